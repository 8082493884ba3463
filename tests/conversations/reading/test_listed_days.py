"""Days told in a row: the deed was done on each of them."""

from datetime import UTC, datetime

import pytest

from conversations.reading import read

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)  # a Friday
CLIENTS = ["Anka", "Greg"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Anka dzwoniła w poniedziałek i we wtorek", [16, 17]),
        ("w poniedziałek i we wtorek Anka krzyczała", [16, 17]),
        ("Anka krzyczała w poniedziałek, we wtorek i w środę", [16, 17, 18]),
        ("Anka krzyczała wczoraj i przedwczoraj", [19, 18]),
        ("on Monday and Tuesday Greg yelled at me", [16, 17]),
        ("Greg called me on Mon 16 Nov and Wed 18 Nov at 11pm", [16, 18]),
        ("Greg yelled on Monday and on Tuesday", [16, 17]),
        ("Greg yelled on Monday", [16]),
        ("Greg yelled on Mon 16 Nov", [16]),
    ],
)
def test_each_day_is_an_event(text: str, days: list[int]) -> None:
    events = read(text, CLIENTS, NOW, "en" if "Greg" in text else "pl").events
    assert [each.day.day for each in events if each.day] == days
    assert len({each.kinds[0] for each in events}) == 1


def test_a_day_of_its_own_for_each_deed_stays() -> None:
    text = "Anka w poniedziałek krzyczała i we wtorek nie zapłaciła"
    events = read(text, CLIENTS, NOW, "pl").events
    assert [(each.kinds[0], each.day and each.day.day) for each in events] == [
        ("shouting", 16),
        ("late_payment", 17),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Anka przełożyła spotkanie z poniedziałku na wtorek",
        "Anka zażądała tekstu na poniedziałek i wtorek",
        "Greg moved the meeting from Monday to Tuesday",
    ],
)
def test_days_that_are_no_row_of_the_deed_are_one_event(text: str) -> None:
    assert len(read(text, CLIENTS, NOW, "pl" if "Anka" in text else "en").events) == 1
