"""`/search`: entries of all clients by their words."""

from conversations.casework.search import LONGEST, search, words_of
from conversations.handlers import quick_log
from conversations.handlers.clients import nobody
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import SetAwaiting
from conversations.records.events import Commanded, Said
from conversations.records.needs import Needs
from conversations.records.owner import Awaiting
from conversations.screens.basics import Say
from conversations.screens.search import SearchPage, ask, not_sought
from conversations.screens.taps import StaleTapError, Tap
from conversations.typed.names import is_story
from conversations.values.folding import tidy

_PER_PAGE = 4
# As much of what was typed as is said again.
_SAID_AGAIN = 60
# So few words are looked for, whatever they tell of.
_LOOKED_FOR = 2


def needs(turn: Turn) -> Needs:
    """Need the whole log, where there is something to look for."""
    return Needs(every=bool(words_sought(turn)))


def needs_typed(turn: Turn) -> Needs:
    """Need the same, or what an incident would need: it may be one."""
    if _tells(turn):
        return quick_log.needs(turn)
    return needs(turn)


def words_sought(turn: Turn) -> tuple[str, ...]:
    """Return the words that a turn looks for; none where it asks for some, or cannot."""
    match turn.event:
        case Commanded():
            text = turn.event.argument
        case Said():
            text = turn.event.text
        case _:
            text = turn.tap.field(1) if turn.tap else ""
    words = words_of(text)
    return words if len(" ".join(words).encode()) <= LONGEST else ()


def command(turn: Turn) -> Response:
    """`/search WORDS`; without words they are asked for."""
    typed = turn.event.argument if isinstance(turn.event, Commanded) else ""
    if not turn.owner.clients:
        return nobody(turn)
    if not typed:
        return Response((SetAwaiting(Awaiting.SEARCH),), (Say(ask()),))
    return _look_for(turn, typed)


def typed(turn: Turn) -> Response:
    """Take a message as the words to look for; one that tells of an incident is logged."""
    text = turn.event.text if isinstance(turn.event, Said) else ""
    if _tells(turn):
        return quick_log.said_instead(turn)
    found = _look_for(turn, text)
    return Response((SetAwaiting(None),), found.replies)


def page(turn: Turn, tap: Tap) -> Response:
    """`found:<page>:<words>`."""
    number, words = tap.number(), words_of(tap.field(1))
    if number is None or not words:
        raise StaleTapError
    return _page(turn, words, number)


def _tells(turn: Turn) -> bool:
    """Tell whether a message tells of an incident and looks for none."""
    text = turn.event.text if isinstance(turn.event, Said) else ""
    many = len(text.split()) > _LOOKED_FOR
    return many and turn.reading.is_incident and is_story(text, turn.reading)


def _look_for(turn: Turn, text: str) -> Response:
    words = words_of(text)
    if not words:
        return Response(replies=(Say(not_sought("search-short")),))
    if len(" ".join(words).encode()) > LONGEST:
        return Response(replies=(Say(not_sought("search-long", limit=LONGEST)),))
    return _page(turn, words, 1)


def _page(turn: Turn, words: tuple[str, ...], number: int) -> Response:
    sought = turn.log.sought
    found = search(words, turn.owner, turn.log.every) if sought is None else sought
    said = " ".join(words)
    if not found:
        return Response(
            replies=(show(turn, not_sought("search-nothing", words=tidy(said)[:_SAID_AGAIN])),)
        )
    pages = -(-len(found) // _PER_PAGE)
    number = max(1, min(number, pages))
    shown = tuple(found[(number - 1) * _PER_PAGE : number * _PER_PAGE])
    screen = SearchPage(said, turn.owner, turn.today, shown, len(found), number, pages)
    return Response(replies=(show(turn, screen),))
