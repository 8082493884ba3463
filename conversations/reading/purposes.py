"""What a message does, where the cues of `intents.txt` say so before anything is logged.

Whoever is in danger or in pain is heard first; then what changes or asks something; then whose
story it is; then what settles an old trouble. The rest is judged by `intents`.
"""

from collections.abc import Sequence

from conversations.decision.incidents import SITUATION_OF, Kind
from conversations.decision.situations import Situation
from conversations.reading import cues, intents, kinds
from conversations.reading.clients import Found
from conversations.reading.events import Told
from conversations.reading.matter import MOST_WORDS, QUOTE, Matter, bare
from conversations.reading.moments import Moment
from conversations.reading.reading import Intent
from conversations.reading.spoken import INTENTS, Spoken
from conversations.reading.text import Message, prepare, without_signs

_TOLL = frozenset(k.value for k, s in SITUATION_OF.items() if s is Situation.TOLL)
_SETTLED = frozenset(
    [Kind.LATE_PAYMENT.value, Kind.CLIENT_LATE.value, Kind.VANISHED.value, Kind.GOOD_MOMENT.value]
)
_PAID = frozenset(
    [
        Kind.LATE_PAYMENT.value,
        Kind.GOOD_MOMENT.value,
        Kind.NON_PAYMENT.value,
        Kind.CLIENT_LATE.value,
    ]
)
_INWARD = frozenset([Kind.SELF_DOUBT.value, Kind.SLEEPLESS.value, Kind.DREAD.value])
_CLIENT_WORDS = ("klient", "client")
_EARLY = 8
_SIGNS = frozenset("?.!,()-&'")
_LONGEST_NAME, _LONGEST_TEXT = 6, 80
_SHORT = 14  # words of a correction
_TOO_FEW = 4  # words to be told by their likeness alone
_LEFT_OVER = 4  # letters beside a moment that say nothing
_NONE = 0.0  # how far above every kind "no incident" must stand
# How far above every kind a way of being none must stand.
_SURELY_FELT, _SURELY, _SURELY_NAMED = -0.1, 0.0, 0.4


class Heard:
    """The cues of a message's purpose."""

    def __init__(self, plain: Sequence[str], spoken: Spoken) -> None:
        self.plain = plain
        self.spoken = spoken
        self.hits = cues.hits(plain[:MOST_WORDS], INTENTS)

    def has(self, heading: str, *, early: bool = False) -> bool:
        """Tell whether a cue of this heading stands in the message, or early in it."""
        return any(
            hit.heading == heading and (not early or hit.start < _EARLY) for hit in self.hits
        )

    def opens(self, heading: str) -> bool:
        """Tell whether a cue of this heading is how the message begins."""
        return any(hit.heading == heading and hit.start == 0 for hit in self.hits)

    def count(self, heading: str) -> int:
        """Return how many places of the message speak for it."""
        return len({hit.start for hit in self.hits if hit.heading == heading})

    def undenied(self, heading: str, *, plainly: bool) -> bool:
        """Tell whether a cue stands without a "not" right before it."""
        return any(
            hit.heading == heading
            and (not plainly or hit.strength == cues.PLAINLY)
            and not set(self.plain[max(0, hit.start - 2) : hit.end]) & self.spoken.nots
            for hit in self.hits
        )


def name_alone(
    message: Message, found: Sequence[Found], roster: Sequence[str], spoken: Spoken
) -> str | None:
    """Return the client whose name is all that a message holds, None when it holds more."""
    words = [each.plain for each in message.tokens if each.raw not in _SIGNS]
    if not words or len(words) > _LONGEST_NAME or len(message.text) > _LONGEST_TEXT:
        return None
    bare = [word for word in words if word not in spoken.titles] or words
    whole = {
        tuple(part.plain for part in prepare(name).tokens if part.raw not in _SIGNS): name
        for name in reversed(roster)
    }
    if exact := whole.get(tuple(words)) or whole.get(tuple(bare)):
        return exact
    if len({one.client for one in found}) != 1:
        return None
    inside = {at for one in found for at in range(one.start, one.end)}
    alone = all(
        at in inside or token.plain in spoken.titles or token.raw in _SIGNS
        for at, token in enumerate(message.tokens)
    )
    return roster[found[0].client] if alone else None


