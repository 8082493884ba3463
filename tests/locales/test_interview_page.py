"""The interview as Telegram shows it: a question, the glances, the answers so far."""

import pytest

from conversations.decision.glances import SHOWS, Glance
from conversations.decision.path import progress
from conversations.decision.questions import (
    ASKED_WHEN,
    CHOICES,
    PLAN_QUESTIONS,
    VERDICT_QUESTIONS,
    Question,
)
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client
from conversations.screens.interview import Asking, Glancing
from locales.catalog import Words
from tests.locales.screens import VOICES, read, voice_id


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
@pytest.mark.parametrize("question", Question)
def test_a_question_shows_its_client_its_progress_and_itself(
    question: Question, words: Words
) -> None:
    lines = read(
        Asking(Client(ClientNumber(1), "Jessica", in_full=True), question, None), words
    ).text.splitlines()
    if question is PLAN_QUESTIONS[0]:
        assert lines[0] == words.plain("plan-asks")
        lines = lines[2:]
    assert "Jessica" in lines[0]
    assert f"{int(progress(question) * 100)}%" in lines[1]
    assert len(lines) <= 8


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
def test_on_the_short_way_nothing_says_how_far_of_the_long_one_it_is(words: Words) -> None:
    shown = Asking(Client(ClientNumber(1), "Jessica"), Question.TOLD, None)
    assert "%" not in read(shown, words).text


@pytest.mark.parametrize("name", ["Anka", "Nowakowie", "Studio Jogi Lotos"])
@pytest.mark.parametrize("words", VOICES, ids=voice_id)
@pytest.mark.parametrize("glance", Glance)
def test_a_trouble_has_one_line_and_its_grades_stand_in_one_row_behind_the_same_sign(
    glance: Glance, words: Words, name: str
) -> None:
    screen = Glancing(Client(ClientNumber(1), name), glance)
    lines = read(screen, words).text.splitlines()[2:]
    of_question = [
        [[each for each in row if f":{question}:" in each.data] for row in screen.rows]
        for question in SHOWS[glance]
    ]
    signs: list[str] = []
    for question, rows in zip(SHOWS[glance], of_question, strict=True):
        (grades,) = [row for row in rows if row]
        assert len(grades) == len(CHOICES[question]) - 1
        labels = [words.plain(each.label.id) for each in grades]
        (line,) = [line for line in lines if labels[0].startswith(line.split()[0])]
        signs.append(line.split()[0])
        assert all(label.startswith(signs[-1]) for label in labels)
    assert len(set(signs)) == len(SHOWS[glance])


def test_all_that_is_asked_of_everybody_but_two_questions_stands_on_a_glance() -> None:
    shown = [question for glance in Glance for question in SHOWS[glance]]
    always = set(VERDICT_QUESTIONS) - set(ASKED_WHEN)
    assert len(shown) == len(set(shown))
    assert set(shown) == always - {Question.INTEREST, Question.HOURS_STATED}
