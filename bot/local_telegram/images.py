"""How large a picture is, read from its first bytes; Telegram refuses what it cannot read."""

import struct

from .errors import bad_request

LARGEST_SUM = 10_000
LARGEST_RATIO = 20


def size_of(content: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG, JPEG, GIF or WebP, or None when it is none of them."""
    try:
        if content[:8] == b"\x89PNG\r\n\x1a\n" and content[12:16] == b"IHDR":
            width, height = struct.unpack(">II", content[16:24])
        elif content[:6] in (b"GIF87a", b"GIF89a"):
            width, height = struct.unpack("<HH", content[6:10])
        elif content[:2] == b"\xff\xd8":
            return _jpeg(content)
        elif content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
        else:
            return None
    except struct.error:
        return None
    return (width, height) if width and height else None


def check_photo(content: bytes) -> tuple[int, int]:
    """Return the size of a picture that Telegram would take as a photo."""
    size = size_of(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > LARGEST_SUM or max(size) > LARGEST_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def _jpeg(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:  # noqa: PLR2004 - every segment's mark
        mark = content[at + 1]
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):  # noqa: PLR2004
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return (width, height) if width and height else None
        at += 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
    return None


def _webp(content: bytes) -> tuple[int, int] | None:
    form = content[12:16]
    if form == b"VP8X":
        width = int.from_bytes(content[24:27], "little") + 1
        height = int.from_bytes(content[27:30], "little") + 1
    elif form == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        width, height = (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    else:
        width, height = (part & 0x3FFF for part in struct.unpack("<HH", content[26:30]))
    return (width, height) if width and height else None
