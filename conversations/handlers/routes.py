"""Every command, message and button with its handler, in one ordered list: the first that matches.

A route also says what its handler decides from, so that a turn loads no more than that.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from conversations.handlers import (
    aliases,
    asked,
    card,
    changes,
    clients,
    digest,
    dossier,
    erase,
    general,
    history,
    interview,
    letters,
    looks,
    plan,
    quick_log,
    settings,
    start,
    verdict,
)
from conversations.handlers.turn import Needs, Response, Turn
from conversations.records.events import Commanded, Edited, Event, Said, Sent, Tapped
from conversations.records.owner import Awaiting, Language, Owner
from conversations.screens import taps as buttons
from conversations.screens.taps import Action, Tap
from conversations.typed.names import matching

Finder = Callable[[Turn], Needs]
Handler = Callable[[Turn], Response]


@dataclass(frozen=True, slots=True)
class Route:
    """When it applies, what it is decided from, and who handles it.

    `names` are a command's words by language; the menu of commands is made from them.
    """

    applies: Callable[[Owner, Event], bool]
    needs: Finder
    handle: Handler
    names: dict[Language, str] | None = None


def nothing(_turn: Turn) -> Needs:
    """Need no more than the owner."""
    return Needs()


def loose(_turn: Turn) -> Needs:
    """Need the entries that are nobody's yet: somebody may get a name."""
    return Needs(loose=True)


def naming(turn: Turn) -> Needs:
    """Need what is nobody's yet, and what an incident would need: it may be one."""
    return replace(quick_log.needs(turn), loose=True)


def listing(needs: Finder) -> Finder:
    """Need the clients' entries one by one, too."""
    return lambda turn: replace(needs(turn), listed=True)


def a_page(turn: Turn) -> Needs:
    """Need the files of the clients on the page that the button names, else on the first."""
    shown, _, _ = clients.on_page(turn.owner.clients, _number(turn) or 1)
    return Needs(clients=tuple(client.number for client in shown))


def overview(turn: Turn) -> Needs:
    """Need such a page's files, their last 30 days, and the entries that are nobody's yet."""
    return replace(a_page(turn), recent=True, loose=True)


def everything(turn: Turn) -> Needs:
    """Need all that is kept of the owner."""
    numbers = tuple(client.number for client in turn.owner.clients)
    return Needs(clients=numbers, loose=True, listed=True)


def named(turn: Turn) -> Needs:
    """Need the file of the client whom a command names; without a name, the only one's."""
    typed = turn.event.argument if isinstance(turn.event, Commanded) else ""
    known = turn.owner.clients
    found = matching(typed, known) if typed else known
    return Needs(clients=(found[0].number,)) if len(found) == 1 else Needs()


def tapped(turn: Turn) -> Needs:
    """Need the file of the client whose number is on the button."""
    number = _number(turn)
    return Needs(clients=(number,)) if turn.owner.client(number) else Needs()


def tapped_to_erase(turn: Turn) -> Needs:
    """Need what would go: the client's file, or all there is."""
    return tapped(turn) if _number(turn) else everything(turn)


def tapped_entry(turn: Turn) -> Needs:
    """Need the entry whose number is on the button, and its client's file."""
    return Needs(incidents=(_number(turn),))


def tapped_to_log(turn: Turn) -> Needs:
    """Need the entry on the button, and the file of the only client there is."""
    known = turn.owner.clients
    clients = (known[0].number,) if len(known) == 1 else ()
    return Needs(clients=clients, incidents=(_number(turn),))


def tapped_who(turn: Turn) -> Needs:
    """Need the entry on the button and the files of the client it had and of the one it gets."""
    tap = buttons.read(turn.event.data) if isinstance(turn.event, Tapped) else None
    client = (tap.number(1) if tap else None) or 0
    clients = (client,) if turn.owner.client(client) else ()
    return Needs(clients=clients, incidents=(_number(turn),))


def _number(turn: Turn) -> int:
    tap = buttons.read(turn.event.data) if isinstance(turn.event, Tapped) else None
    return (tap.number() if tap else None) or 0


def _command(pl: str, en: str, handle: Handler, needs: Finder = nothing) -> Route:
    words = {pl, en}
    return Route(
        lambda _owner, event: isinstance(event, Commanded) and event.command in words,
        needs,
        handle,
        {Language.PL: pl, Language.EN: en},
    )


def _button(
    action: Action, handle: Callable[[Turn, Tap], Response], needs: Finder = tapped
) -> Route:
    def applies(_owner: Owner, event: Event) -> bool:
        tap = buttons.read(event.data) if isinstance(event, Tapped) else None
        return tap is not None and tap.action is action

    def take(turn: Turn) -> Response:
        tap = buttons.read(turn.event.data) if isinstance(turn.event, Tapped) else None
        return handle(turn, tap) if tap else general.stale_button(turn)

    return Route(applies, needs, take)


def _event(kind: type[Event], handle: Handler, needs: Finder = nothing) -> Route:
    return Route(lambda _owner, event: isinstance(event, kind), needs, handle)


def _awaiting_name(owner: Owner, event: Event) -> bool:
    return owner.awaiting is Awaiting.NAME and (
        isinstance(event, Said | Sent) and event.forwarded is None
    )


def _awaiting_setting(owner: Owner, event: Event) -> bool:
    return owner.awaiting in (Awaiting.HOURS, Awaiting.ZONE, Awaiting.RATE) and _is_short(event)


