"""The log of one client, a page at a time."""

from dataclasses import dataclass
from datetime import date, tzinfo

from conversations.records.owner import Client, Incident
from conversations.screens.basics import Rows, button, in_rows
from conversations.screens.links import back_to_client, turning
from conversations.screens.taps import Action


@dataclass(frozen=True, slots=True)
class History:
    """One page of a client's log as of a day, newest first; pages count from 1.

    `zone` is the owner's: by it an entry was edited on a day.
    """

    client: Client
    today: date
    zone: tzinfo
    incidents: tuple[Incident, ...]
    page: int
    pages: int

    @property
    def rows(self) -> Rows:
        """The entries by their places, other pages, and what else there is of the client."""
        client = self.client.number
        numbered = [
            button("button-entry", Action.CARD, incident.number, place=place)
            for place, incident in enumerate(self.incidents, 1)
        ]
        pages = turning(Action.HISTORY, self.page, self.pages, client)
        chart = button("button-chart", Action.CHART, client)
        year = button("button-year", Action.YEAR, client)
        back = back_to_client(client)
        links = (chart, year, back) if self.incidents else (back,)
        return (*in_rows(numbered, 4), *pages, links)
