"""The clock."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the moment it is."""
    return datetime.now(UTC)
