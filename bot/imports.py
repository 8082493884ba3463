"""`rozstaje import FILE --owner NUMBER`: an export into somebody's account, by the operator."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bot.settings import Settings
from bot.works.archive import unpack
from conversations.casework.exported import read_export
from conversations.casework.imports import Additions, additions
from conversations.records.moved import BadExport, Moved
from conversations.records.numbers import OwnerId
from storage.client_files import load_files
from storage.incidents import loose_incidents
from storage.opening import open_store
from storage.owners import load_owner, save
from storage.steps import Steps


class ImportFailedError(Exception):
    """Nothing was imported; the message says why."""


async def import_export(
    settings: Settings,
    file: Path,
    owner: OwnerId,
    now: Callable[[], datetime],
    say: Callable[[str], None],
    *,
    sure: bool,
) -> None:
    """Say what an export would add to an owner's account; when it is `sure`, add it.

    Raises ImportFailedError, and what `open_store` raises: a bot must not run on a SQLite database.
    """
    moved = _read(file)
    store = await open_store(settings.database_url, settings.key_file)
    try:
        found = await store.run(_added(owner, moved, now(), sure=sure), owner)
    finally:
        await store.close()
    say(f"clients: {len(found.clients)} new")
    say(f"answers: {found.answers}")
    say(f"entries: {found.incidents}")
    if not found.edits:
        say("everything in the file is there already")
    elif sure:
        say("added")
    else:
        say("nothing was changed: add --yes to add it")


def _read(file: Path) -> Moved:
    try:
        content = unpack(file.read_bytes())
    except OSError as error:
        raise ImportFailedError(f"{file} cannot be read: {error.strerror}") from None
    moved = content if isinstance(content, BadExport) else read_export(content, _MOST)
    if isinstance(moved, BadExport):
        raise ImportFailedError(f"{file} {WHY[moved]}")
    return moved


def _added(owner: OwnerId, moved: Moved, now: datetime, *, sure: bool) -> Steps[Additions]:
    kept = yield from load_owner(owner)
    if kept is None:
        raise ImportFailedError(f"nobody with the number {owner} has written to the bot: /start")
    files = yield from load_files(owner, [client.number for client in kept.clients])
    loose = yield from loose_incidents(owner)
    found = additions(moved, kept, files, loose, now)
    if sure and found.edits:
        yield from save(owner, found.edits, int(now.timestamp()))
    return found


# The operator has the whole machine for it.
_MOST = 1_000_000
WHY = {
    BadExport.NOT_OURS: "is no export of Rozstaje's",
    BadExport.VERSION: "is an export of another version, which this one cannot read",
    BadExport.BROKEN: "is cut short or damaged",
    BadExport.TOO_LARGE: "is too large once it is unpacked: take the .json out of it",
    BadExport.TOO_MANY: "has more clients or entries than an account takes at once",
}
