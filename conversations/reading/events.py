"""Events of a message: clause by clause, who did what, and when.

A deed is a cue of `kinds.txt` in a clause, or, where no cue stands, what the model makes of the
words. It belongs to who does it there: the subject, else whom it comes from, else who went on.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from conversations.decision.incidents import GRAVE, SITUATION_OF, Kind
from conversations.decision.situations import Situation
from conversations.reading import clauses, cues, kinds, moments
from conversations.reading.clauses import DOER, OBLIQUE, SOURCE, Clause, Mention
from conversations.reading.clients import Found
from conversations.reading.reading import Event
from conversations.reading.spoken import KINDS, Spoken
from conversations.reading.text import Message, line

_GOOD = Kind.GOOD_MOMENT.value
_OTHER = Kind.OTHER.value
_GRAVE = frozenset(kind.value for kind in GRAVE)
_TOLL = frozenset(k.value for k, s in SITUATION_OF.items() if s is Situation.TOLL)
_ANGRY = frozenset("😡🤬😠🤯💩🖕😤🤮🤢")
_KINDS = tuple(kind.value for kind in Kind)
# Of two cues in one clause the one that says more.
_WEIGHT = {
    "chargeback": 14, "harassment": 14, "threat": 14, "other_client_hurt": 8, "insult": 7,
    "shouting": 7, "non_payment": 7, "vanished": 6, "extra_work": 6, "late_payment": 6,
    "schedule_change": 6, "micromanaging": 5, "broken_terms": 5, "client_late": 5,
    "last_minute": 5, "long_call": 5, "point_scoring": 5, "unclear_brief": 5, "sleepless": 6,
    "off_hours": 4, "scolding": 4, "unexplained_displeasure": 4, "dismissive": 4,
    "self_doubt": 4, "dread": 4, "own_mistake": 5, "other": 3, "good_moment": 2,
}  # fmt: skip
_EARLY, _LATE, _NIGHT_ENDS = 8, 19, 5
_LONG_CALL = 30  # minutes
_CONTACT = "contact"
# What a plain cue, a weighty kind and a long cue add to the model's score of a kind.
_DISAGREES = 0.6  # how far below the likeliest kind the model may see a grave one, to be sure
_PLAIN, _WEIGHS, _LENGTH, _GUESS = 0.7, 0.04, 0.08, 0.0
# What one deed is called twice: the first said stays.
_LIKE = (
    {"vanished", "client_late"},
    {"extra_work", "broken_terms"},
    {"unclear_brief", "unexplained_displeasure"},
    {"schedule_change", "last_minute"},
    {"late_payment", "non_payment"},
    {"off_hours", "long_call"},
    {"scolding", "dismissive"},
    {"own_mistake", "other_client_hurt"},
)
_KEPT = 5
_NONE_WINS = 0.55  # how far above every kind "no incident" must be for a message with a client
_BARE = 4  # words of a clause that is a client and a clock: "o 22.15 Wera"
_REPEATS = 4  # words that a clause may hold beside its moment, to be one more time


@dataclass(frozen=True, slots=True)
class Deed:
    """What one clause says was done: by whom (None: not said), what, how plainly, and when."""

    client: int | None
    kind: str
    plainly: bool
    doubted: bool
    first: int  # its clause
    day: dt.date | None = None
    said_day: bool = False
    time: dt.time | None = None
    minutes: int | None = None
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """The deeds of a message, and what it denies or only hints."""

    events: tuple[Event, ...]
    denied: bool
    plain: frozenset[str]  # the kinds that a cue says plainly
    weighed: bool  # whether the model alone chose


class _Reader:
    """One message being read."""

    def __init__(
        self,
        message: Message,
        words: Sequence[str],
        said: Sequence[str],
        found: Sequence[Found],
        roster: Sequence[str],
        now: dt.datetime,
        language: str,
        spoken: Spoken,
        whole: moments.Moment,
        best: Sequence[str],
        scores: dict[str, float],
    ) -> None:
        self.message, self.words, self.said = message, list(words), list(said)
        self.found, self.roster, self.now = found, roster, now
        self.language, self.spoken, self.whole = language, spoken, whole
        self.best, self.scores = best, scores
        self.clauses = clauses.split(message, words, found, roster, spoken)
        self.several = len({one.client for one in found}) > 1
        self.plain = [word.replace("'", "") or word for word in words]
        self.denied = False
        self.hits = self._heard()

    # --- what is heard -------------------------------------------------------------------------

    def _heard(self) -> list[cues.Hit]:
        kept: list[cues.Hit] = []
        for hit in cues.hits(self.plain, KINDS):
            if self._is_denied(hit):
                self.denied = self.denied or hit.heading != _GOOD
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

    # --- who -------------------------------------------------------------------------------------

    def doers(self, at: int, carried: int | None, toll: bool) -> tuple[list[int], bool]:
        """Return whose deed a clause tells, and whether the clause itself says so."""
        clause = self.clauses[at]
        if not self.several:
            only = list(dict.fromkeys(one.client for one in self.found))
            return only, bool(clause.mentions)
        roles = [SOURCE, DOER, OBLIQUE] if toll else [DOER, SOURCE]
        for role in roles:
            chosen = [one.client for one in clause.mentions if one.role == role]
            if chosen:
                together = self._joined(clause, role)
                return (together if role == DOER and together else chosen[:1]), True
        if self._has_pronoun(clause):
            earlier = [one for each in self.clauses[:at] for one in each.mentions]
            if earlier:
                return [earlier[-1].client], True
        if carried is not None:
            return [carried], False
        for role in (OBLIQUE,):
            chosen = [one.client for one in clause.mentions if one.role == role]
            if chosen:
                return chosen[:1], True
        for each in self.clauses[at + 1 :]:
            for role in (DOER, SOURCE):
                chosen = [one.client for one in each.mentions if one.role == role]
                if chosen:
                    return chosen[:1], False
        return [], False  # who is only told of it, or compared, did nothing: it is asked

    def _joined(self, clause: Clause, role: int) -> list[int]:
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

    # --- when ------------------------------------------------------------------------------------

    def moment(self, clause: Clause) -> moments.Moment:
        """Return what a clause alone says of when."""
        return moments.read(line(self.said[clause.start : clause.end]), self.now, self.language)

    # --- what ------------------------------------------------------------------------------------

    def chosen(
        self, clause: Clause, own: moments.Moment
    ) -> tuple[cues.Hit | None, tuple[str, ...]]:
        """Return the cue that says most in a clause, and the kinds of the others."""
        inside = [hit for hit in self.hits if clause.start <= hit.start < clause.end]
        scores = self.scored(clause, own) if inside else self.scores
        grieved = any(
            hit.heading not in {_GOOD, _OTHER, _CONTACT} and hit.strength == cues.PLAINLY
            for hit in inside
        )
        angry = any(
            _ANGRY & set(self.message.tokens[at].raw) for at in range(clause.start, clause.end)
        )
        if grieved or angry:
            inside = [hit for hit in inside if hit.heading != _GOOD]
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
            + _WEIGHS * _WEIGHT.get(hit.heading, 4)
            + _LENGTH * length
            + max(scores.get(hit.heading, -1), -1)
        )

    def scored(self, clause: Clause, own: moments.Moment) -> Mapping[str, float]:
        """Return what the model makes of one clause; of the whole, where it is the only one."""
        if len(self.clauses) == 1:
            return self.scores
        _, scores = kinds.judge(self.words[clause.start : clause.end], own.spans, own.marks)
        return scores

    def guessed(self, scores: Mapping[str, float], least: float) -> str | None:
        """Return the kind that the model is rather sure of in a clause, and that weighs little."""
        best = max(_KINDS, key=lambda name: scores[name])
        if scores[best] - scores["none"] < least or best in _GRAVE or best == _GOOD:
            return None
        return best

    def deeds(self) -> list[Deed]:
        """Return the deeds that cues tell of, in their order."""
        found: list[Deed] = []
        carried: int | None = None
        day: tuple[dt.date | None, bool] = (None, False)
        lone: moments.Moment | None = None  # a moment that stands before its deed
        many = len(self.clauses) > 1
        for at, clause in enumerate(self.clauses):
            own = self.moment(clause) if many else self.whole
            hit, others = self.chosen(clause, own)
            if own.said_day:
                day = (own.day, True)
            subjects = [one.client for one in clause.mentions if one.role == DOER]
            if hit is None and self._reached_late(clause, own):
                long = own.minutes is not None and own.minutes >= _LONG_CALL
                kind = Kind.LONG_CALL if long else Kind.OFF_HOURS
                others = (Kind.OFF_HOURS.value,) if long else ()
                hit = cues.Hit(kind.value, cues.PLAINLY, clause.start, clause.start + 1)
            if hit is None and self.several and many and subjects:
                kind = self.guessed(self.scored(clause, own), _GUESS)
                if kind is not None:
                    hit = cues.Hit(kind, cues.HINTED, clause.start, clause.start + 1)
            if hit is None:
                if subjects:
                    carried = subjects[0]
                if found and self._is_one_more(clause, own, found[-1].client):
                    found = self._once_more(found, own)
                elif not found and (own.time is not None or own.minutes is not None):
                    lone = own
                continue
            kind = hit.heading
            if kind == Kind.OWN_MISTAKE and self._harms_another(clause):
                kind = Kind.OTHER_CLIENT_HURT.value
            who, _said = self.doers(at, carried, kind in _TOLL)
            if subjects:
                carried = subjects[0]
            elif who:
                carried = who[0]
            doubted = any(
                word in self.spoken.hedges for word in self.plain[clause.start : clause.end]
            )
            if kind in _GRAVE:
                scores = self.scored(clause, own)
                doubted = doubted or scores.get(kind, -1) < kinds.best_of(scores) - _DISAGREES
            for client in who or (None,):
                found.append(
                    Deed(
                        client,
                        kind,
                        hit.strength == cues.PLAINLY,
                        doubted,
                        at,
                        day[0] if day[1] else None,
                        day[1],
                        own.time if own.time is not None else (lone.time if lone else None),
                        own.minutes
                        if own.minutes is not None
                        else (lone.minutes if lone else None),
                        others,
                    )
                )
            lone = None
        return found

    def _harms_another(self, clause: Clause) -> bool:
        """Whether one client is the cause and another is in the clause too."""
        causes = {one.client for one in clause.mentions if one.role == SOURCE}
        return bool(causes) and bool({one.client for one in clause.mentions} - causes)

    def _reached_late(self, clause: Clause, own: moments.Moment) -> bool:
        """Whether a client called or wrote at a time that is nobody's working time."""
        reached = any(
            hit.heading == _CONTACT and clause.start <= hit.start < clause.end for hit in self.hits
        )
        bare = bool(clause.mentions) and clause.end - clause.start <= _BARE
        if not reached and not (bare and own.time is not None):
            return False
        late = own.time is not None and not (_EARLY <= own.time.hour < _LATE)
        return late or "weekend" in own.marks

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
        return length - covered <= 6 * _REPEATS // 2 and same

    def _once_more(self, found: list[Deed], own: moments.Moment) -> list[Deed]:
        last = found[-1]
        fills = (
            (own.said_day and not last.said_day and own.time is None and own.minutes is None)
            or (not own.said_day and own.time is not None and last.time is None)
            or (
                not own.said_day
                and own.time is None
                and own.minutes is not None
                and last.minutes is None
            )
        )
        if fills:
            changed = replace(
                last,
                day=own.day if own.said_day else last.day,
                said_day=last.said_day or own.said_day,
                time=last.time if last.time is not None else own.time,
                minutes=last.minutes if last.minutes is not None else own.minutes,
            )
            return [*found[:-1], changed]
        past_midnight = (
            own.time is not None
            and own.time.hour < _NIGHT_ENDS
            and not own.said_day
            and last.time is not None
            and last.time.hour >= _LATE - 1
            and last.day is not None
        )
        day = last.day + dt.timedelta(days=1) if past_midnight and last.day else last.day
        more = replace(
            last,
            day=own.day if own.said_day else day,
            said_day=last.said_day or own.said_day,
            time=own.time,
            minutes=own.minutes,
            first=last.first,
        )
        return [*found, more]


