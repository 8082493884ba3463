"""What is kept of an owner only with their consent."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Consent:
    """Whether the owner lets answers about sleep and doubt be kept, and when they said so, in UTC.

    They are data on health (GDPR, Article 9): nothing of them is kept before that.
    """

    given: bool
    at: datetime
