"""The seal itself: it opens with its key, in its place, and not otherwise."""

import os

import pytest

from storage.faults import BrokenSealError
from storage.sealing import MARK, Keys, key_of, place_of

HERE = place_of("incidents", 1001, "note", (7,))


@pytest.fixture
def keys() -> Keys:
    return Keys([os.urandom(32)])


def made(keys: Keys, owner: int = 1001, client: int = 1) -> str:
    key = keys.make(owner, client)
    keys.learn(key, owner, client)
    return key.name


@pytest.mark.parametrize(
    "words", ["Anka", "żółć 🙂\nי", "x" * 100_000, b"\x00\xff", b"x" * 100_000]
)
def test_what_is_sealed_opens_as_it_was(keys: Keys, words: str | bytes) -> None:
    name = made(keys)
    if isinstance(words, str):
        sealed: str | bytes = keys.seal(words, name, HERE)
        assert keys.open(keys.seal(words, name, HERE), HERE) == words
    else:
        sealed = keys.seal(words, name, HERE)
        assert keys.open(keys.seal(words, name, HERE), HERE) == words
    assert key_of(sealed) == name
    assert key_of(words) is None
    assert len(sealed) > len(words)


def test_the_same_words_are_never_sealed_the_same(keys: Keys) -> None:
    name = made(keys)
    assert len({keys.seal("often", name, HERE) for _ in range(100)}) == 100


@pytest.mark.parametrize(
    "elsewhere",
    [
        place_of("incidents", 1001, "note", (8,)),
        place_of("incidents", 1001, "author", (7,)),
        place_of("incidents", 1002, "note", (7,)),
        place_of("lessons", 1001, "note", (7,)),
    ],
)
def test_in_another_place_it_does_not_open(keys: Keys, elsewhere: bytes) -> None:
    sealed = keys.seal("she shouted", made(keys), HERE)
    with pytest.raises(BrokenSealError):
        keys.open(sealed, elsewhere)


def test_changed_by_one_letter_or_cut_it_does_not_open(keys: Keys) -> None:
    sealed = keys.seal("she shouted", made(keys), HERE)
    other = "A" if sealed[-5] != "A" else "B"
    for harmed in (sealed[:-5] + other + sealed[-4:], sealed[:-4], sealed[: len(MARK) + 11]):
        with pytest.raises(BrokenSealError):
            keys.open(harmed, HERE)


def test_a_key_unwraps_with_its_master_key_for_its_owner_and_client_alone(keys: Keys) -> None:
    key = keys.make(1001, 1)
    for whose in ((1001, 2), (1002, 1)):
        with pytest.raises(BrokenSealError):
            keys.learn(key, *whose)
    with pytest.raises(BrokenSealError):
        Keys([os.urandom(32)]).learn(key, 1001, 1)


def test_wrapped_anew_a_key_opens_what_it_sealed_and_the_old_master_key_is_of_no_use() -> None:
    old, new = os.urandom(32), os.urandom(32)
    before = Keys([old])
    key = before.make(1001, 1)
    before.learn(key, 1001, 1)
    sealed = before.seal("she shouted", key.name, HERE)
    again = Keys([new, old]).rewrap(key, 1001, 1)
    after = Keys([new])
    after.learn(again, 1001, 1)
    assert after.open(sealed, HERE) == "she shouted"
    with pytest.raises(BrokenSealError):
        before.learn(again, 1001, 1)
