"""The words of one language: Fluent messages by id, with what the person typed made safe.

Nothing of the words is in the code, and nothing typed reaches a message unescaped: it is done here.
"""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup, escape

from conversations.declension import cases, is_plural, with_preposition
from conversations.owner import Address, Language
from conversations.screens import Argument, Name

LOCALES = Path(__file__).parent


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
        self._bundle = _bundle(language)

    @property
    def address(self) -> Address:
        """The form of address that is spoken in."""
        return self._address

    def to_others(self) -> "Words":
        """Return the same words for a reader who is not the one they are about."""
        return Words(self.language, Address.NEUTRAL, told=True)

    def has(self, message: str) -> bool:
        """Tell whether there is such a message."""
        return self._bundle.has_message(message)

    def html(self, message: str, arguments: Mapping[str, Argument] | None = None) -> Markup:
        """Return the message as HTML: its own tags stand, those in the arguments are shown."""
        safe = {key: _escaped(value) for key, value in self._spread(arguments).items()}
        return Markup(self._format(message, safe))  # noqa: S704 arguments are escaped just above

    def plain(self, message: str, arguments: Mapping[str, Argument] | None = None) -> str:
        """Return the message as plain text, for a button's label or a command's description."""
        return self._format(message, self._spread(arguments))

    def day(self, day: date) -> str:
        """Return a day with its weekday, as short as the language writes it."""
        # Names, not numbers: Fluent tells a number from a text by its kind.
        weekday, month = f"d{day.isoweekday()}", f"m{day.month}"
        return self._format("day", {"weekday": weekday, "day": day.day, "month": month})

    def _format(self, message: str, arguments: Mapping[str, str | int]) -> str:
        if self._told and self.has(f"told-{message}"):
            message = f"told-{message}"
        try:
            pattern = self._bundle.get_message(message).value
        except LookupError:
            pattern = None
        if pattern is None:
            raise WordsError(f"{self.language}: no message {message}")
        text, errors = self._bundle.format_pattern(
            pattern, {"address": self._address.value, **arguments}
        )
        if errors:
            raise WordsError(f"{self.language}: {message}: {errors[0]!r}")
        return str(text)

    def _spread(self, arguments: Mapping[str, Argument] | None) -> dict[str, str | int]:
        """Give every name in each of its cases (`client_gen`, `client_with`), days as words."""
        spread: dict[str, str | int] = {}
        for key, value in (arguments or {}).items():
            if isinstance(value, date):
                spread[key] = self.day(value)
                continue
            if isinstance(value, Name):
                forms = asdict(cases(value))
                spread |= {f"{key}_{case}": form for case, form in forms.items()}
                spread[f"{key}_with"] = with_preposition(forms["inst"])
                spread[f"{key}_number"] = "many" if is_plural(value) else "one"
            spread[key] = value
        return spread


def _escaped(value: str | int) -> str | int:
    return value if isinstance(value, int) else str(escape(str(value)))


@cache
def _bundle(language: Language) -> FluentBundle:
    # Isolating marks would put invisible characters around every name; both languages run one way.
    bundle = FluentBundle([language.value], use_isolating=False)
    for file in sorted((LOCALES / language.value).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle
