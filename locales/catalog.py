"""The words of one language: Fluent messages by id, with what the person typed made safe.

Nothing of the words is in the code, and nothing typed reaches a message unescaped: it is done here.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from markupsafe import Markup, escape

from conversations.records.owner import Address, Language
from conversations.screens.basics import Argument, Dated, Lines, Name, Text
from conversations.values.declension import cases, is_plural, with_preposition
from conversations.values.remembering import remembered
from locales.binding import NO_BREAK, bound
from locales.help_lines import help_lines

LOCALES = Path(__file__).parent

# Of a day to come nobody asks which year, as long as it comes within this.
_SOON = timedelta(days=180)

_MESSAGE = re.compile(r"^([a-z][\w-]*) *=", re.ASCII | re.MULTILINE)


class WordsError(LookupError):
    """A message is missing, or could not be put together from its arguments."""


class Words:
    """The words of one language, said to somebody in their form of address.

    `told`: to somebody else, where the message `told-X` stands in place of X, when there is one.
    """

    def __init__(
        self, language: Language, address: Address | None = None, *, told: bool = False
    ) -> None:
        self.language = language
        self._address = address or Address.NEUTRAL
        self._told = told

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Words) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[Language, Address, bool]:
        return self.language, self._address, self._told

    @property
    def address(self) -> Address:
        """The form of address that is spoken in."""
        return self._address

    def to_others(self) -> "Words":
        """Return the same words for a reader who is not the one they are about."""
        return Words(self.language, Address.NEUTRAL, told=True)

    def has(self, message: str) -> bool:
        """Tell whether there is such a message."""
        return message in _subjects(self.language)

    def html(self, message: str, arguments: Mapping[str, Argument] | None = None) -> Markup:
        """Return the message as HTML: its own tags stand, those in the arguments are shown."""
        if not arguments:
            return _fixed_html(self.language, self._address, self._meant(message))
        if _only_numbers(arguments):
            return Markup(self.plain(message, arguments))  # noqa: S704 nothing of it was typed
        safe = {key: _escaped(value) for key, value in self._spread(arguments).items()}
        return Markup(self._format(message, safe))  # noqa: S704 arguments are escaped just above

    def plain(self, message: str, arguments: Mapping[str, Argument] | None = None) -> str:
        """Return the message as plain text, for a button's label or a command's description."""
        if arguments and _only_numbers(arguments):
            numbers = tuple(arguments.items())
            return _with_numbers(self.language, self._address, self._meant(message), numbers)
        return self._format(message, self._spread(arguments))

    def each(self, texts: Iterable[Text]) -> list[str]:
        """Return each of the messages as plain text."""
        return [self.plain(text.id, text.arguments) for text in texts]

    def day(self, day: date, today: date | None = None) -> str:
        """Return a day with its weekday, as short as the language writes it.

        With `today`, one of another year has its year, unless it comes soon.
        """
        said = _day(self.language, self._address, day)
        if today is None or day.year == today.year or timedelta() < day - today < _SOON:
            return said
        return self.plain("day-of-year", {"day": said, "year": str(day.year)})

    def _format(self, message: str, arguments: Mapping[str, str | int]) -> str:
        message = self._meant(message)
        if not arguments:
            return _fixed(self.language, self._address, message)
        return _formatted(self.language, self._address, message, arguments)

    def _meant(self, message: str) -> str:
        """Return which message is said: the one told to somebody else, where there is one."""
        told = f"told-{message}"
        return told if self._told and self.has(told) else message

    def _spread(self, arguments: Mapping[str, Argument] | None) -> dict[str, str | int]:
        """Give every name in each of its cases (`client_gen`, `client_with`), days as words."""
        spread: dict[str, str | int] = {}
        for key, value in (arguments or {}).items():
            if isinstance(value, date):
                spread[key] = self.day(value)
                continue
            if isinstance(value, Dated):
                spread[key] = self.day(value.day, value.today)
                continue
            if isinstance(value, Lines):
                spread[key] = help_lines(value, self.language, self.plain)
                continue
            if isinstance(value, Name):
                spread |= {f"{key}_{form}": text for form, text in _forms(value).items()}
            spread[key] = value
        return spread


@cache
def _fixed(language: Language, address: Address, message: str) -> str:
    """Return a message that takes no arguments: most labels of buttons are such."""
    return _formatted(language, address, message, {})


@cache
def _fixed_html(language: Language, address: Address, message: str) -> Markup:
    return Markup(_fixed(language, address, message))  # noqa: S704 nothing of it was typed


def _only_numbers(arguments: Mapping[str, Argument]) -> bool:
    return all(type(value) is int for value in arguments.values())


@lru_cache(maxsize=4096)
def _with_numbers(
    language: Language, address: Address, message: str, numbers: tuple[tuple[str, Any], ...]
) -> str:
    """Return a message that takes numbers only: writing one out takes longer than all the rest."""
    return _formatted(language, address, message, dict(numbers))


@lru_cache(maxsize=4096)
def _day(language: Language, address: Address, day: date) -> str:
    # Names, not numbers: Fluent tells a number from a text by its kind.
    about: dict[str, str | int] = {
        "weekday": f"d{day.isoweekday()}",
        "day": day.day,
        "month": f"m{day.month}",
    }
    return _formatted(language, address, "day", about)


def _formatted(
    language: Language, address: Address, message: str, arguments: Mapping[str, str | int]
) -> str:
    subject = _subjects(language).get(message)
    bundle = _bundle(language, subject) if subject else None
    pattern = bundle.get_message(message).value if bundle else None
    if bundle is None or pattern is None:
        raise WordsError(f"{language}: no message {message}")
    text, errors = bundle.format_pattern(pattern, {"address": address.value, **arguments})
    if errors:
        raise WordsError(f"{language}: {message}: {errors[0]!r}")
    return str(text)


@remembered(4096)
def _forms(name: str) -> Mapping[str, str]:
    declined = cases(name)
    return {
        **declined._asdict(),
        "with": with_preposition(declined.inst).replace(" ", NO_BREAK, 1),
        "number": "many" if is_plural(name) else "one",
    }


def _escaped(value: str | int) -> str | int:
    return value if isinstance(value, int) else str(escape(str(value)))


@cache
def _subjects(language: Language) -> Mapping[str, str]:
    """Return the subject of each message: `letters` for those of `letters_talk.ftl`.

    Messages refer to others of their subject only.
    """
    return {
        message: file.stem.partition("_")[0]
        for file in (LOCALES / language.value).glob("*.ftl")
        for message in _MESSAGE.findall(file.read_text("utf-8"))
    }


@cache
def _bundle(language: Language, subject: str) -> FluentBundle:
    """Return a subject's messages, parsed when the first is said: all are a fifth of a start."""
    # Isolating marks would put invisible characters around every name; both languages run one way.
    bundle = FluentBundle([language.value], use_isolating=False)
    # Where in its file each piece stands nobody asks, and it is a quarter of the memory.
    parser = FluentParser(with_spans=False)
    for file in sorted((LOCALES / language.value).glob(f"{subject}[_.]*ftl")):
        source = file.read_text("utf-8")
        bundle.add_resource(parser.parse(bound(source) if language is Language.PL else source))
    return bundle


def warm() -> None:
    """Read all messages of all languages; raises OSError."""
    for language in Language:
        for subject in set(_subjects(language).values()):
            _bundle(language, subject)
