"""Erasing one owner among many: none of their words is left, none of the others' is lost."""

import random
import re
from datetime import UTC, datetime
from pathlib import Path

from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import Attach, Erase, KeepIncident, Learn, SetSender
from conversations.records.evidence import Attachment, Lesson
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Incident, Language, Owner
from storage.keys import WrappedKey, wrapped
from storage.opening import open_store
from storage.owners import add_owner, save
from storage.steps import Query, Steps
from tests.support.documents import bytes_of

OWNERS = (1, 2, 3)


async def test_pages_that_owners_share_keep_nothing_of_the_one_who_left(tmp_path: Path) -> None:
    dice = random.Random(3)
    store = await open_store(f"sqlite:///{tmp_path / 'r.sqlite'}")
    for owner in OWNERS:
        await store.run(add_owner(Owner(OwnerId(owner), Language.PL), 0))
        await store.run(
            save(
                OwnerId(owner),
                [
                    SetSender(f"Mark{owner}-sender"),
                    AddClient(ClientNumber(1), f"Mark{owner}-name", Question.INTEREST),
                ],
                0,
            )
        )
    written = dict.fromkeys(OWNERS, 0)
    for number in range(1, 400):
        owner = dice.choice(OWNERS)
        note = f"Mark{owner}-{number}-" * dice.randint(1, 90)
        at = dice.randint(1, written[owner] + 1)
        written[owner] = max(written[owner], at)
        kept = Incident(
            IncidentNumber(at),
            Kind.SHOUTING,
            None,
            note=note,
            client=ClientNumber(1),
            logged_at=_NOW,
        )
        file = Attachment("photo", f"Mark{owner}-file-{number}", number)
        lesson = Lesson(frozenset({f"Mark{owner}-word"}), client=ClientNumber(1))
        edits = (KeepIncident(kept), Attach(IncidentNumber(at), file), Learn(lesson))
        await store.run(save(OwnerId(owner), edits, 0))
    keys = {owner: await store.run(_keys_of(owner)) for owner in OWNERS}
    await store.run(save(OwnerId(2), [Erase(None)], 0))
    await store.scrub()
    left = bytes_of(tmp_path, "r.sqlite*")
    await store.close()
    assert not re.search(rb"Mark\d", left), "it is sealed"
    assert [key.wrapped in left for key in keys[2]] == [False, False]
    # Copies that SQLite leaves behind when rows move are noise then.
    assert all(key.wrapped in left for owner in (1, 3) for key in keys[owner])


def _keys_of(owner: int) -> Steps[list[WrappedKey]]:
    rows = yield [Query("get_key", {"owner": owner, "client": client}) for client in (0, 1)]
    return [wrapped(row) for row in rows]


_NOW = datetime(2026, 11, 20, tzinfo=UTC)
