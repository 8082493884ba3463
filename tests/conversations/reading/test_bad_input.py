"""Whatever is sent, something is read and nothing is raised."""

import re
import sys
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conversations.decision.incidents import Kind
from conversations.reading import read
from conversations.reading.reader import hear

NOON = datetime(2026, 11, 25, 12, 0)  # noqa: DTZ001
ODD = (
    *("", " ", "\x00", "\ud800 anka \udfff", "مرحبا 22:40", "🙃" * 50, "a" * 40_000, "'" * 5_000),
    *("anka 22:40 " * 4_000, "31.02 o 25:70", "999999999 dni temu", "9999999 weeks ago", "² ³ min"),
    *("֑", "0֑"),
    *("٣ dni temu o 12:٣٠", "0/0/0", "1.1.1.1", "12.11.1902", "od 24:00 do 24:00", "½ h", "1,5,5h"),
    # Marks that stand alone, and marks sent apart from what they belong to.
    *("नमस्ते 22:40", "\u094d", "0\u094d", "z\u0307olw", "\u0301\u0301 anka"),
)
ROSTERS: tuple[list[str], ...] = (
    [],
    [
        "Wczoraj",
        "22:40",
        "",
        " ",
        "'",
        "🙃",
        "\ud800",
        "&",
        "Pani",
        "The",
        "a" * 5_000,
        "Ola",
        "Ola",
    ],
    [f"Anna {number}" for number in range(500)],
)


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize("roster", ROSTERS, ids=["empty", "odd", "five hundred"])
def test_odd_texts_are_read(text: str, roster: list[str]) -> None:
    for language in ("pl", "en"):
        assert set(read(text, roster, NOON, language).clients) <= set(roster)


@pytest.mark.parametrize(
    "now",
    [
        datetime.min,  # noqa: DTZ901
        datetime.max,  # noqa: DTZ901
        datetime(2027, 3, 28, 3, 0, tzinfo=ZoneInfo("Europe/Warsaw")),
        datetime(2024, 2, 29, 1, 0),  # noqa: DTZ001
    ],
)
def test_any_clock_will_do(now: datetime) -> None:
    for text in ("wczoraj o 22", "godzinę temu", "w wigilię", "29 lutego", "ostatniego lutego"):
        read(text, ["Anka"], now, "pl")


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(alphabet=st.characters(), max_size=200),
    roster=st.lists(st.text(alphabet=st.characters(), max_size=20), max_size=6),
    now=st.datetimes(),
    language=st.sampled_from(["pl", "en"]),
)
@example(
    text="", roster=["\x00::"], now=datetime(2026, 11, 20, tzinfo=ZoneInfo("UTC")), language="pl"
)
def test_any_text_and_any_roster_are_read(
    text: str, roster: list[str], now: datetime, language: str
) -> None:
    found = read(text, roster, now, language)
    assert set(found.clients) <= set(roster)
    assert sorted(found.kinds) == sorted(Kind)


@settings(max_examples=100, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(
            [
                "Anka",
                "wczoraj",
                "o",
                "22",
                "w",
                "piątek",
                "za",
                "pięć",
                "od",
                "do",
                "14",
                "15:30",
                "na",
                "Wójcik",
                "godzinę",
                "temu",
                "ostatniego",
                "lutego",
                "31.02",
                "nie",
                "tylko",
                "jutro",
                "?",
                "'",
                "half",
                "past",
                "at",
                "ten",
                "to",
                "midnight",
                "two",
                "weeks",
                "ago",
            ]
        ),
        max_size=14,
    ),
    language=st.sampled_from(["pl", "en"]),
)
def test_any_heap_of_time_words_is_read(words: list[str], language: str) -> None:
    found = read(" ".join(words), ["Anka", "Hanna Wójcik"], NOON, language)
    assert found.minutes is None or 0 < found.minutes <= 24 * 60


def test_a_clock_said_without_end_is_read_no_further_than_anybody_tells() -> None:
    """Seven hundred took a tenth of a second, for which everybody else waited."""
    found = read("@9-17 " * 700, ["Anka"], NOON, "pl")
    assert len(found.events) <= 64


@pytest.mark.parametrize("piece", ["A!Anka ", "@9-17 ", "Anka Greg ", "x, ", "w środę o 9, Anka; "])
def test_what_is_looked_at_does_not_grow_with_the_message(piece: str) -> None:
    """Words of a letter or two were four times as many as in prose of the same length.

    The rest is looked through for danger alone.
    """
    short, long = (
        hear((piece * 4_000)[:length], ["Anka", "Greg"], NOON, "pl") for length in (1_600, 4_096)
    )
    assert replace(short.matter, rest=()) == replace(long.matter, rest=())
    assert len(long.matter.message.tokens) <= 300
    assert len(long.matter.found) <= 160
    assert len(long.clauses) <= 20


# Calls, of Python's and of C's functions: a clock's time would depend on the machine. Of what is
# printed here the most is 49,000, and what is past the 1,600th letter costs 10 a word.
_MOST_CALLS, _CALLS_A_WORD = 60_000, 12
_WORK_ROSTER = ["Anka", "Greg", "Maria Nowak", "Studio Fala", "Pan Tadek", "Ola", "Ewa Środa"]
_PIECES = (
    *("A!", "A!Anka ", "Anka a ", "@9-17 ", "22:40 ", "9 ", "1.", "5 zł ", "za pół godziny "),
    *(
        "od 9 do 17 ",
        "w środę od 9 do 17 ",
        "w środę o 9, Anka; ",
        "half past ten ",
        "May 5 22:30 ",
    ),
    *("nie ", "not paid, ", "nie 40 min Ola who a. ", "Anka Greg ", "x, ", "May 5 22:30 "),
    *("a ", "a", "\n", "? ", "!", "-", "'s ", "🙃", "👩‍👩‍👧 ", "z\u0307 ", "ą\u0301", "\u202e"),
    "dzwoni o 22:30 i krzyczy na mnie, nie płaci faktury za maj; ",
    "I can't take this any more, nie chcę żyć ",
)


def _calls(text: str, language: str) -> int:
    """Count what is called to read a text once more."""
    read(text, _WORK_ROSTER, NOON, language)
    called = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal called
        called += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(text, _WORK_ROSTER, NOON, language)
    finally:
        sys.setprofile(before)
    return called


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("piece", _PIECES)
def test_the_work_of_reading_is_bounded_whatever_is_said_over_and_over(
    piece: str, language: str
) -> None:
    text = (piece * 4_096)[:4_096]
    beyond = len(re.findall(r"\w+|[^\w\s]", text[1_600:]))
    whole = _calls(text, language)
    assert whole <= _MOST_CALLS
    assert whole <= _calls(text[:1_600], language) + _CALLS_A_WORD * beyond + 1_000


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=12), st.sampled_from(["pl", "en"]))
def test_the_work_of_reading_is_bounded_whatever_is_mixed(pieces: list[str], language: str) -> None:
    assert _calls(("".join(pieces) * 4_096)[:4_096], language) <= _MOST_CALLS


def test_a_name_is_found_where_a_person_s_long_message_ends() -> None:
    prose = "dzisiaj znowu nie spałam i myślę o tym wszystkim od samego rana, "
    text = (prose * 22)[:1_400] + " przez Ankę"
    assert read(text, ["Anka"], NOON, "pl").clients == ("Anka",)
