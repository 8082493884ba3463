"""What kind of name a client has, a person's, a family's or a firm's, and its words in cases.

Readers are tried one after another: what somebody is addressed by and what an institution is say
more than a first name, and that more than a word that a dictionary has.
"""

import re
from enum import StrEnum
from typing import NamedTuple

from conversations.values.dictionary import (
    Forms,
    joined,
    look_up,
    look_up_adjective,
    same,
    spelled,
)
from conversations.values.first_names import FirstName, first_name
from conversations.values.folding import plain
from conversations.values.phrases import Phrase, nominative, phrase
from conversations.values.surnames import family, like_adjective, sex_of, surname
from conversations.values.tables import rows, words


class NameKind(StrEnum):
    """Whose name it is."""

    ADDRESSED = "addressed"  # by Pan, Pani, Państwo or a title
    INSTITUTION = "institution"
    FIRM = "firm"
    PERSON = "person"
    UNKNOWN = "unknown"


class Named(NamedTuple):
    """A name that was read: its cases, None where another word must stand in front of it."""

    kind: NameKind
    forms: Forms | None = None
    plural: bool = False
    called: str | None = None  # the vocative of who has a first name


def read(text: str) -> Named:
    """Return what kind of name it is; a name that tells nothing is of an unknown kind."""
    typed = text.split()
    for reader in _READERS:
        found = reader(typed)
        if found:
            return found
    return Named(NameKind.UNKNOWN)


def _addressed(typed: list[str]) -> Named | None:
    """Read "Pani Anna", "Państwo Nowakowie", "mec. Marek Lis"."""
    addresses = {row[0]: row[1:] for row in rows("address")}
    front: list[Forms] = []
    said = ""
    for word in typed:
        low = word.casefold()
        if low in addresses:
            said = low
            gen, dat, acc, inst, loc = addresses[low]
            front.append(spelled((gen, dat, acc, inst, loc), word))
        elif low in words("titles"):
            front.append(same(word))
        else:
            break
    rest = typed[len(front) :]
    if not front or not (rest or said):
        return None
    if said == _MANY:
        couple = _couple(rest)
        behind = [couple.forms] if couple and couple.forms else _family_words(rest)
        return Named(NameKind.ADDRESSED, joined(" ", [*front, *behind]), plural=True)
    given = first_name(rest[0]) if rest else None
    sex = _SEX.get(said) or (given.sex if given else sex_of(rest[0]))
    called = f"{_CALLED[sex]} {given.vocative}" if given and given.sex == sex else None
    return Named(
        NameKind.ADDRESSED, joined(" ", [*front, *_persons_words(rest, sex)]), called=called
    )


def _institution(typed: list[str]) -> Named | None:
    """Read "Szkoła Językowa Lingo", "Zielona Kawiarnia"."""
    found = phrase(typed)
    if found is None or found.head not in words("institutions"):
        return None
    return Named(NameKind.INSTITUTION, found.forms, found.plural)


def _firm(typed: list[str]) -> Named | None:
    """Read "ABC sp. z o.o.", "Pixel Studio", "Lis & Partners"."""
    low = [word.casefold() for word in typed]
    ends = {"".join(low[-many:]).replace(".", "") for many in range(1, min(len(low), 5))}
    starts = {low[0].replace(".", "")} if len(low) > 1 else set()
    legal = (ends | starts) & words("legal") if len(low) > 1 else set()
    brands = words("brands") | words("institutions")
    unmarked = plain(low[0]) in map(plain, words("institutions"))  # "Szkola Jezykowa"
    return Named(NameKind.FIRM) if legal or unmarked or brands & {*low[1:]} else None


def _couple(typed: list[str]) -> Named | None:
    """Read "Ania i Tomek", "Jan i Anna Kowalscy", "Mama i Tata"."""
    if len(typed) < _A_COUPLE or typed[1] not in words("and"):
        return None
    behind = _family_words(typed[3:])
    one, other = first_name(typed[0]), first_name(typed[2])
    if one and other:
        parts = [_given(one, typed[0]), same(typed[1]), _given(other, typed[2])]
        called = f"{one.vocative} {typed[1]} {other.vocative}"
        return Named(NameKind.PERSON, joined(" ", [*parts, *behind]), plural=True, called=called)
    both = phrase(typed[:1]), phrase(typed[2:3])
    if all(each and each.head in words("people") for each in both):
        parts = [each.forms if each else same(typed[1]) for each in (both[0], None, both[1])]
        return Named(NameKind.PERSON, joined(" ", [*parts, *behind]), plural=True)
    return None


def _partners(typed: list[str]) -> Named | None:
    """Read "Kowalski i Syn", "Lis & Partners"."""
    return Named(NameKind.FIRM) if words("and") & {*typed[1:-1]} else None


