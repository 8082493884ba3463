"""All clients side by side: what the last 30 days brought, and who harms the others."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from conversations.decision.gist import Gist
from conversations.decision.incidents import Kind
from conversations.decision.tally import RECENT_DAYS, Recent
from conversations.records.owner import ClientFile, Incident

# A phone screen of clients.
_PER_PAGE = 12

Of = TypeVar("Of")


def on_page(clients: Sequence[Of], page: int) -> tuple[tuple[Of, ...], int, int]:
    """Return the clients of a page, which page it is, there being so many, and how many."""
    pages = max(1, -(-len(clients) // _PER_PAGE))
    page = max(1, min(page, pages))
    return tuple(clients[(page - 1) * _PER_PAGE : page * _PER_PAGE]), page, pages


def gravest_first(clients: Iterable[Of], gist: Callable[[Of], Gist]) -> list[Of]:
    """Return clients by what their verdicts come to, those of whom nothing is known last."""

    def gravity(client: Of) -> int:
        said = gist(client).headline
        return said.level.gravity if said else -1

    return sorted(clients, key=gravity, reverse=True)


@dataclass(frozen=True, slots=True)
class Month:
    """A client's last 30 days: incidents and the minutes they took; whether others suffered."""

    incidents: int = 0
    minutes: int = 0
    good: int = 0
    harms_others: bool = False


def month(file: ClientFile, gist: Gist, today: date) -> Month:
    """Return a client's last 30 days; settled entries too, for the time they took is gone.

    Raises LookupError for a file that was counted without them.
    """
    recent = file.recent or summed(lately(file.kept(), today))
    return Month(
        incidents=recent.incidents,
        minutes=recent.minutes,
        good=recent.good,
        harms_others=gist.harms_others,
    )


def lately(kept: Iterable[Incident], today: date) -> list[Incident]:
    """Return the entries of the last 30 days, today being the last of them."""
    return [each for each in kept if each.day and 0 <= (today - each.day).days < RECENT_DAYS]


def summed(entries: Sequence[Incident]) -> Recent:
    """Return what entries come to: the time of good moments is not lost."""
    troubles = [each for each in entries if each.is_trouble]
    return Recent(
        incidents=len(troubles),
        minutes=sum(each.minutes or 0 for each in troubles),
        good=sum(each.kind is Kind.GOOD_MOMENT for each in entries),
    )
