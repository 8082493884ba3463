"""What goes into a dossier: chosen before it is made, and what is left of all there is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo
from enum import StrEnum

from conversations.casework.course import Course
from conversations.decision.incidents import SITUATION_OF, Kind
from conversations.decision.questions import PLAN_QUESTIONS, Question
from conversations.decision.questions import SITUATION_OF as ASKS_ABOUT
from conversations.decision.situations import Situation
from conversations.decision.verdict import Verdict
from conversations.records.needs import KeptOf
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Answer, ClientFile, Incident


class Reader(StrEnum):
    """Whom a dossier is for."""

    ME = "me"
    OTHERS = "others"


class Part(StrEnum):
    """What can go into a dossier beside the log; the first letters are stored."""

    VERDICT = "verdict"
    ANSWERS = "answers"
    MONEY = "money"  # what the owner earns and can live on, and the notice
    TOLL = "toll"  # nights and doubts
    GOOD = "good"
    FILES = "files"


class Since(StrEnum):
    """How far back the log goes."""

    ALL = "all"
    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Selection:
    """What was chosen for a dossier."""

    reader: Reader = Reader.ME
    parts: frozenset[Part] = frozenset(Part)
    since: Since = Since.ALL

    @property
    def code(self) -> str:
        """The selection in short, for a button and for the database: `others:gf:year`."""
        letters = "".join(part[0] for part in Part if part in self.parts)
        return f"{self.reader}:{letters}:{self.since}"

    def first_day(self, today: date) -> date | None:
        """Return the first day of the log that goes in, None for all of it."""
        days = _DAYS.get(self.since)
        return today - timedelta(days=days - 1) if days else None


_DAYS: Mapping[Since, int] = {Since.YEAR: 365, Since.QUARTER: 91, Since.MONTH: 30}

# What is nobody else's business, unless the owner says so.
PRIVATE = frozenset({Part.VERDICT, Part.ANSWERS, Part.MONEY, Part.TOLL})

# What each reader is offered first.
USUAL: Mapping[Reader, Selection] = {
    Reader.ME: Selection(),
    Reader.OTHERS: Selection(Reader.OTHERS, frozenset(Part) - PRIVATE),
}

_LETTERS: Mapping[str, Part] = {part[0]: part for part in Part}


def read_selection(code: str) -> Selection | None:
    """Return the selection that a code stands for, None when it is none."""
    reader, letters, since, *rest = [*code.split(":"), "", ""]
    if reader not in set(Reader) or since not in set(Since) or any(rest):
        return None
    if not set(letters) <= _LETTERS.keys() or len(set(letters)) < len(letters):
        return None
    return Selection(Reader(reader), frozenset(_LETTERS[each] for each in letters), Since(since))


def selected(file: ClientFile, selection: Selection, today: date) -> ClientFile:
    """Return the client's file with the entries and answers that go in; entries must be listed."""
    first = selection.first_day(today)
    return replace(
        file,
        incidents=tuple(each for each in file.kept() if _goes_in(each, selection, first)),
        answers=answers_of(file, selection),
    )


def entries_of(client: ClientNumber, selection: Selection, today: date) -> KeptOf:
    """Return which of a client's entries go in, to be counted."""
    without = frozenset(kind for kind in Kind if not _kind_goes_in(kind, selection))
    return KeptOf(client, without, selection.first_day(today))


def answers_of(file: ClientFile, selection: Selection) -> Mapping[Question, Answer]:
    """Return the answers that go in."""
    return {
        question: answer
        for question, answer in file.answers.items()
        if part_of(question) in selection.parts
    }


def _goes_in(incident: Incident, selection: Selection, first: date | None) -> bool:
    if first is not None and (incident.day is None or incident.day < first):
        return False
    return _kind_goes_in(incident.kind, selection)


def _kind_goes_in(kind: Kind | None, selection: Selection) -> bool:
    if kind is Kind.GOOD_MOMENT:
        return Part.GOOD in selection.parts
    situation = SITUATION_OF.get(kind) if kind else None
    return situation is not Situation.TOLL or Part.TOLL in selection.parts


def part_of(question: Question) -> Part:
    """Return the part of a dossier that an answer belongs to."""
    if question in PLAN_QUESTIONS:
        return Part.MONEY
    doubts = ASKS_ABOUT[question] is Situation.TOLL or question is Question.OWN_WORK
    return Part.TOLL if doubts else Part.ANSWERS


def selected_verdict(verdict: Verdict | None, selection: Selection) -> Verdict | None:
    """Return what goes in of a verdict: it is the whole file's, whatever of that goes in."""
    if verdict is None or Part.VERDICT not in selection.parts:
        return None
    return replace(
        verdict,
        findings={
            situation: finding
            for situation, finding in verdict.findings.items()
            if situation is not Situation.TOLL or Part.TOLL in selection.parts
        },
        facts={
            question: fact
            for question, fact in verdict.facts.items()
            if part_of(question) is not Part.TOLL or Part.TOLL in selection.parts
        },
    )


def selected_course(course: Course, selection: Selection) -> Course:
    """Return what goes in of the course of a client's file."""
    parts = selection.parts
    return replace(
        course,
        periods=tuple(
            replace(
                period,
                troubles={
                    situation: count
                    for situation, count in period.troubles.items()
                    if situation is not Situation.TOLL or Part.TOLL in parts
                },
                good=period.good if Part.GOOD in parts else 0,
                headline=period.headline if Part.VERDICT in parts else None,
                talks=period.talks if Part.ANSWERS in parts else 0,
            )
            for period in course.periods
        ),
    )


def days_later(incident: Incident, zone: tzinfo) -> int:
    """Return how many days after its event an entry was logged, 0 where that cannot be said."""
    if incident.logged_at is None or incident.day is None:
        return 0
    return max((incident.logged_at.astimezone(zone).date() - incident.day).days, 0)