def _merged(deeds: Sequence[Deed]) -> list[Deed]:
    """Return the deeds with what is told twice told once."""
    kept: list[Deed] = []
    for deed in deeds:
        twin = next(
            (
                at
                for at, each in enumerate(kept)
                if each.client == deed.client and each.kind == deed.kind and _same_time(each, deed)
            ),
            None,
        )
        if twin is None:
            kept.append(deed)
            continue
        kept[twin] = _told_once(kept[twin], deed)
    return kept


def _told_once(each: Deed, again: Deed) -> Deed:
    """Return a deed with what its second telling adds."""
    same = each.kind == again.kind
    return replace(
        each,
        plainly=each.plainly or (same and again.plainly),
        doubted=each.doubted and again.doubted,
        day=each.day if each.said_day else again.day,
        said_day=each.said_day or again.said_day,
        time=each.time if each.time is not None else again.time,
        minutes=each.minutes if each.minutes is not None else again.minutes,
        others=tuple(dict.fromkeys((*each.others, *again.others))),
    )


def _same_time(one: Deed, other: Deed) -> bool:
    days = not (one.said_day and other.said_day) or one.day == other.day
    times = one.time is None or other.time is None or one.time == other.time
    lengths = one.minutes is None or other.minutes is None or one.minutes == other.minutes
    return days and times and lengths


