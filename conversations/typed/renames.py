"""A message that gives a client another name: whose, and which."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conversations.records.owner import Client
from conversations.typed.names import called, matching
from conversations.values.folding import tidy


@dataclass(frozen=True, slots=True)
class Renaming:
    """Whom a message calls otherwise (None: it does not say), and how; "": it does not say."""

    who: str | None
    name: str


def read_renaming(text: str, clients: Sequence[Client]) -> Renaming | None:
    """Return what a message says of a new name; None: it says nothing of one.

    Where the words can be taken apart in several ways ("rename Back to Basics to Basics"), a
    client of `clients` is looked for. Many words about nobody known are about something else.
    """
    line = tidy(text)
    if len(line) > _LONGEST:
        return None
    wish = _WISH.match(line)
    if wish:
        line = line[wish.end() :].rstrip(" ?")
    found = list(dict.fromkeys(_readings(line)))
    known = [each for each in found if each.who and matching(each.who, clients)]
    exact = [each for each in known if each.who and called(each.who, clients)]
    best = exact or known[-1:] or found[:1]
    if not best:
        return None
    chosen = best[0]
    stranger = chosen.who is not None and not known
    if stranger and wish:
        return None  # "can you rename a client?" asks of the bot
    return None if stranger and len((chosen.who or "").split()) > _WORDS_OF_A_STRANGER else chosen


def _readings(line: str) -> Iterator[Renaming]:
    for opening, joint in _FORMS:
        begun = opening.match(line)
        if begun is None:
            continue
        rest = line[begun.end() :]
        for split in joint.finditer(rest):
            yield Renaming(_bare(rest[: split.start()]) or None, _bare(rest[split.end() :]))
        bare = _bare(rest.removesuffix(".").removesuffix(_POSSESSIVE_NAME))
        yield Renaming(bare or None, "")
    for called_now in _CALLED:
        if now := called_now.search(line):
            yield Renaming(_bare(line[: now.start()]), _bare(line[now.end() :]))
    # "Anka is now angry" gives her no name, nor does it in capitals throughout.
    for is_now in () if line.isupper() else _IS_NOW:
        now = is_now.search(line)
        name = _bare(line[now.end() :]) if now else ""
        if now and all(word[:1].isupper() for word in name.split()):
            yield Renaming(_bare(line[: now.start()]), name)


def _bare(text: str) -> str:
    return text.strip(_AROUND)


_AROUND = " .:,\"'„”“«»‚’‘"
_POSSESSIVE_NAME = "'s name"
_SAYS = re.IGNORECASE
# What makes a wish of it.
_WISH = re.compile(
    r"(?:(?:prosz[ęe]|chc[ęe]|chcia[łl](?:abym|bym)|musz[ęe]|czy mo[żz]esz|mo[żz]esz|"
    r"please|can you|could you|i want to|i'd like to|i need to) )+",
    _SAYS,
)
# How it begins, and what then stands between the old name and the new one.
_FORMS = (
    (
        re.compile(
            r"(?:zmie[ńn]|zmieni[ćc]|popraw|poprawi[ćc]|edytuj) (?:(?:jej|jego|ich) )?"
            r"(?:nazw[ęe]|imi[ęe])\b(?: klient(?:a|ki|ce|owi)\b)?",
            _SAYS,
        ),
        re.compile(r"(?:^|(?<=\S)) *\bna\b:?(?: +|$)", _SAYS),
    ),
    (re.compile(r"przemianuj\b(?: klient(?:a|k[ęe])\b)?", _SAYS),
     re.compile(r" na:?(?: +|$)", _SAYS)),
    (re.compile(r"rename\b(?: (?:the )?client\b)?", _SAYS),
     re.compile(r" (?:to|as|into):?(?: +|$)", _SAYS)),
    (
        re.compile(r"change the name(?: of\b)?", _SAYS),
        re.compile(r" to:?(?: +|$)", _SAYS),
    ),
    (
        re.compile(r"change (?:her|his|their|the client's) name\b", _SAYS),
        re.compile(r" to:?(?: +|$)", _SAYS),
    ),
    (
        re.compile(r"change (?=.+(?:'|’)s? name\b)", _SAYS),
        re.compile(r"(?:'|’)s? name to:? +", _SAYS),
    ),
)  # fmt: skip
_CALLED = (
    re.compile(r" (?:od (?:dzi[śs]|dzisiaj|teraz|jutra) )?nazywa si[ęe] teraz:? +", _SAYS),
    re.compile(r" od (?:dzi[śs]|dzisiaj|teraz|jutra) nazywa si[ęe]:? +", _SAYS),
    re.compile(r" is now called +", _SAYS),
    re.compile(r"(?:'|’)s name is now +", _SAYS),
)
_IS_NOW = (re.compile(r" to teraz +", _SAYS), re.compile(r" is now +(?!called)", _SAYS))
# What is longer is a story.
_LONGEST = 5000
_WORDS_OF_A_STRANGER = 3
