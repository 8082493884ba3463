"""A person on the phone page, in a real browser, from `/start` to a verdict."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from conversations.decision.glances import SHOWS, Glance
from conversations.decision.questions import CHOICES, Question
from locales.catalog import Words
from tests.conversations.handlers.walking import EN, PL, glance_of, label_of, question_of
from tests.support.browser import needs_chromium, phone
from tests.support.rozstaje import Rozstaje

SCREENSHOTS = Path(__file__).parents[2] / "screenshots"

# What is answered; all else by the mildest choice.
WORN_OUT = {
    "dread": "often",
    "hours_stated": "both",
    "intrusions": "weekly",
    "time_fit": "unbearable",
    "sleep": "sometimes",
    "told": "yes",
    "summary_talk": "no",
}


@pytest.mark.browser
@needs_chromium
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_walk_in_polish_ends_in_the_verdict(bot: Rozstaje, scheme: str) -> None:
    async with phone(bot.address, "dark" if scheme == "dark" else "light") as page:
        await begin(page, "PL")
        await tap(page, "Forma żeńska")
        await write(page, "Anka")
        await walk(page, bot, PL)
        await expect(page.get_by_text("Rozstań się bez pretensji").last).to_be_visible()
        await expect(page.get_by_text("taki rytm jest nie do zniesienia").last).to_be_visible()
        await keep(page, f"verdict-pl-{scheme}.png")
        await fits_one_screen(page)


@pytest.mark.browser
@needs_chromium
async def test_a_walk_in_english_ends_in_the_verdict(bot: Rozstaje) -> None:
    async with phone(bot.address) as page:
        await begin(page, "EN")
        await write(page, "Anka")
        await walk(page, bot, EN)
        await expect(page.get_by_text("Leave on good terms").last).to_be_visible()
        await keep(page, "verdict-en-light.png")
        await fits_one_screen(page)


async def walk(page: Page, bot: Rozstaje, words: Words) -> None:
    """Tap on the two glances, then answer every question by its buttons, until the verdict."""
    person = bot.person(language=words.language)  # who the page's first person is
    await expect(page.get_by_role("button", name=words.plain("button-next")).last).to_be_visible()
    while glance := glance_of(person.sees()):
        for shown in SHOWS[Glance(glance)]:
            if shown in WORN_OUT:
                await tap(page, words.plain(f"grade-{shown}-{WORN_OUT[shown]}"))
        await tap(page, words.plain("button-next"))
    while question := question_of(person.sees()):
        mildest = CHOICES[Question(question)][0]
        await tap(page, label_of(question, WORN_OUT.get(question, mildest), words))


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
    try:
        await expect(bubble).not_to_have_text(before, use_inner_text=True)
    except AssertionError:
        # The chat was drawn anew under the finger: whoever sees nothing happen taps once more.
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
        .filter(has_text="Rozstań się bez pretensji")
        .or_(page.get_by_role("log").locator("b, strong").filter(has_text="Leave on good terms"))
    )
    await expect(level.first).to_be_in_viewport()
    await expect(
        page.get_by_role("button", name="Zmień odpowiedzi").or_(
            page.get_by_role("button", name="Change answers")
        )
    ).to_be_in_viewport()
