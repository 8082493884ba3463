"""The settings: language, form of address, working hours and days, time zone, hourly rate."""

from dataclasses import replace
from zoneinfo import available_timezones

from conversations.casework.digest import weekly_digest
from conversations.handlers import asked, quick_log
from conversations.handlers.reply import no_longer, show
from conversations.handlers.turn import Response, Turn
from conversations.records.consent import Consent
from conversations.records.edits import (
    Edit,
    SetAwaiting,
    SetConsent,
    SetDigest,
    SetHours,
    SetRate,
    SetUndo,
    SetZone,
)
from conversations.records.events import Said, Tapped
from conversations.records.owner import Awaiting, Owner
from conversations.screens.basics import Say, Sentences, Text
from conversations.screens.settings import (
    SettingsList,
    hours_menu,
    rate_menu,
    setting_unread,
    weekdays,
    zone_menu,
)
from conversations.screens.taps import NONE, Action, StaleTapError, Tap, data
from conversations.typed.hours import read_hours
from conversations.typed.money import read_rate
from conversations.typed.names import LONGEST
from conversations.typed.zones import read_zone
from conversations.values.folding import tidy
from conversations.values.hours import Hours
from conversations.values.money import CURRENCIES, HIGHEST, Rate


def settings(turn: Turn) -> Response:
    """Show what is set, with a button for each."""
    return _settings(turn, turn.owner)


def back(turn: Turn, _tap: Tap) -> Response:
    """Show the settings again, and wait for nothing any more."""
    return _settings(turn, turn.owner)


def hours(turn: Turn, tap: Tap) -> Response:
    """`hours`: ask for them; `hours:<HHMM>:<HHMM>`: set them."""
    if not tap.fields:
        return _ask(turn, Awaiting.HOURS, hours_menu(turn.owner.hours))
    tap.exactly(2)
    return _hours(turn, replace(turn.owner.hours, starts=tap.clock(0), ends=tap.clock(1)))


def days(turn: Turn, tap: Tap) -> Response:
    """`days:<weekdays>`: work on these days; a dash for none."""
    wanted = set(tap.field(0)) - {"-"}
    if not tap.field(0) or not wanted <= set("0123456"):
        raise StaleTapError
    return _hours(turn, replace(turn.owner.hours, days=frozenset(map(int, wanted))))


def zone(turn: Turn, tap: Tap) -> Response:
    """`zone`: ask for it; `zone:<name>`: set it."""
    if not tap.fields:
        return _ask(turn, Awaiting.ZONE, zone_menu(turn.owner))
    wanted = tap.among(*available_timezones(), place=0)
    return _set(turn, SetZone(wanted), replace(turn.owner, zone=wanted))


def rate(turn: Turn, tap: Tap) -> Response:
    """`rate`: ask for it; `rate:none`: there is none; `rate:<hundredths>:<currency>`: set it."""
    if not tap.fields:
        return _ask(turn, Awaiting.RATE, rate_menu())
    cents = tap.number()
    if cents is None:
        tap.exactly(1)
        tap.among(NONE, place=0)
        return _set(turn, SetRate(None), replace(turn.owner, rate=None))
    tap.exactly(2)
    if not 0 < cents <= HIGHEST:
        raise StaleTapError
    wanted = Rate(cents, tap.among(*CURRENCIES, place=1))
    return _set(turn, SetRate(wanted), replace(turn.owner, rate=wanted))


def consent(turn: Turn, tap: Tap) -> Response:
    """`consent:<yes|no>`: whether answers about sleep and doubt may be kept; those there are go."""
    tap.exactly(1)
    said = Consent(tap.among("yes", "no", place=0) == "yes", turn.now)
    if turn.owner.consent and turn.owner.consent.given == said.given:
        # Tapped twice or late: since when it is so stays.
        return _settings(turn, turn.owner)
    owner = replace(turn.owner, consent=said)
    shown = show(turn, SettingsList(owner, turn.now))
    return Response((SetConsent(said),), (shown,), Text(_SAID[said.given]))


