"""The incidents as rows of a table, in the order in which they happened."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache

from conversations.decision.incidents import SITUATION_OF, Kind
from conversations.records.owner import ClientFile, Incident, Owner
from locales.binding import NO_BREAK
from locales.catalog import Words

_COLUMNS = (
    "number",
    "day",
    "time",
    "kind",
    "situation",
    "minutes",
    "note",
    "settled",
    "logged",
    "edited",
)


def listed(file: ClientFile) -> list[Incident]:
    """Return the kept entries in the order in which they happened, those without a day first."""
    return sorted(
        file.kept(), key=lambda each: (each.day or date.min, str(each.at or ""), each.number)
    )


def told_kind(incident: Incident) -> Kind | None:
    """Return the kind that others are told of: a guess of a grave one is nobody's word yet."""
    return incident.kind if incident.sure else None


def table(file: ClientFile, owner: Owner, words: Words) -> list[list[str | int | None]]:
    """Return the incidents as rows of a table, its heading first, told to whoever reads it."""
    # A long log says the same few things thousands of times.
    say = cache(lambda message: words.to_others().plain(message).replace(NO_BREAK, " "))
    heading: list[str | int | None] = [say(f"table-{each}") for each in _COLUMNS]
    return [heading, *(_row(each, owner, say) for each in listed(file))]


def _row(incident: Incident, owner: Owner, say: Callable[[str], str]) -> list[str | int | None]:
    kind = told_kind(incident)
    situation = SITUATION_OF.get(kind) if kind else None
    return [
        incident.number,
        incident.day.isoformat() if incident.day else None,
        incident.at.isoformat("minutes") if incident.at else None,
        say(f"kind-{kind}") if kind else None,
        say(f"situation-{situation}") if situation else None,
        incident.minutes,
        incident.note,
        say("table-yes" if incident.settled else "table-no"),
        _moment(incident.logged_at, owner),
        _moment(incident.edited_at, owner),
    ]


def _moment(at: datetime | None, owner: Owner) -> str | None:
    return f"{at.astimezone(owner.tz):%Y-%m-%d %H:%M}" if at else None
