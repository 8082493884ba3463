"""An export read back: whatever is in the file, it is an export of ours or it is not taken."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import available_timezones

from conversations.casework.export import FORMAT
from conversations.decision.incidents import GRAVE, Kind
from conversations.decision.questions import CHOICES, SKIP, Question
from conversations.decision.situations import Level
from conversations.records.moved import BadExport, Moved, MovedClient
from conversations.records.numbers import IncidentNumber
from conversations.records.owner import Address, Answer, Incident
from conversations.records.vocabulary import Blank, PlanState, Step
from conversations.typed.names import LONGEST, MOST_ALIASES, problem
from conversations.values.folding import fold, tidy
from conversations.values.hours import Hours
from conversations.values.money import CURRENCIES, HIGHEST, Rate

# Far more than anybody logs in years, and little enough for one transaction.
MOST_CLIENTS, MOST_INCIDENTS = 500, 20_000
_LONGEST_NOTE = 20_000
_LONGEST_BLANK = 1_000
_MOST_MINUTES = 7 * 24 * 60
_YEARS = range(2000, 2101)

T = TypeVar("T")
One = TypeVar("One", bound=StrEnum)


class _NotOursError(ValueError):
    """Something in it stands in no export of ours."""


def read_export(data: object, most: int = MOST_INCIDENTS) -> Moved | BadExport:
    """Return what an export brings, from its plain data; or why it is not taken.

    `most` is how many entries are taken at once.

    What this version does not know (a question, a kind, a key) is left out; what cannot be is a
    reason to take nothing.
    """
    if not isinstance(data, Mapping) or "format" not in data or "clients" not in data:
        return BadExport.NOT_OURS
    if data["format"] != FORMAT or isinstance(data["format"], bool):
        return BadExport.VERSION
    try:
        clients = _list(data["clients"])
        loose = _list(data.get("incidents_without_client", []))
        entries = sum(len(_list(_map(each).get("incidents", []))) for each in clients) + len(loose)
        if len(clients) > MOST_CLIENTS or entries > most:
            return BadExport.TOO_MANY
        moved = _moved(_map(data.get("owner", {})), clients, loose)
    except (_NotOursError, KeyError, TypeError, ValueError, OverflowError):
        return BadExport.NOT_OURS
    names = [fold(each.name) for each in moved.clients]
    return moved if len(set(names)) == len(names) else BadExport.NOT_OURS


def _moved(owner: Mapping[str, Any], clients: Sequence[Any], loose: Sequence[Any]) -> Moved:
    zone = _or_none(owner.get("time_zone"), _text)
    if zone is not None and zone not in available_timezones():
        raise _NotOursError
    sender = _or_none(owner.get("signature"), _text)
    return Moved(
        clients=tuple(_client(_map(each)) for each in clients),
        loose=tuple(_incident(_map(each)) for each in loose),
        address=_known(owner.get("address"), Address),
        zone=zone,
        hours=_or_none(owner.get("working_hours"), _hours),
        sender=sender[:LONGEST] if sender else None,
        rate=_or_none(owner.get("hourly_rate"), _rate),
    )


def _client(client: Mapping[str, Any]) -> MovedClient:
    name = _text(client["name"])
    if name != tidy(name) or problem(name, ()):
        raise _NotOursError
    aliases = _names(client.get("aliases", []))
    # Before all were kept, the latest of them stood alone.
    latest = client.get("former_name")
    former = _names(client.get("former_names", [] if latest is None else [latest]))
    letters = _map(client.get("letters", {}))
    blanks = {
        blank: _text(letters[blank], _LONGEST_BLANK)
        for blank in map(str, Blank)
        if letters.get(blank) is not None and blank != Blank.SENDER
    }
    return MovedClient(
        name,
        aliases,
        _answers(_map(client.get("answers", {}))),
        tuple(_incident(_map(each)) for each in _list(client.get("incidents", []))),
        _or_none(client.get("plan"), _plan) or PlanState(),
        blanks,
        _or_none(client.get("next_look"), _moment),
        former,
        archived=client.get("archived") is True,
    )


def _names(told: object) -> tuple[str, ...]:
    names = tuple(_text(each) for each in _list(told))
    if len(names) > MOST_ALIASES or any(each != tidy(each) or problem(each, ()) for each in names):
        raise _NotOursError
    return names


def _answers(answers: Mapping[str, Any]) -> dict[Question, Answer]:
    read = {}
    for question in Question:
        if question.value in answers:
            answer = _map(answers[question.value])
            choice = _text(answer["choice"])
            if choice in (SKIP, *CHOICES[question]):
                passed = answer.get("passed") is True
                read[question] = Answer(choice, _moment(answer["answered_at"]), passed)
    return read


def _incident(entry: Mapping[str, Any]) -> Incident:
    kind = _known(entry.get("kind"), Kind)
    at = _or_none(entry.get("time"), _text)
    return Incident(
        number=IncidentNumber(0),
        kind=kind,
        day=_or_none(entry.get("day"), _day),
        at=time.fromisoformat(at).replace(tzinfo=None) if at else None,
        minutes=_or_none(entry.get("minutes"), _minutes),
        note=_text(entry.get("note", ""), _LONGEST_NOTE),
        settled=entry.get("settled") is True,
        kinds=(kind,) if kind else (),
        logged_at=_or_none(entry.get("logged_at"), _moment),
        # A grave kind that does not say that it is sure waits for the owner's word.
        sure=entry.get("sure", kind not in GRAVE) is True,
        edited_at=_or_none(entry.get("edited_at"), _moment),
        author=_or_none(entry.get("author"), _text),
    )


def _plan(plan: Any) -> PlanState:
    hours = _or_none(_map(plan).get("hours"), _whole)
    if hours is not None and not 0 <= hours <= _HOURS_OF_A_WEEK:
        raise _NotOursError
    done = _map(plan.get("done", {}))
    return PlanState(
        level=_known(plan.get("level"), Level),
        starts_on=_or_none(plan.get("starts_on"), _day),
        notice_on=_or_none(plan.get("notice_on"), _day),
        hours=hours,
        done={step: _moment(done[step.value]) for step in Step if step.value in done},
    )


def _hours(hours: Any) -> Hours:
    starts, ends = (time.fromisoformat(_text(_map(hours)[end])) for end in ("from", "until"))
    days = frozenset(_whole(day) - 1 for day in _list(hours["weekdays"]))
    if not days <= set(range(7)) or not days or starts == ends or starts.tzinfo or ends.tzinfo:
        raise _NotOursError
    return Hours(starts, ends, days)


def _rate(rate: Any) -> Rate:
    amount, currency = _map(rate)["amount"], _text(rate["currency"])
    if isinstance(amount, bool) or not isinstance(amount, int | float):
        raise _NotOursError
    cents = round(amount * 100)
    if not 0 < cents <= HIGHEST or currency not in CURRENCIES:
        raise _NotOursError
    return Rate(cents, currency)


def _known(value: Any, of: type[One]) -> One | None:
    """Return a member by its id, None for none and for one that this version does not know."""
    return of(value) if isinstance(value, str) and value in set(of) else None


def _or_none(value: Any, read: Callable[[Any], T]) -> T | None:
    return None if value is None else read(value)


def _map(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _NotOursError
    return value


def _list(value: Any) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise _NotOursError
    return value


def _text(value: Any, most: int = 200) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise _NotOursError
    # No database but SQLite keeps a zero byte.
    return value.replace("\x00", " ")


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _NotOursError
    return value


def _minutes(value: Any) -> int:
    if not 0 <= _whole(value) <= _MOST_MINUTES:
        raise _NotOursError
    return _whole(value)


def _day(value: Any) -> date:
    day = date.fromisoformat(_text(value))
    if day.year not in _YEARS:
        raise _NotOursError
    return day


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None or moment.year not in _YEARS:
        raise _NotOursError
    # To the second, as moments are kept.
    return moment.astimezone(UTC).replace(microsecond=0)


_HOURS_OF_A_WEEK = 168
