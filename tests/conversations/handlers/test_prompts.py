"""What is awaited has an end and eats no incident; a reply to a question is its answer."""

from datetime import timedelta

import pytest

from tests.conversations.handlers.entries import incidents
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with a client."""
    await ola.says("/nowy Anka")
    return ola


async def asked(owner: Person, button: str) -> Bubble:
    """Open the question for a setting."""
    await owner.says("/ustawienia")
    await owner.taps(button)
    return owner.sees()


@pytest.mark.parametrize("button", ["Stawka", "Godziny pracy", "Strefa czasowa"])
async def test_an_incident_is_logged_though_a_setting_was_awaited(
    owner: Person, button: str
) -> None:
    await asked(owner, button)
    await owner.says("Anka znowu krzyczała")
    assert len(await incidents(owner, "Anka")) == 1


async def test_what_is_awaited_ends_with_the_next_command(owner: Person) -> None:
    await asked(owner, "Stawka")
    await owner.says("/klienci")
    await owner.says("120")
    await owner.says("/ustawienia")
    assert "120" not in owner.sees().text


async def test_what_is_awaited_ends_after_a_while(bot: Rozstaje, owner: Person) -> None:
    await asked(owner, "Stawka")
    bot.clock.at += timedelta(minutes=20)
    await owner.says("120")
    await owner.says("/ustawienia")
    assert "120" not in owner.sees().text


async def test_what_is_awaited_ends_with_its_own_button(owner: Person) -> None:
    await asked(owner, "Stawka")
    await owner.taps("‹ Ustawienia")
    await owner.says("120")
    await owner.says("/ustawienia")
    assert "120" not in owner.sees().text


async def test_the_first_name_is_awaited_for_ever(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/start")
    await ola.says("/pomoc")
    bot.clock.days_pass(3)
    await ola.says("Anka")
    await ola.says("/klienci")
    assert "Anka" in ola.sees().text


@pytest.mark.parametrize(
    ("button", "typed", "shown"),
    [
        ("Godziny pracy", "8:30-16", "8:30–16:00"),
        ("Stawka", "120 zł", "120 zł"),
        ("Strefa czasowa", "Londyn", "Londyn"),
    ],
)
@pytest.mark.parametrize("days", [0, 3])
async def test_a_reply_to_a_question_is_its_answer_however_late(
    bot: Rozstaje, owner: Person, button: str, typed: str, shown: str, days: int
) -> None:
    question = await asked(owner, button)
    if days:
        await owner.says("/klienci")
        bot.clock.days_pass(days)
    await owner.says(typed, reply_to=question.message_id)
    assert shown in owner.sees().text.replace("\u00a0", " ")
    assert await incidents(owner, "Anka") == []


async def test_a_day_in_reply_to_a_looks_question_is_that_day(bot: Rozstaje, owner: Person) -> None:
    await owner.forges("look:1:type")
    question = owner.sees()
    await owner.says("/klienci")
    await owner.says("15.12", reply_to=question.message_id)
    assert "wt 15.12" in owner.sees().text


async def test_a_name_in_reply_to_its_question_is_another_name(owner: Person) -> None:
    await owner.forges("alias:1")
    question = owner.sees()
    await owner.says("/klienci")
    await owner.says("szefowa", reply_to=question.message_id)
    assert "szefowa" in owner.sees().text


# Each prompt for words: how it is come to, its answer, and what is then seen.
PROMPTS = {
    "rename": ("rename:1", "Celina", "Zmienione: „Anka” to teraz Celina."),
    "blank": ("blank:1:amount:payment_first:plain:pl", "1200 zł", "1200 zł"),
    "search": ("/szukaj", "logo", "W dzienniku nie ma nic o „logo”."),
    "name": ("/nowy", "Celina", "Co się dzieje z Celiną?"),
}


@pytest.mark.parametrize(("opened", "typed", "shown"), PROMPTS.values(), ids=PROMPTS)
@pytest.mark.parametrize("days", [0, 3])
async def test_a_reply_to_any_prompt_is_its_answer_however_late(
    bot: Rozstaje, owner: Person, opened: str, typed: str, shown: str, days: int
) -> None:
    await (owner.says(opened) if opened.startswith("/") else owner.forges(opened))
    prompt = owner.sees()
    await owner.says("/klienci")
    bot.clock.days_pass(days)
    await owner.says(typed, reply_to=prompt.message_id)
    assert shown in owner.sees().text


@pytest.mark.parametrize(("opened", "typed", "shown"), PROMPTS.values(), ids=PROMPTS)
async def test_any_prompt_ends_with_its_own_button(
    owner: Person, opened: str, typed: str, shown: str
) -> None:
    await (owner.says(opened) if opened.startswith("/") else owner.forges(opened))
    await owner.taps(owner.sees().labels[-1])
    await owner.says(typed)
    assert shown not in owner.sees().text


@pytest.mark.parametrize("opened", [each[0] for each in PROMPTS.values()], ids=PROMPTS)
async def test_no_prompt_eats_an_incident(owner: Person, opened: str) -> None:
    await (owner.says(opened) if opened.startswith("/") else owner.forges(opened))
    await owner.says("Anka znowu krzyczała wczoraj przez telefon")
    assert len(await incidents(owner, "Anka")) == 1


async def test_in_reply_to_the_question_on_a_card_the_entry_is_the_new_clients(
    owner: Person,
) -> None:
    await owner.says("Zosia z Drukarni nie zapłaciła")
    await owner.taps("+ Nowy klient")
    prompt = owner.sees()
    await owner.says("/klienci")
    await owner.says("Zosia", reply_to=prompt.message_id)
    assert len(await incidents(owner, "Zosia")) == 1


async def test_an_incident_in_reply_to_a_question_is_an_incident(owner: Person) -> None:
    question = await asked(owner, "Stawka")
    await owner.says("Anka znowu krzyczała", reply_to=question.message_id)
    assert len(await incidents(owner, "Anka")) == 1
