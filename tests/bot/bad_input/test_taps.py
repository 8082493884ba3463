"""Taps on buttons that there never were."""

from pathlib import Path

import pytest

from tests.bot.bad_input.by_hand import bubbles, inject
from tests.bot.kept import kept
from tests.conversations.handlers.walking import EN, PL
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

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
    await zoe.forges("client:1", old)
    assert zoe.sees().message_id > old.message_id
    assert zoe.sees().text != old.text


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
