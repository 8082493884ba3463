"""A client's name in the Polish cases: the only module that knows the inflection library.

The library declines phrases such as an institution's name; what people's names need beyond that
(surnames like adjectives, women's surnames that stay as they are) stands here.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

import polish_inflection as polish

from conversations.values.folding import visible, whole


class Entry(NamedTuple):
    """What the dictionary says of a form: whose it is, a name with its capital, and which one.

    Cases are those of `Cases` and "voc", numbers "sg" and "pl", genders "m", "f" and "n".
    """

    lemma: str
    case: str
    number: str
    gender: str


def look_up(form: str, number: str | None = None) -> tuple[Entry, ...]:
    """Return what a noun can be, all that it can be first; none for what no dictionary has."""
    return _entries(polish.podaj(whole(form), number)) if _fits(form) else ()


def look_up_adjective(form: str) -> tuple[Entry, ...]:
    """Return what an adjective can be."""
    return _entries(polish.podaj_przymiotnik(whole(form))) if _fits(form) else ()


def noun_forms(lemma: str) -> set[str]:
    """Return a noun in all its forms, none for what the dictionary does not have."""
    if not _fits(lemma):
        return set()
    return {
        form
        for number in polish.LICZBY
        for case in polish.PRZYPADKI
        for form in polish.odmien_warianty(whole(lemma), case, number)
    }


def adjective_forms(lemma: str) -> set[str]:
    """Return an adjective in all its forms."""
    return {
        polish.odmien_przymiotnik(lemma, case, gender, number)
        for case in polish.PRZYPADKI
        for number in polish.LICZBY
        for gender in polish.RODZAJE
    }


def _entries(found: Iterable[tuple[str, str, str, str]]) -> tuple[Entry, ...]:
    return tuple(Entry(*each) for each in found)


def _fits(word: str) -> bool:
    # A key of the dictionary is short.
    return len(word) <= _LONGEST_KEY


class Cases(NamedTuple):
    """A name in the six cases that a sentence can need."""

    nom: str
    gen: str
    dat: str
    acc: str
    inst: str
    loc: str


_LONGEST_KEY = 40
_OBLIQUE = ("gen", "dat", "acc", "inst", "loc")

# Surnames that decline like adjectives, and families: the library takes neither.
_ENDINGS: tuple[tuple[tuple[str, ...], int, tuple[str, ...]], ...] = (
    (("ski", "cki", "dzki"), 1, ("iego", "iemu", "iego", "im", "im")),
    (("ska", "cka", "dzka"), 1, ("iej", "iej", "ą", "ą", "iej")),
    (("owie",), 4, ("ów", "om", "ów", "ami", "ach")),
    (("scy", "ccy", "dzcy"), 2, ("kich", "kim", "kich", "kimi", "kich")),
)

_HISSING = ("sz", "rz", "si", "zi", "s", "z", "ś", "ź", "ż")
_VOWELS = frozenset("aąeęioóuy")

# Written before or between names and left as they are.
_FROZEN = frozenset(
    {"co", "i", "&", "dr", "mgr", "inż.", "prof.", "mec.", "mec", "prof", "inż", "red.", "arch."}
)
_TITLES = frozenset({"pani", "pan", "państwo"})
_FORMS_OF_ADDRESS = _TITLES | {"dr", "mec.", "mec", "prof.", "prof", "mgr", "inż."}
_LEGAL_FORM = re.compile(
    r"\b(sp\. ?[zkjp]\b|s\.a\b|s\.c\b|spółka|fundacja|stowarzyszenie|ltd|llc|gmbh|inc)",
    re.IGNORECASE,
)
_MENS_NAMES_IN_A = frozenset(
    {"kuba", "barnaba", "kosma", "bonawentura", "jarema", "sasza", "nikita"}
)


@lru_cache(maxsize=4096)
def cases(name: str) -> Cases:
    """Return the name in each case; a word that nobody can decline stays as it is typed."""
    composed = visible(name)
    words = composed.split()
    if not words or not composed.replace("\u200d", "").isprintable():
        return Cases(*[name] * 6)
    if "&" in words[1:]:
        return _before(" &", name)
    if _is_institution(words):
        declined = {case: _phrase(composed, case) for case in _OBLIQUE}
    else:
        declined = {case: " ".join(_person(words, case)) for case in _OBLIQUE}
    return Cases(name, **declined)


def _before(mark: str, name: str) -> Cases:
    """Decline what stands before the mark and leave the rest: "O'Briena & Co"."""
    head, _, tail = name.partition(mark)
    return Cases(*(f"{form}{mark}{tail}" for form in cases(head)))


def forms(name: str) -> frozenset[str]:
    """Return every form of the name, the basic one among them."""
    return frozenset(cases(name))


def is_plural(name: str) -> bool:
    """Tell a family ("Nowakowie", "państwo Lis") and a pair ("Ania i Tomek") from one client."""
    words = name.split()
    return bool(words) and (
        words[0].casefold() == "państwo"
        or words[-1].endswith(("owie", "scy", "ccy", "dzcy"))
        or _is_pair(words)
    )


def _is_pair(words: list[str]) -> bool:
    match words:
        case [first, "i", second, *_]:
            return _is_given_name(first) and _is_given_name(second)
        case _:
            return False


def _is_given_name(word: str) -> bool:
    folded = word.casefold()
    return folded in _MENS_NAMES or (_is_womans_name(folded) and _nominative(word.capitalize()))


def tone_for(name: str) -> Literal["warm", "plain"]:
    """Return how one writes to a client: plainly to a firm, to Pan, Pani, Państwo or a title."""
    words = visible(name).split()
    formal = bool(words) and words[0].casefold() in _FORMS_OF_ADDRESS
    return "plain" if formal or _LEGAL_FORM.search(name) or _is_institution(words) else "warm"


def with_preposition(instrumental: str) -> str:
    """Return "z Anką", "ze Zbyszkiem": `ze` where `z` would pile up consonants."""
    start = instrumental.casefold()
    sound = next((sound for sound in _HISSING if start.startswith(sound)), "")
    piled = sound and start[len(sound) : len(sound) + 1] not in {*_VOWELS, ""}
    return f"{'ze' if piled else 'z'} {instrumental}"


def _is_institution(words: list[str]) -> bool:
    """Tell a shop or a foundation from a person: a common noun leads it, or an adjective does."""
    first = words[0].casefold() if words else ""
    if len(words) <= 1 or first in _FROZEN or first in _TITLES or _ends_like_a_surname(words[-1]):
        return False
    if _is_pair(words):
        return False
    # The dictionary keeps given names and surnames with a capital letter, common nouns without.
    return bool(look_up_adjective(first)) or not _nominative(words[0])


def _nominative(word: str) -> bool:
    return any(each.case == "nom" and each.lemma == word for each in look_up(word))


def _ends_like_a_surname(word: str) -> bool:
    return word.endswith(tuple(ending for endings, _, _ in _ENDINGS for ending in endings))


def _phrase(name: str, case: str) -> str:
    """Decline an institution's head with its adjectives; what follows the head stays."""
    words = name.split()
    head = next((i for i, word in enumerate(words) if _nominative(word.lower())), 0)
    return " ".join([polish.odmien_fraze(" ".join(words[: head + 1]), case), *words[head + 1 :]])


