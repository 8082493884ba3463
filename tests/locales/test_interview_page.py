"""A question of the interview as Telegram shows it."""

import pytest

from conversations.decision.path import progress
from conversations.decision.questions import PLAN_QUESTIONS, Question
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client
from conversations.screens.interview import Asking
from locales.catalog import Words
from tests.locales.screens import VOICES, read, voice_id


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
@pytest.mark.parametrize("question", Question)
def test_a_question_shows_its_client_its_progress_and_itself(
    question: Question, words: Words
) -> None:
    lines = read(
        Asking(Client(ClientNumber(1), "Jessica"), question, None), words
    ).text.splitlines()
    if question is PLAN_QUESTIONS[0]:
        assert lines[0] == words.plain("plan-asks")
        lines = lines[2:]
    assert "Jessica" in lines[0]
    assert f"{int(progress(question) * 100)}%" in lines[1]
    assert len(lines) <= 8
