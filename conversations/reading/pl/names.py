"""Polish names and words: they decline, and a verb says whether he or she did it."""

import re

from conversations.reading import names
from conversations.reading.pl import reasons
from conversations.reading.tables import families, words
from conversations.reading.text import Token

_TOO_SHORT = len("Ada")
# "Kowalskiej", "nowaka", "wojcik", "wiśniewiczem": what "spokojnym" and "tych" do not end in.
_LIKE_A_SURNAME = re.compile(
    r"\w+(?:(?:[sc]|dz)k(?:i|a|ą|iego|iej|iemu|im)|(?:[aeiy]k|i?ec|icz|uk|arz)(?:a|owi|i?em|u)?)"
)
_POINTING = {
    "ta": frozenset(["ta", "tej", "tę", "tą"]),
    "ten": frozenset(["ten", "tego", "temu", "tym"]),
    "ci": frozenset(["ci", "tych", "tym", "tymi"]),
}

lemmas = names.lemmas
is_ordinary = names.is_ordinary_word


def forms(word: str) -> set[str]:
    """Return the cases of a word of a name; a short one is foreign and stays as it is."""
    low = word.casefold()
    return {low} if len(low) < _TOO_SHORT else {low, *names.word_forms(word)}


def is_a_surname(low: str) -> bool:
    """Tell whether a word in lower case ends as surnames do, and the dictionary knows one."""
    return bool(_LIKE_A_SURNAME.fullmatch(low)) and any(map(str.istitle, lemmas(low)))


def of_own_name(token: Token) -> frozenset[str]:
    """Return the forms of a word that an owner calls a client by."""
    known = names.related(token.raw)  # the same set for each who is called so
    return _POINTING.get(token.low) or (known if token.low in known else known | {token.low})


def is_a_word(token: Token, form: str, *, marked: bool, company: bool, first: bool) -> bool:
    """Tell whether a form of a name is also a word, so that it needs a reason to be a name.

    `marked`: the message has diacritics; `first`: the form is of a first name.
    """
    typed = token.plain.split("'")[0]
    if marked and token.low == form and not names.is_ordinary_word(form):
        english = typed in words("word_names", "en") and typed not in families().known
        return english or typed in words("word_names", "pl, marked")
    if typed in words("word_names", "pl"):
        return True
    if typed in families().known and not company:
        return False
    if first:
        return typed == "kasie"
    return names.is_everyday_word(token.low) or names.is_everyday_word(form)


def beside(
    low: str, *, surname: bool, company: bool, title: str
) -> tuple[tuple[set[str], bool], ...]:
    """Return what a name is also called by, and whether it is the family's: "Zającowa"."""
    del title
    return ((names.of_his_wife(low), False),) if surname and not company else ()


def sex_told_by(word: str) -> str | None:
    """Return "f" or "m" of what she or he did: "krzyczała", "krzyczał"; "" of what others did.

    None of a word that tells of no deed.
    """
    if not reasons.is_past(word) or names.is_ordinary_word(word):
        return None
    return "f" if word.endswith("la") else "m" if word.endswith("l") else ""
