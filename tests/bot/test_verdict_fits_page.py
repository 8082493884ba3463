"""The longest verdicts, as a phone shows them: the headline and all buttons in sight together."""

from itertools import product

import pytest
from aiohttp import ClientSession
from playwright.async_api import expect

from bot.telegram.outbound import call
from conversations.decision.situations import Level
from conversations.records.owner import Address, Language
from conversations.screens.basics import Say
from conversations.screens.verdict import Judged
from locales.catalog import Words
from locales.layout import short
from tests.bot.test_phone_page import begin, keep
from tests.locales.worst import LONG_NAME, longest
from tests.support.browser import PHONE, needs_chromium, phone
from tests.support.rozstaje import Rozstaje

# It sends dozens of messages, and a busy machine takes its time over each.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(360), needs_chromium]

# What of the screen is the chat, between the bars of the phone's app.
CHAT = 726

# The same on a small phone, without the margin below.
SMALL = {"width": 320, "height": 640}
SMALL_CHAT = 508

# No word in it can be broken nicely.
WIDE_NAME = "W" * 60

VOICES = [Words(Language.PL, each) for each in Address] + [Words(Language.EN)]


@pytest.mark.parametrize("language", Language)
async def test_the_longest_verdict_of_each_level_fits_one_screen(
    bot: Rozstaje, language: Language
) -> None:
    voices = [each for each in VOICES if each.language is language]
    # Searched for first, and once for all phones: the page would wait in vain meanwhile.
    found = [
        (level, name, longest(level, voices[0], name))
        for level, name in product(Level, (LONG_NAME, WIDE_NAME))
    ]
    for size, chat in ((PHONE, CHAT), (SMALL, SMALL_CHAT)):
        tall = 0.0
        async with phone(bot.address, size=size) as page:
            said = len(bot.person(language=language).account.chat.messages)
            # On the second phone the chat goes on: nothing is begun there.
            if not said:
                await begin(page, language.upper())
                said = 2
            await expect(page.locator(".message")).to_have_count(said)
            for (level, name, shown), words in product(found, voices):
                await says(bot, shown, words)
                said += 1
                await expect(page.locator(".message")).to_have_count(said)
                message = page.locator(".message").last
                await expect(message).to_contain_text(short(name))
                if words is voices[0] and name == WIDE_NAME:
                    await keep(page, f"longest-{language}-{level}-{size['width']}.png")
                await expect(message.locator("strong").first).to_be_in_viewport(ratio=1)
                for button in await message.locator(".key").all():
                    await expect(button).to_be_in_viewport(ratio=1)
                box = await message.bounding_box()
                assert box
                tall = max(tall, box["height"])
        assert 450 < tall <= chat, size


async def says(bot: Rozstaje, screen: Judged, words: Words) -> None:
    """Send the verdict as the bot does."""
    person = bot.person(language=words.language)  # who the page's first person is
    sent = call(Say(screen), person.account.user.id, words)
    address = f"{bot.address}/bot{bot.telegram.token}/{sent.method}"
    headers = {"Content-Type": "application/json"}
    async with (
        ClientSession() as http,
        http.post(address, data=sent.parameters, headers=headers) as done,
    ):
        assert done.ok, await done.text()
