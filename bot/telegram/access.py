"""Who may use the bot: people by their numbers or @names in Telegram."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Allowed:
    """The people who may use the bot; names are folded, for Telegram tells no case apart."""

    numbers: frozenset[int]
    names: frozenset[str]

    def has(self, user: Mapping[str, Any]) -> bool:
        """Tell whether a user of the Bot API is one of them."""
        name = user.get("username")
        return int(user["id"]) in self.numbers or (
            name is not None and name.casefold() in self.names
        )

    def __len__(self) -> int:
        """Return how many they are."""
        return len(self.numbers) + len(self.names)


def read_allowed(text: str) -> Allowed:
    """Read numbers and @names set apart by commas or spaces; raises ValueError that says which."""
    numbers, names = set[int](), set[str]()
    for each in filter(None, re.split(r"[,;\s]+", text)):
        if _NUMBER.fullmatch(each):
            numbers.add(int(each))
        elif _NAME.fullmatch(each):
            names.add(each[1:].casefold())
        else:
            raise ValueError(f"{each[:_SHOWN]!r} is neither a number nor an @name of Telegram")
    if not numbers and not names:
        raise ValueError("it names nobody; leave it empty for everybody")
    return Allowed(frozenset(numbers), frozenset(names))


_NUMBER = re.compile(r"[1-9]\d{0,17}", re.ASCII)
_NAME = re.compile(r"@[A-Za-z]\w{3,31}", re.ASCII)
_SHOWN = 40
