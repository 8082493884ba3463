"""Whose numbers they are: those of updates and messages are a bot's own.

With another token another bot runs on the database, and what it numbers alike is not the same.
"""

from conversations.records.numbers import NUMBERS_OF_A_BOT, OwnerId
from storage.steps import Query, Steps


def last_bot() -> Steps[int | None]:
    """Return which bot ran on the database last, None when none was noted."""
    bot: int | None = yield Query("get_bot")
    return bot


def run_by(bot: int) -> Steps[bool]:
    """Note which bot runs on the database; True when it was another, whose updates are forgotten.

    The taps and failures of those go too.
    """
    last = yield from last_bot()
    if last == bot:
        return False
    yield Query("set_bot", {"bot": bot})
    if last is None:
        return False
    for name in ("forget_all_seen", "forget_all_seen_taps", "forget_all_failures"):
        yield Query(name)
    return True


def heard_by(owner: OwnerId, bot: int, last: int | None) -> Steps[None]:
    """Note that an owner is heard by the bot, and by the `last` one no more.

    The messages of that one are known by no number then: an edit or an answer that names one of the
    new bot's is never taken for it.
    """
    whose = {"owner": owner}
    yield Query("set_owners_bot", {**whose, "bot": bot})
    if last is None:
        return
    # A file is sealed for its message: with another number it is sealed anew.
    files = yield Query("list_attachments_of_owner", whose)
    by = {"numbers": NUMBERS_OF_A_BOT}
    yield [Query(name, whose | by) for name in ("set_messages_aside", "set_attachments_aside")]
    yield [
        Query("seal_attachment", {**whose, **each, "message": each["message"] - NUMBERS_OF_A_BOT})
        for each in files
    ]
