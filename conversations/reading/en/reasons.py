# ruff: noqa: PLR2004 — lengths of words
"""Reasons to take an English word for a name."""

from collections.abc import Sequence
from typing import NamedTuple

from conversations.reading.surroundings import (
    Stretch,
    is_capital,
    name_follows,
    next_word,
    plain_at,
    speaks,
)
from conversations.reading.tables import sections, words
from conversations.reading.text import Message, Token

_AUXILIARY = words("reasons", "en auxiliaries")
_VERB_LIKE = words("reasons", "en verbs that are names")
_DETERMINERS = words("reasons", "en determiners")
_ADVERBS = words("reasons", "en adverbs")
_VERBS = words("reasons", "en verbs")
_TOLD = words("reasons", "en told")
_AFTER_START = words("reasons", "en after a start")
_CALENDAR = words("reasons", "en calendar")
_CALENDAR_PREPOSITIONS = words("reasons", "en calendar prepositions")
_AFTER_FRAGMENT = words("reasons", "en after a fragment")
_DAYS = words("reasons", "en days")
_MONTH_NAMES = words("reasons", "en months")
_THINGS = words("reasons", "en things")
_PERSONS = words("reasons", "en persons")
_AFTER_CAPITAL = words("reasons", "en after a capital")
_PRONOUNS = words("reasons", "en pronouns")
_PASSIVE_TOLD = _TOLD - {"chase", "ask", "tell", "ring", "call", "email", "pay", "drop", "fire"}
_NAME_FOLLOWS = _PRONOUNS - {"to", "i", "the", "that", "not"}
_SENT = words("reasons", "en sent")
_ENDS = frozenset(["", ":", ",", ".", "-", "–"])
_IDIOMS = frozenset(
    idiom.strip() for row in sections("reasons.txt")["en idioms"] for idiom in row.split(",")
)
_ANOTHER = words("called", "another")
_KINDS_OF_THINGS = words("called", "things")
_PLACES = words("called", "places")
_BEGINS = frozenset(["when", "while", "if", "as", "says", "said", "reckons", "claims", "thinks"])
_SAID = frozenset(["says", "said"])
_SO_DID = frozenset((so, did) for so in ("so", "as", "neither") for did in ("did", "does", "has"))
_DOES = frozenset(
    [
        *("is", "was", "has", "had", "does", "did", "isn't", "hasn't", "didn't", "won't"),
        *("isnt", "wasnt", "hasnt", "didnt", "doesnt", "wont"),
    ]
)
ADVERBS = _ADVERBS


def acts(word: str) -> bool:
    """Whether a word is what a client does or did."""
    return word in _VERBS or (word.endswith("ed") and len(word) > len("need"))


def is_doing(word: str) -> bool:
    """Whether a word is a client's deed as it goes on: "frank shouting at me"."""
    stem = word.removesuffix("ing")
    return stem != word and not _VERBS.isdisjoint([f"{stem}s", f"{stem}es", f"{stem}ed"])


class _Place(NamedTuple):
    """A word that could be a name, and what stands around it."""

    token: Token
    word: str
    before: str
    before2: str
    after: str
    action: str  # the next word that is no adverb
    calendar: bool
    capital: bool
    first: bool
    last: bool
    third_person: bool  # somebody is spoken of, and no "in", "by", "last" makes a month of the word


def is_a_name(message: Message, found: Stretch, *, company: bool) -> bool:
    """Whether a word that could be a name has a reason to be one here, a firm's or a person's."""
    del company
    token = message.tokens[found.start]
    word = token.plain.split("'")[0]
    before, after = plain_at(message, found.start - 1), plain_at(message, found.end)
    here = _Place(
        token=token,
        word=word,
        before=before,
        before2=plain_at(message, found.start - 2),
        after=after,
        action=next_word(message, found.end, _ADVERBS),
        calendar=word in _CALENDAR,
        capital=is_capital(message, token),
        first=found.start == 0,
        last=found.end == len(message.tokens),
        third_person=before not in _CALENDAR_PREPOSITIONS
        and any(other.plain in _PERSONS for other in message.tokens),
    )
    if _is_addressed(here) or speaks(message, found):
        return True
    if _is_idiom(here) or _is_hyphenated(message, found):
        return False
    if here.token.low.endswith("'s"):
        named = here.capital or before not in _DETERMINERS
        return named and not (here.calendar and word.endswith("day"))
    if before in _DETERMINERS and not here.capital:
        return False
    if after == ":" and (token.opens or token.raw[0].isupper()):
        return not here.calendar
    return _acts(here) or _is_capitalised(here) or _is_met(here) or _is_fragment(here)


def _is_addressed(here: _Place) -> bool:
    """Tell "Will will …", "said May", "so did Will", or whom one can chase: "chased Sue"."""
    if here.word == here.before or (here.word == here.after and here.word in _AUXILIARY):
        return True
    if (here.before2, here.before) in _SO_DID or (here.before in _SAID and here.capital):
        return True
    pronoun = here.after in _NAME_FOLLOWS | {"a", "his", "her"}
    return here.before in _PASSIVE_TOLD and not here.calendar and not pronoun


def _is_idiom(here: _Place) -> bool:
    """Tell "mark my words", "not a penny"; a verb after it, or a capital, redeems a name."""
    ahead, behind = (
        f"{here.word} {here.after}" in _IDIOMS,
        f"{here.before} {here.word}" in _IDIOMS,
    )
    sent = here.before == "from" and here.before2 in _SENT
    if ahead or not behind or sent:
        return ahead
    is_name = here.capital and not here.calendar and here.before not in {"to", "a", "the"}
    return not (here.after in _VERBS or (is_name and here.word not in _AUXILIARY))


