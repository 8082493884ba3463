"""Trouble with Telegram, over real HTTP.

Whatever goes wrong: nothing is confirmed that is not committed, it mends without a restart, it is
tried again slowly, and neither a token nor an owner's word gets into a log.
"""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.telegram.http import AiohttpRequest
from tests.delivery.trouble import (
    FAULTS,
    KEPT,
    NAME,
    OLA,
    REFUSED,
    Failing,
    World,
    at_work,
    refusal,
    settled,
    visit,
)
from tests.support.strict_telegram import Answer, StrictTelegram
from tests.support.until import until
from tests.support.updates import message

# Those that bring a reply to somebody, and those that do not.
REPLIES = ("sendMessage", "editMessageText")
AT_START = ("getMe", "setMyCommands")
PASSING = ("answerCallbackQuery", "setMessageReaction")
CALLS = (*REPLIES, *AT_START, "getUpdates", "setWebhook", *PASSING)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten what is waited for, so that every fault can meet every call."""
    do_request = AiohttpRequest.do_request

    async def impatient(self: Any, *arguments: Any, **named: Any) -> Any:
        return await do_request(self, *arguments, **{**named, "read_timeout": 2.0})

    monkeypatch.setattr(AiohttpRequest, "do_request", impatient)
    monkeypatch.setattr("bot.app._RETRY", 0.05)
    monkeypatch.setattr("bot.delivery.webhook._RETRY", 0.05)
    monkeypatch.setattr("bot.delivery.polling._BACK_OFF", (0.05,))
    monkeypatch.setattr("bot.delivery.outbox.BACK_OFF", (0,))
    monkeypatch.setattr("bot.telegram.pace.BACK_OFF", (0.05,))


async def visited(folder: Path, method: str, answer: Answer) -> World:
    """Let a call of the method go wrong while somebody is there; return what came of it."""
    telegram = StrictTelegram(rule=Failing(method, answer))
    url = f"sqlite:///{folder / f'{method}.sqlite'}"
    async with at_work(url, telegram, webhook=method == "setWebhook") as world:
        for update in visit():
            telegram.put(update)
        await settled(world)
        await until(lambda: method in [name for name, _ in telegram.calls])
        assert await world.kept() == KEPT, f"{method}: what was written is kept"
    return world


async def said_after(folder: Path, answer: Answer, methods: Sequence[str]) -> dict[str, int]:
    """Let each call go wrong in a world of its own, side by side; return how much was said."""
    worlds = await asyncio.gather(*(visited(folder, method, answer) for method in methods))
    return {method: world.said() for method, world in zip(methods, worlds, strict=True)}


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("fault", FAULTS)
async def test_any_call_mends_after_any_trouble(tmp_path: Path, fault: str) -> None:
    # A bot whose token was never good does not start: test_main.
    methods = [each for each in CALLS if fault != "401" or each not in AT_START]
    # Done and not known to be done: said again, and only then.
    again = 1 if FAULTS[fault].acts else 0
    wanted = {method: 4 + (again if method in REPLIES else 0) for method in methods}
    assert await said_after(tmp_path, FAULTS[fault], methods) == wanted


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("fault", REFUSED)
async def test_what_telegram_refuses_holds_nobody_up(tmp_path: Path, fault: str) -> None:
    wanted = {method: 3 if method in REPLIES else 4 for method in CALLS}
    assert await said_after(tmp_path, REFUSED[fault], CALLS) == wanted


@pytest.mark.parametrize(
    ("method", "description", "then"),
    [
        ("editMessageText", "Bad Request: message is not modified", None),
        ("editMessageText", "Bad Request: message to edit not found", "sendMessage"),
        ("editMessageText", "Bad Request: can't parse entities", "editMessageText"),
        ("sendMessage", "Bad Request: can't parse entities", "sendMessage"),
    ],
)
async def test_what_can_be_said_otherwise_is(
    tmp_path: Path, method: str, description: str, then: str | None
) -> None:
    world = await visited(tmp_path, method, refusal(400, description))
    methods = [call.method for call in world.telegram.accepted[OLA]]
    usual = ["sendMessage", "editMessageText", *2 * ["sendMessage"]]
    place = usual.index(method)
    assert methods == [*usual[:place], *([then] if then else []), *usual[place + 1 :]]
    if "parse" in description:
        assert "parse_mode" not in world.telegram.accepted[OLA][place].given, "said plain"


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("method", PASSING)
async def test_what_passes_is_tried_once(tmp_path: Path, method: str) -> None:
    world = await visited(tmp_path, method, FAULTS["500"])
    assert [name for name, _ in world.telegram.calls].count(method) == 1


async def test_a_token_that_was_revoked_is_named_and_nothing_is_lost(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with at_work(f"sqlite:///{tmp_path / 'a.sqlite'}") as world:
        telegram = world.telegram
        telegram.put(message(1, OLA, f"/new {NAME}"))
        await until(lambda: world.said() == 1)
        telegram.rule = lambda _method, _given: FAULTS["401"]
        telegram.put(message(2, OLA, "/new Bartek"))
        await until(lambda: "TELEGRAM_BOT_TOKEN any more" in caplog.text)
        assert telegram.pending
        assert not world.bot.polling.done()
        # A mistake of Telegram's, or one of BotFather's buttons pressed again.
        telegram.rule = None
        await settled(world)
        assert world.said() == 2


LASTING = {
    "500": FAULTS["500"],
    "reset": FAULTS["reset before it acted"],
    "401": FAULTS["401"],
    "409": Answer(409, '{"ok":false,"error_code":409}'),
}


async def test_trouble_that_lasts_is_met_with_less_than_two_calls_a_second(
    tmp_path: Path,
) -> None:
    """Side by side, since most of it is waiting."""
    lasting = [(method, fault) for method in ("sendMessage", "getUpdates") for fault in LASTING]
    folders = [tmp_path / f"{place}" for place in range(len(lasting))]
    for folder in folders:
        folder.mkdir()
    await asyncio.gather(
        *(_lasts(folder, *each) for folder, each in zip(folders, lasting, strict=True))
    )


async def _lasts(folder: Path, method: str, fault: str) -> None:
    async with at_work(f"sqlite:///{folder / 'a.sqlite'}") as world:
        telegram = world.telegram
        for chat in range(2000, 2020):
            telegram.put(message(chat, chat, "/start"))
        await until(lambda: len(telegram.accepted) == 20)
        await world.bot.outbox.settled()
        telegram.rule = Failing(method, LASTING[fault], None)
        began = telegram.clock()
        for chat in range(2000, 2020):
            telegram.put(message(chat + 100, chat, "/start"))
        await until(lambda: [name for name, at in telegram.calls if at > began].count(method) > 0)
        began = telegram.clock()
        await asyncio.sleep(4)
        # At first as many as were under way when it began.
        later = [at for name, at in telegram.calls if name == method and at > began + 1]
        assert len(later) <= 2 * 3, f"{method}, {fault}: {len(later)} calls in three seconds"
        telegram.rule = None
        await settled(world)
        assert sum(map(len, telegram.accepted.values())) == 40


@pytest.mark.parametrize("method", ["setMyCommands", "setMyShortDescription", "setMyDescription"])
async def test_a_menu_that_was_set_too_often_keeps_nobody_waiting(
    tmp_path: Path, method: str
) -> None:
    hours = Answer(
        429,
        '{"ok": false, "description": "Too Many Requests", "parameters": {"retry_after": 9000}}',
    )
    telegram = StrictTelegram(rule=lambda called, _given: hours if called == method else None)
    async with at_work(f"sqlite:///{tmp_path / 'menu.sqlite'}", telegram) as world:
        telegram.put(message(1, OLA, f"/new {NAME}"))
        await until(lambda: world.said() == 1)
    assert [name for name, _ in telegram.calls].count(method) == 1
