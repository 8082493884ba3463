"""Text as it is kept, and the one way in which it is compared: in messages, commands and names."""

import re
import unicodedata
from functools import lru_cache

from conversations.values.remembering import forgotten_with

# What people and keyboards write for an apostrophe and a hyphen; a long dash is none.
SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-"),
    }
)
# Letters that Unicode does not take apart into a base and a mark.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
_EMOJI = "[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
_JOINER = re.compile(f"(?<={_EMOJI})\u200d(?={_EMOJI})")
# Whether a sign is to be drawn in colour: no part of what it is.
_SELECTORS = "\ufe0e\ufe0f"
_HALVES = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_LONGEST_WORD = 64


def visible(text: str) -> str:
    """Return the text without what nobody sees, and one sign a letter.

    Soft hyphens, zero-width characters and marks of direction go and leave nothing in their place;
    the joiner inside an emoji is part of it.
    """
    if not text.isprintable():
        text = "\u200d".join(map(_without_formats, _JOINER.split(text)))
    return unicodedata.normalize("NFC", text)


def tidy(text: str) -> str:
    """Return the text on one line, without control characters and surrounding or double spaces."""
    seen = visible(text)
    if not seen.isprintable():
        seen = "".join(" " if unicodedata.category(c) in _BROKEN else c for c in seen)
    return " ".join(seen.split())


def whole(text: str) -> str:
    """Return the text with a replacement sign for each control character and half of a pair."""
    return _HALVES.sub("\ufffd", text)


def fold(text: str) -> str:
    """Return the text as it is compared: no case, no diacritics, `ł` as `l`, one kind of signs."""
    return " ".join(" ".join(map(plain, text.split())).split())


def plain(word: str) -> str:
    """Return one word as it is compared; nothing is left of a mark that stands alone."""
    if word.isascii():
        return word.lower().replace("`", "'")
    return _remembered(word) if len(word) <= _LONGEST_WORD else _unmarked(word)


def _unmarked(word: str) -> str:
    # The acute accent that stands for an apostrophe would be taken apart. Cases twice: some letters
    # have one only once they are apart.
    apart = unicodedata.normalize("NFKD", word.translate(SIGNS).casefold()).casefold()
    bare = (c for c in apart if not unicodedata.combining(c) and c not in _SELECTORS)
    return _without_formats("".join(bare)).translate(SIGNS).translate(_LETTERS)


_remembered = forgotten_with(lru_cache(maxsize=8192)(_unmarked))


def _without_formats(text: str) -> str:
    # Of a long text each sign is asked about once.
    for sign in set(text):
        if unicodedata.category(sign) == "Cf":
            text = text.replace(sign, "")
    return text


# Cc control, Cs surrogates, Cn, Co; line and paragraph separators.
_BROKEN = frozenset({"Cc", "Cs", "Cn", "Co", "Zl", "Zp"})
