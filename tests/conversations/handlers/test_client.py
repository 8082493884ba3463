"""A client's page: by command, by a bare name, from every list."""

import pytest

from tests.conversations.handlers.walking import PL
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje

WAYS = ["/klient Anka", "/client anki", "/klient", "Anka", "ance", "anka?"]


def is_page(bubble: Bubble, client: str) -> bool:
    """Tell whether a message is the page of a client."""
    return bubble.text.startswith(client) and len(bubble.text.splitlines()) == 7


@pytest.mark.parametrize("typed", WAYS)
async def test_the_page_opens_by_command_and_by_a_bare_name(ola: Person, typed: str) -> None:
    await ola.says("/nowy Anka")
    await ola.says(typed)
    assert is_page(ola.sees(), "Anka")


def asks(bubble: Bubble) -> bool:
    """Tell whether a message is a screen of the interview."""
    return any(data.startswith(("answer:", "next:")) for row in bubble.buttons for _, data in row)


async def test_five_lines_say_where_things_stand(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/klient")
    name, _, level, answers, *rest = ola.sees().text.splitlines()
    assert name == "Anka"
    assert level == "⚪ Jeszcze bez werdyktu"
    assert answers.startswith("💬 Odpowiedzi: 0 z ")
    assert rest == [
        "🗒 30 dni: bez wpisów",
        "📋 Plan: jeszcze nie powstał",
        "⏰ Bez przypomnienia",
    ]
    for answer in ("interest:yes", "payment:sometimes_late"):
        await ola.forges(f"answer:1:{answer}")
    await ola.says("Anka dzwoniła wczoraj o 22:40, 40 min")
    await ola.forges("plan:1:anyway")
    await ola.forges("look:1:2026-12-01")
    await ola.says("/klient Anka")
    level, answers, month, plan, look = ola.sees().text.splitlines()[2:]
    assert level[0] in "🟢🟡🟠🔴"
    assert "Jeszcze bez werdyktu" not in level
    assert answers.startswith("💬 Odpowiedzi: 2 z ")
    assert "1 zdarzenie" in month
    assert "40 min" in month
    assert plan.startswith("📋 Plan: ")
    assert "jeszcze nie powstał" not in plan
    assert look == "⏰ Spytam wt 1.12"


async def test_every_button_of_the_page_leads_there(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.forges("answer:1:payment:unpaid")
    for label, seen in (
        ("Werdykt", PL.plain("level-terminate")),
        ("Dziennik", "dziennik"),
        ("Plan", "pytania"),
        ("Wiadomości", "Gotowe wiadomości"),
        ("Inne nazwy", "inne nazwy"),
        ("✎ Zmień nazwę", "Napisz nową nazwę"),
        ("Usuń…", "Zniknie wszystko"),
        ("Do archiwum", "jest teraz w archiwum"),
    ):
        await ola.says("/klient Anka")
        page = ola.sees()
        await ola.taps(label, page)
        assert seen in ola.bubble(page.message_id).text
    await ola.forges("unarchive:1")
    await ola.says("/klient Anka")
    await ola.taps("Pytania")
    assert asks(ola.sees())
    await ola.says("/klient Anka")
    await ola.taps("Zestawienie")
    assert any(data.startswith("dossier:1:") for row in ola.sees().buttons for _, data in row)


async def test_what_the_page_opens_leads_back_to_it(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.forges("answer:1:abuse:once")
    for opens, back in (
        ("Dziennik", "‹ Klient"),
        ("Inne nazwy", "‹ Klient"),
        ("Plan", "‹ Klient"),
        ("✎ Zmień nazwę", "‹ Wróć"),
    ):
        await ola.says("/klient Anka")
        page = ola.sees()
        await ola.taps(opens, page)
        await ola.taps(back, page)
        assert is_page(ola.bubble(page.message_id), "Anka")
    await ola.taps("Usuń…", page)
    await ola.taps("Zostaw", page)
    assert ola.bubble(page.message_id).text == PL.plain("erase-kept")
    await ola.taps("‹ Klient", page)
    assert is_page(ola.bubble(page.message_id), "Anka")


async def test_who_keeps_everything_is_led_nowhere(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/usun")
    await ola.taps("Zostaw")
    assert ola.sees().labels == []


async def test_the_lists_lead_to_the_page(ola: Person) -> None:
    for name in ("Anka", "Marek"):
        await ola.says(f"/nowy {name}")
    for asked in ("/klienci", "/klient", "/start"):
        await ola.says(asked)
        await ola.taps("Marek")
        assert is_page(ola.sees(), "Marek")
    await ola.taps("Wszyscy klienci")
    assert {"Anka", "Marek"} <= set(ola.sees().labels)


async def test_in_english_too(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.says("Greg")
    assert emma.sees().text.splitlines()[2] == "⚪ No verdict yet"
    assert emma.sees().labels == [
        "Answer questions",
        "Verdict",
        "Plan",
        "Messages",
        "Log",
        "Dossier",
        "✎ Rename",
        "Other names",
        "Archive",
        "Delete…",
    ]
    await emma.taps("Answer questions")
    assert asks(emma.sees())


async def test_a_name_that_nobody_has_shows_who_there_is(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/klient Zenon")
    assert "Zenon" in ola.sees().text
    await ola.taps("Anka")
    assert is_page(ola.sees(), "Anka")


async def test_other_names_stand_on_the_page(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.forges("alias:1")
    await ola.says("szefowa")
    await ola.says("/klient Anka")
    assert ola.sees().text.splitlines()[0] == "Anka · „szefowa”"


@pytest.mark.parametrize("data", ["client", "client:", "client:7", "client:x", "client:0"])
async def test_a_button_of_nobody_is_stale(ola: Person, data: str) -> None:
    await ola.says("/nowy Anka")
    before = len(ola.chat)
    await ola.forges(data)
    assert ola.toasts[-1].text == PL.plain("toast-stale")
    assert len(ola.chat) == before
