"""English names and words: they do not decline, but for the sign of what is theirs."""

from conversations.reading.tables import words
from conversations.reading.text import Token


def forms(word: str) -> set[str]:
    """Return the forms of a word of a name."""
    return {word.casefold()}


def lemmas(_word: str) -> tuple[str, ...]:
    """Return the basic forms of a word that a dictionary knows: there is none of English."""
    return ()


def is_ordinary(_word: str) -> bool:
    """Tell whether a dictionary has the word: there is none of English."""
    return False


def is_a_surname(_low: str) -> bool:
    """Tell whether a word in lower case is a surname: none can be told from another word."""
    return False


def of_own_name(token: Token) -> frozenset[str]:
    """Return the forms of a word that an owner calls a client by."""
    return frozenset([token.low])


def is_a_word(token: Token, _form: str, *, marked: bool, company: bool, first: bool) -> bool:
    """Tell whether a form of a name is also a word, so that it needs a reason to be a name."""
    del marked, company, first
    return token.plain.split("'")[0] in words("word_names", "en")


def beside(
    low: str, *, surname: bool, company: bool, title: str
) -> tuple[tuple[set[str], bool], ...]:
    """Return what a name is also called by, and whether it is the family's: "the Shaws"."""
    del surname
    found = []
    if company and low.endswith(("'s", "s'")):
        found.append(({low[:-2]}, False))
    if title == "the" and low.endswith("s"):
        found.append(({low[:-1]}, True))
    elif low.isalpha():
        found.append(({low + "s"}, True))
    return tuple(found)


def sex_told_by(_word: str) -> str | None:
    """Return "f" or "m" of what she or he did: an English verb does not say."""
    return None
