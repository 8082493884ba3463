"""Time zones by the names of their cities."""

from babel import Locale


def city(zone: str, locale: str) -> str:
    """Return what the zone's city is called in a locale: "Nowy Jork" for America/New_York."""
    known = Locale.parse(locale).time_zones.get(zone, {})
    return str(known.get("city") or zone.rpartition("/")[2].replace("_", " "))
