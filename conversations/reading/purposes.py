"""What a message does: tells of an incident, asks, plans, tells a story of others, cries for help.

A name, a moment or an address alone, a greeting, a call to undo and plain words of a crisis are
told by rules; everything else by a linear model that looks at the words, the cues of `kinds.txt`
and `intents.txt` in them, and the shape of the message.
"""

import math
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from conversations.decision.incidents import Kind
from conversations.reading import cues, done_to, kinds, model, purpose_signs, tables, weighing
from conversations.reading.clients import Found, tokens_of
from conversations.reading.hearing import TOLL_KINDS, Hearing
from conversations.reading.moments import Moment
from conversations.reading.reading import Intent
from conversations.reading.spoken import Spoken, spoken
from conversations.reading.surroundings import asks
from conversations.reading.text import Message, prepare, without_signs
from conversations.reading.weighing import Candidate
from conversations.values.remembering import forgotten_with

_SIGNS = frozenset("?.!,()-&'")
_LONGEST_NAME, _LONGEST_TEXT = 6, 80
_LONGEST_GREETING = 5
_LEFT_OVER = 4  # letters beside a moment that say nothing
# What is worse to miss, or to take for it, than the rest; of who names no client beside that.
_LEANINGS = {
    Intent.INCIDENT: -0.5,
    Intent.CORRECTION: 0.2,
    Intent.PLAN: 0.2,
    Intent.DISTRESS: -0.1,
    Intent.CRISIS: -0.1,
}
# What a likely deed says for an incident; of nobody named a deed is likelier than it seems.
_OF_LIKELY, _NOBODYS_DEED = 0.3, 0.85
_LESS = 0.1  # by so much less where a word tells of others, or of what is only supposed
_NOBODYS_PAIN = 0.3  # what it costs the owner, where nobody caused it: as likely distress
_PAINED = 1.0  # by how much distress must be likelier where a deed is said plainly
_IDLE, _NO_DEED = 0.05, -2.0
_DENIED = 0.3  # by how much an incident must be likelier where all that it names is denied
_SAID_PLAINLY = 0.4  # how much likelier an incident is whose deed is said plainly
_HEARD = -0.55  # below this there is nothing of pain in it
_UNKNOWN, _LIKELY, _FEW = -0.4, -0.5, 4
_SCANT, _ALONE = 2, 0.2  # below this so few words without a cue are no cry for help
_OF_PAIN = frozenset([Intent.DISTRESS, Intent.CRISIS])
_HEARD_FIRST = frozenset([Intent.CRISIS, Intent.QUESTION, Intent.CORRECTION])
# Where a deed is said plainly, it is neither of these.
_NO_MATTER = frozenset([Intent.REMARK, Intent.DISTRESS])
# What a payment that came late is taken for by a little.
_NO_PAYMENT = frozenset([Intent.PLAN, Intent.QUESTION, Intent.REMARK])
_PAID_IN_PART = "paid_in_part"
_PAID_LATE = frozenset(["settlement", "paid_late"])
_ASKING = frozenset(["czy", "did", "has", "have"])
_NOT_PAID = frozenset(["story", "supposed", "no_client", "question", "plan", "neutral"])
# Cues that speak against a deed being a client's, done to the owner.
_OF_OTHERS = frozenset(["story", "supposed", "no_client"])
_OF_NOBODY = {Intent.DISTRESS: 0.5, Intent.CRISIS: 0.6, Intent.PLAN: -0.4}


def name_alone(
    message: Message, found: Sequence[Found], roster: Sequence[str], spoken: Spoken
) -> str | None:
    """Return the client whose name is all that a message holds, None when it holds more."""
    words = [each.plain for each in message.tokens if each.raw not in _SIGNS]
    if not words or len(words) > _LONGEST_NAME or len(message.text) > _LONGEST_TEXT:
        return None
    bare = [word for word in words if word not in spoken.titles] or words
    whole = _whole_names(tuple(roster))
    if exact := whole.get(tuple(words)) or whole.get(tuple(bare)):
        return exact
    if len({one.client for one in found}) != 1:
        return None
    inside = tokens_of(found)
    alone = all(
        at in inside or token.plain in spoken.titles or token.raw in _SIGNS
        for at, token in enumerate(message.tokens)
    )
    return roster[found[0].client] if alone else None


@forgotten_with
@lru_cache(maxsize=32)
def _whole_names(roster: tuple[str, ...]) -> Mapping[tuple[str, ...], str]:
    """Return the clients by all the words of their names; of two the same, the first."""
    return {
        tuple(part.plain for part in prepare(name).tokens if part.raw not in _SIGNS): name
        for name in reversed(roster)
    }


