"""`rozstaje verify`: the database while the bot runs and after, and an export."""

import asyncio
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.local_telegram import LocalTelegram
from tests.support.rozstaje import rozstaje

OLA = 1001


async def life(
    folder: Path, database: str | None = None, telegram: LocalTelegram | None = None
) -> bytes:
    """Live a little: log, correct, move, settle, erase and bring back; return the export."""
    async with rozstaje(folder, telegram, database=database) as bot:
        ola = bot.person(OLA)
        await ola.says("/nowy Anka")
        await ola.says("/nowy Bartek")
        said = await ola.says("anka wczoraj 22:40 dzwonila na pogaduchy 40 min")
        await ola.edits(said, "anka wczoraj 22:40 dzwonila na pogaduchy 50 min")
        await ola.says("bartek dzis na mnie krzyczal")
        await ola.says("cos sie dzis stalo i nie wiem co")
        await ola.forges("settle:1")
        await ola.forges("who:2:1")
        await ola.forges("undo:2")
        for number in (2, 1):
            await ola.forges(f"erase:{number}")
            await ola.taps("Usuń (do cofnięcia 10 min)", ola.sees())
        await ola.taps("Przywróć", ola.chat[-1])
        assert await ran() == 0, "also while the bot runs"
        await ola.says("/eksport")
        return ola.chat[-1].document or b""


async def ran(*arguments: str) -> int:
    return await asyncio.to_thread(main, ["verify", *arguments])


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Name the database that the command is to find."""
    file = tmp_path / "rozstaje.sqlite"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file}")
    return file


async def test_it_checks_either_engine_and_erased_owners_leave_nothing_to_check(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    telegram = LocalTelegram()
    end = end_of(await life(tmp_path, url, telegram))
    capsys.readouterr()
    assert await ran() == 0
    assert capsys.readouterr().out == f"records: 1, links: {end['links']}\neverything holds up\n"
    async with rozstaje(tmp_path, telegram, database=url) as bot:
        ola = bot.person(OLA)
        await ola.says("/usun")
        await ola.taps("Wszystko")
        await ola.taps("Usuń na zawsze", ola.sees())
    assert await ran() == 0
    assert "records: 0, links: 0\n" in capsys.readouterr().out


def end_of(export: bytes) -> Any:
    return json.loads(export)["record"]["end"]


async def test_a_database_and_an_export_that_nobody_touched_hold_up(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export = await life(tmp_path)
    said = capsys.readouterr().out
    changes = [each[5] for each in json.loads(export)["record"]["links"]]
    end = end_of(export)
    assert {"logged", "settled", "standing", "erased", "restored"} <= set(changes)
    assert said == f"records: 1, links: {end['links']}\neverything holds up\n"
    assert await ran() == 0
    assert capsys.readouterr().out == said
    assert not database.with_name("rozstaje.sqlite-wal").exists(), "it leaves nothing"

    written = tmp_path / "export.json"
    written.write_bytes(export)
    assert await ran(str(written)) == 0
    assert capsys.readouterr().out == said
    packed = tmp_path / "export.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("export.json", export)
    assert await ran(str(packed)) == 0


async def test_an_end_that_a_dossier_printed_is_found_in_its_chain(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del database
    end = end_of(await life(tmp_path))
    spaced = f"{end['hash'][:32].upper()} {end['hash'][32:]}"
    capsys.readouterr()
    assert await ran("--end", spaced) == 0
    said = capsys.readouterr().out
    assert f"owner {OLA}: the chain ended so after {end['links']} links\n" in said
    assert await ran("--end", "f" * 64) == 1
    assert capsys.readouterr().err == "rozstaje: no chain ever had that end\n"


async def test_what_was_changed_in_the_database_is_said_and_the_status_is_1(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await life(tmp_path)
    capsys.readouterr()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("update incidents set note = 'nic takiego' where incident = 1")
        connection.execute("delete from links where link = 2")
        connection.commit()
    assert await ran() == 1
    said = capsys.readouterr()
    assert f"owner {OLA}: link 2: it is not in its place: a link is missing, or" in said.out
    assert f"owner {OLA}: entry 1: it says something else than when it was last" in said.out
    assert said.err == "rozstaje: 2 things are not as they were written\n"
    assert "nic takiego" not in said.out + said.err


@pytest.mark.parametrize(
    ("field", "other"),
    [("note", "nic"), ("day", "2026-01-01"), ("logged_at", "2026-01-01T10:00:00+00:00")],
)
async def test_what_was_changed_in_an_export_is_said(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], field: str, other: str
) -> None:
    del database
    export = json.loads(await life(tmp_path))
    export["clients"][0]["incidents"][0][field] = other
    written = tmp_path / "export.json"
    written.write_text(json.dumps(export), "utf-8")
    capsys.readouterr()
    assert await ran(str(written)) == 1
    assert "export.json: entry 1: it says something else" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('{"format": 1, "clients": []}', "is an export from before records were kept"),
        ('{"format": 1, "clients": [], "record": {"links": [[1]]}}', "is no export of Rozstaje's"),
        ('{"format": 1, "clients": [], "record": null}', "is no export of Rozstaje's"),
        ('{"a": 1}', "is no export of Rozstaje's"),
        ('{"format": 1,', "is cut short or damaged"),
        ("[]", "is no export of Rozstaje's"),
    ],
)
async def test_what_is_no_export_is_said_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, why: str
) -> None:
    file = tmp_path / "export.json"
    file.write_text(content, "utf-8")
    assert await ran(str(file)) == 1
    assert capsys.readouterr().err == f"rozstaje: {file} {why}\n"


async def test_a_database_that_is_not_there_is_not_made(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await ran() == 1
    assert "the database cannot be used" in capsys.readouterr().err
    assert not database.exists()
