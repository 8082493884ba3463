"""A client's name in the Polish cases, and how one speaks to whom it names.

A name that cannot be declined stays as it is typed: where a case is needed, "klient" or "firma"
stands in front of it in that case.
"""

from typing import Literal, NamedTuple

from conversations.values.dictionary import Forms, same
from conversations.values.first_names import first_name
from conversations.values.folding import visible
from conversations.values.name_kinds import Named, NameKind, read
from conversations.values.remembering import remembered
from conversations.values.tables import rows


class Cases(NamedTuple):
    """A name in the six cases that a sentence can need."""

    nom: str
    gen: str
    dat: str
    acc: str
    inst: str
    loc: str


def cases(name: str) -> Cases:
    """Return the name in each case, as it is typed in the nominative."""
    named = _named(name)
    if named is None:
        return Cases(*[name] * 6)
    if named.forms:
        return Cases(name, *named.forms)
    firm, client = rows("fronts")
    front = firm if named.kind is NameKind.FIRM else client
    return Cases(name, *(f"{word} {name}" for word in front))


def forms(name: str) -> frozenset[str]:
    """Return every form of the name, the basic one among them.

    A name that is not declined here has those of its words, each alone: people decline firms too.
    """
    named = _named(name)
    by_word = () if named is None or named.forms else zip(*map(_alone, name.split()), strict=True)
    return frozenset([*cases(name), *map(" ".join, by_word)])


def _alone(word: str) -> Forms:
    named = _named(word)
    return named.forms if named and named.forms else same(word)


def is_plural(name: str) -> bool:
    """Tell a family ("Nowakowie", "państwo Lis") and a pair ("Ania i Tomek") from one client."""
    named = _named(name)
    return named is not None and named.plural


def vocative(name: str) -> str | None:
    """Return how one calls a person by the first name: "Anko", "Panie Marku", "Aniu i Tomku".

    None for whom no known first name names: then a letter greets without a name.
    """
    named = _named(name)
    return named.called if named else None


def first_name_of(name: str) -> str | None:
    """Return a person's first name as it is typed: "Kasia" of "Kasia z Torunia".

    None for a couple, for a firm, and for whom one addresses as Pan, Pani or by a title.
    """
    named = _named(name)
    if named is None or named.kind is not NameKind.PERSON or named.plural or not named.called:
        return None
    return next(word for word in name.split() if first_name(word))


def tone_for(name: str) -> Literal["warm", "plain"]:
    """Return the tone for a client: plain for firms, Pan, Pani, Państwo and titles, else warm."""
    named = _named(name)
    formal = named is not None and named.kind in _FORMAL
    return "plain" if formal else "warm"


def with_preposition(instrumental: str) -> str:
    """Return "z Anką", "ze Zbyszkiem": `ze` where `z` would pile up consonants."""
    start = instrumental.casefold()
    sound = next((sound for sound in _HISSING if start.startswith(sound)), "")
    after = start[len(sound) : len(sound) + 1]
    piled = (sound and after.isalpha() and after not in _VOWELS) or start.startswith(_PILES)
    return f"{'ze' if piled else 'z'} {instrumental}"


def _named(name: str) -> Named | None:
    """Read a name; None for what is none, and for a text longer than any name."""
    return _read(name) if len(name) <= _LONGEST else None


@remembered(4096)
def _read(name: str) -> Named | None:
    seen = visible(name)
    if not seen.split() or not seen.replace("\u200d", "").isprintable():
        return None
    return read(seen)


_LONGEST = 64
_FORMAL = frozenset({NameKind.ADDRESSED, NameKind.INSTITUTION, NameKind.FIRM})
_VOWELS = frozenset("aąeęioóuy")
_HISSING = ("sz", "rz", "sh", "zh", "s", "z", "ś", "ź", "ż")
# Other sounds that cannot follow "z".
_PILES = ("lś", "lw", "lż", "łz", "mgl", "mgł", "mn", "msz", "mż", "rt", "wsp", "wsch", "wst", "wz")
