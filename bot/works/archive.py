"""The files of evidence in one archive, named so that each finds its entry."""

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from json import JSONDecodeError
from pathlib import PurePosixPath

import orjson

from conversations.casework.exhibits import Missing
from conversations.casework.export import file_name
from conversations.records.evidence import Evidence
from conversations.records.moved import BadExport

# The largest export that is unpacked, in bytes.
LARGEST = 20 * 1024 * 1024


def archive(
    evidence: Evidence,
    fetched: Mapping[str, bytes | Missing],
    export: bytes,
    export_name: str,
) -> tuple[bytes, int]:
    """Return a zip of the export and the files that were fetched, and how many were not."""
    out = BytesIO()
    left_out = 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:
        packed.writestr(export_name, export, zipfile.ZIP_DEFLATED)
        for number, files in evidence.items():
            for attachment in files:
                content = fetched.get(attachment.file_id, Missing.GONE)
                if isinstance(content, bytes):
                    packed.writestr(str(PurePosixPath(file_name(number, attachment))), content)
                else:
                    left_out += 1
    return out.getvalue(), left_out


def unpack(content: bytes) -> object:
    """Return the plain data of an export, a JSON or an archive with one; or a BadExport."""
    if content.startswith(_ZIP):
        found = _from_zip(content)
        if isinstance(found, BadExport):
            return found
        content = found
    content = content.removeprefix(_MARK).strip()
    if not content.startswith(b"{"):
        return BadExport.NOT_OURS
    try:
        return orjson.loads(content)
    except JSONDecodeError:
        return BadExport.BROKEN


def _from_zip(content: bytes) -> bytes | BadExport:
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            exports = [each for each in packed.infolist() if each.filename.endswith(".json")]
            # Files of evidence lie in a folder: the export does not.
            exports = [each for each in exports if "/" not in each.filename]
            if len(exports) != 1:
                return BadExport.NOT_OURS
            with packed.open(exports[0]) as file:
                # Whatever the archive says of its size: no more than this is unpacked.
                unpacked = file.read(LARGEST + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return BadExport.BROKEN
    except (RuntimeError, NotImplementedError):
        # Encrypted, or packed in another way than ours.
        return BadExport.NOT_OURS
    return BadExport.TOO_LARGE if len(unpacked) > LARGEST else unpacked


_ZIP = b"PK"
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}".encode()
