"""What is remembered between messages: bounded by length, and forgotten on an erase."""

import pytest

from conversations.reading import names
from conversations.values.folding import fold
from conversations.values.remembering import LONGEST, forget, remembered
from tests.support.person import Person


def test_what_is_long_is_worked_out_each_time() -> None:
    worked: list[str] = []

    @remembered(10)
    def length(text: str) -> int:
        worked.append(text)
        return len(text)

    short, long = "a" * LONGEST, "a" * (LONGEST + 1)
    assert [length(short), length(short), length(long), length(long)] == [64, 64, 65, 65]
    assert worked == [short, long, long]
    forget()
    length(short)
    assert worked[-1] == short


def test_a_word_means_the_same_however_long() -> None:
    assert names.word_forms("Anka") == names.word_forms("Anka")
    assert "x" * 5000 in names.word_forms("x" * 5000)
    assert fold("Ż" * 5000) == "z" * 5000


async def test_an_erase_takes_the_words_out_of_memory_too(
    ola: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgot: list[bool] = []
    monkeypatch.setattr("bot.delivery.jobs.forget", lambda: forgot.append(True))
    await ola.says("/nowy Anka")
    await ola.says("/usun")
    await ola.taps("Wszystko")
    assert not forgot
    await ola.taps("Usuń na zawsze")
    assert forgot
