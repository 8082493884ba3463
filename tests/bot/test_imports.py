"""`rozstaje import FILE --owner NUMBER`: an export into somebody's account, by the operator."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.local_telegram import LocalTelegram
from tests.support.rozstaje import rozstaje

OLA = 1001
EXPORT = {
    "format": 1,
    "owner": {"time_zone": "Europe/Lisbon"},
    "clients": [
        {
            "name": "Anka",
            "answers": {
                "payment": {"choice": "unpaid", "answered_at": "2026-11-20T11:30:00+00:00"}
            },
            "incidents": [{"kind": "off_hours", "day": "2026-11-03", "note": "dzwoniła"}],
        }
    ],
}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write an export, and name the database that the command is to find."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'rozstaje.sqlite'}")
    written = tmp_path / "export.json"
    written.write_text(json.dumps(EXPORT), "utf-8")
    return written


async def clients(folder: Path, telegram: LocalTelegram) -> Any:
    async with rozstaje(folder, telegram) as bot:
        ola = bot.person(OLA)
        await ola.says("/eksport")
        return json.loads(ola.chat[-1].document or b"")["clients"]


async def test_it_is_said_first_and_added_once(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    telegram = LocalTelegram()
    async with rozstaje(tmp_path, telegram) as bot:
        await bot.person(OLA).says("/start")
    command = ["import", str(file), "--owner", str(OLA)]
    assert await asyncio.to_thread(main, command) == 0
    assert "clients: 1 new\nanswers: 1\nentries: 1\n" in capsys.readouterr().out
    assert await clients(tmp_path, telegram) == []
    assert await asyncio.to_thread(main, [*command, "--yes"]) == 0
    assert "added" in capsys.readouterr().out
    (anka,) = await clients(tmp_path, telegram)
    assert anka["name"] == "Anka"
    assert [each["note"] for each in anka["incidents"]] == ["dzwoniła"]
    assert await asyncio.to_thread(main, [*command, "--yes"]) == 0
    assert "there already" in capsys.readouterr().out
    assert len(await clients(tmp_path, telegram)) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no export"),
        (b'{"format": 1, "clie', "cut short"),
        (b'{"format": 7, "clients": []}', "another version"),
        (None, "cannot be read"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    file: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, said: str
) -> None:
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
    assert main(["import", str(file), "--owner", str(OLA), "--yes"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


def test_somebody_who_never_wrote_has_no_account(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(file), "--owner", "5", "--yes"]) == 1
    assert "nobody with the number 5" in capsys.readouterr().err


def test_whose_account_must_be_said(file: Path) -> None:
    with pytest.raises(SystemExit):
        main(["import", str(file)])
