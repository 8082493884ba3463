"""Sending: what the bot may say, to whom, how long, with which buttons."""

from typing import Any

import pytest

from bot.local_telegram import LocalTelegram
from tests.support.person import Person

from .conftest import Api, Refusal


def bad(what: str) -> Refusal:
    return Refusal(400, f"Bad Request: {what}", None)


def keyboard(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def key(text: str = "Tak", data: str = "a:1") -> dict[str, Any]:
    return {"text": text, "callback_data": data}


async def test_a_text_arrives_as_it_was_meant(api: Api, ola: Person) -> None:
    sent = await api(
        "sendMessage",
        chat_id=1001,
        text="<b>Zażółć</b> 😀 &lt;",
        parse_mode="HTML",
        reply_markup=keyboard([key()]),
    )
    assert sent["from"]["username"] == "rozstaje_bot"
    assert sent["chat"] == {"id": 1001, "first_name": "Ola", "type": "private"}
    assert sent["text"] == "Zażółć 😀 <"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 6}]
    assert ola.sees().html == "<b>Zażółć</b> 😀 &lt;"
    assert ola.sees().buttons == [[("Tak", "a:1")]]


@pytest.mark.parametrize(
    ("params", "what"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "a", "parse_mode": "BBCode"}, "unsupported parse_mode"),
        ({"text": "a", "chat_id": 5}, "chat not found"),
        ({"text": "a", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "a", "chat_id": None}, "chat_id is empty"),
        ({"text": "a", "txet": "b"}, 'unknown parameter "txet"'),
        ({"text": "a", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "a", "reply_markup": []}, "object expected as reply markup"),
        (
            {"text": "a", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        ({"text": "a", "message_thread_id": 99}, "message thread not found"),
        (
            {"text": "ab", "entities": [{"type": "bold", "offset": 1, "length": 2}]},
            "entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3",
        ),
        (
            {"text": "😀", "entities": [{"type": "bold", "offset": 1, "length": 1}]},
            "entity begins in a middle of a UTF-16 symbol",
        ),
    ],
)
async def test_refuses_a_text(api: Api, ola: Person, params: dict[str, Any], what: str) -> None:
    assert await api("sendMessage", **{"chat_id": 1001, **params}) == bad(what)
    assert ola.chat == []


@pytest.mark.parametrize("text", ["a" * 4096, "😀" * 2048, "<b>" + "a" * 4096 + "</b>"])
async def test_length_counts_after_parsing(api: Api, ola: Person, text: str) -> None:
    sent = await api("sendMessage", chat_id=1001, text=text, parse_mode="HTML")
    assert not isinstance(sent, Refusal)


@pytest.mark.parametrize(
    ("markup", "what"),
    [
        (keyboard([key(data="")]), "BUTTON_DATA_INVALID"),
        (keyboard([key(data="ż" * 33)]), "BUTTON_DATA_INVALID"),
        (keyboard([key(text=" ")]), "inline keyboard button text must be non-empty"),
        (
            keyboard([{"callback_data": "a"}]),
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
        (
            keyboard([{"text": "a"}]),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            keyboard([{"text": "a", "callback_data": "a", "url": "https://a.b"}]),
            "can't parse inline keyboard button: more than one action specified",
        ),
        (
            keyboard([{"text": "a", "callback": "a"}]),
            'can\'t parse inline keyboard button: unknown field "callback"',
        ),
        (keyboard([{"text": "a", "url": "x"}]), "BUTTON_URL_INVALID"),
        (keyboard([key()] * 9), "more than 8 buttons in a row"),
        (keyboard(*[[key()]] * 101), "reply markup is too long"),
    ],
)
async def test_refuses_a_keyboard(api: Api, ola: Person, markup: dict[str, Any], what: str) -> None:
    got = await api("sendMessage", chat_id=1001, text="a", reply_markup=markup)
    assert got == bad(what)


async def test_takes_the_largest_keyboard(api: Api, ola: Person) -> None:
    markup = keyboard(*[[key(data="ż" * 32)] * 5] * 20)
    await api("sendMessage", chat_id=1001, text="a", reply_markup=markup)
    assert len(ola.sees().labels) == 100


async def test_writes_only_to_those_who_wrote(api: Api, local: LocalTelegram) -> None:
    zuza = Person(local, 1003, "Zuza")
    got = await api("sendMessage", chat_id=1003, text="a")
    assert got == Refusal(403, "Forbidden: bot can't initiate conversation with a user", None)
    await zuza.says("hej")
    await api("sendMessage", chat_id=1003, text="a")
    await zuza.blocks()
    got = await api("sendMessage", chat_id=1003, text="b")
    assert got == Refusal(403, "Forbidden: bot was blocked by the user", None)
    await zuza.says("wracam")
    await api("sendMessage", chat_id=1003, text="c")
    assert [bubble.text for bubble in zuza.chat] == ["hej", "a", "wracam", "c"]
    kinds = [set(update) - {"update_id"} for update in local.pending]
    assert kinds == [{"message"}, {"my_chat_member"}, {"my_chat_member"}, {"message"}]


async def test_answers(api: Api, ola: Person) -> None:
    asked = await ola.says("pytanie")
    reply = {"message_id": asked.message_id}
    sent = await api("sendMessage", chat_id=1001, text="a", reply_parameters=reply)
    assert sent["reply_to_message"]["text"] == "pytanie"


async def test_reacts_with_known_emoji_only(api: Api, ola: Person) -> None:
    said = await ola.says("hej")
    place = {"chat_id": 1001, "message_id": said.message_id}
    like = {"type": "emoji", "emoji": "👍"}
    assert await api("setMessageReaction", **place, reaction=[like])
    assert ola.bubble(said.message_id).reactions == ("👍",)
    for wrong in ({"type": "emoji", "emoji": "🥦"}, {"type": "emoji", "emoji": "❤️"}):
        assert await api("setMessageReaction", **place, reaction=[wrong]) == bad("REACTION_INVALID")
    assert await api("setMessageReaction", **place, reaction=[like, like]) == bad(
        "REACTIONS_TOO_MANY"
    )
    assert await api("setMessageReaction", **{**place, "message_id": 99}, reaction=[like]) == bad(
        "message to react not found"
    )
    assert await api("setMessageReaction", **place)
    assert ola.bubble(said.message_id).reactions == ()


async def test_small_things(api: Api, ola: Person) -> None:
    assert await api("sendChatAction", chat_id=1001, action="typing")
    assert await api("sendChatAction", chat_id=1001, action="dancing") == bad(
        "wrong parameter action in request"
    )
    assert await api("sendMessage", chat_id=1001, text="a", parse_mode="MarkdownV2") == bad(
        "this local Telegram does not read MarkdownV2: send HTML"
    )
