"""The chats of the phone page over a restart: all of it is there again, and goes when it should."""

import json
import os
import stat
from pathlib import Path

import aiohttp
import pytest

from bot.local_telegram import LocalTelegram, serve
from tests.support.person import Person

from .conftest import Clock
from .test_files import png

Started = tuple[LocalTelegram, Person]


def started(folder: Path, clock: Clock | None = None) -> Started:
    """Start a Telegram on the folder, a minute after the last one."""
    clock = clock or Clock()
    clock.now += 60
    local = LocalTelegram(clock=clock, keep_in=folder)
    return local, Person(local)


async def bot_says(local: LocalTelegram, method: str, **params: object) -> int:
    """Let the bot call a method; return the number of the message."""
    async with serve(local) as address, aiohttp.ClientSession() as session:
        url = f"{address}/bot{local.token}/{method}"
        async with session.post(url, json={"chat_id": 1001, **params}) as response:
            body = await response.json()
    assert body["ok"], body
    result = body["result"]
    return int(result["message_id"]) if isinstance(result, dict) else 0


def bytes_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


async def test_all_that_was_said_is_there_after_a_restart(tmp_path: Path) -> None:
    local, ola = started(tmp_path / "phone")
    said = await ola.says("Anka dzwoniła 😡")
    await ola.edits(said, "Anka dzwoniła wczoraj 😡")
    photo = await ola.sends_photo(png(30, 20), "zrzut")
    voice = await ola.sends_voice(b"OggS...", duration=7)
    key = {"inline_keyboard": [[{"text": "Cofnij", "callback_data": "undo:1", "style": "danger"}]]}
    card = await bot_says(
        local,
        "sendMessage",
        text="<b>karta</b>",
        parse_mode="HTML",
        reply_markup=key,
        reply_parameters={"message_id": said.message_id},
    )
    await bot_says(
        local,
        "setMessageReaction",
        message_id=said.message_id,
        reaction=[{"type": "emoji", "emoji": "✍"}],
    )
    ola.speaks("en")
    before = ola.chat
    # Nothing is told of the end: the process was killed.
    again, ola = started(tmp_path / "phone", Clock(local.clock()))
    assert [(each.body, each.from_bot, each.reactions) for each in ola.chat] == [
        (each.body, each.from_bot, each.reactions) for each in before
    ]
    assert ola.bubble(photo.message_id).photo == png(30, 20)
    assert again.world.files[voice.body["voice"]["file_id"]].content == b"OggS..."
    assert ola.account.user.language_code == "en"
    assert ola.account.user.has_written
    # What is new has numbers of its own, and a tap is no tap from before.
    assert (await ola.says("i znowu")).message_id > card
    assert await ola.taps_data("undo:1", card) > "4300000000000000009"


async def test_what_the_bot_had_not_taken_is_brought_after_a_restart(tmp_path: Path) -> None:
    local, ola = started(tmp_path / "phone")
    await ola.says("/start")
    local.close()
    again, _ = started(tmp_path / "phone", Clock(local.clock()))
    assert [each["message"]["text"] for each in again.pending] == ["/start"]


async def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "phone"
    before = os.umask(0)
    try:
        _, ola = started(folder)
        await ola.says("tajne")
        await ola.sends_photo(png(3, 3))
        ola.deletes(await ola.says("jeszcze"))
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


async def test_what_is_deleted_or_cleared_is_nowhere(tmp_path: Path) -> None:
    folder = tmp_path / "phone"
    local, ola = started(folder)
    zoe = Person(local, 1002, "Zoe")
    await zoe.says("to zostaje")
    ola.deletes(await ola.says("tego już nie ma"))
    assert "tego już nie ma".encode() not in bytes_in(folder)
    photo = await ola.sends_photo(png(4, 4), "tajny podpis")
    await ola.says("i to")
    local.clear(1001)
    assert b"tajny podpis" not in bytes_in(folder)
    # The bot still has the file, as it does when a chat is cleared in an app.
    again, ola = started(folder, Clock(local.clock()))
    assert ola.chat == []
    assert photo.body["photo"][0]["file_id"] in again.world.files
    assert [each.text for each in Person(again, 1002).chat] == ["to zostaje"]


async def test_who_is_forgotten_keeps_the_bots_last_word_alone(tmp_path: Path) -> None:
    folder = tmp_path / "phone"
    local, ola = started(folder)
    said = await ola.says("Anka krzyczała")
    await ola.sends_photo(png(4, 4))
    await bot_says(
        local, "sendMessage", text="Usunięte", reply_parameters={"message_id": said.message_id}
    )
    local.forget(1001, but_the_last=True)
    assert [each.text for each in ola.chat] == ["Usunięte"]
    assert [file.name for file in folder.iterdir()] == ["chats.jsonl"]
    assert b"krzycz" not in bytes_in(folder)
    assert b"a photo" not in bytes_in(folder)
    local.forget(999)
    local.forget(1001)
    assert ola.chat == []


@pytest.mark.parametrize("torn", [b'{"message": {"chat', b"\xff\x00", b"[]", b'{"user": {"a": 1}}'])
async def test_a_torn_line_or_one_of_another_version_costs_no_more_than_itself(
    tmp_path: Path, torn: bytes
) -> None:
    folder = tmp_path / "phone"
    local, ola = started(folder)
    await ola.says("cała")
    with (folder / "chats.jsonl").open("ab") as log:
        log.write(torn)
    _, ola = started(folder, Clock(local.clock()))
    assert [each.text for each in ola.chat] == ["cała"]
    assert all(map(json.loads, (folder / "chats.jsonl").read_bytes().splitlines()))


async def test_a_full_disk_keeps_nobody_from_talking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "phone"
    local, ola = started(folder)
    with monkeypatch.context() as full:
        full.setattr(os, "open", _no_room)
        await ola.says("nie zapisało się")
    await ola.says("a teraz tak")
    _, ola = started(folder, Clock(local.clock()))
    assert [each.text for each in ola.chat] == ["nie zapisało się", "a teraz tak"]


def _no_room(*_args: object) -> int:
    raise OSError(28, "No space left on device")


async def test_groups_are_not_kept(tmp_path: Path) -> None:
    local, ola = started(tmp_path / "phone")
    await ola.says("w grupie", chat=local.group())
    assert b"w grupie" not in bytes_in(tmp_path / "phone")
