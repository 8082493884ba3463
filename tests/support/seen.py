"""Texts as a person sees them: a space at which no line may break looks like any other."""

from collections.abc import Mapping

from markupsafe import Markup

from conversations.screens.basics import Argument
from locales.catalog import Words


def seen(text: str) -> str:
    """Return the text with plain spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


class SeenWords(Words):
    """The words of a language, to compare with what a person sees."""

    def html(self, message: str, arguments: Mapping[str, Argument] | None = None) -> Markup:
        """Return the message as HTML."""
        return Markup(seen(super().html(message, arguments)))  # noqa: S704 as it was

    def plain(self, message: str, arguments: Mapping[str, Argument] | None = None) -> str:
        """Return the message as plain text."""
        return seen(super().plain(message, arguments))
