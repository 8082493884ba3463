"""The files of evidence in one archive, named so that each finds its entry."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import PurePosixPath

from conversations.casework.exhibits import Missing
from conversations.casework.export import file_name
from conversations.records.owner import Evidence


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
