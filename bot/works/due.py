"""What is said when a reminder comes due: a look's question, the digest, that all goes."""

from datetime import datetime

from bot.telegram.outbound import call
from conversations.casework.digest import telling, week_of
from conversations.casework.erasing import WARNED_FOR
from conversations.records.owner import ClientFile, Files, Owner
from conversations.screens.basics import Say
from conversations.screens.digest import Digested
from conversations.screens.looks import look_due
from conversations.screens.reminders import reminder_due
from conversations.screens.retention import warning
from locales.catalog import Words
from storage.calls import Call
from storage.looks import DIGEST, GONE, entry_of
from storage.reminders import NOBODY, Reminder


def calls_due(owner: Owner, reminder: Reminder, files: Files, now: datetime) -> list[Call]:
    """Return the calls that say it, none when there is nobody left to say it about."""
    today = now.astimezone(owner.tz).date()
    words = Words(owner.language, owner.address)
    client = owner.client(reminder.client)
    if client is not None and client.archived:
        # What comes due meanwhile is not said; what comes due later is, once they are back at work.
        return []
    if client is not None:
        file = files.get(client.number, ClientFile())
        return [call(Say(look_due(client, file, today, owner.tz)), owner.id, words)]
    if entry_of(reminder.name) is not None:
        entries = files.get(NOBODY, ClientFile()).incidents
        due = [reminder_due(each, owner.client(each.client), owner, today) for each in entries]
        return [call(Say(each), owner.id, words) for each in due]
    if reminder.name == GONE:
        until = (now + WARNED_FOR).astimezone(owner.tz).date()
        return [call(Say(warning(owner, until)), owner.id, words)]
    if reminder.name != DIGEST or not owner.clients:
        return []
    weeks = [
        week_of(each, files.get(each.number, ClientFile()), today, owner.tz)
        for each in owner.clients
    ]
    digest = Digested(tuple(telling(weeks)), today, owner.rate)
    return [call(Say(digest), owner.id, words)]
