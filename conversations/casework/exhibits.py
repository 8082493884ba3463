"""Evidence as it can be shown: a picture, or why there is none."""

from dataclasses import dataclass
from enum import StrEnum

from conversations.records.evidence import Attachment


class Missing(StrEnum):
    """Why a file of evidence is named and not shown."""

    TOO_LARGE = "too-large"
    GONE = "gone"
    NO_PICTURE = "no-picture"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as SVG, and its size in pixels."""

    svg: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A file of evidence: its picture, or why it has none here."""

    attachment: Attachment
    picture: Picture | None = None
    missing: Missing | None = None
