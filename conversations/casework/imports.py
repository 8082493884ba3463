"""What an export adds to what is there: none of that is changed, and nothing comes twice."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from conversations.decision.questions import WITH_CONSENT, Question
from conversations.records.client_edits import (
    AddClient,
    SetAliases,
    SetArchived,
    SetName,
    SetPosition,
)
from conversations.records.edits import (
    Edit,
    KeepIncident,
    SetAddress,
    SetAnswer,
    SetBlank,
    SetHours,
    SetLook,
    SetPlan,
    SetRate,
    SetSender,
    SetStep,
    SetZone,
)
from conversations.records.moved import Moved, MovedClient
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Client, ClientFile, Files, Incident, Owner
from conversations.typed.names import MOST_ALIASES, called


@dataclass(frozen=True, slots=True)
class Additions:
    """What would be added: the edits, and what they come to as the owner sees it."""

    edits: tuple[Edit, ...]
    clients: tuple[str, ...] = ()
    answers: int = 0
    incidents: int = 0
    settings: bool = False

    @property
    def counted(self) -> bool:
        """Tell whether there is something to count among them: no plan and no other name alone."""
        return bool(self.clients or self.answers or self.incidents or self.settings)


def additions(
    moved: Moved, owner: Owner, files: Files, loose: Sequence[Incident], now: datetime
) -> Additions:
    """Return what an export adds at that moment to the owner's account, whatever is in it.

    A client of the same name is the same one. An answer that is there stays, and so does a plan.
    An entry is there when one was logged at the same moment, whatever became of it since; one of
    which the export does not say when, when there is one that says the same. Settings are taken
    over by an account with no clients only, former names and the archive by a client who is new.
    """
    there = [each for file in files.values() for each in file.listed()]
    seen: Counter[Hashable] = Counter(
        key for each in (*there, *loose) for key in (each.logged_at, _said(each))
    )
    empty = not owner.everybody and not loose
    settings = _settings(moved, owner) if empty else ()
    edits: list[Edit] = [*settings]
    refused = WITH_CONSENT if owner.consent and not owner.consent.given else ()
    known, number = list(owner.everybody), owner.last_client
    entry = owner.last_incident
    added: list[str] = []
    incidents = 0
    for client in moved.clients:
        same = called(client.name, known)
        if not same:
            number += 1
            added.append(client.name)
            known.append(Client(ClientNumber(number), client.name, aliases=()))
            first = next(iter(Question))
            edits += (AddClient(ClientNumber(number), client.name, first),)
            edits += (SetPosition(ClientNumber(number), None),)
            edits += _of_new(ClientNumber(number), client)
        at = len(known) - 1 if not same else known.index(same[0])
        known[at] = _named(known[at], client, known)
        if known[at].aliases != (same[0].aliases if same else ()):
            edits.append(SetAliases(known[at].number, known[at].aliases))
        file = files.get(known[at].number, ClientFile())
        edits += _of_file(known[at].number, client, file, now, refused)
        fresh = _missing(client.incidents, seen)
        edits += _entries(fresh, known[at].number, entry)
        entry += len(fresh)
        incidents += len(fresh)
    fresh = _missing(moved.loose, seen)
    edits += _entries(fresh, None, entry)
    answers = sum(isinstance(edit, SetAnswer) for edit in edits)
    return Additions(
        tuple(edits), tuple(added), answers, incidents + len(fresh), settings=bool(settings)
    )


def _settings(moved: Moved, owner: Owner) -> tuple[Edit, ...]:
    """Return what sets the settings that the export has and that are other ones here."""
    return (
        *((SetAddress(moved.address),) if moved.address not in (None, owner.address) else ()),
        *((SetZone(moved.zone),) if moved.zone not in (None, owner.zone) else ()),
        *((SetHours(moved.hours),) if moved.hours not in (None, owner.hours) else ()),
        *((SetSender(moved.sender),) if moved.sender not in (None, owner.sender) else ()),
        *((SetRate(moved.rate),) if moved.rate not in (None, owner.rate) else ()),
    )


def _of_new(number: ClientNumber, client: MovedClient) -> Iterable[Edit]:
    """Give what only a client who was not there takes over: the former names, and the archive."""
    if client.former:
        yield SetName(number, client.name, client.former)
    if client.archived:
        yield SetArchived(number, archived=True)


def _named(client: Client, moved: MovedClient, known: Sequence[Client]) -> Client:
    """Return the client with the export's other names for them that nobody else is called."""
    aliases = client.aliases
    for alias in moved.aliases:
        others = [*(each for each in known if each.number != client.number)]
        taken = called(alias, [*others, replace(client, aliases=aliases)])
        if not taken and len(aliases) < MOST_ALIASES:
            aliases = (*aliases, alias)
    return replace(client, aliases=aliases)


def _of_file(
    number: ClientNumber,
    client: MovedClient,
    file: ClientFile,
    now: datetime,
    refused: Collection[Question],
) -> Iterable[Edit]:
    """Give what the export has of a client beside the log and is not there.

    Nothing of what the owner has `refused` to have kept.
    """
    for question, answer in client.answers.items():
        if question not in file.answers and question not in refused:
            yield SetAnswer(
                number, question, answer.choice, answer.answered_at, passed=answer.passed
            )
    for blank, value in client.blanks.items():
        if blank not in file.blanks:
            yield SetBlank(number, blank, value)
    if client.plan.level is not None and file.plan.level is None:
        yield SetPlan(number, client.plan)
        yield from (SetStep(number, step, at) for step, at in client.plan.done.items())
    if client.look is not None and client.look > now and file.look is None:
        yield SetLook(number, client.look)


def _said(incident: Incident) -> Hashable:
    return (incident.day, incident.at, incident.kind, incident.note)


def _missing(incidents: Iterable[Incident], seen: Counter[Hashable]) -> list[Incident]:
    """Return the entries that are not there, taking those that are out of the count."""
    missing = []
    for each in incidents:
        key = each.logged_at or _said(each)
        if seen[key] > 0:
            seen[key] -= 1
        else:
            missing.append(each)
    return missing


def _entries(
    incidents: Sequence[Incident], client: ClientNumber | None, after: int
) -> Iterable[Edit]:
    for place, each in enumerate(incidents, after + 1):
        yield KeepIncident(replace(each, number=IncidentNumber(place), client=client))
