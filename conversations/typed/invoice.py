"""The number of an invoice as people type it: "FV 12/2026"."""

from conversations.values.folding import tidy

_LONGEST = 30


def read_invoice(text: str) -> str | None:
    """Return the number as it was typed, None for what is long or has no digit."""
    typed = tidy(text)
    return typed if len(typed) <= _LONGEST and any(map(str.isdigit, typed)) else None
