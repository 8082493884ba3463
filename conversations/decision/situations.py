"""The six situations that a client is looked at in, and the eight levels of a verdict."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Situation(StrEnum):
    """Where trouble can be; the middle four are the article's numbered sections."""

    TERMS = "terms"
    TIME = "time"
    RESPECT = "respect"
    EXPECTATIONS = "expectations"
    PARTNERSHIP = "partnership"
    TOLL = "toll"


class Level(StrEnum):
    """What to do about a client, mildest first."""

    STAY = "stay"
    GIVE_TIME = "give_time"
    SET_RULES = "set_rules"
    TALK = "talk"
    YOUR_CALL = "your_call"
    PART = "part"
    TERMINATE = "terminate"
    TERMINATE_NOW = "terminate_now"

    @property
    def gravity(self) -> int:
        """Its place among the levels: 0 for the mildest."""
        return _GRAVITY[self]


class Headline(NamedTuple):
    """What a verdict is called: its level; `so_far`: too little is known to say that one stays."""

    level: Level
    so_far: bool = False


_GRAVITY = {level: place for place, level in enumerate(Level)}


def gravest(levels: Iterable[Level]) -> Level:
    """Return the gravest of the levels, `stay` when there are none."""
    return max(levels, key=_GRAVITY.__getitem__, default=Level.STAY)
