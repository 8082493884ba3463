"""What the bot says first is said in working hours, and once for each due time."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.outbox import Outbox
from bot.delivery.reminders import remind
from bot.telegram.pace import Limits
from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import Erase, SetHours, SetLook
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Files, Language, Owner
from conversations.values.hours import Hours, is_off_hours
from storage.calls import Call
from storage.looks import look_name, note_name
from storage.opening import open_store
from storage.owners import add_owner, save
from storage.reminders import Reminder
from storage.steps import Steps
from storage.store import Store
from tests.bot.delivery.test_reminders import NINE, OLA, WARSAW, Woken, each_week, say
from tests.storage.turns import one, remember, waiting
from tests.support.calls import ScriptedApi
from tests.support.databases import ENGINES, new_database
from tests.support.until import until

HOUR = timedelta(hours=1)
LOOK = Reminder(OLA, look_name(ClientNumber(1)), int(NINE.timestamp()), "UTC", "once")


@pytest.fixture
async def store(store: Store) -> Store:
    await store.run(add_owner(Owner(OLA, Language.PL), 0), OLA)
    return store


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (NINE - HOUR, NINE),
        (NINE + 8 * HOUR, NINE + timedelta(days=1)),
        (NINE + timedelta(days=2), NINE + timedelta(days=4)),  # over a weekend
    ],
)
async def test_it_is_put_off_until_its_owner_works(
    store: Store, due: datetime, said: datetime
) -> None:
    reminder = Reminder(OLA, "digest", int(due.timestamp()), "Europe/Warsaw", "weekly 4 09:00")
    await store.run(remember(reminder), OLA)
    for moment in (due, due + timedelta(minutes=1), said - timedelta(seconds=1)):
        await remind(store, Woken(), moment, say)
        assert await waiting(store) == 0
    for _ in range(2):
        await remind(store, Woken(), said, say)
        assert await waiting(store) == 1


async def test_who_never_works_is_never_written_to(store: Store) -> None:
    await store.run(save(OLA, [SetHours(Hours(days=frozenset()))], 0), OLA)
    await store.run(remember(each_week()), OLA)
    for days in range(10):
        await remind(store, Woken(), NINE + timedelta(days=days), say)
    assert await waiting(store) == 0
    await store.run(save(OLA, [SetHours(Hours())], 0), OLA)
    await remind(store, Woken(), NINE + timedelta(days=11), say)
    assert await waiting(store) == 1, "it waited for them"


class Clock:
    """The moment that the outbox reads."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


def _said(api: ScriptedApi) -> list[str]:
    return [given["text"] for _, given in api.made]


async def test_what_could_not_be_sent_in_the_hours_waits_for_the_next_ones(store: Store) -> None:
    """Telegram was out of reach until the evening: nothing is said at night."""
    api, clock = ScriptedApi(), Clock(NINE + 9 * HOUR)
    await store.run(save(OLA, [AddClient(ClientNumber(1), "Anka", Question.INTEREST)], 0), OLA)
    for reminder in (LOOK, each_week(name="digest")):
        await store.run(remember(reminder), OLA)
    await remind(store, Woken(), NINE, say)
    assert await waiting(store) == 2
    outbox = Outbox(api, store, Limits(burst=1000, per_second=1000), clock)
    outbox.start()
    await outbox.settled()
    assert not api.made
    await remind(store, Woken(), clock.at, say)
    assert await waiting(store) == 0
    clock.at = NINE + timedelta(days=1)
    await remind(store, outbox, clock.at, say)
    await outbox.settled()
    assert sorted(_said(api)) == ["digest", "look:1"]
    await remind(store, outbox, clock.at + HOUR, say)
    assert await waiting(store) == 0
    await outbox.stop()


async def test_what_somebody_asked_for_and_could_not_be_sent_is_not_lost(store: Store) -> None:
    """They chose a Saturday: Telegram was away till the night, and it waits for Monday."""
    saturday = datetime(2026, 11, 21, 9, tzinfo=WARSAW)
    api, clock = ScriptedApi(), Clock(saturday + 18 * HOUR)
    due = int(saturday.timestamp())
    chosen = Reminder(OLA, note_name(IncidentNumber(1)), due, "UTC", "once")
    await store.run(remember(chosen), OLA)
    await remind(store, Woken(), saturday, say)
    assert await waiting(store) == 1
    outbox = Outbox(api, store, Limits(burst=1000, per_second=1000), clock)
    outbox.start()
    await outbox.settled()
    for moment in (clock.at, clock.at + HOUR, saturday + timedelta(days=1)):
        await remind(store, Woken(), moment, say)
        assert await waiting(store) == 0
    clock.at = saturday + timedelta(days=2)
    await remind(store, outbox, clock.at, say)
    await outbox.settled()
    await outbox.stop()
    assert _said(api) == ["note:1"]