def _is_hyphenated(message: Message, found: Stretch) -> bool:
    """Whether it is a part of a compound: "state-of-the-art"."""
    token = message.tokens[found.start]
    joined_after = (
        found.start > 0
        and message.text[token.end : token.end + 1] == "-"
        and plain_at(message, found.end + 1).isalpha()
    )
    return joined_after or (found.start > 0 and message.text[token.start - 1] == "-")


def _acts(here: _Place) -> bool:
    """Whether what follows is what a person does."""
    if here.word in _AUXILIARY:
        own = here.after in _VERBS and here.after not in {"have", "put", "let", "read", "cut"}
        return own or (acts(here.action) and here.action.endswith("ed"))
    if here.calendar and here.after in {"was", "is", "has", "went", "came"}:
        did = here.action not in {"", "was"} and here.action.endswith(("ing", "ed"))
        return here.third_person or (here.after == "was" and did)
    if here.after in _ADVERBS and not here.calendar and here.action.endswith("ing"):
        return len(here.action) > 5
    if here.token.raw[0].isupper() and here.after.endswith("ing") and not here.calendar:
        return len(here.after) > len("being")
    return acts(here.action) or here.after in _DOES or (not here.calendar and is_doing(here.after))


def _is_capitalised(here: _Place) -> bool:
    """Tell a capital inside a sentence; a month needs a person's preposition besides."""
    if not here.capital:
        return False
    if not here.calendar:
        return True
    return here.word in _MONTH_NAMES and here.before in {"with", "w", "told", "asked", "and"}


def _is_met(here: _Place) -> bool:
    """Whether somebody does something with, to or about it."""
    if here.before in _TOLD and here.after not in _NAME_FOLLOWS:
        return not here.calendar or here.before in {"told", "asked", "emailed", "thanked"}
    if here.before in {"with", "w", "from", "by"} or (here.before == "/" and here.before2 == "w"):
        sent = here.before == "from" and here.before2 in _SENT
        return not here.calendar or sent or here.before in {"with", "/", "w"}
    if here.before == "of" and not here.calendar:
        return here.after.endswith("ing") or here.before2 in {"because", "front", "behalf"}
    if here.before in {"to", "for", "about", "because", "at", "on", "after"}:
        ends = here.before in {"for", "about", "because"} and here.after in _ENDS
        verb = here.word in _VERB_LIKE and not ends
        return not here.calendar and here.after != "of" and not verb
    return False


def _is_fragment(here: _Place) -> bool:
    """Tell a name that is a sentence of its own: "Rose - 3 hour call"."""
    lone = here.before in {",", ";", "-", "–", "—", "."} and here.after in _AFTER_FRAGMENT | {""}
    if lone and not here.word.endswith("day") and here.word not in _DAYS:
        return not here.before2[:1].isdigit() or here.last or here.after != "."
    if here.token.opens and here.token.raw[0].isupper() and not here.calendar:
        opening = here.after in _AFTER_CAPITAL and here.word not in _VERB_LIKE | _AUXILIARY
        if opening and not here.first:
            return True
    if not here.first:
        return False
    if here.calendar:
        return here.after in {":", "again"}
    follows = here.after in _AFTER_START or here.after[:1].isdigit()
    soft = set() if here.token.raw[0].isupper() else {"rose", "joy", "art", "dawn"}
    return follows and here.word not in _AUXILIARY | {"hope"} | soft


def possessive_without_sign(message: Message, found: Stretch) -> bool:
    """Tell whether "bills content" means Bill's: at the start, before a thing, no determiner."""
    token, after = message.tokens[found.start], plain_at(message, found.end)
    before = plain_at(message, found.start - 1)
    if (
        before in {"the", "mr", "mrs", "ms", "nor", "and"}
        and token.raw[0].isupper()
        and not token.opens
    ):
        return True
    beside = before in {"from", "with", "on", "to", "about", "for", "at", "missed", "forgot"}
    return after in _THINGS and (token.opens or beside)


def the_firm(_message: Message, _found: Stretch, _word: str) -> bool:
    """Tell whether a bare kind of firm stands for one: "the bakery" may be any bakery."""
    return False


def is_called_by_kind(message: Message, place: int, word: str) -> bool:
    """Tell whether "the bakery" may be the only client that is one; "at the bakery" is a place."""
    if word in _KINDS_OF_THINGS or name_follows(message, place):
        return False
    return _is_the_only_one(message, place, capital=False)


def is_called_by_title(message: Message, place: int) -> bool:
    """Tell whether a bare title may be the only client who has it: "the professor rang at ten"."""
    capital = is_capital(message, message.tokens[place])
    return _is_the_only_one(message, place, capital=capital)


def _is_the_only_one(message: Message, place: int, *, capital: bool) -> bool:
    """Whether a word stands for one that needs no name; `capital`: it is written as one."""
    before = plain_at(message, place - 1)
    if before == "the":
        return plain_at(message, place - 2) not in _PLACES
    return before not in _ANOTHER and (message.tokens[place].opens or capital)


def opens_in_a_case(_message: Message, _found: Stretch) -> bool:
    """Tell whether a declined word opens the message: no English one is."""
    return False


def is_mine(said: Sequence[str], start: int, _end: int) -> bool:
    """Tell whether the owner did what stands here: "I yelled at her"."""
    return "i" in said[max(0, start - 1) : start + 1]


def is_object(message: Message, found: Stretch, *, named: bool) -> bool:
    """Tell whether a name stands as the object: of one that acts a new clause was not heard."""
    del named  # no English name is declined
    if plain_at(message, found.start - 1) in _BEGINS:
        return False
    after = next_word(message, found.end, _ADVERBS)
    return not (acts(after) or is_doing(after) or after in _AUXILIARY or after in _DOES)
