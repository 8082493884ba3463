"""The verdict as a person meets it."""

import pytest

from conversations.records.owner import Language
from tests.conversations.handlers.walking import EN, PL, glance_of, glances, says_level, walks
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje
from tests.support.seen import SeenWords


async def test_the_level_stands_in_the_first_line_and_the_reasoning_is_folded(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await walks(ola, {"payment": "unpaid", "sleep": "sometimes"})
    bubble = ola.sees()
    assert says_level(bubble, "terminate", PL)
    assert "<blockquote expandable>" in bubble.html
    before, folded = bubble.html.split("<blockquote expandable>")
    assert PL.plain("rule-unpaid-why") in before
    # What is milder is named, and its reasons stand in the whole reasoning.
    assert PL.plain("situation-toll") in before
    assert PL.plain("rule-wearing-reason") not in folded
    await ola.taps("Co to zmieni")
    await ola.taps("Całe dlaczego")
    whole = ola.sees().html
    unpaid, wearing = whole.split(PL.plain("situation-terms"))[1].split(PL.plain("situation-toll"))
    assert PL.plain("rule-unpaid-reason") in unpaid
    assert "Od siebie dodam" not in unpaid, "all of it is the article's"
    assert wearing.index(PL.plain("rule-wearing-reason")) < wearing.index("Od siebie dodam: ")
    await ola.taps("‹ Werdykt")
    assert says_level(ola.sees(), "terminate", PL)


async def test_what_is_our_reading_says_so(emma: Person) -> None:
    await emma.says("/new Anka")
    await walks(emma, {"payment": "sometimes_late"}, EN)
    assert says_level(emma.sees(), "talk", EN)
    source, said = emma.sees().text.split("“I'd add” begins what isn't in it.")
    assert "I'd add" not in source
    assert "I'd add: a few slips don't make a broken contract." in said


async def test_the_evidence_stands_with_the_reasoning_it_led_to(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await walks(ola, {"payment": "unpaid"})
    before, folded = ola.sees().html.split("<blockquote expandable>")
    evidence = PL.plain("evidence-payment-unpaid")
    assert evidence not in before
    heading = f"{PL.plain('situation-terms')} · {PL.plain('level-terminate')}"
    assert f"<b>{heading}</b>\n<i>{evidence}</i>\n{PL.plain('rule-unpaid-reason')}" in folded


async def test_what_is_missing_is_said_when_not_all_was_answered(emma: Person) -> None:
    await emma.says("/new Anka")
    await walks(emma, {}, EN, until="payment")
    await emma.says("/verdict")
    said = EN.plain("level-stay-note-so-far", {"answered": 5, "applicable": 16})
    assert said in emma.sees().text
    await emma.taps(EN.plain("button-finish-interview"))
    await walks(emma, {"payment": "unpaid"}, EN, until="abuse")
    await emma.says("/verdict")
    said = EN.plain("verdict-coverage", {"answered": 8, "applicable": 16})
    assert said in emma.sees().text
    assert EN.plain("button-finish-interview") in emma.sees().labels


async def test_where_it_has_to_end_now_there_are_two_buttons(emma: Person) -> None:
    await emma.says("/new Anka")
    await walks(emma, {"abuse": "once"}, EN)
    assert says_level(emma.sees(), "terminate_now", EN)
    assert EN.plain("verdict-now-first") in emma.sees().text.split(EN.plain("verdict-why"))[0]
    assert emma.sees().labels == [EN.plain("button-now-first"), EN.plain("button-lines")]


async def test_a_milder_verdict_has_five_buttons_at_most(ola: Person) -> None:
    await ola.says("/nowy Anka")
    for question, choice in {"interest": "yes", "dread": "often", "sleep": "often"}.items():
        await ola.forges(f"answer:1:{question}:{choice}")
        await ola.says("/werdykt")
        assert PL.plain("button-changes") in ola.sees().labels
        assert len(ola.sees().labels) <= 5


async def test_without_an_answer_there_is_no_verdict_but_the_interview(emma: Person) -> None:
    await emma.says("/new Anka")
    await emma.says("/verdict Anka")
    assert emma.sees().text == EN.plain("verdict-nothing-known", {"client": "Anka"})
    await emma.taps(EN.plain("button-start-interview"))
    assert glance_of(emma.sees()) == "client"


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
    person, words = bot.person(7, "Iza", language), SeenWords(language)
    name = '<b>&</b> "&amp;"'
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


async def test_a_verdict_on_little_is_called_the_same_everywhere(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.forges("answer:1:interest:yes")
    called = f"🟢 {PL.plain('level-stay-so-far')}"
    await ola.says("/werdykt Anka")
    verdict = ola.sees()
    assert verdict.text.startswith(called)
    await ola.taps(PL.plain("button-plan"), verdict)
    assert called in ola.sees().text
    assert "Powiedz Ance, co działa" not in ola.sees().text, "there is nothing to thank for yet"
    await ola.forges("changes:1", verdict)
    assert f"🟢 {PL.plain('changes-now', {'level': PL.plain('level-stay-so-far')})}" in (
        ola.bubble(verdict.message_id).text
    )
    await ola.says("/klienci")
    assert f"🟢 Anka · {PL.plain('level-stay-so-far')}" in ola.sees().text
    await ola.says("Anka znowu się kłóciła, kto ma rację")
    card = PL.plain("card-move", {"before": PL.plain("level-stay-so-far"), "after": "Porozmawiaj"})
    assert card in ola.sees().html


async def test_one_entry_that_ends_it_hurries_nobody(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("Anka krzyczała na mnie dziś przez telefon")
    card = ola.sees()
    assert PL.html("card-move-ending", {"after": PL.plain("level-terminate_now")}) in card.html
    assert "→" not in card.text


async def test_that_it_clicks_is_no_word_for_somebody_with_whom_one_guesses(ola: Person) -> None:
    await ola.says("/nowy Anka")
    told = {"payment": "sometimes_late", "unspoken": "often", "belittled": "sometimes"}
    await glances(ola, {**told, "asked": "no", "told": "no"})
    assert says_level(ola.sees(), "your_call", PL)
    assert PL.plain("verdict-for-staying") in ola.sees().text
    assert PL.plain("evidence-click-yes") not in ola.sees().text
