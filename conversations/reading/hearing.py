"""What a message says clause by clause: who does it, what it sounds like, and when."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from conversations.decision.incidents import GRAVE, SITUATION_OF, Kind
from conversations.decision.situations import Situation
from conversations.reading import agreement, clauses, cues, done_to, kinds, model, moments
from conversations.reading.clauses import ASIDE, DOER, OBLIQUE, SOURCE, Clause, Mention
from conversations.reading.deeds import EARLY, LATE
from conversations.reading.kinds import Observed
from conversations.reading.languages import spoken_in
from conversations.reading.matter import MOST_WORDS, Matter, bare
from conversations.reading.spoken import INTENTS, KINDS
from conversations.reading.text import line

ALL_KINDS = tuple(kind.value for kind in Kind)
GOOD, OTHER = Kind.GOOD_MOMENT.value, Kind.OTHER.value
GRAVE_KINDS = frozenset(kind.value for kind in GRAVE)
TOLL_KINDS = frozenset(k.value for k, s in SITUATION_OF.items() if s is Situation.TOLL)
ANGRY = frozenset("😡🤬😠🤯💩🖕😤🤮🤢")
_NOT_LEARNED = dict.fromkeys((*ALL_KINDS, kinds.NOTHING), -99.0)
_NOT_CUED = dict.fromkeys(ALL_KINDS, 0)
_CONTACT = "contact"
_MOST_CLAUSES = 20
_BARE = 4  # words of a clause that is a client and a clock: "o 22.15 Wera"
_LEFT = 12  # letters that a clause may hold beside its moment, to be one more time


def _later(those: Sequence[Clause]) -> Iterator[tuple[int, Sequence[Clause]]]:
    for each in those:
        yield DOER, [each]
        yield SOURCE, [each]


@dataclass(frozen=True)
class HeardClause:
    """A clause as it is heard: its cues, its moment, who does it, and who has what it costs.

    `cued` is how plainly a cue speaks for a kind here: `cues.PLAINLY`, `HINTED` or 0; `roles` the
    role of each client named in it. `seen` is what the model of kinds looks at, `scores` what it
    says of each kind, `nothing` of telling of no deed. `of_others`: nothing of it is the owner's.
    """

    clause: Clause
    hits: Sequence[cues.Hit]
    cued: Mapping[str, int]
    roles: Mapping[int | None, int]
    moment: moments.Moment
    seen: Observed
    scores: dict[str, float]
    nothing: float
    doers: Sequence[int]
    causes: Sequence[int]
    of_others: bool
    reached: bool  # a call or a message of a time that is nobody's working time

    @cached_property
    def highest(self) -> float:
        """The best score."""
        return max(self.scores.values())

    @cached_property
    def above(self) -> Mapping[str, float]:
        """How far each kind's score is above every other."""
        return kinds.above(self.scores)


def _cued(hits: Sequence[cues.Hit]) -> Mapping[str, int]:
    strengths = _NOT_CUED.copy()
    for hit in hits:
        strengths[hit.heading] = max(strengths.get(hit.heading, 0), hit.strength)
    return strengths


def _roles(clause: Clause) -> dict[int | None, int]:
    roles: dict[int | None, int] = {}
    for one in clause.mentions:
        if one.role < ASIDE:
            continue
        roles[one.client] = max(one.role, roles.get(one.client, one.role))
    return roles


