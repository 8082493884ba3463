"""The seal itself: it opens with its key, in its place, and not otherwise."""

import os

import pytest

from storage.faults import BrokenSealError
from storage.keys import Key, Keys
from storage.sealed_columns import place_of
from storage.sealed_words import MARK, key_of, open_words, seal_words

HERE = place_of("incidents", 1001, "note", (7,))


@pytest.fixture
def keys() -> Keys:
    return Keys([os.urandom(32)])


@pytest.fixture
def key(keys: Keys) -> Key:
    return keys.unwrap(keys.make(1001, 1), 1001, 1)


@pytest.mark.parametrize(
    "words", ["Anka", "żółć 🙂\nי", "x" * 100_000, b"\x00\xff", b"x" * 100_000]
)
def test_what_is_sealed_opens_as_it_was(key: Key, words: str | bytes) -> None:
    sealed: str | bytes
    if isinstance(words, str):
        sealed = seal_words(key, words, HERE)
        assert open_words(key, sealed, HERE) == words
    else:
        sealed = seal_words(key, words, HERE)
        assert open_words(key, sealed, HERE) == words
    assert key_of(sealed) == key.name
    assert key_of(words) is None
    assert len(sealed) > len(words)


def test_the_same_words_are_never_sealed_the_same(key: Key) -> None:
    assert len({seal_words(key, "often", HERE) for _ in range(100)}) == 100


@pytest.mark.parametrize(
    "elsewhere",
    [
        place_of("incidents", 1001, "note", (8,)),
        place_of("incidents", 1001, "author", (7,)),
        place_of("incidents", 1002, "note", (7,)),
        place_of("lessons", 1001, "note", (7,)),
    ],
)
def test_in_another_place_it_does_not_open(key: Key, elsewhere: bytes) -> None:
    sealed = seal_words(key, "she shouted", HERE)
    with pytest.raises(BrokenSealError):
        open_words(key, sealed, elsewhere)


def test_changed_by_one_letter_or_cut_it_does_not_open(key: Key) -> None:
    sealed = seal_words(key, "she shouted", HERE)
    other = "A" if sealed[-5] != "A" else "B"
    for harmed in (sealed[:-5] + other + sealed[-4:], sealed[:-4], sealed[: len(MARK) + 11]):
        with pytest.raises(BrokenSealError):
            open_words(key, harmed, HERE)


def test_a_key_unwraps_with_its_master_key_for_its_owner_and_client_alone(keys: Keys) -> None:
    key = keys.make(1001, 1)
    for whose in ((1001, 2), (1002, 1)):
        with pytest.raises(BrokenSealError):
            keys.unwrap(key, *whose)
    with pytest.raises(BrokenSealError):
        Keys([os.urandom(32)]).unwrap(key, 1001, 1)


def test_wrapped_anew_a_key_opens_what_it_sealed_and_the_old_master_key_is_of_no_use() -> None:
    old, new = os.urandom(32), os.urandom(32)
    key = Keys([old]).make(1001, 1)
    sealed = seal_words(Keys([old]).unwrap(key, 1001, 1), "she shouted", HERE)
    again = Keys([new, old]).rewrap(key, 1001, 1)
    assert open_words(Keys([new]).unwrap(again, 1001, 1), sealed, HERE) == "she shouted"
    with pytest.raises(BrokenSealError):
        Keys([old]).unwrap(again, 1001, 1)


def test_no_more_keys_than_a_bound_are_remembered_and_the_oldest_go_first(
    keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.keys._MOST", 3)
    made = [keys.unwrap(keys.make(1001, n), 1001, n) for n in range(5)]
    assert [keys.known.get(key.name) for key in made] == [None, None, *made[2:]]
    keys.forget()
    assert [keys.known.get(key.name) for key in made] == [None] * 5


def test_rows_are_remembered_opened_up_to_a_number_and_a_length(
    keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.keys._MOST_ROWS", 3)
    for number in range(5):
        keys.remember(("list_clients", 1001, number, "sealed"), {"client": number})
    keys.remember(("list_clients", 1001, 5, "s" * 300, "s" * 300), {"client": 5})
    assert [row["client"] for row in keys.rows.values()] == [2, 3, 4]
    keys.forget()
    assert keys.rows == {}
