"""Clients: rows into frozen data, and the edits of a client's own row into rows."""

from collections.abc import Iterator

from conversations.decision.glances import Glance, Position
from conversations.decision.questions import Question
from conversations.records.client_edits import (
    AddClient,
    ClientEdit,
    SetAliases,
    SetArchived,
    SetName,
    SetNaming,
    SetPosition,
)
from conversations.records.numbers import OwnerId
from conversations.records.owner import Client
from storage.rows import ClientRow
from storage.steps import Query

_POSITIONS: dict[str, Position] = {each.value: each for each in (*Question, *Glance)}


def read_client(row: ClientRow) -> Client:
    """Return a client as their row has them."""
    at = _POSITIONS.get(row["at"] or "")
    # A name is one line, whatever was typed.
    aliases = tuple(row["aliases"].splitlines())
    archived = row["archived_at"] is not None
    return Client(
        row["client"],
        row["name"],
        at,
        aliases,
        in_full=bool(row["in_full"]),
        former=tuple((row["former"] or "").splitlines()),
        archived=archived,
    )


def keep_client(owner: OwnerId, edit: ClientEdit, now: int) -> Iterator[Query]:
    """Write an edit of a client's own row."""
    match edit:
        case AddClient(client, name, at):
            yield Query(
                "add_client", {"owner": owner, "client": client, "name": name, "at": at, "now": now}
            )
            yield Query("count_client", {"owner": owner, "client": client})
        case SetName(client, name, former):
            named = {"name": name, "former": "\n".join(former) or None}
            yield Query("set_name", {"owner": owner, "client": client, **named})
        case SetArchived(client, archived):
            archived_at = now if archived else None
            yield Query(
                "set_archived", {"owner": owner, "client": client, "archived_at": archived_at}
            )
        case SetAliases(client, aliases):
            yield Query(
                "set_aliases", {"owner": owner, "client": client, "aliases": "\n".join(aliases)}
            )
        case SetNaming(client):
            yield Query("set_naming", {"owner": owner, "client": client})
        case SetPosition(client, at, in_full):
            shown = {"at": at, "in_full": int(in_full)}
            yield Query("set_position", {"owner": owner, "client": client, **shown})
