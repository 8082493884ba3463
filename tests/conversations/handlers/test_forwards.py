"""Words of others, albums, service messages, topics: what comes in other shapes than a text."""

from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from tests.conversations.handlers.entries import card_of, incidents
from tests.conversations.handlers.walking import PL
from tests.support.person import Person
from tests.support.rozstaje import FRIDAY, Rozstaje

TUESDAY = int((FRIDAY - timedelta(days=3)).timestamp())
NUMBERS = count(5000)


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


async def gets(bot: Rozstaje, owner: Person, body: dict[str, Any], **user: Any) -> int:
    """Bring a message as Telegram does; returns its number."""
    chat = {"id": 1001, "type": "private", "first_name": "Ola"}
    sender = {"id": 1001, "is_bot": False, "first_name": "Ola", "language_code": "pl"} | user
    number = next(NUMBERS)
    now = int(bot.clock().timestamp())
    message = {"message_id": number, "date": now, "chat": chat, "from": sender} | body
    bot.telegram.inject({"message": message})
    await bot.settle()
    return number


# Forwards.


async def test_lines_that_are_forwarded_in_one_go_are_one_entry(
    bot: Rozstaje, owner: Person
) -> None:
    card = None
    for place, line in enumerate(("no i gdzie to jest", "ile mam czekać", "jesteś do niczego")):
        message = await owner.forwards(line, "Anka Nowak", TUESDAY + place, user_id=77)
        card = card or card_of(owner, message)
        bot.clock.at += timedelta(seconds=1)
    (entry,) = await incidents(owner, "Anka")
    assert entry["note"] == "no i gdzie to jest\nile mam czekać\njesteś do niczego"
    assert entry["day"] == "2026-11-17"


async def test_lines_that_join_an_entry_are_answered_in_words_once_and_parted_by_a_tap(
    bot: Rozstaje, owner: Person
) -> None:
    for place, line in enumerate(("no i gdzie to jest", "ile mam czekać", "jesteś do niczego")):
        await owner.forwards(line, "Anka Nowak", TUESDAY + place, user_id=77)
        bot.clock.at += timedelta(seconds=1)
    said = [each for each in owner.chat if PL.plain("corrected-lines") in each.text]
    assert len(said) == 1
    assert "Anka" in said[0].text
    await owner.taps(PL.plain("button-first-only"), said[0])
    (entry,) = await incidents(owner, "Anka")
    assert entry["note"] == "no i gdzie to jest"


async def test_what_is_forwarded_later_or_is_somebody_elses_is_another_entry(
    bot: Rozstaje, owner: Person
) -> None:
    await owner.forwards("jesteś do niczego", "Anka Nowak", TUESDAY, user_id=77)
    await owner.forwards("znowu po terminie", "Basia Lis", TUESDAY, user_id=78)
    bot.clock.at += timedelta(minutes=2)
    await owner.forwards("odezwij się wreszcie", "Basia Lis", TUESDAY + 60, user_id=78)
    assert len(await incidents(owner, "Anka")) == 1
    assert len(await incidents(owner, "Basia")) == 2


async def test_ones_own_words_that_are_forwarded_are_ones_own(bot: Rozstaje, owner: Person) -> None:
    message = await owner.forwards("Basia krzyczała dziś o 9:10", "Ola", TUESDAY, user_id=1001)
    assert card_of(owner, message).text.startswith("Basia · wt 17.11 09:10 · Krzyki")
    await owner.forwards("dzień dobry wszystkim", "Ola", TUESDAY, user_id=1001)
    assert "O kogo chodzi?" not in owner.sees().text


async def test_a_quote_from_another_chat_is_kept_with_whose_it_is_and_when(
    bot: Rozstaje, owner: Person
) -> None:
    origin = {
        "type": "user",
        "date": TUESDAY,
        "sender_user": {"id": 77, "is_bot": False, "first_name": "Anka", "last_name": "Nowak"},
    }
    quote = {"text": "jesteś do niczego", "position": 0}
    body = {"text": "zobacz", "external_reply": {"origin": origin}, "quote": quote}
    await gets(bot, owner, body)
    (entry,) = await incidents(owner, "Anka")
    assert entry["note"] == "zobacz\n„jesteś do niczego”"
    assert entry["day"] == "2026-11-17"
    await owner.forges("card:1")
    assert "Słowa: Anka Nowak" in owner.sees().text


# Albums.


