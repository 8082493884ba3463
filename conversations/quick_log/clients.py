"""Which clients of the roster a message concerns: whole words, every case, in doubt nobody.

A name is matched in the plain line (no case, no diacritics), but a letter that was typed with its
mark must be the name's own: "miła" is not Mila. Full names beat first names, what is written in the
roster beats a diminutive, and two clients that fit equally well are nobody.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from conversations.quick_log import names, reasons
from conversations.quick_log.tables import families, words
from conversations.quick_log.text import Message, Token

_TITLES_M = frozenset(["pan", "pana", "panu", "panem", "panie", "p", "mr", "sir", "ksiadz"])
_TITLES_F = frozenset(["pani", "pania", "mrs", "ms", "miss", "madam"])
_TITLES = (
    _TITLES_M
    | _TITLES_F
    | frozenset(["dr", "doktor", "doktora", "doktorem", "mgr", "inz", "prof", "the", "panstwo"])
)
_FILLERS = frozenset(
    [
        "pod",
        "nad",
        "przy",
        "u",
        "i",
        "and",
        "of",
        "the",
        "co",
        "in",
        "on",
        "za",
        "od",
        "do",
        "dla",
        "na",
        "w",
        "z",
    ]
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_LONG_ENOUGH = 6  # letters, to be recognised in spite of one that is wrong
# Beyond these a message is a paste: enough is read to know whom it is about.
_MOST_NAMESAKES, _MOST_MISSPELT = 8, 60
_FIRST, _SHORT = 0, 1  # how well a form fits: as in the roster, or a diminutive


class _Part(NamedTuple):
    client: int
    place: int  # which word of the name
    low: str  # the form with its diacritics
    tier: int
    kin: bool  # a plural of the family or a possessive without apostrophe
    base: bool  # the form as the roster has it


@dataclass(frozen=True, slots=True)
class _Client:
    name: str
    words: tuple[str, ...]  # plain, without titles
    significant: frozenset[int]  # places of the words that are not fillers
    generic: frozenset[int]
    is_company: bool
    title: str


@dataclass(frozen=True, slots=True)
class _Roster:
    clients: tuple[_Client, ...]
    parts: Mapping[str, tuple[_Part, ...]]
    by_letter: Mapping[str, Sequence[str]]  # long forms, for what is misspelt


class Found(NamedTuple):
    """A client in a message: its place in the roster, and its tokens, first and past the last."""

    client: int
    start: int
    end: int
    strength: int


def _forms(word: str, *, stays: bool, language: str) -> set[str]:
    low = word.casefold()
    foreign = len(low) < len("Ada") or language == "en"
    forms = {low} if stays or foreign else set(names.word_forms(word))
    forms.add(low)
    return forms


def _client(name: str) -> _Client:
    raw = _WORD.findall(name) or [name.strip() or name]
    title = names.plain(raw[0]) if len(raw) > 1 and names.plain(raw[0]) in _TITLES else ""
    kept = raw[1:] if title else raw
    plains = tuple(names.plain(word) for word in kept)
    company_words = words("company_words")
    generic = frozenset(i for i, word in enumerate(plains) if word in company_words)
    fillers = frozenset(i for i, word in enumerate(plains) if word in _FILLERS)
    significant = frozenset(range(len(plains))) - fillers or frozenset(range(len(plains)))
    first_is_a_name = plains[0] in families().known if plains else False
    is_company = bool(generic) or "&" in name or (len(plains) > 1 and not first_is_a_name)
    if len(plains) > 1 and title:
        is_company = False
    return _Client(name, tuple(kept), significant, generic, is_company, title)


def _client_parts(
    place: int, client: _Client, aliases: Sequence[str], language: str
) -> list[_Part]:
    found: list[_Part] = []

    def add(
        word_place: int, forms: set[str], tier: int, *, base: str = "", kin: bool = False
    ) -> None:
        found.extend(
            _Part(place, word_place, form, tier, kin, form == base) for form in sorted(forms)
        )

    of_a_woman = (
        not client.is_company
        and len(client.words) > 1
        and client.words[0].casefold().endswith("a")
        and names.plain(client.words[0]) in families().known
    ) or client.title in _TITLES_F
    for i, word in enumerate(client.words):
        low = word.casefold()
        is_surname = i > 0 or bool(client.title)
        stays = of_a_woman and is_surname and not low.endswith("a") and low not in families().known
        after_preposition = i > 0 and names.plain(client.words[i - 1]) in {
            "pod",
            "nad",
            "przy",
            "u",
            "za",
        }
        stays = stays or after_preposition
        if i not in client.significant:
            add(i, {low}, _FIRST, base=low)
            continue
        add(i, _forms(word, stays=stays, language=language), _FIRST, base=low)
        if language == "en" and client.title == "the" and low.endswith("s"):
            add(i, {low[:-1]}, _FIRST, kin=True)
        elif language == "en" and low.isalpha():
            add(i, {low + "s"}, _FIRST, kin=True)
        if i == 0 and not client.is_company:
            for short in families().kin(names.plain(word), language):
                add(i, _forms(short, stays=False, language=language), _SHORT, base=short.casefold())
    for alias in aliases:
        for word in _WORD.findall(alias)[:1]:
            add(0, _forms(word, stays=False, language=language), _FIRST, base=word.casefold())
    return found


@lru_cache(maxsize=32)
def _roster(
    roster: tuple[str, ...], aliases: tuple[tuple[str, ...], ...], language: str
) -> _Roster:
    clients: list[_Client] = []
    parts: dict[str, list[_Part]] = {}
    for place, name in enumerate(roster):
        known = _client(name)
        clients.append(known)
        for part in _client_parts(place, known, aliases[place], language):
            parts.setdefault(names.plain(part.low), []).append(part)
    by_letter: dict[str, list[str]] = {}
    for form in parts:
        if len(form) >= _LONG_ENOUGH - 1:
            by_letter.setdefault(form[:1], []).append(form)
    index = {form: tuple(found) for form, found in parts.items()}
    return _Roster(tuple(clients), index, by_letter)


def _marks_agree(typed: str, form: str) -> bool:
    """Every letter typed with a mark is the name's own; letters typed without any may be marked."""
    if typed == form or typed.isascii():
        return True
    return len(typed) == len(form) and all(
        a == b or (a.isascii() and a == names.plain(b)) for a, b in zip(typed, form, strict=True)
    )


