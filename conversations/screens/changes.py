"""What would change the verdict on a client."""

from dataclasses import dataclass

from conversations.decision.changes import Changes
from conversations.records.owner import Client
from conversations.screens.basics import Rows, button
from conversations.screens.links import to_verdict
from conversations.screens.taps import Action


@dataclass(frozen=True, slots=True)
class Weighed:
    """What would change the verdict on a client."""

    client: Client
    changes: Changes

    @property
    def rows(self) -> Rows:
        """All of the reasoning, and the way back to the verdict."""
        client = self.client.number
        return ((button("button-why", Action.WHY, client), to_verdict(client)),)
