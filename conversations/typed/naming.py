"""A client's name among the words that people put around it: "chodzi o Anię, tę z biura".

The words stand in `data/naming.txt`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from conversations.reading.names import lemmas
from conversations.reading.tables import is_first_name
from conversations.reading.tables import words as listed
from conversations.typed.tables import table
from conversations.values.declension import cases
from conversations.values.dictionary import look_up, look_up_adjective
from conversations.values.first_names import first_name, nominatives
from conversations.values.folding import fold, tidy
from conversations.values.tables import rows


class Naming(NamedTuple):
    """A name alone, and with what was said of it after, where that differs."""

    name: str
    longer: str | None = None


def read_name(text: str) -> Naming | None:
    """Return the name that a message puts something around; None: nothing is, or it is no name.

    A bare name is taken as it is typed; a message that says more than who it is names nobody here.
    """
    told = _AROUND.sub(r"chodzi o \g<whom>", tidy(text).rstrip(" .!?…"))
    led, oblique, rest = _without_leads(told.split())
    head, tail = _cut(rest)
    # "Pani" is a part of a name that nothing stands around.
    titled = head[1:] if len(head) > 1 and fold(head[0]) in _TITLES and (led or tail) else head
    head = titled if titled and first_name(_basic(titled[0])) else head
    if not (led or tail) or not _is_name(head, led=led) or not _says_who(tail):
        return None
    name = _in_nominative(head) if oblique else " ".join(map(_spelled, head))
    if not tail or not led:
        longer = told if tail else None
    else:
        longer = " ".join([name, *rest[len(rest) - len(tail) :]])
        # "Doug, runs a gym" says who he is, and not what he is called.
        longer = None if _DOES & {fold(word) for word in tail} else longer
    return Naming(name, None if longer and fold(longer) == fold(name) else longer)


def name_told(text: str) -> str | None:
    """Return the name of whom a message tells, "Ania" of "chodzi o Anię, która nie płaci".

    It is only ever offered: whoever a lead names, else the only first name in it; None: no such.
    """
    words = tidy(text).split()
    led, oblique, rest = _without_leads(words)
    head = _leading(rest) if led else []
    if head:
        return _in_nominative(head) if oblique else " ".join(map(_spelled, head))
    found = {}
    for place, word in enumerate(words):
        bare = word.strip(_MARKS).removesuffix("'s").removesuffix("’s")
        if bare[:1].isupper() and _is_first_name(bare) and not (place == 0 and _is_a_word(bare)):
            found[_basic(bare)] = place
    return next(iter(found)) if len(found) == 1 else None


def name_in_a_sentence(text: str) -> Naming | None:
    """Return whom a sentence tells of, with the sentence as the longer name; None: it is none.

    "Ania woli niebieski" may be what somebody is called, but hardly: it is asked.
    """
    name = name_told(text) if len(text.split()) > _WORDS_OF_A_NAME else None
    return Naming(name, tidy(text)) if name else None


def _leading(words: Sequence[str]) -> list[str]:
    """Return the words of the name that follows a lead, as many as can be one."""
    head, _ = _cut([word.rstrip(".!?…") for word in words])
    for length in range(min(len(head), _WORDS_OF_A_NAME), 0, -1):
        if _is_name(head[:length], led=True):
            return list(head[:length])
    return []


def _is_first_name(word: str) -> bool:
    """Tell a first name in any case, of either language."""
    return first_name(_basic(word)) is not None or is_first_name(word)


def _is_a_word(word: str) -> bool:
    """Tell a name that is a word as well: "Will", "Mark"."""
    return any(fold(word) in listed("word_names", each) for each in ("pl", "en"))


def looks_like_a_name(text: str) -> bool:
    """Tell a text of capitalised words and first names from one that says something."""
    return _is_name(tidy(text).split(), led=False)


def is_no_name(text: str) -> bool:
    """Tell that a message says that there is no name yet: "nie wiem", "nobody"."""
    return _in_words(text) in _NOBODY and _SAID.fullmatch(text) is not None


def is_way_out(text: str) -> bool:
    """Tell that a message leaves what was asked for: "anuluj", "never mind"."""
    return _in_words(text) in _WAY_OUT


def _in_words(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", fold(tidy(text))))


def _without_leads(words: list[str]) -> tuple[bool, bool, list[str]]:
    """Return the words without what leads to the name: whether it does, and to which case."""
    led = oblique = False
    while words:
        folded = [fold(word).strip(",:") for word in words]
        longest = next(
            (n for n in range(_LONGEST_LEAD, 0, -1) if " ".join(folded[:n]) in _LEADS), 0
        )
        if not longest or longest == len(words):
            break
        led, oblique = True, " ".join(folded[:longest]) in _OBLIQUE
        words = words[longest:]
    return led, oblique, words


def _cut(words: list[str]) -> tuple[list[str], list[str]]:
    """Cut the words after the name: at a comma, a dash, "z", "from"."""
    for place, word in enumerate(words):
        if word.endswith((",", ":")):
            return [*words[:place], word[:-1]], words[place + 1 :]
        following = fold(words[place + 1]) if place + 1 < len(words) else ""
        apart = word in _DASHES or word.startswith("(")
        if place and (apart or (fold(word) in _FROM and following not in _FORMS)):
            return words[:place], words[place:]
    return words, []


def _is_name(head: Sequence[str], *, led: bool) -> bool:
    if not 0 < len(head) <= _WORDS_OF_A_NAME or not all(head):
        return False
    # "Chodzi o szefową", "o panią Lis", "o firmę Krok": a common word leads the name or is it.
    common = led and not head[0][0].isupper() and _is_common(head[0], alone=len(head) == 1)
    return all(
        word[0].isupper()
        or fold(word) in _AND
        or first_name(_basic(word)) is not None
        or (is_first_name(word) and not _is_a_word(word))
        for word in (head[1:] if common else head)
    )


def _is_common(word: str, *, alone: bool) -> bool:
    people = {each for row in rows("people") for each in row}
    known = people if alone else {*people, *(e for row in rows("institutions") for e in row)}
    return bool({word.casefold(), *lemmas(word)} & known) or (not alone and fold(word) in _TITLES)


def _says_who(tail: Sequence[str]) -> bool:
    """Tell what says where or who somebody is from what tells of something that was done."""
    if len(tail) > _WORDS_OF_A_TAIL:
        return False
    return all(
        not (bare := word.strip("()\"„”'.,")).isalpha()
        or bare[0].isupper()
        or fold(bare) in _SMALL | _DOES
        or _is_noun(bare)
        for word in tail
    )


def _is_noun(word: str) -> bool:
    return bool(look_up(word.casefold()) or look_up_adjective(word.casefold()))


def _in_nominative(head: Sequence[str]) -> str:
    """Return the name in its basic form, in whichever case it stands; as typed where none fits."""
    typed = fold(" ".join(head))
    for words in product(*map(_candidates, head)):
        name = " ".join(words)
        if typed in map(fold, cases(name)[1:]):
            return name
    return " ".join(_basic(word) if len(head) == 1 else word for word in head)


def _candidates(word: str) -> list[str]:
    found = (*nominatives(word), *lemmas(word), *_by_ending(word), word)
    alike = (_capital(each) if word[0].isupper() else _spelled(each) for each in found)
    return list(dict.fromkeys(alike))[:_MOST_CANDIDATES]


def _by_ending(word: str) -> Iterator[str]:
    for ending, basic in _ENDINGS:
        if word.endswith(ending):
            yield word.removesuffix(ending) + basic


def _basic(word: str) -> str:
    """Return a first name in its basic form; any other word as it is."""
    return word if first_name(word) else next(iter(nominatives(word)), word)


def _spelled(word: str) -> str:
    """Return a first name with its capital; any other word as it is."""
    known = first_name(word) or (is_first_name(word) and not _is_a_word(word))
    return _capital(word) if known else word


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _listed(heading: str) -> frozenset[str]:
    return frozenset(fold(each) for row in _TABLE[heading] for each in row.split("|"))


_TABLE = table("naming")

# Words and what ends them: with other signs it is somebody's odd name.
_SAID = re.compile(r"[\w\s'’.,!?…-]*")
# "O Anię chodzi"
_AROUND = re.compile(r"^o (?P<whom>.+?)(?: mi)? chodzi$", re.IGNORECASE)
_OBLIQUE = _listed("oblique")
_LEADS = _OBLIQUE | _listed("leads")
_LONGEST_LEAD = 4
_TITLES = _listed("titles")
_FROM = _listed("from")
_FORMS = _listed("forms")
_MARKS = ".,;:!?…()\"„”'"
_DASHES = frozenset("-–—")
_AND = _listed("and")
_SMALL = _listed("small")
_DOES = _listed("does")
_WORDS_OF_A_NAME, _WORDS_OF_A_TAIL = 3, 5
_MOST_CANDIDATES = 6
_ENDINGS = (("ą", "a"), ("ę", "a"), ("iego", "i"), ("ego", "y"), ("ka", "ek"), ("a", ""))
_WAY_OUT = _listed("way_out")
_NOBODY = _listed("nobody")
