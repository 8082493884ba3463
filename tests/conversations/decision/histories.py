"""Random histories of a client: answers, incidents, the day, and the day of the talk."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from conversations.decision.incidents import Kind
from conversations.decision.questions import (
    CHOICES,
    PLAN_QUESTIONS,
    SKIP,
    VERDICT_QUESTIONS,
    Question,
)

TODAY = date(2026, 11, 20)

KINDS = sorted(Kind)
# Days before today: the edges of every window, the future, and what lies between.
EDGES = (-40, -2, -1, 0, 1, 2, 10, 28, 29, 30, 31, 60, 178, 179, 180, 181, 363, 364, 365, 366, 500)


@dataclass(frozen=True)
class History:
    """What is known of one client."""

    answers: dict[str, str]
    incidents: tuple[tuple[str, date], ...] = ()
    today: date = TODAY
    talk_on: date | None = None


def day(ago: int) -> date:
    """Return the day so many days before today; a negative number is in the future."""
    return TODAY - timedelta(days=ago)


def answers(
    questions: tuple[Question, ...] = VERDICT_QUESTIONS,
) -> st.SearchStrategy[dict[str, str]]:
    """Draw answers to some of the questions, `skip` among them."""
    return st.fixed_dictionaries(
        {}, optional={str(q): st.sampled_from([*CHOICES[q], SKIP]) for q in questions}
    )


def incidents(most: int = 14) -> st.SearchStrategy[tuple[tuple[str, date], ...]]:
    """Draw a log: few kinds in one log, so that the thresholds are met."""
    ago = st.one_of(st.sampled_from(EDGES), st.integers(-3, 400)).map(day)
    few = st.lists(st.sampled_from(KINDS), min_size=1, max_size=4, unique=True)
    return few.flatmap(
        lambda kinds: st.lists(st.tuples(st.sampled_from(kinds).map(str), ago), max_size=most)
    ).map(tuple)


def talk_days() -> st.SearchStrategy[date | None]:
    """Draw the day of the talk, or leave it out."""
    return st.one_of(st.none(), st.sampled_from([0, 1, 5, 29, 30, 31, 100]).map(day))


def histories() -> st.SearchStrategy[History]:
    """Draw a whole history; plan answers may be in it."""
    return st.builds(
        History,
        answers(tuple(Question)),
        incidents(),
        st.just(TODAY),
        talk_days(),
    )


def random_history(chance: random.Random) -> History:
    """Make a history from a seeded generator: fast, for a great many of them."""
    fullness = chance.choice((0.3, 0.7, 1.0))
    told = {
        str(q): chance.choice((*CHOICES[q], SKIP))
        for q in (*VERDICT_QUESTIONS, *PLAN_QUESTIONS)
        if chance.random() < fullness
    }
    if chance.random() < 0.4:
        # Otherwise a talk that was held is too rare to be looked at.
        told |= {"i_count": "not_always", "told": "yes", "summary_talk": "yes"}
        told["talk_outcome"] = chance.choice(CHOICES[Question.TALK_OUTCOME])
    kinds = chance.sample(KINDS, chance.randint(1, 5))
    log = tuple(
        (
            str(chance.choice(kinds)),
            day(chance.choice(EDGES) if chance.random() < 0.4 else chance.randint(-3, 400)),
        )
        for _ in range(chance.choice((0, 0, 1, 2, 3, 4, 6, 12, 20)))
    )
    talk_on = None if chance.random() < 0.4 else day(chance.choice((0, 1, 5, 29, 30, 31, 100)))
    return History(told, log, TODAY, talk_on)
