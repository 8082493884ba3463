"""What goes out: in order, once, and again only when it has to."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from dataclasses import replace
from itertools import count
from pathlib import Path

import orjson
import pytest
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery.drawn import Drawn
from bot.delivery.outbox import Outbox
from bot.telegram.pace import Limits
from conversations.records.numbers import OwnerId
from conversations.records.owner import Language, Owner
from storage.calls import Call, post
from storage.faults import DatabaseFaultError
from storage.opening import open_store
from storage.owners import add_owner
from storage.steps import Query, Steps, T
from storage.store import Store
from tests.storage.turns import asking
from tests.support.calls import ScriptedApi
from tests.support.databases import new_database
from tests.support.until import until

OLA, EMMA = OwnerId(1001), OwnerId(1002)
# Errors after which the very same call is made again.
MENDING = [
    NetworkError("Internal Server Error (500)"),
    NetworkError("Bad Gateway"),
    NetworkError("ServerDisconnectedError"),
    TimedOut(),
    TelegramError("Invalid server response"),
    InvalidToken("Unauthorized"),
    RetryAfter(0),
]


@pytest.fixture
def api() -> ScriptedApi:
    return ScriptedApi()


@pytest.fixture
async def outbox(api: ScriptedApi, store: Store) -> AsyncIterator[Outbox]:
    sender = Outbox(api, store, Limits(burst=1000, per_second=1000))
    sender.start()
    yield sender
    await sender.stop()


def saying(chat: int, texts: Iterable[str], **more: object) -> Steps[None]:
    for text in texts:
        body = orjson.dumps({"chat_id": chat, "text": text, **more}).decode()
        yield post(f"{chat}:{text}", Call(chat, "sendMessage", body), 0)


async def test_a_reply_goes_out_at_once(outbox: Outbox, api: ScriptedApi, store: Store) -> None:
    await store.run(saying(OLA, ["hello"]))
    outbox.wake(OLA)
    await outbox.settled()
    assert api.texts(OLA) == ["hello"]


async def test_what_an_earlier_run_left_goes_out_in_order(api: ScriptedApi, store: Store) -> None:
    await store.run(saying(OLA, "abcdef"))
    await store.run(saying(EMMA, "123"))
    sender = Outbox(api, store)
    sender.start()
    await sender.settled()
    await sender.stop()
    assert api.texts(OLA) == [*"abcdef"]
    assert api.texts(EMMA) == [*"123"]


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for no second before anything is tried again."""
    monkeypatch.setattr("bot.delivery.outbox.BACK_OFF", (0,))
    monkeypatch.setattr("bot.telegram.pace.BACK_OFF", (0.01,))


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("error", MENDING, ids=lambda error: f"{error}")
async def test_what_may_mend_is_sent_again_and_nothing_overtakes_it(
    outbox: Outbox, api: ScriptedApi, store: Store, error: TelegramError
) -> None:
    api.fails = [error]
    await store.run(saying(OLA, "ab"))
    outbox.wake(OLA)
    await outbox.settled()
    assert api.texts(OLA) == ["a", "b"]
    assert api.tried == 3


async def test_one_chat_that_waits_does_not_hold_up_another(
    outbox: Outbox, api: ScriptedApi, store: Store
) -> None:
    api.rule = lambda _, given: RetryAfter(60) if given["chat_id"] == OLA else None
    await store.run(saying(OLA, "ab"))
    await store.run(saying(EMMA, "12"))
    outbox.wake(OLA)
    outbox.wake(EMMA)
    await until(lambda: len(api.texts(EMMA)) == 2)
    assert api.texts(OLA) == []


@pytest.mark.usefixtures("hurried")
async def test_telegram_out_of_reach_is_tried_by_one_chat_at_a_time(
    outbox: Outbox, api: ScriptedApi, store: Store
) -> None:
    api.rule = lambda *_: NetworkError("Bad Gateway")
    for chat in range(1, 31):
        await store.run(saying(chat, "a"))
    outbox.wake(1)
    await until(lambda: not outbox._reach.open)
    api.hold = asyncio.Event()
    tried = api.tried
    for chat in range(2, 31):
        outbox.wake(chat)
    await until(lambda: api.tried > tried)
    await asyncio.sleep(0.05)
    assert api.tried == tried + 1, "the others wait for how that one goes"
    api.rule = None
    api.hold.set()
    await outbox.settled()
    assert len(api.made) == 30


