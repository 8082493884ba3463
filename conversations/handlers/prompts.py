"""What the owner was asked for: as long as it is awaited, and by which message it is answered."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from conversations.casework.letters import TYPED
from conversations.decision.glances import Glance
from conversations.decision.questions import BY_ID, PLAN_QUESTIONS
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import SetAwaiting
from conversations.records.events import Commanded, Said
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Asked, Awaiting, Owner
from conversations.records.vocabulary import Blank
from conversations.screens import taps
from conversations.screens.taps import ASKED, Action, Tap

# Whoever writes later than this has forgotten what was asked. What belongs to a file that was just
# sent follows at once.
_WAITS = timedelta(minutes=15)
_FOLLOWS = timedelta(minutes=2)

# Buttons of an entry's card: a reply to it is about the entry.
_OF_ENTRIES = frozenset({Action.UNDO, Action.LOG, Action.UNDO_ALL, Action.LOG_ALL})

_SETTINGS = (Awaiting.HOURS, Awaiting.ZONE, Awaiting.RATE)
_OF_ENTRY = (Awaiting.NOTE, Awaiting.DAY, Awaiting.TIME, Awaiting.MINUTES)


def listening(turn: Turn) -> Turn:
    """Return the turn with the owner awaiting what this event can answer, and nothing else.

    A reply to a question answers that one, however long ago it was asked.
    """
    owner, event = turn.owner, turn.event
    owner = owner if _is_awaited(turn) else _asked_nothing(owner)
    if isinstance(event, Said) and event.under and event.forwarded is None:
        read = [tap for each in event.under if (tap := taps.read(each)) is not None]
        if not any(tap.action in _OF_ENTRIES for tap in read):
            asked = next((found for tap in read if (found := _asked(owner, tap))), None)
            owner = asked or owner
            if owner.awaiting is not None:
                event = replace(event, reply_to=None)
    return replace(turn, owner=owner, event=event)


def answers_a_card(event: Said) -> bool:
    """Tell whether a message is a reply to the card of an entry."""
    read = (taps.read(each) for each in event.under)
    return any(tap is not None and tap.action in _OF_ENTRIES for tap in read)


def ended(turn: Turn, response: Response) -> Response:
    """Return the response to a command, with which ends what was awaited before it."""
    awaiting = turn.owner.awaiting
    if not isinstance(turn.event, Commanded) or awaiting is None or _stays_open(turn.owner):
        return response
    return replace(response, edits=(SetAwaiting(None), *response.edits))


def _is_awaited(turn: Turn) -> bool:
    owner = turn.owner
    if owner.awaiting is None:
        return False
    if _stays_open(owner):
        return True
    waits = _FOLLOWS if owner.awaiting is Awaiting.WORDS else _WAITS
    return owner.awaiting_at is not None and turn.now - owner.awaiting_at <= waits


def _stays_open(owner: Owner) -> bool:
    """Tell what is asked for as long as it takes: the first name, the interview's question."""
    first_name = owner.awaiting is Awaiting.NAME and not owner.clients
    return first_name or owner.awaiting is Awaiting.ANSWER


def _asked_nothing(owner: Owner) -> Owner:
    return replace(owner, awaiting=None, asked=None, naming=None, asked_of=None)


def _asked(owner: Owner, tap: Tap) -> Owner | None:
    """Return the owner as they were asked by a question that has this button, None for no such."""
    found = _BY_BUTTON.get(tap.action)
    return found(owner, tap) if found else None


def _setting(owner: Owner, tap: Tap) -> Owner | None:
    found = next((each for each in _SETTINGS if each == tap.field(0)), None)
    return replace(_asked_nothing(owner), awaiting=found) if found else None


def _name(owner: Owner, tap: Tap, awaiting: Awaiting) -> Owner | None:
    client = owner.client(tap.number())
    if client is None or tap.field(1) != ASKED:
        return None
    return replace(_asked_nothing(owner), awaiting=awaiting, naming=client.number)


def _look(owner: Owner, tap: Tap) -> Owner | None:
    client = owner.client(tap.number())
    if client is None or tap.field(1) != ASKED:
        return None
    asked = Asked(ClientNumber(client.number))
    return replace(_asked_nothing(owner), awaiting=Awaiting.LOOK, asked=asked)


def _entry(owner: Owner, tap: Tap) -> Owner | None:
    found = next((each for each in _OF_ENTRY if each == tap.field(1)), None)
    number = tap.number()
    if found is None or number is None:
        return None
    return replace(_asked_nothing(owner), awaiting=found, asked_of=IncidentNumber(number))


def _answer(owner: Owner, tap: Tap) -> Owner | None:
    client = owner.client(tap.number())
    if client is not None and tap.field(1) in PLAN_QUESTIONS:
        asked = Asked(client.number, question=BY_ID[tap.field(1)])
        return replace(_asked_nothing(owner), awaiting=Awaiting.PLAN, asked=asked)
    # Of a question that is shown no longer a word is no answer.
    if client is None or not (isinstance(client.at, Glance) or client.at == tap.field(1)):
        return None
    return replace(_asked_nothing(owner), awaiting=Awaiting.ANSWER, naming=client.number)


def _blank(owner: Owner, tap: Tap) -> Owner | None:
    client = owner.client(tap.number())
    draft, blank = tap.fields[1:4], tap.field(5)
    if client is None or blank not in TYPED:
        return None
    asked = Asked(client.number, Blank(blank), draft)
    return replace(_asked_nothing(owner), awaiting=Awaiting.BLANK, asked=asked)


def _left(owner: Owner, tap: Tap) -> Owner | None:
    """Return who was asked for a name, of the client of an entry too, or for words to look for."""
    if tap.field(0) not in (Awaiting.NAME, Awaiting.SEARCH):
        return None
    entry = tap.number(1)
    of_entry = IncidentNumber(entry) if entry else None
    awaiting = Awaiting(tap.field(0))
    return replace(_asked_nothing(owner), awaiting=awaiting, asked_of=of_entry)


_BY_BUTTON: Mapping[Action, Callable[[Owner, Tap], Owner | None]] = {
    Action.SETTINGS: _setting,
    Action.ALIASES: partial(_name, awaiting=Awaiting.ALIAS),
    Action.LOOK: _look,
    Action.CARD: _entry,
    Action.ANSWER: _answer,
    Action.CLIENT: partial(_name, awaiting=Awaiting.RENAME),
    Action.LETTER: _blank,
    Action.STOP: _left,
}
