"""What the log keeps beside an entry's own: files, whose words they are, what is awaited of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from conversations.decision.incidents import Kind
from conversations.records.edits import Attach, Begin, KeepIncident, MoveAlbum, SetAwaiting
from conversations.records.evidence import Attachment
from conversations.records.needs import Needs
from conversations.records.numbers import IncidentNumber, OwnerId
from conversations.records.owner import Awaiting, Incident, Language, Owner, Standing
from conversations.records.work import Work
from storage.incidents import view
from storage.jobs import jobs_due
from storage.owners import add_owner, load_owner, save
from storage.steps import Query, Steps
from storage.store import Store
from tests.storage.turns import NOW

OLA = OwnerId(1001)
FIRST = Incident(
    IncidentNumber(1),
    Kind.SHOUTING,
    date(2026, 11, 19),
    note="krzyczała",
    logged_at=datetime.fromtimestamp(NOW, UTC),
    message=7,
    author="Anka Nowak",
)
SECOND = replace(FIRST, number=IncidentNumber(2), kind=Kind.LATE_PAYMENT)
# The same number in the chat with another bot.
ANOTHERS = replace(FIRST, number=IncidentNumber(3), logged_at=datetime.fromtimestamp(NOW + 9, UTC))
PHOTO = Attachment("photo", "P", 8, album="a1")


async def kept(store: Store) -> None:
    await store.run(add_owner(Owner(OLA, Language.PL), NOW), OLA)
    entries = [KeepIncident(each) for each in (FIRST, SECOND, ANOTHERS)]
    await store.run(save(OLA, [*entries, Attach(FIRST.number, PHOTO)], NOW), OLA)


async def test_entries_of_one_message_come_together_with_their_files(store: Store) -> None:
    await kept(store)
    log = await store.run(view(OLA, Needs(incidents=(SECOND.number,))), OLA)
    assert [each.number for each in log.beside(log.incidents[SECOND.number])] == [1, 2]
    assert log.evidence == {FIRST.number: (PHOTO,)}
    assert log.incidents[SECOND.number].author == "Anka Nowak"


async def test_a_card_is_that_of_all_that_its_message_told(store: Store) -> None:
    await kept(store)
    await store.run(_set_card(), OLA)
    log = await store.run(view(OLA, Needs(message=40)), OLA)
    assert sorted(each.number for each in log.linked) == [1, 2]


async def test_an_album_becomes_another_entrys(store: Store) -> None:
    await kept(store)
    await store.run(save(OLA, [MoveAlbum("a1", FIRST.number, ANOTHERS.number)], NOW), OLA)
    log = await store.run(view(OLA, Needs(album="a1")), OLA)
    assert [each.number for each in log.linked] == [3]


async def test_the_whole_log_leaves_out_what_was_taken_back(store: Store) -> None:
    await kept(store)
    undone = replace(SECOND, standing=Standing.UNDONE)
    await store.run(save(OLA, [KeepIncident(undone)], NOW), OLA)
    log = await store.run(view(OLA, Needs(every=True)), OLA)
    assert sorted(each.number for each in log.every) == [1, 3]


async def test_what_is_awaited_is_kept_with_its_moment_and_its_entry(store: Store) -> None:
    await kept(store)
    await store.run(save(OLA, [SetAwaiting(Awaiting.NOTE, SECOND.number)], NOW + 5), OLA)
    owner = await store.run(load_owner(OLA), OLA)
    assert owner
    assert (owner.awaiting, owner.asked_of) == (Awaiting.NOTE, 2)
    assert owner.awaiting_at == datetime.fromtimestamp(NOW + 5, UTC)


async def test_work_is_brought_to_the_topic_where_it_was_asked_for_last(store: Store) -> None:
    await kept(store)
    for topic in (4, 5):
        await store.run(save(OLA, [Begin(Work.EXPORT, topic=topic)], NOW), OLA)
    due = await store.run(jobs_due(NOW))
    jobs = due[0] if isinstance(due, tuple) else due
    assert [each.topic for each in jobs] == [5]


def _set_card() -> Steps[None]:
    yield Query("set_card", {"owner": OLA, "incident": SECOND.number, "card": 40})