@pytest.mark.parametrize(
    "error",
    [
        Forbidden("Forbidden: bot was blocked by the user"),
        BadRequest("Chat not found"),
    ],
    ids=str,
)
async def test_an_owner_out_of_reach_is_noted_and_keeps_everything(
    outbox: Outbox, api: ScriptedApi, store: Store, error: TelegramError
) -> None:
    await store.run(add_owner(Owner(OLA, Language.PL), 0), OLA)
    api.fails = [error]
    await store.run(saying(OLA, "ab"))
    outbox.wake(OLA)
    await outbox.settled()
    assert api.texts(OLA) == ["b"], "they may have come back meanwhile"
    assert await store.run(_one("get_unreachable", OLA), OLA) is not None
    assert await store.run(_one("get_owner", OLA), OLA) is not None


async def test_not_modified_is_done(outbox: Outbox, api: ScriptedApi, store: Store) -> None:
    api.fails = [BadRequest("Message is not modified: specified new message content")]
    await store.run(saying(OLA, "ab"))
    outbox.wake(OLA)
    await outbox.settled()
    assert api.texts(OLA) == ["b"]


async def test_what_does_not_parse_goes_out_plain(
    outbox: Outbox, api: ScriptedApi, store: Store
) -> None:
    api.fails = [BadRequest("Can't parse entities: unsupported start tag")]
    await store.run(saying(OLA, ["<oops>"], parse_mode="HTML"))
    outbox.wake(OLA)
    await outbox.settled()
    assert api.made == [("sendMessage", {"chat_id": OLA, "text": "<oops>"})]


async def test_a_change_to_a_message_that_is_gone_is_said_anew(
    outbox: Outbox, api: ScriptedApi, store: Store
) -> None:
    api.fails = [BadRequest("Message to edit not found")]
    body = orjson.dumps({"chat_id": OLA, "message_id": 5, "text": "a"}).decode()
    await store.run(asking(post("k", Call(OLA, "editMessageText", body), 0)))
    outbox.wake(OLA)
    await outbox.settled()
    assert api.made == [("sendMessage", {"chat_id": OLA, "text": "a"})]


@pytest.mark.parametrize(
    "error",
    [BadRequest("Button_data_invalid"), NetworkError("Request Entity Too Large (413)")],
    ids=str,
)
async def test_what_never_can_be_sent_does_not_hold_up_the_rest(
    outbox: Outbox, api: ScriptedApi, store: Store, error: TelegramError
) -> None:
    api.fails = [error]
    await store.run(saying(OLA, "ab"))
    outbox.wake(OLA)
    await outbox.settled()
    assert api.texts(OLA) == ["b"]


@pytest.mark.usefixtures("hurried")
async def test_what_was_sent_is_not_sent_again_when_the_database_fails_to_take_note(
    api: ScriptedApi, store: Store
) -> None:
    failing = FailingStore(store, after=1, times=2)
    sender = Outbox(api, failing, Limits(burst=1000, per_second=1000))
    await store.run(saying(OLA, "ab"))
    sender.wake(OLA)
    await until(lambda: len(api.made) == 2)
    await sender.stop(patience=10)
    assert failing.failed == 2
    assert api.texts(OLA) == ["a", "b"]


async def test_to_one_chat_the_burst_goes_out_and_the_rest_waits(
    api: ScriptedApi, store: Store
) -> None:
    sender = Outbox(api, store, Limits(burst=3, per_second=0.001))
    await store.run(saying(OLA, "abcdef"))
    await store.run(saying(EMMA, "1"))
    sender.start()
    await until(lambda: len(api.made) == 4)
    await sender.stop()
    assert api.texts(OLA) == ["a", "b", "c"]
    assert api.texts(EMMA) == ["1"]


