"""Editing, and answering taps."""

from typing import Any

import pytest

from bot.local_telegram import LocalTelegram
from tests.support.person import Person

from .conftest import Api, Clock, Refusal
from .test_sending import bad, key, keyboard

NOT_MODIFIED = bad(
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
TOO_OLD = bad("query is too old and response timeout expired or query ID is invalid")


@pytest.fixture
async def place(api: Api, ola: Person) -> dict[str, Any]:
    """Give the place of a message with one button."""
    sent = await api("sendMessage", chat_id=1001, text="a", reply_markup=keyboard([key()]))
    return {"chat_id": 1001, "message_id": sent["message_id"]}


async def test_an_edit_changes_in_place(api: Api, ola: Person, place: dict[str, Any]) -> None:
    edited = await api("editMessageText", **place, text="<i>b</i>", parse_mode="HTML")
    assert edited["edit_date"]
    assert ola.sees().html == "<i>b</i>"
    assert ola.sees().buttons == []  # a keyboard that is not given again is gone
    assert len(ola.chat) == 1


async def test_nothing_new_is_refused(api: Api, place: dict[str, Any]) -> None:
    same = keyboard([key()])
    assert await api("editMessageText", **place, text="a ", reply_markup=same) == NOT_MODIFIED
    assert await api("editMessageText", **place, text="a")  # without its button it is another
    assert await api("editMessageText", **place, text="a") == NOT_MODIFIED
    bold = await api("editMessageText", **place, text="<b>a</b>", parse_mode="HTML")
    assert bold["entities"]


async def test_refuses_edits(api: Api, ola: Person, place: dict[str, Any]) -> None:
    edit = "editMessageText"
    assert await api(edit, chat_id=1001, message_id=99, text="b") == bad(
        "message to edit not found"
    )
    assert await api(edit, chat_id=1001, text="b") == bad("message identifier is not specified")
    assert await api(edit, chat_id=7, message_id=1, text="b") == bad("chat not found")
    assert await api(edit, **place, text="b" * 4097) == bad("MESSAGE_TOO_LONG")
    assert await api(edit, **place, text="") == bad("message text is empty")
    said = await ola.says("moje")
    assert await api(edit, chat_id=1001, message_id=said.message_id, text="b") == bad(
        "message can't be edited"
    )


async def test_taps_are_answered_in_time(
    api: Api, ola: Person, place: dict[str, Any], clock: Clock
) -> None:
    query = await ola.taps("Tak")
    answer = {"callback_query_id": query, "text": "Zapisane", "show_alert": True}
    assert await api("answerCallbackQuery", **answer)
    assert (ola.toasts[-1].text, ola.toasts[-1].show_alert) == ("Zapisane", True)
    assert await api("answerCallbackQuery", callback_query_id=query, text="a" * 201) == bad(
        "MESSAGE_TOO_LONG"
    )
    assert await api("answerCallbackQuery", callback_query_id="5") == TOO_OLD
    clock.now += 151
    assert await api("answerCallbackQuery", callback_query_id=query) == TOO_OLD


async def test_a_tap_tells_everything(
    local: LocalTelegram, ola: Person, place: dict[str, Any]
) -> None:
    await ola.taps_data("a:1")
    query = local.pending[-1]["callback_query"]
    assert query["from"]["language_code"] == "pl"
    assert query["message"]["message_id"] == place["message_id"]
    assert query["message"]["reply_markup"] == keyboard([key()])
    await ola.forges("🗿" * 16, message=777)
    forged = local.pending[-1]["callback_query"]
    assert forged["message"] == {
        "chat": {"id": 1001, "first_name": "Ola", "type": "private"},
        "message_id": 777,
        "date": 0,
    }
    with pytest.raises(ValueError, match="64 bytes"):
        await ola.forges("a" * 65)


async def test_a_person_who_misses_says_what_there_is(ola: Person, place: dict[str, Any]) -> None:
    with pytest.raises(AssertionError, match=r"'Tak' \(a:1\)"):
        await ola.taps("Nie")
    with pytest.raises(AssertionError, match="no button with data 'b'"):
        await ola.taps_data("b")


async def test_refused_edits_leave_no_trace(api: Api, ola: Person, place: dict[str, Any]) -> None:
    got = await api("editMessageText", **place, text="b", reply_markup=keyboard([key(data="")]))
    assert isinstance(got, Refusal)
    assert ola.sees().text == "a"
    assert ola.sees().labels == ["Tak"]
