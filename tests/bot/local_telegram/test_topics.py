"""Topics of a private chat, as the local Telegram has them."""

from pathlib import Path

import pytest

from bot.local_telegram import LocalTelegram


@pytest.mark.parametrize("name", ["", "x" * 129])
def test_a_topic_has_a_name(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        LocalTelegram().person(7).open_topic(name)


def test_what_is_said_in_a_topic_says_so_to_the_bot() -> None:
    telegram = LocalTelegram()
    ola = telegram.person(7)
    topic = ola.open_topic("Faktury")
    ola.send_text("cześć", topic=topic.id)
    opened, said = (each["message"] for each in telegram.pending)
    assert opened["forum_topic_created"]["name"] == "Faktury"
    for message in (opened, said):
        assert message["message_thread_id"] == topic.id
        assert message["is_topic_message"] is True


def test_a_reply_to_what_is_in_a_topic_is_in_it_too() -> None:
    ola = LocalTelegram().person(7)
    topic = ola.open_topic("Faktury")
    first = ola.send_text("cześć", topic=topic.id)
    assert ola.send_text("i jeszcze", reply_to=first.id).body["message_thread_id"] == topic.id


def test_nothing_is_said_in_a_topic_that_is_not_there() -> None:
    ola = LocalTelegram().person(7)
    other = ola.send_text("cześć")
    for topic in (other.id, 99):
        with pytest.raises(LookupError):
            ola.send_text("cześć", topic=topic)


def test_topics_are_there_after_a_restart(tmp_path: Path) -> None:
    telegram = LocalTelegram(keep_in=tmp_path)
    topic = telegram.person(7).open_topic("Faktury")
    telegram.close()
    ola = LocalTelegram(keep_in=tmp_path).person(7)
    assert ola.send_text("cześć", topic=topic.id).body["message_thread_id"] == topic.id


def test_there_is_no_topic_in_a_cleared_chat() -> None:
    telegram = LocalTelegram()
    ola = telegram.person(7)
    topic = ola.open_topic("Faktury")
    telegram.clear(7)
    with pytest.raises(LookupError):
        ola.send_text("cześć", topic=topic.id)
