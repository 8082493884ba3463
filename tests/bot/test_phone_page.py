"""A person on the phone page, in a real browser, from `/start` to a verdict."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import needs_chromium, phone
from tests.support.rozstaje import Rozstaje

SCREENSHOTS = Path(__file__).parents[2] / "screenshots"

# What is tapped, question by question; the questions it opens and closes are part of the walk.
POLISH = (
    "Tak",  # interesting tasks
    "Często",  # the very thought frustrates
    "Wszystko na czas",
    "Dotrzymane",
    "Na czas",
    "Tak, jedno i drugie",  # hours stated
    "Co tydzień",  # broken plans
    "Nie do zniesienia",
    "Nigdy",  # shouting
    "Tak",  # you count
    "Nie",  # unspoken displeasure
    "Nigdy",  # feeling scolded
    "Czasem",  # bad nights
    "Nie",  # self-doubt
    "Nie",  # slips
    "Tak, wprost",  # told
    "Jeszcze nie",  # no summing-up talk
    "Mniej więcej na kwartał",
    "Miesiąc",
    "Więcej",
)
ENGLISH = (
    "Yes",
    "Often",
    "All on time",
    "Kept",
    "On time",
    "Yes, both",
    "Every week",
    "Unbearable",
    "Never",
    "Yes",
    "No",
    "Never",
    "Sometimes",
    "No",
    "No",
    "Yes, plainly",
    "Not yet",
    "About three months",
    "A month",
    "More",
)


@pytest.mark.browser
@needs_chromium
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_walk_in_polish_ends_in_the_verdict(bot: Rozstaje, scheme: str) -> None:
    async with phone(bot.address, "dark" if scheme == "dark" else "light") as page:
        await begin(page, "PL")
        await tap(page, "Jak do kobiety")
        await expect(page.get_by_text("tak, jak do kobiety")).to_be_visible()
        await write(page, "Anka")
        for label in POLISH:
            await tap(page, label)
        await expect(page.get_by_text("Rozstańcie się bez pretensji").last).to_be_visible()
        await expect(page.get_by_text("takiego rytmu masz już dość").last).to_be_visible()
        await keep(page, f"verdict-pl-{scheme}.png")
        await fits_one_screen(page)


@pytest.mark.browser
@needs_chromium
async def test_a_walk_in_english_ends_in_the_verdict(bot: Rozstaje) -> None:
    async with phone(bot.address) as page:
        await begin(page, "EN")
        await write(page, "Anka")
        for label in ENGLISH:
            await tap(page, label)
        await expect(page.get_by_text("Part without a grudge").last).to_be_visible()
        await keep(page, "verdict-en-light.png")
        await fits_one_screen(page)


async def begin(page: Page, language: str) -> None:
    await page.get_by_role("button", name=language, exact=True).click()
    await page.get_by_role("button", name="Start").last.click()


async def write(page: Page, text: str) -> None:
    await page.get_by_role("textbox").first.fill(text)
    await page.keyboard.press("Enter")


async def tap(page: Page, label: str) -> None:
    """Tap a button once it is there, and wait until the question under it has gone."""
    button = page.get_by_role("button", name=label, exact=True).last
    bubble = page.get_by_role("log")
    before = await bubble.inner_text()
    await button.click()
    await expect(bubble).not_to_have_text(before, use_inner_text=True)


async def keep(page: Page, name: str) -> None:
    SCREENSHOTS.mkdir(exist_ok=True)
    await page.wait_for_timeout(300)  # the last change glides in
    await page.screenshot(path=SCREENSHOTS / name)


async def fits_one_screen(page: Page) -> None:
    """See the verdict's first line and its button on the screen together."""
    level = (
        page.get_by_role("log")
        .locator("b, strong")
        .filter(has_text="Rozstańcie się bez pretensji")
        .or_(page.get_by_role("log").locator("b, strong").filter(has_text="Part without a grudge"))
    )
    await expect(level.first).to_be_in_viewport()
    await expect(
        page.get_by_role("button", name="Zmień odpowiedzi").or_(
            page.get_by_role("button", name="Change answers")
        )
    ).to_be_in_viewport()