def _person(typed: list[str]) -> Named | None:
    """Read "Anna Kowalska", "anka", "Kowalski Jan", "Zbysław Kowalski"."""
    given = first_name(typed[0])
    second = first_name(typed[1]) if len(typed) > 1 else None
    if given is None and second and _is_surname(typed[0].capitalize()):
        given = second
    if given:
        alone = given.forms is None
        forms = None if alone else joined(" ", _persons_words(typed, given.sex))
        return Named(NameKind.PERSON, forms, called=given.vocative)
    last = typed[-1].capitalize()
    if len(typed) == 2 and like_adjective(last) and look_up(typed[0].capitalize()):  # noqa: PLR2004
        return Named(NameKind.PERSON, joined(" ", _persons_words(typed, sex_of(last))))
    return None


def _family(typed: list[str]) -> Named | None:
    """Read "Nowakowie"."""
    if family(typed[0].capitalize()) and not _adds(typed[0]) and all(map(_adds, typed[1:])):
        return Named(NameKind.PERSON, joined(" ", _family_words(typed)), plural=True)
    return None


def _surname_alone(typed: list[str]) -> Named | None:
    """Read "Kowalska", "Nowak": a word that a dictionary has with a capital."""
    word = typed[0].capitalize()
    if _adds(typed[0]) or typed[0].lower() in words("people") or not all(map(_adds, typed[1:])):
        return None
    foreign = word.endswith("o") and not word.endswith("ko") and not nominative(word.lower())
    known = like_adjective(word) or (nominative(word) and not foreign) or "-" in word
    if not known and not _is_adjective(word.lower()):
        return None
    found = surname(typed[0], sex_of(word.rpartition("-")[2].capitalize()))
    if found == same(typed[0]):
        return None
    return Named(NameKind.PERSON, joined(" ", [found, *map(same, typed[1:])]))


def _described(typed: list[str]) -> Named | None:
    """Read "Szefowa", "Nowa klientka", "Mama Zosi", "Ciocia Basia", "Zielona Szafa"."""
    found = phrase(typed)
    if found is None or found.forms == same(" ".join(typed)):
        return None
    people = found.head in words("people")
    if not people and (found.plural or not all(map(_is_polish, found.tail))):
        return Named(NameKind.FIRM) if found.plural else None
    sex = _named_behind(found) if people else None
    if sex:
        named = [found.declined, *_persons_words(found.tail, sex)]
        return Named(_dignity(found), joined(" ", named))
    a_firm = not people and len(typed) > 1 and not all(map(_adds, typed[1:]))
    return Named(NameKind.INSTITUTION if a_firm else _dignity(found), found.forms, found.plural)


def _dignity(found: Phrase) -> NameKind:
    return NameKind.ADDRESSED if found.head in words("dignities") else NameKind.PERSON


def _named_behind(found: Phrase) -> str | None:
    """Return the sex of who is named behind what they are: "Ciocia Basia", "Prezes Nowak"."""
    if not found.tail or found.plural:
        return None
    given = first_name(found.tail[0])
    if given:
        return given.sex
    known = _is_surname(found.tail[0].capitalize()) and not _adds(found.tail[0])
    return found.gender if known else None


_READERS = (
    _addressed,
    _institution,
    _firm,
    _couple,
    _partners,
    _person,
    _family,
    _surname_alone,
    _described,
)


def _persons_words(typed: list[str], sex: str) -> list[Forms]:
    """Decline each word of a person's name up to what only says more."""
    end = next((at for at, word in enumerate(typed) if _adds(word)), len(typed))
    return [*(_persons_word(word, sex) for word in typed[:end]), *map(same, typed[end:])]


def _persons_word(word: str, sex: str) -> Forms:
    given = first_name(word)
    if given and given.sex == sex and given.forms:
        return spelled(given.forms, word)
    return surname(word, sex)


def _given(name: FirstName, word: str) -> Forms:
    return spelled(name.forms, word) if name.forms else same(word)


def _family_words(typed: list[str]) -> list[Forms]:
    return [
        spelled(forms, word) if (forms := family(word.capitalize())) else same(word)
        for word in typed
    ]


def _adds(word: str) -> bool:
    """Tell "od", "K.", "(Gdańsk)", "🌸", which are not declined, from a word of the name."""
    return word in words("tails") or not _WORD.fullmatch(word)


def _is_polish(word: str) -> bool:
    low = word.lower()
    return _adds(word) or bool(look_up(low) or look_up_adjective(low) or look_up(word.capitalize()))


def _is_adjective(low: str) -> bool:
    return any(each.case == "nom" and each.number == "sg" for each in look_up_adjective(low))


def _is_surname(word: str) -> bool:
    known = like_adjective(word) or nominative(word)
    return bool(known) and word.lower() not in words("people")


_WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
_MANY = "państwo"
_SEX = {"pani": "f", "pan": "m"}
_CALLED = {"f": "Pani", "m": "Panie"}
_A_COUPLE = 3
