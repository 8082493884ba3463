"""Work that takes longer than a turn may: asked for in a turn, done after it, exactly once."""

from enum import StrEnum


class Work(StrEnum):
    """What is to be made; the ids are stored."""

    DOSSIER = "dossier"
    CHART = "chart"
    OVERVIEW = "overview"
    EXPORT = "export"
    YEAR = "year"
    CALENDAR = "calendar"
    SCRUB = "scrub"  # overwrite what an erase left in the files of the database


# The selection of a scrub after which nothing of the owner is left.
EVERYTHING = "everything"
