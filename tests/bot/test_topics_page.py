"""Topics on the phone page, in a real browser: one is opened, written in, and answered in."""

import pytest
from playwright.async_api import Page, expect

from tests.bot.test_phone_page import begin, keep, write
from tests.support.browser import needs_chromium, phone
from tests.support.rozstaje import Rozstaje

pytestmark = [pytest.mark.browser, needs_chromium]

SMALL = {"width": 320, "height": 640}
WORDS = {
    "pl": {
        "first": "Co się dzieje z Anką?",
        "more": "Więcej",
        "new": "Nowy temat",
        "name": "Nazwa",
        "open": "Otwórz",
        "all": "Wszystko",
        "topic": "Faktury i całe nasze rozliczenia z tego roku",
        "asked": "/werdykt Anka",
        "told": "Anka krzyczała na mnie wczoraj",
        "shown": "Krzyki",
    },
    "en": {
        "first": "What's happening with Anka?",
        "more": "More",
        "new": "New topic",
        "name": "Name",
        "open": "Open",
        "all": "All",
        "topic": "Invoices",
        "asked": "/verdict Anka",
        "told": "Anka shouted at me yesterday",
        "shown": "Shouting",
    },
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["pl", "en"])
async def test_an_answer_comes_in_the_topic_in_which_one_writes(
    bot: Rozstaje, language: str, scheme: str
) -> None:
    words = WORDS[language]
    async with phone(bot.address, "dark" if scheme == "dark" else "light", SMALL) as page:
        await begin(page, language.upper())
        await write(page, "Anka")
        await expect(page.locator("article.keyed").last).to_contain_text(words["first"])
        await opens(page, words)
        open_topic = page.locator("#topics button[aria-pressed=true]")
        await expect(open_topic).to_have_text(words["topic"])
        await expect(page.locator("article.message")).to_have_count(0)
        await write(page, words["told"])
        card = page.locator("article.message:not(.mine)")
        await expect(card).to_have_count(1)
        await expect(card).to_contain_text(words["shown"])
        await keep(page, f"topic-{language}-{scheme}.png")
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        said = bot.person().chat
        assert {each.topic for each in said[-2:]} == {said[-2].topic} != {None}

        # Beside the topic everything is seen, what is in one with its name.
        await page.get_by_role("button", name=words["all"], exact=True).click()
        await expect(page.locator("article.message").first).to_be_visible()
        await expect(page.get_by_role("button", name=f"# {words['topic']}")).to_have_count(2)
        await write(page, words["asked"])
        await expect(page.get_by_role("button", name=f"# {words['topic']}")).to_have_count(2)
        await page.get_by_role("button", name=words["topic"], exact=True).click()
        await expect(page.locator("article.message")).to_have_count(2)

        # It is there after the page was loaded anew.
        await page.reload()
        await page.get_by_role("button", name=words["topic"], exact=True).click()
        await expect(page.locator("article.message")).to_have_count(2)


async def test_what_comes_elsewhere_is_marked(bot: Rozstaje) -> None:
    async with phone(bot.address) as page:
        await begin(page, "PL")
        await write(page, "Anka")
        await opens(page, WORDS["pl"])
        await expect(page.locator("#topics button[aria-pressed=true]")).to_contain_text("Faktury")
        await bot.person().says("/klienci")
        unseen = page.locator("#topics .unseen-topic")
        await expect(unseen).to_contain_text("Wszystko")
        await unseen.click()
        await expect(page.locator("#topics .unseen-topic")).to_have_count(0)
        await expect(page.get_by_text("/klienci").last).to_be_visible()


async def opens(page: Page, words: dict[str, str]) -> None:
    """Open a topic as a person does: by the menu, with a name."""
    await page.get_by_role("button", name=words["more"]).first.click()
    await page.get_by_role("menuitem", name=words["new"]).click()
    await page.get_by_label(words["name"], exact=True).fill(words["topic"])
    await page.get_by_role("button", name=words["open"], exact=True).click()
