"""The gists of verdicts, kept with the clients: a list of them need not decide about each anew."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypedDict

import orjson

from conversations import decision
from conversations.casework.overview import gravest_first, on_page
from conversations.decision.gist import Gist, gist_of, lasts_until
from conversations.decision.situations import Headline, Level
from conversations.decision.tally import tally
from conversations.decision.verdict import decide
from conversations.records.edits import Edit, KeepIncident, SetAnswer, SetConsent
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import ClientFile
from storage.client_files import load_files, read_look
from storage.incidents import read_recent, recent_of
from storage.looks import due_of
from storage.steps import Query, Steps

# Of so many entries written at once it is not looked whose each of them is.
_FEW_AT_ONCE = 20


class GistRow(TypedDict):
    """Of `list_gists`; the gist is JSON."""

    client: ClientNumber
    gist: str


def brief_files(
    owner: OwnerId,
    clients: Collection[ClientNumber],
    local: datetime,
    page: int,
    *,
    few: int,
    recent: bool,
) -> Steps[dict[ClientNumber, ClientFile]]:
    """Return of a page of clients the gist and the next look, the gravest first.

    `recent`: also what the last 30 days brought. `local` is the moment it is for the owner. A gist
    that is not kept, or does not stand any more, is decided, and kept: of all, for their order.
    """
    gists = yield from _kept(owner, clients, local)
    left = [each for each in clients if each not in gists]
    if left:
        gists |= yield from _decided(owner, left, local, few=few)
    shown, _, _ = on_page(gravest_first(clients, gists.__getitem__), page)
    looks = yield [due_of(owner, each) for each in shown]
    lately = (
        (yield [recent_of(owner, each, local.date()) for each in shown])
        if recent
        else [None] * len(shown)
    )
    return {
        client: ClientFile(
            gist=gists[client],
            look=read_look(due),
            recent=None if row is None else read_recent(row),
        )
        for client, due, row in zip(shown, looks, lately, strict=True)
    }


def forgetting(owner: OwnerId, edits: Sequence[Edit]) -> list[Query]:
    """Return what forgets the gists that the edits can change; it comes before they are written.

    All others that can change them name themselves: see `_kept`.
    """
    entries = [each.incident for each in edits if isinstance(each, KeepIncident)]
    if len(entries) > _FEW_AT_ONCE or any(isinstance(each, SetConsent) for each in edits):
        return [Query("forget_gists", {"owner": owner})]
    answered = {each.client for each in edits if isinstance(each, SetAnswer)}
    return [
        *(
            Query(
                "forget_gists_of_entry",
                {"owner": owner, "incident": each.number, "client": each.client},
            )
            for each in entries
        ),
        *(Query("forget_gist", {"owner": owner, "client": each}) for each in sorted(answered)),
    ]


def _kept(
    owner: OwnerId, clients: Collection[ClientNumber], local: datetime
) -> Steps[dict[ClientNumber, Gist]]:
    """Return the gists that still stand."""
    if not clients:
        return {}
    span = {"first": min(clients), "last": max(clients)}
    rows: list[GistRow] = yield Query("list_gists", {"owner": owner, **span})
    # All of the clients are ordered by this: what is the same of each is found once.
    model, zone, today = rules_hash(), str(local.tzinfo), local.date().isoformat()
    found: dict[ClientNumber, Gist] = {}
    for row in rows:
        of_model, in_zone, since, until, *said = orjson.loads(row["gist"])
        stands = since <= today and (until is None or today < until)
        # Another version may decide otherwise, and another zone has other days.
        if stands and of_model == model and in_zone == zone:
            found[row["client"]] = _said(*said)
    return found


def _decided(
    owner: OwnerId, clients: Iterable[ClientNumber], local: datetime, *, few: int
) -> Steps[dict[ClientNumber, Gist]]:
    files = yield from load_files(owner, clients, local, few=few)
    found = {client: _decide(file, local) for client, file in files.items()}
    yield [
        Query("keep_gist", {"owner": owner, "client": client, "gist": written})
        for client, (_, written) in found.items()
    ]
    return {client: gist for client, (gist, _) in found.items()}


def _decide(file: ClientFile, local: datetime) -> tuple[Gist, str]:
    """Return a client's gist, and as it is kept."""
    today, talk_on = local.date(), file.talk_on(local.tzinfo)
    log = tally(file.entries(), today)
    gist = gist_of(decide(file.choices(), log, today, talk_on))
    until = lasts_until(log, today, talk_on)
    level, so_far = gist.headline or (None, False)
    kept = (rules_hash(), str(local.tzinfo), today, until, level, so_far, gist.harms_others)
    return gist, orjson.dumps(kept).decode()


@cache
def _said(level: str | None, so_far: bool, harms_others: bool) -> Gist:  # noqa: FBT001 as kept
    return Gist(Headline(Level(level), so_far) if level else None, harms_others)


@cache
def rules_hash() -> str:
    """Return what names the rules that decide here: a later version may decide otherwise.

    Raises OSError when a file of the program cannot be read.
    """
    files = sorted(Path(decision.__file__).parent.glob("*.py"))
    return sha256(b"".join([each.read_bytes() for each in files])).hexdigest()[:16]
