"""Which clients of the roster a message concerns: whole words, every case, in doubt nobody.

A name is matched in the plain line (no case, no diacritics), but a letter that was typed with its
mark must be the name's own: "miła" is not Mila. Full names beat first names, what is written in the
roster beats a diminutive, and two clients that fit equally well are nobody.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from conversations.reading import called, misspelt, names, reasons
from conversations.reading.languages import Names, Reasons, Tongue, spoken_in
from conversations.reading.rosters import (
    FILLERS,
    SHORT,
    TITLES_F,
    TITLES_M,
    ClientName,
    NameForm,
    NameIndex,
    index_of,
    parts_at,
)
from conversations.reading.tables import families, words
from conversations.reading.text import Message, Token
from conversations.values.first_names import first_name

# Beyond these a message is a paste: enough is read to know whom it is about.
_MOST_NAMESAKES, _MOST_NAMES, _MOST_RUNS = 8, 60, 160
_TO_THE_VERB = 4  # tokens from a name to what it did
_SHORTEST = 3  # letters of a name that has a possessive without its sign


class Found(NamedTuple):
    """A client in a message: its place in the roster, and its tokens, first and past the last."""

    client: int
    start: int
    end: int
    strength: int


def tokens_of(found: Iterable[Found]) -> set[int]:
    """Return the tokens of a message that name these clients."""
    return {at for one in found for at in range(one.start, one.end)}


def _few_namesakes(matches: list[tuple[NameForm, ...]]) -> list[tuple[NameForm, ...]]:
    """Where a word fits many clients, leave those that a word beside it fits too."""
    kept: list[tuple[NameForm, ...]] = []
    for i, here in enumerate(matches):
        if len(here) <= _MOST_NAMESAKES:
            kept.append(here)
            continue
        around = {p.client for j in (i - 1, i + 1) if 0 <= j < len(matches) for p in matches[j]}
        near = tuple(p for p in here if p.client in around)
        kept.append((near or here)[:_MOST_NAMESAKES])
    return kept


def _runs(message: Message, roster: NameIndex) -> list[tuple[Found, tuple[int, ...], NameForm]]:
    """Every stretch of tokens that is part of one client's name, longest first at each place."""
    tokens = message.tokens
    matches = _few_namesakes([parts_at(token, roster) for token in tokens])
    runs: list[tuple[Found, tuple[int, ...], NameForm]] = []
    for i, here in enumerate(matches):
        for part in here:
            client = roster.clients[part.client]
            if part.place not in client.significant:
                continue
            if i and any(
                p.client == part.client and p.place < part.place and p.place in client.significant
                for p in matches[i - 1]
            ):
                continue  # it is inside a longer one
            places, end = [part.place], i + 1
            while end < len(tokens):
                step = next(
                    (p for p in matches[end] if p.client == part.client and p.place > places[-1]),
                    None,
                )
                if step is None:
                    if tokens[end].plain in {"&", "and", "i", "+", "-"} and end + 1 < len(tokens):
                        beyond = next(
                            (
                                p
                                for p in matches[end + 1]
                                if p.client == part.client and p.place > places[-1]
                            ),
                            None,
                        )
                        if beyond is not None:
                            places.append(beyond.place)
                            end += 2
                            continue
                    break
                places.append(step.place)
                end += 1
            runs.append((Found(part.client, i, end, 0), tuple(places), part))
    return runs


def _is_a_word(
    token: Token, part: NameForm, client: ClientName, message: Message, spoken: Names
) -> bool:
    """Whether the token is also a word of the language, so that it needs a reason to be a name."""
    first_name = any(word in families().known for word in client.plain[client.first :][:1])
    return spoken.is_a_word(
        token,
        part.low,
        marked=message.has_marks,
        company=client.is_company,
        first=first_name and part.place == client.first,
    )


def _strength(
    run: tuple[Found, tuple[int, ...], NameForm],
    message: Message,
    roster: NameIndex,
    spoken: Tongue,
) -> int:
    """How sure it is: 0 no, 1 a diminutive, 2 a part, 3 the roster's own form, 4 the whole."""
    found, places, part = run
    client = roster.clients[found.client]
    significant = {place for place in places if place in client.significant}
    if len(client.words) > 1 and (
        len(places) == len(client.words)
        or (len(client.significant) > 1 and significant >= client.significant)
    ):
        return 0 if _runs_on(message, found) else 4
    before = message.tokens[found.start - 1].plain if found.start else ""
    if part.place and before in FILLERS and before == client.plain[part.place - 1]:
        return 3
    if len(significant) > 1 or (len(places) > 1 and not client.generic & set(places)):
        return 3
    if _another_by_title(before, client) or _is_of_another_sex(found, client, message):
        return 0
    if part.kin and not _is_of(run, client, message, spoken):
        return 0
    return _of_one_word(found, part, client, message, spoken)


def _is_of(
    run: tuple[Found, tuple[int, ...], NameForm],
    client: ClientName,
    message: Message,
    spoken: Tongue,
) -> bool:
    """Whether a name with an "s" is a possessive: "keiths been odd", "bills invoice"."""
    found, _, part = run
    first = part.place == client.first and not client.is_company and not client.title
    known = client.plain[part.place]
    if first and len(known) >= _SHORTEST and known not in words("word_names", "en"):
        return True
    return spoken.reasons.possessive_without_sign(message, found)


