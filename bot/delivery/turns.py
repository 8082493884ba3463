"""From an event to what is kept and sent: route, handle, render. Pure, and the heart of a turn."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.telegram.inbound import Inbound, InGroup
from bot.telegram.outbound import answer, call, toast
from conversations.handlers.routes import Route, route
from conversations.handlers.turn import UNREAD, LogView, Needs, Turn
from conversations.reading import Reading
from conversations.records.edits import Edit, SetAddress, SetLanguage
from conversations.records.owner import Language, Owner
from conversations.screens.basics import Say, notice
from locales.catalog import Words
from storage.calls import Call
from storage.turns import Decided, Files


@dataclass(slots=True)
class Deciding:
    """One update being decided: the two questions that storage asks of it, and what passes."""

    inbound: Inbound
    now: datetime
    toast: str | None = field(default=None, init=False, repr=False)
    receipt: Call | None = field(default=None, init=False, repr=False)
    _route: Route = field(init=False, repr=False)
    _reading: Reading = field(default=UNREAD, init=False, repr=False)

    def needs(self, owner: Owner) -> Needs:
        """Return what the decision is made from, beside the owner."""
        owner, _ = _following_telegram(owner, self.inbound.language)
        event = self.inbound.event
        self._route = route(owner, event)
        needed = self._route.needs(Turn(owner, event, self.now, {}))
        self._reading = needed.reading
        return needed

    def decide(self, owner: Owner, files: Files, log: LogView) -> Decided:
        """Return the edits to keep and the calls to make; sets the toast and the receipt."""
        owner, followed = _following_telegram(owner, self.inbound.language)
        turn = Turn(owner, self.inbound.event, self.now, files, log, self._reading)
        response = self._route.handle(turn)
        spoken_to = _after(owner, response.edits)
        words = Words(spoken_to.language, spoken_to.address)
        self.toast = toast(response.toast, words) if response.toast else None
        self.receipt = call(response.receipt, owner.id, words) if response.receipt else None
        calls = [call(reply, owner.id, words) for reply in response.replies]
        return Decided((*followed, *response.edits), calls)

    @property
    def passing(self) -> list[Call]:
        """The calls that are not worth keeping: the answer to a tap, the receipt of a message."""
        query, owner = self.inbound.query, self.inbound.owner
        answers = [answer(query, owner, self.toast)] if query else []
        return [*answers, *([self.receipt] if self.receipt else [])]


def stranger(inbound: Inbound) -> Owner:
    """Return who the owner is when nothing is kept of them yet."""
    return Owner(inbound.owner, inbound.language)


def only_private(group: InGroup) -> Call:
    """Return the one thing that is said in a group."""
    return call(Say(notice("only-private")), group.chat, Words(group.language))


def apology(inbound: Inbound) -> Call:
    """Return what is said when an update had to be put aside."""
    return call(Say(notice("something-broke")), inbound.owner, Words(inbound.language))


def _following_telegram(owner: Owner, language: Language) -> tuple[Owner, tuple[Edit, ...]]:
    """Speak the language that the owner's Telegram has now, unless they chose one here."""
    if owner.language_chosen or owner.language is language:
        return owner, ()
    return replace(owner, language=language), (SetLanguage(language, chosen=False),)


def _after(owner: Owner, edits: Iterable[Edit]) -> Owner:
    """Return the owner as the reply must speak to them: a change of language shows at once."""
    for edit in edits:
        match edit:
            case SetLanguage(language, _):
                owner = replace(owner, language=language)
            case SetAddress(address):
                owner = replace(owner, address=address)
            case _:
                pass
    return owner
