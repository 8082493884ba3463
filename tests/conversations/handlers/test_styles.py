"""What erases is red, and of each screen at most one button is the next step."""

import pytest

from tests.support.person import Bubble, Person

# What is said or tapped, one after the other; each screen on the way is looked at.
WALK = [
    "/start", "Anka", "Anka krzyczała na mnie wczoraj", "/pytania", "> next:1:client",
    "> next:1:you", "/werdykt", "> plan:1", "> plan:1:anyway", "> letters:1",
    "> letter:1:payment_first", "/klient", "/klienci", "/dziennik", "> card:1", "/zestawienie",
    "/ustawienia", "> rate", "> erase:1", "/usun", "> erase:0", "> archive:1", "> client:1",
    "/szukaj", "> rename:1", "> aliases:1", "> look:1",
]  # fmt: skip
ERASES = ("erase:1", "erase:0")


def buttons(bubble: Bubble) -> list[dict[str, str]]:
    """Return all the buttons as Telegram was given them."""
    rows = bubble.body.get("reply_markup", {}).get("inline_keyboard", [])
    return [each for row in rows for each in row]


@pytest.mark.parametrize("language", ["pl", "en"])
async def test_what_erases_is_red_and_one_next_step_is_marked(
    ola: Person, emma: Person, language: str
) -> None:
    person = ola if language == "pl" else emma
    red, primary = set(), 0
    for each in WALK:
        if each.startswith("> "):
            await person.forges(each[2:], person.sees())
        else:
            await person.says(each)
        shown = buttons(person.sees())
        steps = [button for button in shown if button.get("style") == "primary"]
        assert len(steps) <= 1, (each, steps)
        primary += len(steps)
        for button in shown:
            data = button.get("callback_data", "")
            # Whose name it is in the list of `/erase` is no word of erasing yet.
            erases = data.startswith(ERASES) and button["text"] != "Anka"
            assert (button.get("style") == "danger") == erases, (each, button)
            red |= {data} if erases else set()
    assert primary > 5
    assert {"erase:0", "erase:1"} <= red
    assert any(each.startswith("erase:1:yes") for each in red)
