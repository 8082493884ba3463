"""What is remembered between messages, so that it need not be worked out again: bounded.

By number and by length: a word that somebody made up of four thousand letters is worked out each
time. It holds words of owners, and is forgotten when one of them erases.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Protocol, TypeVar

T = TypeVar("T")


class _Remembering(Protocol):
    def cache_clear(self) -> None: ...


Cached = TypeVar("Cached", bound=_Remembering)

# The longest text that is remembered; no name and no word of a language is longer.
LONGEST = 64
_FORGETTING: list[Callable[[], None]] = []


def remembered(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Return what makes a function of one text remember so many answers."""

    def decorate(work: Callable[[str], T]) -> Callable[[str], T]:
        known = lru_cache(maxsize=most)(work)
        _FORGETTING.append(known.cache_clear)

        def answer(text: str) -> T:
            return known(text) if len(text) <= LONGEST else work(text)

        answer.__doc__ = work.__doc__
        answer.__name__ = work.__name__
        return answer

    return decorate


def forget() -> None:
    """Forget all that is remembered."""
    for each in _FORGETTING:
        each()


def forgotten_with(cached: Cached) -> Cached:
    """Return the function, whose own memory is forgotten with the rest."""
    _FORGETTING.append(cached.cache_clear)
    return cached
