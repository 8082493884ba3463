"""An export of ours that somebody sends back: fetched, unpacked and read before its turn.

Nothing of it is kept until its owner taps that it shall be: the button's message answers theirs,
and Telegram brings the file along with the tap.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from telegram.error import TelegramError

from bot.telegram.inbound import Inbound
from bot.works.archive import unpack
from conversations.casework.exported import read_export
from conversations.records.events import Brought, Sent, Tapped
from conversations.records.moved import BadExport, Moved
from conversations.screens.imports import YES

_LOG = logging.getLogger(__name__)

# What an export is called, also when a phone has put a number behind its name.
_NAME = re.compile(r"rozstaje-\d{4}-\d\d-\d\d\b.*\.(json|zip)", re.IGNORECASE)
_CAPTION = re.compile(r"/(import|importuj)\b", re.IGNORECASE)
# The largest file that Telegram hands out to a bot; seconds for one, and how many at a time.
_LARGEST = 20 * 1024 * 1024
_SECONDS = 30.0
_AT_ONCE = 2

Download = Callable[[str], Awaitable[bytes]]


class Exports:
    """Fetches exports with what downloads a file; where there is none, no message is one."""

    def __init__(self, download: Download | None) -> None:
        self._download = download
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def bring(self, read: Inbound, update: Mapping[str, Any]) -> Inbound:
        """Return what was read with the export that it brings; the same where it brings none."""
        if self._download is None:
            return read
        match read.event:
            case Sent() as event if (file := _sent(update)) is not None:
                what = await self._fetch(self._download, file)
                return replace(read, event=Brought(what, event.message))
            case Tapped(data=data) as event if data == YES:
                file = _answered(update)
                moved = await self._fetch(self._download, file) if file else None
                return replace(read, event=replace(event, moved=moved))
            case _:
                return read

    async def _fetch(self, download: Download, file: Mapping[str, Any]) -> Moved | BadExport:
        size = file.get("file_size")
        if isinstance(size, int) and size > _LARGEST:
            return BadExport.TOO_LARGE
        try:
            async with self._room, asyncio.timeout(_SECONDS):
                content = await download(str(file["file_id"]))
                return await asyncio.to_thread(_read, content)
        except (TelegramError, TimeoutError) as error:
            _LOG.warning("an export cannot be fetched: %s", type(error).__name__)
            return BadExport.UNREACHABLE


def _read(content: bytes) -> Moved | BadExport:
    unpacked = unpack(content)
    return unpacked if isinstance(unpacked, BadExport) else read_export(unpacked)


def _sent(update: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the document of a message that is an export by its name, or said to be one."""
    message = update.get("message") or {}
    file = _document(message)
    if file is None:
        return None
    name, caption = file.get("file_name"), message.get("caption")
    named = isinstance(name, str) and _NAME.fullmatch(name)
    said = isinstance(caption, str) and _CAPTION.match(caption)
    return file if named or said else None


def _answered(update: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the document of the message that the tapped button's message answers."""
    message = (update.get("callback_query") or {}).get("message") or {}
    return _document(message.get("reply_to_message") or {})


def _document(message: Mapping[str, Any]) -> Mapping[str, Any] | None:
    file = message.get("document")
    return file if isinstance(file, Mapping) and isinstance(file.get("file_id"), str) else None
