"""A PDF as a reader meets it, and what lies in a folder, byte for byte."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True)
class Document:
    """What a PDF says, and what it says of itself."""

    text: str
    pages: int
    pictures: int
    title: str
    language: str
    tagged: bool
    accessible: bool


def read_pdf(content: bytes | None) -> Document:
    """Return what stands in a PDF; `accessible`: it claims to meet PDF/UA."""
    reader = PdfReader(BytesIO(content or b""))
    root: Any = reader.root_object
    return Document(
        text="\n".join(page.extract_text() for page in reader.pages),
        pages=len(reader.pages),
        pictures=sum(len(page.images) for page in reader.pages),
        title=str(reader.metadata.title if reader.metadata else ""),
        language=str(root.get("/Lang", "")),
        tagged=bool(root["/MarkInfo"]["/Marked"]),
        accessible=b"pdfuaid" in root["/Metadata"].get_object().get_data(),
    )


def bytes_of(folder: Path, pattern: str) -> bytes:
    """Return all bytes of the files that match, one after the other."""
    return b"".join(file.read_bytes() for file in sorted(folder.glob(pattern)))