def _felt(heard: Heard, matter: Matter, told: Told) -> Intent | None:
    """Return a crisis, or a distress that tells of no client."""
    if heard.has("crisis"):
        return Intent.CRISIS
    of_a_client = matter.named or any(word.startswith(_CLIENT_WORDS) for word in heard.plain)
    if of_a_client or told.plain - _TOLL:
        return None
    way, margin = kinds.leaning(matter.scores)
    if way == "crisis" and margin > _SURELY_FELT:
        return Intent.CRISIS
    if heard.has("story", early=True):
        return Intent.STORY
    inward = told.weighed and bool(told.events) and told.events[0].kinds[0] in _INWARD
    # A few words or a question, without a cue, say too little to be told by their likeness.
    likely = inward or (way == "distress" and margin > _SURELY_FELT)
    told_at_length = len(set(matter.words)) > _TOO_FEW and matter.words[-1] != "?"
    if heard.has("distress") or (likely and told_at_length):
        return Intent.DISTRESS
    return None


def _aside(heard: Heard, matter: Matter, told: Told) -> Intent | None:
    """Return a story of others, a settlement or a remark, where the message is one."""
    way, margin = kinds.leaning(matter.scores)
    if heard.has("supposed") or (
        heard.has("story")
        and (heard.count("story") > 1 or (not matter.named and heard.has("story", early=True)))
    ):
        return Intent.STORY
    if way == "story" and margin > (_SURELY_NAMED if matter.named else _SURELY):
        return Intent.STORY
    if len({event.client for event in told.events}) > 1:
        return None
    if heard.has("paid_late") and told.plain & _PAID:
        return None
    if Kind.GOOD_MOMENT.value in told.plain and not heard.has("finally"):
        return None
    troubles = told.plain - _SETTLED
    if heard.undenied("settlement", plainly=True) and not troubles:
        return Intent.SETTLEMENT
    if told.plain:
        return None
    late = heard.has("paid_late")
    if (heard.undenied("settlement", plainly=False) and not late) or (
        way == "settlement" and margin > _SURELY
    ):
        return Intent.SETTLEMENT
    return Intent.REMARK if way == "remark" and margin > _SURELY else None


def purpose(matter: Matter, told: Told) -> Intent:
    """Return what a message does: who is in pain is heard before anything else."""
    heard = Heard(bare(matter.own), matter.spoken)
    if heard.opens("correction") and not heard.has("crisis"):
        return Intent.CORRECTION
    if not intents.is_greeting(matter.words) and (felt := _felt(heard, matter, told)) is not None:
        return felt
    if len(matter.words) <= _SHORT and not told.plain and heard.has("correction"):
        return Intent.CORRECTION
    if _is_fragment(matter.words, matter.moment) or _is_link(matter.message):
        return Intent.REMARK
    unquoted = [word for word in matter.own if word != QUOTE]
    quoted = len(unquoted) < len(matter.own)
    intent = intents.judge(unquoted, matter.language, dict(matter.scores), quoted=quoted)
    asked = _asked(heard, matter, told, intent)
    return asked or _aside(heard, matter, told) or _logged(heard, matter, told, intent)


def _asked(heard: Heard, matter: Matter, told: Told, intent: Intent) -> Intent | None:
    """Return a greeting, a correction, a question or a plan."""
    if intent in {Intent.GREETING, Intent.CORRECTION, Intent.QUESTION}:
        return intent
    if intent is Intent.PLAN and not told.plain:
        return intent
    if heard.has("question", early=True) and matter.words[-1:] == ["?"]:
        return Intent.QUESTION
    planned = heard.has("plan", early=True) and not told.plain
    return Intent.PLAN if planned or heard.opens("plan") else None


def _logged(heard: Heard, matter: Matter, told: Told, intent: Intent) -> Intent:
    """Return an incident, or what stands where none is told."""
    if intent is Intent.STORY:
        return Intent.STORY
    if told.plain:
        return Intent.INCIDENT
    if told.weighed:
        margin = matter.scores["none"] - kinds.best_of(matter.scores)
        if told.denied or heard.has("neutral") or margin > _NONE:
            return Intent.REMARK
    return intent if intent is not Intent.PLAN else Intent.INCIDENT


def _is_link(message: Message) -> bool:
    """Tell whether a message is an address and nothing else."""
    text = message.text.strip()
    return text.startswith(("http://", "https://", "www.")) and len(text.split()) == 1


def _is_fragment(words: Sequence[str], moment: Moment) -> bool:
    """Tell whether a message is a moment and nothing else: "wczoraj", "o 18", "40 min"."""
    said = moment.said_day or moment.time is not None or moment.minutes is not None
    letters = without_signs(words)
    if not said or kinds.MASK in letters:
        return False
    covered = sum(end - start for start, end in moment.spans)
    return len(" ".join(letters)) - covered <= _LEFT_OVER
