"""The record of changes: a chain of links for each owner, and what a link stands for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

# What the first link of a chain holds in place of the hash of the one before it.
NOTHING_BEFORE = "0" * 64


class Change(StrEnum):
    """What a link says was changed: of a new entry the first two, of a client the last two."""

    LOGGED = "logged"
    IMPORTED = "imported"
    CLIENT = "client"
    KIND = "kind"
    DAY = "day"
    TIME = "time"
    MINUTES = "minutes"
    WORDS = "words"
    AUTHOR = "author"
    SETTLED = "settled"
    SURE = "sure"
    STANDING = "standing"
    FILES = "files"
    ERASED = "erased"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class File:
    """A file of evidence as the record knows it; `message` is the one that brought it."""

    message: int
    type: str
    name: str | None
    file_id: str


class EntrySays(NamedTuple):
    """What an entry says, in plain values: moments in seconds since 1970, day and time in ISO 8601.

    `edited_at` is as `Incident` has it; the files are in the order of their messages. A digest is
    of these fields in this order.
    """

    client: int | None
    kind: str | None
    day: str | None
    time: str | None
    minutes: int | None
    words: str
    author: str | None
    settled: bool
    sure: bool
    standing: str
    logged_at: int
    edited_at: int | None
    files: tuple[File, ...] = ()


class Link(NamedTuple):
    """One change, with the hash of the link before it; numbers count from 1 per owner.

    `moment` is when it was written, in seconds since 1970. An entry's link has its number, the
    client it then was of, and the salted digest of what it then said; a client's has no entry and
    no digest. `change` are `Change`s, joined by spaces. A hash is of these fields in this order.
    """

    number: int
    previous: str
    moment: int
    incident: int | None
    client: int | None
    change: str
    digest: str


@dataclass(frozen=True, slots=True)
class End:
    """Where a chain ends: how many links it has, and the hash of the last."""

    links: int = 0
    head: str = NOTHING_BEFORE


NO_LINKS = End()


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an authority said of a link that was the last one then: it was there at that moment.

    `at` is in seconds since 1970, by the authority's clock; `answer` all that it said (RFC 3161).
    """

    link: int
    at: int
    authority: str
    answer: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Record:
    """A whole chain, and what it stands for: what each entry says now, and what salts its digest.

    Entries up to the number `unlinked` were logged before there was a record.
    """

    end: End = NO_LINKS
    links: Sequence[Link] = ()
    unlinked: int = 0
    entries: Mapping[int, EntrySays] = field(default_factory=dict)
    salts: Mapping[int, str] = field(default_factory=dict)
    stamps: Sequence[Stamp] = ()


NO_RECORD = Record()
