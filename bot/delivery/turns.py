"""One update, one transaction: load, decide, save, and put the replies into the outbox."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from bot.telegram.inbound import Inbound, InGroup
from bot.telegram.outbound import answer_tap, call, toast
from conversations.casework.quota import too_much
from conversations.handlers.prompts import listening
from conversations.handlers.routes import handle, route
from conversations.handlers.turn import NOBODY_SAID, Operator, Response, Turn
from conversations.handlers.warned import keeps_all
from conversations.reading import Reading
from conversations.records.client_edits import AddClient
from conversations.records.edits import (
    Begin,
    Edit,
    KeepIncident,
    SetAddress,
    SetLanguage,
)
from conversations.records.events import Event, Tapped
from conversations.records.owner import Incident, Language, Owner
from conversations.screens import taps
from conversations.screens.basics import Say, sentences
from conversations.screens.taps import Tap
from locales.catalog import Words
from storage.calls import Call
from storage.history import MOST_AT_ONCE
from storage.owners import writing
from storage.steps import Steps
from storage.turns import answering, load, logged_today, met


@dataclass(frozen=True, slots=True)
class Passing:
    """What is not worth keeping: a word over a tap, the receipt of a message.

    And whether the turn left work to do.
    """

    toast: str | None = None
    receipt: Call | None = None
    began: bool = False

    def calls(self, inbound: Inbound) -> list[Call]:
        """Return the calls that show it; a tap is answered even where there is no word."""
        answers = [answer_tap(inbound.query, inbound.owner, self.toast)] if inbound.query else []
        return [*answers, *([self.receipt] if self.receipt else [])]


@dataclass(frozen=True, slots=True)
class Ahead:
    """What was read for a turn before it began; it stands as long as the turn is the same.

    `sought` is what it looks for in a long log.
    """

    turn: Turn
    reading: Reading
    sought: tuple[Incident, ...] | None = None


class LongLogError(Exception):
    """A turn has to be told what it finds in a long log; `ahead` is what it read."""

    def __init__(self, ahead: Ahead) -> None:
        super().__init__()
        self.ahead = ahead


def owner_turn(
    update_id: int,
    inbound: Inbound,
    now: datetime,
    bot: int = 0,
    ahead: Ahead | None = None,
    operator: Operator = NOBODY_SAID,
) -> Steps[Passing]:
    """Take the turn of an owner's update; one that was handled before changes nothing.

    `bot` is who heard it: message numbers are its own. `ahead` is what was read already,
    `operator` what whoever runs it has set.

    Nothing of it comes from memory, and it all stands or falls together. Raises LongLogError.
    """
    seconds = int(now.timestamp())
    stranger = Owner(inbound.owner, inbound.language or Language.EN)
    # An outsider who fetches a copy first has not said that all is to stay.
    heard = not inbound.outsider or keeps_all(inbound.event)
    known = yield from met(update_id, _name_of_tap(inbound), stranger, seconds, bot, heard=heard)
    if known is None:
        return Passing()

    turn, followed = begun(known.owner, inbound, now)
    owner, found = turn.owner, route(turn)
    early = ahead if ahead and ahead.turn == turn else Ahead(turn, found.read(turn))
    turn = replace(turn, reading=early.reading, operator=operator, outsider=inbound.outsider)
    needs = found.needs(turn)
    if needs.every and owner.last_incident > MOST_AT_ONCE:
        if early.sought is None:
            raise LongLogError(early)
        needs = replace(needs, every=False)
    files, log = yield from load(owner, needs, turn.now)
    log = replace(log, sought=early.sought)

    response = handle(found, replace(turn, files=files, log=log))
    if any(isinstance(edit, KeepIncident | AddClient) for edit in response.edits):
        refused = too_much(owner, response.edits, (yield from logged_today(owner, seconds)))
        if refused:
            response = Response(replies=(Say(sentences(refused)),))
    words = _words_after(owner, response.edits)
    calls = [call(reply, owner.id, words, inbound.topic) for reply in response.replies]

    edits = (*followed, *(_in_topic(edit, inbound.topic) for edit in response.edits))
    saved = yield from writing(owner.id, edits, seconds, known.chain)
    spoken_of = {*files, *needs.named}
    yield [*saved, *answering(update_id, calls, seconds, spoken_of)]
    return Passing(
        toast(response.toast, words) if response.toast else None,
        call(response.receipt, owner.id, words) if response.receipt else None,
        began=any(isinstance(edit, Begin) for edit in response.edits),
    )


def begun(kept: Owner, inbound: Inbound, now: datetime) -> tuple[Turn, tuple[Edit, ...]]:
    """Return the turn with nothing read or loaded yet, and what Telegram's language sets."""
    owner, followed = _following_telegram(kept, inbound.language)
    local = now.astimezone(owner.tz)
    return listening(Turn(owner, inbound.event, local, {}, tap=_tap(inbound.event))), followed


def only_private(group: InGroup) -> Call:
    """Return the one thing that is said in a group."""
    return call(Say(sentences("only-private")), group.chat, Words(group.language))


def apology(inbound: Inbound) -> Call:
    """Return what is said when an update had to be put aside."""
    return call(
        Say(sentences("something-broke")), inbound.owner, Words(inbound.language or Language.EN)
    )


def _tap(event: Event) -> Tap | None:
    return taps.read(event.data) if isinstance(event, Tapped) else None


def _name_of_tap(inbound: Inbound) -> str | None:
    """Return what a tap is known by: of its owner it tells nothing, so an erase can leave it."""
    if inbound.query and isinstance(inbound.event, Tapped):
        name = f"{inbound.owner}:{inbound.event.message}:{inbound.query}"
        return sha256(name.encode()).hexdigest()
    return None


def _in_topic(edit: Edit, topic: int | None) -> Edit:
    """Have what is made after the turn sent to where it was asked for."""
    return replace(edit, topic=topic) if isinstance(edit, Begin) else edit


def _following_telegram(owner: Owner, language: Language | None) -> tuple[Owner, tuple[Edit, ...]]:
    """Speak the language that the owner's Telegram has now, unless they chose one here."""
    if owner.language_chosen or language is None or owner.language is language:
        return owner, ()
    return replace(owner, language=language), (SetLanguage(language, chosen=False),)


def _words_after(owner: Owner, edits: Iterable[Edit]) -> Words:
    """Return the words of the reply: a change of language or address shows at once."""
    language, address = owner.language, owner.address
    for edit in edits:
        match edit:
            case SetLanguage(chosen_language, _):
                language = chosen_language
            case SetAddress(chosen_address):
                address = chosen_address
            case _:
                pass
    return Words(language, address)
