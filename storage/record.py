"""The record of changes: each edit of the log leaves links in its owner's chain."""

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from conversations.casework.record import changed, digest, edited, hash_of
from conversations.records.edits import (
    Attach,
    Detach,
    Edit,
    Erase,
    KeepIncident,
    MoveAlbum,
    Restore,
)
from conversations.records.evidence import Attachment
from conversations.records.numbers import OwnerId
from conversations.records.owner import Incident
from conversations.records.record import (
    NOTHING_BEFORE,
    Change,
    End,
    EntrySays,
    File,
    Link,
    Record,
)
from storage.incidents import read_attachment
from storage.rows import AttachmentRow, ChainRow, IncidentRow, LinkRow
from storage.stamps import read_link, stamps_of
from storage.steps import Query, Steps

# What a link can be of.
_LINKED = (KeepIncident, Attach, MoveAlbum, Detach, Erase, Restore)
_FATES = (Erase, Restore)
_SALT_BYTES = 16


class Added(NamedTuple):
    """What writes new links, and the new salts of entries that the edits write, by number."""

    writes: list[Query]
    salts: Mapping[int, str]


def linking(
    owner: OwnerId, edits: Iterable[Edit], now: int, chain: ChainRow | None = None
) -> Steps[Added]:
    """Return what adds to the owner's chain what the edits change; done after them, in their turn.

    `now` is in seconds since 1970, `chain` where it ends, when that was read in this transaction.
    It reads what was there before them.
    """
    wanted = [each for each in edits if isinstance(each, _LINKED)]
    if not wanted or Erase(None) in wanted:
        return _NOTHING
    row: ChainRow | None = chain or (yield Query("get_chain", {"owner": owner}))
    if row is None:
        return _NOTHING
    touched = _touched(wanted, row["last_incident"])
    there = (yield from _states(owner, touched)) if touched else {}
    after, imported = _after(there, wanted, now)
    end = _Chain(owner, row, now)
    written = {each.incident.number for each in wanted if isinstance(each, KeepIncident)}
    writes: list[Query] = []
    salts: dict[int, str] = {}
    for each in wanted:
        if isinstance(each, _FATES) and (yield from _is(owner, each)):
            fate = Change.ERASED if isinstance(each, Erase) else Change.RESTORED
            writes.append(end.add(None, each.client, fate, ""))
    for number, said in after.items():
        was = there[number][0] if number in there else None
        if was != said:
            salt = secrets.token_hex(_SALT_BYTES)
            change = changed(was, said, imported=number in imported)
            writes.append(end.add(number, said.client, change, digest(number, said, salt)))
            salts[number] = salt
            if number not in written:
                whose = {"owner": owner, "incident": number, "client": said.client}
                writes.append(Query("set_salt", {**whose, "salt": salt}))
    return Added([*writes, *end.ended()], salts)


_NOTHING = Added([], {})


class _Chain:
    """The end of an owner's chain while links are added to it."""

    def __init__(self, owner: OwnerId, row: ChainRow, now: int) -> None:
        self._owner = owner
        self._now = now
        self._unlinked = row["unlinked"]
        self._there = row["links"]
        self._links = row["links"]
        self._head = row["head"] or NOTHING_BEFORE

    def add(self, incident: int | None, client: int | None, change: str, what: str) -> Query:
        """Add a link, and return what writes it."""
        self._links += 1
        link = Link(self._links, self._head, self._now, incident, client, change, what)
        self._head = hash_of(link)
        return Query(
            "add_link",
            {
                "owner": self._owner,
                "link": link.number,
                "previous": link.previous,
                "moment": link.moment,
                "incident": incident,
                "client": client,
                "change": change,
                "digest": what,
            },
        )

    def ended(self) -> Iterator[Query]:
        """Give what keeps where the chain ends, when that is elsewhere than it was."""
        if self._links > self._there:
            end = {"links": self._links, "head": self._head, "unlinked": self._unlinked}
            yield Query("set_chain", {"owner": self._owner, **end})


def _is(owner: OwnerId, edit: Erase | Restore) -> Steps[bool]:
    """Tell whether there is somebody to erase or to bring back."""
    name = "get_client" if isinstance(edit, Erase) else "get_erased"
    return (yield Query(name, {"owner": owner, "client": edit.client})) is not None


def _touched(edits: Iterable[Edit], last: int) -> list[int]:
    """Return the numbers of the entries that the edits change and that can be there already."""
    numbers: dict[int, None] = {}
    for edit in edits:
        match edit:
            case KeepIncident(incident):
                numbers[incident.number] = None
            case Attach(number) | Detach(number):
                numbers[number] = None
            case MoveAlbum(_, before, after):
                numbers |= {before: None, after: None}
            case _:
                pass
    return [number for number in numbers if number <= last]


