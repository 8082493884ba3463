"""Several photos or documents at once, shown as one album."""

from typing import TYPE_CHECKING

from ..errors import bad_request
from ..files import media_json
from ..parameters import Parameters
from ..words import words
from ..world import Json
from .common import post, read_caption, read_file, writable_chat

if TYPE_CHECKING:
    from ..local import LocalTelegram

FEWEST, MOST = 2, 10
KINDS = ("photo", "document")
KNOWN = words(
    "type media caption parse_mode caption_entities show_caption_above_media has_spoiler"
    " thumbnail disable_content_type_detection"
)


def read_media(telegram: "LocalTelegram", p: Parameters, item: object) -> Json:
    """Read one InputMedia: the file and its caption, as they will stand in the message."""
    if not isinstance(item, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = item.get("type")
    if kind not in KINDS:
        raise bad_request(f'type "{kind}" of InputMedia is not known to this local Telegram')
    unknown = set(item) - KNOWN
    if unknown:
        raise bad_request(f'can\'t parse InputMedia: unknown field "{min(unknown)}"')
    caption = read_caption(
        str(item.get("caption") or ""),
        str(item.get("parse_mode") or ""),
        item.get("caption_entities"),
    )
    file = read_file(telegram, p, item.get("media"), kind, "")
    return media_json(file) | caption


def send_media_group(telegram: "LocalTelegram", p: Parameters) -> list[Json]:
    """Send an album: all of it or nothing."""
    items = p.get("media", [])
    if not items:
        raise bad_request("there is no media in the request")
    if not FEWEST <= len(items) <= MOST:
        raise bad_request("wrong number of messages in an album")
    if len({item.get("type") for item in items if isinstance(item, dict)}) > 1:
        raise bad_request("document can't be mixed with other media types")
    chat = writable_chat(telegram, p)
    contents = [read_media(telegram, p, item) for item in items]
    group = str(13_000_000_000_000_000 + next(telegram.world.numbers))
    return [post(telegram, chat, p, {"media_group_id": group, **one}).body for one in contents]


TABLE = {"sendMediaGroup": send_media_group}