class Intended(NamedTuple):
    """What a message does, and how much likelier it is than all else."""

    intent: Intent
    lead: float = math.inf


def purpose(hearing: Hearing, likely: Sequence[Candidate]) -> Intended:
    """Return what a message does: who is in danger is heard before anything else.

    `likely` is what may have been done, the likeliest first.
    """
    matter = hearing.matter
    heard = purpose_signs.heard_in(hearing)
    letters = without_signs(matter.own)
    ruled = _by_rule(hearing, letters, heard)
    if ruled is not None:
        return Intended(ruled)
    scores = model.load("purposes").scores(purpose_signs.traits(hearing, heard))
    del scores[Intent.NAME]  # told by a rule
    if not tables.words("greetings") & set(letters):
        del scores[Intent.GREETING]  # a word that is not known is no greeting
    greets = max(scores, key=scores.__getitem__) == Intent.GREETING  # "hej, testuję tego bota"
    nobody = {} if hearing.clients or greets else _OF_NOBODY
    leaning = {
        intent: score
        + _LEANINGS.get(Intent(intent), 0.0)
        + (nobody.get(Intent(intent), 0.0) if score > _HEARD else 0.0)
        for intent, score in scores.items()
    }
    headings = {hit.heading for hit in heard}
    rival = max((name for name in leaning if name != Intent.INCIDENT), key=leaning.__getitem__)
    leaning[Intent.INCIDENT] += _of_deed(hearing, likely, headings, pained=rival in _OF_PAIN)
    likeliest = Intent(max(leaning, key=leaning.__getitem__))
    unknown = scores[likeliest] < _UNKNOWN
    lead = _lead(hearing, likely, headings, scores)
    if likeliest is Intent.INCIDENT:
        beside = max(score for name, score in leaning.items() if name != likeliest)
        denied = hearing.denied and leaning[likeliest] < beside + _DENIED
        # "żółw żółw żółw": of nobody, of no deed, and of hardly a word that tells of one.
        idle = not hearing.clients and scores[likeliest] < _IDLE and likely[0].likely < _NO_DEED
        if not unknown:
            nothing = not hearing.hits and (denied or idle)
            return Intended(Intent.REMARK) if nothing else _of_whom(hearing, likely, lead)
    if _is_told(hearing, likely, likeliest, headings, lead=lead, unknown=unknown):
        return _of_whom(hearing, likely, lead)
    # "Beata jednak nie krzyczała" settles nothing.
    denied = likeliest is Intent.SETTLEMENT and hearing.denied and "settlement" not in headings
    # "<script>" and "sort of" have nothing of pain but their letters.
    alone = likeliest in _OF_PAIN and not headings and len(letters) <= _SCANT
    nothing = unknown or denied or (alone and scores[likeliest] < _ALONE)
    return Intended(Intent.REMARK if nothing else likeliest)


def _of_whom(hearing: Hearing, likely: Sequence[Candidate], lead: float) -> Intended:
    """Return an incident, or the story of others where all that is likely is done to them."""
    deeds = [each for each in likely if each.likely >= 0] or likely[:1]
    others = all(
        hearing.parts[each.place].of_others and each.kind in done_to.SUFFERED for each in deeds
    )
    return Intended(Intent.STORY) if deeds and others else Intended(Intent.INCIDENT, lead)


def _of_deed(
    hearing: Hearing, likely: Sequence[Candidate], headings: Set[str], *, pained: bool
) -> float:
    """Return what the likeliest deed says for an incident."""
    if pained and not hearing.clients and likely and likely[0].kind in TOLL_KINDS:
        return _NOBODYS_PAIN
    deed = likely[0].likely if likely else -weighing.MOST_LIKELY
    others = bool(headings & _OF_OTHERS)
    nobodys = not hearing.clients and not others
    worth = _OF_LIKELY - others * _LESS
    return worth * weighing.held(deed) + nobodys * _NOBODYS_DEED


def _lead(
    hearing: Hearing, likely: Sequence[Candidate], headings: Set[str], scores: Mapping[str, float]
) -> float:
    """Return how much likelier an incident is than all else; of a deed said plainly, more so."""
    own = "own" in headings and weighing.is_said(hearing, likely)
    plainly = own or (bool(hearing.clients) and weighing.is_plain(hearing, likely))
    beside = max(score for intent, score in scores.items() if intent != Intent.INCIDENT)
    return scores[Intent.INCIDENT] - beside + plainly * _SAID_PLAINLY


