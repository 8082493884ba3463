"""What is chosen for a dossier: the code says all of it, and nothing else comes along."""

from hypothesis import given
from hypothesis import strategies as st

from conversations.casework.dossier import (
    PRIVATE,
    USUAL,
    Part,
    Reader,
    Selection,
    Since,
    part_of,
    read_selection,
    selected,
    selected_verdict,
)
from conversations.decision.incidents import SITUATION_OF, Kind
from conversations.decision.questions import Question
from conversations.decision.situations import Situation
from conversations.decision.verdict import decide
from tests.support.story import TODAY, long_story, story

SELECTIONS = st.builds(
    Selection,
    st.sampled_from(Reader),
    st.frozensets(st.sampled_from(Part)),
    st.sampled_from(Since),
)
FILE = long_story(300).file


@given(SELECTIONS)
def test_a_code_says_the_whole_selection_in_a_few_bytes(selection: Selection) -> None:
    assert read_selection(selection.code) == selection
    assert len(f"dossier:1000000000:{selection.code}:make".encode()) <= 64


@given(st.text(st.sampled_from("vamtgf:meothrsaly"), max_size=30) | st.text(max_size=30))
def test_a_code_of_junk_is_none(code: str) -> None:
    read = read_selection(code)
    assert read is None or set(read.code) == set(code)


@given(SELECTIONS)
def test_what_was_not_chosen_does_not_go_in(selection: Selection) -> None:
    chosen = selected(FILE, selection, TODAY)
    first = selection.first_day(TODAY)
    kinds = {each.kind for each in chosen.incidents}
    toll = {kind for kind, situation in SITUATION_OF.items() if situation is Situation.TOLL}
    assert first is None or all(each.day and each.day >= first for each in chosen.incidents)
    assert (Part.GOOD in selection.parts) or Kind.GOOD_MOMENT not in kinds
    assert (Part.TOLL in selection.parts) or not kinds & toll
    assert {part_of(question) for question in chosen.answers} <= selection.parts


def test_everything_goes_in_for_oneself_and_nothing_private_for_others() -> None:
    whole = selected(FILE, USUAL[Reader.ME], TODAY)
    assert set(whole.incidents) == set(FILE.kept())
    assert whole.answers == FILE.answers
    assert USUAL[Reader.OTHERS].parts.isdisjoint(PRIVATE)
    assert not selected(FILE, USUAL[Reader.OTHERS], TODAY).answers


def test_every_answer_belongs_to_one_part() -> None:
    assert {part_of(question) for question in Question} == {Part.ANSWERS, Part.MONEY, Part.TOLL}
    assert part_of(Question.CUSHION) is Part.MONEY
    assert part_of(Question.SLEEP) is Part.TOLL
    assert part_of(Question.PAYMENT) is Part.ANSWERS


@given(SELECTIONS)
def test_a_verdict_stays_the_whole_files(selection: Selection) -> None:
    file = story().file
    whole = decide(file.choices(), file.entries(), TODAY)
    shown = selected_verdict(whole, selection)
    assert whole
    assert (shown is not None) is (Part.VERDICT in selection.parts)
    if shown:
        assert shown.level is whole.level
        assert (Situation.TOLL in shown.findings) is (Part.TOLL in selection.parts)
