"""A question that the log answers: how often something was, when last, how much time it took."""

from datetime import date

from conversations.casework.entries import client_numbers, unknown_name
from conversations.decision.incidents import Kind
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.reading import Intent
from conversations.reading.inquiries import GROUPS, IN_TIME, Inquiry, Wanted, after_hour, inquiry
from conversations.records.events import Said
from conversations.records.needs import CountedDay, Counting, Needs
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client
from conversations.screens.basics import Sentences
from conversations.screens.inquiry import Told, whom
from conversations.screens.taps import NONE, StaleTapError, Tap
from conversations.values.hours import Hours, is_off_hours

_OFFERED = 6  # clients to choose from
_SATURDAY = 5
_EARLY = 5  # before this hour it is still the night


def counting(turn: Turn) -> Counting | None:
    """Return what is to be counted for the question that a message asks, None for none."""
    asked = _asked(turn)
    client = _whose(turn) if asked else None
    return _counting(asked, client) if asked and client else None


def answer(turn: Turn, aside: int) -> Sentences | Told | None:
    """Answer a question by the log, or ask whom it is about; None where it asks something else."""
    asked = _asked(turn)
    if asked is None:
        return None
    client = turn.owner.client(_whose(turn))
    if client is None:
        return whom(asked, turn.owner.clients[:_OFFERED])
    return _told(turn, client, asked, aside)


def needs_tapped(turn: Turn) -> Needs:
    """Need what the button wants counted of the client on it."""
    client = turn.owner.client(turn.tap.number()) if turn.tap else None
    if client is None or turn.tap is None:
        return Needs()
    try:
        asked = _on_button(turn.tap)
    except StaleTapError:
        return Needs()  # the handler says so
    return Needs(counting=_counting(asked, client.number), named=(client.number,))


def tell(turn: Turn, tap: Tap, client: Client) -> Response:
    """`tell:<client>:<wanted>:<about>:<since>:<until>`: days as YYYYMMDD, `none` for ever."""
    return Response(replies=(show(turn, _told(turn, client, _on_button(tap), 0)),))


def _asked(turn: Turn) -> Inquiry | None:
    if turn.reading.intent is not Intent.QUESTION or not isinstance(turn.event, Said):
        return None
    return inquiry(turn.event.text, turn.written.date(), turn.owner.language)


def _whose(turn: Turn) -> ClientNumber | None:
    """Return the one client whom a question names, or who alone can be meant."""
    text = turn.event.text if isinstance(turn.event, Said) else ""
    if not turn.reading.clients and unknown_name(turn.owner, text):
        return None
    found = client_numbers(turn.owner, turn.reading)
    return found[0] if len(found) == 1 else None


def _counting(asked: Inquiry, client: ClientNumber) -> Counting:
    return Counting(
        client,
        asked.kinds,
        asked.until,
        asked.since,
        is_open=asked.wanted is Wanted.OPEN,
        by_clock=IN_TIME - asked.kinds if _is_of_hours(asked) else frozenset(),
    )


def _is_of_hours(asked: Inquiry) -> bool:
    """Tell whether it is asked when it was: outside working hours, or after an hour."""
    return asked.about == (Kind.OFF_HOURS,) or after_hour(asked.about[0]) is not None


def _told(turn: Turn, client: Client, asked: Inquiry, aside: int) -> Told:
    owner = turn.owner
    late = [each for each in turn.log.clocked if _is_late(each, asked, owner.hours)]
    counted = [each for each in turn.log.counted if _is_on(each.day, asked)]
    days = _together([each for each in (*counted, *late) if each.times])
    waiting = sum(each.waiting for each in counted)
    return Told(client, asked, days, waiting, turn.today, owner.rate, aside)


def _is_late(counted: CountedDay, asked: Inquiry, hours: Hours) -> bool:
    """Tell whether it was as late as is asked; where no hour is said, outside working hours."""
    if counted.at is None:
        return False
    hour = after_hour(asked.about[0])
    if hour is None:
        return is_off_hours(counted.day, counted.at, hours)
    return counted.at.hour >= hour or counted.at.hour < _EARLY


def _is_on(day: date, asked: Inquiry) -> bool:
    return "weekend" not in asked.about or day.weekday() >= _SATURDAY


def _together(counted: list[CountedDay]) -> tuple[CountedDay, ...]:
    """Return each day once, the latest first."""
    of_day: dict[object, CountedDay] = {}
    for each in sorted(counted, key=lambda one: one.day, reverse=True):
        had = of_day.get(each.day, CountedDay(each.day, 0, 0))
        of_day[each.day] = CountedDay(each.day, had.times + each.times, had.minutes + each.minutes)
    return tuple(of_day.values())


def _on_button(tap: Tap) -> Inquiry:
    """Return what a button asks; raises StaleTapError for what no question asks."""
    tap.exactly(_FIELDS)
    about = tuple(tap.field(2).split("+"))
    if not all(each in GROUPS or each in _KINDS or after_hour(each) is not None for each in about):
        raise StaleTapError
    since = None if tap.field(3) == NONE else tap.day(3)
    return Inquiry(tap.one(Wanted), about, tap.day(4), since)


_FIELDS = 5
_KINDS = frozenset(kind.value for kind in Kind)