def _plainer(deeds: list[Deed]) -> list[Deed]:
    """Return the deeds without what only hints, where the same client did something plainly.

    A good moment of who also did harm is none.
    """
    kept: list[Deed] = []
    for deed in deeds:
        others = [each for each in deeds if each is not deed and each.client == deed.client]
        plain = any(each.plainly and each.kind not in {_OTHER, _GOOD} for each in others)
        if plain and (not deed.plainly or deed.kind in {_GOOD, _OTHER}):
            continue
        like = next(
            (
                at
                for at, each in enumerate(kept)
                if each.client == deed.client
                and {each.kind, deed.kind} in _LIKE
                and _same_time(each, deed)
            ),
            None,
        )
        if like is not None:
            kept[like] = _told_once(kept[like], deed)
            continue
        kept.append(deed)
    return kept


def find(
    message: Message,
    words: Sequence[str],
    said: Sequence[str],
    found: Sequence[Found],
    roster: Sequence[str],
    now: dt.datetime,
    language: str,
    spoken: Spoken,
    whole: moments.Moment,
    best: Sequence[str],
    scores: dict[str, float],
    day: dt.date | None,
    *,
    doubted: bool,
) -> Told:
    """Return the events of a message that tells of some."""
    reader = _Reader(
        message, words, said, found, roster, now, language, spoken, whole, best, scores
    )
    deeds = _plainer(_merged(reader.deeds()))
    plain = frozenset(deed.kind for deed in deeds if deed.plainly)
    spoken_for = {hit.heading for hit in reader.hits}
    weighed = not deeds
    if not deeds:
        deeds = _weighed(reader)
    alone = len(deeds) == 1
    events = []
    for deed in deeds[:12]:
        event_day = deed.day if deed.said_day and not alone else day
        if deed.kind in _TOLL and deed.kind == "dread" and whole.assumed_yesterday:
            event_day = now.date()
        ranked = dict.fromkeys((deed.kind, *deed.others, *best))
        offered = [
            kind
            for kind in ranked
            if kind == deed.kind or (kind in spoken_for if kind in _GRAVE else kind != _GOOD)
        ]
        moment_time, minutes = deed.time, deed.minutes
        if alone:
            moment_time = whole.time if whole.time is not None else deed.time
            minutes = whole.minutes if whole.minutes is not None else deed.minutes
            if deed.kind == "dread" and whole.assumed_yesterday:
                moment_time = None
        events.append(
            Event(
                client=roster[deed.client] if deed.client is not None else None,
                day=event_day,
                time=moment_time,
                minutes=minutes,
                kinds=tuple(offered[:_KEPT]),
                sure=deed.kind not in _GRAVE
                or (deed.plainly and not deed.doubted and not (alone and doubted)),
            )
        )
    return Told(tuple(events), reader.denied, plain, weighed)


