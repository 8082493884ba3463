"""Time zones by the names of their cities, in the owner's language or in English."""

from functools import cache
from zoneinfo import available_timezones

from babel import Locale

from conversations.names import fold, tidy
from conversations.owner import Language
from locales.amounts import BABEL


def city(zone: str, language: Language) -> str:
    """Return what the zone's city is called: "Nowy Jork" for America/New_York."""
    known = Locale.parse(BABEL[language]).time_zones.get(zone, {})
    return str(known.get("city") or zone.rpartition("/")[2].replace("_", " "))


def find(text: str) -> str | None:
    """Return the zone that a typed name means, None when there is none of that name."""
    return _names().get(fold(tidy(text)).replace("_", " "))


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        # Old names of zones ("Poland", "GMT+2") are taken, and give way to a city.
        names.setdefault(fold(zone.rpartition("/")[2]).replace("_", " "), zone)
        names[fold(zone).replace("_", " ")] = zone
    for language in Language:
        for zone in sorted(available_timezones()):
            if "/" in zone and not zone.startswith("Etc/"):
                names[fold(city(zone, language))] = zone
    return names
