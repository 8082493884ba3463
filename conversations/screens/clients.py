"""The clients: all of them, and which one a command means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from conversations.casework.overview import Month
from conversations.decision.situations import Headline
from conversations.records.needs import Loose
from conversations.records.owner import Client
from conversations.screens.basics import Name, Rows, Sentences, Text, button, sentences
from conversations.screens.links import (
    NEW_CLIENT,
    client_pairs,
    client_rows,
    resume_interview,
    to_archive,
    to_client,
    turning,
)
from conversations.screens.taps import Action
from conversations.values.money import Rate


@dataclass(frozen=True, slots=True)
class ClientList:
    """A page of clients with what each one's verdict is called, None where there is none yet.

    Pages count from 1. `months` are the last 30 days of each by number, when they are to be told,
    `looks` the days of the next looks; `loose` how many entries are nobody's yet, and the first;
    `away` counts those in the archive.
    """

    entries: tuple[tuple[Client, Headline | None], ...]
    title: Text
    page: int = 1
    pages: int = 1
    months: Mapping[int, Month] = field(default_factory=dict)
    looks: Mapping[int, date] = field(default_factory=dict)
    loose: Loose = field(default_factory=Loose)
    rate: Rate | None = None
    away: int = 0

    @property
    def rows(self) -> Rows:
        """A button for each client, other pages, what is nobody's, the picture, a new client."""
        shown = client_pairs(Action.CLIENT, [each for each, _ in self.entries])
        pages = turning(Action.CLIENTS, self.page, self.pages)
        first = self.loose.first
        whose = ((button("button-loose", Action.CARD, first),),) if first else ()
        pictures = (
            button("button-picture", Action.PICTURE),
            button("button-year-all", Action.YEAR),
        )
        away = ((to_archive(self.away),),) if self.away else ()
        seen = (pictures,) if self.months else ()
        return (*shown, *pages, *whose, *seen, *away, (NEW_CLIENT,))


def which_client(question: str, action: Action, clients: tuple[Client, ...]) -> Sentences:
    """Return the question which of the clients is meant."""
    return sentences(question, client_rows(action, clients))


def unknown_client(name: str, action: Action, clients: tuple[Client, ...]) -> Sentences:
    """Return that nobody is called so, with those there are."""
    return sentences("client-unknown", (*client_rows(action, clients), (NEW_CLIENT,)), name=name)


def client_taken(client: Client) -> Sentences:
    """Return that there is a client of that name, with the ways to them."""
    rows = ((to_client(client),), (resume_interview(client.number),))
    return sentences("client-taken", rows, client=Name(client.name))
