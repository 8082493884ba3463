"""Getting updates: offsets, waiting, conflicts, what is allowed, what is too old."""

import asyncio

import aiohttp
import pytest

from bot.local_telegram import Fault, ForwardedFrom, LocalTelegram, serve
from tests.support.channel import channel_of, post_to
from tests.support.person import Person

from .conftest import Api, Clock, Refusal

CLASH = (
    "Conflict: terminated by other getUpdates request;"
    " make sure that only one bot instance is running"
)
ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active;"
    " use deleteWebhook to delete the webhook first"
)


async def texts(api: Api, **params: object) -> list[str]:
    return [update["message"]["text"] for update in await api("getUpdates", **params)]


async def test_an_offset_confirms(api: Api, ola: Person) -> None:
    for text in "abcd":
        await ola.says(text)
    updates = await api("getUpdates", limit=2)
    assert [update["message"]["text"] for update in updates] == ["a", "b"]
    assert await texts(api) == ["a", "b", "c", "d"]  # nothing was confirmed
    first = updates[0]["update_id"]
    assert await texts(api, offset=first + 1) == ["b", "c", "d"]
    assert await texts(api, offset=first) == ["b", "c", "d"]  # what is confirmed stays gone
    assert await texts(api, offset=-1) == ["d"]
    assert await texts(api) == ["d"]  # the rest was forgotten
    assert await texts(api, offset=first + 4) == []


async def test_waits_for_what_comes(api: Api, ola: Person) -> None:
    waiting = asyncio.create_task(texts(api, timeout=30))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    await ola.says("już")
    assert await waiting == ["już"]


async def test_the_older_of_two_polls_ends(api: Api, ola: Person) -> None:
    older = asyncio.create_task(api("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    newer = asyncio.create_task(texts(api, timeout=30))
    assert await older == Refusal(409, CLASH, None)
    await ola.says("a")
    assert await newer == ["a"]


async def test_no_polling_beside_a_webhook(api: Api, ola: Person) -> None:
    waiting = asyncio.create_task(api("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    assert await api("setWebhook", url="http://127.0.0.1:9/")
    assert await waiting == Refusal(409, "Conflict: terminated by setWebhook request", None)
    assert await api("getUpdates") == Refusal(409, ACTIVE, None)
    assert await api("deleteWebhook")
    await ola.says("a")
    assert await texts(api) == ["a"]


async def test_what_is_allowed_is_remembered(api: Api, ola: Person) -> None:
    assert await api("getUpdates", allowed_updates=["callback_query"]) == []
    await ola.says("a")
    assert await api("getUpdates") == []
    assert await api("getUpdates", allowed_updates=[]) == []
    await ola.says("b")
    assert await texts(api) == ["b"]


async def test_taps_are_dropped_sooner_than_words(
    api: Api, local: LocalTelegram, ola: Person, clock: Clock
) -> None:
    await ola.says("a")
    await ola.forges("x", message=1)
    assert len(local.pending) == 2
    clock.now += 151
    assert await texts(api) == ["a"]
    clock.now += 24 * 3600
    assert await texts(api) == []


async def test_every_kind_of_message(api: Api, local: LocalTelegram, ola: Person) -> None:
    said = await ola.says("/new Zosia", reply_to=(await ola.says("a")).message_id)
    await ola.edits(said, "/new Basia")
    await ola.says("z grupy", chat=local.group())
    post_to(local, channel_of(local), "z kanału")
    await ola.says("bez nadawcy", without_from=True)
    await ola.forwards("stare", name="Anna", date=1_700_000_000)
    await ola.says("jawne", origin=ForwardedFrom("Ewa", 1_700_000_000, 55))
    local.inject({"message": {"weird": True}})
    _, command, edited, group, post, nobody, hidden, known, weird = await api("getUpdates")
    assert command["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 4}]
    assert command["message"]["reply_to_message"]["text"] == "a"
    assert edited["edited_message"]["text"] == "/new Basia"
    assert group["message"]["chat"]["type"] == "supergroup"
    assert "from" not in post["channel_post"]
    assert "from" not in nobody["message"]
    assert hidden["message"]["forward_origin"] == {
        "type": "hidden_user",
        "date": 1_700_000_000,
        "sender_user_name": "Anna",
    }
    assert known["message"]["forward_origin"]["sender_user"]["id"] == 55
    assert weird == {"update_id": known["update_id"] + 1, "message": {"weird": True}}


async def test_faults_on_purpose(api: Api, local: LocalTelegram, ola: Person) -> None:
    faults = [
        Fault(429, "Too Many Requests: retry after 3", retry_after=3),
        Fault(502, "Bad Gateway", after_acting=True),
        Fault(0, after_acting=True),
    ]
    local.faults.append(
        lambda method, _: faults.pop(0) if method == "sendMessage" and faults else None
    )
    assert await api("sendMessage", chat_id=1001, text="a") == Refusal(
        429, "Too Many Requests: retry after 3", 3
    )
    assert ola.chat == []
    assert await api("sendMessage", chat_id=1001, text="b") == Refusal(502, "Bad Gateway", None)
    with pytest.raises(aiohttp.ClientError):
        await api("sendMessage", chat_id=1001, text="c")
    assert [bubble.text for bubble in ola.chat] == ["b", "c"]
    assert [call.params["text"] for call in local.calls] == ["a", "b", "c"]
    assert local.at_work == 0


async def test_closing_does_not_wait_for_polls(local: LocalTelegram) -> None:
    async with aiohttp.ClientSession() as session:
        async with serve(local) as address:
            url = f"{address}/bot{local.token}/getUpdates?timeout=50"
            waiting = asyncio.create_task(session.get(url))
            await asyncio.sleep(0.1)
        async with asyncio.timeout(2), await waiting as response:
            assert response.status == 502


async def test_a_text_too_long_for_one_message_comes_as_two(api: Api, ola: Person) -> None:
    await ola.says("😀" * 2049)
    assert await texts(api) == ["😀" * 2048, "😀"]
    with pytest.raises(ValueError, match="empty"):
        await ola.says("  ")
