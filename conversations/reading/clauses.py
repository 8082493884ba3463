"""Clauses of a message, and who does what is done in each."""

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from conversations.reading.clients import Found, tokens_of
from conversations.reading.spoken import Spoken
from conversations.reading.tables import families
from conversations.reading.text import Message, Token
from conversations.values.folding import plain

DOER, SOURCE, OBLIQUE, ASIDE = 3, 2, 1, 0
DONE_TO, COMPARED = -1, -2  # to whom another client does it, who is compared: no deed of theirs
_ENDS = frozenset([".", "!", "?", ";", "…", "\n", ",", "–", "—", "(", ")"])
_LISTS = frozenset([*",&/+", "ani", "nor", "or", "lub", "z", "ze"])  # "Kasia z Markiem krzyczeli"
_SENTENCE_ENDS = frozenset([".", "!", "?", "…", ";"])
_ABBREVIATIONS = frozenset(
    [
        *("sp", "p", "ok", "godz", "m", "o", "s", "np", "tel", "mr", "dr"),
        *("st", "pn", "wt", "sr", "czw", "pt", "sob", "nd", "min"),
    ]
)
_POSSESSIVE = ("'s", "s'")
_BEFORE = 3  # words between "told" and whom


class Mention(NamedTuple):
    """A client in a message: which, where, and in what role."""

    client: int
    start: int
    end: int
    role: int


class Clause(NamedTuple):
    """A stretch of words, and the clients in it; `opens` where a sentence begins."""

    start: int
    end: int
    mentions: tuple[Mention, ...]
    opens: bool


_Cut = tuple[int, int, bool]  # where one ends, the next begins, a sentence too


class _Known(NamedTuple):
    """The words of a message, and where its clients stand."""

    tokens: Sequence[Token]
    starts: Mapping[int, Found]
    ends: Set[int]
    inside: Set[int]
    spoken: Spoken


def split(
    message: Message,
    words: Sequence[str],
    found: Sequence[Found],
    roster: Sequence[str],
    spoken: Spoken,
) -> list[Clause]:
    """Return the clauses of a message; quotes are not taken apart."""
    tokens = message.tokens
    starts = {one.start: one for one in found}
    known = _Known(tokens, starts, {one.end for one in found}, tokens_of(found), spoken)
    cuts: list[_Cut] = []
    for place, token in enumerate(tokens):
        if token.quoted:
            continue
        if place and "\n" in message.text[tokens[place - 1].end : token.start]:
            cuts.append((place, place, True))
        if cut := _cut(known, place):
            cuts.append(cut)
    clauses: list[Clause] = []
    start, opens = 0, True
    for end, following, sentence in [*cuts, (len(tokens), len(tokens), True)]:
        if any(
            words[at][0].isalnum() or words[at][0] in "_'" or not words[at].isascii()
            for at in range(start, end)
            if words[at]
        ):
            mentions = _mentions(message, found, roster, spoken, start, end)
            clauses.append(Clause(start, end, mentions, opens))
            opens = False
        start = following
        opens = opens or sentence
    return clauses


def _cut(known: _Known, place: int) -> _Cut | None:
    """Return where a clause ends at a token, None where none does."""
    tokens, spoken = known.tokens, known.spoken
    token = tokens[place]
    lists = place in known.ends and _begins(known, place + 1)  # "Anka, Marek", "Anka i Marek"
    if token.raw in _ENDS:
        decimal = token.raw == "." and _abbreviates(tokens, place)
        listed = token.raw == "," and lists
        return None if decimal or listed else (place, place + 1, token.raw in _SENTENCE_ENDS)
    if place in known.inside:
        return None
    if token.plain in spoken.joins and 0 < place < len(tokens) - 1:
        return None if lists else (place, place + 1, False)
    if token.plain in spoken.before_another and place + 1 in known.starts:
        # "…, so Orla's books went in late" tells whom it hurt, and no deed of hers.
        hurt = tokens[known.starts[place + 1].end - 1].low.endswith(_POSSESSIVE)
        return None if hurt else (place + 1, place + 1, False)
    return None


def _begins(known: _Known, place: int) -> bool:
    """Whether a client stands here, after a title or two."""
    tokens, starts = known.tokens, known.starts
    while (
        place < len(tokens) and place not in starts and tokens[place].plain in known.spoken.titles
    ):
        place += 1
    return place in starts


def _abbreviates(tokens: Sequence[Token], place: int) -> bool:
    """Whether a full stop ends no sentence: "sp. z o.o.", "p. Anna", "ok. 15"."""
    before = tokens[place - 1] if place else None
    return (
        before is not None and before.plain in _ABBREVIATIONS and before.end == tokens[place].start
    )


def _mentions(
    message: Message,
    found: Sequence[Found],
    roster: Sequence[str],
    spoken: Spoken,
    start: int,
    end: int,
) -> tuple[Mention, ...]:
    inside: list[Mention] = []
    for one in found:
        if start <= one.start < end:
            role = _role(message, one, roster, spoken, start, inside)
            inside.append(Mention(one.client, one.start, one.end, role))
    return tuple(inside)


def _role(
    message: Message,
    one: Found,
    roster: Sequence[str],
    spoken: Spoken,
    start: int,
    inside: Sequence[Mention],
) -> int:
    tokens = message.tokens
    token = tokens[one.end - 1]
    before = one.start - 1
    while before >= start and tokens[before].plain in spoken.titles:
        before -= 1
    word = tokens[before].plain.replace("'", "") if before >= start else ""
    if inside and before == inside[-1].end and (word in spoken.joins or word in _LISTS):
        return inside[-1].role
    after = tokens[one.end].plain if one.end < len(tokens) else ""
    if word in spoken.before_doing and after.endswith(spoken.doing):
        return DOER  # "told Rosie about Frank shouting at me"
    if token.low.endswith(_POSSESSIVE):
        return SOURCE if word not in spoken.aside else OBLIQUE
    if word in spoken.source:
        return SOURCE
    if word in spoken.aside:
        return ASIDE
    first = max(start, one.start - _BEFORE, inside[-1].end if inside else 0)
    told = any(tokens[at].plain in spoken.told for at in range(first, one.start))
    if told:
        return ASIDE
    if not nominative(message, one, roster):
        return OBLIQUE
    if any(each.role == DOER for each in inside):
        return OBLIQUE
    return DOER


def nominative(message: Message, one: Found | Mention, roster: Sequence[str]) -> bool:
    """Whether a name stands as the roster has it, or as a short form that is no case of it."""
    own = {plain(word) for word in prepare_words(roster[one.client])}
    for token in message.tokens[one.start : one.end]:
        said = token.plain.split("'")[0]
        if said in own:
            return True
        kin = (families().kin(word, language) for word in own for language in ("pl", "en"))
        if any(said in each for each in kin):
            return True
    return False


def prepare_words(name: str) -> list[str]:
    """Return the words of a name."""
    return name.replace(".", " ").replace("'", " ").split()


def is_compared(words: Sequence[str], start: int, spoken: Spoken) -> bool:
    """Tell whether a client who stands at a place is only compared with: "unlike Kate"."""
    before = " ".join(words[max(0, start - 4) : start])
    return before.endswith(spoken.unlike)
