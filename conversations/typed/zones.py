"""A time zone as people type it: by its city, in any of the languages, or by its own name."""

import re
from functools import cache
from zoneinfo import available_timezones

from conversations.records.owner import Language
from conversations.values.folding import fold, tidy
from conversations.values.zones import city


def read_zone(text: str) -> str | None:
    """Return the zone that a typed name means, None when there is none of that name.

    "GMT+2" is what people mean by it, two hours ahead, and not what POSIX calls so.
    """
    offset = _OFFSET.fullmatch(fold(tidy(text)).replace(" ", ""))
    if offset is not None:
        hours = int(offset[2])
        behind = f"Etc/GMT{'-' if offset[1] == '+' else '+'}{hours}" if hours else "Etc/UTC"
        return behind if behind in available_timezones() else None
    return _names().get(fold(tidy(text)).replace("_", " "))


# Offsets of whole hours; the signs of the zones' own names are the other way round.
_OFFSET = re.compile(r"(?:gmt|utc)([+-])(\d{1,2})(?::?00)?")


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        # Old names of zones ("Poland", "UTC") are taken, and give way to a city. "GMT+2" is not: by
        # the zone of that name clocks are two hours behind, and whoever types it means ahead.
        if not zone.startswith("Etc/GMT"):
            names.setdefault(fold(zone.rpartition("/")[2]).replace("_", " "), zone)
        names[fold(zone).replace("_", " ")] = zone
    for language in Language:
        for zone in sorted(available_timezones()):
            if "/" in zone and not zone.startswith("Etc/"):
                names[fold(city(zone, language.locale))] = zone
    return names