async def test_edits_do_not_count_as_new_messages(api: ScriptedApi, store: Store) -> None:
    sender = Outbox(api, store, Limits(burst=1, per_second=0.001))
    for n in range(10):
        body = orjson.dumps({"chat_id": OLA, "message_id": 5, "text": f"{n}"}).decode()
        await store.run(asking(post(f"{n}", Call(OLA, "editMessageText", body), 0)))
    sender.start()
    await sender.settled()
    await sender.stop()
    assert len(api.made) == 10


async def test_only_so_many_calls_are_under_way_at_a_time(api: ScriptedApi, store: Store) -> None:
    api.hold = asyncio.Event()
    sender = Outbox(api, store)
    for chat in range(1, 101):
        await store.run(saying(chat, "a"))
    sender.start()
    await until(lambda: api.tried == 64)
    await asyncio.sleep(0.05)
    assert api.tried == 64
    api.hold.set()
    await sender.settled()
    await sender.stop()
    assert len(api.made) == 100


async def test_what_a_turn_puts_in_goes_out_with_no_look_at_the_table(
    api: ScriptedApi, store: Store
) -> None:
    sender = Outbox(api, store)
    await sender.commit(OLA, saying(OLA, "ab"))
    await sender.settled()
    assert api.texts(OLA) == ["a", "b"]
    await sender.stop()


async def test_what_waits_already_goes_before_what_a_turn_puts_in(
    api: ScriptedApi, store: Store
) -> None:
    sender = Outbox(api, store)
    await store.run(saying(OLA, "ab"))
    await sender.commit(OLA, saying(OLA, "c"))
    await sender.settled()
    assert api.texts(OLA) == ["a", "b", "c"]
    await sender.stop()


async def test_a_chat_that_is_woken_while_its_turn_commits_gets_nothing_twice(
    api: ScriptedApi, store: Store
) -> None:
    sender = Outbox(api, store, Limits(burst=1000, per_second=1000))
    sender.start()
    texts = []
    for n in range(30):
        turn = asyncio.create_task(sender.commit(OLA, saying(OLA, [f"turn {n}"])))
        await store.run(saying(OLA, [f"job {n}"]))
        sender.wake(OLA)
        await turn
        texts += [f"job {n}", f"turn {n}"]
    await sender.settled()
    assert sorted(api.texts(OLA)) == sorted(texts)
    await sender.stop()


async def test_a_turn_that_fails_leaves_the_chat_to_be_sent_to(
    api: ScriptedApi, store: Store
) -> None:
    def fails() -> Steps[None]:
        yield from saying(OLA, "never")
        raise OopsError

    sender = Outbox(api, store)
    with pytest.raises(OopsError):
        await sender.commit(OLA, fails())
    await sender.commit(OLA, saying(OLA, "a"))
    await sender.settled()
    assert api.texts(OLA) == ["a"]
    await sender.stop()


class OopsError(Exception):
    """What a turn of the test fails with."""


async def test_when_it_stops_what_is_under_way_ends_and_the_rest_stays(
    api: ScriptedApi, store: Store
) -> None:
    api.hold = asyncio.Event()
    sender = Outbox(api, store)
    await store.run(saying(OLA, "ab"))
    sender.wake(OLA)
    await until(lambda: api.tried)
    stopping = asyncio.create_task(sender.stop(patience=10))
    await asyncio.sleep(0)
    api.hold.set()
    await stopping
    assert api.texts(OLA) == ["a"]
    assert await store.run(_one_value("count_outbox")) == 1


async def test_two_senders_on_one_database_send_everything_once_and_in_order(
    tmp_path: Path, api: ScriptedApi
) -> None:
    async with new_database("postgres", tmp_path) as url:
        stores = [await open_store(url) for _ in range(3)]
        senders = [Outbox(api, each, Limits(1000, 1000)) for each in stores]
        for sender in senders:
            sender.start()
        for n in range(20):
            for chat in (OLA, EMMA):
                await stores[n % 3].run(saying(chat, [f"{n}"]), chat)
                for sender in senders:
                    sender.wake(chat)
        await senders[0].settled()
        for sender in senders:
            await sender.stop()
        for each in stores:
            await each.close()
    assert api.texts(OLA) == [f"{n}" for n in range(20)]
    assert api.texts(EMMA) == [f"{n}" for n in range(20)]


