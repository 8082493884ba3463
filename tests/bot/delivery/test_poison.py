"""Updates that Telegram would never send: put aside, and everybody else is served."""

import contextlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

import aiohttp
import pytest

from bot.delivery.connections import serving
from bot.delivery.figures import Figures
from bot.delivery.health import make_app
from bot.delivery.ingest import Ingest, UnhandledError
from bot.delivery.outbox import Outbox
from bot.delivery.webhook import add_webhook
from bot.telegram.http import read_json
from bot.telegram.inbound import as_text, number_of
from storage.store import Store
from tests.bot.delivery.test_webhook import HEADER, WEBHOOK
from tests.storage.turns import one
from tests.support.calls import ScriptedApi
from tests.support.person import Person
from tests.support.rozstaje import FRIDAY, Rozstaje
from tests.support.until import until
from tests.support.updates import message, tap

FAR = 10**17
WHEN = 1_795_000_000


def text(**body: Any) -> dict[str, Any]:
    update = message(0, 5, "Anka krzyczała", message_id=5)
    del update["update_id"]
    return {"message": {**update["message"], **body}}


def deep(levels: int) -> Any:
    nested: Any = "x"
    for _ in range(levels):
        nested = [nested]
    return nested


POISON: Mapping[str, dict[str, Any]] = {
    "a date beyond the calendar": text(date=FAR),
    "a date before it": text(date=-FAR),
    "the last year": text(date=253402300799),
    "forwarded from beyond it": text(
        forward_origin={"type": "hidden_user", "sender_user_name": "A", "date": FAR}
    ),
    "forwarded in the last year": text(
        forward_origin={"type": "hidden_user", "sender_user_name": "A", "date": 253402300799}
    ),
    "an owner beyond 64 bits": text(**{"from": {"id": 2**63, "first_name": "A"}}),
    "an owner far beyond them": text(**{"from": {"id": 2**80, "first_name": "A"}}),
    "a chat beyond 64 bits": text(chat={"id": 2**63, "type": "supergroup"}),
    "a message beyond 64 bits": text(message_id=2**63),
    "an answer to one beyond 64 bits": text(reply_to_message={"message_id": 2**64}),
    "a file larger than 64 bits": text(text=None, document={"file_id": "f", "file_size": 2**70}),
    "an infinite owner": text(**{"from": {"id": float("inf"), "first_name": "A"}}),
    "a date that is no number": text(date=float("nan")),
    "a date that is a text": text(date="tomorrow"),
    "a message that is a number": {"message": 5},
    "a sender that is a text": text(**{"from": "me"}),
    "a tap beyond 64 bits": {
        "callback_query": {**tap(0, 2**70, "verdict:1", 3, "q")["callback_query"]}
    },
    "one nested deeply": text(text=None, poll=deep(900)),
}


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait no seconds between the tries of an update."""
    monkeypatch.setattr("bot.delivery.polling._BACK_OFF", (0.01,))


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("update", POISON.values(), ids=POISON)
async def test_it_is_put_aside_and_the_loop_goes_on(
    bot: Rozstaje, ola: Person, update: dict[str, Any]
) -> None:
    """Each of them used to end the process, or to be given again for ever."""
    bot.telegram.inject(update)
    await ola.says("/pomoc")
    assert ola.sees().from_bot
    assert not bot.bot.polling.done()
    assert not bot.telegram.pending


@pytest.mark.parametrize("update", POISON.values(), ids=POISON)
async def test_as_often_as_it_is_brought_it_ends_put_aside(
    store: Store, update: dict[str, Any]
) -> None:
    """By webhook Telegram brings it until it hears 200."""
    taking = Ingest(store, Outbox(ScriptedApi(), store), lambda: FRIDAY)
    for _ in range(4):
        with contextlib.suppress(UnhandledError):
            await taking.take({"update_id": 7, **update})
    await taking.take({"update_id": 7, **update})
    for row in await store.run(one("list_dead_letters")):
        assert row["owner"] in (None, 5)


@pytest.mark.parametrize("update", POISON.values(), ids=POISON)
async def test_brought_by_webhook_it_is_confirmed_in_the_end_and_the_next_is_taken(
    store: Store, update: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    app = make_app(store, Figures())
    add_webhook(app, Ingest(store, Outbox(ScriptedApi(), store), lambda: FRIDAY), WEBHOOK)
    async with serving(app, "127.0.0.1", 0, patience=5) as port, aiohttp.ClientSession() as http:

        async def brings(number: int, body: dict[str, Any]) -> int:
            said = json.dumps({"update_id": number, **body}).encode()
            async with http.post(
                f"http://127.0.0.1:{port}/telegram", data=said, headers={HEADER: WEBHOOK.secret}
            ) as answer:
                return answer.status

        heard = [await brings(7, update) for _ in range(5)]
        assert heard[-1] == 200
        assert set(heard) <= {200, 503}
        assert await brings(8, text()) == 200
    assert "Traceback" not in caplog.text
    assert "krzyczała" not in caplog.text


@pytest.mark.parametrize("number", [None, 2**63, 2**70, -1, 1.5, True, "7", float("inf")])
async def test_one_that_has_no_number_is_left_out_and_those_beside_it_are_served(
    bot: Rozstaje, ola: Person, number: Any
) -> None:
    shown = len(ola.chat)
    polled = bot.telegram.updates
    given = {"update_id": number, **text()} if number is not None else text()
    handed = cast("Any", polled)
    ola.account.send_text("/pomoc")
    from bot.local_telegram.updates import Unconfirmed  # noqa: PLC0415

    class Unnumbered(Unconfirmed):
        """One whose number cannot be confirmed: it is gone with the next that can."""

        @property
        def id(self) -> int:
            return polled.next_id - 1

    handed.waiting.insert(0, Unnumbered(given, float("inf")))
    await until(lambda: len(ola.chat) >= shown + 2)
    assert not bot.bot.polling.done()


@pytest.mark.parametrize("update", ["nonsense", 5, None, [], {"update_id": None}])
def test_what_is_no_update_has_no_number(update: Any) -> None:
    assert number_of(update) is None


def test_infinity_hides_nothing_that_came_with_it() -> None:
    read = read_json(b'[{"id": 1e400}, {"id": Infinity}, {"id": NaN}, {"id": 7}]')
    assert [each["id"] for each in read] == [None, None, None, 7]


def test_one_that_cannot_be_written_down_is_known_by_its_number() -> None:
    assert as_text({"update_id": 5, "message": deep(100_000)}) == '{"update_id": 5}'


def test_a_day_of_the_calendar_is_read() -> None:
    assert datetime.fromtimestamp(WHEN, UTC).year == 2026
