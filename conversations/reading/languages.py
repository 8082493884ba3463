# ruff: noqa: D102 — the files of each language say what their functions return
"""The languages that are read: the same files in a folder for each, chosen here alone."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from conversations.reading import clock_rules, day_rules, length_rules
from conversations.reading.en import clocks as en_clocks
from conversations.reading.en import days as en_days
from conversations.reading.en import lengths as en_lengths
from conversations.reading.en import moments as en_moments
from conversations.reading.en import names as en_names
from conversations.reading.en import reasons as en_reasons
from conversations.reading.pl import clocks as pl_clocks
from conversations.reading.pl import days as pl_days
from conversations.reading.pl import lengths as pl_lengths
from conversations.reading.pl import moments as pl_moments
from conversations.reading.pl import names as pl_names
from conversations.reading.pl import reasons as pl_reasons
from conversations.reading.surroundings import Stretch
from conversations.reading.text import Message, Token


class Clocks(Protocol):
    """How clock times are said, and what stands before a deadline or a range of work."""

    GUARD: re.Pattern[str]
    WORKING_HOURS: re.Pattern[str]

    def rules(self) -> tuple[clock_rules.Saying, ...]: ...


class Days(Protocol):
    """How days are said, and what stands before one that is a deadline or a subject."""

    GUARD: re.Pattern[str]
    GUARD_ADJECTIVE: re.Pattern[str]

    def rules(self) -> tuple[day_rules.Saying, ...]: ...


class Lengths(Protocol):
    """How lengths are said; `AGO` follows one that says how long ago."""

    AGO: re.Pattern[str]

    def rules(self) -> tuple[length_rules.Saying, ...]: ...
    def is_something_else(self, said: str, before: str, after: str, /) -> bool: ...


class Moments(Protocol):
    """What is only planned, moved or ahead."""

    CLAUSE: re.Pattern[str]
    PLANNED: re.Pattern[str]
    MOVED: re.Pattern[str]
    BEFORE_ME: re.Pattern[str]
    ENDS: re.Pattern[str]
    OUTGREW: re.Pattern[str]
    DIGITS_TO_24: bool  # "o 8" is no evening

    def is_ahead(self, line: str, end: int, before: str, /) -> bool: ...


class Names(Protocol):
    """The forms of names, and the words that could be one."""

    def forms(self, word: str, /) -> set[str]: ...
    def lemmas(self, word: str, /) -> tuple[str, ...]: ...
    def is_ordinary(self, word: str, /) -> bool: ...
    def is_a_surname(self, low: str, /) -> bool: ...
    def of_own_name(self, token: Token, /) -> frozenset[str]: ...
    def is_a_word(
        self, token: Token, form: str, /, *, marked: bool, company: bool, first: bool
    ) -> bool: ...
    def beside(
        self, low: str, /, *, surname: bool, company: bool, title: str
    ) -> Iterable[tuple[set[str], bool]]: ...
    def sex_told_by(self, word: str, /) -> str | None: ...


class Reasons(Protocol):
    """Reasons to take a word for a name."""

    ADVERBS: frozenset[str]

    def acts(self, word: str, /) -> bool: ...
    def is_a_name(self, message: Message, found: Stretch, /, *, company: bool) -> bool: ...
    def the_firm(self, message: Message, found: Stretch, word: str, /) -> bool: ...
    def is_called_by_kind(self, message: Message, place: int, word: str, /) -> bool: ...
    def is_called_by_title(self, message: Message, place: int, /) -> bool: ...
    def opens_in_a_case(self, message: Message, found: Stretch, /) -> bool: ...
    def possessive_without_sign(self, message: Message, found: Stretch, /) -> bool: ...
    def is_mine(self, words: Sequence[str], start: int, end: int, /) -> bool: ...
    def is_object(self, message: Message, found: Stretch, /, *, named: bool) -> bool: ...


class Tongue(NamedTuple):
    """What is known of one language."""

    clocks: Clocks
    days: Days
    lengths: Lengths
    moments: Moments
    names: Names
    reasons: Reasons


_LANGUAGES: Mapping[str, Tongue] = {
    "pl": Tongue(pl_clocks, pl_days, pl_lengths, pl_moments, pl_names, pl_reasons),
    "en": Tongue(en_clocks, en_days, en_lengths, en_moments, en_names, en_reasons),
}


def spoken_in(language: str) -> Tongue:
    """Return what is known of a language, by its code."""
    return _LANGUAGES[language]
