"""The settings, and the menu of each: a button says the whole of what it sets."""

from dataclasses import dataclass
from datetime import datetime, time

from conversations.records.owner import Address, Awaiting, Language, Owner
from conversations.screens.basics import Button, Rows, Sentences, button, in_rows, sentences
from conversations.screens.taps import NONE, Action
from conversations.values.hours import Hours
from conversations.values.zones import city

# The hours offered; any others can be typed.
_OFFERED = ((7, 15), (8, 16), (9, 17), (10, 18))
_WEEKDAYS = range(7)
_ZONES = (
    "Europe/Warsaw",
    "Europe/London",
    "Europe/Lisbon",
    "Europe/Kyiv",
    "Atlantic/Canary",
    "America/New_York",
    "Asia/Bangkok",
    "Asia/Makassar",
)

BACK: tuple[Button, ...] = (button("button-settings-back", Action.SETTINGS),)


@dataclass(frozen=True, slots=True)
class SettingsList:
    """What the owner has set, and the moment it is; `undo` is the button's data that undoes it."""

    owner: Owner
    now: datetime
    undo: str = ""

    @property
    def rows(self) -> Rows:
        """The languages, the forms of address (they are Polish only), the way to each menu."""
        language = self.owner.language
        languages = tuple(language_button(each, marked=each is language) for each in Language)
        address = address_buttons(self.owner.address) if language is Language.PL else []
        menus = [
            button(f"button-settings-{action}", action)
            for action in (Action.HOURS, Action.ZONE, Action.RATE, Action.DIGEST)
        ]
        undo = ((button("button-undo", self.undo),),) if self.undo else ()
        return (*undo, languages, *in_rows(address, 2), *in_rows(menus, 2), self._consent)

    @property
    def _consent(self) -> tuple[Button, ...]:
        given = self.owner.consent.given if self.owner.consent else None
        return tuple(
            button(f"button-consent-{said}", Action.CONSENT, said, marked=given is means)
            for said, means in (("yes", True), ("no", False))
        )


def language_button(language: Language, *, marked: bool = False) -> Button:
    """Return the button that sets a language."""
    return button(f"button-language-{language}", Action.LANGUAGE, language, marked=marked)


def address_buttons(chosen: Address | None) -> list[Button]:
    """Return the buttons that set the form of address."""
    return [
        button(f"button-address-{each}", Action.ADDRESS, each, marked=each is chosen)
        for each in Address
    ]


def hours_menu(hours: Hours) -> Sentences:
    """Return the question for working hours and days; a day says what the week would become."""
    offered = [
        button(
            "button-working-hours",
            Action.HOURS,
            f"{starts:02}00",
            f"{ends:02}00",
            marked=(hours.starts, hours.ends) == (time(starts), time(ends)),
            hours=from_to(time(starts), time(ends)),
        )
        for starts, ends in _OFFERED
    ]
    days = [
        button(
            f"weekday-{day}",
            Action.DAYS,
            weekdays(hours.days ^ {day}),
            marked=day in hours.days,
        )
        for day in _WEEKDAYS
    ]
    rows = (*in_rows(offered, 2), *in_rows(days, 4), back_from(Awaiting.HOURS))
    return sentences("hours-ask", rows)


def weekdays(days: frozenset[int]) -> str:
    """Return days as they stand on a button."""
    return "".join(map(str, sorted(days))) or "-"


def zone_menu(owner: Owner) -> Sentences:
    """Return the question for the time zone, each by a city of it."""
    offered = [
        button(
            "button-zone",
            Action.ZONE,
            each,
            marked=each == owner.zone,
            zone=city(each, owner.language.locale),
        )
        for each in _ZONES
    ]
    return sentences("zone-ask", (*in_rows(offered, 2), back_from(Awaiting.ZONE)))


def rate_menu() -> Sentences:
    """Return the question for the hourly rate, which is typed; there may be none."""
    none = button("button-no-rate", Action.RATE, NONE)
    return sentences("rate-ask", ((none,), back_from(Awaiting.RATE)))


def setting_unread(message: str, wanted: Awaiting, name: str = "") -> Sentences:
    """Return that what was typed for a setting cannot be read."""
    return sentences(message, (back_from(wanted),), name=name)


def back_from(wanted: Awaiting) -> tuple[Button, ...]:
    """Return the way back from the question for a setting, which is awaited no longer then."""
    return (button("button-settings-back", Action.SETTINGS, wanted),)


def from_to(starts: time, ends: time) -> str:
    """Return hours as both languages write them: "8:30–16:00"."""
    return f"{starts.hour}:{starts:%M}–{ends.hour}:{ends:%M}"
