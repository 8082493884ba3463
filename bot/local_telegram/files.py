"""Files: what is kept of them, how they are named, and how a message tells of them."""

import mimetypes
from dataclasses import dataclass

from .errors import bad_request
from .images import check_photo, size_of
from .world import Json, StoredFile, World

MEGABYTE = 1024 * 1024
LARGEST_UPLOAD = 50 * MEGABYTE
LARGEST_PHOTO = 10 * MEGABYTE
LARGEST_DOWNLOAD = 20 * MEGABYTE
FOLDERS = {"photo": "photos", "document": "documents", "voice": "voice", "audio": "music"}
ENDINGS = {"photo": ".jpg", "voice": ".oga"}


@dataclass(frozen=True)
class Upload:
    """A file on its way in, not stored yet."""

    name: str
    content: bytes
    mime_type: str = ""


def voice_type(content: bytes) -> str:
    """Return the type of a recording by how it begins: an app's is Ogg, a browser's is not."""
    if content.startswith(b"\x1aE\xdf\xa3"):
        return "audio/webm"
    return "audio/mp4" if content[4:8] == b"ftyp" else "audio/ogg"


def keep(world: World, kind: str, upload: Upload, **facts: object) -> StoredFile:
    """Store a file and give it the two names that Telegram gives every file."""
    number = next(world.numbers)
    name = upload.name or f"{kind}{ENDINGS.get(kind, '')}"
    ending = ENDINGS.get(kind) or ("." + name.rpartition(".")[2] if "." in name else "")
    # Only by its ending is a type guessed: a client's word for it is not believed.
    mime_type = mimetypes.guess_type(name)[0] or upload.mime_type or "application/octet-stream"
    file = StoredFile(
        file_id=f"Local{kind.capitalize()}{number:010d}AAIBAAMCAAN4AAM2BA",
        unique_id=f"AQAD{number:08d}",
        kind=kind,
        content=upload.content,
        name=name,
        mime_type=mime_type,
        path=f"{FOLDERS.get(kind, 'documents')}/file_{number}{ending}",
        facts=dict(facts),
    )
    world.files[file.file_id] = file
    return file


def keep_checked(world: World, kind: str, upload: Upload) -> StoredFile:
    """Store what the bot uploads, if Telegram would take it."""
    size = len(upload.content)
    if not size:
        raise bad_request("file must be non-empty")
    if kind == "photo":
        if size > LARGEST_PHOTO:
            raise bad_request(
                f"file of size {size} bytes is too big for a photo;"
                f" the maximum size is {LARGEST_PHOTO} bytes"
            )
        width, height = check_photo(upload.content)
        return keep(world, kind, upload, width=width, height=height)
    return keep(world, kind, upload)


def keep_from_person(world: World, kind: str, upload: Upload, **facts: object) -> StoredFile:
    """Store what a person sends: an app shrinks and converts it first, so any bytes will do."""
    if kind == "photo":
        width, height = size_of(upload.content) or (90, 90)
        facts = {"width": width, "height": height, **facts}
    return keep(world, kind, upload, **facts)


def file_json(file: StoredFile) -> Json:
    """Tell the part that all files have in common."""
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.content),
    }


def media_json(file: StoredFile) -> Json:
    """Tell of a file as it stands in a message: a photo comes as a list of its sizes."""
    common = file_json(file)
    if file.kind == "photo":
        return {"photo": [{**common, **file.facts}]}
    if file.kind == "document":
        return {"document": {**common, "file_name": file.name, "mime_type": file.mime_type}}
    return {file.kind: {**common, "mime_type": file.mime_type, "duration": 1, **file.facts}}


def find(world: World, file_id: str, kind: str) -> StoredFile:
    """Find a file that the bot names by its id, for use as the kind that it wants to send."""
    file = world.files.get(file_id)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        raise bad_request(f"can't use file of type {file.kind.capitalize()} as {kind.capitalize()}")
    return file
