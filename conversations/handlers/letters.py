"""The words ready to send: choose a letter, fill it in, have it as a message of its own."""

from dataclasses import replace
from datetime import date, timedelta

from conversations.casework.drafts import (
    CITED,
    DAYS,
    LEADS,
    Draft,
    citable,
    cites,
    citing,
    day_choices,
    fill,
    read_draft,
)
from conversations.casework.letters import (
    CHOSEN,
    READ_WHOLE,
    TYPED,
    LawPoint,
    Purpose,
    read_blank,
)
from conversations.handlers import asked, quick_log
from conversations.handlers.needs import Finder, tapped
from conversations.handlers.reply import no_longer, show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Edit, SetAsked, SetAwaiting, SetBlank, SetSender, SetUndo
from conversations.records.events import Said
from conversations.records.needs import Needs
from conversations.records.owner import Asked, Awaiting, Client, ClientFile, Language, Owner
from conversations.records.vocabulary import Blank
from conversations.screens import letters as screens
from conversations.screens.basics import Say, Sentences
from conversations.screens.taps import Action, StaleTapError, Tap, data

_WARSAW = "Europe/Warsaw"
_FURTHEST = timedelta(days=400)


def needs(place: int) -> Finder:
    """Need the client's file, and what the draft cites that begins at that field of the button."""

    def find(turn: Turn) -> Needs:
        return _citing(turn, tapped(turn), turn.tap.fields[place:] if turn.tap else ())

    return find


def needs_citing(turn: Turn) -> Needs:
    """Need the same of a button that has another two fields where it sets an entry."""
    sets = turn.tap is not None and turn.tap.number(1) is not None
    return needs(3 if sets else 1)(turn)


def needs_typed(turn: Turn) -> Needs:
    """Need the same of the draft that was asked about, and what an incident would need."""
    wanted = turn.owner.asked
    return _citing(turn, asked.needs(turn), wanted.draft if wanted else ())


def _citing(turn: Turn, needed: Needs, fields: tuple[str, ...]) -> Needs:
    client = turn.owner.client(needed.clients[0]) if needed.clients else None
    draft = read_draft(fields, turn.owner.language, client.name) if client else None
    return replace(needed, latest_of=cites(draft, client.number)) if client and draft else needed


def show_letters(turn: Turn, tap: Tap, client: Client) -> Response:
    """`letters:<client>`: what letters are for, and the one that fits the verdict.

    `letters:<client>:<purpose>`: the letters for it.
    """
    purpose = tap.one(Purpose) if tap.field(1) else None
    listed = screens.letters_to(client, turn.verdict(client), turn.owner.language, purpose)
    return Response(no_longer(turn, Awaiting.BLANK), (show(turn, listed),))


def show_letter(turn: Turn, tap: Tap, client: Client) -> Response:
    """`letter:<client>:<letter>:<tone>:<language>`: the letter as it stands.

    With `:fill` after it what can be chosen of it, with `:law` the law that goes with it.
    """
    draft = _drafted(turn, tap, client, 1)
    view = tap.one(screens.View, 4)
    screen = _drafting(turn, turn.owner, client, draft, turn.file(client))
    screen = replace(screen, view=view)
    return Response(no_longer(turn, Awaiting.BLANK), (show(turn, screen),))


def send(turn: Turn, tap: Tap, client: Client) -> Response:
    """`send:<client>:<letter>:<tone>:<language>`: the letter alone, to be copied or forwarded."""
    draft = _drafted(turn, tap, client, 1)
    filling = fill(draft, turn.owner, turn.file(client), turn.today, turn.log.latest_of)
    letter = screens.LetterText(client, draft, filling, turn.today)
    onward = _onward(turn, client, draft)
    replies = (*((show(turn, onward),) if onward else ()), Say(letter))
    return Response(no_longer(turn, Awaiting.BLANK), replies)


def _onward(turn: Turn, client: Client, draft: Draft) -> Sentences | None:
    """Return what the draft gives way to once it was handed over: the next step, a look."""
    file = turn.file(client)
    verdict = turn.verdict(client)
    if verdict is None:
        return None
    look = file.look_on(turn.zone)
    return screens.handed_over(client, draft, verdict.level, look, turn.today)


def ask_blank(turn: Turn, tap: Tap, client: Client) -> Response:
    """`blank:<client>:<blank>:<letter>:<tone>:<language>`: ask for it, by taps or by a message."""
    draft, blank, file = _drafted(turn, tap, client, 2), tap.one(Blank), turn.file(client)
    days = day_choices(blank, turn.owner, file, turn.today) if blank in DAYS else ()
    filling = fill(draft, turn.owner, file, turn.today, turn.log.latest_of)
    screen = screens.ask_blank(client, draft, blank, filling, days)
    if blank not in TYPED:
        return Response(no_longer(turn, Awaiting.BLANK), (show(turn, screen),))
    edit = SetAsked(Asked(client.number, blank, draft.fields))
    return Response((edit, SetAwaiting(Awaiting.BLANK)), (show(turn, screen),))


