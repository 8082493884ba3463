"""What buttons say: short enough, read back as written, and junk read as nothing."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.decision.questions import CHOICES, SKIP, Question
from conversations.decision.situations import Headline, Level
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client
from conversations.screens.basics import Text
from conversations.screens.clients import ClientList
from conversations.screens.interview import Asking
from conversations.screens.limits import LONGEST_DATA
from conversations.screens.links import client_button
from conversations.screens.taps import Action, StaleTapError, Tap, data, read

LARGEST = 999_999_999
Said = TypeVar("Said", bound=str)


def unless_stale(read_field: Callable[..., Said], *place: int) -> Said | None:
    """Return what a button says there, None when it says nothing that means anything."""
    try:
        return read_field(*place)
    except StaleTapError:
        return None


def every_data(number: ClientNumber) -> list[str]:
    """Return the data of every button of every keyboard for a client of that number."""
    client = Client(number, "Anka")
    rows = [
        row
        for question in Question
        for chosen in (None, *CHOICES[question])
        for row in Asking(client, question, chosen).rows
    ]
    rows += ClientList(((client, Headline(Level.STAY)), (client, None)), Text("clients-title")).rows
    rows += [(client_button(action, number, "Anka"),) for action in Action]
    return [button.data for row in rows for button in row]


@pytest.mark.parametrize("number", [1, 42, LARGEST])
def test_every_button_fits_and_reads_back(number: ClientNumber) -> None:
    for text in every_data(number):
        assert 1 <= len(text.encode()) <= LONGEST_DATA
        tap = read(text)
        assert tap is not None
        assert data(tap.action, *tap.fields) == text
        if tap.action is not Action.NEW:
            assert tap.number() == number


@pytest.mark.parametrize("question", Question)
def test_an_answers_button_says_client_question_and_choice(question: Question) -> None:
    for choice in (*CHOICES[question], SKIP):
        text = data(Action.ANSWER, 7, question, choice)
        assert text == f"answer:7:{question}:{choice}"
        tap = read(text)
        assert tap == Tap(Action.ANSWER, ("7", question, choice))
        assert tap
        assert (tap.number(), tap.question(), tap.choice()) == (7, question, choice)


def test_the_contracts_buttons_are_read() -> None:
    for text in ("back:1", "interview:1", "verdict:1", "address:f", "language:pl"):
        assert read(text) is not None


@pytest.mark.parametrize(
    "text",
    ["", ":", "::", "x", "Answer:1", " answer:1", "answer :1", "ANSWER", "answer1", "\x00",
     "\ud800", "answered:1:payment:unpaid", "ż" * 32],
)  # fmt: skip
def test_junk_reads_as_nothing(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "field",
    ["", " ", "-1", "+1", "1.0", "1e3", "0x1", "1_0", " 1", "1 ", "\u0661", "\u00b9", "\uff11",
     "9" * 10, "9" * 5000, "one", "½"],
)  # fmt: skip
def test_what_is_no_plain_number_is_none(field: str) -> None:
    assert Tap(Action.VERDICT, (field,)).number() is None


@pytest.mark.parametrize(
    ("fields", "question", "choice"),
    [
        (("1", "payment", "unpaid"), "payment", "unpaid"),
        (("1", "payment", "skip"), "payment", "skip"),
        (("1", "payment", "often"), "payment", None),
        (("1", "payment", ""), "payment", None),
        (("1", "payment"), "payment", None),
        (("1", "weather", "unpaid"), None, None),
        (("1", "", "unpaid"), None, None),
        (("1",), None, None),
        ((), None, None),
        (("payment", "unpaid"), None, None),
    ],
)
def test_only_a_questions_own_choice_is_a_choice(
    fields: tuple[str, ...], question: str | None, choice: str | None
) -> None:
    tap = Tap(Action.ANSWER, fields)
    assert (unless_stale(tap.question), unless_stale(tap.choice)) == (question, choice)


@given(
    st.one_of(
        st.text(st.characters(), max_size=64),
        st.lists(
            st.sampled_from([*Action, *Question, "1", "2", "skip", "unpaid", "", "x"]), max_size=6
        ).map(":".join),
    )
)
@settings(max_examples=1000, deadline=None)
def test_whatever_is_sent_can_be_read(text: str) -> None:
    tap = read(text)
    if tap is None:
        assert text.partition(":")[0] not in set(Action)
        return
    assert data(tap.action, *tap.fields) == text
    for place in range(8):
        number = tap.number(place)
        question = unless_stale(tap.question, place)
        choice = unless_stale(tap.choice, place + 1)
        assert number is None or 0 <= number <= LARGEST
        assert question is None or question in Question
        assert choice is None or any(choice in (SKIP, *each) for each in CHOICES.values())
