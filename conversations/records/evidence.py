"""What stands beside entries: files of evidence, and what corrections taught."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from conversations.decision.incidents import Kind
from conversations.records.numbers import ClientNumber, IncidentNumber


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that Telegram keeps and an entry refers to, as evidence; `album` groups a few."""

    type: str
    file_id: str
    message: int
    name: str | None = None
    size: int | None = None
    album: str | None = None


# Files of evidence by the entry that they belong to.
Evidence = Mapping[IncidentNumber, Sequence[Attachment]]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What an owner corrected: a message's words, and the kind or client that was right."""

    words: frozenset[str]
    kind: Kind | None = None
    client: ClientNumber | None = None
