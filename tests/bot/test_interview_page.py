"""The two glances of the interview on the phone page, in a real browser."""

import pytest
from playwright.async_api import Locator, Page, expect

from conversations.decision.glances import SHOWS, Glance
from conversations.decision.questions import CHOICES
from conversations.screens.basics import Name
from locales.catalog import Words
from tests.bot.test_phone_page import begin, keep, tap, write
from tests.conversations.handlers.walking import EN, PL
from tests.support.browser import needs_chromium, phone
from tests.support.rozstaje import Rozstaje
from tests.support.walk import SMALL

pytestmark = [pytest.mark.browser, needs_chromium]

# Of 844 pixels, what is left for the chat between the head of the page and where one writes.
ROOM = 726
# The same of 640 pixels, without the margin below.
SMALL_ROOM = 508


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
@pytest.mark.parametrize("name", ["Anka", "Studio Jogi Lotos na Mokotowie"])
async def test_both_glances_fit_the_phone_with_their_buttons(
    bot: Rozstaje, words: Words, scheme: str, name: str
) -> None:
    async with phone(bot.address, "dark" if scheme == "dark" else "light") as page:
        await begin(page, words.language.upper())
        await write(page, name)
        onward = page.get_by_role("button", name=words.plain("button-next"))
        for glance in Glance:
            await expect(onward).to_be_visible()
            await keep(page, f"glance-{glance}-{words.language}-{scheme}-{len(name)}.png")
            assert await height(page) <= ROOM
            await page.set_viewport_size({"width": 320, "height": 640})
            await nothing_is_cut_off(page)
            assert await on_two_lines(page) == []
            assert await height(page) <= SMALL_ROOM, "with what it says of consent, too"
            await keep(page, f"glance-{glance}-{words.language}-{scheme}-{len(name)}-first-320.png")
            await page.set_viewport_size({"width": 390, "height": 844})
            # With the ✓ of every trouble the rows are as high as without.
            for question in SHOWS[glance]:
                await tap(page, words.plain(f"grade-{question}-{CHOICES[question][-1]}"))
            assert await height(page) <= ROOM
            await expect(title(page, words, glance).last).to_be_in_viewport()
            await expect(
                page.get_by_role("button", name=words.plain("button-verdict"), exact=True)
            ).to_be_in_viewport()
            await page.set_viewport_size({"width": 320, "height": 640})
            await nothing_is_cut_off(page)
            assert await height(page) <= SMALL_ROOM
            await expect(title(page, words, glance).last).to_be_in_viewport(ratio=1)
            await expect(onward).to_be_in_viewport(ratio=1)
            await keep(page, f"glance-{glance}-{words.language}-{scheme}-{len(name)}-320.png")
            await page.set_viewport_size({"width": 390, "height": 844})
            await onward.click()
            await expect(title(page, words, glance)).to_have_count(0)


@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
async def test_on_the_smallest_phone_a_chosen_grade_and_the_word_over_it_hide_nothing(
    bot: Rozstaje, words: Words
) -> None:
    person = bot.person(language=words.language)
    async with phone(bot.address, size=SMALL) as page:
        await begin(page, words.language.upper())
        await write(page, "Anka")
        for glance in Glance:
            shown = title(page, words, glance)
            await expect(shown).to_be_visible()
            for question in SHOWS[glance]:
                for choice in CHOICES[question][1:]:
                    grade = words.plain(f"grade-{question}-{choice}")
                    await page.get_by_role("button", name=grade, exact=True).click()
                    await expect(page.get_by_role("button", name=f"✓ {grade}")).to_be_visible()
                    await expect(page.locator("#toast")).to_have_text(person.toasts[-1].text)
                    assert await on_two_lines(page) == []
                    await expect(shown).to_be_in_viewport(ratio=1)
                    assert await hidden_by_toast(page) <= 0
            await page.get_by_role("button", name=words.plain("button-next")).click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
async def test_from_a_sentence_about_her_to_her_answers_nothing_is_cut_off(
    bot: Rozstaje, words: Words, scheme: str
) -> None:
    said = {"pl": "Pani Ania z Biura Krok", "en": "It's Ania from the Krok office"}
    shots = ["start", "named", "glance", "asked", "verdict", "answers"]

    async def looks_fine() -> None:
        name = f"interview-{shots.pop(0)}-{words.language}-{scheme}"
        await keep(page, f"{name}.png")
        assert await height(page) <= ROOM
        await page.set_viewport_size({"width": 320, "height": 640})
        await nothing_is_cut_off(page)
        await keep(page, f"{name}-320.png")
        await page.set_viewport_size({"width": 390, "height": 844})

    async with phone(bot.address, "dark" if scheme == "dark" else "light") as page:
        await begin(page, words.language.upper())
        await expect(page.get_by_text("Karolin").last).to_be_visible()
        await looks_fine()
        if words is PL:
            await tap(page, words.plain("button-address-f"))
        await write(page, said[words.language])
        other = page.get_by_role("button", name=words.plain("button-name-other"))
        await expect(other).to_be_visible()
        await looks_fine()
        await tap(page, words.plain("button-name-yes"))
        await expect(page.get_by_text("💸").first).to_be_visible()
        await looks_fine()
        await tap(page, words.plain("grade-intrusions-weekly"))
        await tap(page, words.plain("button-next"))
        await tap(page, words.plain("grade-unspoken-often"))
        await tap(page, words.plain("button-next"))
        await looks_fine()
        for question, choice in (
            ("hours_stated", "both"),
            ("time_fit", "unbearable"),
            ("asked", "no"),
            ("told", "partly"),
            ("summary_talk", "no"),
        ):
            await tap(page, words.plain(f"choice-{question}-{choice}"))
        await looks_fine()
        await tap(page, words.plain("button-change-answers"))
        await looks_fine()


def title(page: Page, words: Words, glance: Glance) -> Locator:
    """Find the bold line that a glance begins with; the client's name is declined in it."""
    begins = words.plain(f"glance-{glance}", {"client": Name("X")}).split("X")[0]
    return page.get_by_role("log").locator("b, strong").filter(has_text=begins.split(" klient")[0])


async def height(page: Page) -> float:
    """Return how high the last message is with its buttons, in CSS pixels."""
    # In one step: the page draws a message anew when it is edited, and between two it is not there.
    last = "[...document.querySelectorAll('.message')].at(-1).getBoundingClientRect().height"
    return float(await page.evaluate(last))


async def on_two_lines(page: Page) -> list[str]:
    """Return the grades that break into lines; the ways on below them may."""
    return list(
        await page.evaluate(
            """[...document.querySelectorAll(".row:not(:last-child) > .key")]
                .filter(each => {
                    const words = document.createRange();
                    words.selectNodeContents(each);
                    return words.getBoundingClientRect().height > 28;
                })
                .map(each => each.textContent)"""
        )
    )


async def hidden_by_toast(page: Page) -> float:
    """Return how far the word over a tap reaches into the chat, in CSS pixels."""
    return float(
        await page.evaluate(
            """document.getElementById("toast").getBoundingClientRect().bottom
                - document.getElementById("scroll").getBoundingClientRect().top"""
        )
    )


async def nothing_is_cut_off(page: Page) -> None:
    """See that no label is wider than its button, nor a line than the screen."""
    wide = await page.evaluate(
        """[...document.querySelectorAll(".key, .text")]
            .filter(each => each.scrollWidth > each.clientWidth + 1)
            .map(each => each.textContent)"""
    )
    assert wide == []
