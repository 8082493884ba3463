"""What would change a verdict fits a message, whatever is known."""

import random
import re
from datetime import date

import pytest

from conversations.decision.changes import changes
from conversations.decision.incidents import Kind
from conversations.decision.questions import CHOICES, VERDICT_QUESTIONS
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client, Language
from conversations.screens.changes import Weighed
from locales.catalog import Words
from locales.pages import html

TODAY = date(2026, 11, 20)
LIMIT = 4096


@pytest.mark.parametrize("language", Language)
def test_all_that_changes_a_verdict_fits_a_message(language: Language) -> None:
    chance = random.Random(5)
    words = Words(language)
    client = Client(ClientNumber(1), "<b>&" * 15)
    longest = 0
    for _ in range(120):
        depth = chance.choice((1, 1, 2, 4))
        told = {str(q): chance.choice(CHOICES[q][:depth]) for q in VERDICT_QUESTIONS}
        log = [(str(chance.choice(list(Kind))), TODAY)] * chance.choice((0, 0, 1, 3))
        found = changes(told, log, TODAY)
        assert found is not None
        page = html(Weighed(client, found), words)
        visible = re.sub(r"<[^>]+>", "", page)
        assert "\n\n\n" not in page
        longest = max(longest, len(visible))
    assert 500 < longest < LIMIT