def set_blank(turn: Turn, tap: Tap, client: Client) -> Response:
    """`fill:<client>:<blank>:<value>:<letter>:<tone>:<language>`: a day, or one of a few."""
    draft, named, value = _drafted(turn, tap, client, 3), tap.field(1), tap.field(2)
    if not _can_be(named, value, turn.today):
        raise StaleTapError
    file = turn.file(client)
    filled = replace(file, blanks={**file.blanks, named: value})
    screen = _drafting(turn, turn.owner, client, draft, filled)
    edits = (*no_longer(turn, Awaiting.BLANK), SetBlank(client.number, named, value))
    return Response(edits, (show(turn, screen),))


def cite(turn: Turn, tap: Tap, client: Client) -> Response:
    """`cite:<client>:<incident>:<on|off>:<letter>:…` sets; `cite:<client>:<letter>:…` asks."""
    number = tap.number(1)
    draft = _drafted(turn, tap, client, 1 if number is None else 3)
    file = turn.file(client)
    offered = citable(draft, turn.log.latest_of)
    edits: tuple[Edit, ...] = no_longer(turn, Awaiting.BLANK)
    if number is not None:
        wanted = tap.among(screens.ON, screens.OFF, place=2)
        if number not in {each.number for each in offered}:
            raise StaleTapError
        chosen = citing(file.blanks)
        chosen = chosen | {number} if wanted == screens.ON else chosen - {number}
        value = " ".join(map(str, sorted(chosen)))
        file = replace(file, blanks={**file.blanks, CITED: value})
        edits = (*edits, SetBlank(client.number, CITED, value))
    filling = fill(draft, turn.owner, file, turn.today, turn.log.latest_of)
    screen = screens.ask_cited(client, draft, filling, offered, turn.today)
    return Response(edits, (show(turn, screen),))


def typed(turn: Turn) -> Response:
    """Take a message as the blank that was asked for; an incident is logged all the same."""
    wanted = turn.owner.asked
    blank = wanted.blank if wanted else None
    client = turn.owner.client(wanted.client) if wanted else None
    named = client.name if client else ""
    draft = read_draft(wanted.draft, turn.owner.language, named) if wanted else None
    if not isinstance(turn.event, Said) or blank is None or client is None or draft is None:
        return quick_log.said_instead(turn)
    value = read_blank(blank, turn.event.text, turn.owner.language, turn.today)
    certain = value is not None and blank in READ_WHOLE
    if not certain and asked.tells_of_an_incident(turn, typed=value):
        return quick_log.said_instead(turn)
    if value is None:
        return Response(replies=(Say(screens.blank_unread(client, draft, blank)),))
    owner, file = turn.owner, turn.file(client)
    edit: Edit
    if blank is Blank.SENDER:
        edit, owner = SetSender(value), replace(owner, sender=value)
    else:
        edit = SetBlank(client.number, blank, value)
        file = replace(file, blanks={**file.blanks, blank: value})
    screen = _drafting(turn, owner, client, draft, file)
    undo = SetUndo(data(Action.BLANK, client.number, blank, *draft.fields))
    return Response((edit, SetAwaiting(None), undo), (Say(screen),))


def _drafting(
    turn: Turn, owner: Owner, client: Client, draft: Draft, file: ClientFile
) -> screens.Drafting:
    filling = fill(draft, owner, file, turn.today, turn.log.latest_of)
    offered = citable(draft, turn.log.latest_of)
    return screens.Drafting(client, draft, filling, offered, turn.today, _law(turn, draft))


def _law(turn: Turn, draft: Draft) -> tuple[LawPoint, ...]:
    """Return the points of Polish law where it can be the one that applies."""
    polish = turn.owner.zone == _WARSAW or draft.language is Language.PL
    return draft.shape.law if polish else ()


def _drafted(turn: Turn, tap: Tap, client: Client, place: int) -> Draft:
    draft = read_draft(tap.fields[place:], turn.owner.language, client.name)
    if draft is None:
        raise StaleTapError
    return draft


def _can_be(named: str, value: str, today: date) -> bool:
    if named == Blank.LEAD:
        return value in map(str, LEADS)
    if named in CHOSEN:
        return value in CHOSEN[Blank(named)]
    try:
        return named in DAYS and abs(date.fromisoformat(value) - today) <= _FURTHEST
    except ValueError:
        return False