def _at(token: Token, roster: _Roster) -> tuple[_Part, ...]:
    found = roster.parts.get(token.plain, ())
    if "'" in token.low:
        stem = token.low.rsplit("'", 1)[0]
        found += roster.parts.get(names.plain(stem), ())
        return tuple(p for p in found if _marks_agree(stem, p.low) or p.low == token.low)
    return tuple(p for p in found if _marks_agree(token.low, p.low))


def _few_namesakes(matches: list[tuple[_Part, ...]]) -> list[tuple[_Part, ...]]:
    """Where a word fits many clients, leave those that a word beside it fits too."""
    kept: list[tuple[_Part, ...]] = []
    for i, here in enumerate(matches):
        if len(here) <= _MOST_NAMESAKES:
            kept.append(here)
            continue
        around = {p.client for j in (i - 1, i + 1) if 0 <= j < len(matches) for p in matches[j]}
        near = tuple(p for p in here if p.client in around)
        kept.append((near or here)[:_MOST_NAMESAKES])
    return kept


def _runs(message: Message, roster: _Roster) -> list[tuple[Found, tuple[int, ...], _Part]]:
    """Every stretch of tokens that is part of one client's name, longest first at each place."""
    tokens = message.tokens
    matches = _few_namesakes([_at(token, roster) for token in tokens])
    runs: list[tuple[Found, tuple[int, ...], _Part]] = []
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


def _is_a_word(token: Token, part: _Part, client: _Client, message: Message, language: str) -> bool:
    """Whether the token is also a word of the language, so that it needs a reason to be a name."""
    plain = token.plain.split("'")[0]
    if language == "en":
        return plain in words("word_names", "en")
    if message.has_marks and token.low == part.low and not names.is_ordinary_word(token.low):
        english = plain in words("word_names", "en") and plain not in families().known
        return english or plain in words("word_names", "pl, marked")
    if plain in words("word_names", "pl"):
        return True
    if plain in families().known and not client.is_company:
        return False
    first_name = any(names.plain(word) in families().known for word in client.words[:1])
    if first_name and part.place == 0:
        return plain in words("word_names", "pl") or plain == "kasie"
    return names.is_ordinary_word(token.low) or names.is_ordinary_word(part.low)


