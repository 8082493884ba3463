"""A time zone as people type it: by its city, in any of the languages, or by its own name."""

from functools import cache
from zoneinfo import available_timezones

from conversations.records.owner import Language
from conversations.values.folding import fold, tidy
from conversations.values.zones import city


def read_zone(text: str) -> str | None:
    """Return the zone that a typed name means, None when there is none of that name."""
    return _names().get(fold(tidy(text)).replace("_", " "))


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
