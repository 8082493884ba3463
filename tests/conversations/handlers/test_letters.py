"""The words ready to send: chosen, filled in and handed over, as a person does it."""

from urllib.parse import unquote

import pytest

from conversations.casework.letters import Letter, Tone
from conversations.decision.questions import CHOICES, VERDICT_QUESTIONS, Question
from conversations.records.owner import Language
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

# How Telegram's own link for sharing begins.
SHARES = "https://t.me/share/url?url="


async def knows(person: Person, client: str = "Anka", **answers: str) -> None:
    """Make the person's only client, answer just these questions, and open the verdict."""
    await person.says(f"/new {client}")
    for question, choice in answers.items():
        await person.forges(f"answer:1:{question}:{choice}")
    await person.says("/verdict")


# All as one would wish.
WELL = {
    each.value: CHOICES[each][0]
    for each in VERDICT_QUESTIONS
    if each not in (Question.TOLD, Question.SUMMARY_TALK, Question.TALK_OUTCOME)
}

FITTING = {
    "hours": {"intrusions": "weekly", "hours_stated": "no"},
    "ask": {"unspoken": "often"},
    "sum_up": {"dread": "often"},
    "check_in": {"i_count": "no", "told": "yes", "summary_talk": "yes", "talk_outcome": "too_soon"},
    "thanks": WELL,
    "terms": {"agreed_terms": "slipped"},
    "payment_first": {"payment": "sometimes_late"},
    "part": {"sleep": "often"},
    "notice": {"payment": "unpaid"},
}


@pytest.mark.parametrize("letter", FITTING)
async def test_the_verdicts_first_button_leads_to_the_letter_that_fits(
    ola: Person, letter: str
) -> None:
    await knows(ola, **FITTING[letter])
    label, data = ola.sees().buttons[0][0]
    assert (label, data) == ("Gotowa wiadomość", f"letter:1:{letter}")
    await ola.taps(label)
    assert ola.sees().buttons[0][0][0] == "Do skopiowania"
    await ola.taps("Inna wiadomość")
    marked = [data for row in ola.sees().buttons for text, data in row if text.startswith("✓")]
    assert [data.split(":")[2] for data in marked] == [letter]


async def test_the_letter_comes_as_a_message_of_its_own_with_nothing_around_it(ola: Person) -> None:
    await knows(ola, client="Zbyszek", sleep="often", notice="two_weeks")
    await ola.taps("Gotowa wiadomość")
    screen = ola.sees()
    await ola.taps("Do skopiowania")
    letter = ola.sees()
    assert letter.message_id != screen.message_id
    assert letter.text.startswith("Cześć, Zbyszku!")
    assert letter.text.endswith("Pozdrawiam serdecznie\n[imię i nazwisko]")
    assert "4 grudnia 2026 r." in letter.text
    assert letter.buttons == []
    assert letter.entities == []
    assert letter.text in screen.text


async def test_tone_and_language_are_a_tap_and_stay_chosen(ola: Person) -> None:
    await knows(ola, sleep="often")
    await ola.taps("Gotowa wiadomość")
    await ola.taps("✎ Dopasuj")
    await ola.taps("Stanowczo")
    assert "✓ Stanowczo" in ola.sees().labels
    await ola.taps("Wersja angielska")
    assert "✓ Stanowczo" in ola.sees().labels
    await ola.taps("‹ Wiadomość")
    await ola.taps("Do skopiowania")
    assert ola.sees().text.startswith("Hello,\n\nI am ending our work together.")


@pytest.mark.parametrize(("form", "said"), [("f", "myślałam"), ("m", "myślałem"), ("n", "decyzja")])
async def test_the_letter_speaks_in_the_owners_form(ola: Person, form: str, said: str) -> None:
    await ola.says("/start")
    await ola.forges(f"address:{form}", ola.sees())
    await knows(ola, sleep="often")
    await ola.taps("Gotowa wiadomość")
    await ola.taps("Do skopiowania")
    assert said in ola.sees().text


