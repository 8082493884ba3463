"""Documents and pictures by typst: a template of `templates/` and data in, bytes out.

What people typed goes in as values of JSON, so that none of it is ever markup. Both functions work
for a moment: call them on a thread.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import orjson
from typst import Compiler, TypstError

_HERE = Path(__file__).parent
_TEMPLATES = _HERE / "templates"

# Joined emoji and skin tones are several characters, which the font has one by one; marks that turn
# the direction of a line could make what is shown differ from what was written.
_UNSHOWN = re.compile(
    "[\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)
_FLAG_LETTERS = {0x1F1E6 + place: chr(ord("A") + place) for place in range(26)}


def pdf(template: str, data: Mapping[str, Any]) -> bytes:
    """Return the document as a tagged PDF that meets PDF/UA; raises TypstError.

    With a character that no font of ours has it is tagged all the same, and does not claim to.
    """
    try:
        return _compiled(template, data, format="pdf", pdf_standards=["ua-1"])[0]
    except TypstError:
        return _compiled(template, data, format="pdf")[0]


def png(template: str, data: Mapping[str, Any], pixels_per_inch: float = 216) -> list[bytes]:
    """Return the pages as PNG; raises TypstError."""
    return _compiled(template, data, format="png", ppi=pixels_per_inch)


def _compiled(template: str, data: Mapping[str, Any], **how: Any) -> list[bytes]:
    compiler, lock = _press(template)
    inputs = {"data": orjson.dumps(_shown(data)).decode()}
    with lock:
        made = compiler.compile(sys_inputs=inputs, **how)
    return made if isinstance(made, list) else [made or b""]


@cache
def _press(template: str) -> tuple[Compiler, Lock]:
    """Return the template's compiler, which keeps fonts and sources, and its lock."""
    compiler = Compiler(
        _TEMPLATES / template,
        root=_TEMPLATES,
        font_paths=[_HERE / "fonts"],
        ignore_system_fonts=True,
    )
    return compiler, Lock()


def _shown(value: Any) -> Any:
    """Return the data with all texts as the fonts can show them."""
    match value:
        case str():
            return _UNSHOWN.sub("", value).translate(_FLAG_LETTERS)
        case Mapping():
            return {key: _shown(each) for key, each in value.items()}
        case list() | tuple():
            return [_shown(each) for each in value]
        case _:
            return value
