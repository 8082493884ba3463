"""The machine's shortage is never the message's fault: unconfirmed, uncounted, and then handled."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from bot.delivery import ingest as ingesting
from bot.delivery import jobs as jobbing
from bot.delivery.ingest import Ingest, UnhandledError
from bot.delivery.outbox import Outbox
from bot.delivery.shortage import is_shortage
from bot.works import works
from conversations.reading import tables
from conversations.records.edits import SetLook
from conversations.records.numbers import ClientNumber, OwnerId
from storage.faults import DatabaseFaultError
from storage.owners import load_owner, save
from storage.store import Store
from tests.storage.turns import one
from tests.support.calls import ScriptedApi
from tests.support.person import Person
from tests.support.rozstaje import FRIDAY, Rozstaje
from tests.support.updates import message

OLA = OwnerId(1001)
SHORT = [
    OSError(errno.EMFILE, "Too many open files"),
    OSError(errno.ENFILE, "Too many open files in system"),
    OSError(errno.EIO, "Input/output error"),
    OSError(errno.ENOSPC, "No space left on device"),
    FileNotFoundError(errno.ENOENT, "No such file"),
    MemoryError(),
    RuntimeError("can't start new thread"),
    ImportError("cannot import name 'x'"),
    DatabaseFaultError("SQLITE_FULL"),
]
NOT_SHORT = [
    OSError(errno.EOVERFLOW, "Value too large for defined data type"),
    RuntimeError("dictionary changed size during iteration"),
    TimeoutError(),
    ValueError("31 February"),
]


@pytest.mark.parametrize("error", SHORT, ids=repr)
def test_the_machine_is_short_of_something(error: Exception) -> None:
    assert is_shortage(error)


@pytest.mark.parametrize("error", NOT_SHORT, ids=repr)
def test_the_machine_is_short_of_nothing(error: Exception) -> None:
    assert not is_shortage(error)


@pytest.mark.parametrize("error", SHORT[:-1], ids=repr)
async def test_a_message_waits_for_the_machine_however_long_and_is_handled_then(
    store: Store, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the fifth try it used to be put aside, and its writer got an apology."""
    taking = Ingest(store, Outbox(ScriptedApi(), store), lambda: FRIDAY)

    def short(*_arguments: object, **_options: object) -> None:
        raise error

    update = message(7, OLA, "/new Anka")
    with monkeypatch.context() as patched:
        patched.setattr(ingesting, "owner_turn", short)
        for _ in range(12):
            with pytest.raises(UnhandledError):
                await taking.take(update)
    assert await store.run(one("list_dead_letters")) == []
    assert await store.run(one("count_outbox")) == 0, "and no apology"
    await taking.take(update)
    owner = await store.run(load_owner(OLA), OLA)
    assert owner
    assert [each.name for each in owner.clients] == ["Anka"]


async def test_a_document_waits_for_the_machine_too(
    ola: Person, bot: Rozstaje, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ola.says("/start")
    tries = 0
    make = works.make

    async def short(*arguments: object, **options: object) -> object:
        nonlocal tries
        tries += 1
        if tries <= 6:
            raise OSError(errno.EMFILE, "Too many open files")
        return await make(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(works, "make", short)
    monkeypatch.setattr(jobbing, "_BACK_OFF", (0, 0, 0))
    await ola.says("/eksport")
    assert tries == 7
    assert ola.sees().file_name == "rozstaje-2026-11-20.json"


async def test_a_reminder_waits_for_the_machine_and_is_said_then(
    ola: Person, bot: Rozstaje, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It used to be moved on without a word."""
    await ola.says("/nowy Anka")
    due = bot.clock()
    look = SetLook(ClientNumber(1), due)
    await bot.store.run(save(OLA, [look], int(due.timestamp())), OLA)
    seen = len(ola.chat)

    def short(*_arguments: object) -> bool:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as patched:
        patched.setattr("bot.delivery.reminders.works", short)
        await bot.what_is_due_comes()
        assert len(ola.chat) == seen
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen + 1


def test_every_table_of_the_reading_is_among_those_that_are_read_before() -> None:
    folder = Path(tables.__file__).parent
    there = {
        f"{each}/{file.name}" for each in ("pl", "en") for file in (folder / each).glob("*.txt")
    }
    there |= {file.name for file in (folder / "data").glob("*.txt")}
    assert there == set(tables.FILES)


def test_what_turns_read_from_files_is_read_before_the_first_update() -> None:
    """In a process of its own: others have read it already."""
    code = """
import builtins, io, pathlib
from datetime import UTC, datetime
from bot.warm import warm
now = datetime(2026, 11, 27, 12, tzinfo=UTC)
warm(now)
def nothing(*_arguments, **_options):
    raise OSError(24, "Too many open files")
builtins.open = io.open = pathlib.Path.open = nothing
from conversations.reading.reader import read
from conversations.records.owner import Address, Language
from conversations.screens.basics import Name
from locales.catalog import Words
from locales.catalog import _subjects
for text in ("Ania wczoraj o 8 rano nie zapłaciła", "Bob was late again on Friday, 20 min"):
    for language in Language:
        read(text, ["Ania", "Bob"], now, language)
for language in Language:
    Words(language, Address.FEMININE).plain("only-private")
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert done.returncode == 0, done.stderr