class Hearing:
    """One message taken apart: its clauses, and the cues that stand in them."""

    def __init__(self, matter: Matter, weights: model.Model | None = None) -> None:
        self.matter = matter
        self.weights = weights or model.load("kinds")
        self.words, self.found = list(matter.words), matter.found
        self.spoken = matter.spoken
        self.clauses = clauses.split(
            matter.message, matter.words, matter.found, matter.roster, matter.spoken
        )
        self.clauses = [
            each._replace(end=min(each.end, MOST_WORDS))
            for each in self.clauses[:_MOST_CLAUSES]
            if each.start < MOST_WORDS
        ]
        self.clients = list(dict.fromkeys(one.client for one in matter.found))
        self.several = len(self.clients) > 1
        self.plain = bare(matter.words)[:MOST_WORDS]
        self.clauses = done_to.marked(self.clauses, matter)
        self.denied = False
        self.hits = self._heard()
        own = matter.moment
        self.seen = kinds.observed(self.words[:MOST_WORDS], own.spans, own.marks, self.hits)

    @cached_property
    def scores(self) -> dict[str, float]:
        """What the model makes of the whole message."""
        return self._whole[0]

    @cached_property
    def _whole(self) -> tuple[dict[str, float], float]:
        return self.scored(self.seen)

    @cached_property
    def above(self) -> Mapping[str, float]:
        """How far each kind's score, of the whole message, is above every other."""
        return kinds.above(self.scores)

    def scored(self, seen: Observed) -> tuple[dict[str, float], float]:
        """Return the score of each kind, the last of one not learned yet, and of no deed at all."""
        scores = {**_NOT_LEARNED, **self.weights.scores(seen.groups())}
        nothing = scores.pop(kinds.NOTHING)
        return scores, nothing

    @cached_property
    def signs(self) -> list[cues.Hit]:
        """The cues of `intents.txt` in the owner's own words: what the message does."""
        return cues.hits(bare(self.matter.own)[:MOST_WORDS], INTENTS)

    @cached_property
    def best(self) -> list[str]:
        """The kinds, likeliest first."""
        return sorted(ALL_KINDS, key=self.scores.__getitem__, reverse=True)

    @cached_property
    def parts(self) -> list[HeardClause]:
        """The clauses in their order, each with what is heard in it."""
        found: list[HeardClause] = []
        went_on: Sequence[int] = ()
        alone = len(self.clauses) == 1
        for at, clause in enumerate(self.clauses):
            own = self.matter.moment if alone else self.moment(clause)
            hits = [hit for hit in self.hits if clause.start <= hit.start < clause.end]
            words = self.words[clause.start : clause.end]
            seen = self.seen if alone else kinds.observed(words, own.spans, own.marks, hits)
            doers = self.doers(at, went_on, OTHER)
            scores, nothing = self._whole if alone else self.scored(seen)
            part = HeardClause(
                clause=clause,
                hits=hits,
                cued=_cued(hits),
                roles=_roles(clause),
                moment=own,
                seen=seen,
                scores=scores,
                nothing=nothing,
                doers=doers,
                causes=self.doers(at, went_on, Kind.DREAD.value),
                of_others=done_to.is_done_to_others(clause, hits, self.plain, self.spoken),
                reached=self._reached_late(clause, own, hits),
            )
            found.append(part)
            went_on = self.joined(clause, DOER) or doers[:1] or went_on
        return found

    @cached_property
    def angry(self) -> bool:
        """Whether an emoji of the message is angry."""
        return any(ANGRY & set(token.raw) for token in self.matter.message.tokens)

    def is_hedged(self, clause: Clause) -> bool:
        """Tell whether a word of a clause makes it less than certain."""
        return any(word in self.spoken.hedges for word in self.plain[clause.start : clause.end])

    def is_contrasted(self, clause: Clause) -> bool:
        """Tell whether a clause sets what it tells against something else: "za to", "whereas"."""
        said = f" {' '.join(self.plain[clause.start : clause.end])} "
        return any(f" {phrase} " in said for phrase in self.spoken.contrast)

    def is_doubted(self) -> bool:
        """Tell whether the owner says anywhere that they are not sure of it."""
        return any(hit.heading == "hedge" for hit in self.signs)

    def _heard(self) -> list[cues.Hit]:
        reasons = spoken_in(self.matter.language).reasons
        kept: list[cues.Hit] = []
        for hit in cues.hits(self.plain, KINDS):
            if self._is_denied(hit):
                self.denied = self.denied or hit.heading != GOOD
                continue
            if hit.heading in GRAVE_KINDS and reasons.is_mine(self.plain, hit.start, hit.end):
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
        return bool(places) and still.isdisjoint(before[places[-1] + 1 :])

    def doers(self, at: int, went_on: Sequence[int], kind: str) -> list[int]:
        """Return whose deed a clause tells: of several clients nobody who is only told of it."""
        clause = self.clauses[at]
        if not self.several:
            return list(dict.fromkeys(one.client for one in self.found))
        if here := self._here(clause, kind):
            return here
        earlier = [one.client for each in self.clauses[:at] for one in each.mentions]
        fitting = self._fitting(clause, earlier)
        if self._is_of_both(clause) and len(set(earlier)) > 1:
            return list(dict.fromkeys(earlier))
        if self._has_pronoun(clause) and earlier:
            return (fitting or earlier)[-1:]
        if went_on:
            return self._fitting(clause, went_on) or fitting[-1:] or list(went_on)
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
            if chosen := self.joined(clause, role):
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

    def _fitting(self, clause: Clause, among: Sequence[int]) -> list[int]:
        """Return those of whom the clause can be: "krzyczała" is of no Marek."""
        said = agreement.told_of(self.plain[clause.start : clause.end], self.matter.language)
        sexes = {said, None}
        return [
            one for one in among if not said or agreement.sex_of(self.matter.roster[one]) in sexes
        ]

    def _has_pronoun(self, clause: Clause) -> bool:
        return any(
            self.plain[at] in self.spoken.pronouns
            for at in range(clause.start, min(clause.end, clause.start + 3))
        )

    def _is_of_both(self, clause: Clause) -> bool:
        return any(word in self.spoken.both for word in self.plain[clause.start : clause.end])

    def moment(self, clause: Clause) -> moments.Moment:
        """Return what a clause alone says of when."""
        return moments.read(
            line(self.matter.said[clause.start : clause.end]), self.matter.now, self.matter.language
        )

    def _reached_late(self, clause: Clause, own: moments.Moment, hits: Sequence[cues.Hit]) -> bool:
        late = own.time is not None and not (EARLY <= own.time.hour < LATE)
        if not late and "weekend" not in own.marks:
            return False
        alone = bool(clause.mentions) and clause.end - clause.start <= _BARE
        return any(hit.heading == _CONTACT for hit in hits) or (alone and own.time is not None)

    def is_one_more(self, clause: Clause, own: moments.Moment, last: int | None) -> bool:
        """Tell whether a clause is little more than one more moment of what was told."""
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
