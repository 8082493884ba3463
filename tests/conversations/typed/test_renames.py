"""Which messages give a client another name, and which one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client
from conversations.typed.renames import Renaming, read_renaming

CLIENTS = [
    Client(ClientNumber(number), name)
    for number, name in enumerate(("Anka", "Back to Basics", "Na Fali", "Greg"), 1)
]


@pytest.mark.parametrize(
    ("text", "who", "name"),
    [
        ("zmień nazwę Anki na Anna Nowak", "Anki", "Anna Nowak"),
        ("zmień nazwę Na Fali na Fala", "Na Fali", "Fala"),
        ("zmień jej nazwę na Anna", None, "Anna"),
        ("zmień nazwę na: Anna", None, "Anna"),
        ("Zmień nazwę", None, ""),
        ("zmień nazwę Anki na", "Anki", ""),
        ("popraw imię Anki na Ania", "Anki", "Ania"),
        ("rename Greg", "Greg", ""),
        ("Rename Back to Basics to Basics Ltd", "Back to Basics", "Basics Ltd"),
        ("rename Back to Basics", "Back to Basics", ""),
        ("please rename client Greg to Gregory Hall.", "Greg", "Gregory Hall"),
        ("change the name of Greg to Gregory", "Greg", "Gregory"),
        ("change Greg’s name to Gregory", "Greg", "Gregory"),
        ("change her name to Ann", None, "Ann"),
        ("Greg is now called Gregory", "Greg", "Gregory"),
        ("Anka nazywa się teraz Anna", "Anka", "Anna"),
        ("rename Zenon to Zeno", "Zenon", "Zeno"),
    ],
)
def test_a_renaming_is_read(text: str, who: str | None, name: str) -> None:
    assert read_renaming(text, CLIENTS) == Renaming(who, name)


@pytest.mark.parametrize(
    "text",
    [
        "Anka kazała zmienić nazwę pliku na nową",
        "Anka zmieniła termin na jutro",
        "zmień na wczoraj",
        "renamed all the files for Greg",
        "rename all three hundred photos to her own system by tomorrow, she said",
        "Greg called me at 22:40",
        "zmieniła nazwę firmy i nie zapłaciła",
        "Anka",
        "",
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert read_renaming(text, CLIENTS) is None


@given(st.text() | st.text(alphabet="rename to zmień nazwę na Anka's.\n"))
def test_whatever_is_typed_nothing_is_raised(text: str) -> None:
    for opening in ("", "rename ", "zmień nazwę "):
        read_renaming(opening + text, CLIENTS)
