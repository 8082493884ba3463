"""The forms of a name begin as their word does: a roster declines only whom a message can name."""

from collections.abc import Iterator

import polish_inflection.core as dictionary
import pytest

from conversations.reading import names
from conversations.reading.en import names as english
from conversations.reading.pl import names as polish
from conversations.reading.rosters import SAME, begins, index_of
from conversations.reading.tables import families, sections, words
from conversations.values.folding import plain

_LETTERS = "aąbcćdeéęfghijklłmnńoóöpqrsśtuvwxyzźż"
_SHORT = 3
# One that has forms in the dictionary, a firm, one that is declined by its ending, a family.
_NAMES = ("Katarzyna Lew", "Kwiaciarnia u Agi", "Badorin", "Lwowie", "Iga", "Pan Pies", "O'Neil")


@pytest.mark.slow
@pytest.mark.parametrize("first", [*_LETTERS, *_LETTERS.upper()])
def test_every_noun_begins_alike_in_all_its_forms(first: str) -> None:
    for lemma, form in _that_differ(first):
        assert plain(form)[:SAME] in begins(lemma), (lemma, form)


def _that_differ(first: str) -> Iterator[tuple[str, str]]:
    """Give nouns as names are looked up, and forms of other first letters; no short ones."""
    for key, encoded in dictionary._trie_odmien().items(first):  # type: ignore[no-untyped-call]
        form = encoded.decode()
        if not key.startswith(form[:SAME]):
            lemma = key.partition("\t")[0]
            if len(plain(lemma)) > _SHORT and lemma in (lemma.lower(), lemma.capitalize()):
                yield lemma, form


@pytest.mark.parametrize("word", sorted(words("beginnings")))
def test_what_begins_otherwise_is_known_by_each_of_its_forms(word: str) -> None:
    for typed in (word, word.capitalize()):
        assert {plain(form)[:SAME] for form in names.word_forms(typed)} <= begins(typed)


def test_names_that_no_dictionary_has_begin_alike_too() -> None:
    surnames = [f"{each}ek" for each in sorted(families().known)]
    for word in (*families().known, *surnames, *sections("names_alone.txt")["names"][:200]):
        forms = polish.forms(word) | names.of_his_wife(word)
        for one, _ in english.beside(word, surname=True, company=False, title=""):
            forms |= one
        assert {plain(form)[:SAME] for form in forms} <= begins(word), word


@pytest.mark.parametrize("language", ["pl", "en"])
def test_a_roster_has_the_same_forms_whichever_is_asked_for_first(language: str) -> None:
    asked = [form for name in _NAMES for word in name.split() for form in names.word_forms(word)]
    forwards, backwards = index_of(_NAMES, language), index_of.__wrapped__(_NAMES, language)
    found = [forwards.parts(plain(form)) for form in asked]
    assert [backwards.parts(plain(form)) for form in reversed(asked)] == found[::-1]
    assert any(found)