async def test_what_is_typed_fills_the_blank_and_stays(bot: Rozstaje, ola: Person) -> None:
    bot.clock.days_pass(-63)
    await knows(ola, payment="sometimes_late")
    await ola.taps("Gotowa wiadomość")
    assert "Do uzupełnienia: 4" in ola.sees().text
    await ola.taps("✎ Dopasuj")
    assert "Do uzupełnienia: kwota, numer faktury" in ola.sees().text
    await ola.taps("‹ Wiadomość")
    await ola.taps("Kwota")
    assert "O jaką kwotę chodzi?" in ola.sees().text
    await ola.says("sporo")
    assert "Nie widzę tu kwoty" in ola.sees().text
    await ola.says("1200")
    assert "na kwotę 1200 zł" in ola.sees().text
    await ola.taps("Faktura")
    await ola.says("FV <b>12</b>/2026")
    assert "FV <b>12</b>/2026" in ola.sees().text
    await ola.taps("Termin z faktury")
    await ola.says("sporo")
    assert "Nie rozumiem tej daty" in ola.sees().text
    await ola.says("10.09")
    assert "Termin płatności minął 10 września 2026 r." in ola.sees().text
    assert "Do uzupełnienia: 1" in ola.sees().text
    await ola.taps("Twój podpis")
    await ola.says("Ola  Kot\n")
    assert "Pozdrawiam\nOla Kot" in ola.sees().text
    assert "Do uzupełnienia" not in ola.sees().text
    await ola.taps("✎ Dopasuj")
    await ola.taps("Do kiedy")
    await ola.taps("pt 2.10")
    assert "2 października 2026" in ola.sees().text
    bot.clock.days_pass(1)
    await ola.forges("letter:1:payment_last:firm:pl", ola.sees())
    assert "kwoty 1200 zł do 2 października 2026 r." in ola.sees().text
    assert "2 października 2026" in ola.sees().text
    bot.clock.days_pass(30)
    await ola.forges("letter:1:payment_last:firm:pl", ola.sees())
    assert "2 października 2026" not in ola.sees().text


async def test_hours_and_lead_time(emma: Person) -> None:
    await knows(emma, intrusions="weekly", hours_stated="no")
    await emma.taps("Words to send")
    assert "[hours]" in emma.sees().html
    assert "[days]" in emma.sees().html
    await emma.taps("Working days")
    await emma.taps("Hours and days")
    await emma.forges("days:024")
    await emma.forges("letter:1:hours:warm:en")
    assert "9:00–17:00" in emma.sees().text
    await emma.taps("✎ Adjust")
    await emma.taps("Working hours")
    await emma.says("9am-4pm")
    await emma.taps("Lead time")
    await emma.taps("2 days")
    await emma.taps("Text to copy")
    assert "on Mondays, Wednesdays and Fridays, 9:00–16:00" in emma.sees().text
    assert "at least 2 working days before" in emma.sees().text


async def test_going_back_or_cancelling_ends_the_waiting(ola: Person) -> None:
    await knows(ola, payment="sometimes_late")
    await ola.taps("Gotowa wiadomość")
    await ola.taps("Kwota")
    await ola.taps("‹ Wiadomość")
    await ola.says("Anka dzwoniła wczoraj o 22:40, 40 min")
    assert ola.sees().text.startswith("Anka · czw 19.11 22:40")
    await ola.forges("blank:1:amount:payment_first:plain:pl", ola.sees())
    await ola.says("/anuluj")
    assert ola.sees().text == "Dobrze, zostawmy to."
    await ola.says("Anka dzwoniła wczoraj o 21:15")
    assert ola.sees().text.startswith("Anka · czw 19.11 21:15")


async def test_an_incident_is_logged_even_while_an_amount_is_awaited(ola: Person) -> None:
    await knows(ola, payment="sometimes_late")
    await ola.taps("Gotowa wiadomość")
    await ola.taps("Kwota")
    await ola.says("Anka dzwoniła wczoraj o 22:40, 40 min")
    assert ola.sees().text.startswith("Anka · czw 19.11 22:40")


async def test_incidents_are_chosen_by_a_tap_and_named_with_their_days(ola: Person) -> None:
    await knows(ola, abuse="once")
    await ola.says("Anka krzyczała na mnie wczoraj")
    await ola.forges("kind:1:shouting", ola.sees())
    await ola.says("Anka dzwoniła dzisiaj")
    await ola.forges("kind:2:off_hours", ola.sees())
    await ola.forges("letter:1:notice_now:firm:pl", ola.sees())
    await ola.taps("✎ Dopasuj")
    await ola.taps("Dodaj daty z dziennika")
    assert [label for label in ola.sees().labels if "☐" in label] == ["☐ czw 19.11 krzyk"]
    await ola.taps("☐ czw 19.11 krzyk")
    await ola.forges("cite:1:1:on:notice_now:firm:pl", ola.sees())  # the same tap, twice
    assert "☑ czw 19.11 krzyk" in ola.sees().labels
    await ola.taps("‹ Wiadomość")
    await ola.taps("Do skopiowania")
    assert "Chodzi o:\n– 19 listopada 2026 r.: krzyk\n" in ola.sees().text
    await ola.forges("cite:1:1:off:notice_now:firm:pl", ola.sees().message_id - 1)
    await ola.forges("cite:1:2:on:notice_now:firm:pl", ola.sees().message_id - 1)
    assert ola.toasts[-1].text == "Ten przycisk już nie działa."


