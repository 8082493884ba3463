"""Words typed while a question is open: an answer when they are one, else taken as ever."""

from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.entries import card_of
from tests.conversations.handlers.walking import (
    EN,
    PL,
    in_full,
    label_of,
    question_of,
    says_level,
    walks,
)
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje


@pytest.mark.parametrize(
    ("question", "typed", "choice"),
    [
        ("interest", "tak", "yes"),
        ("dread", "czasem", "sometimes"),
        ("abuse", "nigdy", "never"),
        ("intrusions", "co tydzień", "weekly"),
        ("payment", "2", "sometimes_late"),
        ("click", "Raz tak, raz nie.", "partly"),
    ],
)
async def test_what_is_typed_is_the_choice_that_it_means(
    ola: Person, tmp_path: Path, question: str, typed: str, choice: str
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until=question)
    await ola.says(typed)
    assert (1001, 1, question, choice) in [row[:4] for row in kept(tmp_path)["answers"]]
    assert question_of(ola.sees()) not in (None, question)
    # What it was taken as is said, so that it can be put right with "back".
    assert PL.plain(f"topic-{question}") in ola.sees().text.splitlines()[0]
    assert label_of(question, choice, PL).lower() in ola.sees().text.splitlines()[0].lower()
    await ola.taps(PL.plain("button-back"))
    assert f"✓ {label_of(question, choice, PL)}" in ola.sees().labels


async def test_english_words_in_english(emma: Person) -> None:
    await emma.says("/new Greg")
    await in_full(emma, EN)
    for typed in ("yes", "on and off", "never", "all on time", "kept", "sometimes late"):
        await emma.says(typed)
    assert question_of(emma.sees()) == "hours_stated"
    await emma.says("/verdict")
    assert says_level(emma.sees(), "talk", EN)


async def test_the_last_answer_can_be_typed_too(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until="mistakes")
    await ola.says("nie")
    assert says_level(ola.sees(), "stay", PL)
    await ola.says("nie")
    assert says_level(ola.sees(), "stay", PL) is False  # nothing is asked any more


@pytest.mark.parametrize(
    "typed", ["tak", "nie wiem", "sama nie wiem, różnie", "9", "co to znaczy?", "Nie rozumiem."]
)
async def test_what_does_not_tell_which_is_asked_again(
    ola: Person, tmp_path: Path, typed: str
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until="dread")
    before = kept(tmp_path)
    await ola.says(typed)
    assert kept(tmp_path) == before
    assert ola.sees().text.startswith(PL.plain("interview-unclear"))
    assert question_of(ola.sees()) == "dread"


async def test_an_incident_is_logged_and_the_question_stays(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until="dread")
    said = await ola.says("Anka krzyczała dziś na mnie przez telefon")
    assert PL.plain("kind-shouting") in card_of(ola, said).text
    await ola.says("często")
    assert question_of(ola.sees()) == "deadlines"
    assert PL.plain("topic-dread") in ola.sees().text


async def test_a_question_a_remark_and_pain_are_answered_as_ever_and_the_question_stays(
    ola: Person,
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until="dread")
    for text in ("czy zerwać z Anką?", "ładna pogoda dziś", "mam tego dość"):
        await ola.says(text)
        assert question_of(ola.sees()) is None
    await ola.says("nigdy")
    assert question_of(ola.sees()) == "deadlines"


