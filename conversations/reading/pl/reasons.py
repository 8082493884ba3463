"""Reasons to take a Polish word for a name."""

from collections.abc import Sequence

from conversations.reading.surroundings import (
    Stretch,
    is_capital,
    name_follows,
    next_word,
    plain_at,
    speaks,
)
from conversations.reading.tables import words
from conversations.reading.text import Message

_CALENDAR = words("reasons", "pl calendar")
_BEFORE_DAYS = words("reasons", "pl before days")
_GENITIVE_MONTHS = words("reasons", "pl months in the genitive")
_PERSON_PREPOSITIONS = words("reasons", "pl person prepositions")
_ADVERBS = words("reasons", "pl adverbs")
_VERBS = words("reasons", "pl verbs")
_ANY_SUBJECT = words("reasons", "pl any subject")
_SPOKE = words("reasons", "pl spoke")
_NOT_PAST = words("reasons", "pl not past")
_NEVER_A_FIRM = words("reasons", "pl never a firm")
_THINGS = words("reasons", "pl things")
_NUMBERS_IN_NAMES = words("reasons", "pl numbers in names")
_THEY = words("reasons", "pl they")
_FRAGMENT = words("reasons", "pl after a firm")
_ANYBODYS = words("reasons", "pl anybody's")
_OPENS_A_CLAUSE = frozenset([",", "a", "i", ";", "-", "–", "—", ".", "ale", "natomiast"])
_NO_NOUNS = words("word_names", "pl, marked")
# "W papudze chłód", "od dachów ani słowa", "z orbity nie doszedł sprzęt".
_OF_A_FIRM = frozenset(["w", "we", "z", "ze", "od", "przez"])
_FROM = frozenset(["z", "ze", "od", "dla", "przez", "po", "przed"])
_ANOTHER = words("called", "another")
_TO_WHOM = frozenset(["na", "do", "u", "dla", "wobec", "z", "ze"])
_SOON = 9
ADVERBS = _ADVERBS | {"oboje", "obaj", "obie"}


def acts(word: str) -> bool:
    """Whether a word is what a client does or did."""
    return word in _VERBS or is_past(word)


def is_past(word: str) -> bool:
    """Whether a plain word is a verb in the past, of somebody else's: "dzwonil", "pisala"."""
    past = word.endswith(("l", "la", "li", "ly")) and word not in _NOT_PAST
    return past and len(word) > len("byl")


def is_a_name(message: Message, found: Stretch, *, company: bool) -> bool:
    """Whether a word that could be a name has a reason to be one here."""
    token = message.tokens[found.start]
    before, after = plain_at(message, found.start - 1), plain_at(message, found.end)
    calendar = token.plain in _CALENDAR
    if calendar and token.plain in _GENITIVE_MONTHS and token.opens and token.raw[0].isupper():
        return True  # no sentence begins with a month in the genitive
    if calendar and found.start == 0 and after in {"w", "we"}:
        return plain_at(message, found.end + 1) in _CALENDAR  # "niedziela w niedzielę"
    if (after == ":" and token.opens and not calendar) or speaks(message, found):
        return True
    if (
        calendar
        and (before in {"w", "we"} or not is_capital(message, token))
        and before in _BEFORE_DAYS
        and not (
            before in {"z", "ze"}
            and is_capital(message, token)
            and token.plain.endswith(("a", "em"))
        )
    ):
        return False
    if is_capital(message, token):
        return True
    action = next_word(message, found.end, _ADVERBS)
    if _opens_a_telling(message, found, action, calendar=calendar):
        return True
    if acts(action) and not (calendar and action in _ANY_SUBJECT):
        blocked = before in {
            "byla",
            "byl",
            "jest",
            "taka",
            "bardzo",
            "nie",
            "oni",
            "one",
            "w",
            "na",
            "pod",
        }
        return not blocked
    if before in _SPOKE and not calendar:
        return True
    if company:
        return not calendar and _is_a_firm(message, found)
    return before in _PERSON_PREPOSITIONS and not calendar


def _opens_a_telling(message: Message, found: Stretch, action: str, *, calendar: bool) -> bool:
    """Whether a clause begins with somebody who does something: "Sroka od rana pisze"."""
    token = message.tokens[found.start]
    after = plain_at(message, found.end)
    if token.opens and token.raw[0].isupper():
        # Nobody's message begins with such a thing.
        thing = calendar or action in _ANY_SUBJECT or after.isdigit()
        if after == "nie" or not thing:
            return True
    if not _opens(message, found.start):
        return False
    did = _did_soon(message, found.end)
    if not did or token.plain in _NEVER_A_FIRM | _NO_NOUNS:
        return False
    # "zima najpierw mnie zbeształ": what is she does not do what he did; and no month sends files.
    of_nobody = token.plain.endswith("a") is did.endswith("a") and did in _ANY_SUBJECT
    return not (calendar and of_nobody)


