"""How much one owner can keep: kindly refused, and nothing of before is lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.casework import quota
from conversations.casework.quota import (
    MOST_CHARACTERS,
    MOST_CLIENTS,
    MOST_ENTRIES,
    LoggedToday,
    too_much,
)
from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import KeepIncident
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Client, Incident, Language, Owner
from storage.owners import load_owner
from tests.conversations.handlers.walking import PL
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

OLA = Owner(OwnerId(1001), Language.PL, last_incident=5)
NEW = KeepIncident(Incident(IncidentNumber(6), None, None, note="x" * 100))
OLD = KeepIncident(replace(NEW.incident, number=IncidentNumber(5)))
MANY = replace(
    OLA, clients=tuple(Client(ClientNumber(n), f"c{n}") for n in range(1, MOST_CLIENTS + 1))
)


@pytest.mark.parametrize(
    ("owner", "edit", "day", "said"),
    [
        (OLA, NEW, LoggedToday(), None),
        (OLA, NEW, LoggedToday(MOST_ENTRIES - 1, 0), None),
        (OLA, NEW, LoggedToday(MOST_ENTRIES, 0), "quota-entries"),
        (OLA, NEW, LoggedToday(60, MOST_CHARACTERS), "quota-entries"),
        (OLA, OLD, LoggedToday(MOST_ENTRIES, MOST_CHARACTERS), None),
        (OLA, AddClient(ClientNumber(1), "Anka", Question.INTEREST), LoggedToday(), None),
        (
            MANY,
            AddClient(ClientNumber(MOST_CLIENTS + 1), "Anka", Question.INTEREST),
            LoggedToday(),
            "quota-clients",
        ),
        (MANY, NEW, LoggedToday(), None),
    ],
)
def test_what_there_is_room_for(
    owner: Owner, edit: object, day: LoggedToday, said: str | None
) -> None:
    assert too_much(owner, [edit], day) == said  # type: ignore[list-item]


async def test_who_logs_without_end_is_told_kindly_and_can_go_on_tomorrow(
    bot: Rozstaje, ola: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quota, "MOST_ENTRIES", 54)
    monkeypatch.setattr("storage.turns.MOST_ENTRIES", 54)
    await ola.says("/nowy Anka")
    first = await ola.says("Anka wczoraj o 22:00 krzyczała na mnie")
    for n in range(53):
        await ola.says(f"Anka wczoraj o 21:{n:02} krzyczała na mnie")
    assert await entries(bot) == 54
    await ola.says("Anka dziś o 8 krzyczała na mnie")
    assert ola.sees().text == PL.plain("quota-entries")
    assert await entries(bot) == 54
    await ola.edits(first, "Anka wczoraj o 22:10 krzyczała na mnie")
    await ola.says("/werdykt Anka")
    assert ola.sees().text != PL.plain("quota-entries"), "all else goes on"
    bot.clock.at += timedelta(days=2)
    await ola.says("Anka dziś o 8 krzyczała na mnie")
    assert await entries(bot) == 55


async def test_a_long_list_of_clients_comes_to_an_end(
    bot: Rozstaje, ola: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quota, "MOST_CLIENTS", 2)
    for name in ("Anka", "Bartek", "Celina"):
        await ola.says(f"/nowy {name}")
    assert ola.sees().text == PL.plain("quota-clients")
    owner = await bot.store.run(load_owner(OLA.id), OLA.id)
    assert owner
    assert [each.name for each in owner.clients] == ["Anka", "Bartek"]


async def entries(bot: Rozstaje) -> int:
    owner = await bot.store.run(load_owner(OLA.id), OLA.id)
    assert owner
    return owner.last_incident