_SAID = {True: "toast-saved", False: "toast-refused"}


def typed(turn: Turn) -> Response:
    """Take a message as the setting that was asked for; what cannot be read is asked again."""
    text = turn.event.text if isinstance(turn.event, Said) else ""
    match turn.owner.awaiting:
        case Awaiting.HOURS:
            read = read_hours(text)
            if read is None:
                return _again(turn, "hours-bad", Awaiting.HOURS)
            return _hours(turn, replace(turn.owner.hours, starts=read[0], ends=read[1]))
        case Awaiting.ZONE:
            name = read_zone(text)
            if name is None:
                return _again(turn, "zone-bad", Awaiting.ZONE, tidy(text)[:LONGEST])
            return _set(turn, SetZone(name), replace(turn.owner, zone=name))
        case _:
            wanted = read_rate(text)
            if wanted is None:
                return _again(turn, "rate-bad", Awaiting.RATE)
            return _set(turn, SetRate(wanted), replace(turn.owner, rate=wanted))


def _hours(turn: Turn, wanted: Hours) -> Response:
    """Set the hours; the menu stays, for days are often set with them."""
    owner = replace(turn.owner, hours=wanted)
    if isinstance(turn.event, Tapped):
        way_back = _way_back(turn.owner, owner)
        undo = (SetUndo(way_back),) if way_back else ()
        edits: tuple[Edit, ...] = (SetHours(wanted), *_digest_moved(turn, owner), *undo)
        return Response(edits, (show(turn, hours_menu(wanted)),), Text("toast-saved"))
    return _set(turn, SetHours(wanted), owner)


def _ask(turn: Turn, awaiting: Awaiting, menu: Sentences) -> Response:
    return Response((SetAwaiting(awaiting),), (show(turn, menu),))


def _again(turn: Turn, message: str, wanted: Awaiting, name: str = "") -> Response:
    """Ask once more; what tells of an incident is logged, and no setting."""
    if asked.tells_of_an_incident(turn, typed=None):
        return quick_log.said_instead(turn)
    # In answer to an old question it is awaited anew.
    return Response((SetAwaiting(wanted),), (Say(setting_unread(message, wanted, name)),))


def _set(turn: Turn, edit: Edit, owner: Owner) -> Response:
    moved = _digest_moved(turn, owner)
    for each in moved:
        owner = replace(owner, digest=each.digest)
    way_back = _way_back(turn.owner, owner)
    undo = (SetUndo(way_back),) if way_back else ()
    # After a tap the buttons are there on which one was; what was typed is told with the way back.
    typed_over = "" if isinstance(turn.event, Tapped) else way_back
    shown = show(turn, SettingsList(owner, turn.now, typed_over))
    return Response((edit, *moved, SetAwaiting(None), *undo), (shown,), Text("toast-saved"))


def _way_back(was: Owner, now: Owner) -> str:
    """Return the data of the button that sets what was set before; "" where nothing changed."""
    if was.zone != now.zone:
        return data(Action.ZONE, was.zone)
    if was.rate != now.rate:
        rate = (was.rate.cents, was.rate.currency) if was.rate else (NONE,)
        return data(Action.RATE, *rate)
    before = was.hours
    if (before.starts, before.ends) != (now.hours.starts, now.hours.ends):
        return data(Action.HOURS, f"{before.starts:%H%M}", f"{before.ends:%H%M}")
    return data(Action.DAYS, weekdays(before.days)) if before.days != now.hours.days else ""


def _digest_moved(turn: Turn, owner: Owner) -> tuple[SetDigest, ...]:
    """Keep the digest within the hours and the zone that the owner has now."""
    same = (owner.hours, owner.zone) == (turn.owner.hours, turn.owner.zone)
    if owner.digest is None or same:
        return ()
    return (weekly_digest(owner, owner.digest, turn.now),)


def _settings(turn: Turn, owner: Owner) -> Response:
    edits = no_longer(turn, Awaiting.HOURS, Awaiting.ZONE, Awaiting.RATE)
    return Response(edits, (show(turn, SettingsList(owner, turn.now)),))
