"""What would change the verdict on a client."""

from dataclasses import dataclass

from conversations.decision.changes import Changes
from conversations.records.owner import Client
from conversations.screens.basics import Rows
from conversations.screens.links import to_verdict


@dataclass(frozen=True, slots=True)
class Weighed:
    """What would change the verdict on a client."""

    client: Client
    changes: Changes

    @property
    def rows(self) -> Rows:
        """The way back to the verdict."""
        return ((to_verdict(self.client.number),),)
