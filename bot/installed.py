"""Whether what was installed is still there: `bot`, `storage` and the like are common names.

pip lets one package write over another's files and says nothing.
"""

import base64
from hashlib import sha256
from importlib import metadata
from pathlib import Path

OWN_PLACE = "install Rozstaje into an environment of its own (uv, uvx, pipx or a venv)"
_OURS = ("bot/", "conversations/", "storage/", "locales/")


def overwritten(site: metadata.Distribution | None = None) -> list[str]:
    """Return our files that another package has written over or taken away, by their place.

    Nothing is known of a folder that is worked on: then none.
    """
    try:
        files = (site or metadata.distribution("rozstaje")).files or []
    except metadata.PackageNotFoundError:
        return []
    return [
        str(file)
        for file in files
        if str(file).startswith(_OURS)
        and str(file).endswith(".py")
        and file.hash is not None
        and _digest(Path(str(file.locate()))) != file.hash.value
    ]


def _digest(path: Path) -> str | None:
    """Return a file's hash as a wheel's record writes it, None when it is not there."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    return base64.urlsafe_b64encode(sha256(content).digest()).decode().rstrip("=")
