"""A roster ready to be found in messages: every form of every name, made once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from conversations.reading.languages import spoken_in
from conversations.reading.tables import families, is_first_name, sections, words
from conversations.reading.text import Token
from conversations.values.first_names import first_name
from conversations.values.folding import SIGNS, plain, visible
from conversations.values.remembering import forgotten_with

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
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
BEGINNING = 3  # letters that a pet form has of its name
FIRST, SHORT = 0, 1  # how well a form fits: as in the roster, or a diminutive


class Part(NamedTuple):
    """One form of one word of a name."""

    client: int
    place: int  # which word of the name
    low: str  # the form with its diacritics
    tier: int
    kin: bool  # a plural of the family or a possessive without apostrophe
    base: bool  # the form as the roster has it


@dataclass(frozen=True, slots=True)
class Client:
    """A name taken apart."""

    name: str
    words: tuple[str, ...]  # plain, without titles
    significant: frozenset[int]  # places of the words that are not fillers
    generic: frozenset[int]
    first: int  # the place of a person's first name
    is_company: bool
    title: str


@dataclass(frozen=True, slots=True)
class Roster:
    """The clients, and where each form of their names leads."""

    clients: tuple[Client, ...]
    parts: Mapping[str, tuple[Part, ...]]
    by_letter: Mapping[str, Sequence[str]]  # long forms, for what is misspelt
    called: Mapping[str, Sequence[int]]  # clients by an initial, a title, a person's first letters


def _forms(word: str, *, stays: bool, language: str) -> set[str]:
    return {word.casefold()} if stays else spoken_in(language).names.forms(word)


def _client(name: str) -> Client:
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
    return Client(name, tuple(kept), significant, generic, first, is_company, title)


@forgotten_with
@lru_cache(maxsize=2048)
def _client_parts(place: int, name: str, language: str) -> Roster:
    """Return a roster of one client: taken apart, with each form of their names."""
    client = _client(name)
    found: list[Part] = []

    def add(
        word_place: int, forms: set[str], tier: int, *, base: str = "", kin: bool = False
    ) -> None:
        found.extend(
            Part(place, word_place, form, tier, kin, form == base) for form in sorted(forms)
        )

    of_a_woman = (
        not client.is_company
        and len(client.words) > 1
        and client.words[client.first].casefold().endswith("a")
        and plain(client.words[client.first]) in families().known
    ) or client.title in TITLES_F
    for i, word in enumerate(client.words):
        low = word.casefold()
        is_surname = i != client.first or bool(client.title)
        stays = of_a_woman and is_surname and not low.endswith("a") and low not in families().known
        after_preposition = i > 0 and plain(client.words[i - 1]) in {
            "pod",
            "nad",
            "przy",
            "u",
            "za",
        }
        if whose := _whose(client, i):  # "Fryzury u Moniki", "Akwarele Wandy"
            add(i, _forms(whose, stays=False, language="pl"), FIRST, base=whose.casefold())
            continue
        stays = stays or after_preposition
        if i not in client.significant:
            add(i, {low}, FIRST, base=low)
            continue
        add(i, _forms(word, stays=stays, language=language), FIRST, base=low)
        for forms, kin in spoken_in(language).names.beside(
            low, surname=is_surname, company=client.is_company, title=client.title
        ):
            add(i, forms, FIRST, kin=kin)
        if i == client.first and not client.is_company:
            for short in families().kin(plain(word), language):
                add(i, _forms(short, stays=False, language=language), SHORT, base=short.casefold())
    return _indexed(client, found)


def _whose(client: Client, place: int) -> str:
    """Return the first name whose genitive a firm has in its name, "" where it has none."""
    word = client.words[place]
    if not client.is_company or place == 0 or is_first_name(word):
        return ""
    basics = (word[:-1] + ending for ending in ("a", "ia", "") if word.endswith(tuple("yia")))
    return next((each for each in basics if plain(each) in families().polish), "")


def _indexed(client: Client, found: Sequence[Part]) -> Roster:
    parts: dict[str, tuple[Part, ...]] = {}
    for part in found:
        form = plain(part.low)
        parts[form] = (*parts.get(form, ()), part)
    by_letter: dict[str, list[str]] = {}
    for form in parts:
        if len(form) >= LONG_ENOUGH - 1:
            by_letter.setdefault(form[:1], []).append(form)
    return Roster((client,), parts, by_letter, dict.fromkeys(_called(client), (found[0].client,)))


@lru_cache(maxsize=1)
def titles() -> Mapping[str, str]:
    """Return the title that each form stands for: "doktora" is "dr"."""
    rows = (row.partition(":") for row in sections("called.txt")["titles"])
    return {form: title for title, _, forms in rows for form in (title, *forms.split())}


def _called(client: Client) -> set[str]:
    """Return what a client may be called by instead of a name: see `called.py`."""
    first = plain(client.words[client.first])
    written = client.title or (plain(client.words[0]) if len(client.words) > 1 else "")
    title = titles().get(written)
    person = "" if client.is_company else first[:BEGINNING]
    return {f"{first[:1]}.", person, *([f"{title} "] if title else [])} - {".", ""}


@forgotten_with
@lru_cache(maxsize=32)
def roster_of(roster: tuple[str, ...], language: str) -> Roster:
    """Return a roster ready to be searched."""
    clients: list[Client] = []
    parts: dict[str, tuple[Part, ...]] = {}
    by_letter: dict[str, list[str]] = {}
    called: dict[str, list[int]] = {}
    of_several: dict[str, list[Part]] = {}
    for place, name in enumerate(roster):
        one = _client_parts(place, name, language)
        clients += one.clients
        for form in parts.keys() & one.parts.keys():
            of_several.setdefault(form, [*parts[form]]).extend(one.parts[form])
        for letter, forms in one.by_letter.items():
            by_letter.setdefault(letter, []).extend(form for form in forms if form not in parts)
        parts.update(one.parts)
        for key in one.called:
            called.setdefault(key, []).append(place)
    parts |= {form: tuple(those) for form, those in of_several.items()}
    return Roster(tuple(clients), parts, by_letter, called)


def _marks_agree(typed: str, form: str) -> bool:
    """Every letter typed with a mark is the name's own; letters typed without any may be marked."""
    if typed == form or typed.isascii():
        return True
    return len(typed) == len(form) and all(
        a == b or (a.isascii() and a == plain(b)) for a, b in zip(typed, form, strict=True)
    )


def parts_at(token: Token, roster: Roster) -> tuple[Part, ...]:
    """Return the forms of names that a token is."""
    found = roster.parts.get(token.plain, ())
    if "'" in token.low:
        stem = token.low.rsplit("'", 1)[0]
        found += roster.parts.get(plain(stem), ())
        return tuple(p for p in found if _marks_agree(stem, p.low) or p.low == token.low)
    return tuple(p for p in found if _marks_agree(token.low, p.low))
