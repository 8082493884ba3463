"""One value sealed and opened: AES-256-GCM, bound to its place, naming the key that it needs."""

import binascii
import os
from typing import TypeVar

from cryptography.exceptions import InvalidTag

from storage.faults import BrokenSealError
from storage.keys import Key

# What a sealed value begins with; then its key's name, and in base64 the nonce and what is sealed.
MARK = "~s1~"
_MARK = MARK.encode()
_NAME = 11
_HEAD = len(MARK) + _NAME
_NONCE = 12

Words = TypeVar("Words", str, bytes)


def seal_words(key: Key, words: Words, place: bytes) -> Words:
    """Seal words for a place."""
    nonce = os.urandom(_NONCE)
    if isinstance(words, bytes):
        closed = key.cipher.encrypt(nonce, words, place)
        return b"".join((_MARK, key.name.encode(), nonce, closed))
    closed = key.cipher.encrypt(nonce, words.encode(), place)
    return f"{MARK}{key.name}{binascii.b2a_base64(nonce + closed, newline=False).decode()}"


def open_words(key: Key, closed: Words, place: bytes) -> Words:
    """Open what was sealed with a key for that place; raises BrokenSealError."""
    try:
        if isinstance(closed, bytes):
            rest = closed[_HEAD:]
            return key.cipher.decrypt(rest[:_NONCE], rest[_NONCE:], place)
        rest = binascii.a2b_base64(closed[_HEAD:])
        return key.cipher.decrypt(rest[:_NONCE], rest[_NONCE:], place).decode()
    except (InvalidTag, ValueError):
        raise BrokenSealError("it was sealed in another place, or changed since") from None


def key_of(value: object) -> str | None:
    """Return the name of the key that a value is sealed with, None for what is not sealed."""
    if isinstance(value, str) and value.startswith(MARK):
        return value[len(MARK) : _HEAD]
    if isinstance(value, bytes) and value.startswith(_MARK):
        return value[len(_MARK) : _HEAD].decode("ascii", "replace")
    return None
