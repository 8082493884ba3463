"""Files of evidence, fetched from Telegram: as pictures for the dossier, as they are for export."""

import asyncio
import base64
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Protocol

import imagesize
from telegram.error import BadRequest, TelegramError

from conversations.casework.exhibits import Exhibit, Missing, Picture
from conversations.records.evidence import Attachment, Evidence

# The largest file that Telegram hands to a bot, in bytes: binary megabytes, too.
LARGEST = 20 * 1024 * 1024
# All pictures of one document, and all files of one archive: Telegram takes 50 MB from a bot.
_TOGETHER = 40 * 1024 * 1024
_MOST_PICTURES = 150
# A picture is unpacked to be printed: more than this is no photograph of a chat.
_MOST_PIXELS = 25_000_000
_AT_ONCE = 4

# How each kind begins, and with what its last bytes end: typst shows half a picture as none at all.
_KINDS = (
    (b"\x89PNG", "png", b"IEND"),
    (b"GIF8", "gif", b";"),
    (b"RIFF", "webp", b""),
    (b"\xff\xd8\xff", "jpeg", b"\xff\xd9"),
)
_LAST_BYTES = 64


class Source(Protocol):
    """What hands files out."""

    async def download(self, file_id: str) -> bytes:
        """Return the file's bytes; raises telegram.error.TelegramError."""
        ...


async def exhibits(
    source: Source, evidence: Evidence, *, patient: bool
) -> dict[int, list[Exhibit]]:
    """Return the evidence of each entry with its picture, or why it has none.

    Unless patient, a file that cannot be had for now raises TelegramError: it may come later.
    """
    wanted = [each for files in evidence.values() for each in files if _may_be_picture(each)]
    fetched = await fetch(source, wanted[:_MOST_PICTURES], patient=patient)
    return {
        number: [_exhibit(each, fetched) for each in files] for number, files in evidence.items()
    }


async def fetch(
    source: Source, wanted: Sequence[Attachment], *, patient: bool
) -> dict[str, bytes | Missing]:
    """Return the files by their ids, as many as fit together, or why one is missing."""
    fetched: dict[str, bytes | Missing] = {}
    queue = list({each.file_id: each for each in wanted}.values())
    left = _TOGETHER

    async def work() -> None:
        nonlocal left
        while queue:
            each = queue.pop(0)
            if left <= (each.size or 0):
                fetched[each.file_id] = Missing.TOO_MANY
                continue
            left -= each.size or 0
            got = await _one(source, each, patient=patient)
            left -= max(0, len(got) - (each.size or 0)) if isinstance(got, bytes) else 0
            fetched[each.file_id] = got if left >= 0 else Missing.TOO_MANY

    async with asyncio.TaskGroup() as group:
        for _ in range(_AT_ONCE):
            group.create_task(work())
    return fetched


async def _one(source: Source, attachment: Attachment, *, patient: bool) -> bytes | Missing:
    if (attachment.size or 0) > LARGEST:
        return Missing.TOO_LARGE
    try:
        return await source.download(attachment.file_id)
    except BadRequest as error:
        return Missing.TOO_LARGE if "too big" in error.message.lower() else Missing.GONE
    except TelegramError:
        if not patient:
            raise
        return Missing.GONE


def _may_be_picture(attachment: Attachment) -> bool:
    name = (attachment.name or "").lower()
    return attachment.type == "photo" or (
        attachment.type == "document" and name.endswith((".jpg", ".jpeg", ".png", ".gif", ".webp"))
    )


def _exhibit(attachment: Attachment, fetched: Mapping[str, bytes | Missing]) -> Exhibit:
    if not _may_be_picture(attachment):
        missing = Missing.TOO_LARGE if (attachment.size or 0) > LARGEST else Missing.NO_PICTURE
        return Exhibit(attachment, missing=missing)
    got = fetched.get(attachment.file_id, Missing.TOO_MANY)
    if isinstance(got, Missing):
        return Exhibit(attachment, missing=got)
    picture = _picture(got)
    return Exhibit(attachment, picture, None if picture else Missing.NO_PICTURE)


def _picture(content: bytes) -> Picture | None:
    """Return the picture wrapped in SVG, which goes into a document as text and stays as it is."""
    width, height = map(int, imagesize.get(BytesIO(content)))
    mime = next(
        (
            mime
            for start, mime, end in _KINDS
            if content.startswith(start) and end in content[-_LAST_BYTES:]
        ),
        None,
    )
    if min(width, height) <= 0 or mime is None or width * height > _MOST_PIXELS:
        return None
    packed = base64.b64encode(content).decode()
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{width}" height="{height}"><image width="{width}" height="{height}" '
        f'xlink:href="data:image/{mime};base64,{packed}"/></svg>'
    )
    return Picture(svg, width, height)