def _person(words: list[str], case: str) -> list[str]:
    feminine = False
    declined = []
    for word in words:
        folded = word.casefold()
        if folded in _FROZEN or (feminine and not folded.endswith("a")):
            declined.append(word)  # "Dr", and a woman's surname: "Hanny Wójcik"
            feminine = feminine and folded != "i"  # behind it comes somebody else
            continue
        declined.append(_word(word, case))
        feminine = feminine or folded == "pani" or _is_womans_name(folded)
    return declined


def _is_womans_name(folded: str) -> bool:
    return folded.endswith("a") and folded not in _MENS_NAMES_IN_A


def _word(word: str, case: str) -> str:
    place = _OBLIQUE.index(case)
    if word.casefold() == "pani":
        return word + "ą" if case in ("acc", "inst") else word
    for endings, cut, replacements in _ENDINGS:
        if word.endswith(endings) and len(word) > max(map(len, endings)):
            return word[:-cut] + replacements[place]
    if word.islower() and (word in _MENS_NAMES or not look_up(word)):
        return _declined(word.capitalize(), case).lower()  # "anka", typed in haste
    return _declined(word, case)


def _declined(word: str, case: str) -> str:
    return str(polish.odmien_lub_wyraz(word, case))


def vocative(name: str) -> str | None:
    """Return how one calls a person by the first name ("Anko"), None when it may be no first name.

    A surname, a company or a family is never called so: then a letter greets without a name.
    """
    name = visible(name)
    first = name.split(maxsplit=1)[0] if name.split() else ""
    if is_plural(name) or _is_institution(name.split()) or not first.istitle():
        return None
    if _is_given_name(first) and not _ends_like_a_surname(first):
        return _declined(first, "voc")
    return None


# The dictionary does not tell men's first names from surnames.
_MENS_NAMES = frozenset(
    {
        *("adam", "adrian", "andrzej", "artur", "bartek", "bartosz", "damian", "daniel", "dawid"),
        *("dominik", "filip", "grzegorz", "hubert", "igor", "jacek", "jakub", "jan", "janusz"),
        *("jarek", "jerzy", "kamil", "karol", "konrad", "krzysztof", "leszek", "maciej", "maciek"),
        *("marcin", "marek", "mariusz", "mateusz", "michał", "mikołaj", "olek", "patryk", "paweł"),
        *("piotr", "piotrek", "przemek", "rafał", "robert", "roman", "sebastian", "stefan"),
        *("szymon", "tadeusz", "tomasz", "tomek", "wiktor", "witold", "wojciech", "wojtek"),
        *("zbigniew", "zbyszek", "zenon", "łukasz"),
    }
)
