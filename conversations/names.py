"""Client names: what may be one, and which client a typed name means."""

import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from conversations.declension import forms
from conversations.owner import Client

LONGEST = 60


class BadName(StrEnum):
    """Why a text cannot be a client's name."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TAKEN = "taken"


def tidy(text: str) -> str:
    """Return the text on one line, without control characters and surrounding or double spaces."""
    visible = "".join(c if unicodedata.category(c) not in _INVISIBLE else " " for c in text)
    return " ".join(visible.split())


def fold(text: str) -> str:
    """Return the text as it is compared: no case, no diacritics, `ł` as `l`."""
    # Twice: some letters have a case only once they are taken apart.
    decomposed = unicodedata.normalize("NFKD", text.casefold()).casefold().replace("ł", "l")
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


def problem(name: str, clients: Sequence[Client]) -> BadName | None:
    """Return why a tidied text cannot name a new client, None when it can."""
    if not any(character.isalnum() or ord(character) > _ASCII for character in fold(name)):
        return BadName.EMPTY
    if len(name) > LONGEST:
        return BadName.TOO_LONG
    if any(fold(client.name) == fold(name) for client in clients):
        return BadName.TAKEN
    return None


def matching(text: str, clients: Sequence[Client]) -> tuple[Client, ...]:
    """Return the clients that a typed name can mean: the exact one, else all in some Polish case.

    A part of the name (a surname alone, say) is enough when nothing closer matches.
    """
    wanted = fold(tidy(text))
    if not wanted:
        return ()
    exact = tuple(client for client in clients if fold(client.name) == wanted)
    inflected = exact or tuple(c for c in clients if wanted in _folded_forms(c.name))
    return inflected or tuple(client for client in clients if wanted in _parts(client.name))


def written_by(name: str, clients: Sequence[Client]) -> tuple[Client, ...]:
    """Return the clients whom an account's name can belong to: "Anka" for "Anka Nowak"."""
    words = set(fold(tidy(name)).split())
    within = tuple(
        client for client in clients if words and set(fold(client.name).split()) <= words
    )
    return within or matching(name, clients)


@lru_cache(maxsize=4096)
def _folded_forms(name: str) -> frozenset[str]:
    return frozenset(map(fold, forms(name)))


def _parts(name: str) -> frozenset[str]:
    return frozenset[str]().union(*map(_folded_forms, name.split()))


# Cc control, Cf format (bidi marks and zero-width characters), Cs surrogates, Cn, Co; line and
# paragraph separators. A joiner inside an emoji is lost with them: the emoji falls into its parts.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})
_ASCII = 127