def _awaiting_alias(owner: Owner, event: Event) -> bool:
    return owner.awaiting is Awaiting.ALIAS and _is_short(event)


def _is_short(event: Event) -> bool:
    # A longer message is something that happened, and that is never refused.
    return isinstance(event, Said) and _is_plain(event) and len(event.text.split()) <= _SHORT


_SHORT = 5  # words


def _is_plain(event: Said) -> bool:
    # A forward, and a reply to an entry, are about something else.
    return event.forwarded is None and event.reply_to is None


def _awaiting_asked(awaiting: Awaiting) -> Callable[[Owner, Event], bool]:
    return lambda owner, event: (
        owner.awaiting is awaiting and isinstance(event, Said) and _is_plain(event)
    )


ROUTES: tuple[Route, ...] = (
    _command("start", "start", start.start, a_page),
    _command("nowy", "new", clients.new, loose),
    _command("werdykt", "verdict", verdict.verdict_named, named),
    _command("rozmowa", "interview", interview.open_named, named),
    _command(*quick_log.COMMANDS, quick_log.logged, quick_log.needs),
    _command("historia", "history", history.named, listing(named)),
    _command("klienci", "clients", clients.clients, overview),
    _command("teczka", "dossier", dossier.dossier_named, listing(named)),
    _command("ustawienia", "settings", settings.settings),
    _command("jezyk", "language", settings.settings),
    _command("eksport", "export", general.export_all),
    _command("usun", "erase", erase.erase, everything),
    _command("prywatnosc", "privacy", general.privacy),
    _command("pomoc", "help", general.help_),
    _command("anuluj", "cancel", general.cancel),
    _event(Commanded, general.unknown_command),
    _button(Action.ANSWER, interview.answer),
    _button(Action.BACK, interview.back),
    _button(Action.KEEP, interview.keep),
    _button(Action.PAUSE, interview.pause),
    _button(Action.INTERVIEW, interview.open_tapped),
    _button(Action.VERDICT, verdict.verdict_tapped),
    _button(Action.JUDGE, verdict.judge),
    _button(Action.NEW, lambda turn, _tap: clients.new(turn)),
    _button(Action.CLIENTS, clients.page, overview),
    _button(Action.ALIASES, aliases.shown, nothing),
    _button(Action.ALIAS, aliases.ask, nothing),
    _button(Action.UNALIAS, aliases.remove, nothing),
    _button(Action.REMEMBER, aliases.remember, tapped_entry),
    _button(Action.LANGUAGE, start.set_language),
    _button(Action.ADDRESS, start.set_address),
    _button(Action.CARD, card.show_card, tapped_entry),
    _button(Action.MENU, card.menu, tapped_entry),
    _button(Action.KIND, card.set_kind, tapped_entry),
    _button(Action.WHO, card.set_client, tapped_who),
    _button(Action.DAY, card.set_day, tapped_entry),
    _button(Action.TIME, card.set_time, tapped_entry),
    _button(Action.UNDO, card.undo, tapped_entry),
    _button(Action.LOG, card.log_anyway, tapped_to_log),
    _button(Action.SETTLE, card.settle, tapped_entry),
    _button(Action.UNSETTLE, card.unsettle, tapped_entry),
    _button(Action.HISTORY, history.page, listing(tapped)),
    _button(Action.CHART, dossier.chart, listing(tapped)),
    _button(Action.PICTURE, lambda turn, _tap: dossier.picture(turn)),
    _button(Action.DOSSIER, dossier.dossier_tapped, listing(tapped)),
    _button(Action.SETTINGS, settings.back),
    _button(Action.HOURS, settings.hours),
    _button(Action.DAYS, settings.days),
    _button(Action.ZONE, settings.zone),
    _button(Action.RATE, settings.rate),
    _button(Action.ERASE, erase.tapped, listing(tapped_to_erase)),
    _button(Action.CHANGES, changes.show_changes),
    _button(Action.PLAN, plan.open_plan),
    _button(Action.STEP, plan.set_step),
    _button(Action.START, plan.restart),
    _button(Action.NOTICE, plan.set_notice),
    _button(Action.FREE, plan.set_hours),
    _button(Action.LETTERS, letters.show_letters, listing(tapped)),
    _button(Action.LETTER, letters.show_letter, listing(tapped)),
    _button(Action.BLANK, letters.ask_blank, listing(tapped)),
    _button(Action.FILL, letters.set_blank, listing(tapped)),
    _button(Action.CITE, letters.cite, listing(tapped)),
    _button(Action.SEND, letters.send, listing(tapped)),
    _button(Action.LOOK, looks.look),
    _button(Action.LOOKED, looks.looked),
    _button(Action.DIGEST, digest.digest),
    _event(Tapped, general.stale_button),
    _event(Edited, quick_log.edited, quick_log.needs_of_edited),
    Route(_awaiting_name, naming, asked.named),
    Route(_awaiting_setting, nothing, settings.typed),
    Route(_awaiting_alias, quick_log.needs, aliases.typed),
    Route(_awaiting_asked(Awaiting.BLANK), listing(asked.needs), letters.typed),
    Route(_awaiting_asked(Awaiting.LOOK), asked.needs, looks.typed),
    _event(Said, quick_log.said, quick_log.needs),
    _event(Sent, quick_log.sent, quick_log.needs),
)


def route(owner: Owner, event: Event) -> Route:
    """Return the first route that applies; there is one for every event."""
    return next(each for each in ROUTES if each.applies(owner, event))
