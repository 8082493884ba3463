"""What was found in the log, a page at a time."""

from dataclasses import dataclass
from datetime import date

from conversations.records.owner import Awaiting, Incident, Owner
from conversations.screens.basics import Rows, Sentences, button, in_rows, sentences
from conversations.screens.entry import APART
from conversations.screens.taps import Action


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of the entries with those words, the latest first; pages count from 1."""

    words: str
    owner: Owner
    today: date
    incidents: tuple[Incident, ...]
    count: int
    page: int
    pages: int

    @property
    def rows(self) -> Rows:
        """The entries by their places, each opened below what was found; and other pages."""
        numbered = [
            button("button-entry", Action.CARD, incident.number, APART, place=place)
            for place, incident in enumerate(self.incidents, 1)
        ]
        before = (
            (button("button-page-before", Action.FOUND, self.page - 1, self.words),)
            if self.page > 1
            else ()
        )
        after = (
            (button("button-page-after", Action.FOUND, self.page + 1, self.words),)
            if self.page < self.pages
            else ()
        )
        pages = ((*before, *after),) if self.pages > 1 else ()
        return (*in_rows(numbered, 4), *pages)


def ask() -> Sentences:
    """Return the question what to look for."""
    return sentences("search-ask", ((button("button-cancel", Action.STOP, Awaiting.SEARCH),),))


def not_sought(message: str, **arguments: str | int) -> Sentences:
    """Return why nothing was looked for, or that nothing was found."""
    return sentences(message, **arguments)