def _weighed(reader: _Reader) -> list[Deed]:
    """Return what the model makes of a message without cues: one deed of each who does something."""
    kind = next((each for each in reader.best if each != _GOOD or _is_glad(reader)), _OTHER)
    late = reader.whole.time is not None and not (_EARLY <= reader.whole.time.hour < _LATE)
    if late and kind in {_OTHER, _GOOD}:
        kind = Kind.OFF_HOURS.value
    if not reader.found:
        return [Deed(None, kind, False, False, 0)]
    if not reader.several:
        return [Deed(reader.found[0].client, kind, False, False, 0)]
    for role in (DOER, SOURCE, OBLIQUE):
        chosen = list(
            dict.fromkeys(
                one.client
                for clause in reader.clauses
                for one in clause.mentions
                if one.role == role
            )
        )
        if chosen:
            together = [c for clause in reader.clauses[:1] for c in reader._joined(clause, role)]
            return [Deed(client, kind, False, False, 0) for client in (together or chosen[:1])]
    return [Deed(None, kind, False, False, 0)]


def _is_glad(reader: _Reader) -> bool:
    """Whether nothing speaks against a good moment that the model sees."""
    words = set(reader.plain)
    angry = any(_ANGRY & set(token.raw) for token in reader.message.tokens)
    second = max(score for kind, score in reader.scores.items() if kind in _KINDS and kind != _GOOD)
    return (
        not angry
        and not words & (reader.spoken.nots | reader.spoken.adversative)
        and reader.scores.get(_GOOD, -1) - second > 0.5
    )
