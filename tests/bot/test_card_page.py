"""A card in a browser on the smallest phone: all of it is seen, and no hour is broken in two."""

import pytest

from locales.catalog import Words
from tests.bot.test_client_page import whole
from tests.bot.test_phone_page import begin
from tests.conversations.handlers.walking import EN, PL
from tests.support.browser import needs_chromium, phone
from tests.support.rozstaje import Rozstaje
from tests.support.walk import SMALL

pytestmark = [pytest.mark.browser, needs_chromium, pytest.mark.timeout(240)]

# Two deeds with a question, then three with two verdicts that move.
SAID = {
    "pl": (
        "Marek mnie dotykał i krzyczał wczoraj o 23",
        "Anka wczoraj nie zapłaciła faktury i nazwała mnie idiotką, a Basia przesunęła termin",
    ),
    "en": (
        "Marek touched me and yelled at me yesterday at 11pm",
        "Anka called me an idiot yesterday and didn't pay, and Basia moved the deadline again",
    ),
}


@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
async def test_a_card_of_several_deeds_is_seen_from_its_first_line(
    bot: Rozstaje, words: Words
) -> None:
    person = bot.person(language=words.language)
    async with phone(bot.address, size=SMALL) as page:
        await begin(page, words.language.upper())
        for name in ("Marek", "Anka", "Basia"):
            await person.says(f"/new {name}")
        for said in SAID[words.language]:
            await person.says(said)
            await whole(page, bot, words)
        await person.forges("menu:1:time", person.sees())
        await whole(page, bot, words)


@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
async def test_what_is_long_is_seen_from_its_first_line(bot: Rozstaje, words: Words) -> None:
    person = bot.person(language=words.language)
    async with phone(bot.address, size=SMALL) as page:
        await begin(page, words.language.upper())
        for name in ("Pani Anna Wiśniewska-Szczebrzeszyńska", "Marek", "Basia"):
            await person.says(f"/new {name}")
        await person.says(SAID[words.language][0])
        for asked in ("/help", "/privacy", "/clients", "/history Marek"):
            await person.says(asked)
            await whole(page, bot, words)
        # A change that moves a verdict says so on the entry's page.
        await person.says("/history Marek")
        await person.taps_data("card:2")
        await whole(page, bot, words)
        await person.forges("who:2:3", person.sees())
        await whole(page, bot, words)
