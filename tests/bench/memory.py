"""What the bot's memory comes to under nonsense: `python -m tests.bench.memory [UPDATES]`.

With `--ordinary` under what people write instead, of three clients each.

Twelve owners send what nobody would: any signs up to 4,096 of them, endless words, commands with
rubbish, taps with any fields on any message, edits of messages that are not there, photos. What is
drawn (dossiers, charts) is left out. Given is the resident memory in MB as the updates go by, what
of it are the process's own pages (the rest are files that are mapped, such as the dictionary, and
given back when there is need), and how many were not taken.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.delivery.ingest import Ingest, UnhandledError
from bot.delivery.outbox import Outbox
from bot.telegram.pace import Limits
from bot.warm import warm
from conversations.screens.taps import Action
from storage.opening import SQLITE, open_store

OWNERS = range(1001, 1013)
_LETTERS = "abcdefghijklmnoprstuwyząćęłńóśźżABCDEŻ 0123456789.,!?-:@/\n\"'()😀\u0301"
_WORDS = """krzyczała dzwoniła wczoraj Anka Bartek nie zapłaciła faktura 40 min w poniedziałek 22:40
yesterday he shouted invoice late call Greg za po godzinach przeprosiła cofnij"""
_COMMANDS = """/start /nowy /klient /werdykt /dziennik /szukaj /pytania /klienci /ustawienia /pomoc
/anuluj /prywatnosc /usun /zapisz /language"""
_FIELDS = ("1", "2", "3", "yes", "none", "999999999", "payment", "unpaid", "2026-11-20", "0900")
_DRAWN = {Action.DOSSIER, Action.CHART, Action.PICTURE, Action.YEAR}
_TAPS = [each for each in Action if each not in _DRAWN]
_CLIENTS = ("Anka", "Bartek", "Celina")
_AGAIN = 6
_SHOWN = (1_000, 2_000, 4_000, 8_000, 12_000, 16_000, 20_000, 24_000)
_START = datetime(2026, 11, 20, 12, tzinfo=UTC)


class Silent:
    """A Bot API that takes everything."""

    def __init__(self) -> None:
        self._last = 0

    async def call(self, *_given: Any, **_more: Any) -> Mapping[str, int]:
        """Say that it was sent."""
        self._last += 1
        return {"message_id": self._last}

    # Whatever the sender uses of it.
    post = call


def any_text(chance: random.Random) -> str:
    """Return a text of some kind."""
    kind, signs = chance.random(), chance.randint(1, 4096)
    if kind < 0.25:
        return "".join(chance.choices(_LETTERS, k=signs))
    if kind < 0.35:
        return "".join(chance.choices("abcdeż", k=signs))
    if kind < 0.65:
        return " ".join(chance.choices(_WORDS.split(), k=chance.randint(1, 60)))
    if kind < 0.85:
        rubbish = "".join(chance.choices(_LETTERS, k=chance.randint(0, 60)))
        return f"{chance.choice(_COMMANDS.split())} {rubbish}"
    words = chance.randint(1, 400)
    return " ".join("".join(chance.choices(_LETTERS[:32], k=8)) for _ in range(words))


def any_update(number: int, chance: random.Random) -> dict[str, Any]:
    """Return an update of some kind, of one of the owners."""
    owner = chance.choice(OWNERS)
    who = {
        "id": owner,
        "is_bot": False,
        "first_name": "O",
        "language_code": chance.choice(("pl", "en")),
    }
    chat = {"id": owner, "type": "private"}
    date = int(_START.timestamp()) + number
    message = {"message_id": number, "date": date, "chat": chat, "from": who}
    kind = chance.random()
    if kind < 0.3:
        fields = chance.choices(_FIELDS, k=chance.randint(0, 4))
        data = ":".join((chance.choice(_TAPS), *fields))[:64]
        on = {**message, "message_id": chance.randint(1, number), "text": "x"}
        tapped = {"id": str(number), "from": who, "chat_instance": "1", "data": data, "message": on}
        return {"update_id": number, "callback_query": tapped}
    if kind < 0.4:
        other = {"message_id": chance.randint(1, number), "edit_date": date}
        return {
            "update_id": number,
            "edited_message": {**message, **other, "text": any_text(chance)},
        }
    if kind < 0.5:
        size = {"file_id": f"f{number}", "file_unique_id": f"u{number}", "width": 1, "height": 1}
        photo = {"photo": [size], "caption": any_text(chance)[:1024]}
        return {"update_id": number, "message": {**message, **photo}}
    return {"update_id": number, "message": {**message, "text": any_text(chance)}}


def ordinary_update(number: int, chance: random.Random) -> dict[str, Any]:
    """Return a message as people write them, after three clients of each owner."""
    owner, client = OWNERS[number % len(OWNERS)], _CLIENTS[number // len(OWNERS) % len(_CLIENTS)]
    who = {"id": owner, "is_bot": False, "first_name": "O", "language_code": "pl"}
    chat = {"id": owner, "type": "private"}
    said = f"{client} {' '.join(chance.choices(_WORDS.split(), k=8))}"
    text = f"/nowy {client}" if number < len(OWNERS) * len(_CLIENTS) else said
    date = int(_START.timestamp()) + number
    message = {"message_id": number, "date": date, "chat": chat, "from": who, "text": text}
    return {"update_id": number, "message": message}


async def measure(
    updates: int,
    folder: Path,
    say: Callable[[str], object] = sys.stdout.write,
    make: Callable[[int, random.Random], dict[str, Any]] = any_update,
) -> None:
    """Say what the memory comes to as so many updates go by."""
    taken = 0

    def now() -> datetime:
        return _START + timedelta(seconds=20 * taken)

    store = await open_store(f"{SQLITE}{folder / 'memory.sqlite'}")
    await asyncio.to_thread(warm, now())
    api: Any = Silent()
    outbox = Outbox(api, store, Limits(1_000_000, 1_000_000), now)
    outbox.start()
    ingest = Ingest(store, outbox, now)
    chance, lost = random.Random(7), 0
    say(f"idle: {_resident()}\n")
    for taken in range(1, updates + 1):
        lost += not await _takes(ingest, make(taken, chance))
        if taken in _SHOWN:
            say(f"{taken}: {_resident()}, {lost} not taken\n")
    await outbox.stop()
    await store.close()


async def _takes(ingest: Ingest, update: Mapping[str, Any]) -> bool:
    for _ in range(_AGAIN):
        try:
            await ingest.take(update)
        except UnhandledError:
            continue
        return True
    return False


def _resident() -> str:
    pages = [int(each) for each in Path("/proc/self/statm").read_text("ascii").split()]
    whole, mapped = (each * os.sysconf("SC_PAGE_SIZE") / 1e6 for each in pages[1:3])
    return f"{whole:.0f} MB, {whole - mapped:.0f} its own"


def main(arguments: list[str]) -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("updates", type=int, nargs="?", default=_SHOWN[-1])
    parser.add_argument("--ordinary", action="store_true")
    given = parser.parse_args(arguments)
    make = ordinary_update if given.ordinary else any_update
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(given.updates, Path(folder), make=make))


if __name__ == "__main__":
    main(sys.argv[1:])
