"""Text as it is kept and as it is compared: one way for messages, commands and new names."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.values.folding import fold, plain, tidy, visible

ANYTHING = st.one_of(
    st.text(st.characters(), max_size=80),
    st.text(st.characters(categories=["Cs", "Cc", "Cf", "Mn", "Sk", "Zs", "Lo"]), max_size=40),
    st.text("aZżŁøæ´`’'-–\u2011\u00ad\u200b\u200d👩💻\ufe0f\u0307 \n", max_size=20),
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Kowal\u00adska", "Kowalska"),
        ("An\u200bka", "Anka"),
        ("\u2067Anka\u2069", "Anka"),
        ("\ufeffAnka", "Anka"),
        ("👩\u200d💻 Ola", "👩\u200d💻 Ola"),
        ("❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥"),
        ("O\u200dla", "Ola"),
        ("👩\u200d", "👩"),
        ("Z\u0307aneta", "Żaneta"),
        ("Jean\u2011Luc", "Jean\u2011Luc"),
        ("O’Brien", "O’Brien"),
        ("Anna\u00a0Nowak", "Anna Nowak"),
    ],
)
def test_what_nobody_sees_goes_and_the_rest_stays_as_typed(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Øre", "ore"),
        ("ǾRE", "ore"),
        ("Đorđe", "dorde"),
        ("Æon", "aeon"),
        ("Œuvre", "oeuvre"),
        ("Þór", "thor"),
        ("Weiß", "WEISS"),
        ("Łucja", "lucja"),
        ("L\u0301", "l"),
        ("Z\u0307aneta", "Żaneta"),
        ("İlker", "ilker"),
        ("O’Brien", "O'Brien"),
        ("O´Brien", "O'Brien"),
        ("OʼBrien", "o`brien"),
        ("Jean\u2011Luc", "jean-luc"),
        ("Jean–Luc", "jean-luc"),
        ("Kowal\u00adska", "kowalska"),
        ("👩\u200d💻", "👩💻"),
        ("☕\ufe0f Kawa", "☕ kawa"),
        ("Ｚoë", "zoe"),
    ],
)
def test_what_is_read_as_the_same_is_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("Anna—Lis", "Anna-Lis"), ("OBrien", "O'Brien")])
def test_what_is_not_stays_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(ANYTHING)
@settings(max_examples=500, deadline=None)
def test_what_was_folded_folds_to_itself(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(tidy(text)) == fold(fold(tidy(text)))


@given(ANYTHING)
@settings(max_examples=500, deadline=None)
def test_what_is_seen_is_composed_and_keeps_its_lines(text: str) -> None:
    seen = visible(text)
    assert visible(seen) == seen
    assert unicodedata.is_normalized("NFC", seen)
    assert seen.count("\n") == text.count("\n")


@given(st.text(st.characters(), max_size=80))
def test_however_it_is_composed_it_is_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_a_long_text_is_folded_too_and_not_remembered() -> None:
    assert plain("Ż" * 40_000) == "z" * 40_000
