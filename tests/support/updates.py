"""Updates as Telegram writes them."""

from typing import Any


def user(number: int, language: str = "pl") -> dict[str, Any]:
    """Return a person."""
    return {"id": number, "is_bot": False, "first_name": "Ola", "language_code": language}


def message(update_id: int, owner: int, text: str, message_id: int | None = None) -> dict[str, Any]:
    """Return the update of a text in a private chat."""
    return {
        "update_id": update_id,
        "message": {
            "message_id": message_id or update_id,
            "date": 1_795_000_000,
            "chat": {"id": owner, "type": "private", "first_name": "Ola"},
            "from": user(owner),
            "text": text,
        },
    }


def tap(update_id: int, owner: int, data: str, message_id: int, query: str) -> dict[str, Any]:
    """Return the update of a button's tap."""
    return {
        "update_id": update_id,
        "callback_query": {
            "id": query,
            "from": user(owner),
            "chat_instance": "1",
            "data": data,
            "message": {
                "message_id": message_id,
                "date": 1_795_000_000,
                "chat": {"id": owner, "type": "private", "first_name": "Ola"},
                "text": "…",
            },
        },
    }
