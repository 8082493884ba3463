"""The dossier, the settings and erasing, as a person meets them on the phone page in a browser."""

import pytest
from playwright.async_api import Page, expect

from tests.bot.test_phone_page import begin, keep, tap, write
from tests.support.browser import needs_chromium, phone
from tests.support.documents import read_pdf
from tests.support.rozstaje import Rozstaje

pytestmark = [pytest.mark.browser, needs_chromium]

WORDS = {
    "pl": {
        "log": "Anka dzwoniła wczoraj o 22:40 na pogaduchy, 40 min",
        "dossier": "/zestawienie",
        "others": "Do pokazania",
        "make": "Przygotuj zestawienie",
        "file": "zestawienie-anka-2026-11-20",
        "heading": "Dziennik dzień po dniu",
        "settings": "/ustawienia",
        "hours": "Godziny pracy",
        "back": "‹ Ustawienia",
        "works": "8:00–16:00",
        "zone": "Strefa czasowa",
        "city": "Lizbona",
        "erase": "/usun",
        "for good": "Usuń (do cofnięcia 10 min)",
        "gone": "Usunięte: Anka. To pomyłka?",
        "nobody": "Nie ma tu jeszcze żadnego klienta.",
    },
    "en": {
        "log": "Anka called yesterday at 22:40 to chat, 40 min",
        "dossier": "/dossier",
        "others": "To show someone",
        "make": "Make the dossier",
        "file": "dossier-anka-2026-11-20",
        "heading": "The log, day by day",
        "settings": "/settings",
        "hours": "Hours and days",
        "back": "‹ Settings",
        "works": "8:00–16:00",
        "zone": "Time zone",
        "city": "Lisbon",
        "erase": "/erase",
        "for good": "Delete (10 min to undo)",
        "gone": "Deleted: Anka. A mistake?",
        "nobody": "There's no client here yet.",
    },
}


@pytest.mark.parametrize("language", ["pl", "en"])
async def test_a_dossier_the_settings_and_an_erase(bot: Rozstaje, language: str) -> None:
    say = WORDS[language]
    async with phone(bot.address) as page:
        await begin(page, language.upper())
        await write(page, "Anka")
        await expect(page.get_by_text("💸").first).to_be_visible()
        await write(page, say["log"])
        await expect(page.get_by_text("22:40").last).to_be_visible()
        await the_dossier(page, bot, say, language)
        await the_settings(page, say, language)
        await the_erase(page, say, language)


async def the_dossier(page: Page, bot: Rozstaje, say: dict[str, str], language: str) -> None:
    await write(page, say["dossier"])
    await tap(page, say["others"])
    await keep(page, f"dossier-chosen-{language}.png")
    await page.get_by_role("button", name=say["make"], exact=True).click()
    await expect(page.get_by_text(f"{say['file']}.csv").last).to_be_visible()
    await expect(page.get_by_text(f"{say['file']}.pdf").last).to_be_visible()
    await keep(page, f"dossier-{language}.png")
    sent = {each.file_name: each for each in bot.person(language=language).chat if each.document}
    document = read_pdf(sent[f"{say['file']}.pdf"].document)
    assert say["heading"] in document.text
    assert document.accessible


async def the_settings(page: Page, say: dict[str, str], language: str) -> None:
    await write(page, say["settings"])
    await tap(page, say["hours"])
    await tap(page, say["works"])
    await tap(page, say["back"])
    await expect(page.get_by_text(say["works"]).last).to_be_visible()
    await tap(page, say["zone"])
    await tap(page, say["city"])
    await expect(page.get_by_text(say["city"]).last).to_be_visible()
    await keep(page, f"settings-{language}.png")


async def the_erase(page: Page, say: dict[str, str], language: str) -> None:
    await write(page, say["erase"])
    await tap(page, "Anka")
    await keep(page, f"erase-{language}.png")
    await tap(page, say["for good"])
    await expect(page.get_by_text(say["gone"]).last).to_be_visible()
    await write(page, "/clients")
    await expect(page.get_by_text(say["nobody"]).last).to_be_visible()
    await keep(page, f"erased-{language}.png")
