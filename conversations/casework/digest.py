"""The weekly digest: what moved with each client in the last seven days."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.casework.course import Past
from conversations.decision.situations import Headline
from conversations.records.edits import SetDigest
from conversations.records.owner import Client, ClientFile, Digest, Owner
from conversations.values.recurrence import next_due, weekly

DAYS = 7


@dataclass(frozen=True, slots=True)
class ClientWeek:
    """A client's last seven days: what the verdict was called before and after, and the log's part.

    A headline is None where nothing was known yet. Good moments do not count as incidents.
    """

    client: Client
    before: Headline | None
    after: Headline | None
    incidents: int = 0
    minutes: int = 0

    @property
    def moved(self) -> bool:
        """Tell whether the verdict is another one than a week ago."""
        return self.before != self.after

    @property
    def quiet(self) -> bool:
        """Tell whether there is nothing to say."""
        return not (self.moved or self.incidents)


def week_of(client: Client, file: ClientFile, today: date, zone: ZoneInfo) -> ClientWeek:
    """Return a client's last seven days, from the history as it is kept.

    An answer counts from the moment it was given: of one that was changed since, the earlier choice
    is not known any more.
    """
    past = Past(file, zone)
    troubles = [
        each
        for each in file.kept()
        if each.day and 0 <= (today - each.day).days < DAYS and each.is_trouble
    ]
    return ClientWeek(
        client,
        past.headline(today - timedelta(days=DAYS)),
        past.headline(today),
        len(troubles),
        sum(each.minutes or 0 for each in troubles),
    )


def telling(weeks: list[ClientWeek]) -> list[ClientWeek]:
    """Return the clients in the order of what there is to say: moved, then troubled, then quiet."""
    return sorted(weeks, key=lambda each: (not each.moved, -_gravity(each), -each.incidents))


def _gravity(week: ClientWeek) -> int:
    return week.after.level.gravity if week.after else -1


def weekly_digest(owner: Owner, wanted: Digest, now: datetime) -> SetDigest:
    """Return the edit that lets the digest come when wanted, as near to it as the owner works."""
    days = sorted(owner.hours.days)
    place = wanted.weekday - 1
    day = next((each for each in days if each >= place), days[0] if days else place)
    at = wanted.at if owner.hours.hold(wanted.at) else owner.hours.starts
    digest = Digest(day + 1, at)
    return SetDigest(digest, next_due(weekly(digest.weekday, digest.at), owner.tz, now), owner.zone)
