"""The two short screens that an interview opens with, and what they open."""

import re
from pathlib import Path

import pytest

from conversations.decision.glances import SHOWS, Glance, mildest
from conversations.decision.questions import WITH_CONSENT
from conversations.records.owner import Address, Language
from tests.bot.kept import kept
from tests.conversations.handlers.walking import (
    EN,
    PL,
    glance_of,
    glances,
    in_full,
    label_of,
    meets,
    question_of,
    says_level,
    walks,
)
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje
from tests.support.seen import SeenWords

ON_CLIENT = {str(question): mildest(question) for question in SHOWS[Glance.CLIENT]}
# Of sleep and doubt nothing is kept without a tap there.
ON_YOU = {
    str(question): mildest(question)
    for question in SHOWS[Glance.YOU]
    if question not in WITH_CONSENT
}


def answers(folder: Path, client: int = 1) -> dict[str, str]:
    """Return what is answered about a client of Ola's."""
    rows = kept(folder)["answers"]
    return {row[2]: row[3] for row in rows if row[:2] == (1001, client)}


def passed(folder: Path) -> set[str]:
    """Return which answers were taken without a tap."""
    return {row[2] for row in kept(folder)["answers"] if row[5]}


def data_of(bubble: Bubble, label: str) -> str:
    """Return what the button that says so sends."""
    [data] = [data for row in bubble.buttons for said, data in row if said == label]
    return data


async def test_a_new_client_opens_with_what_happens_and_then_how_it_is_for_you(ola: Person) -> None:
    await ola.says("/nowy Anka")
    shown = ola.sees()
    assert shown.text.splitlines()[0] == "Co się dzieje z Anką?"
    await ola.taps("Dalej ›")
    assert ola.sees().text.splitlines()[0] == "A jak Tobie z tym?"
    assert ola.sees().message_id == shown.message_id
    await ola.taps("Dalej ›")
    assert says_level(ola.sees(), "stay", PL)
    assert ola.sees().message_id == shown.message_id


