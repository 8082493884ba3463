"""A client's name in every form that people type, so that it is recognised.

Names are declined once and remembered; what the dictionary does not know is declined by the plain
endings of its kind, which is enough to recognise a name and never used to write one.
"""

from conversations.reading.tables import families, words
from conversations.values.dictionary import (
    adjective_forms,
    look_up,
    look_up_adjective,
    noun_forms,
)
from conversations.values.folding import plain
from conversations.values.remembering import remembered

# Endings for a word outside the dictionary: (what it ends with, how much of it goes, what comes).
_ENDINGS: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("ka", 2, ("ki", "ce", "kę", "ką", "ko")),
    ("ga", 2, ("gi", "dze", "gę", "gą", "go")),
    ("ra", 2, ("ry", "rze", "rę", "rą", "ro")),
    ("ła", 2, ("ły", "le", "łę", "łą", "ło")),
    ("ta", 2, ("ty", "cie", "tę", "tą", "to")),
    ("da", 2, ("dy", "dzie", "dę", "dą", "do")),
    ("ia", 2, ("ii", "i", "ię", "ią", "io", "iu")),
    ("a", 1, ("y", "i", "ie", "ę", "ą", "o", "u")),
    ("ski", 1, ("iego", "iemu", "im")),
    ("cki", 1, ("iego", "iemu", "im")),
    ("ek", 2, ("ka", "kowi", "kiem", "ku")),
    ("k", 1, ("ka", "kowi", "kiem", "ku")),
    ("g", 1, ("ga", "gowi", "giem", "gu")),
    ("o", 1, ("a", "u", "em")),
    ("e", 0, ()),
    ("i", 0, ("ego", "emu", "m")),
    ("y", 1, ("ego", "emu", "ym")),
)
_CONSONANT_ENDINGS = ("a", "owi", "em", "ie", "u", "iem", "y")
# How its last letter changes before "e": "w Amberze".
_SOFTENED = {"r": "rze", "t": "cie", "d": "dzie", "ł": "le"}


def _by_ending(word: str) -> set[str]:
    for ending, goes, comes in _ENDINGS:
        if word.endswith(ending):
            stem = word[: len(word) - goes]
            return {stem + form for form in comes}
    if not word.isalpha():
        return set()
    softened = _SOFTENED.get(word[-1])
    ended = {word + form for form in _CONSONANT_ENDINGS}
    return ended | {word[:-1] + softened} if softened else ended


def _family(word: str) -> set[str]:
    """Return a family in the plural, "Nowakowie": he, she and all of them."""
    lemmas = {
        found.lemma
        for found in look_up(word, "pl")
        if found.case == "nom" and found.gender == "m" and found.lemma != word
    }
    forms: set[str] = set()
    for lemma in lemmas:
        forms |= {lemma} | noun_forms(lemma)
        if lemma.endswith(("ki", "ny", "wy")):
            forms |= noun_forms(lemma[:-1] + "a")
        else:
            stem = lemma[:-2] + "k" if lemma.endswith("ek") else lemma
            forms |= {stem + ending for ending in ("owa", "owej", "ową", "owo", "owie")}
    return forms


def of_his_wife(surname: str) -> set[str]:
    """Return the forms of "Zającowa" for "Zając", none for a surname that has no such form."""
    if not surname.isalpha() or surname.endswith(tuple("aeioy")):
        return set()
    stem = surname[:-2] + "k" if surname.endswith("ek") else surname
    return {stem + ending for ending in ("owa", "owej", "ową")}


@remembered(4096)
def word_forms(word: str) -> frozenset[str]:
    """All forms of one word of a name, in lower case with diacritics, the word itself among them.

    A word that is capitalised in the name and unknown as such is declined as an ordinary word
    ("Szafa", "Poziomka").
    """
    lowered = word.casefold()
    forms = {lowered}
    capital = word[:1].upper() + word[1:].lower()
    family = _family(capital) if capital.endswith(("owie", "cy", "scy")) else set()
    named = family or noun_forms(capital)
    if plain(lowered) in families().known:
        found = named or noun_forms(lowered) or _by_ending(lowered)
    else:
        # A name that is a word has the word's forms too: "Migdał", of Migdała and of "Migdału"; and
        # what people make of it: "dla Lotosa", "z Krągu".
        found = named | noun_forms(lowered) | (set() if family else _by_ending(lowered))
    return frozenset(forms | {form.casefold() for form in found})


@remembered(4096)
def is_ordinary_word(form: str) -> bool:
    """Tell whether this lower-case form is also a form of an ordinary Polish noun."""
    return any(found.lemma[:1].islower() for found in look_up(form))


@remembered(4096)
def is_everyday_word(form: str) -> bool:
    """Tell whether this lower-case form is also a form of a noun that people write about work."""
    lemmas = {plain(found.lemma) for found in look_up(form) if found.lemma[:1].islower()}
    return not lemmas.isdisjoint(words("everyday", "pl"))


@remembered(4096)
def is_a_name(form: str) -> bool:
    """Whether this word, capitalised, is a Polish name in its own right."""
    capital = form[:1].upper() + form[1:]
    return any(found.lemma[:1].isupper() for found in look_up(capital))


@remembered(4096)
def counted(form: str) -> bool:
    """Whether this word is a noun in a form that follows a number: "22 maile", "5 slajdów"."""
    return any(
        found.number == "pl" and found.case in {"gen", "nom", "acc"} and found.lemma.islower()
        for found in look_up(form)
    )


@remembered(4096)
def of_what(form: str) -> bool:
    """Whether this word is a noun in the genitive singular: "drugiego maila"."""
    return any(
        found.number == "sg" and found.case == "gen" and found.lemma.islower()
        for found in look_up(form)
    )


@remembered(4096)
def after_her(form: str) -> bool:
    """Whether this word is a feminine noun as it stands after "tej": "zmianie", "poprawki"."""
    found = [one for one in look_up(form) if one.number == "sg" and one.lemma.islower()]
    return any(one.gender == "f" for one in found) and not any(
        one.case in {"nom", "acc"} for one in found
    )


@remembered(4096)
def lemmas(form: str) -> tuple[str, ...]:
    """Return the words that this may be a form of, a name with its capital; none for an unknown."""
    low = form.casefold()
    found = [each for word in (low, low[:1].upper() + low[1:]) for each in look_up(word)]
    found.sort(key=lambda each: each.number != "sg")
    return tuple(dict.fromkeys(each.lemma for each in found))


@remembered(4096)
def related(word: str) -> frozenset[str]:
    """All forms of a word in whichever form it is given, noun or adjective, in lower case."""
    forms = set(word_forms(word)).union(*map(word_forms, lemmas(word)))
    for adjective in {found.lemma for found in look_up_adjective(word.casefold())}:
        forms |= adjective_forms(adjective)
    return frozenset(forms)