def _of_one_word(
    found: Found, part: NameForm, client: ClientName, message: Message, spoken: Tongue
) -> int:
    if part.place in client.generic:
        kind = client.plain[part.place]
        return 2 if spoken.reasons.the_firm(message, found, kind) else 0
    token = message.tokens[found.start]
    needs = not part.kin and _is_a_word(token, part, client, message, spoken.names)
    if needs and not part.base and spoken.reasons.opens_in_a_case(message, found):
        needs = False
    if needs and not reasons.is_a_name(message, found, spoken.reasons, company=client.is_company):
        return 0
    if part.tier == SHORT:
        return 1
    return 3 if part.base and len(client.significant) == 1 else 2


def _another_by_title(title: str, client: ClientName) -> bool:
    """Whether the title before it is the other gender's: "pan" before Maja, "pani" before Marek."""
    if title in TITLES_M:
        return client.title in TITLES_F or _is_feminine(client)
    return title in TITLES_F and (client.title in TITLES_M - {"p"} or _is_masculine(client))


def _is_of_another_sex(found: Found, client: ClientName, message: Message) -> bool:
    """Whether it is a form of the name's twin: "Kamil" and "od Kamila" are no Kamila.

    Nor is "Kamila krzyczała" told of Kamil.
    """
    if client.is_company or not client.words:
        return False
    name, known = client.words[client.first].casefold(), client.plain[client.first]
    token = message.tokens[found.start].plain
    in_a_case = found.start > 0 and message.tokens[found.start - 1].plain in words(
        "twins", "before"
    )
    if name.endswith("a"):
        heard = message.tokens[found.start].low.endswith("ą")  # "z Kamilą" is no form of Kamil
        is_his = token == known[:-1] or (token == known and in_a_case and not heard)
        return is_his and _is_first(name[:-1], "m")
    if token != known + "a" or in_a_case:
        return False
    if not _is_first(name + "a", "f"):
        return False
    after = message.tokens[found.end : found.end + _TO_THE_VERB]
    return any(each.low.endswith(("ła", "la")) for each in after)


def _is_first(word: str, sex: str) -> bool:
    found = first_name(word)
    return found is not None and found.sex == sex


def _runs_on(message: Message, found: Found) -> bool:
    """Whether the name's last word is a preposition here: "cukiernia bez cukru"."""
    last = message.tokens[found.end - 1]
    after = message.tokens[found.end : found.end + 1]
    return last.raw in {"bez", "pod", "nad"} and bool(after) and names.of_what(after[0].low)


def _is_feminine(client: ClientName) -> bool:
    first = client.plain[client.first] if client.plain else ""
    return not client.is_company and first.endswith("a") and first in families().known


def _is_masculine(client: ClientName) -> bool:
    first = client.plain[client.first] if client.plain else ""
    return not client.is_company and not first.endswith("a") and first in families().polish


def find(message: Message, roster: Sequence[str], language: str) -> tuple[Found, ...]:
    """Return the clients named in a message, in its order, each where it stands first."""
    index, spoken = index_of(tuple(roster), language), spoken_in(language)
    runs = _runs(message, index)[:_MOST_RUNS]
    scored = [
        (run[0]._replace(strength=_strength(run, message, index, spoken)), run) for run in runs
    ]
    alive = [found for found, _ in scored if found.strength]
    alive += _by_company(
        alive[:_MOST_NAMES],
        [run for found, run in scored if not found.strength][:_MOST_NAMES],
        message,
        spoken.reasons,
    )
    if not alive:
        alive = [Found(*one, 2) for one in misspelt.find(message, index)]
    settled = _settle(alive)
    taken = tokens_of(settled)
    others = called.find(message, index, language, [one.client for one in settled])
    called_so = [Found(*one, 1) for one in others if one[1] not in taken]
    return tuple(sorted([*settled, *called_so], key=lambda one: one.start))


def _by_company(
    alive: list[Found],
    waiting: list[tuple[Found, tuple[int, ...], NameForm]],
    message: Message,
    spoken: Reasons,
) -> list[Found]:
    """Names that are words, taken as names because they stand beside a name: "Rob and Penny"."""
    joined: list[Found] = []
    for found, _, part in waiting:
        if part.kin:
            continue
        for other in [run[0] for run in waiting] + alive:
            if other.client != found.client and reasons.joined(message, found, other):
                sure = other.strength > 0 or reasons.pair_is_named(message, found, other, spoken)
                if sure:
                    joined.append(found._replace(strength=1 if part.tier == SHORT else 2))
                    break
    return joined


def _settle(alive: list[Found]) -> tuple[Found, ...]:
    """One client a place: the strongest; equals are nobody. Then one place a client."""
    chosen: list[Found] = []
    at: dict[tuple[int, int], list[Found]] = {}
    for found in alive:
        at.setdefault((found.start, found.end), []).append(found)
    taken: set[int] = set()
    for start, end in sorted(at, key=lambda s: (s[0] - s[1], s[0])):
        if not taken.isdisjoint(range(start, end)):
            continue
        here = at[start, end]
        best = max(f.strength for f in here)
        top = {f.client for f in here if f.strength == best}
        taken.update(range(start, end))
        if len(top) == 1:
            chosen.append(next(f for f in here if f.strength == best))
    return tuple(sorted(chosen, key=lambda f: f.start))
