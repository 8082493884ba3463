"""The settings in words."""

from markupsafe import Markup

from conversations.records.consent import Consent
from conversations.records.owner import Digest, Language
from conversations.screens.settings import SettingsList, from_to
from conversations.values.zones import city
from locales.amounts import hourly
from locales.catalog import Words


def settings_page(screen: SettingsList, words: Words) -> str:
    """Return what is set; which language, the marked button says."""
    owner = screen.owner
    hours = {
        "days": _days(sorted(owner.hours.days), words),
        "hours": from_to(owner.hours.starts, owner.hours.ends),
    }
    zone = {
        "zone": city(owner.zone, words.language.locale),
        "time": f"{screen.now.astimezone(owner.tz):%H:%M}",
    }
    lines = [
        words.html("settings-title"),
        *([words.html("settings-address")] if words.language is Language.PL else []),
        words.html("settings-hours", hours),
        words.html("settings-zone", zone),
        words.html("settings-rate", {"rate": hourly(owner.rate, words)})
        if owner.rate
        else words.html("settings-no-rate"),
        _digest(owner.digest, words),
        words.html(_consent(owner.consent)),
    ]
    return "\n".join(lines)


def _consent(consent: Consent | None) -> str:
    if consent is None:
        return "settings-consent-unasked"
    return "settings-consent-yes" if consent.given else "settings-consent-no"


def _digest(digest: Digest | None, words: Words) -> Markup:
    if digest is None:
        return words.html("settings-no-digest")
    weekday = words.plain(f"weekday-{digest.weekday - 1}")
    at = f"{digest.at.hour}:{digest.at:%M}"
    return words.html("settings-digest", {"weekday": weekday, "time": at})


def _days(days: list[int], words: Words) -> str:
    """Return weekdays with a dash between the ends of each run: "pn–pt, nd"."""
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(_run(run, words) for run in runs) or words.plain("hours-none")


def _run(days: list[int], words: Words) -> str:
    first, last = (words.plain(f"weekday-{day}") for day in (days[0], days[-1]))
    if len(days) == 1:
        return first
    return words.plain("weekdays-span", {"first": first, "last": last})