def _by_rule(hearing: Hearing, letters: Sequence[str], heard: Sequence[cues.Hit]) -> Intent | None:
    """Return what is told by rules, None for what is not."""
    message = hearing.matter.message
    if not letters:
        quoted = any(token.quoted for token in message.tokens)
        return Intent.INCIDENT if quoted else Intent.GREETING
    if is_greeting(letters):
        return Intent.GREETING
    if is_undo(letters):
        return Intent.CORRECTION
    headings = {hit.heading for hit in heard}
    if "crisis" in headings or purpose_signs.is_in_danger_further_on(hearing):
        return Intent.CRISIS
    if "leaving" in headings and "distress" not in headings and not hearing.hits:
        return Intent.QUESTION
    if len(letters) == 1 and any(hit.heading == "distress" for hit in heard):
        return Intent.DISTRESS
    name = not heard and not hearing.hits and _is_a_name(message)
    if name or _is_fragment(letters, hearing.matter.moment) or _is_link(message):
        return Intent.REMARK
    return None


def _is_told(
    hearing: Hearing,
    likely: Sequence[Candidate],
    likeliest: Intent,
    headings: Set[str],
    *,
    lead: float,
    unknown: bool,
) -> bool:
    """Whether a deed is told after all, where something else is likelier by a little.

    `headings` are those of the cues of `intents.txt` in it, `lead` how much likelier an incident is
    than all else: below nothing.
    """
    if hearing.denied:
        return False
    if likeliest is Intent.SETTLEMENT and _PAID_IN_PART in headings and hearing.clients:
        return True  # what is open is not settled by half of it
    if likeliest in _NO_PAYMENT and _is_paid_late(hearing, likely, headings):
        return True
    if likeliest in _HEARD_FIRST and not unknown:
        return False
    nobodys_toll = not hearing.clients and bool(likely) and likely[0].kind in TOLL_KINDS
    if likeliest is Intent.DISTRESS and nobodys_toll:
        return False
    # "Sowa wczoraj 23:47 i dziś 5:58" is neither work nor pain.
    quiet = likeliest is Intent.REMARK or (
        likeliest is Intent.DISTRESS and "distress" not in headings
    )
    if quiet and any(part.reached for part in hearing.parts):
        return True
    said = bool(likely) and (likely[0].likely > _LIKELY or weighing.is_said(hearing, likely))
    if likeliest is Intent.INCIDENT and said:
        return True
    short = len(without_signs(hearing.words)) <= _FEW
    own = "own" in headings and not headings & _OF_OTHERS
    if likeliest is Intent.STORY and own and weighing.is_said(hearing, likely):
        return True
    story = short and likeliest is Intent.STORY and "no_client" not in headings
    pained = likeliest is Intent.DISTRESS and lead < -_PAINED
    matter = unknown or likeliest in _NO_MATTER or story
    return matter and not pained and weighing.is_plain(hearing, likely)


def _is_paid_late(hearing: Hearing, likely: Sequence[Candidate], headings: Set[str]) -> bool:
    """Whether a payment came and came late, by cues of both, and nothing asks or supposes."""
    asked = asks(hearing.matter.message) or hearing.plain[0] in _ASKING
    late = bool(likely) and likely[0].kind == Kind.LATE_PAYMENT
    return late and not asked and headings >= _PAID_LATE and not headings & _NOT_PAID


def is_greeting(letters: Sequence[str]) -> bool:
    """Tell whether words, plain, are a greeting, thanks or a goodbye and nothing else."""
    known = tables.words("greetings")
    return 0 < len(letters) <= _LONGEST_GREETING and all(word in known for word in letters)


def is_undo(letters: Sequence[str]) -> bool:
    """Tell whether words, plain, ask to take the last change back and say nothing else."""
    both = spoken().values()
    asked = frozenset[str]().union(*(each.undo for each in both))
    beside = frozenset[str]().union(*(each.undone for each in both))
    return bool(asked & set(letters)) and all(word in asked | beside for word in letters)


def _is_link(message: Message) -> bool:
    """Tell whether a message is an address and nothing else."""
    text = message.text.strip()
    return text.startswith(("http://", "https://", "www.")) and len(text.split()) == 1


def _is_a_name(message: Message) -> bool:
    """Tell whether a message may be a name of several words: each has a capital."""
    words = [token.raw for token in message.tokens if token.raw not in _SIGNS]
    return 1 < len(words) <= _LONGEST_NAME and all(map(str.istitle, words))


def _is_fragment(letters: Sequence[str], moment: Moment) -> bool:
    """Tell whether a message is a moment or a number and nothing else: "o 18", "40 min", "9999"."""
    if not any(char.isalpha() for word in letters for char in word):
        return True
    said = moment.said_day or moment.time is not None or moment.minutes is not None
    if not said or kinds.MASK in letters:
        return False
    covered = sum(end - start for start, end in moment.spans)
    return len(" ".join(letters)) - covered <= _LEFT_OVER
