"""The weekly digest, and the menu that says when it comes."""

from dataclasses import dataclass
from datetime import date, time

from conversations.casework.digest import ClientWeek
from conversations.records.owner import Digest, Owner
from conversations.screens.basics import Rows, Sentences, button, in_rows, sentences
from conversations.screens.links import client_button
from conversations.screens.settings import BACK
from conversations.screens.taps import NONE, Action
from conversations.values.hours import Hours
from conversations.values.money import Rate

# A phone screen of clients.
_CLIENTS_SHOWN = 12
_HOURS_OF_A_DAY = 24
_WEEK = 5  # of work: three and two look better than four and one


@dataclass(frozen=True, slots=True)
class Digested:
    """The weekly digest: what moved with each client by that day, the most telling first."""

    weeks: tuple[ClientWeek, ...]
    today: date
    rate: Rate | None = None

    @property
    def rows(self) -> Rows:
        """The verdicts on those of whom it tells, and the way to all clients."""
        loud = [each.client for each in self.weeks if not each.quiet]
        shown = loud or [each.client for each in self.weeks]
        verdicts = [
            client_button(Action.JUDGE, each.number, each.name) for each in shown[:_CLIENTS_SHOWN]
        ]
        everybody = button("button-all-clients", Action.CLIENTS, 1)
        return in_rows([*verdicts, everybody], 1)


def digest_menu(owner: Owner) -> Sentences:
    """Return when the digest comes: the days and the hours at which the owner works, or never."""
    hours, chosen = owner.hours, owner.digest
    never = button("button-no-digest", Action.DIGEST, NONE, marked=chosen is None)
    if not hours.days:
        return sentences("digest-no-days", ((never,), BACK))
    now = chosen or Digest(min(hours.days) + 1, hours.starts)
    days = [
        button(
            f"weekday-{day}",
            Action.DIGEST,
            day + 1,
            f"{now.at:%H%M}",
            marked=chosen is not None and chosen.weekday == day + 1,
        )
        for day in sorted(hours.days)
    ]
    times = [
        button(
            "button-hour",
            Action.DIGEST,
            now.weekday,
            f"{at:%H%M}",
            marked=chosen is not None and chosen.at == at,
            hour=f"{at.hour}:{at:%M}",
        )
        for at in _times(hours)
    ]
    wide = 5 if len(days) == _WEEK else 4
    return sentences("digest-ask", (*in_rows(days, wide), *in_rows(times, 4), (never,), BACK))


def _times(hours: Hours) -> list[time]:
    """Return the time at which work begins, and each full hour of it."""
    full = [time(hour) for hour in range(_HOURS_OF_A_DAY) if hours.hold(time(hour))]
    full.sort(key=lambda each: (each < hours.starts, each))
    return full if hours.starts in full else [hours.starts, *full]
