"""The verdict as a person meets it."""

import pytest

from conversations.records.owner import Language
from locales.catalog import Words
from tests.conversations.handlers.walking import EN, PL, question_of, says_level, walks
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje


async def test_the_level_stands_in_the_first_line_and_the_reasoning_is_folded(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await walks(ola, {"payment": "unpaid", "sleep": "sometimes"})
    bubble = ola.sees()
    assert says_level(bubble, "terminate", PL)
    assert "<blockquote expandable>" in bubble.html
    before, folded = bubble.html.split("<blockquote expandable>")
    assert PL.plain("rule-unpaid-why") in before
    assert PL.plain("rule-wearing-why") in before
    assert PL.plain("rule-unpaid-reason") in folded
    assert PL.plain("rule-wearing-reason") in folded
    assert PL.plain("verdict-our-reading") not in folded


async def test_what_is_our_reading_says_so(emma: Person) -> None:
    await emma.says("/new Anka")
    await walks(emma, {"payment": "sometimes_late"}, EN)
    assert says_level(emma.sees(), "talk", EN)
    assert EN.plain("verdict-our-reading") in emma.sees().text


async def test_the_evidence_names_the_answers(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await walks(ola, {"payment": "unpaid"})
    before = ola.sees().html.split("<blockquote expandable>")[0].lower()
    assert PL.plain("topic-payment").lower() in before
    assert PL.plain("choice-payment-unpaid").lower() in before


async def test_what_is_missing_is_said_when_not_all_was_answered(emma: Person) -> None:
    await emma.says("/new Anka")
    await walks(emma, {}, EN, until="payment")
    await emma.says("/verdict")
    said = EN.plain("verdict-coverage", {"answered": 4, "applicable": 14})
    assert said in emma.sees().text
    assert EN.plain("button-finish-interview") in emma.sees().labels


async def test_without_an_answer_there_is_no_verdict_but_the_interview(emma: Person) -> None:
    await emma.says("/new Anka")
    await emma.says("/verdict Anka")
    assert emma.sees().text == EN.plain("verdict-nothing-known", {"client": "Anka"})
    await emma.taps(EN.plain("button-start-interview"))
    assert question_of(emma.sees()) == "interest"


async def test_the_verdict_comes_in_the_language_chosen_last(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await walks(ola, {"payment": "unpaid"})
    await ola.says("/jezyk")
    await ola.taps("English")
    await ola.says("/verdict")
    assert says_level(ola.sees(), "terminate", EN)


@pytest.mark.parametrize("language", Language)
async def test_a_name_that_looks_like_html_is_shown_as_typed(
    bot: Rozstaje, language: Language
) -> None:
    person, words = bot.person(7, "Iza", language), Words(language)
    name = "<b>&</b> \"Tom\" & 'Co' &amp; </blockquote>"
    await person.says(f"/new {name}")
    assert name in person.sees().text
    grave = {"abuse": "once", "belittled": "always", "unspoken": "often"}
    walk = await walks(person, grave, words)
    assert all(name in text for text in walk.texts.values())
    assert name in person.sees().text
    await person.says("/clients")
    assert name in person.sees().text
    assert name in person.sees().labels
    await person.says(f"/new {name}")
    assert name in person.sees().text


async def test_asked_again_the_verdict_is_a_new_message_below(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await walks(ola)
    first = ola.sees()
    await ola.says("/werdykt")
    assert ola.sees().message_id > first.message_id
    assert ola.sees().html == first.html