async def test_what_was_set_anew_or_stopped_meanwhile_stays_so(store: Store) -> None:
    api, clock = ScriptedApi(), Clock(NINE + 9 * HOUR)
    await store.run(save(OLA, [AddClient(ClientNumber(1), "Anka", Question.INTEREST)], 0), OLA)
    for reminder in (LOOK, each_week(name="digest")):
        await store.run(remember(reminder), OLA)
    await remind(store, Woken(), NINE, say)
    later = NINE + timedelta(days=7)
    await store.run(save(OLA, [SetLook(ClientNumber(1), later)], 0), OLA)
    await store.run(one("drop_reminder", owner=OLA, name="digest"), OLA)
    outbox = Outbox(api, store, Limits(burst=1000, per_second=1000), clock)
    outbox.start()
    await outbox.settled()
    await remind(store, outbox, NINE + timedelta(days=1), say)
    assert await waiting(store) == 0
    clock.at = later
    await remind(store, outbox, later, say)
    await until(lambda: _said(api) == ["look:1"])
    await outbox.settled()
    await outbox.stop()


async def test_erasing_a_client_takes_what_was_to_be_said_about_them(store: Store) -> None:
    clients = [AddClient(ClientNumber(n), f"c{n}", Question.INTEREST) for n in (1, 2)]
    await store.run(save(OLA, clients, 0), OLA)
    for n in (1, 2):
        await store.run(save(OLA, [SetLook(ClientNumber(n), NINE)], 0), OLA)
    await store.run(remember(each_week(name="digest")), OLA)
    await remind(store, Woken(), NINE, say)
    await store.run(save(OLA, [SetLook(ClientNumber(1), NINE + HOUR)], 0), OLA)
    await store.run(save(OLA, [Erase(ClientNumber(1))], 0), OLA)
    assert await waiting(store) == 1, "the other client's stays"
    await remind(store, Woken(), NINE + HOUR, say)
    assert await waiting(store) == 1
    await store.run(save(OLA, [Erase(None)], 0), OLA)
    left = await store.run(one("list_due_reminders", now=2**40, most=10), OLA)
    assert (await waiting(store), left) == (0, [])


# Any hours, any clock: it jumps ahead and back, and reminders come due whenever.
CLOCKS = st.lists(st.integers(-3 * 24 * 60, 14 * 24 * 60), min_size=1, max_size=12)
DUE = st.dictionaries(
    st.sampled_from(["look:1", "look:2", "digest"]), st.integers(0, 21 * 24 * 60), min_size=1
)
WORKING = st.builds(
    Hours,
    st.integers(0, 23).map(time),
    st.integers(0, 23).map(lambda hour: time(hour, 30)),
    st.frozensets(st.integers(0, 6), min_size=1),
)
# The week before the clocks go back.
BEGIN = datetime(2026, 10, 19, tzinfo=UTC)


@pytest.mark.parametrize("engine", ENGINES)
@given(DUE, CLOCKS, WORKING)
@settings(max_examples=25, deadline=None)
async def test_each_due_time_comes_to_one_row_inside_the_hours(
    engine: str,
    tmp_path_factory: pytest.TempPathFactory,
    due: dict[str, int],
    clocks: list[int],
    hours: Hours,
) -> None:
    said: list[tuple[str, int]] = []

    def tell(owner: Owner, reminder: Reminder, _files: Files, now: datetime) -> Sequence[Call]:
        local = now.astimezone(WARSAW)
        assert not is_off_hours(local.date(), local.time(), owner.hours)
        said.append((reminder.name, reminder.due_at))
        return [Call(owner.id, "sendMessage", '{"text":"x"}')]

    async with new_database(engine, tmp_path_factory.mktemp("rows")) as address:
        store = await open_store(address)
        await store.run(_prepared(due, hours), OLA)
        now = BEGIN
        for minutes in clocks:
            now += timedelta(minutes=minutes)
            await remind(store, Woken(), now, tell, per_second=1000)
            await remind(store, Woken(), now, tell, per_second=1000)
        # Telegram was away for three weeks: in the end all is said.
        for day in range(30):
            await remind(store, Woken(), BEGIN + timedelta(days=200 + day), tell, per_second=1000)
            await remind(
                store, Woken(), BEGIN + timedelta(days=200 + day, hours=12), tell, per_second=1000
            )
        rows = await waiting(store)
        await store.close()
    assert len(said) == len(set(said)) == rows
    assert {name for name, _ in said if name != "digest"} <= set(due)
    for name in due.keys() - {"digest"}:
        assert sum(each == name for each, _ in said) <= 1


def _prepared(due: dict[str, int], hours: Hours) -> Steps[None]:
    yield from add_owner(Owner(OLA, Language.PL), 0)
    yield from save(OLA, [SetHours(hours)], 0)
    yield from save(
        OLA, [AddClient(ClientNumber(n), f"c{n}", Question.INTEREST) for n in (1, 2)], 0
    )
    for name, minutes in due.items():
        at = int((BEGIN + timedelta(minutes=minutes)).timestamp())
        rule = "weekly 4 09:00" if name == "digest" else "once"
        yield from remember(Reminder(OLA, name, at, "Europe/Warsaw", rule))
