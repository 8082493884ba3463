"""A person on the phone page, in a real browser: from an angry message to a letter and a look."""

import re
import time
from dataclasses import dataclass, field

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
        "first": "Co zrobić najpierw",
        "lines": "Chcę z kimś porozmawiać",
        "words": "Wiadomość",
        "firm": "Stanowczo",
        "send": "Do skopiowania",
        "letter": "Wypowiedzenie ze skutkiem natychmiastowym",
        "look": "⏰ Wróć za 7 dni",
        "set": "Odezwę się",
        "later": "Za 14 dni",
        "asked": "Pora wrócić do współpracy z Anką.",
        "back": "‹ Werdykt",
        "anyway": "Ułóż plan bez pytań",
        "changes": "Co to zmieni",
        "weighed": "Co by to zmieniło",
        "settings": "/ustawienia",
        "digest": "Podsumowanie",
        "monday": "pn",
        "week": "Twój tydzień",
    },
    "en": {
        "angry": "Anka shouted at me on the phone yesterday at 22:40",
        "kinds": "Another kind…",
        "kind": "Shouting",
        "see": "See the verdict",
        "first": "What to do first",
        "lines": "I want to talk to someone",
        "words": "Message",
        "firm": "Firm",
        "send": "Text to copy",
        "letter": "Notice of termination with immediate effect",
        "look": "⏰ Ask in 7 days",
        "set": "I'll write on",
        "later": "In 14 days",
        "asked": "Time to look again at your work with Anka.",
        "back": "‹ Verdict",
        "anyway": "Plan without questions",
        "changes": "What if",
        "weighed": "What would change it",
        "settings": "/settings",
        "digest": "Weekly digest",
        "monday": "Mon",
        "week": "Your week",
    },
}

# The button that ticks a step.
_OPEN_STEP = re.compile("^☐ ")

pytestmark = [pytest.mark.browser, needs_chromium]


@dataclass
class Thumb:
    """Taps, and counts them."""

    page: Page
    taps: int = 0
    began: float = field(default_factory=time.monotonic)

    async def taps_on(self, label: str) -> None:
        """Tap what is in sight: nobody has to scroll on the way."""
        self.taps += 1
        button = self.page.get_by_role("button", name=label, exact=True).last
        await expect(button).to_be_in_viewport(ratio=1)
        await tap(self.page, label)

    def __str__(self) -> str:
        return f"{self.taps} taps and one message, {time.monotonic() - self.began:.1f} s"


@pytest.mark.parametrize("language", ["pl", "en"])
async def test_from_an_angry_message_to_a_letter_and_a_reminder(
    bot: Rozstaje, language: str
) -> None:
    say = WORDS[language]
    async with phone(bot.address) as page:
        await begin(page, language.upper())
        await write(page, "Anka")
        await expect(page.get_by_text("💸").first).to_be_visible()
        thumb = Thumb(page)
        await write(page, say["angry"])
        await told_what_it_was(thumb, say)
        await thumb.taps_on(say["see"])
        await expect(page.get_by_role("button", name=say["lines"]).last).to_be_in_viewport()
        await keep(page, f"angry-verdict-{language}.png")
        await thumb.taps_on(say["first"])
        await keep(page, f"angry-plan-{language}.png")
        await thumb.taps_on(say["words"])
        await keep(page, f"letter-{language}.png")
        await thumb.taps_on(say["send"])
        await expect(page.get_by_text(say["letter"]).last).to_be_visible()
        await expect(page.get_by_role("button", name=say["look"]).last).to_be_in_viewport()
        await keep(page, f"letter-sent-{language}.png")
        await thumb.taps_on(say["look"])
        await expect(page.get_by_text(say["set"]).last).to_be_visible()
        print(f"\n{language}: to a sent letter and a reminder: {thumb}")  # noqa: T201
        await keep(page, f"look-set-{language}.png")
        await tap(page, say["later"])
        bot.clock.days_pass(14)
        await bot.what_is_due_comes()
        await expect(page.get_by_text(say["asked"]).last).to_be_in_viewport()
        await keep(page, f"look-due-{language}.png")


@pytest.mark.parametrize("language", ["pl", "en"])
async def test_the_plan_and_what_would_change_it_fit_the_phone(
    bot: Rozstaje, language: str
) -> None:
    say = WORDS[language]
    async with phone(bot.address) as page:
        await begin(page, language.upper())
        await write(page, "Anka")
        await expect(page.get_by_text("💸").first).to_be_visible()
        person = bot.person(language=language)  # who the page's first person is
        await person.forges("answer:1:payment:unpaid")
        await write(page, "/verdict")
        await expect(page.get_by_role("button", name="Plan", exact=True)).to_have_count(1)
        await keep(page, f"verdict-{language}.png")
        await tap(page, "Plan")
        await tap(page, say["anyway"])
        await tap(page, await page.get_by_role("button", name=_OPEN_STEP).last.inner_text())
        await in_sight(page, "Plan")
        await keep(page, f"plan-{language}.png")
        await tap(page, say["back"])
        await tap(page, say["changes"])
        await in_sight(page, say["weighed"])
        await keep(page, f"changes-{language}.png")


@pytest.mark.parametrize("language", ["pl", "en"])
async def test_the_question_after_a_talk_and_the_digest(bot: Rozstaje, language: str) -> None:
    say = WORDS[language]
    async with phone(bot.address, "dark" if language == "pl" else "light") as page:
        await begin(page, language.upper())
        await write(page, "Anka")
        await expect(page.get_by_text("💸").first).to_be_visible()
        person = bot.person(language=language)  # who the page's first person is
        for data in TALKED:
            await person.forges(data)
        await write(page, say["settings"])
        await tap(page, say["digest"])
        await tap(page, say["monday"])
        await keep(page, f"digest-set-{language}.png")
        bot.clock.days_pass(6)
        await write(page, say["angry"])
        await expect(page.get_by_role("button", name=say["kinds"]).last).to_be_visible()
        bot.clock.is_at("2026-11-30T09:00+01:00")
        await bot.what_is_due_comes()
        await expect(page.get_by_text(say["week"]).last).to_be_in_viewport()
        await keep(page, f"digest-{language}.png")


TALKED = (
    "answer:1:i_count:not_always",
    "answer:1:told:yes",
    "answer:1:summary_talk:yes",
    "answer:1:talk_outcome:too_soon",
    "look:1:2026-11-30",
)


async def told_what_it_was(thumb: Thumb, say: dict[str, str]) -> None:
    """Say what kind of incident it was, unless it was read from the words."""
    page = thumb.page
    await expect(page.get_by_role("button", name=say["kinds"], exact=True).last).to_be_visible()
    if not await page.get_by_role("button", name=say["see"], exact=True).count():
        await thumb.taps_on(say["kinds"])
        await thumb.taps_on(say["kind"])


async def in_sight(page: Page, title: str) -> None:
    """See the newest screen's first line: it fits the phone with all its buttons."""
    heading = page.get_by_role("log").locator("b, strong").get_by_text(title, exact=True)
    await expect(heading.last).to_be_in_viewport()
