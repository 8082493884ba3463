"""Whether a database takes and gives rows."""

from storage.steps import Query, Steps


def beat(now: int) -> Steps[None]:
    """Write a row and read some, as a turn does; what is wrong is raised by the store."""
    yield Query("beat", {"now": now})
    yield Query("look_around")
