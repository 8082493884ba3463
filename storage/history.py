"""The log a page at a time, and what of it is counted: by the index, however long it became."""

from datetime import date, time

from conversations.records.evidence import Evidence
from conversations.records.needs import (
    Amount,
    CountedDay,
    Counting,
    KeptOf,
    LatestOf,
    LogPage,
    Loose,
    PageOf,
)
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Incident
from storage.incidents import evidence_of, read_incidents
from storage.rows import AmountRow, AskedDayRow, ClockRow, IncidentRow, LooseRow
from storage.steps import Query, Steps

# Entries of a log that are read, or looked through, at a time.
MOST_AT_ONCE = 200


def kept_after(owner: OwnerId, after: IncidentNumber) -> Steps[tuple[Incident, ...]]:
    """Return the next entries that are kept, by their numbers, after that one."""
    rows: list[IncidentRow] = yield Query(
        "list_kept_after", {"owner": owner, "after": after, "most": MOST_AT_ONCE}
    )
    return read_incidents(rows)


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


def kept_of(owner: OwnerId, wanted: KeptOf) -> Steps[int]:
    """Return how many entries there are of those that are wanted."""
    about = {
        "owner": owner,
        "client": wanted.client,
        # Before and after any day.
        "since": wanted.since.isoformat() if wanted.since else "",
        "until": wanted.until.isoformat() if wanted.until else "~",
    }
    left_out = [Query("count_of_kind", {**about, "kind": each}) for each in sorted(wanted.without)]
    counts: list[int] = yield [Query("count_between", about), *left_out]
    every, *without = counts
    return every - sum(without)


def latest_of(owner: OwnerId, wanted: LatestOf) -> Steps[tuple[Incident, ...]]:
    """Return the latest entries of each of the kinds that count."""
    about = {"owner": owner, "client": wanted.client, "most": wanted.most}
    asked = [Query("list_latest_of", {**about, "kind": each}) for each in sorted(wanted.kinds)]
    found: list[list[IncidentRow]] = (yield asked) if asked else []
    return read_incidents(row for rows in found for row in rows)


def loose_of(owner: OwnerId) -> Steps[Loose]:
    """Return how many entries in the log are nobody's yet, and the first of them."""
    row: LooseRow = yield Query("count_loose", {"owner": owner})
    return Loose(row["entries"], row["first"])


def lately_of(owner: OwnerId, last: int) -> Steps[tuple[tuple[Incident, ...], Evidence]]:
    """Return the last few entries, the latest first, and their files; `last` is the last number."""
    first = max(1, last - _LATELY + 1)
    rows: list[IncidentRow] = yield Query("list_lately", {"owner": owner, "first": first})
    found = read_incidents(rows)
    return found, (yield from evidence_of(owner, [each.number for each in found]))


# So many entries back somebody corrects in words; what one message told stands among them whole.
_LATELY = 25


def counted_of(
    owner: OwnerId, wanted: Counting
) -> Steps[tuple[tuple[CountedDay, ...], tuple[CountedDay, ...]]]:
    """Return what a question wants counted, by day and by the clock, the latest first."""
    about = {
        "owner": owner,
        "client": wanted.client,
        "since": wanted.since.isoformat() if wanted.since else "",
        "until": wanted.until.isoformat(),
    }
    settled = 0 if wanted.is_open else 1
    days: list[AskedDayRow] = yield Query(
        "count_asked", {**about, "kinds": f" {' '.join(wanted.kinds)} ", "settled": settled}
    )
    clocks: list[ClockRow] = []
    if wanted.by_clock:
        kinds = f" {' '.join(wanted.by_clock)} "
        clocks = yield Query("count_by_clock", {**about, "kinds": kinds})
    by_day = tuple(
        CountedDay(date.fromisoformat(row["day"]), row["times"], row["minutes"], row["waiting"])
        for row in days
    )
    by_clock = tuple(
        CountedDay(
            date.fromisoformat(row["day"]),
            row["times"],
            row["minutes"],
            at=time.fromisoformat(row["at"]),
        )
        for row in clocks
    )
    return by_day, by_clock