def _is_a_firm(message: Message, found: Stretch) -> bool:
    """Tell "z kasztanem", "dla kropli", "w kredensie mówią": nobody writes so of such things."""
    token = message.tokens[found.start]
    before, after = plain_at(message, found.start - 1), plain_at(message, found.end)
    if token.plain in _NEVER_A_FIRM:
        return False
    if before in {"dla", "u"} or (before in _OF_A_FIRM and _they_act(after)):
        return True
    if token.plain in _THINGS:
        return False
    if before in _OF_A_FIRM:
        return True
    return found.start == 0 and after in _ADVERBS | {"bez", "jak", "i", ","}


def opens_in_a_case(message: Message, found: Stretch) -> bool:
    """Tell whether a capital opens the message with a declined word: "Wronie wysłałam …"."""
    token = message.tokens[found.start]
    calendar = token.plain in _CALENDAR
    return found.start == 0 and token.raw[0].isupper() and token.raw[1:].islower() and not calendar


def _opens(message: Message, place: int) -> bool:
    """Whether a sentence or a clause begins with a word."""
    return message.tokens[place].opens or plain_at(message, place - 1) in _OPENS_A_CLAUSE


def _they_act(word: str) -> bool:
    """Whether a word is what several people do or did."""
    return word in _THEY or (is_past(word) and word.endswith("li"))


def _did_soon(message: Message, place: int) -> str:
    """Return the verb in the past that follows: "Kropla od trzech tygodni nie odesłała"."""
    for step in range(_SOON):
        word = plain_at(message, place + step)
        if not word.isalnum() and ":" not in word and word != ",":
            break
        if is_past(word):
            return word
    return ""


def the_firm(message: Message, found: Stretch, word: str) -> bool:
    """Tell whether a bare kind of firm stands for one: "Fundacja odmawia zapłaty".

    `word` is the kind as the client's name has it, plain. Only in Polish, where a firm is called
    so; "the bakery" of an English message may be any bakery.
    """
    token = message.tokens[found.start]
    if token.plain in _NUMBERS_IN_NAMES:
        return False
    action = next_word(message, found.end, _ADVERBS)
    before = plain_at(message, found.start - 1)
    if before in {"dla", "od", "przez"} and word not in _ANYBODYS:
        return True
    if before in _OPENS_A_CLAUSE and acts(action) and word not in _ANYBODYS:
        return True
    follows = plain_at(message, found.end) in _FRAGMENT and token.raw[0].isupper()
    return is_capital(message, token) or (token.opens and (follows or acts(action)))


def is_called_by_kind(message: Message, place: int, word: str) -> bool:
    """Tell whether a bare kind of firm may be the only client of it: "dzwonili z kancelarii".

    Unlike in `the_firm` nothing that it does needs to stand beside it.
    """
    before, after = plain_at(message, place - 1), plain_at(message, place + 1)
    if word in _NUMBERS_IN_NAMES or before in _ANOTHER or name_follows(message, place):
        return False
    opens = _opens(message, place) or after == ":"
    if word in _ANYBODYS:
        return opens and (acts(after) or after in _FRAGMENT or after in {":", "po", "bez"})
    return opens or before in _FROM or (before in {"w", "we"} and _they_act(after))


def is_called_by_title(message: Message, place: int) -> bool:
    """Tell whether a bare title may be the only client who has it: "doktor kazał mi poprawić"."""
    before = plain_at(message, place - 1)
    told = _opens(message, place) or before in _FROM or before in {"pan", "pani"}
    return told and before not in _ANOTHER


def possessive_without_sign(_message: Message, _found: Stretch) -> bool:
    """Tell whether a name is meant with its sign left out: Polish has no such sign."""
    return False


def is_mine(said: Sequence[str], start: int, end: int) -> bool:
    """Tell whether the owner did what stands here: "nakrzyczałam na nią"."""
    return any(map(_is_of_mine, said[start:end]))


def is_object(message: Message, found: Stretch, *, named: bool) -> bool:
    """Tell whether a name stands as the object: declined, or undeclined where it should not be."""
    return not named or plain_at(message, found.start - 1) in _TO_WHOM


def _is_of_mine(word: str) -> bool:
    """Tell a verb of what she or he who writes did: "krzyczałam", "krzyczałem"."""
    said = word.removesuffix("m") if word.endswith("lam") else word.removesuffix("em")
    return word.endswith(("lam", "lem")) and is_past(said)
