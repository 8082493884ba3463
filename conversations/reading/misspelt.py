"""Names that are one letter off."""

from conversations.reading import names
from conversations.reading.rosters import LONG_ENOUGH, ClientName, NameForm, NameIndex, parts_at
from conversations.reading.tables import families
from conversations.reading.text import Message

_MOST = 60  # long words; beyond them a message is a paste


def _near(a: str, b: str) -> bool:
    """One letter missing, doubled, changed or two swapped."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    rest_a, rest_b = a[i:], b[i:]
    swapped = rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:] and len(rest_b) > 1
    return swapped or rest_a[1:] == rest_b[1:] or rest_a[1:] == rest_b or rest_a == rest_b[1:]


def find(message: Message, roster: NameIndex) -> list[tuple[int, int, int]]:
    """Clients whose name is one letter off, where the word is no other word and no other name.

    Returns each one's place in the roster, and its tokens, first and past the last.
    """
    found: list[tuple[int, int, int]] = []
    long = [(i, t) for i, t in enumerate(message.tokens) if len(t.plain) >= LONG_ENOUGH - 1]
    for i, token in long[:_MOST]:
        typed = token.plain.removesuffix("'s")
        if len(typed) < LONG_ENOUGH - 1 or not typed.isalpha():
            continue
        if (
            typed in families().known
            or names.is_a_name(token.low)
            or names.is_ordinary_word(token.low)
        ):
            continue
        near = {
            (p.client, p.place)
            for form, parts in _near_forms(typed, roster)
            for p in parts
            if not p.kin and (len(form) >= LONG_ENOUGH or len(typed) >= LONG_ENOUGH)
        }
        for client_place, place in sorted(near):
            client = roster.clients[client_place]
            if place in client.generic or place not in client.significant:
                continue
            if _alone_will_do(client, place) or _neighbours(
                message, i, roster, client_place, place
            ):
                start, end = _span(message, i, roster, client_place)
                found.append((client_place, start, end))
    return found


def _alone_will_do(client: ClientName, place: int) -> bool:
    ordinary = client.is_company and names.is_ordinary_word(client.words[place].casefold())
    return not ordinary and len(client.plain[place]) >= LONG_ENOUGH


def _near_forms(typed: str, roster: NameIndex) -> list[tuple[str, tuple[NameForm, ...]]]:
    # The first letter is nearly always right, and holds a roster of five hundred in bounds.
    return [(form, parts) for form, parts in roster.long_forms(typed[:1]) if _near(typed, form)]


def _neighbours(message: Message, i: int, roster: NameIndex, client: int, place: int) -> bool:
    around = [message.tokens[j] for j in (i - 1, i + 1) if 0 <= j < len(message.tokens)]
    return any(
        p.client == client and p.place != place and p.place in roster.clients[client].significant
        for token in around
        for p in parts_at(token, roster)
    )


def _span(message: Message, i: int, roster: NameIndex, client: int) -> tuple[int, int]:
    start, end = i, i + 1
    while start > 0 and any(
        p.client == client for p in parts_at(message.tokens[start - 1], roster)
    ):
        start -= 1
    while end < len(message.tokens) and any(
        p.client == client for p in parts_at(message.tokens[end], roster)
    ):
        end += 1
    return start, end
