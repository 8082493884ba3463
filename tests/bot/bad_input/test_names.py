"""What is no name for a client, and what is one all the same."""

from pathlib import Path

import pytest

from bot.telegram.http import AiohttpRequest
from tests.bot.bad_input.by_hand import inject, message
from tests.bot.kept import kept
from tests.conversations.handlers.walking import PL, asks_about, glance_of, question_of, walks
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

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
    assert glance_of(zoe.sees()) == "client"


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
    assert glance_of(zoe.sees()) == "client"
    rows = [row for row in kept(tmp_path)["clients"] if row[0] == 2001]
    assert len(rows) == 2
    typed = rows[1][2]
    assert asks_about(zoe.sees(), typed)
    await walks(zoe, {"abuse": "once", "belittled": "always", "payment": "unpaid"})
    await zoe.says(f"/werdykt {typed}")
    assert typed in zoe.sees().text.splitlines()[0] + zoe.sees().text.splitlines()[1]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Kowalska i Wspólnicy", "Kowalską"),
        ("Kowalski i Syn spółka jawna", "firmą Kowalski i Syn"),
        ("Nowak & Brzęczyszczykiewicz", "Nowakiem"),
        ("Brzęczyszczykiewiczowa", "klientem Brzęczyszczykie…"),
    ],
)
async def test_a_long_name_is_cut_on_a_glance_between_its_words(
    zoe: Person, name: str, shown: str
) -> None:
    await zoe.says(f"/nowy {name}")
    assert zoe.sees().text.splitlines()[0] == f"Co się dzieje z {shown}?"


async def test_a_lone_surrogate_holds_nobody_up(bot: Rozstaje, zoe: Person) -> None:
    payload = b'{"ok": true, "result": "Ma\\ud800rek"}'
    assert AiohttpRequest.parse_json_payload(payload)["ok"]  # or nothing comes in any more
    await zoe.says("/nowy")
    await inject(bot, {"message": message(zoe, text="Ma\ud800rek")})
    await zoe.says("/pomoc")
    assert PL.plain("help") in zoe.sees().text
