"""`/log NAME TEXT`, and how often a message is read for it."""

from typing import Any

import pytest

from conversations.reading import Reading, read
from tests.conversations.handlers.entries import exported, incidents
from tests.support.person import Person


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients, one of them of two words."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Zielona Szafa")
    return ola


@pytest.mark.parametrize(
    ("typed", "client", "note"),
    [
        ("Anka dzwoniła\n\n„o 22:40”\n  i  znowu", "Anka", "dzwoniła\n\n„o 22:40”\n  i  znowu"),
        ("Zieloną Szafę\nzłapał  szał", "Zielona Szafa", "złapał  szał"),
        ("zielona\n szafa\tnie płaci", "Zielona Szafa", "nie płaci"),
        ("  Anka\n\n\n40 min gadania", "Anka", "40 min gadania"),
    ],
)
async def test_the_note_keeps_its_words_and_its_lines(
    owner: Person, typed: str, client: str, note: str
) -> None:
    await owner.says(f"/log {typed}")
    assert [each["note"] for each in await incidents(owner, client)] == [note]


async def test_without_a_name_the_whole_text_is_the_note(owner: Person) -> None:
    await owner.says("/log ktoś dzwonił\nbardzo  długo")
    loose = (await exported(owner))["incidents_without_client"]
    assert [each["note"] for each in loose] == ["ktoś dzwonił\nbardzo  długo"]


@pytest.mark.parametrize("typed", ["/log", "/log Anka", "/log Anka \n "])
async def test_without_a_text_it_says_how(owner: Person, typed: str) -> None:
    await owner.says(typed)
    assert owner.sees().text.startswith("Napisz po prostu, co się stało")


@pytest.fixture
def texts_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the texts that are read, as they are."""
    texts: list[str] = []

    def counted(text: str, *more: Any) -> Reading:
        texts.append(text)
        return read(text, *more)

    monkeypatch.setattr("conversations.casework.entries.read", counted)
    return texts


async def test_a_turn_reads_its_message_once(owner: Person, texts_read: list[str]) -> None:
    message = await owner.says("anka wczoraj 22:40 dzwonila 40 min")
    await owner.says("to było o 21:30", reply_to=message.message_id)
    await owner.says("nie Anka tylko Szafa")
    await owner.says("czy powinnam zrezygnować z Anki?")
    await owner.sends_photo(caption="anka znowu krzyczała")
    await owner.forwards("gdzie oferta?", "Anka", user_id=77)
    await owner.says("/log Anka milczy od tygodnia")
    assert texts_read == [
        "anka wczoraj 22:40 dzwonila 40 min",
        "to było o 21:30",
        "nie Anka tylko Szafa",
        "czy powinnam zrezygnować z Anki?",
        "anka znowu krzyczała",
        "gdzie oferta?",
        "milczy od tygodnia",
    ]


async def test_what_is_typed_for_a_letter_is_read_once(
    owner: Person, texts_read: list[str]
) -> None:
    await owner.forges("blank:1:amount:payment_first")
    await owner.says("anka dziś znowu krzyczała")
    assert texts_read == ["anka dziś znowu krzyczała"]
