"""What is no incident: heard or answered, and of pain nothing is kept."""

from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.entries import incidents
from tests.conversations.handlers.walking import PL
from tests.support.person import Person


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


@pytest.mark.parametrize("text", ["nie chcę już żyć", "mysle zeby ze soba skonczyc"])
async def test_a_crisis_is_answered_with_the_lines_and_nothing_is_kept(
    owner: Person, text: str
) -> None:
    await owner.says(text)
    assert "116 123" in owner.sees().text
    assert owner.sees().labels == []
    assert await incidents(owner, "Anka") == []


async def test_distress_is_heard_and_nothing_is_kept(owner: Person) -> None:
    await owner.says("siedzę i ryczę, nie mam na nic siły")
    assert owner.sees().labels == ["Chcę z kimś porozmawiać"]
    assert await incidents(owner, "Anka") == []


async def test_a_name_leads_to_its_client(owner: Person) -> None:
    await owner.says("Anka")
    assert owner.sees().text.startswith("Anka\n")
    assert {"Werdykt", "Dziennik"} <= set(owner.sees().labels)


@pytest.mark.parametrize("text", ["dziękuję", "dzięki!", "ok, dzięki", "thx", "🙏"])
async def test_thanks_are_answered_as_thanks_and_nothing_is_kept(
    owner: Person, tmp_path: Path, text: str
) -> None:
    before = kept(tmp_path)
    await owner.says(text)
    assert owner.sees().text == "Nie ma za co. Jestem, gdyby coś."
    assert not owner.sees().labels
    assert kept(tmp_path) == before


@pytest.mark.parametrize("text", ["hej", "dobranoc"])
async def test_a_greeting_is_no_thanks(owner: Person, tmp_path: Path, text: str) -> None:
    before = kept(tmp_path)
    await owner.says(text)
    assert owner.sees().text == PL.plain("answer-greeting")
    assert kept(tmp_path) == before


async def test_each_deed_of_a_message_is_an_entry(owner: Person) -> None:
    await owner.says("Anka nie zapłaciła i nawrzeszczała na mnie przez telefon")
    kinds = [each["kind"] for each in await incidents(owner, "Anka")]
    assert kinds == ["late_payment", "shouting"]


@pytest.mark.parametrize("text", ["dzień dobry", "do widzenia", "dobra", "chyba tak", "jasne"])
async def test_small_talk_is_not_taken_for_pain(owner: Person, text: str) -> None:
    await owner.says(text)
    assert "Chcę z kimś porozmawiać" not in owner.sees().labels


async def test_a_question_about_nobody_asks_whom_it_is_about(owner: Person) -> None:
    await owner.says("co robić?")
    assert owner.sees().text == "O kim myślisz?"
    assert owner.sees().labels == ["Anka", "Basia"]


async def test_what_is_settled_is_a_tap_on_what_is_open(owner: Person) -> None:
    await owner.says("Anka wczoraj nie zapłaciła faktury")
    await owner.says("Anka w końcu przelała zaległą kasę")
    assert owner.sees().text == "Dobra wiadomość. Co jest załatwione?"
    await owner.taps("Spóźniona płatność")
    assert "✓ załatwione, już się nie liczy" in owner.sees().text
    assert [each["settled"] for each in await incidents(owner, "Anka")] == [True]


async def test_with_nothing_open_there_is_nothing_to_settle(owner: Person) -> None:
    await owner.says("Anka w końcu przelała zaległą kasę")
    assert "Nie widzę otwartego wpisu" in owner.sees().text


async def test_a_grave_deed_that_is_guessed_waits_for_a_yes(owner: Person) -> None:
    await owner.says("Anka wczoraj chyba na mnie nakrzyczała")
    assert "Krzyki, tak?" in owner.sees().text
    assert owner.sees().labels[:2] == ["Tak", "Nie, coś innego"]
    assert "Werdykt" not in owner.sees().text
    await owner.says("/dziennik Anka")
    assert "czeka na Twoje słowo, nie liczy się do werdyktu" in owner.sees().text
    await owner.says("/werdykt Anka")
    assert "Zakończ natychmiast" not in owner.sees().text


