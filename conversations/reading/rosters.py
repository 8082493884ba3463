"""A roster ready to be found in messages: each form of a name, made once a message needs it.

Forms begin as their word does, so that of six hundred clients few are declined for one message.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from conversations.reading.languages import spoken_in
from conversations.reading.tables import families, is_first_name, sections, words
from conversations.reading.text import Token
from conversations.values.first_names import first_name
from conversations.values.folding import SIGNS, plain, visible
from conversations.values.remembering import forgotten_with, remembered

LONG_ENOUGH = 6  # letters, to be recognised in spite of one that is wrong
TITLES_M = frozenset(["pan", "pana", "panu", "panem", "panie", "p", "mr", "sir", "ksiadz"])
TITLES_F = frozenset(["pani", "pania", "mrs", "ms", "miss", "madam"])
_TITLES = (
    TITLES_M
    | TITLES_F
    | frozenset(["dr", "doktor", "doktora", "doktorem", "mgr", "inz", "prof", "the", "panstwo"])
)
FILLERS = words("reasons", "fillers")
# What tells a firm's form, and no firm; words of one letter neither.
_LEGAL = words("reasons", "legal_forms")
# What follows one of these in a name is in a case already: "Pod Lipą".
_BEFORE_A_CASE = frozenset({"pod", "nad", "przy", "u", "za"})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
BEGINNING = 3  # letters that a pet form has of its name
# So many plain letters all forms of a word have in common, unless it is in `data/beginnings.txt` or
# as short as this.
SAME, _SHORT_WORD = 2, 3
FIRST, SHORT = 0, 1  # how well a form fits: as in the roster, or a diminutive


class NameForm(NamedTuple):
    """One form of one word of a name."""

    client: int
    place: int  # which word of the name
    low: str  # the form with its diacritics
    tier: int
    kin: bool  # a plural of the family or a possessive without apostrophe
    base: bool  # the form as the roster has it


@dataclass(frozen=True, slots=True)
class ClientName:
    """A name taken apart."""

    name: str
    words: tuple[str, ...]  # without titles
    plain: tuple[str, ...]  # the same, as they are compared
    significant: frozenset[int]  # places of the words that are not fillers
    generic: frozenset[int]
    first: int  # the place of a person's first name
    is_company: bool
    title: str


class _Called(NamedTuple):
    """A word that a client is called by, before it is declined, or the diminutives of one."""

    place: int
    words: tuple[str, ...]
    tier: int = FIRST
    language: str | None = None  # None: it stays as it is
    beside: bool = False  # the family has its forms, and what is theirs


@dataclass(frozen=True, slots=True)
class NameIndex:
    """The clients, and where each form of their names leads."""

    clients: tuple[ClientName, ...]
    called: Mapping[str, Sequence[int]]  # clients by an initial, a title, a person's first letters
    _language: str
    # By how its forms begin, what clients of which places are called; and what was made of it.
    _begins: Mapping[str, Sequence[tuple[int, _Called]]]
    _made: dict[str, Mapping[str, tuple[NameForm, ...]]] = field(default_factory=dict)

    def parts(self, form: str) -> tuple[NameForm, ...]:
        """Return what a plain form is, in the order of the clients."""
        return self._beginning_with(form[:SAME]).get(form, ())

    def long_forms(self, letter: str) -> Iterator[tuple[str, tuple[NameForm, ...]]]:
        """Give the long forms that begin with a letter, for what is misspelt."""
        for beginning in self._begins:
            if beginning[:1] == letter:
                for form, parts in self._beginning_with(beginning).items():
                    if len(form) >= LONG_ENOUGH - 1:
                        yield form, parts

    def _beginning_with(self, beginning: str) -> Mapping[str, tuple[NameForm, ...]]:
        if beginning not in self._begins:
            return {}
        if beginning not in self._made:
            made: dict[str, list[NameForm]] = {}
            for client, called in self._begins[beginning]:
                whose = self.clients[client]
                for form, part in _parts(client, called, whose, self._language):
                    if form[:SAME] == beginning:
                        made.setdefault(form, []).append(part)
            self._made[beginning] = {form: tuple(parts) for form, parts in made.items()}
        return self._made[beginning]


@remembered(2048)
def _client(name: str) -> ClientName:
    raw = _WORD.findall(visible(name).translate(SIGNS)) or [name.strip() or name]
    title = plain(raw[0]) if len(raw) > 1 and plain(raw[0]) in _TITLES else ""
    kept = raw[1:] if title else raw
    plains = tuple(plain(word) for word in kept)
    company_words = words("company_words")
    # A name of one word is that word: "Dom" is no kind of firm.
    generic = frozenset(
        i for i, word in enumerate(plains) if len(plains) > 1 and word in company_words
    )
    fillers = frozenset(
        i
        for i, word in enumerate(plains)
        if word in FILLERS or word in _LEGAL or (len(word) == 1 and len(plains) > 1)
    )
    significant = frozenset(range(len(plains))) - fillers or frozenset(range(len(plains)))
    known = [word in families().known for word in plains]
    # "Szymańska Beata" is a person as Beata Szymańska is.
    first = 1 if known == [False, True] and first_name(kept[0]) is None else 0
    first_is_a_name = bool(plains) and is_first_name(kept[first])
    is_company = bool(generic) or "&" in name or (len(plains) > 1 and not first_is_a_name)
    if len(plains) > 1 and title:
        is_company = False
    return ClientName(name, tuple(kept), plains, significant, generic, first, is_company, title)


@forgotten_with
@lru_cache(maxsize=2048)
def _begun(name: str, language: str) -> tuple[tuple[str, _Called], ...]:
    """Return what a client is called, word by word, each by how its forms begin."""
    return tuple(one for each in _all_called(_client(name), language) for one in _beginnings(each))


def _all_called(client: ClientName, language: str) -> Iterator[_Called]:
    of_a_woman = (
        not client.is_company
        and len(client.words) > 1
        and client.words[client.first].casefold().endswith("a")
        and client.plain[client.first] in families().known
    ) or client.title in TITLES_F
    for i, word in enumerate(client.words):
        low = word.casefold()
        if whose := _whose(client, i):  # "Fryzury u Moniki", "Akwarele Wandy"
            yield _Called(i, (whose,), language="pl")
            continue
        if i not in client.significant:
            yield _Called(i, (word,))
            continue
        is_surname = i != client.first or bool(client.title)
        stays = of_a_woman and is_surname and not low.endswith("a") and low not in families().known
        stays = stays or (i > 0 and client.plain[i - 1] in _BEFORE_A_CASE)
        yield _Called(i, (word,), language=None if stays else language, beside=True)
        if i == client.first and not client.is_company:
            shorts = families().kin(plain(word), language)
            if shorts:
                yield _Called(i, shorts, SHORT, language)


def _parts(
    at: int, called: _Called, client: ClientName, language: str
) -> Iterator[tuple[str, NameForm]]:
    """Give all forms of what the client of that place is called, plain, each as a part."""
    place = called.place
    for word in called.words:
        low = word.casefold()
        for bare, form in _spelled(word, called.language):
            yield bare, NameForm(at, place, form, called.tier, kin=False, base=form == low)
        if called.beside:
            is_surname = place != client.first or bool(client.title)
            for forms, kin in spoken_in(language).names.beside(
                low, surname=is_surname, company=client.is_company, title=client.title
            ):
                for form in sorted(forms):
                    yield plain(form), NameForm(at, place, form, FIRST, kin, base=False)


@forgotten_with
@lru_cache(maxsize=2048)
def _spelled(word: str, language: str | None) -> tuple[tuple[str, str], ...]:
    """Return the forms of a word, plain and as they are written."""
    return tuple((plain(form), form) for form in sorted(_forms(word, language)))


def _forms(word: str, language: str | None) -> set[str]:
    return spoken_in(language).names.forms(word) if language else {word.casefold()}


def _beginnings(called: _Called) -> Iterator[tuple[str, _Called]]:
    """Give how its forms begin, each with those of its words that have such a form."""
    if called.tier == FIRST:
        for beginning in begins(called.words[0]):
            yield beginning, called
    else:
        for beginning, shorts in _diminutives(called.words).items():
            yield beginning, called._replace(words=shorts)


@lru_cache(maxsize=1024)
def _diminutives(shorts: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for short in shorts:
        for beginning in begins(short):
            found[beginning] = (*found.get(beginning, ()), short)
    return found


def begins(word: str) -> frozenset[str]:
    """Return how the plain forms of a word begin, in either language; a few too many of a short."""
    bare = plain(word)
    if len(bare) > _SHORT_WORD and bare not in words("beginnings"):
        return frozenset([bare[:SAME]])
    return _of_each_form(word)


@remembered(2048)
def _of_each_form(word: str) -> frozenset[str]:
    low = word.casefold()
    every = {low, low[:1], f"{low}s", *_forms(word, "pl")}
    for language in ("pl", "en"):
        names = spoken_in(language).names
        for forms, _ in names.beside(low, surname=True, company=False, title=""):
            every |= forms
    return frozenset([plain(form)[:SAME] for form in every])


def _whose(client: ClientName, place: int) -> str:
    """Return the first name whose genitive a firm has in its name, "" where it has none."""
    word = client.words[place]
    if not client.is_company or place == 0 or is_first_name(word):
        return ""
    basics = (word[:-1] + ending for ending in ("a", "ia", "") if word.endswith(tuple("yia")))
    return next((each for each in basics if plain(each) in families().polish), "")


@lru_cache(maxsize=1)
def titles() -> Mapping[str, str]:
    """Return the title that each form stands for: "doktora" is "dr"."""
    rows = (row.partition(":") for row in sections("called.txt")["titles"])
    return {form: title for title, _, forms in rows for form in (title, *forms.split())}


def _called(client: ClientName) -> set[str]:
    """Return what a client may be called by instead of a name: see `called.py`."""
    first = client.plain[client.first]
    written = client.title or (client.plain[0] if len(client.plain) > 1 else "")
    title = titles().get(written)
    person = "" if client.is_company else first[:BEGINNING]
    return {f"{first[:1]}.", person, *([f"{title} "] if title else [])} - {".", ""}


@forgotten_with
@lru_cache(maxsize=32)
def index_of(roster: tuple[str, ...], language: str) -> NameIndex:
    """Return a roster ready to be searched."""
    clients = tuple(map(_client, roster))
    called: dict[str, list[int]] = {}
    begun: dict[str, list[tuple[int, _Called]]] = {}
    for place, client in enumerate(clients):
        for key in _called(client):
            called.setdefault(key, []).append(place)
        for beginning, each in _begun(client.name, language):
            begun.setdefault(beginning, []).append((place, each))
    return NameIndex(clients, called, language, begun)


def _marks_agree(typed: str, form: str) -> bool:
    """Every letter typed with a mark is the name's own; letters typed without any may be marked."""
    if typed == form or typed.isascii():
        return True
    return len(typed) == len(form) and all(
        a == b or (a.isascii() and a == plain(b)) for a, b in zip(typed, form, strict=True)
    )


def parts_at(token: Token, roster: NameIndex) -> tuple[NameForm, ...]:
    """Return the forms of names that a token is."""
    found = roster.parts(token.plain)
    if "'" in token.low:
        stem = token.low.rsplit("'", 1)[0]
        found += roster.parts(plain(stem))
        return tuple(p for p in found if _marks_agree(stem, p.low) or p.low == token.low)
    return tuple(p for p in found if _marks_agree(token.low, p.low))
