"""The log a page at a time, and how much is kept: by the index, however long it became."""

from conversations.records.needs import Amount, LogPage, Loose, PageOf
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from storage.incidents import read_incidents
from storage.rows import AmountRow, IncidentRow, LooseRow
from storage.steps import Query, Steps


def page_of(owner: OwnerId, wanted: PageOf) -> Steps[LogPage]:
    """Return a page of a client's log, the undated ones first; the last where there are fewer."""
    whose, size = {"owner": owner, "client": wanted.client}, wanted.size
    kept, undated = yield [Query("count_kept", whose), Query("count_undated", whose)]
    number, pages = wanted.number, max(1, -(-kept // size))
    if wanted.at is not None:
        number = (yield from _above(owner, wanted.client, wanted.at, undated)) // size + 1
    number = min(number, pages)
    first = (number - 1) * size
    without = max(0, min(size, undated - first))
    rows: list[IncidentRow] = []
    if without:
        about = {"limit": without, "offset": first}
        rows += yield Query("list_undated_page", {**whose, **about})
    about = {"limit": size - without, "offset": max(0, first - undated)}
    rows += yield Query("list_page", {**whose, **about})
    return LogPage(read_incidents(rows), number, pages)


def _above(
    owner: OwnerId, client: ClientNumber, incident: IncidentNumber, undated: int
) -> Steps[int]:
    """Return how many entries stand above one in the log; none, where it is in no log."""
    it = {"owner": owner, "client": client, "incident": incident}
    newer: int | None
    above: int | None
    newer, above = yield [Query("count_newer", it), Query("count_undated_above", it)]
    return above or 0 if newer is None else undated + newer


def amount_of(owner: OwnerId, client: int) -> Steps[Amount]:
    """Return how much is kept of a client, of the owner for 0."""
    of_client = Query("count_of_client", {"owner": owner, "client": ClientNumber(client)})
    row: AmountRow = yield of_client if client else Query("count_of_owner", {"owner": owner})
    return Amount(row["answers"], row["entries"], row["kept"])


def loose_of(owner: OwnerId) -> Steps[Loose]:
    """Return how many entries in the log are nobody's yet, and the first of them."""
    row: LooseRow = yield Query("count_loose", {"owner": owner})
    return Loose(row["entries"], row["first"])
