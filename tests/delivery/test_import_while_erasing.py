"""An import while everything of its owner is erased: one before the other, and nothing half."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.imports import ImportFailedError, import_export
from bot.settings import read_settings
from conversations.casework.record import check
from conversations.records.edits import Begin, Erase
from conversations.records.numbers import OwnerId
from conversations.records.owner import Language, Owner
from conversations.records.work import EVERYTHING, Work
from storage.history import amount_of
from storage.opening import open_store
from storage.owners import add_owner, load_owner, save
from storage.record import record_of
from storage.store import Store
from tests.storage.turns import NOW
from tests.support.databases import new_database
from tests.support.rozstaje import rozstaje

OLA = OwnerId(1001)
CLIENTS, ENTRIES = 3, 40
EXPORT = {
    "format": 1,
    "owner": {},
    "clients": [
        {
            "name": f"Klient {number}",
            "incidents": [
                {"kind": "shouting", "day": "2026-11-03", "note": f"krzyk {number} {each}"}
                for each in range(ENTRIES)
            ],
        }
        for number in range(CLIENTS)
    ],
}
CONTENT = json.dumps(EXPORT).encode()
ALL = CLIENTS, CLIENTS * ENTRIES


@pytest.fixture(params=["sqlite", "postgres"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    async with new_database(request.param, tmp_path) as made:
        yield made


def now() -> datetime:
    return datetime.fromtimestamp(NOW, UTC)


async def kept(store: Store) -> tuple[int, int]:
    """Return how many clients and entries there are; their record holds up."""
    owner = await store.run(load_owner(OLA), OLA)
    if owner is None:
        return 0, 0
    assert check(await store.run(record_of(OLA), OLA)) == ()
    amount = await store.run(amount_of(OLA, 0), OLA)
    return len(owner.clients), amount.entries


@pytest.mark.parametrize("first", ["import", "erase"])
async def test_both_tapped_at_once_one_comes_before_the_other(
    url: str, tmp_path: Path, first: str
) -> None:
    async with rozstaje(tmp_path, database=url) as bot:
        ola = bot.person(OLA)
        await ola.says("/nowy Anka")
        await ola.sends_document(CONTENT, "rozstaje-2026-11-20.json")
        offer = ola.sees()
        await ola.says("/usun")
        await ola.taps("Wszystko")
        sure = ola.sees()
        (yes,) = [data for row in sure.buttons for _, data in row if ":yes:" in data]
        taps = [(offer.message_id, "import:yes"), (sure.message_id, yes)]
        for message, data in taps if first == "import" else reversed(taps):
            ola.account.tap(message, data)
        await bot.settle()
        if first == "import":
            # More would go than was named, so it is asked again, and nothing went.
            assert await kept(bot.store) == (CLIENTS + 1, CLIENTS * ENTRIES)
            assert "pytam jeszcze raz" in ola.bubble(sure.message_id).text
            await ola.taps("Usuń na zawsze", sure)
            assert await kept(bot.store) == (0, 0)
        else:
            # Who brings a file and taps "add" has it added, to an account that is new.
            assert await kept(bot.store) == ALL


async def test_the_operators_import_and_an_erase_at_once(tmp_path: Path) -> None:
    """From two processes, as PostgreSQL allows: all of it is there or nothing."""
    file = tmp_path / "export.json"
    file.write_bytes(CONTENT)
    async with new_database("postgres", tmp_path) as url:
        settings = read_settings({"TELEGRAM_BOT_TOKEN": "1:x", "DATABASE_URL": url})
        store = await open_store(url)
        for _ in range(6):
            await store.run(add_owner(Owner(OLA, Language.PL), NOW), OLA)
            everything = (Erase(None), Begin(Work.SCRUB, selection=EVERYTHING))
            imported, _ = await asyncio.gather(
                import_export(settings, file, OLA, now, lambda _text: None, sure=True),
                store.run(save(OLA, everything, NOW), OLA),
                return_exceptions=True,
            )
            # Who is erased first has no account to import into.
            assert imported is None or isinstance(imported, ImportFailedError)
            assert await kept(store) == (0, 0)
        await store.close()