async def test_each_trouble_is_a_line_and_a_row_and_one_tap_names_and_grades_it(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    assert [label for label, _ in ola.sees().buttons[0]] == ["💸 czasem", "💸 stale", "💸 wcale"]
    assert "💸 płaci po terminie albo wcale" in ola.sees().text
    assert data_of(ola.sees(), "💸 stale") == "answer:1:payment:always_late"
    await ola.taps("💸 stale")
    assert answers(tmp_path) == {"payment": "always_late"}
    assert glance_of(ola.sees()) == "client"
    # Another grade of it takes the place of the first.
    await ola.taps("💸 czasem")
    assert answers(tmp_path) == {"payment": "sometimes_late"}
    assert [label for label in ola.sees().labels if "✓" in label] == ["✓ 💸 czasem"]


async def test_the_chosen_one_tapped_again_sets_the_mildest_and_a_late_or_double_tap_is_harmless(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await ola.taps("💸 stale")
    # The same tap, twice or late: the button had said "always late".
    await ola.forges("answer:1:payment:always_late", ola.sees())
    assert answers(tmp_path) == {"payment": "always_late"}
    assert data_of(ola.sees(), "✓ 💸 stale") == "answer:1:payment:on_time"
    await ola.taps("✓ 💸 stale")
    await ola.forges("answer:1:payment:on_time", ola.sees())
    assert answers(tmp_path) == {"payment": "on_time"}
    assert not [label for label in ola.sees().labels if "✓" in label]
    await ola.taps("💸 stale")
    assert answers(tmp_path) == {"payment": "always_late"}


async def test_a_tap_on_a_sign_says_in_words_what_was_taken(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.taps("📅")
    assert ola.toasts[-1].text == PL.plain("evidence-deadlines-slipped")
    await ola.taps("✓ 📅")
    assert ola.toasts[-1].text == PL.plain("evidence-deadlines-kept")


async def test_a_late_tap_on_the_plans_question_is_kept_while_a_glance_is_shown(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await ola.forges("answer:1:notice:two_weeks", ola.sees())
    assert answers(tmp_path) == {"notice": "two_weeks"}


async def test_next_answers_what_was_not_tapped_and_no_more_than_the_screen_shows(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await ola.taps("📅")
    await ola.taps("Dalej ›")
    assert answers(tmp_path) == {**ON_CLIENT, "deadlines": "slipped"}
    assert passed(tmp_path) == {*ON_CLIENT} - {"deadlines"}
    await ola.taps("Dalej ›")
    # The interest is left open, and the hours are nobody's question where nothing breaks them.
    assert answers(tmp_path) == {**ON_CLIENT, **ON_YOU, "deadlines": "slipped"}
    assert says_level(ola.sees(), "talk", PL)
    assert PL.plain("button-change-answers") in ola.sees().labels
    assert "odpowiedzi. Reszta" not in ola.sees().text


async def test_the_hours_are_asked_about_when_they_are_broken_into(ola: Person) -> None:
    await ola.says("/nowy Anka")
    asked = await glances(ola, {"intrusions": "weekly", "hours_stated": "both"})
    assert asked == ["hours_stated", "time_fit"]
    assert says_level(ola.sees(), "stay", PL)


@pytest.mark.parametrize(
    ("told", "asked", "level"),
    [
        ({}, [], "stay"),
        ({"payment": "unpaid"}, [], "terminate"),
        ({"abuse": "once"}, ["own_work"], "terminate_now"),
        ({"intrusions": "daily", "hours_stated": "no"}, ["hours_stated"], "set_rules"),
        ({"unspoken": "often", "asked": "no"}, ["asked", "told", "summary_talk", "talk_outcome"],
         "talk"),
        ({"dread": "often"}, [], "your_call"),
        ({"friction": "constant", "told": "no"}, ["told"], "part"),
        ({"click": "no", "told": "yes", "summary_talk": "no"}, ["told", "summary_talk"],
         "your_call"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", Language)
async def test_only_what_the_taps_open_is_asked_one_a_screen(
    ola: Person,
    emma: Person,
    language: Language,
    told: dict[str, str],
    asked: list[str],
    level: str,
) -> None:
    person, words = (ola, PL) if language is Language.PL else (emma, EN)
    await person.says("/new Anka")
    assert await glances(person, told, words) == asked
    assert says_level(person.sees(), level, words)


async def test_next_tapped_twice_leaves_the_second_screen_unanswered(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await ola.taps("Dalej ›")
    before = kept(tmp_path)
    await ola.forges("next:1:client", ola.sees())
    assert kept(tmp_path) == before
    assert glance_of(ola.sees()) == "you"
    assert ola.toasts[-1].text == PL.plain("toast-had")
    await ola.taps("Dalej ›")
    assert says_level(ola.sees(), "stay", PL)
    before = kept(tmp_path)
    await ola.forges("next:1:you", ola.sees())
    assert kept(tmp_path) == before
    assert says_level(ola.sees(), "stay", PL)


async def test_next_on_an_old_screen_answers_nothing(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    old = ola.sees()
    await ola.says("/pytania")
    await in_full(ola)
    await walks(ola, {"payment": "unpaid"}, until="hours_stated")
    before = kept(tmp_path)
    await ola.taps("Dalej ›", old)
    assert kept(tmp_path) == before
    assert question_of(ola.bubble(old.message_id)) == "hours_stated"


@pytest.mark.parametrize(
    "data",
    ["next:2:client", "next:1:payment", "next:1", "next:1:client:x", "next::client",
     "glance:2:you", "glance:1:him", "glance:1", "ask:1:cushion", "ask:1:own_work", "ask:1:weather",
     "ask:2:told", "resume:2", "answers:2"],
)  # fmt: skip
async def test_a_screen_of_anothers_client_and_no_screen_at_all_keep_nothing(
    ola: Person, emma: Person, tmp_path: Path, data: str
) -> None:
    for name in ("Bob", "Bill"):
        await emma.says(f"/new {name}")
    await ola.says("/nowy Anka")
    before, shown = kept(tmp_path), ola.sees().text
    await ola.forges(data, ola.sees())
    assert kept(tmp_path) == before
    assert ola.sees().text == shown
    assert ola.toasts[-1].text == PL.plain("toast-stale")


async def test_the_answers_say_which_were_taken_without_a_tap(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await glances(ola, {"payment": "sometimes_late", "sleep": "often"})
    await ola.taps(PL.plain("button-change-answers"))
    untold, told = ola.sees().text.split(PL.plain("answers-told"))
    assert PL.plain("answers-passed") in untold
    for question, choice in (("payment", "sometimes_late"), ("sleep", "often")):
        assert PL.plain(f"evidence-{question}-{choice}") in told
    for question in {*ON_CLIENT, *ON_YOU} - {"payment", "sleep"}:
        assert PL.plain(f"evidence-{question}-{(ON_CLIENT | ON_YOU)[question]}") in untold
        assert PL.plain(f"evidence-{question}-{(ON_CLIENT | ON_YOU)[question]}") not in told


async def test_an_answer_confirmed_with_a_tap_is_told(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    await glances(ola)
    assert passed(tmp_path) == {*ON_CLIENT, *ON_YOU}
    await in_full_from_the_answers(ola)
    await walks(ola, until="agreed_terms")
    assert passed(tmp_path) == {*ON_CLIENT, *ON_YOU} - {"click", "dread", "deadlines"}


async def in_full_from_the_answers(person: Person) -> None:
    await person.taps(PL.plain("button-change-answers"))
    await in_full(person)
    assert question_of(person.sees()) == "interest"


async def test_answers_are_changed_on_the_glances(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await glances(ola, {"payment": "unpaid"})
    assert says_level(ola.sees(), "terminate", PL)
    await ola.taps(PL.plain("button-change-answers"))
    await ola.taps(PL.plain("button-glance-client"))
    await ola.taps("✓ 💸 wcale")
    await ola.taps("Dalej ›")
    await ola.taps("Dalej ›")
    assert says_level(ola.sees(), "stay", PL)


async def test_one_further_answer_is_changed_by_itself(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await glances(ola, {"unspoken": "often", "asked": "no"})
    assert says_level(ola.sees(), "talk", PL)
    await ola.taps(PL.plain("button-change-answers"))
    await ola.taps(PL.plain("topic-talk_outcome"))
    assert f"✓ {label_of('talk_outcome', 'kept', PL)}" in ola.sees().labels
    await ola.taps(PL.plain("button-keep"))
    assert says_level(ola.sees(), "talk", PL)
    await ola.taps(PL.plain("button-change-answers"))
    await ola.taps(PL.plain("topic-asked"))
    await ola.taps(label_of("asked", "yes", PL))
    assert says_level(ola.sees(), "stay", PL)


async def test_back_leads_from_question_to_question_and_to_the_glances(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.taps("Dalej ›")
    await ola.taps("🤐🤐")
    await ola.taps("🧩🧩")
    await ola.taps("Dalej ›")
    await ola.taps(label_of("asked", "yes", PL))
    assert question_of(ola.sees()) == "told"
    for seen in ("asked", "you", "client", "client"):
        await ola.forges("back:1", ola.sees())
        assert seen in (question_of(ola.sees()), glance_of(ola.sees()))
    assert PL.plain("button-back") not in ola.sees().labels
    # What was tapped is still tapped, and the way on leads past what is answered.
    await ola.taps("Dalej ›")
    assert "✓ 🤐🤐" in ola.sees().labels
    await ola.taps("Dalej ›")
    assert question_of(ola.sees()) == "told"


async def test_the_verdict_so_far_is_a_tap_away_at_any_question(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.taps("💸 wcale")
    await ola.taps(PL.plain("button-verdict"))
    assert says_level(ola.sees(), "terminate", PL)
    await ola.taps(PL.plain("button-finish-interview"))
    assert glance_of(ola.sees()) == "client"
    assert "✓ 💸 wcale" in ola.sees().labels
    await ola.taps("📢 1×")
    await ola.taps("Dalej ›")
    await ola.taps("Dalej ›")
    assert question_of(ola.sees()) == "own_work"
    await ola.taps("Werdykt na dziś")
    assert says_level(ola.sees(), "terminate_now", PL)


async def test_the_full_walk_is_one_tap_away_and_asks_everything(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.taps("💸 stale")
    assert data_of(ola.sees(), "Po kolei") == "interview:1"
    await ola.taps("Po kolei")
    walk = await walks(ola, {"payment": "unpaid"})
    assert {"interest", "hours_stated", *ON_CLIENT, *ON_YOU} <= set(walk.questions)
    assert says_level(ola.sees(), "terminate", PL)


async def test_a_glance_waits_for_days_and_a_question_after_it_too(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.taps("📢 1×")
    await ola.says("/nowy Marek")
    await ola.says("/pytania Anka")
    assert "✓ 📢 1×" in ola.sees().labels
    await ola.taps("Dalej ›")
    await ola.taps("Dalej ›")
    await ola.says("/pytania Anka")
    assert question_of(ola.sees()) == "own_work"
    await ola.taps(label_of("own_work", "sure", PL))
    await ola.says("/pytania Anka")
    assert PL.plain("answers-told") in ola.sees().text


async def test_a_late_tap_on_a_glance_after_the_verdict_changes_the_answer(ola: Person) -> None:
    await ola.says("/nowy Anka")
    old = ola.sees()
    await ola.says("/pytania")
    await glances(ola)
    await ola.taps("💸 wcale", old)
    assert says_level(ola.bubble(old.message_id), "terminate", PL)


@pytest.mark.parametrize("typed", ["dalej", "Nic z tego", "wszystko ok"])
async def test_nothing_of_it_can_be_typed(ola: Person, tmp_path: Path, typed: str) -> None:
    await ola.says("/nowy Anka")
    await ola.says(typed)
    assert glance_of(ola.sees()) == "you"
    assert answers(tmp_path) == ON_CLIENT


@pytest.mark.parametrize("typed", ["tak", "nie", "czasem", "2", "nie wiem"])
async def test_a_word_that_fits_many_lines_asks_for_a_tap(
    ola: Person, tmp_path: Path, typed: str
) -> None:
    await ola.says("/nowy Anka")
    before = kept(tmp_path)
    await ola.says(typed)
    assert ola.sees().text.splitlines()[1] == PL.plain("glance-unclear")
    assert glance_of(ola.sees()) == "client"
    assert kept(tmp_path) == before


async def test_what_happened_is_logged_while_a_glance_is_open(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    await ola.says("Anka krzyczała dziś na mnie przez telefon")
    assert len(kept(tmp_path)["incidents"]) == 1
    await ola.says("dalej")
    assert glance_of(ola.sees()) == "you"


async def test_a_pair_is_spoken_of_in_the_plural(ola: Person) -> None:
    await ola.says("/nowy Ania i Tomek")
    assert "💸 płacą po terminie albo wcale" in ola.sees().text


# The taps of a person are counted from the name to the verdict, and from /start with the words
# that she meets on the way, with what is folded under "why".
TROUBLES = {"payment": "sometimes_late", "unspoken": "often", "belittled": "sometimes"}
# The troubled client of the review: an unbearable rhythm, told in part, asked not yet.
WORN_OUT = {
    "intrusions": "weekly", "i_count": "not_always", "unspoken": "often", "belittled": "sometimes",
    "friction": "sometimes", "dread": "often", "sleep": "sometimes", "self_doubt": "sometimes",
    "hours_stated": "both", "time_fit": "unbearable", "asked": "no", "told": "partly",
    "summary_talk": "no",
}  # fmt: skip


def reads(person: Person) -> list[Bubble]:
    """Return a list that gets every screen the person is shown from now on, each once."""
    screens: list[Bubble] = []
    settle = person.settle

    async def settle_and_look() -> None:
        await settle()
        # A screen that is edited in place, one line of it, is the screen that was read.
        now, last = person.sees(), screens[-1:]
        again = [set(now.text.splitlines()) ^ set(each.text.splitlines()) for each in last]
        if now.text not in [each.text for each in screens] and not any(len(a) <= 2 for a in again):
            screens.append(now)

    person.settle = settle_and_look
    return screens


def words_of(bubble: Bubble) -> int:
    """Count the words of a screen and of its buttons, with what is folded."""
    return len(re.findall(r"\w+", " ".join([bubble.text, *bubble.labels])))


@pytest.mark.parametrize(
    ("told", "level", "most"),
    [({}, "stay", 3), (TROUBLES, "your_call", 10), (WORN_OUT, "your_call", 17)],
)
async def test_taps_from_the_name_to_the_verdict(
    ola: Person, told: dict[str, str], level: str, most: int
) -> None:
    await ola.says("/start")
    await ola.taps("Forma żeńska")
    await ola.says("Anka")
    before = len(ola.toasts)
    await glances(ola, {"asked": "no", "told": "no"} | told)
    assert says_level(ola.sees(), level, PL)
    assert len(ola.toasts) - before <= most


# What asks the most: an hour broken into, what is not said, and shouting or what does not click.
_ASKED_MOST = {"hours_stated": "both", "time_fit": "unbearable", "asked": "yes", "told": "partly"}


@pytest.mark.parametrize("third", [{"abuse": "repeated"}, {"click": "no"}])
async def test_the_three_troubles_that_open_the_most_cost_ten_taps(
    ola: Person, tmp_path: Path, third: dict[str, str]
) -> None:
    await ola.says("/nowy Anka")
    before = len(ola.toasts)
    told = {"intrusions": "daily", "unspoken": "often", **third, **_ASKED_MOST}
    await glances(ola, told, until="summary_talk")
    if "abuse" not in third:
        # One tap tells that there was a talk, and what came of it.
        await ola.taps_data("talked:1:broken")
        assert answers(tmp_path)["summary_talk"] == "yes"
        assert answers(tmp_path)["talk_outcome"] == "broken"
    assert says_level(ola.sees(), "terminate_now" if "abuse" in third else "part", PL)
    assert len(ola.toasts) - before == 10


async def test_what_came_of_a_talk_can_be_told_at_once_in_words_too(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await glances(ola, {"i_count": "no", "told": "partly"}, until="summary_talk")
    assert PL.plain("question-summary_talk-also") in ola.sees().text
    await ola.says("ustalenia złamane")
    assert answers(tmp_path)["summary_talk"] == "yes"
    assert answers(tmp_path)["talk_outcome"] == "broken"
    assert says_level(ola.sees(), "part", PL)
    await ola.taps(PL.plain("button-change-answers"))
    await ola.taps(PL.plain("topic-summary_talk"))
    shown = ola.sees().labels
    assert {f"✓ {PL.plain('choice-summary_talk-yes')}"} < {*shown}
    assert f"✓ {label_of('talk_outcome', 'broken', PL)}" in shown
    await ola.taps(label_of("talk_outcome", "kept", PL))
    assert says_level(ola.sees(), "stay", PL)


async def test_a_talk_told_of_twice_begins_once(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    await glances(ola, {"i_count": "no", "told": "partly"}, until="summary_talk")
    await ola.taps_data("talked:1:too_soon")
    bot.clock.days_pass(30)
    await ola.forges("talked:1:too_soon", ola.sees())
    await ola.says("/werdykt")
    assert says_level(ola.sees(), "stay", PL)


@pytest.mark.parametrize("data", ["talked:1", "talked:1:maybe", "talked:1:skip", "talked:1:kept:x"])
async def test_no_talk_comes_of_a_forged_outcome(ola: Person, tmp_path: Path, data: str) -> None:
    await ola.says("/nowy Anka")
    before = kept(tmp_path)
    await ola.forges(data, ola.sees())
    assert kept(tmp_path) == before
    assert ola.toasts[-1].text == PL.plain("toast-stale")


@pytest.mark.parametrize("language", Language)
async def test_the_troubled_client_of_the_review_costs_at_most_20_taps_and_500_words(
    ola: Person, emma: Person, language: Language
) -> None:
    person = ola if language is Language.PL else emma
    address = Address.FEMININE if language is Language.PL else None
    words = SeenWords(language, address)
    screens = reads(person)
    await meets(person, "Anka", words, address)
    await glances(person, WORN_OUT, words)
    assert says_level(person.sees(), "your_call", words)
    # "Start" and "Send" are taps too.
    assert len(person.toasts) + 2 <= 20
    assert sum(map(words_of, screens)) <= 500


async def test_after_a_good_verdict_the_interest_can_be_told_by_a_tap(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await glances(ola)
    assert says_level(ola.sees(), "stay", PL)
    await ola.taps(PL.plain("button-ask-interest"))
    assert question_of(ola.sees()) == "interest"
    await ola.taps(label_of("interest", "no", PL))
    assert says_level(ola.sees(), "stay", PL)
    assert PL.plain("button-ask-interest") not in ola.sees().labels
    await ola.says("/pytania")
    assert PL.plain("evidence-interest-no") in ola.sees().text


@pytest.mark.parametrize("choice", ["verdict:1", "answer:1:interest:skip"])
async def test_the_interest_is_no_wall(ola: Person, choice: str) -> None:
    await ola.says("/nowy Anka")
    await glances(ola)
    await ola.taps(PL.plain("button-ask-interest"))
    await ola.forges(choice, ola.sees())
    assert says_level(ola.sees(), "stay", PL)
    asked = PL.plain("button-ask-interest") in ola.sees().labels
    assert asked is (choice == "verdict:1")  # what was skipped is not asked again


async def test_where_there_is_trouble_the_interest_is_not_asked(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await glances(ola, {"payment": "sometimes_late"})
    assert not says_level(ola.sees(), "stay", PL)
    assert PL.plain("button-ask-interest") not in ola.sees().labels
