"""How large a picture is; Telegram refuses what it cannot read."""

from io import BytesIO

import imagesize

from .errors import bad_request

LARGEST_SUM = 10_000
LARGEST_RATIO = 20


def size_of(content: bytes) -> tuple[int, int] | None:
    """Return a picture's width and height in pixels, None when it is no picture."""
    width, height = imagesize.get(BytesIO(content))
    return (int(width), int(height)) if width > 0 and height > 0 else None


def check_photo(content: bytes) -> tuple[int, int]:
    """Return the size of a picture that Telegram would take as a photo."""
    size = size_of(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > LARGEST_SUM or max(size) > LARGEST_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size
