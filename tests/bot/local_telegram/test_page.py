"""The phone page in a real browser, with a bot of a few lines behind it."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, async_playwright, expect

from bot.local_telegram import LocalTelegram
from tests.support.browser import CHROMIUM, FLAGS
from tests.support.person import Person

from .conftest import Api
from .test_files import png
from .tiny_bot import tiny_bot

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"there is no {CHROMIUM} to walk the page"),
]


@pytest.fixture
def local() -> LocalTelegram:
    return LocalTelegram()


@pytest.fixture
async def page(address: str) -> AsyncIterator[Page]:
    """Open the phone at its narrowest, in Polish; anything the page complains of is an error."""
    complaints: list[str] = []
    async with tiny_bot(address), async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = await browser.new_context(
            viewport={"width": 360, "height": 740}, locale="pl-PL", reduced_motion="reduce"
        )
        opened = await context.new_page()
        opened.on("pageerror", lambda error: complaints.append(str(error)))
        opened.on("console", lambda said: complaints.append(said.text))
        await opened.goto(address)
        yield opened
        await browser.close()
    assert complaints == []


async def fits(page: Page) -> bool:
    """Say whether nothing sticks out sideways."""
    return bool(
        await page.evaluate(
            "[document.documentElement, document.getElementById('scroll')]"
            ".every((one) => one.scrollWidth <= one.clientWidth)"
        )
    )


async def focused(page: Page) -> str:
    return str(await page.evaluate("document.activeElement.textContent.trim()"))


async def tab_to(page: Page, label: str) -> None:
    """Press Tab until the focus is on what says this."""
    for _ in range(40):
        if await focused(page) == label:
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"Tab never comes to {label!r}")


async def test_by_keyboard_alone(page: Page, local: LocalTelegram) -> None:
    ola = Person(local)
    await expect(page.locator("#start")).to_be_visible()
    await expect(page.locator(".note")).to_contain_text("Nic stąd nie wychodzi")
    await tab_to(page, "Start")
    await page.keyboard.press("Enter")
    question = page.locator("article.message", has_text="płaci w terminie")
    await expect(question).to_be_visible()
    await expect(page.locator("#log")).to_be_focused()
    assert ola.chat[0].text == "/start"
    # A tap edits in place, and the focus stays where the fingers are.
    await tab_to(page, "Spóźnia się")
    outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    await page.keyboard.press("Enter")
    await expect(question).to_contain_text("✓ pay:late")
    await expect(page.locator("article.message")).to_have_count(2)
    await expect(page.locator(".key", has_text="Spóźnia się")).to_be_focused()
    await expect(page.locator(".key.waiting")).to_have_count(0)
    await tab_to(page, "Pomiń")
    await page.keyboard.press("Enter")
    await expect(page.locator("#toast")).to_have_text("Pominięto")
    # The quote is folded until somebody wants it.
    await page.evaluate("document.getElementById('log').focus()")
    await tab_to(page, "Nie płaci wcale, mimo że przypominałam")
    await page.keyboard.press("Space")
    quote = page.locator("blockquote")
    await expect(quote).to_have_class("folds folded")
    await page.evaluate("document.getElementById('log').focus()")
    await tab_to(page, "Rozwiń")
    await page.keyboard.press("Enter")
    await expect(quote).to_have_class("folds")
    await expect(quote.locator(".unfold")).to_have_attribute("aria-expanded", "true")


async def test_writing(page: Page, local: LocalTelegram) -> None:
    ola = Person(local)
    await page.locator("#start").click()
    field = page.locator("#text")
    await field.fill("<img src=x onerror=alert(1)> <b>&amp;")
    await field.press("Shift+Enter")
    await field.type("druga linia")
    await field.press("Enter")
    said = page.locator("article.mine").last
    await expect(said.locator(".text")).to_contain_text("<img src=x onerror=alert(1)> <b>&amp;")
    await expect(said.locator(".reactions")).to_have_text("👍")
    assert ola.chat[2].text.endswith("&amp;\ndruga linia")
    await expect(field).to_have_value("")
    # An own message can be answered and changed.
    await said.hover()
    await said.locator(".dots").click()
    await page.get_by_role("menuitem", name="Odpowiedz").click()
    await expect(page.locator("#context")).to_contain_text("druga linia")
    await field.press("Escape")
    await expect(page.locator("#context")).to_be_hidden()
    await said.locator(".dots").focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("menuitem", name="Edytuj").click()
    await field.fill("poprawione")
    await field.press("Enter")
    await expect(said).to_contain_text("edytowano")
    assert ola.bubble(ola.chat[2].message_id).text == "poprawione"
    # Forwarding what somebody else wrote.
    await page.locator("#attach").click()
    await page.get_by_role("menuitem", name="Przekazana wiadomość").click()
    await page.locator("#forward-name").fill("Anna")
    await page.locator("#forward-text").fill("Odpisz teraz!")
    await page.locator("#forward-text").press("Tab")
    await page.get_by_role("button", name="Przekaż", exact=True).click()
    await expect(page.locator(".forwarded")).to_contain_text("Przekazano od: Anna")
    # The command menu: one that wants more goes into the field, another is sent.
    await field.fill("/n")
    await expect(page.locator(".pick")).to_have_text(["/newnowa klientka: IMIĘ"])
    await field.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(field).to_have_value("/new ")
    await field.fill("/")
    await field.press("ArrowDown")
    await page.keyboard.press("Escape")
    await expect(field).to_be_focused()
    await field.fill("")
    await page.locator("#menu").click()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.locator("article.mine").last).to_contain_text("/help")
    assert await fits(page)


async def test_files_stay_after_a_reload(page: Page) -> None:
    await page.locator("#start").click()
    await page.locator("#photo-file").set_input_files(
        {"name": "zrzut.png", "mimeType": "image/png", "buffer": png(120, 60)}
    )
    await page.locator("#text").fill("podpis")
    await page.locator("#text").press("Enter")
    await expect(page.locator("article img")).to_have_count(2)
    name = "umowa_" + "bardzo" * 12 + ".pdf"
    await page.locator("#document-file").set_input_files(
        {"name": name, "mimeType": "application/pdf", "buffer": b"%PDF"}
    )
    await page.locator("#send").click()
    await expect(page.locator(".file")).to_have_count(2)
    async with page.expect_download() as download:
        await page.locator(".file").last.click()
    assert (await download.value).suggested_filename == name
    assert await fits(page)
    await page.reload()
    await expect(page.locator("article")).to_have_count(6)
    # They are there before what they show has come.
    await page.evaluate("Promise.all([...document.images].map((image) => image.decode()))")
    assert await page.evaluate("[...document.images].every((each) => each.naturalWidth === 120)")


async def test_languages_people_and_light(page: Page, local: LocalTelegram, address: str) -> None:
    await page.locator("#start").click()
    await expect(page.locator(".key")).to_have_count(5)
    light = await page.evaluate("getComputedStyle(document.querySelector('.top')).backgroundColor")
    await page.emulate_media(color_scheme="dark")
    dark = await page.evaluate("getComputedStyle(document.querySelector('.top')).backgroundColor")
    assert light != dark
    await page.get_by_role("button", name="EN", exact=True).click()
    await expect(page.locator(".note")).to_contain_text("Nothing leaves it")
    assert local.person(1001).user.language_code == "en"
    assert await page.evaluate("document.documentElement.lang") == "en"
    await page.locator("#menu").click()
    await expect(page.locator(".pick").first).to_have_text("/startbegin again")
    async with page.context.expect_page() as opened:
        await page.get_by_role("link", name="second person").click()
    other = await opened.value
    await expect(other.locator("#start")).to_be_visible()
    await other.locator("#start").click()
    await expect(other.locator("article.message")).to_have_count(2)
    assert Person(local, 1002).chat[0].text == "/start"
    assert len(Person(local, 1001).chat) == 2
    assert other.url == f"{address}/?person=2"


async def test_targets_are_large_and_labelled(page: Page) -> None:
    await page.locator("#start").click()
    await expect(page.locator(".key")).to_have_count(5)
    nameless = await page.evaluate(
        "[...document.querySelectorAll('button, a[href], textarea, input:not([hidden])')]"
        ".filter((one) => !(one.textContent.trim() || one.getAttribute('aria-label')"
        " || one.labels?.length)).map((one) => one.outerHTML)"
    )
    assert nameless == []
    heights = await page.evaluate(
        "[...document.querySelectorAll('.key, #record, #attach')].map((one) => one.offsetHeight)"
    )
    assert min(heights) >= 44
    cut = await page.evaluate(
        "[...document.querySelectorAll('.key')].some((one) => one.scrollWidth > one.clientWidth)"
    )
    assert not cut
    assert await fits(page)


async def test_a_voice_note_is_recorded_and_heard(page: Page, local: LocalTelegram) -> None:
    await page.locator("#start").click()
    await expect(page.locator(".key")).to_have_count(5)
    # With something to send there is no microphone.
    await page.locator("#text").fill("słowa")
    await expect(page.locator("#record")).to_be_hidden()
    await page.locator("#text").fill("")
    await page.locator("#record").click()
    await expect(page.locator("#recording")).to_contain_text("Nagrywam")
    await expect(page.locator("#composer")).to_be_hidden()
    await page.locator("#record-cancel").click()
    await expect(page.locator("#composer")).to_be_visible()
    await page.locator("#record").click()
    await expect(page.locator("#record-time")).to_have_text("0:01")
    await expect(page.locator("#record-send")).to_be_focused()
    await page.keyboard.press("Enter")
    heard = page.locator("article.mine audio")
    await expect(heard).to_have_count(1)
    await expect(page.locator("#record")).to_be_visible()
    (voice,) = [each.body["voice"] for each in Person(local).chat if "voice" in each.body]
    assert voice["mime_type"] in ("audio/ogg", "audio/webm")
    assert 1 <= voice["duration"] < 60
    assert voice["file_size"] > 100
    # It can be played, not only downloaded.
    await expect(heard).to_have_js_property("error", None)
    await heard.evaluate(
        """audio => audio.readyState || new Promise(
            known => audio.addEventListener("loadedmetadata", known, {once: true})
        )"""
    )
    assert await fits(page)


async def test_the_chat_is_cleared_when_one_says_so(page: Page, local: LocalTelegram) -> None:
    await page.locator("#start").click()
    await expect(page.locator(".key")).to_have_count(5)
    for answer, left in (("Anuluj", 2), ("Wyczyść", 0)):
        await page.locator("#more").click()
        await page.get_by_role("menuitem", name="Wyczyść czat").click()
        await expect(page.locator("#clear")).to_contain_text("Bot zachowa to, co ma zapisane")
        await page.locator("#clear").get_by_role("button", name=answer, exact=True).click()
        await expect(page.locator("#clear")).to_be_hidden()
        await expect(page.locator("article.message")).to_have_count(left)
    await expect(page.locator("#start")).to_be_visible()
    assert Person(local).chat == []


SHOWN = (
    'Termin: <tg-time unix="1764000000" format="wDt">24 listopada</tg-time>, '
    '<tg-time unix="1764000000">bez formatu</tg-time>, <tg-spoiler>tajne</tg-spoiler>, '
    '<a href="https://example.org/">umowa</a>'
)
KEYS = [
    [{"text": "Usuń", "callback_data": "erase", "style": "danger"}],
    [{"text": "Dalej", "callback_data": "next", "style": "primary"}],
    [{"text": "Kopiuj", "copy_text": {"text": "Dzień dobry"}}],
    [{"text": "Wyślij", "url": "https://t.me/share/url?url=x"}],
]


async def test_what_the_apps_show_is_shown(page: Page, local: LocalTelegram, api: Api) -> None:
    await page.locator("#start").click()
    await expect(page.locator(".key")).to_have_count(5)
    first = Person(local).chat[0].message_id
    await api(
        "sendMessage",
        chat_id=1001,
        text=SHOWN,
        parse_mode="HTML",
        reply_parameters={"message_id": first},
        reply_markup={"inline_keyboard": KEYS},
    )
    shown = page.locator("article.message").last
    await expect(shown.locator(".answered")).to_have_text("/start")
    dated = shown.locator("time.dated")
    await expect(dated).to_have_count(2)
    await expect(dated.first).to_contain_text("24 listopada 2025")
    await expect(dated.first).to_contain_text("poniedziałek")
    await expect(dated.last).to_have_text("bez formatu")
    spoiler = shown.locator(".spoiler")
    await spoiler.click()
    await expect(spoiler).to_have_attribute("aria-pressed", "true")
    colours = await page.evaluate(
        "['danger', 'primary'].map((style) =>"
        " getComputedStyle(document.querySelector(`.key.${style}`)).backgroundColor)"
    )
    plain = await page.evaluate(
        "getComputedStyle(document.querySelector('.key:not(.danger):not(.primary)')).backgroundColor"
    )
    assert len({*colours, plain}) == 3
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await shown.get_by_role("button", name="Kopiuj", exact=True).click()
    await expect(page.locator("#toast")).to_have_text("Skopiowano")
    assert await page.evaluate("navigator.clipboard.readText()") == "Dzień dobry"
    link = shown.get_by_role("link", name="Wyślij")
    await expect(link).to_have_attribute("href", "https://t.me/share/url?url=x")
    assert await fits(page)
