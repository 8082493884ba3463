"""The model against a second one, written from the page alone by somebody else."""

import random

import pytest
from hypothesis import given, settings

from conversations.decision.verdict import decide
from tests.conversations.decision import reference
from tests.conversations.decision.histories import History, histories, random_history

MANY = 100_000


def difference(history: History) -> str:
    """Tell how the two disagree about a history; an empty text when they agree."""
    given = (history.answers, history.incidents, history.today, history.talk_on)
    ours, theirs = decide(*given), reference.decide(*given)
    if ours is None or theirs is None:
        return "" if ours is None and theirs is None else f"{ours} / {theirs}"
    fired = {
        str(each.rule): str(each.level)
        for finding in ours.findings.values()
        for each in finding.fired
    }
    if ours.piled_up:
        fired[str(ours.piled_up.rule)] = str(ours.piled_up.level)
    looks = {
        "level": (ours.level, theirs.level),
        "situations": (
            {str(s): str(finding.level) for s, finding in ours.findings.items()},
            theirs.situations,
        ),
        "rules": (fired, theirs.rules),
        "answered": (ours.answered, theirs.answered),
        "applicable": (ours.applicable, theirs.applicable),
        "half known": (ours.half_known, theirs.half_known),
    }
    return "; ".join(f"{what}: {a} / {b}" for what, (a, b) in looks.items() if a != b)


@given(histories())
@settings(max_examples=500, deadline=None)
def test_both_models_know_the_same_and_ask_the_same(history: History) -> None:
    given_ = (history.answers, history.incidents, history.today, history.talk_on)
    ours = decide(*given_)
    if ours:
        assert {str(q): f.choice for q, f in ours.facts.items()} == reference.effective(*given_)
        assert list(map(str, ours.questions)) == reference.applicable(*given_)


@given(histories())
@settings(max_examples=1500, deadline=None)
def test_both_models_say_the_same_of_any_history(history: History) -> None:
    assert not difference(history)


@pytest.mark.slow
def test_both_models_say_the_same_of_a_hundred_thousand_histories() -> None:
    chance = random.Random(20261120)
    levels = set()
    for number in range(MANY):
        history = random_history(chance)
        found = difference(history)
        assert not found, f"{history}: {found}"
        if number < 5000:
            verdict = decide(history.answers, history.incidents, history.today, history.talk_on)
            levels.add(verdict.level if verdict else None)
    assert len(levels) == 9, "the histories must reach every level, and no verdict"
