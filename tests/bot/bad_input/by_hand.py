"""Updates made by hand, and what is looked at before and after them."""

from typing import Any

from tests.bot.kept import Kept
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje


def bubbles(person: Person) -> list[tuple[int, str]]:
    """Return what the bot's messages show."""
    return [(each.message_id, each.html) for each in person.chat if each.from_bot]


async def inject(bot: Rozstaje, update: dict[str, Any]) -> None:
    """Give the bot an update made by hand."""
    bot.telegram.inject(update)
    await bot.settle()


def message(person: Person, **body: Any) -> dict[str, Any]:
    """Make a message in somebody's private chat by hand."""
    user = person.account.user
    who = {"id": user.id, "is_bot": False, "first_name": "Zoe", "language_code": "pl"}
    chat = {"id": user.id, "type": "private", "first_name": "Zoe"}
    return {"message_id": 9001, "date": 1_800_000_000, "from": who, "chat": chat, **body}


def without_updates(kept_: Kept) -> Kept:
    """Leave out what only says that a group was told."""
    return {table: rows for table, rows in kept_.items() if table != "groups"}


async def says_whole(person: Person, text: str, **how: Any) -> Bubble:
    """Send a text as no app would: however long it is, in one piece, with the spaces around it."""
    sent = person.account._send({"text": text}, text, "entities", how)
    await person.settle()
    return person.bubble(sent.id)