def _strength(
    run: tuple[Found, tuple[int, ...], _Part], message: Message, roster: _Roster, language: str
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
    if part.place and before in _FILLERS and before == names.plain(client.words[part.place - 1]):
        return 3
    if len(significant) > 1 or (len(places) > 1 and not client.generic & set(places)):
        return 3
    if _another_by_title(before, client) or (
        part.kin and not reasons.possessive_without_sign(message, found, language)
    ):
        return 0
    return _of_one_word(found, part, client, message, language)


def _of_one_word(
    found: Found, part: _Part, client: _Client, message: Message, language: str
) -> int:
    if part.place in client.generic:
        return 2 if reasons.the_firm(message, found, language) else 0
    token = message.tokens[found.start]
    needs = not part.kin and _is_a_word(token, part, client, message, language)
    if needs and language == "pl" and not part.base and reasons.opens_in_a_case(message, found):
        needs = False
    if needs and not reasons.is_a_name(message, found, language, company=client.is_company):
        return 0
    if part.tier == _SHORT:
        return 1
    return 3 if part.base and len(client.significant) == 1 else 2


def _another_by_title(title: str, client: _Client) -> bool:
    """Whether the title before it is the other gender's: "pan" before Maja, "pani" before Marek."""
    if title in _TITLES_M:
        return client.title in _TITLES_F or _is_feminine(client)
    return title in _TITLES_F and (client.title in _TITLES_M - {"p"} or _is_masculine(client))


def _runs_on(message: Message, found: Found) -> bool:
    """Whether the name's last word is a preposition here: "cukiernia bez cukru"."""
    last = message.tokens[found.end - 1]
    after = message.tokens[found.end : found.end + 1]
    return last.raw in {"bez", "pod", "nad"} and bool(after) and names.of_what(after[0].low)


def _is_feminine(client: _Client) -> bool:
    first = names.plain(client.words[0]) if client.words else ""
    return not client.is_company and first.endswith("a") and first in families().known


def _is_masculine(client: _Client) -> bool:
    first = names.plain(client.words[0]) if client.words else ""
    return not client.is_company and not first.endswith("a") and first in families().polish


def find(
    message: Message,
    roster: Sequence[str],
    language: str,
    aliases: Mapping[str, Sequence[str]] | None = None,
) -> tuple[Found, ...]:
    """Return the clients named in a message, in its order, each where it stands first.

    `aliases` are the owner's own names for a client, by the client's name in the roster.
    """
    known = tuple(roster)
    own = tuple(tuple((aliases or {}).get(name, ())) for name in known)
    index = _roster(known, own, language)
    runs = _runs(message, index)
    scored = [
        (run[0]._replace(strength=_strength(run, message, index, language)), run) for run in runs
    ]
    alive = [found for found, _ in scored if found.strength]
    alive += _by_company(
        alive[:_MOST_MISSPELT],
        [run for found, run in scored if not found.strength][:_MOST_MISSPELT],
        message,
        language,
    )
    if not alive:
        alive = _misspelt(message, index)
    return _settle(alive)


def _by_company(
    alive: list[Found],
    waiting: list[tuple[Found, tuple[int, ...], _Part]],
    message: Message,
    language: str,
) -> list[Found]:
    """Names that are words, taken as names because they stand beside a name: "Rob and Penny"."""
    joined: list[Found] = []
    for found, _, part in waiting:
        if part.kin:
            continue
        for other in [run[0] for run in waiting] + alive:
            if other.client != found.client and reasons.joined(message, found, other):
                sure = other.strength > 0 or reasons.pair_is_named(message, found, other, language)
                if sure:
                    joined.append(found._replace(strength=1 if part.tier == _SHORT else 2))
                    break
    return joined


def _settle(alive: list[Found]) -> tuple[Found, ...]:
    """One client a place: the strongest; equals are nobody. Then one place a client."""
    chosen: list[Found] = []
    spans = sorted({(found.start, found.end) for found in alive}, key=lambda s: (s[0] - s[1], s[0]))
    taken: set[int] = set()
    for start, end in spans:
        if taken & set(range(start, end)):
            continue
        here = [f for f in alive if f.start == start and f.end == end]
        best = max(f.strength for f in here)
        top = {f.client for f in here if f.strength == best}
        taken |= set(range(start, end))
        if len(top) == 1:
            chosen.append(next(f for f in here if f.strength == best))
    return tuple(sorted(chosen, key=lambda f: f.start))


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


def _misspelt(message: Message, roster: _Roster) -> list[Found]:
    """Clients whose name is one letter off, where the word is no other word and no other name."""
    found: list[Found] = []
    long = [(i, t) for i, t in enumerate(message.tokens) if len(t.plain) >= _LONG_ENOUGH - 1]
    for i, token in long[:_MOST_MISSPELT]:
        typed = token.plain.removesuffix("'s")
        if len(typed) < _LONG_ENOUGH - 1 or not typed.isalpha():
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
            if not p.kin and (len(form) >= _LONG_ENOUGH or len(typed) >= _LONG_ENOUGH)
        }
        for client_place, place in sorted(near):
            client = roster.clients[client_place]
            if place in client.generic or place not in client.significant:
                continue
            if _alone_will_do(client, place) or _neighbours(
                message, i, roster, client_place, place
            ):
                start, end = _span(message, i, roster, client_place)
                found.append(Found(client_place, start, end, 2))
    return found


def _alone_will_do(client: _Client, place: int) -> bool:
    word = names.plain(client.words[place])
    return not (client.is_company and names.is_ordinary_word(client.words[place].casefold())) and (
        len(word) >= _LONG_ENOUGH
    )


def _near_forms(typed: str, roster: _Roster) -> list[tuple[str, tuple[_Part, ...]]]:
    # The first letter is nearly always right, and holds a roster of five hundred in bounds.
    forms = roster.by_letter.get(typed[:1], ())
    return [(form, roster.parts[form]) for form in forms if _near(typed, form)]


def _neighbours(message: Message, i: int, roster: _Roster, client: int, place: int) -> bool:
    around = [message.tokens[j] for j in (i - 1, i + 1) if 0 <= j < len(message.tokens)]
    return any(
        p.client == client and p.place != place and p.place in roster.clients[client].significant
        for token in around
        for p in _at(token, roster)
    )


def _span(message: Message, i: int, roster: _Roster, client: int) -> tuple[int, int]:
    start, end = i, i + 1
    while start > 0 and any(p.client == client for p in _at(message.tokens[start - 1], roster)):
        start -= 1
    while end < len(message.tokens) and any(
        p.client == client for p in _at(message.tokens[end], roster)
    ):
        end += 1
    return start, end