async def test_a_yes_makes_it_count(owner: Person) -> None:
    await owner.says("Anka wczoraj chyba na mnie nakrzyczała")
    await owner.taps("Tak")
    assert "Zakończ natychmiast" in owner.sees().text


async def test_a_no_offers_what_else_it_could_be(owner: Person) -> None:
    await owner.says("Anka wczoraj chyba na mnie nakrzyczała")
    await owner.taps("Nie, coś innego")
    await owner.taps("⏰ Twój czas")
    await owner.taps("Długa rozmowa")
    assert [each["kind"] for each in await incidents(owner, "Anka")] == ["long_call"]
    assert "Krzyki, tak?" not in owner.sees().text


async def test_with_one_client_a_question_leads_to_what_is_known(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("co robić?")
    assert ola.sees().text == "Zobacz, co już wiem:"
    assert ola.sees().labels == ["Werdykt", "Dziennik", "Zapisz mimo to"]


async def test_what_to_do_is_a_question_and_no_cry(emma: Person) -> None:
    await emma.says("/new Anka")
    await emma.says("what should I do?")
    assert emma.sees().labels == ["Verdict", "Log", "Log it anyway"]


@pytest.mark.parametrize(
    "text", ["zapłaciła wreszcie", "faktura opłacona", "zapłaciła dziś", "Anka zapłaciła wreszcie"]
)
async def test_what_was_paid_settles_the_payment_whoever_it_was_and_never_a_call(
    owner: Person, text: str
) -> None:
    await owner.says("Anka nie zapłaciła wczoraj faktury")
    await owner.says("Basia krzyczała na mnie wczoraj")
    await owner.says("Anka dzwoniła wczoraj o 22:40")
    await owner.says(text)
    assert owner.sees().labels in (
        ["Anka", "Zapisz mimo to"],
        ["Spóźniona płatność", "Zapisz mimo to"],
    )
    await owner.taps(owner.sees().labels[0])
    entries = await incidents(owner, "Anka")
    assert [each["kind"] for each in entries if each["settled"]] == ["late_payment"]
    assert len(entries) == 2, "it is no new late payment"


@pytest.mark.parametrize("text", ["przeprosiła mnie", "Basia przeprosiła mnie dziś"])
async def test_an_apology_settles_the_shouting(owner: Person, text: str) -> None:
    await owner.says("Basia krzyczała na mnie wczoraj")
    await owner.says("Anka nie zapłaciła wczoraj faktury")
    await owner.says(text)
    assert owner.sees().labels in (["Basia", "Zapisz mimo to"], ["Krzyki", "Zapisz mimo to"])
    await owner.taps(owner.sees().labels[0])
    assert [each["settled"] for each in await incidents(owner, "Basia")] == [True]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("he paid today", "Greg"),
        ("Greg finally paid", "Late payment"),
        ("she apologised", "Kim"),
        ("Kim apologised to me", "Shouting"),
    ],
)
async def test_it_is_settled_in_english(emma: Person, text: str, label: str) -> None:
    await emma.says("/new Greg")
    await emma.says("/new Kim")
    await emma.says("Greg didn't pay the invoice on time")
    await emma.says("Kim yelled at me yesterday")
    await emma.says(text)
    assert emma.sees().labels == [label, "Log it anyway"]
    await emma.taps(label)
    assert "settled, no longer counts" in emma.sees().text


async def test_where_nobody_owes_anything_it_says_so(owner: Person) -> None:
    await owner.says("Basia krzyczała na mnie wczoraj")
    await owner.says("zapłaciła wreszcie")
    assert owner.sees().text == PL.plain("answer-settlement-none")
