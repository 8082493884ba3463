"""What is filled in and chosen for a letter, and which one is offered to whom."""

from datetime import date

import pytest

from conversations.casework.letters import Letter
from conversations.casework.plan import make_plan
from conversations.decision.situations import Level
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client
from conversations.screens.plan import Planned
from tests.conversations.handlers.test_letters import knows
from tests.support.person import Person


async def test_a_signature_is_kept_for_letters_to_everybody(ola: Person, emma: Person) -> None:
    await knows(ola, sleep="often")
    await ola.taps("Gotowa wiadomość")
    await ola.taps("Twój podpis")
    assert "Jak się podpisujesz?" in ola.sees().text
    await ola.says("O" * 61)
    assert "To za długie na podpis" in ola.sees().text
    await ola.says("Ola Kot")
    await knows(ola, client="Marek")
    await ola.forges("letter:2:ask:warm:pl")
    assert ola.sees().text.count("Ola Kot") == 1
    await knows(emma, sleep="often")
    await emma.taps("Words to send")
    assert "[first name and surname]" in emma.sees().text


async def test_what_a_letter_promises_of_files_is_a_tap(ola: Person) -> None:
    await knows(ola, sleep="often")
    await ola.taps("Gotowa wiadomość")
    assert "O przekazaniu plików i dostępów napiszę osobno." in ola.sees().text
    await ola.taps("✎ Dopasuj")
    await ola.taps("Pliki i dostępy")
    assert "Kiedy przekażesz pliki?" in ola.sees().text
    assert "✓ Bez obietnic" in ola.sees().labels
    await ola.taps("Pliki po zapłacie")
    assert "Gotowe pliki przekażę po zapłacie wszystkich faktur" in ola.sees().text
    await ola.taps("✎ Dopasuj")
    await ola.taps("Pliki i dostępy")
    assert "✓ Pliki po zapłacie" in ola.sees().labels


async def test_only_a_letter_that_speaks_of_interest_asks_about_it(ola: Person) -> None:
    await knows(ola, payment="sometimes_late")
    await ola.taps("Gotowa wiadomość")
    await ola.taps("✎ Dopasuj")
    assert "Odsetki" not in ola.sees().labels
    await ola.taps("Stanowczo")
    await ola.taps("Odsetki")
    await ola.taps("Obie strony to firmy")
    assert "w transakcjach handlowych (art. 7 ust. 1" in ola.sees().text


async def test_extra_work_has_its_task_its_price_and_its_day(ola: Person) -> None:
    await knows(ola)
    await ola.forges("letter:1:extra_work")
    await ola.taps("✎ Dopasuj")
    assert "Do uzupełnienia: o jakie zadanie chodzi, cena, początek, podpis" in ola.sees().text
    await ola.taps("O co chodzi")
    await ola.says("x" * 81)
    assert "To za długie" in ola.sees().text
    await ola.says("trzy posty\nna święta")
    assert "mamy umówione: trzy posty na święta\n" in ola.sees().text
    await ola.taps("Cena")
    await ola.says("300")
    await ola.taps("Początek")
    await ola.taps("pn 23.11")
    assert "za 300 zł i zacząć najwcześniej 23 listopada 2026 r." in ola.sees().text


async def test_a_payment_taken_back_is_answered_with_proof(ola: Person) -> None:
    await knows(ola)
    await ola.forges("letter:1:chargeback")
    await ola.taps("✎ Dopasuj")
    await ola.taps("Dowód pracy")
    await ola.says("pliki wysłane 3 listopada.")
    assert "– pliki wysłane 3 listopada,\n" in ola.sees().text


async def test_somebody_who_fell_silent_is_asked_by_a_day(ola: Person) -> None:
    await knows(ola)
    await ola.forges("letter:1:vanished")
    await ola.taps("Jaka to sprawa")
    await ola.says("akceptacja grafik")
    await ola.taps("✎ Dopasuj")
    await ola.taps("Odpowiedź do")
    await ola.taps("śr 25.11")
    assert "jedną rzecz: akceptacja grafik\n" in ola.sees().text
    assert "Czy do 25 listopada 2026 r. uda się" in ola.sees().text


async def test_after_threats_the_letter_invites_to_nothing(ola: Person) -> None:
    await knows(ola)
    await ola.says("Anka groziła mi wczoraj")
    await ola.forges("kind:1:threat", ola.sees())
    await ola.says("/werdykt")
    await ola.forges("plan:1")
    await ola.forges("plan:1:anyway")
    assert "letter:1:threat" in [data for row in ola.sees().buttons for _, data in row]
    await ola.forges("letter:1:threat")
    assert "Powodem są groźby." in ola.sees().text
    await ola.taps("§ Prawo")
    assert "art. 190 i 190a k.k." in ola.sees().text
    assert "Zakres: prawo karne" in ola.sees().text
    await ola.taps("‹ Wiadomość")
    await ola.taps("✎ Dopasuj")
    await ola.taps("Dodaj daty z dziennika")
    assert "☐ czw 19.11 groźba" in ola.sees().labels


async def test_with_little_known_nothing_is_offered_to_be_sent(ola: Person) -> None:
    await knows(ola, interest="yes")
    assert "Gotowa wiadomość" not in ola.sees().labels
    await ola.forges("letters:1")
    assert not [label for label in ola.sees().labels if label.startswith("✓")]


def test_a_plan_leads_to_a_letter_only_where_one_fits() -> None:
    today = date(2026, 11, 20)
    plan = make_plan(Level.STAY, {}, today)
    for letter in (None, Letter.THANKS):
        screen = Planned(Client(ClientNumber(1), "Anka"), plan, {}, today, None, letter)
        led_to = [b.data for row in screen.rows for b in row if b.data.startswith("letter:")]
        assert led_to == ([f"letter:1:{letter}"] if letter else [])


@pytest.mark.parametrize(
    ("client", "greeting"),
    [("ABC sp. z o.o.", "Dzień dobry,"), ("Pani Basia", "Dzień dobry,"), ("Anka", "Cześć, Anko!")],
)
async def test_the_tone_to_begin_with_is_the_clients(
    ola: Person, client: str, greeting: str
) -> None:
    await knows(ola, client=client, sleep="often")
    await ola.taps("Gotowa wiadomość")
    assert f"\n{greeting}\n" in ola.sees().text
    await ola.forges("letter:1:part:warm:pl")
    assert "\nCześć" in ola.sees().text


async def test_thanks_are_never_firm(ola: Person) -> None:
    await knows(ola)
    await ola.forges("letter:1:thanks:firm:pl")
    await ola.taps("✎ Dopasuj")
    assert "Stanowczo" not in ola.sees().labels
    assert "✓ Ciepło" in ola.sees().labels
