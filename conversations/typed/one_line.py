"""Free text for a letter, on one line: a name, a task, what shows that work was done."""

from conversations.values.folding import tidy

_YEAR = " r"


def read_line(text: str, longest: int) -> str | None:
    """Return the text on one line, None for none and for one of more than `longest` characters."""
    typed = tidy(text)
    return typed if typed and len(typed) <= longest else None


def read_item(text: str, longest: int) -> str | None:
    """Return the text as `read_line`, without the sign at its end: the sentence goes on."""
    line = read_line(text, longest)
    if line is None:
        return None
    item = line.rstrip(" .,;")
    # The point of "3 listopada 2026 r." is part of the day.
    return f"{item}." if item.endswith(_YEAR) else item or None