_State = tuple[EntrySays, tuple[Attachment, ...]]


def _states(owner: OwnerId, numbers: Sequence[int]) -> Steps[dict[int, _State]]:
    asked = [
        Query(name, {"owner": owner, "incident": number})
        for number in numbers
        for name in ("get_incident", "list_files_of")
    ]
    found: list[Any] = yield asked
    return {
        number: (_said(row, files), tuple(map(read_attachment, files)))
        for number, row, files in zip(numbers, found[::2], found[1::2], strict=True)
        if row is not None
    }


def _after(
    there: dict[int, _State], edits: Iterable[Edit], now: int
) -> tuple[dict[int, EntrySays], set[int]]:
    """Return what the entries say after the edits, and which of them an export brought."""
    said = {number: state[0] for number, state in there.items()}
    files = {number: list(state[1]) for number, state in there.items()}
    imported: set[int] = set()
    for edit in edits:
        match edit:
            case KeepIncident(incident):
                new, number = _of_incident(incident, now), incident.number
                if number in said:
                    new = edited(said[number], new, now)
                elif incident.message is None:
                    # What nobody wrote in this chat came in a file.
                    imported.add(number)
                said[number] = new
            case Attach(number, file):
                if all(each.message != file.message for each in files.setdefault(number, [])):
                    files[number].append(file)
            case MoveAlbum(album, before, after):
                moved = [each for each in files.get(before, ()) if each.album == album]
                files[before] = [each for each in files.get(before, ()) if each.album != album]
                files.setdefault(after, []).extend(moved)
            case Detach(number, message):
                files[number] = _without(files.get(number, []), message)
            case _:
                pass
    for entry in said.keys() & files.keys():
        said[entry] = said[entry]._replace(files=_files(files[entry]))
    return said, imported


def _without(files: Sequence[Attachment], message: int) -> list[Attachment]:
    albums = {each.album for each in files if each.message == message} - {None}
    return [each for each in files if each.message != message and each.album not in albums]


def _of_incident(incident: Incident, now: int) -> EntrySays:
    return EntrySays(
        client=incident.client,
        kind=incident.kind,
        day=incident.day.isoformat() if incident.day else None,
        time=incident.at.isoformat("minutes") if incident.at else None,
        minutes=incident.minutes,
        words=incident.note,
        author=incident.author,
        settled=incident.settled,
        sure=incident.sure,
        standing=incident.standing,
        logged_at=int(incident.logged_at.timestamp()) if incident.logged_at else now,
        edited_at=int(incident.edited_at.timestamp()) if incident.edited_at else None,
    )


def _said(row: IncidentRow, files: Iterable[AttachmentRow]) -> EntrySays:
    return EntrySays(
        client=row["client"],
        kind=row["kind"],
        day=row["day"],
        time=row["at"],
        minutes=row["minutes"],
        words=row["note"],
        author=row["author"],
        settled=bool(row["settled"]),
        sure=bool(row["sure"]),
        standing=row["standing"],
        logged_at=row["logged_at"],
        edited_at=row["edited_at"],
        files=_files(map(read_attachment, files)),
    )


def _files(attachments: Iterable[Attachment]) -> tuple[File, ...]:
    in_order = sorted(attachments, key=lambda each: each.message)
    return tuple(File(each.message, each.type, each.name, each.file_id) for each in in_order)


def end_of(owner: OwnerId) -> Steps[End]:
    """Return where the owner's chain ends."""
    row: ChainRow | None = yield Query("get_chain", {"owner": owner})
    return End(row["links"], row["head"] or NOTHING_BEFORE) if row else End()


def record_of(owner: OwnerId) -> Steps[Record]:
    """Return the owner's whole record, with what every entry says now."""
    whose = {"owner": owner}
    row: ChainRow | None
    links: list[LinkRow]
    entries: list[IncidentRow]
    stamps = yield from stamps_of(owner)
    row, links, entries, files = yield [
        Query("get_chain", whose),
        Query("list_links", whose),
        Query("list_recorded", whose),
        Query("list_recorded_files", whose),
    ]
    if row is None:
        return Record(End())
    of: dict[int, list[AttachmentRow]] = {}
    for each in files:
        of.setdefault(each["incident"], []).append(each)
    return Record(
        End(row["links"], row["head"] or NOTHING_BEFORE),
        tuple(read_link(each) for each in links),
        row["unlinked"],
        {each["incident"]: _said(each, of.get(each["incident"], ())) for each in entries},
        {each["incident"]: each["salt"] for each in entries if each["salt"] is not None},
        stamps,
    )


def chained_after(owner: int) -> Steps[list[OwnerId]]:
    """Return the next hundred owners with a chain, by their numbers, after that one."""
    rows = yield Query("list_chains", {"after": owner})
    return [row["owner"] for row in rows]
