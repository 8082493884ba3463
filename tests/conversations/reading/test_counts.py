"""How often a message says that its deed was done, and what is a count and nothing else."""

import pytest

from conversations.reading.counts import each_so_long, is_fragment, times

TIMES = {
    "Anka dzwoniła 3 razy po 20 min": 3,
    "trzy razy w tym tygodniu krzyczała": 3,
    "dwukrotnie mnie obraziła": 2,
    "dzwoniła wczoraj 4x po 22": 4,
    "she called twice": 2,
    "she shouted three times this week": 3,
    "dwa razy w tygodniu dzwoni po 22": 1,
    "trwało 3 razy dłużej niż zwykle": 1,
    "prosiłam ją trzy razy": 1,
    "trzy razy prosiłam o przelew": 1,
    "krzyczała kilka razy": 1,
    "to już czwarty raz": 1,
    "I asked her three times": 1,
    "she calls three times a week": 1,
    "it took three times longer": 1,
    "krzyczała 50 razy": 1,
    "": 1,
    "razy": 1,
    "x" * 400: 1,
}


@pytest.mark.parametrize(("text", "told"), TIMES.items())
def test_how_often(text: str, told: int) -> None:
    assert times(text) == told


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("dzwoniła 3 razy po 20 min", True),
        ("dzwoniła 2 razy po pół godziny", True),
        ("she called 3 times, 20 min each", True),
        ("dzwoniła 3 razy po 22, razem 40 min", False),
        ("dzwoniła po 20 min", False),
    ],
)
def test_how_long_each_time_was(text: str, *, each: bool) -> None:
    assert each_so_long(text) is each


@pytest.mark.parametrize(
    "text", ["3 razy", "twice yesterday", "3 razy po 20 min", "2x w tym tygodniu"]
)
def test_a_count_alone_is_a_fragment(text: str) -> None:
    assert is_fragment(text)


@pytest.mark.parametrize(
    "text", ["dzwoniła 3 razy", "twice?", "40 min", "10 20", "dwa razy Anka", "", "!!!"]
)
def test_what_says_more_or_counts_nothing_is_none(text: str) -> None:
    assert not is_fragment(text)
