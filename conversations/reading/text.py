"""One message taken apart once: tokens, the canonical line that the grammars read, and quotes."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from conversations.reading.tables import words as listed
from conversations.values.folding import SIGNS, plain, visible, whole

# Telegram's own limit for a text; what lies beyond it (a file, a paste) is not read for meaning.
LONGEST = 4096

# With an apostrophe inside: client's, can't.
_WORD = re.compile(r"[^\W\d_]+(?:['‘’‛′´`][^\W\d_]+)*")
_TOKEN = re.compile(
    r"\d+(?:[:.,/]\d+)*"  # 22:40, 12.11.2026, 1,5, 7/2026
    rf"|{_WORD.pattern}"
    r"|[^\w\s]"
)
_ACROSS = 8  # words of one phrase may stand before the end of what is read, and after
_QUOTES = re.compile(
    r"[„“«»\"](?P<a>[^„”“«»\"]{1,400})[”“«»\"]"
    r"|(?<!\w)[‘'](?P<b>(?=[^\s'’])(?:[^'’\n]|(?<=\w)['’](?=\w)){1,400}?)(?<=\S)['’](?!\w)"
)
_MARKED = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")
_ENDS_A_SENTENCE = frozenset(".!?\n:;…")


class Token(NamedTuple):
    """A word, a number or a sign: as typed, in lower case, without diacritics, and where it is."""

    raw: str
    low: str
    plain: str
    start: int
    end: int
    opens: bool
    quoted: bool


class Message(NamedTuple):
    """A message ready to be read."""

    text: str
    tokens: tuple[Token, ...]
    has_marks: bool  # the writer uses Polish letters, so "maja" is not "mają"


def prepare(text: str, most: int = LONGEST) -> Message:
    """Tokens of a text of any kind: empty, broken, enormous; beyond so many it ends."""
    text = visible(whole(text[:LONGEST]))
    quotes = iter([found.span() for found in _QUOTES.finditer(text)])
    quote = next(quotes, None)
    tokens: list[Token] = []
    opens = True
    last_end = 0
    for found in islice(_TOKEN.finditer(text), most):
        raw = found.group()
        start, end = found.span()
        if "\n" in text[last_end:start]:
            opens = True
        low = raw.casefold().translate(SIGNS)
        folded = plain(low) or low  # a mark that stands alone is nothing but itself
        while quote is not None and quote[1] <= start:
            quote = next(quotes, None)
        quoted = quote is not None and quote[0] < start and end < quote[1]
        tokens.append(Token(raw, low, folded, start, end, opens, quoted))
        is_word = raw[0].isalnum()
        opens = False if is_word else (opens or raw in _ENDS_A_SENTENCE or not raw.isascii())
        last_end = end
    if len(tokens) == most:
        text = text[:last_end]
    has_marks = not _MARKED.isdisjoint(text)
    return Message(text, tuple(tokens), has_marks)


def beyond(text: str, message: Message, most: int) -> list[str]:
    """Return the plain words of a text that lie beyond so many tokens of its message, or nearly."""
    if len(text) <= len(message.text) and len(message.tokens) <= most:
        return []
    end = message.tokens[: most - _ACROSS][-1].end if message.tokens else 0
    return [plain(word) for word in _WORD.findall(visible(whole(text[:LONGEST]))[end:])]


def words_of(text: str) -> list[str]:
    """Return the words of a text as typed, without numbers and signs: tokens of `prepare`."""
    return _WORD.findall(visible(whole(text[:LONGEST])))


class Line(NamedTuple):
    """The canonical line: plain tokens with one space between, and where each of them begins."""

    text: str
    starts: tuple[int, ...]

    def tokens(self, start: int, end: int) -> tuple[int, int]:
        """Return the tokens, first and past the last, that a span of the line covers."""
        first = _index(self.starts, start)
        last = _index(self.starts, max(end - 1, start))
        return first, last + 1


def _index(starts: tuple[int, ...], place: int) -> int:
    low, high = 0, len(starts)
    while low < high:
        middle = (low + high) // 2
        if starts[middle] <= place:
            low = middle + 1
        else:
            high = middle
    return max(low - 1, 0)


def line(words: Iterable[str]) -> Line:
    """Return a canonical line of these words."""
    starts: list[int] = []
    parts: list[str] = []
    place = 0
    for word in words:
        starts.append(place)
        parts.append(word)
        place += len(word) + 1
    return Line(" ".join(parts), tuple(starts))


POLISH = listed("languages", "pl")
ENGLISH = listed("languages", "en")


def language_of(message: Message, told: str) -> str:
    """Return the language of a message; the owner's own where the message does not say."""
    words = {token.low for token in message.tokens}
    if message.has_marks:
        return "pl"
    polish = len({token.plain for token in message.tokens} & POLISH)
    english = len(words & ENGLISH)
    if told == "pl":
        return "en" if english >= polish + (3 if polish else 2) else "pl"
    return "pl" if polish >= english + 3 else "en"


def without_signs(words: Iterable[str]) -> list[str]:
    """Return the words and numbers alone; the sign for a client is one of them."""
    return [word for word in words if word[0].isalnum() or word[0] == "_"]
