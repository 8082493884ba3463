"""What the Bot API answers when it says no, and the faults a test may ask for instead."""

from dataclasses import dataclass
from typing import Any


class ApiError(Exception):
    """A refusal in the Bot API's own words: a status, a description, at times a wait."""

    def __init__(self, status: int, description: str, *, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after


@dataclass(frozen=True)
class Fault:
    """Trouble to make on purpose, in place of (or after) what a method would do.

    `status` 0 breaks the connection without an answer. `after_acting` does the method first: the
    message is sent, and the bot never hears of it. `delay` waits that many seconds beforehand.
    A `status` of 200 with a delay is only slowness.
    """

    status: int
    description: str = ""
    retry_after: int | None = None
    after_acting: bool = False
    delay: float = 0.0


def bad_request(what: str) -> ApiError:
    """Make a 400 in the shape in which the Bot API words it."""
    return ApiError(400, f"Bad Request: {what}")


def forbidden(what: str) -> ApiError:
    """Make a 403: the chat is there, and the bot may not write to it."""
    return ApiError(403, f"Forbidden: {what}")


def conflict(what: str) -> ApiError:
    """Make a 409: two ways of getting updates at once."""
    return ApiError(409, f"Conflict: {what}")


def answer_of(error: ApiError) -> dict[str, Any]:
    """Write the JSON body of a refusal."""
    body: dict[str, Any] = {
        "ok": False,
        "error_code": error.status,
        "description": error.description,
    }
    if error.retry_after is not None:
        body["parameters"] = {"retry_after": error.retry_after}
    return body
