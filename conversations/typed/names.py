"""Client names: what may be one, and which client a typed name means."""

from collections.abc import Sequence
from enum import StrEnum

from conversations.reading import Intent, Reading, is_form, is_telling
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client, Owner
from conversations.values.declension import forms
from conversations.values.folding import fold, tidy
from conversations.values.remembering import remembered

LONGEST = 60
MOST_ALIASES = 20


class BadName(StrEnum):
    """Why a text cannot be a client's name."""

    EMPTY = "empty"
    COMMAND = "command"
    TOO_LONG = "too_long"
    TAKEN = "taken"


class BadAlias(StrEnum):
    """Why a text that could be a name cannot be another name for a client."""

    COMMON = "common"
    TOO_MANY = "too_many"


def problem(name: str, clients: Sequence[Client]) -> BadName | None:
    """Return why a tidied text cannot name a new client, None when it can."""
    if not any(character.isalnum() or ord(character) > _ASCII for character in fold(name)):
        return BadName.EMPTY
    if name.startswith("/"):
        return BadName.COMMAND
    if len(name) > LONGEST:
        return BadName.TOO_LONG
    if called(name, clients):
        return BadName.TAKEN
    return None


def alias_problem(
    alias: str, client: Client, clients: Sequence[Client]
) -> BadName | BadAlias | None:
    """Return why a tidied text cannot be another name for the client, None when it can."""
    wrong = problem(alias, clients)
    if wrong:
        return wrong
    if not is_telling(alias):
        return BadAlias.COMMON
    return BadAlias.TOO_MANY if len(client.aliases) >= MOST_ALIASES else None


def is_story(text: str, reading: Reading) -> bool:
    """Tell a message that says something from a name that was asked for.

    A name that sounds like an incident ("Kawiarnia Krzyk") stays a name, a long one does not.
    """
    words = sum(any(map(str.isalpha, word)) for word in text.split())
    if reading.intent is Intent.QUESTION:
        return words > 1
    if reading.intent in (Intent.REMARK, Intent.GREETING):
        return words > _WORDS_OF_ANY_NAME
    says_more = words > 1 and (reading.clients or reading.time or reading.minutes)
    return bool(says_more) or words > _WORDS_OF_A_NAME


def greets(text: str, reading: Reading) -> bool:
    """Tell "hej" from a name; an emoji may well be one."""
    return reading.intent is Intent.GREETING and any(map(str.isalpha, text))


def called(name: str, clients: Sequence[Client]) -> tuple[Client, ...]:
    """Return the clients who are called exactly so, but for case and diacritics."""
    wanted = fold(name)
    return tuple(client for client in clients if wanted in map(fold, client.names))


def formerly(client: Client, name: str) -> tuple[str, ...]:
    """Return what the client was called before, once they are called `name`; the latest first."""
    before = [each for each in client.former if fold(each) not in (fold(name), fold(client.name))]
    return (client.name, *before)[:MOST_ALIASES]


def former_names(clients: Sequence[Client]) -> dict[ClientNumber, tuple[str, ...]]:
    """Return what clients were called before and nobody is called now, of whom there is such."""
    renamed = [client for client in clients if client.former]
    # Most were never called otherwise, and there can be hundreds to compare with.
    now = {fold(name) for each in clients for name in each.names} if renamed else set()
    found = {
        client.number: tuple(name for name in client.former if fold(name) not in now)
        for client in renamed
    }
    return {number: names for number, names in found.items() if names}


def matching(
    text: str, clients: Sequence[Client], everybody: Sequence[Client] = ()
) -> tuple[Client, ...]:
    """Return the clients that a typed name can mean: the exact one, else all in some Polish case.

    A part of the name (a surname alone, say) is enough when nothing closer matches; of an alias it
    is not. What nobody is called now is whoever was called so before; `everybody` are all whom the
    owner has, where `clients` are some of them.
    """
    wanted = fold(tidy(text))
    if not wanted:
        return ()
    inflected = called(wanted, clients) or tuple(
        client
        for client in clients
        if wanted in _folded_forms(client.name)
        or any(is_form(text, alias) for alias in client.aliases)
    )
    partly = inflected or tuple(client for client in clients if wanted in _parts(client.name))
    former = {} if partly else former_names(everybody or clients)
    return partly or tuple(
        client
        for client in clients
        if any(wanted in _folded_forms(each) for each in former.get(client.number, ()))
    )


def written_by(name: str, owner: Owner) -> tuple[Client, ...]:
    """Return the clients at work whom an account's name can belong to: "Anka" for "Anka Nowak".

    What nobody is called now is whoever was called so before.
    """
    words = set(fold(tidy(name)).split())

    def within(names: Sequence[str]) -> bool:
        return bool(words) and any(set(fold(each).split()) <= words for each in names)

    now = tuple(client for client in owner.clients if within(client.names))
    found = now or matching(name, owner.clients, owner.everybody)
    former = {} if found else former_names(owner.everybody)
    return found or tuple(c for c in owner.clients if within(former.get(c.number, ())))


@remembered(4096)
def _folded_forms(name: str) -> frozenset[str]:
    return frozenset(map(fold, forms(name)))


def _parts(name: str) -> frozenset[str]:
    return frozenset[str]().union(*map(_folded_forms, name.split()))


_ASCII = 127
# More words than these are no name: where they tell of something, and whatever they tell of.
_WORDS_OF_A_NAME, _WORDS_OF_ANY_NAME = 3, 5
