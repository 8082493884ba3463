"""What goes with a verdict, for odd names, for nothing known, and for a client who is gone."""

from pathlib import Path

import pytest

from conversations.casework.letters import SHAPES, Letter
from conversations.records.vocabulary import Blank
from tests.bot.bad_input.by_hand import bubbles
from tests.bot.kept import kept
from tests.conversations.handlers.walking import PL, asks_about, in_full
from tests.support.person import Person

NAMES = [
    "Wszebogna Świętosława Brzęczyszczykiewicz-Gżegżółkowska Wsze",
    "W" * 60,
    "מרים כהן",
    "\u202eknaM",
    "👩‍👩‍👧 🦊",
    "2137",
    "4",
    "ABC sp. z o.o.",
    "„Nowak” [i] 'Wspólnicy' (dawniej {Lis})",
    "<b>Ala & Olek</b>",
    "Karolina",
    "Klient",
    "The",
    "a",
]

SCREENS = ("verdict:2", "plan:2:anyway", "changes:2", "letters:2", "interview:2", "history:2")
NAMED_WHOLE = ("changes:2", "history:2")


@pytest.mark.parametrize("name", NAMES, ids=[ascii(name) for name in NAMES])
async def test_any_name_stands_as_it_is_typed_on_every_screen(
    zoe: Person, tmp_path: Path, name: str
) -> None:
    await zoe.says(f"/nowy {name}")
    [whole] = [row[2] for row in kept(tmp_path)["clients"] if row[0] == 2001 and row[1] == 2]
    assert whole in name
    assert asks_about(zoe.sees(), whole)
    await zoe.forges("interview:2")
    await in_full(zoe)
    shown = zoe.sees().text
    # Over a question, a verdict and a plan a long name is cut.
    typed = next(line for line in shown.splitlines() if " · " in line).partition(" · ")[0]
    assert whole.startswith(typed.removesuffix("…"))
    for question, choice in (("abuse", "never"), ("payment", "unpaid"), ("sleep", "often")):
        await zoe.forges(f"answer:2:{question}:{choice}")
    for screen in SCREENS:
        await zoe.forges(screen)
        seen = zoe.sees().text
        assert typed in seen or whole in seen or screen == "letters:2", screen
        assert whole in seen or screen not in NAMED_WHOLE, screen
        assert "None" not in seen
        assert "$client" not in seen
    for letter in Letter:
        await zoe.forges(f"letter:2:{letter}")
        assert "None" not in zoe.sees().text


@pytest.mark.parametrize("letter", Letter)
async def test_a_letter_of_which_nothing_is_known_shows_every_blank(
    zoe: Person, letter: Letter
) -> None:
    await zoe.forges(f"letter:1:{letter}")
    text = zoe.sees().text
    assert "None" not in text
    blanks = {blank for blank in SHAPES[letter].blanks if PL.has(f"letter-blank-{blank}")}
    shown = {blank for blank in blanks if PL.plain(f"letter-blank-{blank}") in text}
    # Those that are filled in at once are days, worked out from today.
    assert {Blank.SENDER, Blank.CONTRACT, Blank.AMOUNT} & blanks <= shown
    assert ("Do uzupełnienia: " in text) is bool(shown)


async def test_an_old_verdict_of_a_client_who_was_erased_does_nothing(
    zoe: Person, tmp_path: Path
) -> None:
    await zoe.says("/werdykt Anka")
    old = zoe.sees()
    assert old.buttons
    await zoe.says("/pomoc")
    await zoe.forges("erase:1", zoe.sees())
    await zoe.taps(PL.plain("button-erase-client"))
    await zoe.says("/nowy Marek")
    before, shown = kept(tmp_path), bubbles(zoe)
    buttons = [data for row in old.buttons for _, data in row]
    for data in (*buttons, "verdict:1", "letter:1:part", "plan:1:anyway", "changes:1", "look:1"):
        await zoe.forges(data, old)
        assert zoe.toasts[-1].text == PL.plain("toast-stale"), data
    assert bubbles(zoe) == shown
    assert kept(tmp_path) == before
