"""A channel on the local Telegram that the bot is in, and posts in it."""

from bot.local_telegram import LocalTelegram
from bot.local_telegram.world import Chat, Message, chat_json, next_message_id, store


def channel_of(telegram: LocalTelegram) -> Chat:
    """Return the channel that the bot is in."""
    number = -1002002
    return telegram.world.chats.setdefault(number, Chat(number, "channel", "Kanał"))


def post_to(telegram: LocalTelegram, channel: Chat, text: str) -> Message:
    """Post to a channel: a message without a sender."""
    body = {
        "message_id": next_message_id(telegram.world, channel),
        "sender_chat": chat_json(telegram.world, channel),
        "chat": chat_json(telegram.world, channel),
        "date": telegram.now,
        "text": text,
    }
    message = store(channel, body, from_bot=False)
    telegram.inject({"channel_post": dict(body)})
    telegram.changed(message)
    return message
