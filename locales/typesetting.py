"""Documents and pictures by typst: a template of `templates/` and data in, bytes out.

What people typed goes in as values of JSON, so that none of it is ever markup. Both functions work
for a moment: call them on a thread.
"""

import re
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import orjson
from typst import Compiler, TypstError

from conversations.values.remembering import forgotten_with

_HERE = Path(__file__).parent
_TEMPLATES = _HERE / "templates"

# Marks that turn the direction of a line could make what is shown differ from what was written, and
# tags outside of a flag are not to be seen at all.
_UNSHOWN = re.compile(
    "(\U0001f3f4[\U000e0030-\U000e007a]{3,6}\U000e007f)"
    "|[\ufe0e\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)

# A document with more data than this is set by a process of its own: it takes hundreds of megabytes
# for a moment, and only a process that ends gives them back.
_LARGE = 1_000_000
_SECONDS = 90


class TypesettingError(Exception):
    """The document cannot be set: a template is wrong, or a picture is none."""


def pdf(template: str, data: Mapping[str, Any]) -> bytes:
    """Return the document as a tagged PDF that meets PDF/UA.

    Raises TypesettingError, and OSError when the machine has no room for a process.

    With a character that no font of ours has it is tagged all the same, and does not claim to.
    """
    inputs = _shown(data)
    if len(inputs) <= _LARGE:
        return _pdf(template, inputs)
    try:
        done = subprocess.run(  # noqa: S603 our own file, and the data goes in by a pipe
            [sys.executable, __file__, template],
            input=inputs,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
    except subprocess.SubprocessError:
        raise TypesettingError from None
    return done.stdout


def png(template: str, data: Mapping[str, Any], pixels_per_inch: float = 216) -> list[bytes]:
    """Return the pages as PNG; raises TypesettingError."""
    try:
        return _compiled(template, _shown(data), format="png", ppi=pixels_per_inch)
    except TypstError:
        raise TypesettingError from None


def _pdf(template: str, inputs: bytes) -> bytes:
    try:
        try:
            return _compiled(template, inputs, format="pdf", pdf_standards=["ua-1"])[0]
        except TypstError:
            return _compiled(template, inputs, format="pdf")[0]
    except TypstError:
        raise TypesettingError from None


def _compiled(template: str, inputs: bytes, **how: Any) -> list[bytes]:
    compiler, lock = _press(template)
    with lock:
        made = compiler.compile(sys_inputs={"data": inputs.decode()}, **how)
    return made if isinstance(made, list) else [made or b""]


@forgotten_with
@cache
def _press(template: str) -> tuple[Compiler, Lock]:
    """Return the template's compiler, with fonts, sources and the last data, and its lock."""
    compiler = Compiler(
        _TEMPLATES / template,
        root=_TEMPLATES,
        font_paths=[_HERE / "fonts"],
        ignore_system_fonts=True,
    )
    return compiler, Lock()


def _shown(data: Mapping[str, Any]) -> bytes:
    """Return the data as JSON, its texts as the fonts can show them."""
    return _UNSHOWN.sub(lambda found: found[1] or "", orjson.dumps(data).decode()).encode()


if __name__ == "__main__":
    sys.stdout.buffer.write(_pdf(sys.argv[1], sys.stdin.buffer.read()))
