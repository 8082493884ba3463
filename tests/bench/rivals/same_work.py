"""What a quick log is in a framework's own habits: patterns, INSERT and COMMIT, a card, a reaction.

Both rivals do this with a message. It is less than Rozstaje does: no verdict is decided, no update
is known again, no reply is kept until it is sent, and a sentence that fits no pattern says nothing.
The database is the same, full before it starts.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from html import escape

import aiosqlite

from storage.opening import SQLITE

REACTION = "✍"
_CLOCK = re.compile(r"\b(\d{1,2}):(\d{2})\b|\bo (\d{1,2})\b(?!:)")
_MINUTES = re.compile(r"\b(\d+) ?min")
_DATE = re.compile(r"\b(\d{1,2})\.(\d{1,2})\b")
_WEEKDAYS = ("poniedzia", "wtor", "środ", "czwart", "piąt", "sobot", "niedziel")
_KINDS = {
    "late_payment": re.compile(r"nie zapłaci\w*|faktur\w*"),
    "long_call": re.compile(r"pogaduch\w*|o niczym"),
    "scolding": re.compile(r"\bbura\b|opieprz\w*"),
    "schedule_change": re.compile(r"odwoła\w*|przełoży\w*"),
    "last_minute": re.compile(r"na wczoraj"),
    "good_moment": re.compile(r"podziękowa\w*|poleci\w*"),
    "extra_work": re.compile(r"dorzuci\w*"),
    "off_hours": re.compile(r"w niedzielę|o 7 rano"),
    "sleepless": re.compile(r"nie spa\w+"),
}
BUTTONS = ("Inny rodzaj…", "Kto inny", "Inny dzień", "Załatwione", "Cofnij")


@dataclass(frozen=True)
class Read:
    """What patterns find in a message."""

    client: int
    name: str
    day: date
    time: str | None
    minutes: int | None
    kind: str


class Log:
    """The log in the database of DATABASE_URL: opened with the first message, kept open."""

    _connection: aiosqlite.Connection | None = None

    async def keep(self, owner: int, message: int, text: str) -> str:
        """Read a message, keep it durably, and return the card in HTML."""
        connection = self._connection or await self._open()
        clients = await connection.execute_fetchall(
            "select client, name from clients where owner = ? order by client", (owner,)
        )
        found = read(text, [(int(row[0]), str(row[1])) for row in clients], datetime.now(UTC))
        await connection.execute(
            "insert into incidents (owner, incident, client, kind, kinds, day, at, minutes, note, "
            "settled, standing, logged_at, message) "
            "select ?, coalesce(max(incident), 0) + 1, ?, ?, ?, ?, ?, ?, ?, 0, 'kept', ?, ? "
            "from incidents where owner = ?",
            (
                *(owner, found.client, found.kind, found.kind, found.day.isoformat(), found.time),
                *(found.minutes, text, int(datetime.now(UTC).timestamp()), message, owner),
            ),
        )
        await connection.commit()
        return card(found)

    async def _open(self) -> aiosqlite.Connection:
        self._connection = connection = await aiosqlite.connect(
            os.environ["DATABASE_URL"].removeprefix(SQLITE)
        )
        await connection.execute("pragma journal_mode = wal")
        await connection.execute("pragma synchronous = full")
        return connection


def read(text: str, clients: Sequence[tuple[int, str]], now: datetime) -> Read:
    """Return what the patterns find; the first client where none is named."""
    low = text.casefold()
    client, name = next(
        ((number, name) for number, name in clients if name.casefold() in low), clients[0]
    )
    clock, minutes = _CLOCK.search(low), _MINUTES.search(low)
    time = f"{int(clock[1] or clock[3]):02}:{clock[2] or '00'}" if clock else None
    kind = next((kind for kind, cue in _KINDS.items() if cue.search(low)), "other")
    return Read(
        client, name, _day(low, now.date()), time, int(minutes[1]) if minutes else None, kind
    )


def _day(low: str, today: date) -> date:
    if dated := _DATE.search(low):
        day = date(today.year, int(dated[2]), int(dated[1]))
        return day if day <= today else day.replace(year=today.year - 1)
    if re.search(r"\bwczoraj \d", low):
        return today - timedelta(days=1)
    for number, weekday in enumerate(_WEEKDAYS):
        if f"w {weekday}" in low:
            return today - timedelta(days=(today.weekday() - number) % 7)
    return today


def card(found: Read) -> str:
    """Return the card in HTML."""
    parts = [f"<b>{escape(found.name)}</b>", f"{found.day:%d.%m}"]
    parts += [found.time] if found.time else []
    parts += [f"{found.minutes} min"] if found.minutes else []
    return " · ".join([*parts, found.kind]) + "\nZapisane. Coś się nie zgadza? Popraw."
