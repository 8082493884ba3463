"""Answers to what is no incident: who is in pain is heard, a question leads to where it stands."""

from collections.abc import Sequence
from itertools import islice

from conversations.handlers import inquiry
from conversations.handlers.turn import Response, Turn
from conversations.reading import Intent, Reading, is_assent, is_nod, is_thanks
from conversations.reading.settling import settled_kinds
from conversations.records.events import Said
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client, Incident, Standing
from conversations.screens import quick_log as screens
from conversations.screens.basics import Say, Screen

_VARIANTS = 4  # ways to answer distress
_LATEST = 3  # entries that a correction may be about
_OFFERED = 6  # clients, or kinds of trouble, to choose from


def heard(turn: Turn, reading: Reading) -> Response | None:
    """Answer who is in pain, greets or thanks, and keep nothing of it: no entry, no draft."""
    if reading.intent is Intent.CRISIS:
        return Response(replies=(Say(screens.crisis(turn.owner.zone)),))
    if reading.intent is Intent.DISTRESS:
        return Response(replies=(Say(screens.distress(turn.now.minute % _VARIANTS + 1)),))
    text = turn.event.text if isinstance(turn.event, Said) else ""
    if reading.intent is Intent.GREETING and text and is_nod(text):
        return Response(
            replies=(Say(screens.greeting(thanks=is_thanks(text), assent=is_assent(text))),)
        )
    return None


def answer(turn: Turn, aside: Incident, intent: Intent, named: Sequence[str]) -> Screen:
    """Answer what is no incident in kind; to log it anyway is one tap."""
    client = turn.owner.client(aside.client)
    if intent is Intent.SETTLEMENT:
        if client is None:
            return screens.settlement_of(aside.number, _open_with(turn, aside.note))
        return screens.settlement(aside.number, _open_troubles(turn, client, aside.note))
    if intent is Intent.CORRECTION:
        kept = (each for each in turn.log.lately if each.standing is Standing.KEPT)
        return screens.which_entry(aside.number, tuple(islice(kept, _LATEST)))
    if intent is Intent.NAME:
        return screens.whom("answer-name", _called(turn, named))
    if told := inquiry.answer(turn, aside.number):
        return told
    if intent is Intent.QUESTION and client is None:
        return screens.whom("answer-question-whom", turn.owner.clients[:_OFFERED])
    asks = client and (intent is Intent.QUESTION or (intent is Intent.STORY and named))
    if not client or not asks:
        return screens.answer(aside.number, intent)
    return screens.answer_about(aside.number, client, named=bool(named))


def _called(turn: Turn, names: Sequence[str]) -> list[Client]:
    return [each for each in turn.owner.clients if each.name in names]


def _open_troubles(turn: Turn, client: Client, text: str) -> list[Incident]:
    """Return the latest trouble of each kind that is still open with the client, latest first.

    Only what the words can settle, where there is some of it.
    """
    latest = {
        each.kind: each
        for each in turn.file(client).incidents
        if each.counts and each.is_trouble and each.kind
    }
    meant = settled_kinds(text) & latest.keys()
    found = [each for each in latest.values() if not meant or each.kind in meant]
    return [*reversed(found)][:_OFFERED]


def _open_with(turn: Turn, text: str) -> list[tuple[Client, Incident]]:
    """Return of each client the latest open trouble that the words can settle, of the last few."""
    meant = settled_kinds(text)
    found: dict[ClientNumber, tuple[Client, Incident]] = {}
    for each in turn.log.lately:
        client = turn.owner.client(each.client)
        if client and each.counts and each.kind in meant and client.number not in found:
            found[client.number] = (client, each)
    return [*found.values()][:_OFFERED]
