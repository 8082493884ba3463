"""What a message says clause by clause: who does it, what it is, and when."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from conversations.decision.incidents import GRAVE, SITUATION_OF, Kind
from conversations.decision.situations import Situation
from conversations.reading import clauses, cues, kinds, moments
from conversations.reading.clauses import DOER, OBLIQUE, SOURCE, Clause, Mention
from conversations.reading.deeds import EARLY, LATE, WEIGHT, Deed, once_more
from conversations.reading.matter import MOST_WORDS, Matter, bare
from conversations.reading.spoken import INTENTS, KINDS
from conversations.reading.text import line

GOOD, OTHER = Kind.GOOD_MOMENT.value, Kind.OTHER.value
GRAVE_KINDS = frozenset(kind.value for kind in GRAVE)
TOLL_KINDS = frozenset(k.value for k, s in SITUATION_OF.items() if s is Situation.TOLL)
ANGRY = frozenset("😡🤬😠🤯💩🖕😤🤮🤢")
_KINDS = tuple(kind.value for kind in Kind)
_LONG_CALL = 30  # minutes
_CONTACT = "contact"
_DISAGREES = 0.6  # how far below the likeliest kind the model may see a grave one, to be sure
# What a plain cue, a weighty kind and a long cue add to the model's score of a kind.
_PLAIN, _WEIGHS, _LENGTH = 0.7, 0.04, 0.08
_MOST_CLAUSES = 30
_BARE = 4  # words of a clause that is a client and a clock: "o 22.15 Wera"
_LEFT = 12  # letters that a clause may hold beside its moment, to be one more time


def _later(those: Sequence[Clause]) -> Iterator[tuple[int, Sequence[Clause]]]:
    for each in those:
        yield DOER, [each]
        yield SOURCE, [each]


class Hearing:
    """The deeds of one message: its clauses, and the cues that stand in them."""

    def __init__(self, matter: Matter) -> None:
        self.matter = matter
        self.words, self.found = list(matter.words), matter.found
        self.spoken, self.scores = matter.spoken, matter.scores
        self.clauses = clauses.split(
            matter.message, matter.words, matter.found, matter.roster, matter.spoken
        )
        self.clauses = [each for each in self.clauses if each.end <= MOST_WORDS][:_MOST_CLAUSES]
        self.several = len({one.client for one in matter.found}) > 1
        self.plain = bare(matter.words)[:MOST_WORDS]
        self.denied = False
        self._judged: dict[Clause, Mapping[str, float]] = {}
        self.hits = self._heard()

    def is_doubted(self) -> bool:
        """Tell whether the owner says anywhere that they are not sure of it."""
        return any(hit.heading == "hedge" for hit in cues.hits(self.plain, INTENTS))

    def _heard(self) -> list[cues.Hit]:
        kept: list[cues.Hit] = []
        for hit in cues.hits(self.plain, KINDS):
            if self._is_denied(hit):
                self.denied = self.denied or hit.heading != GOOD
                continue
            kept.append(hit)
        return kept

    def _is_denied(self, hit: cues.Hit) -> bool:
        nots, still = self.spoken.nots, self.spoken.still_so
        if self.plain[hit.start] in nots or self.plain[hit.start] in {"no", "nie", "never"}:
            return False
        # "nie pisze po nocach": what is denied stands between.
        further = hit.heading == Kind.OFF_HOURS
        first = max(0, hit.start - self.spoken.near - further)
        for clause in self.clauses:
            if clause.start <= hit.start < clause.end:
                first = max(first, clause.start)
        before = self.plain[first : hit.start]
        places = [at for at, word in enumerate(before) if word in nots]
        if not places:
            return False
        after = set(before[places[-1] + 1 :])
        return not (after & still)

    def doers(self, at: int, went_on: int | None, kind: str) -> list[int]:
        """Return whose deed a clause tells: of several clients nobody who is only told of it."""
        clause = self.clauses[at]
        if not self.several:
            return list(dict.fromkeys(one.client for one in self.found))
        if here := self._here(clause, kind):
            return here
        if self._has_pronoun(clause):
            earlier = [one for each in self.clauses[:at] for one in each.mentions]
            if earlier:
                return [earlier[-1].client]
        if went_on is not None:
            return [went_on]
        later = (
            [one.client for one in each.mentions if one.role == role]
            for role, among in ((OBLIQUE, [clause]), *_later(self.clauses[at + 1 :]))
            for each in among
        )
        return next((found[:1] for found in later if found), [])

    def _here(self, clause: Clause, kind: str) -> list[int]:
        """Return who does it in the clause itself; what it costs the owner has a cause first."""
        roles = (SOURCE, DOER, OBLIQUE) if kind in TOLL_KINDS else (DOER, SOURCE)
        for role in roles:
            chosen = self.joined(clause, role)
            if chosen:
                return chosen if role == DOER else chosen[:1]
        return []

    def joined(self, clause: Clause, role: int) -> list[int]:
        """Return all of "Anka i Marek", else the one that stands first."""
        chosen: list[Mention] = []
        for one in clause.mentions:
            if one.role != role:
                continue
            if not chosen or one.start - chosen[-1].end <= 1:
                chosen.append(one)
        return list(dict.fromkeys(one.client for one in chosen))

    def _has_pronoun(self, clause: Clause) -> bool:
        return any(
            self.plain[at] in self.spoken.pronouns
            for at in range(clause.start, min(clause.end, clause.start + 3))
        )

    def moment(self, clause: Clause) -> moments.Moment:
        """Return what a clause alone says of when."""
        return moments.read(
            line(self.matter.said[clause.start : clause.end]), self.matter.now, self.matter.language
        )

    def chosen(
        self, clause: Clause, own: moments.Moment
    ) -> tuple[cues.Hit | None, tuple[str, ...]]:
        """Return the cue that says most in a clause, and the kinds of the others."""
        inside = [hit for hit in self.hits if clause.start <= hit.start < clause.end]
        scores = self.scored(clause, own) if inside else self.scores
        grieved = any(
            hit.heading not in {GOOD, OTHER, _CONTACT} and hit.strength == cues.PLAINLY
            for hit in inside
        )
        angry = any(
            ANGRY & set(self.matter.message.tokens[at].raw)
            for at in range(clause.start, clause.end)
        )
        if grieved or angry:
            inside = [hit for hit in inside if hit.heading != GOOD]
        inside = [hit for hit in inside if hit.heading != _CONTACT]
        if not inside:
            return None, ()
        ranked = sorted(inside, key=lambda hit: self._value(hit, scores), reverse=True)
        others = dict.fromkeys(hit.heading for hit in ranked if hit.heading != ranked[0].heading)
        return ranked[0], tuple(others)

    def _value(self, hit: cues.Hit, scores: Mapping[str, float]) -> float:
        length = min(hit.end - hit.start, 5)
        return (
            _PLAIN * (hit.strength == cues.PLAINLY)
            + _WEIGHS * WEIGHT.get(hit.heading, 4)
            + _LENGTH * length
            + max(scores.get(hit.heading, -1), -1)
        )

    def scored(self, clause: Clause, own: moments.Moment) -> Mapping[str, float]:
        """Return what the model makes of one clause; of the whole, where it is the only one."""
        if len(self.clauses) == 1:
            return self.scores
        if clause not in self._judged:
            words = self.words[clause.start : clause.end]
            _, self._judged[clause] = kinds.judge(words, own.spans, own.marks)
        return self._judged[clause]

    def deeds(self) -> list[Deed]:
        """Return the deeds that cues tell of, in their order."""
        found: list[Deed] = []
        went_on: int | None = None
        day: tuple[dt.date | None, bool] = (None, False)
        lone: moments.Moment | None = None  # a moment that stands before its deed
        for at, clause in enumerate(self.clauses):
            own = self.moment(clause) if len(self.clauses) > 1 else self.matter.moment
            if own.said_day:
                day = (own.day, True)
            subjects = [one.client for one in clause.mentions if one.role == DOER]
            told = self._told(clause, own)
            if told is None:
                went_on = subjects[0] if subjects else went_on
                if found and self._is_one_more(clause, own, found[-1].client):
                    found = once_more(found, own)
                elif not found and (own.time is not None or own.minutes is not None):
                    lone = own
                continue
            who = self.doers(at, went_on, told.kind)
            named = subjects or who
            went_on = named[0] if named else went_on
            time = own.time if own.time is not None or lone is None else lone.time
            minutes = own.minutes if own.minutes is not None or lone is None else lone.minutes
            dated = replace(told, day=day[0], said_day=day[1], time=time, minutes=minutes)
            found += [replace(dated, client=client) for client in who or (None,)]
            lone = None
        return found

    def _told(self, clause: Clause, own: moments.Moment) -> Deed | None:
        """Return what a clause says was done, by whom is not asked yet; None: nothing."""
        hit, others = self.chosen(clause, own)
        if hit is None:
            return self._reached_late(clause, own) or self._guessed(clause, own)
        kind = hit.heading
        if kind == Kind.OWN_MISTAKE and self._harms_another(clause):
            kind = Kind.OTHER_CLIENT_HURT.value
        doubted = any(word in self.spoken.hedges for word in self.plain[clause.start : clause.end])
        if kind in GRAVE_KINDS:
            scores = self.scored(clause, own)
            doubted = doubted or scores.get(kind, -1) < kinds.best_of(scores) - _DISAGREES
        return Deed(None, kind, hit.strength == cues.PLAINLY, doubted, others=others)

    def _guessed(self, clause: Clause, own: moments.Moment) -> Deed | None:
        """Return what the model is rather sure of in a clause of its own doer, no grave kind."""
        has_doer = any(one.role == DOER for one in clause.mentions)
        if not (self.several and has_doer and len(self.clauses) > 1):
            return None
        scores = self.scored(clause, own)
        best = max(_KINDS, key=lambda name: scores[name])
        if scores[best] < scores["none"] or best in GRAVE_KINDS or best == GOOD:
            return None
        return Deed(None, best)

    def _harms_another(self, clause: Clause) -> bool:
        """Whether one client is the cause and another is in the clause too."""
        causes = {one.client for one in clause.mentions if one.role == SOURCE}
        return bool(causes) and bool({one.client for one in clause.mentions} - causes)

    def _reached_late(self, clause: Clause, own: moments.Moment) -> Deed | None:
        """Return a call or a message of a time that is nobody's working time."""
        reached = any(
            hit.heading == _CONTACT and clause.start <= hit.start < clause.end for hit in self.hits
        )
        alone = bool(clause.mentions) and clause.end - clause.start <= _BARE
        if not reached and not (alone and own.time is not None):
            return None
        late = own.time is not None and not (EARLY <= own.time.hour < LATE)
        if not late and "weekend" not in own.marks:
            return None
        if own.minutes is not None and own.minutes >= _LONG_CALL:
            both = (Kind.OFF_HOURS.value,)
            return Deed(None, Kind.LONG_CALL.value, plainly=True, others=both)
        return Deed(None, Kind.OFF_HOURS.value, plainly=True)

    def _is_one_more(self, clause: Clause, own: moments.Moment, last: int | None) -> bool:
        if not (own.said_day or own.time is not None or own.minutes is not None):
            return False
        covered = sum(end - start for start, end in own.spans)
        rest = [
            word
            for word in self.plain[clause.start : clause.end]
            if word not in self.spoken.again and word not in {kinds.MASK, "-"}
        ]
        length = len(" ".join(rest))
        same = {one.client for one in clause.mentions} <= {last}
        return length - covered <= _LEFT and same
