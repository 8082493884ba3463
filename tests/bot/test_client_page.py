"""The page of a client in a browser: renamed, put away, erased and brought back, on two phones."""

from datetime import timedelta

import pytest
from playwright.async_api import Page, expect

from locales.catalog import Words
from tests.bot.test_phone_page import begin, keep, tap, write
from tests.conversations.handlers.walking import EN, PL
from tests.support.browser import PHONE, needs_chromium, phone
from tests.support.rozstaje import Rozstaje
from tests.support.walk import LOOK, SMALL, latest

pytestmark = [pytest.mark.browser, needs_chromium, pytest.mark.timeout(240)]

LOGGED = {"pl": "Anka krzyczała na mnie wczoraj", "en": "Anka shouted at me yesterday"}


@pytest.mark.parametrize("size", [PHONE, SMALL], ids=["390x844", "320x640"])
@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
async def test_a_client_is_renamed_put_away_erased_and_brought_back(
    bot: Rozstaje, words: Words, size: dict[str, int]
) -> None:
    said, name = words.plain, "Anna Nowak-Szczebrzeszyńska"
    async with phone(bot.address, size=size) as page:
        await begin(page, words.language.upper())
        await write(page, "Anka")
        await expect(page.get_by_text("💸").first).to_be_visible()
        await write(page, LOGGED[words.language])
        await expect(page.get_by_text(said("kind-shouting")).last).to_be_visible()

        await opened(page, bot, words, "Anka")
        await keep(page, f"client-{words.language}-{size['width']}.png")
        await tap(page, said("button-rename"))
        await whole(page, bot, words)
        await write(page, name)
        await expect(page.get_by_text(name).last).to_be_visible()
        await whole(page, bot, words)

        await opened(page, bot, words, name)
        await tap(page, said("button-archive"))
        await whole(page, bot, words)
        await keep(page, f"client-archived-{words.language}-{size['width']}.png")
        await opened(page, bot, words, name)
        await expect(page.get_by_text(said("client-archived")).last).to_be_visible()
        await tap(page, said("button-unarchive"))
        await whole(page, bot, words)

        await opened(page, bot, words, name)
        await tap(page, said("button-client-erase"))
        await whole(page, bot, words)
        await tap(page, said("button-erase-client"))
        await whole(page, bot, words)
        await keep(page, f"client-erased-{words.language}-{size['width']}.png")
        await tap(page, said("button-restore"))
        await whole(page, bot, words)

        await opened(page, bot, words, name)
        await expect(page.get_by_text(said("client-archived")).last).not_to_be_visible()
        await tap(page, said("button-history"))
        await expect(page.get_by_text(LOGGED[words.language]).last).to_be_visible()
        await whole(page, bot, words)


async def opened(page: Page, bot: Rozstaje, words: Words, name: str) -> None:
    """Open the client's page by a command, and see it whole."""
    await write(page, f"/{'klient' if words.language == 'pl' else 'client'} {name}")
    button = page.get_by_role("button", name=words.plain("button-dossier"), exact=True).last
    await expect(button).to_be_in_viewport(ratio=1)
    await expect(page.get_by_text(name).last).to_be_visible()
    await whole(page, bot, words)


async def whole(page: Page, bot: Rozstaje, words: Words) -> None:
    """See what was said last on the screen as a whole, with nothing cut off."""
    await bot.settle()
    chat = bot.person(language=words.language).chat
    shown = latest(chat)
    bot.clock.at += timedelta(minutes=1)  # what comes next is later
    last = page.locator(f"#m{shown.message_id}")
    await expect(last).to_contain_text(shown.text.split()[0])
    await page.wait_for_timeout(350)  # the last change glides in
    assert await page.evaluate(LOOK, shown.message_id) == []
