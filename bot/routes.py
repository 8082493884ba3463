"""Every command, message and button with its handler, in one ordered list: the first that matches.

A route also says which clients' files its handler needs, so that a turn loads no more than that.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.handlers import clients, general, interview, start, verdict
from conversations import buttons
from conversations.buttons import Action, Tap
from conversations.events import Commanded, Edited, Event, Said, Sent, Tapped
from conversations.names import matching
from conversations.owner import Awaiting, Language, Owner
from conversations.turn import Response, Turn

Concerns = Callable[[Owner, Event], Iterable[int]]
Handler = Callable[[Turn], Response]


@dataclass(frozen=True, slots=True)
class Route:
    """When it applies, which clients' files it needs, and who handles it.

    `names` are a command's words by language; the menu of commands is made from them.
    """

    applies: Callable[[Owner, Event], bool]
    concerns: Concerns
    handle: Handler
    names: dict[Language, str] | None = None


def nobody(_owner: Owner, _event: Event) -> Iterable[int]:
    """Need no client's file."""
    return ()


def everybody(owner: Owner, _event: Event) -> Iterable[int]:
    """Need the files of all clients."""
    return [client.number for client in owner.clients]


def named(owner: Owner, event: Event) -> Iterable[int]:
    """Need the file of the client whom a command names; without a name, the only one's."""
    typed = event.argument if isinstance(event, Commanded) else ""
    found = matching(typed, owner.clients) if typed else owner.clients
    return [found[0].number] if len(found) == 1 else []


def tapped(owner: Owner, event: Event) -> Iterable[int]:
    """Need the file of the client whose number is on the button."""
    tap = buttons.read(event.data) if isinstance(event, Tapped) else None
    number = tap.number() if tap else None
    return [number] if number and owner.client(number) else []


def _command(pl: str, en: str, handle: Handler, concerns: Concerns = nobody) -> Route:
    words = {pl, en}
    return Route(
        lambda _owner, event: isinstance(event, Commanded) and event.command in words,
        concerns,
        handle,
        {Language.PL: pl, Language.EN: en},
    )


def _button(
    action: Action, handle: Callable[[Turn, Tap], Response], concerns: Concerns = tapped
) -> Route:
    def applies(_owner: Owner, event: Event) -> bool:
        tap = buttons.read(event.data) if isinstance(event, Tapped) else None
        return tap is not None and tap.action is action

    def take(turn: Turn) -> Response:
        tap = buttons.read(turn.event.data) if isinstance(turn.event, Tapped) else None
        return handle(turn, tap) if tap else general.stale_button(turn)

    return Route(applies, concerns, take)


def _event(kind: type[Event], handle: Handler, concerns: Concerns = nobody) -> Route:
    return Route(lambda _owner, event: isinstance(event, kind), concerns, handle)


def _awaiting_name(owner: Owner, event: Event) -> bool:
    return owner.awaiting is Awaiting.NAME and isinstance(event, Said | Sent)


ROUTES: tuple[Route, ...] = (
    _command("start", "start", start.start, everybody),
    _command("nowy", "new", clients.new),
    _command("werdykt", "verdict", verdict.verdict_named, named),
    _command("rozmowa", "interview", interview.open_named, named),
    _command("klienci", "clients", clients.clients, everybody),
    _command("ustawienia", "settings", start.settings),
    _command("jezyk", "language", start.settings),
    _command("eksport", "export", general.export_all, everybody),
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
    _button(Action.NEW, lambda turn, _tap: clients.new(turn)),
    _button(Action.CLIENTS, clients.page, everybody),
    _button(Action.LANGUAGE, start.set_language),
    _button(Action.ADDRESS, start.set_address),
    _event(Tapped, general.stale_button),
    _event(Edited, general.nothing),
    Route(_awaiting_name, nobody, clients.name),
    _event(Said, general.anything, everybody),
    _event(Sent, general.anything, everybody),
)


def route(owner: Owner, event: Event) -> Route:
    """Return the first route that applies; there is one for every event."""
    return next(each for each in ROUTES if each.applies(owner, event))
