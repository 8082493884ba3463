"""Erasing one client or everything: what first, then whether really, naming what goes."""

from conversations.casework.erasing import CAN_BE_RESTORED
from conversations.decision.questions import SKIP
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Begin, Erase, Restore, SetUndo
from conversations.records.events import Commanded
from conversations.records.owner import Client, ClientFile, Owner, Standing
from conversations.records.work import EVERYTHING, Work
from conversations.screens.basics import Reply, Say, Sentences, Text, sentences
from conversations.screens.erase import (
    NO,
    YES,
    erase_menu,
    erase_really,
    erased,
    name_is_taken,
    restored,
)
from conversations.screens.taps import Action, StaleTapError, Tap, data
from conversations.typed.names import called, matching


def erase(turn: Turn) -> Response:
    """`/erase [NAME]`: ask what shall go."""
    known = turn.owner.everybody
    typed = turn.event.argument if isinstance(turn.event, Commanded) else ""
    chosen = matching(typed, known) or known
    if _nothing(turn):
        # The row that writing here has just made goes again.
        return _done(turn, None, sentences("erase-nothing"))
    return Response(replies=(Say(erase_menu(chosen)),))


def tapped(turn: Turn, tap: Tap) -> Response:
    """`erase:<client>`: ask again; `erase:<client>:yes:<sum>`: do it; client 0 is everything."""
    if tap.fields[:1] == (NO,):
        return Response(replies=(show(turn, sentences("erase-kept")),))
    number = 0 if tap.fields[:1] == ("0",) else tap.number()
    if number is None:
        raise StaleTapError
    client = turn.owner.client(number)
    if number and client is None:
        return Response(replies=(show(turn, sentences("erase-gone")),))
    if not number and _nothing(turn):
        return _done(turn, None, sentences("erase-gone"))
    if tap.fields[1:2] != (YES,):
        return Response(replies=(_second(turn, client),))
    if tap.fields[2:] != (_sum(turn, client),):
        # More, or less, would go than was named: it is named anew.
        return Response(replies=(_second(turn, client, Text("erase-grown")),))
    return _done(turn, client, erased(client) if client else sentences("erase-done-everything"))


def restore(turn: Turn, tap: Tap) -> Response:
    """`restore:<client>`: take the erase of that client back, within ten minutes."""
    number = tap.number()
    if number is None:
        raise StaleTapError
    there = turn.owner.client(number)
    if there is not None:
        return Response(replies=(show(turn, restored(there)),))
    gone = turn.log.erased
    if gone is None or turn.now - gone.at >= CAN_BE_RESTORED:
        return Response(replies=(show(turn, sentences("restore-late")),))
    client = Client(gone.client, gone.name, aliases=gone.aliases)
    taken = [one for name in client.names for one in called(name, turn.owner.everybody)]
    if taken:
        return Response(replies=(show(turn, name_is_taken(client, taken[0])),))
    return Response((Restore(client.number), SetUndo(None)), (show(turn, restored(client)),))


def _nothing(turn: Turn) -> bool:
    """Tell whether nothing is kept of the owner that they said, chose or logged."""
    owner = turn.owner
    stranger = Owner(
        owner.id,
        owner.language,
        awaiting=owner.awaiting,
        naming=owner.naming,
        last_client=owner.last_client,
        last_incident=owner.last_incident,
    )
    return owner == stranger and not turn.log.loose


def _done(turn: Turn, client: Client | None, said: Sentences) -> Response:
    number = client.number if client else None
    undo = (SetUndo(data(Action.RESTORE, number)),) if number else ()
    scrub = Begin(Work.SCRUB, selection="" if client else EVERYTHING)
    return Response((*undo, Erase(number), scrub), (show(turn, said),))


def _second(turn: Turn, client: Client | None, *before: Text) -> Reply:
    answers, _ = _counts(turn, client)
    counts = {"clients": 0 if client else len(turn.owner.everybody)}
    counts |= {"answers": answers, "incidents": _entries(turn, client)}
    return show(turn, erase_really(client, counts, _sum(turn, client), *before))


def _sum(turn: Turn, client: Client | None) -> str:
    """Return what would go, in short, for a button that is tapped late."""
    clients = 0 if client else len(turn.owner.everybody)
    return "-".join(map(str, (clients, *_counts(turn, client))))


def _counts(turn: Turn, client: Client | None) -> tuple[int, int]:
    """Return how many answers and entries would go."""
    files = [turn.file(client)] if client else list(turn.files.values())
    answers = sum(_answered(file) for file in files)
    loose = 0 if client else len(turn.log.loose)
    return answers, sum(len(file.listed()) for file in files) + loose


def _entries(turn: Turn, client: Client | None) -> int:
    """Return how many entries the owner sees in the log; what was only put aside goes too."""
    files = [turn.file(client)] if client else list(turn.files.values())
    loose = () if client else turn.log.loose
    seen = sum(each.standing is Standing.KEPT for each in loose)
    return seen + sum(len(file.kept()) for file in files)


def _answered(file: ClientFile) -> int:
    return sum(answer.choice != SKIP for answer in file.answers.values())
