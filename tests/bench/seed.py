"""Databases that are full before the bot starts.

A few owners are written as the bot writes them, and SQL copies them: whatever tables the schema
has, each that hangs on an owner is copied.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from conversations.decision.incidents import Kind
from conversations.decision.questions import CHOICES, Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import Edit, KeepIncident, SetAddress, SetAnswer, SetSender
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Address, Incident, Language, Owner
from storage.opening import open_store
from storage.owners import add_owner, save
from storage.steps import Steps

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
    """How many owners there are, and what each has of the first client."""

    owners: int
    incidents: int = 10
    answers: int = len(_QUESTIONS)

    @property
    def name(self) -> str:
        """Return what it is called."""
        return f"world-{self.owners}-{self.incidents}-{self.answers}"


def name_of(owner: int, client: int) -> str:
    """Return the name of an owner's client."""
    return _NAMES[((owner - FIRST) % PATTERNS + 7 * client) % len(_NAMES)]


def question_of(owner: int) -> Question:
    """Return the question at which the interview with an owner's second client stands."""
    return _QUESTIONS[(owner - FIRST) % PATTERNS % _STOPS]


async def fill(url: str, world: World, owners: int = PATTERNS) -> None:
    """Fill a new database through the bot's own storage: by default one owner of each pattern."""
    store = await open_store(url)
    now = datetime.now(UTC)
    for owner in map(OwnerId, range(FIRST, FIRST + min(owners, world.owners))):
        await store.run(_owner(owner, world, now), owner)
    await store.close()


def _owner(owner: OwnerId, world: World, now: datetime) -> Steps[None]:
    stranger = Owner(owner, Language.PL)
    yield from add_owner(stranger, int(now.timestamp()))
    yield from save(owner, _edits(owner, world, now), int(now.timestamp()))


def _edits(owner: int, world: World, now: datetime) -> Iterator[Edit]:
    yield SetAddress(Address.FEMININE)
    # Their own key: whoever writes to the bot has one.
    yield SetSender("Ola")
    for client in range(1, CLIENTS + 1):
        yield AddClient(ClientNumber(client), name_of(owner, client), question_of(owner))
    before = now - timedelta(days=40)
    for place, question in enumerate(_QUESTIONS[: world.answers]):
        choices = CHOICES[question]
        yield SetAnswer(ClientNumber(1), question, choices[(owner + place) % len(choices)], before)
    for question in _QUESTIONS[: _QUESTIONS.index(question_of(owner))]:
        yield SetAnswer(ClientNumber(2), question, CHOICES[question][0], before)
    for number in range(1, world.incidents + 1):
        yield KeepIncident(_incident(number, owner, now))


def _incident(number: int, owner: int, now: datetime) -> Incident:
    back = (number * _STEP_DAYS) % _YEARS
    kinds = tuple(Kind)
    kind = kinds[(owner + number) % len(kinds)]
    day: date = (now - timedelta(days=back)).date()
    return Incident(
        IncidentNumber(number),
        kind,
        day,
        at=time(22, 40) if kind is Kind.OFF_HOURS else time(11, 15),
        minutes=(None, 10, 45)[number % 3],
        note=_NOTES[number % len(_NOTES)],
        client=ClientNumber(1),
        kinds=(kind,),
        logged_at=now - timedelta(days=back),
        message=2 * number,
        card=2 * number + 1,
    )


def copied(table: str, columns: list[str], world: World) -> str | None:
    """Return the SQL that gives all other owners what those have; None where nothing is theirs."""
    # Rows with a number of their own are the delivery's: there are none before the bot starts.
    numbered = {"id", "place"} & set(columns)
    if "owner" not in columns or numbered or world.owners <= PATTERNS:
        return None
    rest = [f'"{column}"' for column in columns if column != "owner"]
    theirs = ", ".join(["n.owner", *(f"t.{column}" for column in rest)])
    return (
        f"with recursive n (owner) as (select {FIRST + PATTERNS} "  # noqa: S608 names of ours
        f"union all select owner + 1 from n where owner < {FIRST + world.owners - 1}) "
        f"insert into {table} ({', '.join(['owner', *rest])}) "
        f"select {theirs} from n join {table} as t "
        f"on t.owner = {FIRST} + (n.owner - {FIRST}) % {PATTERNS}"
    )
