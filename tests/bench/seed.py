"""Databases that are full before the bot starts.

A few owners are written as the bot writes them, and SQL copies them: whatever tables the schema
has, each that hangs on an owner is copied.
"""

import asyncio
import re
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from conversations.edits import AddClient, Edit, KeepIncident, SetAddress, SetAnswer
from conversations.incidents import Kind
from conversations.owner import Address, Incident, Language, Owner
from conversations.questions import CHOICES, Question
from storage.owners import add_owner, save
from storage.steps import Steps
from storage.store import open_store

FIRST = 5_000_001
# Owners that differ; the others are like one of them.
PATTERNS = 50
CLIENTS = 3
_QUESTIONS = tuple(Question)
# Interviews with the second client stand at one of so many questions.
_STOPS = 6
_STEP_DAYS = 3
_YEARS = 5 * 365
_NOTES = (
    "dzwoniła wieczorem na pogaduchy, pół godziny",
    "spotkanie przełożone godzinę przed startem",
    "newsletter „na wczoraj”, wysłany w piątek po 16 🙈",
    "bura za przecinek w poście. Poczułam się jak w szkole.",
    "podziękowała za raport i poleciła mnie koleżance 🥹",
)
_NAMES: list[str] = re.findall(
    r"\w+",
    "Anka Basia Celina Dorota Ewa Filip Grażyna Hanna Iwona Jacek Kasia Leszek Marta Natalia Ola "
    "Paweł Renata Sylwia Tomek Ula Wanda Zofia Bartek Czesław Darek Edyta Gosia Henryk Irena "
    "Justyna Kamil Lidia Michał Norbert Oskar Patrycja Robert Sabina Teresa Wiktor Zuzanna Adam "
    "Beata Cezary Daniel Eliza Franek Gabriela Hubert Iga",
)


@dataclass(frozen=True)
class World:
    """How many owners there are and how many incidents each has with the first client."""

    owners: int
    incidents: int = 10


def name_of(owner: int, client: int) -> str:
    """Return the name of an owner's client."""
    return _NAMES[((owner - FIRST) % PATTERNS + 7 * client) % len(_NAMES)]


def question_of(owner: int) -> Question:
    """Return the question at which the interview with an owner's second client stands."""
    return _QUESTIONS[(owner - FIRST) % PATTERNS % _STOPS]


async def fill(url: str, world: World) -> None:
    """Fill a new database through the bot's own storage: as many owners as there are patterns."""
    store = await open_store(url)
    now = datetime.now(UTC)
    for owner in range(FIRST, FIRST + min(PATTERNS, world.owners)):
        await store.run(_owner(owner, world, now), owner)
    await store.close()


def _owner(owner: int, world: World, now: datetime) -> Steps[None]:
    stranger = Owner(owner, Language.PL)
    yield from add_owner(stranger, int(now.timestamp()))
    yield from save(owner, _edits(owner, world, now), int(now.timestamp()))


def _edits(owner: int, world: World, now: datetime) -> Iterator[Edit]:
    yield SetAddress(Address.FEMININE)
    for client in range(1, CLIENTS + 1):
        yield AddClient(client, name_of(owner, client), question_of(owner))
    before = now - timedelta(days=40)
    for place, question in enumerate(_QUESTIONS):
        choices = CHOICES[question]
        yield SetAnswer(1, question, choices[(owner + place) % len(choices)], before)
    for question in _QUESTIONS[: _QUESTIONS.index(question_of(owner))]:
        yield SetAnswer(2, question, CHOICES[question][0], before)
    for number in range(1, world.incidents + 1):
        yield KeepIncident(_incident(number, owner, now))


def _incident(number: int, owner: int, now: datetime) -> Incident:
    back = (number * _STEP_DAYS) % _YEARS
    kinds = tuple(Kind)
    kind = kinds[(owner + number) % len(kinds)]
    day: date = (now - timedelta(days=back)).date()
    return Incident(
        number,
        kind,
        day,
        at=time(22, 40) if kind is Kind.OFF_HOURS else time(11, 15),
        minutes=(None, 10, 45)[number % 3],
        note=_NOTES[number % len(_NOTES)],
        client=1,
        kinds=(kind,),
        logged_at=now - timedelta(days=back),
        message=2 * number,
        card=2 * number + 1,
    )


def copied(table: str, columns: list[str]) -> str:
    """Return the SQL that copies one table's rows for the owners from :after to :last."""
    rest = [f'"{column}"' for column in columns if column != "owner"]
    theirs = ", ".join(["n.owner", *(f"t.{column}" for column in rest)])
    return (
        "with recursive n (owner) as (select :after union all select owner + 1 from n "  # noqa: S608
        f"where owner < :last) insert into {table} ({', '.join(['owner', *rest])}) "
        f"select {theirs} from n join {table} as t "
        f"on t.owner = :first + (n.owner - :first) % {PATTERNS}"
    )


def sqlite_file(world: World, folder: Path) -> Path:
    """Return a database of that world; made once in a folder."""
    path = folder / f"world-{world.owners}-{world.incidents}.sqlite"
    if not path.exists():
        making = path.with_suffix(".making")
        asyncio.run(fill(f"sqlite:///{making}", world))
        _copy(making, world)
        making.rename(path)
    return path


def _copy(path: Path, world: World) -> None:
    connection = sqlite3.connect(path)
    about = {"first": FIRST, "after": FIRST + PATTERNS, "last": FIRST + world.owners - 1}
    tables = [
        row[0] for row in connection.execute("select name from sqlite_schema where type = 'table'")
    ]
    for table in tables if world.owners > PATTERNS else ():
        columns = [row[1] for row in connection.execute(f"pragma table_info({table})")]
        if "owner" in columns and "id" not in columns:
            connection.execute(copied(table, columns), about)
    connection.commit()
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    connection.close()


def fresh_copy(world: World, folder: Path, to: Path) -> None:
    """Put a database of that world at a path."""
    shutil.copyfile(sqlite_file(world, folder), to)
