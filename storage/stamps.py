"""Time stamps: which ends of chains have none, and what an authority said of the others."""

from typing import TypedDict

from conversations.records.numbers import OwnerId
from conversations.records.record import Link, Stamp
from storage.rows import LinkRow
from storage.steps import Query, Steps

# A chain that moves is stamped once a day; where there was no answer it is asked for again sooner.
_DAY, _HOUR = 86_400, 3_600
# More than so many at a time are for the next look.
_MOST = 200


class StampRow(TypedDict):
    """Of `list_stamps`."""

    link: int
    stamped_at: int
    authority: str
    answer: bytes


def unstamped(now: int) -> Steps[list[OwnerId]]:
    """Return whose chains have moved since they were stamped, those due longest first."""
    given = {"now": now, "far": now + _DAY, "most": _MOST}
    rows = yield Query("list_unstamped", given)
    return [row["owner"] for row in rows]


def claim(owner: OwnerId, now: int) -> Steps[bool]:
    """Keep an owner's chain from others for an hour; False when it is not due, or theirs."""
    given = {"owner": owner, "now": now, "far": now + _DAY, "until": now + _HOUR}
    claimed: int = yield Query("claim_stamp", given)
    return bool(claimed)


def unstamped_end(owner: OwnerId) -> Steps[Link | None]:
    """Return the last link of the owner's chain, None when it is stamped or there is none."""
    row: LinkRow | None = yield Query("get_unstamped_end", {"owner": owner})
    return read_link(row) if row else None


def keep(owner: OwnerId, stamp: Stamp, now: int) -> Steps[None]:
    """Keep a stamp, the next being due in a day; nothing of an owner who erased everything."""
    if (yield Query("get_chain", {"owner": owner})) is None:
        return
    added = {
        "link": stamp.link,
        "stamped_at": stamp.at,
        "authority": stamp.authority,
        "answer": stamp.answer,
    }
    yield [
        Query("add_stamp", {"owner": owner, **added}),
        Query("set_stamped", {"owner": owner, "link": stamp.link, "due": now + _DAY}),
    ]


def stamps_of(owner: OwnerId) -> Steps[tuple[Stamp, ...]]:
    """Return the time stamps on the owner's chain, the earliest link first."""
    rows: list[StampRow] = yield Query("list_stamps", {"owner": owner})
    return tuple(
        Stamp(row["link"], row["stamped_at"], row["authority"], bytes(row["answer"]))
        for row in rows
    )


def read_link(row: LinkRow) -> Link:
    """Return a link from its row."""
    return Link(
        row["link"],
        row["previous"],
        row["moment"],
        row["incident"],
        row["client"],
        row["change"],
        row["digest"],
    )
