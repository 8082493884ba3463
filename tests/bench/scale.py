"""What a turn costs as the years add up: `python -m tests.bench.scale`.

One owner, with ever more clients and entries, types and taps; each turn is decided, drawn and
written as the bot does it, on SQLite. Given is the CPU of a turn on the database's thread, the
commit left out, in milliseconds: the least of a few, for others use the machine. `--only`
takes the first letters of worlds.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

# How garbage is looked for is set where the program starts.
import bot.__main__  # noqa: F401
from bot.delivery.turns import owner_turn
from bot.telegram.inbound import Inbound, read
from bot.warm import warm
from conversations.decision.incidents import Kind
from conversations.decision.questions import CHOICES, Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import Edit, KeepIncident, SetAddress, SetAnswer
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Address, Incident, Language, Owner
from storage.opening import SQLITE, open_store
from storage.owners import add_owner, save
from storage.steps import Steps, T
from storage.store import Store
from tests.bench import updates

OWNER = OwnerId(5_000_001)
_SYLLABLES = ("Ba", "do", "ri", "ka", "lu", "me", "no", "fi", "ta", "ze")
_YEARS = 5 * 365
_TURNS = 15

Make = Callable[[int, int], dict[str, Any]]


@dataclass(frozen=True)
class World:
    """An owner with so many clients, each with so many entries within so many days."""

    clients: int
    entries: int
    days: int = _YEARS

    @property
    def name(self) -> str:
        """Return what it is called."""
        within = "" if self.days == _YEARS else f" in {self.days} days"
        return f"{self.clients} x {self.entries:,}{within}"


WORLDS = (
    World(3, 10),
    World(50, 10),
    World(200, 10),
    World(3, 1_000),
    World(3, 10_000),
    World(1, 100_000),
    World(1, 10_000, 30),
)


def name_of(client: int) -> str:
    """Return a client's name: each begins otherwise."""
    ones, tens, hundreds = client % 10, client // 10 % 10, client // 100 % 10
    return (_SYLLABLES[ones] + _SYLLABLES[tens] + _SYLLABLES[hundreds] + "n").capitalize()


def _text(words: str) -> Make:
    return lambda number, _: updates.message(number, OWNER, words)


def _tap(data: str) -> Make:
    return lambda number, entries: updates.tap(number, OWNER, data.format(entries), [])


TURNS: dict[str, Make] = {
    "quick log": _text(f"{name_of(1)} wczoraj 22:40 dzwonila na pogaduchy 40 min"),
    "kind": _tap("kind:{}:scolding"),
    "entry": _tap("card:{}"),
    "/werdykt": _text(f"/werdykt {name_of(1)}"),
    "/klient": _text(f"/klient {name_of(1)}"),
    "/klienci": _text("/klienci"),
    "/start": _text("/start"),
    "/dziennik": _text(f"/dziennik {name_of(1)}"),
    "last page": _tap("history:1:99999"),
    "its place": _tap("history:1:at:7"),
    "/usun": _text("/usun"),
    "erase one": _tap("erase:1"),
    "erase all": _tap("erase:0"),
    "letters": _tap("letters:1"),
    "a letter": _tap("letter:1:payment_last"),
    "dossier": _tap("dossier:1"),
}


def _edits(world: World, now: datetime) -> Iterator[Edit]:
    yield SetAddress(Address.FEMININE)
    before = now - timedelta(days=40)
    numbers = count(1)
    for client in range(1, world.clients + 1):
        number = ClientNumber(client)
        yield AddClient(number, name_of(client), next(iter(Question)))
        for place, question in enumerate(Question):
            choices = CHOICES[question]
            yield SetAnswer(number, question, choices[(client + place) % len(choices)], before)
        for place in range(world.entries):
            yield KeepIncident(_incident(next(numbers), number, place, world, now))


def _incident(
    number: int, client: ClientNumber, place: int, world: World, now: datetime
) -> Incident:
    kinds = tuple(Kind)
    kind = kinds[number % len(kinds)]
    at = now - timedelta(days=world.days) * (place + 1) / world.entries
    return Incident(
        IncidentNumber(number),
        kind,
        at.date(),
        at=at.time().replace(second=0, microsecond=0, tzinfo=None),
        minutes=(None, 10, 45)[number % 3],
        note="spotkanie przełożone godzinę przed startem",
        client=client,
        kinds=(kind,),
        logged_at=at,
        message=2 * number,
        card=2 * number + 1,
    )


def _filled(world: World, now: datetime) -> Steps[None]:
    yield from add_owner(Owner(OWNER, Language.PL), int(now.timestamp()))
    yield from save(OWNER, _edits(world, now), int(now.timestamp()))


def _timed(steps: Steps[T], took: list[float]) -> Steps[T]:
    began = time.thread_time()
    result = yield from steps
    took.append((time.thread_time() - began) * 1000)
    return result


async def _measured(store: Store, make: Make, numbers: Iterator[int], entries: int) -> float:
    """Return the least milliseconds of the turn."""
    took: list[float] = []
    for _ in range(_TURNS):
        number = next(numbers)
        inbound = read(make(number, entries))
        if not isinstance(inbound, Inbound):
            raise TypeError(f"no update of an owner's: {number}")
        await store.run(_timed(owner_turn(number, inbound, datetime.now(UTC)), took), OWNER)
    return min(took)


async def measure(world: World, folder: Path) -> tuple[list[float], float]:
    """Return what each turn costs in that world, and the bytes of the file an entry."""
    now, path = datetime.now(UTC), folder / f"{world.name.replace(' ', '-')}.sqlite"
    store = await open_store(f"{SQLITE}{path}")
    await store.run(_filled(world, now), OWNER)
    await store.scrub()
    size = path.stat().st_size / (world.clients * world.entries)
    numbers = count(10_000_000)
    entries = world.clients * world.entries
    costs = [await _measured(store, make, numbers, entries) for make in TURNS.values()]
    await store.close()
    return costs, size


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure each world and print the table."""
    parser = argparse.ArgumentParser(prog="tests.bench.scale", description=__doc__)
    parser.add_argument("--only", default="")
    only = parser.parse_args(arguments).only
    warm(datetime.now(UTC))
    say = sys.stdout.write
    say(f"| clients x entries | {' | '.join(TURNS)} | bytes an entry |\n")
    say(f"| --- |{' ---: |' * (len(TURNS) + 1)}\n")
    with tempfile.TemporaryDirectory() as made:
        for world in WORLDS:
            if world.name.startswith(only):
                costs, size = asyncio.run(measure(world, Path(made)))
                told = " | ".join(f"{each:.1f}" for each in costs)
                say(f"| {world.name} | {told} | {size:.0f} |\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
