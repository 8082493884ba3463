"""What the log's tests look at: the export, and the card that answers a message."""

import json
from typing import Any

from tests.support.person import Bubble, Person


async def exported(person: Person) -> dict[str, Any]:
    """Return what `/export` hands over."""
    await person.says("/export")
    # The last JSON: an archive of the evidence can come after it.
    files = [bubble for bubble in person.chat if bubble.file_name.endswith(".json")]
    everything: dict[str, Any] = json.loads(files[-1].document or b"{}")
    return everything


async def incidents(person: Person, client: str) -> list[dict[str, Any]]:
    """Return what the export has of a client's log."""
    clients = (await exported(person))["clients"]
    found: list[dict[str, Any]] = next(
        each["incidents"] for each in clients if each["name"] == client
    )
    return found


def card_of(person: Person, message: Bubble) -> Bubble:
    """Return the bot's answer to a message."""
    answers = [
        bubble
        for bubble in person.chat
        if bubble.from_bot
        and bubble.body.get("reply_to_message", {}).get("message_id") == message.message_id
    ]
    return answers[-1]
