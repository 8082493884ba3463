"""Somebody lives with the bot for a while: of their words nothing can be found on the disk."""

import logging
import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest

from bot.backup import backup
from bot.delivery.backups import back_up
from bot.settings import Backups, read_settings
from conversations.records.numbers import OwnerId
from storage.opening import SQLITE
from storage.parking import park
from storage.turns import put_aside
from tests.support.databases import new_database
from tests.support.person import Person
from tests.support.rozstaje import rozstaje

OLA = OwnerId(1001)
# In each thing that she writes, names or sends; too long to come up in noise.
CANARY = "Zorbixanella"
NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)


async def lives(ola: Person) -> None:
    await ola.says("/start")
    await ola.says(f"/nowy {CANARY}")
    await ola.says(f"{CANARY} krzyczała na mnie wczoraj o 22:40")
    mine = [each for each in ola.chat if not each.from_bot][-1]
    await ola.edits(mine, f"{CANARY} wrzeszczała na mnie wczoraj przez {CANARY}")
    await ola.sends_document(b"%PDF", f"{CANARY}-umowa.pdf", f"{CANARY} nie zapłaciła")
    await ola.says("/nowy Anka")
    await ola.says(f"zmień nazwę Anki na Anna {CANARY}owska")
    await ola.says(f"Bogumił{CANARY} krzyczał")
    await ola.says(f"/szukaj {CANARY}")
    await ola.says(f"/klient {CANARY}")


def found(folder: Path) -> list[str]:
    """Return the files in which a word of hers can be read."""
    return [
        f"{each}"
        for each in folder.rglob("*")
        if each.is_file() and CANARY.lower().encode() in each.read_bytes().lower()
    ]


def dump(url: str, file: Path) -> None:
    """Write what `pg_dump` gives of a database, keys and all, where there is such a program."""
    known = [shutil.which("pg_dump"), *sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_dump"))]
    program = next((each for each in reversed(known) if each), None)
    if program is None:
        pytest.skip("no pg_dump here")
    schema = url.partition("search_path=")[2]
    server = os.environ["TEST_POSTGRES_URL"]
    command = [program, f"--schema={schema}", f"--file={file}", server]
    subprocess.run(command, check=True, capture_output=True)
    assert f"COPY {schema}.incidents" in file.read_text()


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Handler]:
    """Have all that can be logged in a file."""
    handler = logging.FileHandler(tmp_path / "log")
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(1)
    yield handler
    root.setLevel(before)
    root.removeHandler(handler)
    handler.close()


async def test_database_log_and_backups_hold_none_of_her_words(
    tmp_path: Path, log: logging.Handler
) -> None:
    url = f"{SQLITE}{tmp_path / 'rozstaje.sqlite'}"
    (tmp_path / "backups").mkdir()
    async with rozstaje(tmp_path) as bot:
        ola = bot.person(OLA, "Ola", "pl")
        await lives(ola)
        await bot.store.run(put_aside(9_001, OLA, f"{CANARY} aside", "E", [], 0), OLA)
        assert found(tmp_path) == [], "while it runs"
        assert (tmp_path / "rozstaje.sqlite-wal").stat().st_size > 100_000
        await ola.says(f"/usun {CANARY}")
        assert found(tmp_path) == []
        backup(read_settings({"DATABASE_URL": url}), tmp_path / "copy.sqlite", lambda _: None)
        back_up(Backups(tmp_path / "rozstaje.sqlite", tmp_path / "backups"), NOW)
        # Nobody takes it any more.
        await bot.bot.parking.stop()
        await bot.store.run(park(OLA, [(9_002, f'{{"update_id":9002,"text":"{CANARY}"}}')]), OLA)
        assert found(tmp_path) == []
        assert any(CANARY in each.text for each in ola.chat), "her phone has them"
    assert found(tmp_path) == [], "after it ended"
    assert {"copy.sqlite", "rozstaje.keyring", "log"} <= {each.name for each in tmp_path.iterdir()}
    assert (tmp_path / "log").stat().st_size > 500


async def test_postgresql_its_log_and_its_dumps_hold_none_of_her_words(
    tmp_path: Path, log: logging.Handler
) -> None:
    async with new_database("postgres", tmp_path) as url:
        async with rozstaje(tmp_path, database=url) as bot:
            ola = bot.person(OLA, "Ola", "pl")
            await lives(ola)
            await bot.store.run(put_aside(9_001, OLA, f"{CANARY} aside", "E", [], 0), OLA)
            dump(url, tmp_path / "while-it-runs.sql")
            await ola.says(f"/usun {CANARY}")
        dump(url, tmp_path / "after.sql")
        assert found(tmp_path) == []
        assert (tmp_path / "log").stat().st_size > 0
        server = await asyncpg.connect(os.environ["TEST_POSTGRES_URL"])
        try:
            await server.execute("checkpoint")
            disk = Path(await server.fetchval("show data_directory"))
        finally:
            await server.close()
        if not os.access(disk, os.R_OK):
            pytest.skip("the server's files are not readable here")
        assert found(disk) == []
