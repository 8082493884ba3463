"""What a dossier says of the record of changes: where it ends, and who attests since when."""

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from typing import Any

from conversations.records.record import Record
from conversations.screens.basics import Argument
from locales.amounts import long_day
from locales.catalog import Words


def record_told(
    record: Record, zone: tzinfo, words: Words, *, unstamped: bool
) -> dict[str, Any] | None:
    """Return what the template says of a record, with its newest time stamp; None of none.

    `unstamped`: an authority was asked for one on its end, in vain.
    """
    if not record.end.links:
        return None
    return {
        "heading": words.plain("dossier-record"),
        "what": words.plain("dossier-record-what"),
        "head": record.end.head,
        "stamps": list(_stamps(record, zone, words, unstamped=unstamped)),
    }


def _stamps(record: Record, zone: tzinfo, words: Words, *, unstamped: bool) -> Iterator[str]:
    if unstamped:
        yield words.plain("dossier-stamp-away")
    if not record.stamps:
        return
    newest, links = record.stamps[-1], record.end.links
    at = datetime.fromtimestamp(newest.at, UTC).astimezone(zone)
    told: dict[str, Argument] = {
        "authority": newest.authority,
        "on": long_day(at.date(), words),
        "time": f"{at:%H:%M:%S}",
        "link": newest.link,
        "links": links,
    }
    yield words.plain("dossier-stamp" if newest.link == links else "dossier-stamp-older", told)
