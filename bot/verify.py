"""`rozstaje verify [FILE]`: whether a record of changes holds up."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from bot.delivery.authority import StampError, read, roots
from bot.imports import WHY
from bot.settings import Settings
from bot.works.archive import unpack
from conversations.casework.record import Flaw, check, holds, text_of
from conversations.casework.recorded import read_record
from conversations.records.moved import BadExport
from conversations.records.record import Record, Stamp
from storage.reading import open_to_read
from storage.record import chained_after, record_of


class VerifyError(Exception):
    """A record does not hold up, or could not be checked; the message says why."""


async def verify(
    settings: Settings, file: Path | None, end: str | None, say: Callable[[str], None]
) -> None:
    """Say what is wrong with every owner's record in the database, or with an export's.

    `end` is an end that a dossier printed: it must be one that a chain had. Raises VerifyError when
    anything is wrong, and what `open_to_read` raises.
    """
    wanted = "".join(end.split()).lower() if end else None
    whole, links, before, wrong = 0, 0, 0, 0
    found = newest = None
    stamped = 0
    async for name, record in _records(settings, file):
        whole, links = whole + 1, links + len(record.links)
        before += sum(each <= record.unlinked for each in record.entries)
        for each in check(record):
            wrong += 1
            say(f"{name}: {_place(each.flaw)} {each.number}: {_WHAT[each.flaw]}")
        for stamp in record.stamps:
            stamped, newest = stamped + 1, max(stamp, newest or stamp, key=lambda each: each.at)
            if why := _refused(stamp, record, settings.stamp_ca):
                wrong += 1
                say(f"{name}: time stamp on link {stamp.link}: {why}")
        after = holds(record, wanted) if wanted else None
        found = (name, after) if after else found
    say(f"records: {whole}, links: {links}")
    if before:
        say(f"entries from before records were kept: {before}")
    if newest:
        at = f"{datetime.fromtimestamp(newest.at, UTC):%Y-%m-%d %H:%M:%S} UTC"
        say(f"time stamps: {stamped}, the newest of {at} by {newest.authority}")
    if found:
        say(f"{found[0]}: the chain ended so after {found[1]} links")
    if wanted and not found:
        raise VerifyError("no chain ever had that end")
    if wrong:
        raise VerifyError(f"{wrong} things are not as they were written")
    say("everything holds up")


def _refused(stamp: Stamp, record: Record, ca: Path | None) -> str:
    """Return why a time stamp attests nothing of the record, "" when it does."""
    # The chain's own flaws are said apart: links are numbered from 1.
    if not 1 <= stamp.link <= len(record.links):
        return "there is no such link"
    text = text_of(record.links[stamp.link - 1])
    try:
        answer = read(stamp.answer, sha256(text).digest(), roots(ca))
    except StampError as error:
        return str(error)
    if (int(answer.at.timestamp()), answer.authority) != (stamp.at, stamp.authority):
        return "it says another moment, or is another authority's"
    return ""


async def _records(settings: Settings, file: Path | None) -> AsyncIterator[tuple[str, Record]]:
    """Give each record, and whose it is."""
    if file is not None:
        yield file.name, _read(file)
        return
    async with open_to_read(settings.database_url, settings.key_file) as database:
        last = 0
        while owners := await database.run(chained_after(last)):
            for owner in owners:
                yield f"owner {owner}", await database.run(record_of(owner), owner)
            last = owners[-1]


def _read(file: Path) -> Record:
    try:
        content = unpack(file.read_bytes())
    except OSError as error:
        raise VerifyError(f"{file} cannot be read: {error.strerror}") from None
    record = content if isinstance(content, BadExport) else read_record(content)
    if record is BadExport.VERSION:
        raise VerifyError(f"{file} is an export from before records were kept")
    if isinstance(record, BadExport):
        raise VerifyError(f"{file} {WHY[record]}")
    return record


def _place(flaw: Flaw) -> str:
    return "link" if flaw in (Flaw.ORDER, Flaw.LINK, Flaw.END) else "entry"


_WHAT = {
    Flaw.ORDER: "it is not in its place: a link is missing, or stands twice",
    Flaw.LINK: "it, or the one before it, is not as it was written",
    Flaw.END: "the chain does not end where it was left",
    Flaw.CHANGED: "it says something else than when it was last written",
    Flaw.UNKNOWN: "nothing tells of its being written",
    Flaw.GONE: "it was written, and is not there",
    Flaw.BACK: "it was erased, and is there",
}
