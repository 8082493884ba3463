"""The record of changes as an export carries it, and read back from one to be checked."""

from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import Any

from conversations.records.moved import BadExport
from conversations.records.owner import Standing
from conversations.records.record import End, EntrySays, File, Link, Record, Stamp


def written(record: Record) -> dict[str, Any]:
    """Return the chain as plain data for JSON: each link is the very list that is hashed."""
    return {
        "links": [list(each) for each in record.links],
        "end": {"links": record.end.links, "hash": record.end.head},
        "entries_before": record.unlinked,
        "salts": {str(entry): salt for entry, salt in record.salts.items()},
        "time_stamps": [
            {
                "link": each.link,
                "at": datetime.fromtimestamp(each.at, UTC).isoformat(),
                "authority": each.authority,
                "answer": b64encode(each.answer).decode("ascii"),
            }
            for each in record.stamps
        ],
    }


def read_record(data: object) -> Record | BadExport:
    """Return the record that an export carries, with what its entries say; or why there is none."""
    if not isinstance(data, Mapping) or "format" not in data or "clients" not in data:
        return BadExport.NOT_OURS
    if "record" not in data:
        return BadExport.VERSION
    try:
        return _record(data)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return BadExport.NOT_OURS


def _record(data: Mapping[str, Any]) -> Record:
    record = data["record"]
    end = End(_whole(record["end"]["links"]), _text(record["end"]["hash"]))
    links = tuple(_link(each) for each in record["links"])
    salts = {int(entry): _text(salt) for entry, salt in record["salts"].items()}
    entries: dict[int, EntrySays] = {}
    for client, entry in _entries(data):
        number = _whole(entry["number"])
        if number in entries:
            raise ValueError("an entry stands twice")
        entries[number] = _said(client, entry)
    # Of an export from before there were any, it has none.
    stamps = tuple(map(_stamp, record.get("time_stamps", ())))
    return Record(end, links, _whole(record["entries_before"]), entries, salts, stamps)


def _stamp(fields: Mapping[str, Any]) -> Stamp:
    answer = b64decode(_text(fields["answer"]), validate=True)
    moment = _moment(_text(fields["at"]))
    return Stamp(_whole(fields["link"]), moment, _text(fields["authority"]), answer)


def _entries(data: Mapping[str, Any]) -> Iterator[tuple[int | None, Mapping[str, Any]]]:
    """Give every entry with its client's number."""
    numbers = {each["name"]: _whole(each["number"]) for each in data["clients"]}
    for client in data["clients"]:
        yield from ((numbers[client["name"]], each) for each in client["incidents"])
    loose = ((None, each) for each in data["incidents_without_client"])
    aside = ((each["client"] and numbers[each["client"]], each) for each in data["put_aside"])
    yield from chain(loose, aside)


def _link(fields: Sequence[Any]) -> Link:
    number, previous, moment, incident, client, change, digest = fields
    return Link(
        _whole(number),
        _text(previous),
        _whole(moment),
        None if incident is None else _whole(incident),
        None if client is None else _whole(client),
        _text(change),
        _text(digest),
    )


def _said(client: int | None, entry: Mapping[str, Any]) -> EntrySays:
    return EntrySays(
        client=client,
        kind=entry["kind"],
        day=entry["day"],
        time=entry["time"],
        minutes=entry["minutes"],
        words=entry["note"],
        author=entry["author"],
        settled=entry["settled"],
        sure=entry["sure"],
        standing=entry.get("standing", Standing.KEPT.value),
        logged_at=_moment(entry["logged_at"]),
        edited_at=None if entry["edited_at"] is None else _moment(entry["edited_at"]),
        files=tuple(
            File(_whole(each["message"]), each["type"], each["name"], each["file_id"])
            for each in entry["attachments"]
        ),
    )


def _moment(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(type(value).__name__)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value
