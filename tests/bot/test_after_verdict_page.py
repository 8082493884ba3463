"""A person on the phone page, in a real browser: from an angry message to a letter, by thumb."""

import time

import pytest
from playwright.async_api import Page, expect

from tests.bot.test_phone_page import begin, keep, tap, write
from tests.support.browser import needs_chromium, phone
from tests.support.rozstaje import Rozstaje

WORDS = {
    "pl": {
        "angry": "Anka krzyczała na mnie przez telefon wczoraj o 22:40",
        "kinds": "Inny rodzaj…",
        "kind": "Krzyki",
        "see": "Zobacz werdykt",
        "words": "Gotowa wiadomość",
        "firm": "Stanowczo",
        "send": "Daj do skopiowania",
        "letter": "rozwiązuję umowę zawartą z Anką ze skutkiem natychmiastowym",
        "back": "‹ Werdykt",
        "step": "Wypowiedzenie",
        "changes": "Co by to zmieniło",
    },
    "en": {
        "angry": "Anka shouted at me on the phone yesterday at 22:40",
        "kinds": "Another kind…",
        "kind": "Shouting",
        "see": "See the verdict",
        "words": "Words to send",
        "firm": "Firm",
        "send": "Send it to me to copy",
        "letter": "I end the contract with Anka with immediate effect",
        "back": "‹ Verdict",
        "step": "Notice",
        "changes": "What would change it",
    },
}


@pytest.mark.browser
@needs_chromium
@pytest.mark.parametrize("language", ["pl", "en"])
async def test_from_an_angry_message_to_a_letter_in_under_a_minute(
    bot: Rozstaje, language: str
) -> None:
    say = WORDS[language]
    async with phone(bot.address) as page:
        await begin(page, language.upper())
        await write(page, "Anka")
        await expect(page.get_by_text("%").last).to_be_visible()
        began = time.monotonic()
        await write(page, say["angry"])
        await told_what_it_was(page, say)
        await tap(page, say["see"])
        await tap(page, say["words"])
        await keep(page, f"letter-{language}.png")
        await tap(page, say["send"])
        await expect(page.get_by_text(say["letter"]).last).to_be_visible()
        assert time.monotonic() - began < 60
        await keep(page, f"letter-sent-{language}.png")
        await write(page, "/verdict")
        await expect(page.get_by_role("button", name="Plan", exact=True)).to_have_count(1)
        await tap(page, "Plan")
        await tap(page, f"☐ {say['step']}")
        await in_sight(page, "Plan")
        await keep(page, f"plan-{language}.png")
        await tap(page, say["back"])
        await tap(page, say["changes"])
        await in_sight(page, say["changes"])
        await keep(page, f"changes-{language}.png")


async def told_what_it_was(page: Page, say: dict[str, str]) -> None:
    """Say what kind of incident it was, unless it was read from the words."""
    await expect(page.get_by_role("button", name=say["kinds"], exact=True).last).to_be_visible()
    if not await page.get_by_role("button", name=say["see"], exact=True).count():
        await tap(page, say["kinds"])
        await tap(page, say["kind"])


async def in_sight(page: Page, title: str) -> None:
    """See the newest screen's first line: it fits the phone with all its buttons."""
    heading = page.get_by_role("log").locator("b, strong").get_by_text(title, exact=True)
    await expect(heading.last).to_be_in_viewport()