async def test_polish_law_stands_on_the_screen_and_not_in_the_letter(
    ola: Person, emma: Person
) -> None:
    await knows(ola, payment="unpaid")
    await ola.taps("Gotowa wiadomość")
    await ola.taps("§ Prawo")
    assert "Polskie prawo, nie porada" in ola.sees().text
    assert "Zakres: umowy o świadczenie usług i umowy zlecenia" in ola.sees().text
    assert "art. 746 § 1 i 2 oraz art. 750 k.c., sprawdzone " in ola.sees().text
    await ola.taps("‹ Wiadomość")
    await ola.taps("Do skopiowania")
    assert "k.c." not in ola.sees().text
    await knows(emma, payment="unpaid")
    await emma.taps("Words to send")
    await emma.taps("§ The law")
    assert "Polish law, not advice" in emma.sees().text


async def test_what_to_say_when_somebody_shouts(ola: Person, emma: Person) -> None:
    said = {ola: "W ten sposób nie rozmawiam.", emma: "I will not be spoken to like this."}
    for person, words in said.items():
        await knows(person, abuse="once")
        await person.forges("letter:1:shouting", person.sees())
        assert words in person.sees().text


@pytest.mark.parametrize("language", Language)
async def test_every_letter_fits_its_screen_and_its_buttons(bot: Rozstaje, language: str) -> None:
    person = bot.person(1003, "Kim", language)
    await knows(person, client="x" * 60, payment="unpaid")
    for letter in Letter:
        for tone in Tone:
            await person.forges(f"letter:1:{letter}:{tone}:{language}", person.sees())
            seen = person.sees()
            assert len(seen.text) < 4096
            # Letters about an unpaid invoice have the most to fill in.
            assert len(seen.buttons) <= (7 if letter.startswith("payment") else 6)
            for row in seen.buttons:
                for label, data in row:
                    assert len(label) <= 28
                    assert len(data.encode()) <= 64 or data.startswith(SHARES)


@pytest.mark.parametrize(
    "data",
    [
        "letter:1", "letter:1:poem", "letter:2:part", "letter:", "letters:2", "letters:x",
        "send:1", "send:1:poem:warm:pl", "send:2:part:warm:pl", "blank:1:amount",
        "blank:1:colour:part:warm:pl", "fill:1:lead:900:hours:warm:pl",
        "fill:1:pay_by:soon:payment_first:warm:pl", "fill:1:amount:1:payment_first:warm:pl",
        "fill:1:files:never:part:warm:pl", "fill:1:due_date:2026-11-10:payment_first:warm:pl",
        "fill:1:sender:Ola:part:warm:pl", "fill:1:days:01234:hours:warm:pl",
        "fill:1:pay_by:1999-01-01:payment_first:warm:pl", "cite:1:99:on:terms:warm:pl",
        "cite:1:1:maybe:terms:warm:pl", "cite:1", "cite:",
    ],
)  # fmt: skip
async def test_a_forged_tap_keeps_nothing_and_says_so(ola: Person, data: str) -> None:
    await knows(ola, sleep="often")
    before = ola.sees()
    await ola.forges(data, before)
    assert ola.toasts[-1].text == "Ten przycisk już nie działa."
    assert ola.sees().text == before.text


async def test_a_letter_can_be_shared_as_it_stands(ola: Person) -> None:
    await knows(ola, intrusions="weekly", hours_stated="no")
    await ola.forges("letter:1:hours")
    shown = ola.sees()
    label, link = shown.buttons[0][1]
    assert label == "Udostępnij…"
    assert link.startswith(SHARES)
    await ola.taps("Do skopiowania", shown)
    assert unquote(link.removeprefix(SHARES)) == ola.sees().text


@pytest.mark.parametrize(
    "said",
    [
        "napisz do Anki, że kończę",
        "pomóż mi napisać do anki",
        "pismo do Anki",
        "help me write to Anka that I'm done",
        "Could you write an email to Anka",
    ],
)
async def test_who_asks_to_write_to_a_client_is_given_the_letters(ola: Person, said: str) -> None:
    await knows(ola, client="Anka", payment="unpaid")
    await ola.says(said)
    buttons = [data for row in ola.sees().buttons for _, data in row]
    assert (buttons[0], buttons[-2]) == ("letter:1:notice:firm:pl", "letters:1:end")


@pytest.mark.parametrize(
    "said", ["napisz do mnie", "napisałam do Anki, że kończę", "Anka writes to me at night"]
)
async def test_who_tells_of_writing_is_given_no_letters(ola: Person, said: str) -> None:
    await knows(ola, client="Anka", payment="unpaid")
    await ola.says(said)
    assert not [data for row in ola.sees().buttons for _, data in row if data.startswith("letter")]
