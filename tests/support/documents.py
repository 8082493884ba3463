"""A PDF as a reader meets it, and what lies in a folder, byte for byte."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from tests.support.seen import seen


@dataclass(frozen=True)
class Document:
    """What a PDF says, and what it says of itself."""

    text: str
    pages: int
    pictures: int
    title: str
    language: str
    shows_title: bool
    tagged: bool
    accessible: bool
    headings: tuple[str, ...]
    figures: tuple[str, ...]


def read_pdf(content: bytes | None) -> Document:
    """Return what stands in a PDF; `accessible`: it claims to meet PDF/UA.

    `headings` are the outline's; `figures` what each figure says to who cannot see it.
    """
    reader = PdfReader(BytesIO(content or b""))
    root: Any = reader.root_object
    return Document(
        text=seen("\n".join(page.extract_text() for page in reader.pages)),
        pages=len(reader.pages),
        pictures=sum(len(page.images) for page in reader.pages),
        title=str(reader.metadata.title if reader.metadata else ""),
        language=str(root.get("/Lang", "")),
        shows_title=bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle")),
        tagged=bool(root["/MarkInfo"]["/Marked"]),
        accessible=b"pdfuaid" in root["/Metadata"].get_object().get_data(),
        headings=tuple(str(each.title) for each in _flat(reader.outline)),
        figures=tuple(map(seen, _figures(root["/StructTreeRoot"]))),
    )


def pieces_of(content: bytes | None) -> list[str]:
    """Return what stands in a PDF as it was set: a piece for each line of its own."""
    pieces: list[str] = []
    for page in PdfReader(BytesIO(content or b"")).pages:
        page.extract_text(visitor_text=lambda text, *_: pieces.append(text.strip()))
    return pieces


def _flat(outline: list[Any]) -> Iterator[Any]:
    for each in outline:
        yield from _flat(each) if isinstance(each, list) else [each]


def _figures(node: Any) -> Iterator[str]:
    node = node.get_object()
    for each in node if isinstance(node, list) else [node]:
        element = each.get_object()
        if not isinstance(element, dict):
            continue
        if element.get("/S") == "/Figure":
            yield str(element.get("/Alt", ""))
        if "/K" in element:
            yield from _figures(element["/K"])


def bytes_of(folder: Path, pattern: str) -> bytes:
    """Return all bytes of the files that match, one after the other."""
    return b"".join(file.read_bytes() for file in sorted(folder.glob(pattern)))
