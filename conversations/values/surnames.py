"""Surnames in their cases: a man's, a woman's, a family's."""

from conversations.values.dictionary import (
    Forms,
    adjective,
    joined,
    look_up,
    look_up_adjective,
    noun,
    same,
    spelled,
)

# What an ending becomes: (ending, how much of it goes, genitive … locative).
_Ending = tuple[str, int, Forms]
_LIKE_ADJECTIVES: tuple[_Ending, ...] = tuple(
    (ending, 1, forms)
    for endings, forms in (
        (("ski", "cki", "dzki"), ("iego", "iemu", "iego", "im", "im")),
        (("ska", "cka", "dzka"), ("iej", "iej", "ą", "ą", "iej")),
    )
    for ending in endings
)
_FAMILIES: tuple[_Ending, ...] = (
    ("owie", 4, ("ów", "om", "ów", "ami", "ach")),
    *((ending, 2, ("kich", "kim", "kich", "kimi", "kich")) for ending in ("scy", "ccy", "dzcy")),
)
# Surnames that no dictionary has: of men and of both.
_MENS: tuple[_Ending, ...] = (
    ("ek", 2, ("ka", "kowi", "ka", "kiem", "ku")),
    ("k", 0, ("a", "owi", "a", "iem", "u")),
    ("cz", 0, ("a", "owi", "a", "em", "u")),
    ("wiec", 3, ("ca", "cowi", "ca", "cem", "cu")),
)
_BOTH: tuple[_Ending, ...] = (
    ("ka", 2, ("ki", "ce", "kę", "ką", "ce")),
    ("ła", 2, ("ły", "le", "łę", "łą", "le")),
)


def surname(word: str, sex: str) -> Forms:
    """Return a surname in its cases, as it is in each when it is not declined.

    Women's surnames that do not end in "a" are not, and no foreign ones.
    """
    return joined("-", [_part(part, sex) for part in word.split("-")])


def like_adjective(word: str) -> Forms | None:
    """Return "Kowalski" and "Kowalska" in their cases, None for another word."""
    return _by_ending(word, _LIKE_ADJECTIVES)


def family(word: str) -> Forms | None:
    """Return "Nowakowie" and "Kowalscy" in their cases, None for who is alone."""
    return _by_ending(word, _FAMILIES)


def sex_of(word: str) -> str:
    """Return the sex that a surname tells: "Kowalska" is a woman's, others may be a man's."""
    return "f" if like_adjective(word) and word.endswith("a") else "m"


def _part(typed: str, sex: str) -> Forms:
    word = typed.capitalize()
    if sex == "f":
        found = _womans(word) if word.endswith("a") else None
    else:
        found = like_adjective(word) or _mans(word) or _by_ending(word, _MENS)
    found = found or _by_ending(word, _BOTH)
    return spelled(found, typed) if found else same(typed)


def _by_ending(word: str, endings: tuple[_Ending, ...]) -> Forms | None:
    for ending, goes, forms in endings:
        if word.endswith(ending) and len(word) > len(ending):
            gen, dat, acc, inst, loc = (word[: len(word) - goes] + form for form in forms)
            return gen, dat, acc, inst, loc
    return None


def _womans(word: str) -> Forms | None:
    found = like_adjective(word) or _known(word) or _adjective(word, "f")
    if found is None or not found[0].endswith("ej"):
        return found
    gen, dat, _, inst, loc = found
    return gen, dat, inst, inst, loc


def _mans(word: str) -> Forms | None:
    found = _known(word) or _adjective(word, "m")
    if found is None or word[-1] in "aoiy":
        return found
    gen, dat, _, inst, loc = found
    return gen, dat, gen, inst, loc


def _known(word: str) -> Forms | None:
    """Return what a dictionary says, of the surname before the common noun."""
    for each in (word, word.lower()):
        if any(found.lemma == each and found.case == "nom" for found in look_up(each)):
            return noun(each)
    return None


def _adjective(word: str, gender: str) -> Forms | None:
    for found in look_up_adjective(word.lower()):
        if (found.case, found.number, found.gender) == ("nom", "sg", gender):
            return adjective(found.lemma, gender, "sg", animate=True)
    return None
