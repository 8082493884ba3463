"""Work after a turn: done once whatever crashes, and one that fails stops nobody."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from telegram.error import TimedOut

import bot.delivery.jobs as worker
from bot.local_telegram import LocalTelegram
from bot.local_telegram.local import MethodCall
from bot.telegram.api import BotApi
from bot.works import works
from bot.works.works import make
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.work import Work
from storage.calls import Call
from storage.erase import erase
from storage.jobs import Job, claim, count_jobs, end, jobs_due
from storage.sqlite import SqliteStore, open_sqlite
from storage.steps import Query, Steps
from tests.storage.turns import asking
from tests.support.person import Person
from tests.support.rozstaje import Clock, Rozstaje, rozstaje
from tests.support.until import until

FILE = Call(7, "sendDocument", "{}", "a.pdf", b"pdf")
FILES = ["one.pdf", "two.pdf"]


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    opened = await open_sqlite(str(tmp_path / "jobs.sqlite"))
    yield opened
    await opened.close()


async def the_job(store: SqliteStore, now: int = 0) -> Job:
    (job,), _ = await store.run(jobs_due(now))
    return job


async def test_the_result_stands_in_the_outbox_once_however_often_it_ends(
    store: SqliteStore,
) -> None:
    await store.run(begun(7, Work.DOSSIER, 1, 0))
    job = await the_job(store)
    assert await store.run(end(job, [FILE], 0))
    assert not await store.run(end(job, [FILE], 0))
    assert await store.run(_outbox()) == ["j:1:0"]


@pytest.mark.parametrize(("erased", "left"), [(1, ["two.pdf"]), (2, ["one.pdf"]), (3, FILES)])
async def test_what_was_made_of_a_client_goes_with_them_and_what_is_of_another_stays(
    store: SqliteStore, erased: ClientNumber, left: list[str]
) -> None:
    for client, name in enumerate((*FILES, "all.json"), 1):
        about = client if client <= len(FILES) else 0
        await store.run(begun(7, Work.DOSSIER, about, 0))
        await store.run(end(await the_job(store), [replace(FILE, file_name=name)], 0))
    await store.run(asking(erase(OwnerId(7), erased)))
    assert await store.run(_sent()) == left


async def test_asked_for_twice_it_is_one_job_and_while_it_is_made_it_is_made_again(
    store: SqliteStore,
) -> None:
    await store.run(begun(7, Work.DOSSIER, 1, 0))
    await store.run(begun(7, Work.DOSSIER, 1, 0))
    job = await the_job(store)
    assert await store.run(claim(job, 0, 120))
    await store.run(begun(7, Work.DOSSIER, 1, 5))
    assert not await store.run(end(job, [FILE], 5))
    assert await store.run(_outbox()) == []
    again = await the_job(store, 5)
    assert await store.run(end(again, [FILE], 6))


async def test_a_job_that_was_taken_is_nobody_elses_until_its_time_is_over(
    store: SqliteStore,
) -> None:
    await store.run(begun(7, Work.CHART, 1, 0))
    job = await the_job(store)
    assert await store.run(claim(job, 0, 120))
    assert not await store.run(claim(job, 0, 120))
    assert (await store.run(jobs_due(119)))[0] == []
    assert (await the_job(store, 120)).attempts == 1


async def test_after_a_crash_it_is_done_once(tmp_path: Path) -> None:
    clock = Clock()
    async with rozstaje(tmp_path, clock=clock) as bot:
        ola = bot.person()
        await with_an_entry(ola)
        telegram = bot.telegram
        await bot.bot.jobs.stop()
        await ola.says("/zestawienie")
        taps_make(ola)
        await until(lambda: not telegram.pending)
        (job,), _ = await bot.store.run(jobs_due(_seconds(clock)))
        # Taken, and then the process died: its claim is all there is of it.
        assert await bot.store.run(claim(job, _seconds(clock), _seconds(clock) + 120))
    clock.at += timedelta(seconds=121)
    async with rozstaje(tmp_path, telegram, clock) as bot:
        await bot.settle()
        names = [each.file_name for each in bot.person().chat if each.file_name]
    assert names == ["zestawienie-anka-2026-11-20.pdf", "zestawienie-anka-2026-11-20.csv"]


async def test_stopped_in_the_middle_it_is_done_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make

    async def endless(*_args: object, **_how: object) -> list[Call]:
        await asyncio.sleep(3600)
        return []

    async with rozstaje(tmp_path) as bot:
        ola = bot.person()
        await with_an_entry(ola)
        telegram = bot.telegram
        monkeypatch.setattr(works, "make", endless)
        await ola.says("/zestawienie")
        taps_make(ola)
        await until(lambda: shown(telegram))
    monkeypatch.setattr(works, "make", made)
    async with rozstaje(tmp_path, telegram) as bot:
        await bot.settle()
        assert bot.person().sees().file_name == "zestawienie-anka-2026-11-20.csv"


async def test_it_is_tried_three_times_and_then_apologised_for(
    bot: Rozstaje, ola: Person, emma: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make
    tries: list[int] = []

    async def failing(job: Job, *args: object, **how: object) -> list[Call]:
        if job.owner == ola.account.user.id:
            tries.append(job.attempts)
            raise RuntimeError
        return await made(job, *args, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(works, "make", failing)
    monkeypatch.setattr(worker, "_BACK_OFF", (0, 0, 0))
    await with_an_entry(ola)
    await with_an_entry(emma)
    await ola.says("/zestawienie")
    taps_make(ola)
    await emma.says("/dossier")
    await emma.taps("Make the dossier")
    assert emma.sees().file_name == "dossier-anka-2026-11-20.csv"
    assert tries == [0, 1, 2]
    assert "tym razem nie udało mi się" in ola.sees().text
    assert not await bot.store.run(count_jobs())


async def test_a_file_out_of_reach_is_tried_again_and_then_done_without(
    bot: Rozstaje, ola: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreachable(_api: BotApi, _file_id: str) -> bytes:
        raise TimedOut

    monkeypatch.setattr(BotApi, "download", unreachable)
    monkeypatch.setattr(worker, "_BACK_OFF", (0, 0, 0))
    await with_an_entry(ola)
    await ola.sends_photo()
    await ola.says("/zestawienie")
    await ola.taps("Przygotuj")
    (document,) = [each for each in ola.chat if each.file_name.endswith(".pdf")]
    assert "Jednego pliku nie dało się w nim pokazać" in document.text


async def test_while_it_is_made_the_chat_shows_it_and_others_are_answered(
    bot: Rozstaje, ola: Person, emma: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make
    waiting = asyncio.Event()

    async def slow(*args: object, **how: object) -> list[Call]:
        await waiting.wait()
        return await made(*args, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(works, "make", slow)
    await with_an_entry(ola)
    await ola.says("/zestawienie")
    taps_make(ola)
    await until(lambda: shown(bot.telegram))
    emma.account.send_text("/help")
    await until(lambda: emma.chat[-1].from_bot)
    waiting.set()
    await bot.settle()
    assert ola.sees().file_name.endswith(".csv")
    assert shown(bot.telegram)[0].params["action"] == "upload_document"


def taps_make(person: Person) -> None:
    """Tap the last button of what is chosen, and wait for nothing."""
    seen = person.sees()
    person.account.tap(seen.message_id, seen.buttons[-1][0][1])


def shown(telegram: LocalTelegram) -> list[MethodCall]:
    """Return the calls that showed in the chat that something is on its way."""
    return [call for call in telegram.calls if call.method == "sendChatAction"]


async def with_an_entry(person: Person) -> None:
    await person.says("/new Anka")
    await person.says("/log Anka dzwoniła wczoraj o 22:40, 40 min")


def begun(owner: int, work: Work, client: int, now: int, selection: str = "") -> Steps[None]:
    about = {"owner": owner, "work": work, "client": client, "selection": selection}
    yield Query("begin_job", {**about, "topic": None, "now": now})


def _sent() -> Steps[list[str | None]]:
    names = []
    while (first := (yield Query("claim_call", FIRST))) is not None:
        names.append(first["file_name"])
        yield Query("take_out", {"id": first["id"]})
    return names


# The first call of the chat, whenever it is due.
FIRST = {"chat": 7, "now": 2**40, "until": 2**40, "far": 2**41}


def _outbox() -> Steps[list[str]]:
    first = yield Query("claim_call", FIRST)
    keys: list[str] = [] if first is None else [f"j:{first['id']}:0"]
    return keys


def _seconds(clock: Clock) -> int:
    return int(clock().astimezone(UTC).timestamp())