async def test_of_two_clients_it_is_the_one_whose_question_was_shown_last(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    anka = ola.sees()
    await ola.says("/nowy Marek")
    await in_full(ola)
    await ola.says("nie")
    assert [row[:4] for row in kept(tmp_path)["answers"]] == [(1001, 2, "interest", "no")]
    await ola.taps(label_of("interest", "yes", PL), anka)
    await ola.says("klika")
    assert (1001, 1, "click", "yes") in [row[:4] for row in kept(tmp_path)["answers"]]


@pytest.mark.parametrize("away", ["pause:1", "verdict:1"])
async def test_nothing_is_taken_for_an_answer_once_the_question_is_put_away(
    ola: Person, tmp_path: Path, away: str
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until="dread")
    await ola.forges(away, ola.sees())
    before = kept(tmp_path)["answers"]
    await ola.says("czasem")
    assert kept(tmp_path)["answers"] == before


async def test_an_answer_typed_twice_is_no_answer_to_the_same_question_twice(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await ola.says("tak")
    await ola.says("tak")
    answers = {row[2]: row[3] for row in kept(tmp_path)["answers"]}
    assert answers == {"interest": "yes", "click": "yes"}


async def test_a_command_in_between_leaves_the_question_open(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await ola.says("/pomoc")
    await ola.says("/pytania")
    await ola.says("tak")
    assert (1001, 1, "interest", "yes") in [row[:4] for row in kept(tmp_path)["answers"]]


async def test_a_reply_to_the_question_of_another_client_answers_that_one(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    anka = ola.sees()
    await ola.says("/nowy Marek")
    await in_full(ola)
    await ola.says("nie", reply_to=anka.message_id)
    assert [row[:4] for row in kept(tmp_path)["answers"]] == [(1001, 1, "interest", "no")]


# The plan's three questions.


@pytest.fixture
async def planning(ola: Person) -> Person:
    """Somebody who may have to part, at the plan's first question."""
    await ola.says("/nowy Anka")
    await ola.forges("answer:1:sleep:often")
    await ola.forges("plan:1")
    assert question_of(ola.sees()) == "cushion"
    return ola


async def test_the_plans_questions_take_typed_answers_too(planning: Person, tmp_path: Path) -> None:
    await planning.says("na 3 miesiące")
    assert question_of(planning.sees()) == "notice"
    assert PL.plain("topic-cushion") in planning.sees().text.splitlines()[0]
    await planning.says("miesiąc")
    assert question_of(planning.sees()) == "other_clients"
    await planning.says("2")
    assert planning.sees().text.startswith("Plan · Anka")
    answers = {row[2]: row[3] for row in kept(tmp_path)["answers"]}
    told = {"cushion": "quarter", "notice": "month", "other_clients": "few"}
    assert answers == {"sleep": "often", **told}


@pytest.mark.parametrize("typed", ["tak", "nie wiem", "9"])
async def test_what_does_not_tell_which_is_asked_again_by_the_plan_too(
    planning: Person, tmp_path: Path, typed: str
) -> None:
    before = kept(tmp_path)["answers"]
    await planning.says(typed)
    assert kept(tmp_path)["answers"] == before
    assert planning.sees().text.startswith(PL.plain("interview-unclear"))
    assert question_of(planning.sees()) == "cushion"


async def test_an_incident_at_a_plans_question_is_logged_and_the_question_stays(
    planning: Person,
) -> None:
    said = await planning.says("Anka dzwoniła wczoraj o 22:40")
    assert PL.plain("kind-off_hours") in card_of(planning, said).text
    await planning.says("nie mam zapasu")
    assert question_of(planning.sees()) == "notice"


@pytest.mark.parametrize("away", ["plan:1:anyway", "verdict:1"])
async def test_nothing_is_an_answer_once_the_plans_question_is_left(
    planning: Person, tmp_path: Path, away: str
) -> None:
    await planning.forges(away, planning.sees())
    before = kept(tmp_path)["answers"]
    await planning.says("miesiąc")
    assert kept(tmp_path)["answers"] == before


async def test_a_reply_to_a_plans_question_answers_it_however_late(
    bot: Rozstaje, planning: Person
) -> None:
    asked = planning.sees().message_id
    await planning.says("/pomoc")
    bot.clock.days_pass(1)
    await planning.says("pomiń", reply_to=asked)
    assert question_of(planning.sees()) == "notice"


async def test_what_was_taken_is_said_in_english_with_its_i(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.forges("answer:1:sleep:often")
    await emma.forges("plan:1")
    await emma.says("nothing")
    assert emma.sees().text.startswith("✓ Your money: I have no savings")
    await emma.says("I don't know")
    assert emma.sees().text.startswith("✓ Notice period: I don't know")
