"""The buttons of the settings: each says the whole of what it sets."""

from datetime import time

from conversations.buttons import Action, data
from conversations.owner import Address, Language, Owner
from conversations.screens import Button, Rows, Text, button
from conversations.working_hours import Hours

# The hours offered; any others can be typed.
_OFFERED = ((7, 15), (8, 16), (9, 17), (10, 18))
_WEEKDAYS = range(7)
ZONES = (
    "Europe/Warsaw",
    "Europe/London",
    "Europe/Lisbon",
    "Europe/Kyiv",
    "Atlantic/Canary",
    "America/New_York",
    "Asia/Bangkok",
    "Asia/Makassar",
)

BACK: tuple[Button, ...] = (button("button-settings-back", data(Action.SETTINGS)),)


def settings_keyboard(owner: Owner) -> Rows:
    """Return the buttons under the settings: the form of address is Polish only."""
    languages = tuple(language_button(each, chosen=each is owner.language) for each in Language)
    address = address_rows(owner.address) if owner.language is Language.PL else ()
    menus = tuple(
        (button(f"button-settings-{action}", data(action)),)
        for action in (Action.HOURS, Action.ZONE, Action.RATE)
    )
    return (languages, *address, *menus)


def language_button(language: Language, *, chosen: bool = False) -> Button:
    """Return the button that sets a language."""
    return Button(Text(f"button-language-{language}"), data(Action.LANGUAGE, language), chosen)


def address_rows(chosen: Address | None) -> Rows:
    """Return the buttons that set the form of address."""
    return tuple(
        (
            Button(
                Text(f"button-address-{address}"), data(Action.ADDRESS, address), address is chosen
            ),
        )
        for address in Address
    )


def hours_rows(hours: Hours) -> Rows:
    """Return the buttons that set the working hours, and the working days as they would become."""
    offered = [
        Button(
            Text("button-working-hours", {"hours": shown(time(starts), time(ends))}),
            data(Action.HOURS, f"{starts:02}00", f"{ends:02}00"),
            (hours.starts, hours.ends) == (time(starts), time(ends)),
        )
        for starts, ends in _OFFERED
    ]
    days = [
        Button(
            Text(f"weekday-{day}"),
            data(Action.DAYS, "".join(map(str, sorted(hours.days ^ {day}))) or "-"),
            day in hours.days,
        )
        for day in _WEEKDAYS
    ]
    return (tuple(offered[:2]), tuple(offered[2:]), tuple(days[:4]), tuple(days[4:]), BACK)


def zone_rows(zone: str, names: dict[str, str]) -> Rows:
    """Return the buttons that set the time zone; `names` are their cities."""
    offered = [
        Button(Text("button-zone", {"zone": names[each]}), data(Action.ZONE, each), each == zone)
        for each in ZONES
    ]
    return (*(tuple(offered[at : at + 2]) for at in range(0, len(offered), 2)), BACK)


def shown(starts: time, ends: time) -> str:
    """Return hours as both languages write them: "8:30–16:00"."""
    return f"{starts.hour}:{starts:%M}–{ends.hour}:{ends:%M}"
