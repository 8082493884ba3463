"""The buttons of the settings: each says the whole of what it sets."""

from datetime import time

from conversations.records.owner import Address, Digest, Language, Owner
from conversations.screens.basics import Button, Rows, Text, button
from conversations.screens.taps import Action, data
from conversations.values.hours import Hours

# The hours offered; any others can be typed.
_OFFERED = ((7, 15), (8, 16), (9, 17), (10, 18))
_WEEKDAYS = range(7)
_HOURS_OF_A_DAY = 24
_CLOCK = 4  # "0830"
_WEEK = 5  # of work: three and two look better than four and one
NO_DIGEST = "none"
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
        for action in (Action.HOURS, Action.ZONE, Action.RATE, Action.DIGEST)
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


def digest_rows(owner: Owner) -> Rows:
    """Return the buttons that set the weekly digest: the days and the hours at which one works."""
    hours = owner.hours
    now = owner.digest or Digest(min(hours.days, default=0) + 1, hours.starts)
    chosen = owner.digest
    days = [
        Button(
            Text(f"weekday-{day}"),
            data(Action.DIGEST, day + 1, f"{now.at:%H%M}"),
            chosen is not None and chosen.weekday == day + 1,
        )
        for day in sorted(hours.days)
    ]
    times = [
        Button(
            Text("button-hour", {"hour": f"{at.hour}:{at:%M}"}),
            data(Action.DIGEST, now.weekday, f"{at:%H%M}"),
            chosen is not None and chosen.at == at,
        )
        for at in _times(hours)
    ]
    none = Button(Text("button-no-digest"), data(Action.DIGEST, NO_DIGEST), chosen is None)
    rows = (
        (*_in_rows(days, 5 if len(days) == _WEEK else 4), *_in_rows(times, 4)) if hours.days else ()
    )
    return (*rows, (none,), BACK)


def _times(hours: Hours) -> list[time]:
    """Return the time at which work begins, and each full hour of it."""
    full = [time(hour) for hour in range(_HOURS_OF_A_DAY) if hours.hold(time(hour))]
    full.sort(key=lambda each: (each < hours.starts, each))
    return full if hours.starts in full else [hours.starts, *full]


def _in_rows(buttons: list[Button], wide: int) -> Rows:
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))


def read_clock(text: str) -> time | None:
    """Read a time of day as it stands on a button ("0830"), None when it is none."""
    if len(text) != _CLOCK or not (text.isascii() and text.isdigit()):
        return None
    hour, minute = int(text[:2]), int(text[2:])
    return time(hour, minute) if hour < _HOURS_OF_A_DAY and minute < 60 else None  # noqa: PLR2004


def shown(starts: time, ends: time) -> str:
    """Return hours as both languages write them: "8:30–16:00"."""
    return f"{starts.hour}:{starts:%M}–{ends.hour}:{ends:%M}"
