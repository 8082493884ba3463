"""A card in a browser on the smallest phone: all of it is seen, and no hour is broken in two."""

import pytest

from conversations.decision.glances import SHOWS, Glance, mildest
from locales.catalog import Words
from tests.bot.test_client_page import whole
from tests.bot.test_phone_page import begin
from tests.conversations.handlers.walking import EN, PL, says_level
from tests.support.browser import needs_chromium, phone
from tests.support.rozstaje import Rozstaje
from tests.support.walk import SMALL

pytestmark = [pytest.mark.browser, needs_chromium, pytest.mark.timeout(240)]

# Two deeds with a question, three with two verdicts that move, four and more with three.
SAID = {
    "pl": (
        "Marek mnie dotykał i krzyczał wczoraj o 23",
        "Anka wczoraj nie zapłaciła faktury i nazwała mnie idiotką, a Basia przesunęła termin",
        (
            "W poniedziałek Anka krzyczała, we wtorek Basia nie zapłaciła faktury, w środę Marek "
            "przesunął termin, w piątek Basia nazwała mnie idiotką, a Anka znowu krzyczała"
        ),
        (
            "Anka krzyczała w poniedziałek, Basia nie zapłaciła we wtorek, Marek krzyczał w środę, "
            "Anka obraziła mnie w czwartek, Basia krzyczała w piątek, Marek nie zapłacił w sobotę"
        ),
    ),
    "en": (
        "Marek touched me and yelled at me yesterday at 11pm",
        "Anka called me an idiot yesterday and didn't pay, and Basia moved the deadline again",
        (
            "On Monday Anka yelled at me, on Tuesday Basia didn't pay the invoice, on Wednesday "
            "Marek moved the deadline, on Friday Basia called me an idiot, and Anka yelled again"
        ),
        (
            "Anka yelled at me on Monday, Basia didn't pay on Tuesday, Marek yelled at me on "
            "Wednesday, Anka insulted me on Thursday, Basia yelled at me on Friday, Marek "
            "didn't pay at all"
        ),
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


LONG = "Pani Anna Wiśniewska-Szczebrzeszyńska-Nowak"


@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
async def test_a_long_name_pushes_no_headline_off_the_screen(bot: Rozstaje, words: Words) -> None:
    person = bot.person(language=words.language)
    longest = f"{LONG} i Wspólnicy"
    assert len(longest) > 50
    async with phone(bot.address, size=SMALL) as page:
        await begin(page, words.language.upper())
        for name in (LONG, "Marek", longest):
            await person.says(f"/new {name}")
            await whole(page, bot, words)
            await person.says(f"/client {name}")
            await whole(page, bot, words)
        for number in (1, 3):
            await person.forges(f"answer:{number}:abuse:repeated")
            await person.forges(f"look:{number}:14")
            for alias in ("Szczebrzeszyńska", "szefowa wszystkich szefów"):
                await person.forges(f"alias:{number}")
                await person.says(alias)
                await whole(page, bot, words)
            await person.says(f"/client {(LONG, '', longest)[number - 1]}")
            await whole(page, bot, words)
        await person.says("/clients")
        await whole(page, bot, words)
        for number in (1, 3):
            await person.forges(f"archive:{number}", person.sees())
            await whole(page, bot, words)
            await person.forges(f"client:{number}", person.sees())
            await whole(page, bot, words)


@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
async def test_what_is_long_is_seen_from_its_first_line(bot: Rozstaje, words: Words) -> None:
    person = bot.person(language=words.language)
    async with phone(bot.address, size=SMALL) as page:
        await begin(page, words.language.upper())
        for name in (LONG, "Marek", "Basia"):
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


# A verdict of each sort, from what is told; all else is as well as can be.
TOLD: dict[str, dict[str, str]] = {
    "stay": {},
    "give_time": {
        "i_count": "no",
        "told": "yes",
        "summary_talk": "yes",
        "talk_outcome": "too_soon",
    },
    "set_rules": {"intrusions": "weekly", "hours_stated": "no"},
    "talk": {"unspoken": "often", "asked": "no", "told": "no"},
    "your_call": {"dread": "often", "payment": "sometimes_late", "belittled": "always"},
    "part": {"friction": "constant", "told": "no"},
    "terminate": {"payment": "unpaid"},
}
BEYOND = ("changes", "plan", "plan:anyway", "plan:more", "letters", "look", "answers", "client")


@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
@pytest.mark.parametrize("level", TOLD)
async def test_what_a_verdict_leads_to_is_seen_from_its_first_line(
    bot: Rozstaje, words: Words, level: str
) -> None:
    person = bot.person(language=words.language)
    async with phone(bot.address, size=SMALL) as page:
        await begin(page, words.language.upper())
        await person.says("/new Anka")
        mild = {str(each): mildest(each) for glance in Glance for each in SHOWS[glance]}
        for question, choice in (mild | TOLD[level]).items():
            await person.forges(f"answer:1:{question}:{choice}", person.sees())
        await person.says("/verdict")
        assert says_level(person.sees(), level, words)
        await whole(page, bot, words)
        for where in BEYOND:
            action, *more = where.split(":")
            await person.forges(":".join([action, "1", *more]), person.sees())
            await whole(page, bot, words)