async def test_an_album_is_an_entry_by_its_caption_wherever_it_stands(
    bot: Rozstaje, owner: Person
) -> None:
    before = card_of(owner, await owner.says("Basia krzyczała na mnie dziś"))
    for caption in ("", "", "Anka nie zapłaciła trzech faktur"):
        await owner.sends_document(caption=caption, media_group_id="a1")
    (entry,) = await incidents(owner, "Anka")
    assert entry["kind"] == "late_payment" or entry["kind"] == "non_payment"
    assert "📎" not in owner.bubble(before.message_id).text
    # It was said that they had joined that entry, and now that they have not.
    told = [bubble.text for bubble in owner.chat if bubble.from_bot]
    joined, parted = (
        [place for place, text in enumerate(told) if text.startswith(said)]
        for said in ("Dołączone", "Odłączone")
    )
    assert len(joined) == len(parted) == 1
    assert joined < parted
    await owner.forges(f"files:{entry['number']}")
    handed = [
        bubble for bubble in owner.chat if bubble.from_bot and bubble.document == b"a document"
    ]
    assert len(handed) == 3


async def test_each_caption_of_an_album_is_an_entry(owner: Person) -> None:
    for caption in ("Anka krzyczała na mnie dziś", "Basia nie zapłaciła faktury"):
        await owner.sends_photo(caption=caption, media_group_id="a2")
    assert [each["kind"] for each in await incidents(owner, "Anka")] == ["shouting"]
    assert len(await incidents(owner, "Basia")) == 1


async def test_an_album_without_words_waits_for_its_caption(owner: Person) -> None:
    await owner.sends_photo(media_group_id="a3")
    await owner.sends_photo(caption="Anka krzyczała na mnie dziś", media_group_id="a3")
    assert [each["kind"] for each in await incidents(owner, "Anka")] == ["shouting"]


# What tells of the chat itself.


@pytest.mark.parametrize(
    "body",
    [
        {"pinned_message": {"message_id": 4, "date": 1, "chat": {"id": 1001, "type": "private"}}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}},
        {"chat_background_set": {"type": {"type": "fill"}}},
        {"forum_topic_created": {"name": "Klienci", "icon_color": 7_322_096}},
        {"gift": {"gift": {"id": "1"}}},
        {"write_access_allowed": {}},
    ],
)
async def test_service_messages_are_met_with_silence(
    bot: Rozstaje, owner: Person, body: dict[str, Any]
) -> None:
    before = [bubble.html for bubble in owner.chat]
    await gets(bot, owner, body)
    assert [bubble.html for bubble in owner.chat] == before


async def test_a_sticker_is_told_that_it_is_no_evidence(bot: Rozstaje, owner: Person) -> None:
    await gets(bot, owner, {"sticker": {"file_id": "S", "file_unique_id": "s"}})
    assert owner.sees().text.startswith("Tego nie dołączę")


async def test_a_round_video_is_kept_like_a_recording(bot: Rozstaje, owner: Person) -> None:
    round_video = {"file_id": "V", "file_unique_id": "v", "length": 240, "duration": 3}
    await gets(bot, owner, {"video_note": round_video})
    assert "🎤 1 nagranie" in owner.sees().text
    assert "nie słucham" in owner.sees().text


# Language, edits.


async def test_the_language_does_not_flip_by_silence(bot: Rozstaje, owner: Person) -> None:
    await gets(bot, owner, {"text": "/pomoc"}, language_code="")
    assert "Oto, co umiem" in owner.sees().text


async def test_an_edit_that_changes_nothing_sends_nothing(bot: Rozstaje, owner: Person) -> None:
    message = await owner.says("Anka krzyczała na mnie dziś")
    before = len(bot.telegram.calls)
    for _ in range(5):
        await owner.edits(message, "Anka krzyczała na mnie dziś")
    called = [each.method for each in list(bot.telegram.calls)[before:]]
    assert "editMessageText" not in called


@pytest.mark.parametrize(
    ("typed", "now"),
    [("GMT+2", "13:00"), ("UTC-5", "06:00"), ("gmt +1", "12:00"), ("UTC", "11:00")],
)
async def test_an_offset_means_what_people_mean_by_it(owner: Person, typed: str, now: str) -> None:
    await owner.says("/ustawienia")
    await owner.taps("Strefa czasowa")
    await owner.says(typed)
    assert now.lstrip("0") in owner.sees().text
