"""Groups, channels, and messages of no one."""

from pathlib import Path
from typing import Any

import pytest

from tests.bot.bad_input.by_hand import bubbles, inject, message, without_updates
from tests.bot.kept import kept
from tests.conversations.handlers.walking import PL
from tests.support.channel import channel_of, post_to
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje
from tests.support.seen import seen


async def test_a_group_is_told_once_and_never_again(bot: Rozstaje, zoe: Person) -> None:
    group = bot.telegram.group()
    for text in ("/start", "/nowy Marek", "cześć", "/werdykt Anka"):
        await zoe.says(text, chat=group)
    said = [each for each in group.messages.values() if each.from_bot]
    assert len(said) == 1
    assert seen(said[0].body["text"]) == PL.plain("only-private")
    other = bot.telegram.group(-1009, "Inna")
    await zoe.says("cześć", chat=other)
    assert len([each for each in other.messages.values() if each.from_bot]) == 1


async def test_nothing_is_kept_of_what_is_said_in_a_group(
    bot: Rozstaje, zoe: Person, ola: Person, tmp_path: Path
) -> None:
    before, group = without_updates(kept(tmp_path)), bot.telegram.group()
    await zoe.says("/nowy Marek", chat=group)
    await ola.says("/start", chat=group)
    await ola.says("Anka", chat=group)
    assert without_updates(kept(tmp_path)) == before
    assert not ola.chat


async def test_a_button_forwarded_into_a_group_does_nothing(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    before = without_updates(kept(tmp_path))
    who = {"id": 2001, "is_bot": False, "first_name": "Zoe"}
    group = {"id": -1001001, "type": "supergroup", "title": "Zespół"}
    where = {"message_id": 3, "date": 1_800_000_000, "chat": group, "text": "?"}
    tap = {"id": "1", "from": who, "chat_instance": "1", "message": where}
    await inject(bot, {"callback_query": {**tap, "data": "answer:1:payment:unpaid"}})
    assert without_updates(kept(tmp_path)) == before


async def test_a_channel_post_is_none_of_its_business(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    before, channel = kept(tmp_path), channel_of(bot.telegram)
    post_to(bot.telegram, channel, "/start")
    post = {
        "message_id": 5,
        "date": 1_800_000_000,
        "chat": {"id": channel.id, "type": "channel", "title": "Kanał"},
        "text": "/start",
    }
    # Even if Telegram sent what it was not asked for.
    bot.telegram.updates.allowed = frozenset({"message", "channel_post", "edited_channel_post"})
    await inject(bot, {"channel_post": post})
    await inject(bot, {"edited_channel_post": post})
    await inject(bot, {"message": post})
    assert kept(tmp_path) == before
    assert not [each for each in channel.messages.values() if each.from_bot]


async def test_an_edited_message_changes_nothing(zoe: Person, tmp_path: Path) -> None:
    said = await zoe.says("dzień dobry")
    command = await zoe.says("/pomoc")
    before, shown = kept(tmp_path), bubbles(zoe)
    await zoe.edits(said, "/nowy Marek")
    await zoe.edits(command, "/nowy Zenon")
    assert kept(tmp_path) == before
    assert bubbles(zoe) == shown


async def test_an_edited_message_is_no_name(ola: Person, tmp_path: Path) -> None:
    said = await ola.says("/start")
    await ola.edits(said, "Marek")
    assert not kept(tmp_path)["clients"]


async def test_a_message_with_no_sender_is_let_go(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    before, shown = kept(tmp_path), bubbles(zoe)
    await zoe.says("/nowy Marek", without_from=True)
    await zoe.says("/nowy Marek", without_from=True, chat=bot.telegram.group())
    assert kept(tmp_path) == before
    assert bubbles(zoe) == shown


@pytest.mark.parametrize(
    "body",
    [
        {"sticker": {"file_id": "x", "file_unique_id": "y", "type": "regular", "width": 1,
                     "height": 1, "is_animated": False, "is_video": False}},
        {"location": {"latitude": 52.0, "longitude": 21.0}},
        {"contact": {"phone_number": "+48", "first_name": "Marek"}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"new_chat_title": "x"},
        {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 2001, "type": "private"}}},
        {},
    ],
    ids=["sticker", "location", "contact", "dice", "title", "pinned", "nothing"],
)  # fmt: skip
async def test_any_other_kind_of_message_is_no_name(
    bot: Rozstaje, zoe: Person, tmp_path: Path, body: dict[str, Any]
) -> None:
    await zoe.says("/nowy")
    before = kept(tmp_path)
    await inject(bot, {"message": message(zoe, **body)})
    assert kept(tmp_path) == before


@pytest.mark.parametrize(
    "update",
    [
        {"inline_query": {"id": "1", "from": {"id": 2001, "is_bot": False, "first_name": "Z"},
                          "query": "x", "offset": ""}},
        {"an_update_of_the_future": {"x": 1}},
        {},
    ],
    ids=["inline", "future", "empty"],
)  # fmt: skip
async def test_any_other_kind_of_update_is_let_go(
    bot: Rozstaje, zoe: Person, tmp_path: Path, update: dict[str, Any]
) -> None:
    bot.telegram.updates.allowed = frozenset({"message", "poll", "inline_query"})
    before, shown = kept(tmp_path), bubbles(zoe)
    await inject(bot, update)
    assert kept(tmp_path) == before
    assert bubbles(zoe) == shown


async def test_the_same_update_sent_twice_is_taken_once(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    said = {"update_id": 777_000_001, "message": message(zoe, text="/nowy Marek")}
    await inject(bot, said)
    before, shown = kept(tmp_path), bubbles(zoe)
    bot.telegram.updates.next_id = 777_000_001
    await inject(bot, said)
    assert kept(tmp_path) == before
    assert bubbles(zoe) == shown


async def test_a_flood_of_junk_is_answered_in_order(bot: Rozstaje, zoe: Person) -> None:
    for number in range(30):
        zoe.account.send_text(f"/kawa{number}")
        zoe.account.forge(1, f"junk:{number}")
    await zoe.says("/pomoc")
    assert PL.plain("help") in zoe.sees().text
    assert [text for _, text in bubbles(zoe)].count(PL.plain("unknown-command")) == 30
