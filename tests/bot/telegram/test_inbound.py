"""What an update says, read as it came: the same as python-telegram-bot's own objects say."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Message, MessageOriginHiddenUser, MessageOriginUser, Update

from bot.telegram import inbound
from bot.telegram.inbound import Inbound, InGroup
from conversations.records.events import Commanded, Edited, Forwarded, Said, Sent, Tapped
from conversations.records.evidence import Attachment
from conversations.records.numbers import OwnerId
from conversations.records.owner import Language
from tests.support.updates import message, tap

OLA = OwnerId(1001)
WHEN = 1_763_900_000
NAMES = st.text(min_size=1, max_size=12)
FILE = {"file_id": "f1", "file_unique_id": "u1"}
EVIDENCE: dict[str, Any] = {
    "photo": [
        {**FILE, "file_id": "small", "width": 90, "height": 90},
        {**FILE, "width": 900, "height": 900, "file_size": 5},
    ],
    "document": {**FILE, "file_name": "faktura.pdf", "file_size": 7},
    "video_note": {**FILE, "length": 240, "duration": 3},
    "video": {**FILE, "width": 9, "height": 9, "duration": 1, "file_name": "v.mp4"},
    "audio": {**FILE, "duration": 1, "file_name": "a.mp3"},
    "voice": {**FILE, "duration": 3, "file_size": 9},
}
USERS = st.fixed_dictionaries(
    {"id": st.integers(1, 2**50), "is_bot": st.just(False), "first_name": NAMES},
    optional={"last_name": NAMES},
)
ORIGINS = st.one_of(
    st.fixed_dictionaries({"type": st.just("user"), "date": st.just(WHEN), "sender_user": USERS}),
    st.fixed_dictionaries(
        {"type": st.just("hidden_user"), "date": st.just(WHEN), "sender_user_name": NAMES}
    ),
)
EXTRAS = st.fixed_dictionaries(
    {},
    optional={
        "forward_origin": ORIGINS,
        "reply_to_message": st.just(
            {"message_id": 4, "date": WHEN, "chat": {"id": OLA, "type": "private"}}
        ),
        "media_group_id": st.just("album"),
    },
)
CONTENTS = st.one_of(
    st.fixed_dictionaries({"text": st.text(max_size=40)}),
    *(
        st.fixed_dictionaries({kind: st.just(file)}, optional={"caption": st.text(max_size=40)})
        for kind, file in EVIDENCE.items()
    ),
)


@given(content=CONTENTS, extra=EXTRAS, edited=st.booleans())
def test_a_message_says_what_the_librarys_objects_say(
    content: dict[str, Any], extra: dict[str, Any], edited: bool
) -> None:
    update = _message(content | extra)
    if edited:
        update["edited_message"] = update.pop("message")
    read = inbound.read(update)
    parsed = Update.de_json(update)
    told = parsed.message or parsed.edited_message
    assert isinstance(read, Inbound)
    assert told is not None
    assert told.from_user is not None
    assert (read.owner, read.query) == (told.from_user.id, None)
    assert read.event.message == told.message_id
    if edited:
        assert read.event == Edited(_keepable(told.text or told.caption), told.message_id)
    elif isinstance(read.event, Said | Sent):
        assert read.event.text == (_keepable(told.text or told.caption))
        assert read.event.forwarded == _forwarded(told)
        assert read.event.reply_to == (
            told.reply_to_message.message_id if told.reply_to_message else None
        )
    if isinstance(read.event, Sent) and not edited:
        assert read.event.attachment == _evidence(told)


def _message(content: dict[str, Any]) -> dict[str, Any]:
    update = message(1, OLA, "")
    update["message"] = {k: v for k, v in update["message"].items() if k != "text"} | content
    return update


def _keepable(text: str | None) -> str:
    return (text or "").replace("\x00", " ")


def _forwarded(told: Message) -> Forwarded | None:
    match told.forward_origin:
        case MessageOriginUser() as origin:
            name = origin.sender_user.full_name
            own = told.from_user is not None and origin.sender_user.id == told.from_user.id
            return Forwarded(origin.date, name, _keepable(name), own)
        case MessageOriginHiddenUser() as origin:
            return Forwarded(origin.date, None, _keepable(origin.sender_user_name))
        case _:
            return None


def _evidence(told: Message) -> Attachment | None:
    for kind in EVIDENCE:
        files = getattr(told, kind)
        if files:
            file = files[-1] if kind == "photo" else files
            name = getattr(file, "file_name", None)
            album = told.media_group_id
            return Attachment(kind, file.file_id, told.message_id, name, file.file_size, album)
    return None


def test_a_command_is_read_with_polish_letters_and_without_the_bots_name() -> None:
    for typed in ("/usuń Anka", "/USUN@RozstajeBot  Anka"):
        read = inbound.read(message(1, OLA, typed))
        assert isinstance(read, Inbound)
        assert isinstance(read.event, Commanded)
        assert (read.event.command, read.event.argument) == ("usun", "Anka")


def test_a_forwarded_command_is_somebodys_words() -> None:
    origin = {"type": "hidden_user", "date": WHEN, "sender_user_name": "X"}
    read = inbound.read(_message({"text": "/stop it", "forward_origin": origin}))
    assert isinstance(read, Inbound)
    forwarded = Forwarded(datetime.fromtimestamp(WHEN, UTC), author="X")
    written = datetime.fromtimestamp(1_795_000_000, UTC)
    assert read.event == Said("/stop it", 1, None, forwarded, written)


def test_a_tap_says_what_is_on_its_button() -> None:
    read = inbound.read(tap(3, OLA, "verdict:1", 17, "q9"))
    assert read == Inbound(OLA, Language.PL, Tapped("verdict:1", 17), "q9")


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_a_group_is_told_apart_and_a_channel_is_nobodys(kind: str) -> None:
    update = _message({"text": "hej", "chat": {"id": -5, "type": kind, "title": "Zespół"}})
    expected = None if kind == "channel" else InGroup(-5, Language.PL)
    assert inbound.read(update) == expected


@pytest.mark.parametrize("update", [{"update_id": 1}, {"update_id": 1, "poll": {"id": "1"}}])
def test_what_is_none_of_our_business_says_nothing(update: dict[str, Any]) -> None:
    assert inbound.read(update) is None


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "message": {"message_id": 1, "from": {"id": 5}}},
        {"update_id": 1, "callback_query": {"id": "1", "data": "x", "message": {"chat": {}}}},
    ],
)
def test_what_is_not_of_the_bot_apis_form_is_refused(update: dict[str, Any]) -> None:
    with pytest.raises((LookupError, TypeError, ValueError)):
        inbound.read(update)
