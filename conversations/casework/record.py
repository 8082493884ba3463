"""The record of changes: how a link is hashed, what an edit changes, whether a chain holds up.

`docs/record.md` says the same for somebody who checks it with a program of their own.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from conversations.records.numbers import NUMBERS_OF_A_BOT
from conversations.records.record import NOTHING_BEFORE, Change, EntrySays, Link, Record

# What a link can say was changed of an entry that was there, and where it stands.
_PARTS = (
    Change.CLIENT,
    Change.KIND,
    Change.DAY,
    Change.TIME,
    Change.MINUTES,
    Change.WORDS,
    Change.AUTHOR,
    Change.SETTLED,
    Change.SURE,
    Change.STANDING,
    Change.FILES,
)


def hash_of(link: Link) -> str:
    """Return the hash of a link, in hexadecimal: the next link's `previous`."""
    return sha256(text_of(link)).hexdigest()


def text_of(link: Link) -> bytes:
    """Return what a link's hash is the SHA-256 of."""
    return _json(link).encode()


def digest(entry: int, said: EntrySays, salt: str) -> str:
    """Return the salted digest of what the entry of that number says, in hexadecimal."""
    # Once another bot runs, its messages are set aside; the file is of the same one still.
    files = [
        [each.message % NUMBERS_OF_A_BOT, each.type, each.name, each.file_id] for each in said.files
    ]
    return sha256(_json([salt, entry, *said[:-1], files]).encode()).hexdigest()


# Made once: `json.dumps` would make it anew for each link.
_json = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def changed(before: EntrySays | None, after: EntrySays, *, imported: bool = False) -> str:
    """Return what a link says of an entry that was as `before`, None: it is new; "" for nothing."""
    if before is None:
        return Change.IMPORTED if imported else Change.LOGGED
    return " ".join(each for each in _PARTS if getattr(before, each) != getattr(after, each))


def edited(before: EntrySays, after: EntrySays, now: int) -> EntrySays:
    """Return what an entry says after an edit, with when it was last edited.

    What was said and is said otherwise was edited; what was open and is filled in was not.
    """
    otherwise = (
        before.words not in ("", after.words)
        or (before.day is not None and before.day != after.day)
        or (before.time is not None and before.time != after.time)
        or (before.minutes is not None and before.minutes != after.minutes)
    )
    edited_at = now if otherwise else before.edited_at
    return after._replace(logged_at=before.logged_at, edited_at=edited_at)


class Flaw(StrEnum):
    """What is wrong with a record."""

    ORDER = "order"  # a link is missing, doubled or out of its place
    LINK = "link"  # a link is not as it was written
    END = "end"  # the chain does not end where it should
    CHANGED = "changed"  # an entry says something else than its last link
    UNKNOWN = "unknown"  # an entry that no link tells of
    GONE = "gone"  # an entry that was logged, is not there, and was not erased
    BACK = "back"  # an entry that was erased is there


@dataclass(frozen=True, slots=True)
class FlawAt:
    """A flaw, and the number of the link or of the entry that has it."""

    flaw: Flaw
    number: int


def check(record: Record) -> tuple[FlawAt, ...]:
    """Return what is wrong with a record, the chain's flaws first; nothing of a sound one.

    It finds whatever was changed beside the bot, unless all links after that, and the end, were
    written anew: whoever kept an earlier end, as a dossier prints it, finds that too (`holds`).
    """
    return (*_of_chain(record), *_of_entries(record))


def holds(record: Record, head: str) -> int | None:
    """Return after how many links the chain had that head, None when it never had."""
    if head == NOTHING_BEFORE:
        return 0
    return next((each.number for each in record.links if hash_of(each) == head), None)


def _of_chain(record: Record) -> Iterator[FlawAt]:
    previous = NOTHING_BEFORE
    for place, link in enumerate(record.links, 1):
        if link.number != place:
            yield FlawAt(Flaw.ORDER, place)
            return
        if link.previous != previous:
            # Itself, or the one before it: which of them, nobody can tell.
            yield FlawAt(Flaw.LINK, place)
            return
        previous = hash_of(link)
    if (record.end.links, record.end.head) != (len(record.links), previous):
        yield FlawAt(Flaw.END, len(record.links))


def _of_entries(record: Record) -> Iterator[FlawAt]:
    last = {each.incident: each for each in record.links if each.incident is not None}
    # What became of each client last: it was erased, or came back.
    fate = {each.client: each for each in record.links if each.incident is None}
    for number in sorted({*last, *record.entries}):
        said, link = record.entries.get(number), last.get(number)
        if link is None:
            if number > record.unlinked:
                yield FlawAt(Flaw.UNKNOWN, number)
            continue
        end = fate.get(link.client) if link.client is not None else None
        erased = end is not None and end.number > link.number and end.change == Change.ERASED
        if said is None:
            if not erased:
                yield FlawAt(Flaw.GONE, number)
        elif erased:
            yield FlawAt(Flaw.BACK, number)
        elif digest(number, said, record.salts.get(number, "")) != link.digest:
            yield FlawAt(Flaw.CHANGED, number)