class FailingStore:
    """A store that is out of order for some runs."""

    def __init__(self, store: Store, after: int, times: int) -> None:
        self.lease = store.lease
        self.failed = 0
        self._store, self._after, self._times = store, after, times
        self._runs = 0

    async def run(self, steps: Steps[T], owner: int | None = None, *, first: bool = False) -> T:
        self._runs += 1
        if self._after < self._runs and self.failed < self._times:
            self.failed += 1
            steps.close()
            raise DatabaseFaultError("SQLITE_FULL")
        return await self._store.run(steps, owner, first=first)

    async def scrub(self) -> None:
        await self._store.scrub()

    async def close(self) -> None:
        await self._store.close()


def _one(name: str, owner: int) -> Steps[object]:
    return (yield Query(name, {"owner": owner}))


def _one_value(name: str) -> Steps[int]:
    found: int = yield Query(name)
    return found


async def test_an_older_server_that_takes_no_styles_gets_the_message_without_them(
    outbox: Outbox, api: ScriptedApi, store: Store
) -> None:
    api.fails = [BadRequest('can\'t parse inline keyboard button: unknown field "style"')]
    row = [{"text": "a", "callback_data": "a", "style": "danger"}, {"text": "b", "url": "t.me/b"}]
    await store.run(saying(OLA, ["x"], reply_markup={"inline_keyboard": [row]}))
    outbox.wake(OLA)
    await outbox.settled()
    plain = [{"text": "a", "callback_data": "a"}, {"text": "b", "url": "t.me/b"}]
    markup = {"inline_keyboard": [plain]}
    assert api.made == [("sendMessage", {"chat_id": OLA, "text": "x", "reply_markup": markup})]


def changing(number: int, text: str) -> Steps[None]:
    body = orjson.dumps({"chat_id": OLA, "message_id": 7, "text": text}).decode()
    yield post(f"change:{number}", Call(OLA, "editMessageText", body), 0)


async def changed(outbox: Outbox, store: Store, *texts: str) -> None:
    """Change one message to each of the texts, one after the other."""
    for text in texts:
        await store.run(changing(next(_NUMBERS), text))
        outbox.wake(OLA)
        await outbox.settled()


_NUMBERS = count(1)


async def test_a_change_to_what_is_shown_is_not_sent(
    outbox: Outbox, api: ScriptedApi, store: Store
) -> None:
    await changed(outbox, store, "a", "a", "b", "a", "a")
    # Where other processes send too, they may have drawn something else since.
    sent = ["a", "b", "a"] if store.lease == 0 else ["a", "a", "b", "a", "a"]
    assert api.texts(OLA) == sent


async def test_what_telegram_calls_not_modified_is_shown(
    outbox: Outbox, api: ScriptedApi, store: Store
) -> None:
    api.fails = [BadRequest("Message is not modified: specified new message content")]
    await changed(outbox, store, "a", "a")
    assert api.tried == (1 if store.lease == 0 else 2)


@pytest.mark.usefixtures("hurried")
async def test_where_it_is_not_sure_what_is_shown_the_change_is_sent(
    outbox: Outbox, api: ScriptedApi, store: Store
) -> None:
    await changed(outbox, store, "a")
    api.fails = [BadRequest("Bad Request: something else is wrong")]
    await changed(outbox, store, "b", "a")
    assert api.tried == 3
    assert api.texts(OLA) == ["a", "a"]


def test_what_is_remembered_of_messages_has_an_end() -> None:
    drawn = Drawn()
    for message in range(1, 10_101):
        drawn.keep(editing(message), None, done=True)
    assert not drawn.shows(editing(100))
    assert drawn.shows(editing(101))
    assert not drawn.shows(replace(editing(101), chat=EMMA))


def editing(message: int) -> Call:
    """Return a change of a message."""
    body = orjson.dumps({"chat_id": OLA, "message_id": message, "text": "a"}).decode()
    return Call(OLA, "editMessageText", body)
