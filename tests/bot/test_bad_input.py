"""Everything that nobody should send: a kind answer or silence, and nothing is kept of it."""

import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.http import AiohttpRequest
from tests.bot.handlers.walking import EN, PL, question_of, walks
from tests.bot.kept import Kept, kept
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje


@pytest.fixture(autouse=True)
def nothing_raises(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever goes wrong inside is logged as an error: there must be none."""
    with caplog.at_level(logging.DEBUG):
        yield
    wrong = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not wrong, [record.getMessage() for record in wrong]


@pytest.fixture
async def zoe(bot: Rozstaje) -> AsyncIterator[Person]:
    """Somebody with one client and a few answers; whatever came between, she is still answered."""
    zoe = bot.person(2001, "Zoe", "pl")
    await zoe.says("/nowy Anka")
    await walks(zoe, {"payment": "sometimes_late"}, until="abuse")
    yield zoe
    await zoe.says("/start")
    assert PL.plain("start-welcome-back") in zoe.sees().text


def bubbles(person: Person) -> list[tuple[int, str]]:
    """Return what the bot's messages show."""
    return [(each.message_id, each.html) for each in person.chat if each.from_bot]


async def inject(bot: Rozstaje, update: dict[str, Any]) -> None:
    """Give the bot an update made by hand."""
    bot.telegram.inject(update)
    await bot.settle()


def message(person: Person, **body: Any) -> dict[str, Any]:
    """Make a message in somebody's private chat by hand."""
    user = person.account.user
    who = {"id": user.id, "is_bot": False, "first_name": "Zoe", "language_code": "pl"}
    chat = {"id": user.id, "type": "private", "first_name": "Zoe"}
    return {"message_id": 9001, "date": 1_800_000_000, "from": who, "chat": chat, **body}


def without_updates(kept_: Kept) -> Kept:
    """Leave out what only says that a group was told."""
    return {table: rows for table, rows in kept_.items() if table != "groups"}


# Commands.


@pytest.mark.parametrize(
    "typed",
    ["/kawa", "/kawa z mlekiem", "/1", "/_", "/startt", "/start_now", "/a@rozstaje_bot", "/KAWA"],
)
async def test_an_unknown_command_says_where_help_is(
    zoe: Person, tmp_path: Path, typed: str
) -> None:
    before = kept(tmp_path)
    await zoe.says(typed)
    assert zoe.sees().text == PL.plain("unknown-command")
    assert kept(tmp_path) == before


@pytest.mark.parametrize("typed", ["/", "//", "/żaba", "/język", "/" + "a" * 40, "/?"])
async def test_what_only_looks_like_a_command_names_no_client(
    ola: Person, tmp_path: Path, typed: str
) -> None:
    await ola.says("/start")
    await ola.says(typed)
    assert not kept(tmp_path)["clients"]
    await ola.says("Anka")
    assert question_of(ola.sees()) == "interest"


async def test_a_client_that_does_not_exist_is_not_made(zoe: Person, tmp_path: Path) -> None:
    before = kept(tmp_path)
    for command in ("/werdykt Zenon", "/rozmowa Zenon"):
        await zoe.says(command)
        assert "Zenon" in zoe.sees().text
        assert "Anka" in zoe.sees().labels
    assert kept(tmp_path) == before


async def test_a_command_with_a_very_long_argument_is_answered(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    before = kept(tmp_path)
    for command in ("werdykt", "rozmowa"):
        shown = zoe.sees().message_id
        await inject(bot, {"message": message(zoe, text=f"/{command} " + "<&" * 20_000)})
        assert zoe.sees().message_id > shown
    assert kept(tmp_path) == before


# Names.

EMPTY = ["", "   ", "\n\n", "\u200b", "\u202e", "...", "!?", "\x00\x01", "\u2028", "-", "\ufeff"]


@pytest.mark.parametrize("name", EMPTY, ids=[ascii(name) for name in EMPTY])
async def test_a_name_with_nothing_in_it_is_asked_for_again(
    bot: Rozstaje, zoe: Person, tmp_path: Path, name: str
) -> None:
    await zoe.says("/nowy")
    before = kept(tmp_path)
    await inject(bot, {"message": message(zoe, text=name)})
    assert zoe.sees().text == PL.plain("client-name-empty")
    assert kept(tmp_path) == before


@pytest.mark.parametrize("length", [61, 100, 4096, 4097, 40_000])
async def test_a_name_that_is_too_long_is_asked_for_again(
    bot: Rozstaje, zoe: Person, tmp_path: Path, length: int
) -> None:
    await zoe.says("/nowy")
    before = kept(tmp_path)
    await inject(bot, {"message": message(zoe, text="ą" * length)})
    assert "60" in zoe.sees().text
    assert kept(tmp_path) == before
    await inject(bot, {"message": message(zoe, text="/nowy " + "ą" * length)})
    assert "60" in zoe.sees().text
    assert kept(tmp_path)["clients"] == before["clients"]


async def test_a_name_already_taken_leads_to_that_client(zoe: Person, tmp_path: Path) -> None:
    before = kept(tmp_path)
    await zoe.says("/nowy ANKA")
    assert zoe.sees().text == PL.plain("client-taken", {"client": "Anka"})
    assert kept(tmp_path)["clients"] == before["clients"]
    await zoe.taps(PL.plain("button-resume"))
    assert question_of(zoe.sees()) == "abuse"


async def test_a_photo_where_a_name_is_expected_is_not_taken_for_one(
    zoe: Person, tmp_path: Path
) -> None:
    await zoe.says("/nowy")
    before = kept(tmp_path)
    for act in (
        zoe.sends_photo(caption="Marek"),
        zoe.sends_photo(),
        zoe.sends_document(),
        zoe.sends_voice(),
    ):
        await act
        assert zoe.sees().text == PL.plain("client-name-as-text")
    assert kept(tmp_path) == before
    await zoe.says("Marek")
    assert question_of(zoe.sees()) == "interest"


NAMES = [
    "\u202eknaM",
    "Ma\x00rek",
    "Ma\nrek",
    "מרים",
    "👩‍👩‍👧",
    "🇵🇱",
    "<script>",
    "a\u0301" * 20,
    "' or 1=1; --",
    "{ $client }",
    "{{ 7 * 7 }}",
    "%s %d",
    "C:\\nul",
    "answer:1:payment:unpaid",
    "ſ",
    "İ",
    "ﷺ",
]


@pytest.mark.parametrize("name", NAMES, ids=[ascii(name) for name in NAMES])
async def test_any_other_name_is_a_name(
    bot: Rozstaje, zoe: Person, tmp_path: Path, name: str
) -> None:
    await zoe.says("/nowy")
    await inject(bot, {"message": message(zoe, text=name)})
    assert question_of(zoe.sees()) == "interest"
    rows = [row for row in kept(tmp_path)["clients"] if row[0] == 2001]
    assert len(rows) == 2
    typed = rows[1][2]
    assert typed in zoe.sees().text
    await walks(zoe, {"abuse": "once", "belittled": "always", "payment": "unpaid"})
    await zoe.says(f"/werdykt {typed}")
    assert typed in zoe.sees().text.splitlines()[0] + zoe.sees().text.splitlines()[1]


async def test_a_lone_surrogate_holds_nobody_up(bot: Rozstaje, zoe: Person) -> None:
    payload = b'{"ok": true, "result": "Ma\\ud800rek"}'
    assert AiohttpRequest.parse_json_payload(payload)["ok"]  # or nothing comes in any more
    await zoe.says("/nowy")
    await inject(bot, {"message": message(zoe, text="Ma\ud800rek")})
    await zoe.says("/pomoc")
    assert PL.plain("help") in zoe.sees().text


# Taps.

FORGED = [
    "answer:99:payment:unpaid",
    "answer:2:payment:unpaid",
    "answer:0:payment:unpaid",
    "answer:-1:payment:unpaid",
    "answer:+1:payment:unpaid",
    "answer: 1:payment:unpaid",
    "answer:1 :payment:unpaid",
    "answer:1.0:payment:unpaid",
    "answer:1e0:payment:unpaid",
    "answer:0x1:payment:unpaid",
    "answer:1_0:payment:unpaid",
    "answer:99999999999999999999999999:payment:unpaid",
    "answer:9223372036854775808:payment:unpaid",
    "answer:\u0661:payment:unpaid",
    "answer:\u00b9:payment:unpaid",
    "answer:\uff11:payment:unpaid",
    "answer::payment:unpaid",
    "answer:1:weather:bad",
    "answer:1:payment:sometimes",
    "answer:1:payment:",
    "answer:1:payment",
    "answer:1:Payment:unpaid",
    "answer:1:payment:UNPAID",
    "answer:1::unpaid",
    "answer:1",
    "answer:",
    "answer",
    "ANSWER:1:payment:unpaid",
    " answer:1:payment:unpaid",
    "back:99",
    "back:",
    "back",
    "keep:1",
    "keep:1:weather",
    "keep:99:payment",
    "pause:99",
    "pause",
    "interview:99",
    "interview:Anka",
    "verdict:99",
    "verdict",
    "address:x",
    "address:",
    "address:F",
    "address:f:m",
    "language:de",
    "language:",
    "language",
    ":",
    ":" * 64,
    "",
    "x" * 64,
    "ż" * 32,
    "\x00\x01\x02",
    "drop table owners",
    '{"answer": 1}',
    "undo:1",
    "settle:1",
    "kind:1:off_hours",
]


@pytest.mark.parametrize("data", FORGED, ids=[ascii(data) for data in FORGED])
async def test_a_forged_button_changes_nothing(
    zoe: Person, emma: Person, tmp_path: Path, data: str
) -> None:
    await emma.says("/new Bob")
    await emma.says("/new Bill")
    before, shown = kept(tmp_path), bubbles(zoe)
    await zoe.forges(data, zoe.sees())
    assert kept(tmp_path) == before
    assert bubbles(zoe) == shown
    assert zoe.toasts[-1].text == PL.plain("toast-stale")


async def test_another_owners_client_number_is_nobody(
    zoe: Person, emma: Person, tmp_path: Path
) -> None:
    for name in ("Bob", "Bill", "Ben"):
        await emma.says(f"/new {name}")
    before = kept(tmp_path)
    for data in ("answer:3:payment:unpaid", "interview:3", "verdict:3", "back:3", "pause:3"):
        shown = bubbles(zoe)
        await zoe.forges(data, zoe.sees())
        assert bubbles(zoe) == shown
    assert kept(tmp_path) == before


async def test_a_tap_of_somebody_unknown_is_answered_as_stale(
    bot: Rozstaje, tmp_path: Path
) -> None:
    kim = bot.person(77, "Kim", "en")
    await kim.forges("answer:1:payment:unpaid", 1)
    assert kim.toasts[-1].text == EN.plain("toast-stale")
    assert not kept(tmp_path)["answers"]
    assert not kept(tmp_path)["clients"]


async def test_a_tap_on_a_message_that_is_gone_is_answered_in_a_new_one(zoe: Person) -> None:
    old = zoe.sees()
    zoe.deletes(old)
    await zoe.forges("interview:1", old)
    assert zoe.sees().message_id > old.message_id
    assert question_of(zoe.sees()) == "abuse"


async def test_a_tap_without_a_message_is_let_go(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    before, shown = kept(tmp_path), bubbles(zoe)
    who = {"id": 2001, "is_bot": False, "first_name": "Zoe"}
    tap = {"id": "1", "from": who, "chat_instance": "1"}
    await inject(bot, {"callback_query": {**tap, "data": "answer:1:payment:unpaid"}})
    await inject(
        bot,
        {"callback_query": {**tap, "inline_message_id": "x", "data": "answer:1:payment:unpaid"}},
    )
    await inject(bot, {"callback_query": {**tap, "game_short_name": "chess"}})
    assert kept(tmp_path) == before
    assert bubbles(zoe) == shown


# Groups, channels, and messages of no one.


async def test_a_group_is_told_once_and_never_again(bot: Rozstaje, zoe: Person) -> None:
    group = bot.telegram.group()
    for text in ("/start", "/nowy Marek", "cześć", "/werdykt Anka"):
        await zoe.says(text, chat=group)
    said = [each for each in group.messages.values() if each.from_bot]
    assert len(said) == 1
    assert said[0].body["text"] == PL.plain("only-private")
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
    before, channel = kept(tmp_path), bot.telegram.channel()
    bot.telegram.channel_post(channel, "/start")
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
