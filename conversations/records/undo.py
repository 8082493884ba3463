"""What is kept of a change, so that it can be taken back."""

from dataclasses import dataclass

BY_NO_BUTTON = "-"


@dataclass(frozen=True, slots=True)
class Before:
    """What the owner's message `by` changed of an entry: its fields as they were, as in JSON."""

    by: int
    was: tuple[tuple[str, str | int | None], ...]


@dataclass(frozen=True, slots=True)
class Undo:
    """The data of the button that takes the last change back, made when there were `entries`.

    `BY_NO_BUTTON`: there was one, and it is put right where it was made.
    """

    tap: str
    entries: int
