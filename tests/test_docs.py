"""What the docs say stands somewhere does."""

import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_DOCS = sorted([*_ROOT.glob("docs/*.md"), *_ROOT.glob("*.md")])
# A file of tests, and the name of one of them where it follows.
_TEST = re.compile(r"(tests/[\w/]+\.py)`?(?: `(test_\w+)`)?")


@pytest.mark.parametrize("page", _DOCS, ids=lambda page: page.name)
def test_every_test_that_the_docs_name_is_there(page: Path) -> None:
    missing = [
        f"{file} {name}"
        for file, name in _TEST.findall(page.read_text("utf-8"))
        if not (_ROOT / file).is_file()
        or (name and f"def {name}(" not in (_ROOT / file).read_text("utf-8"))
    ]
    assert missing == []


def test_some_are_named() -> None:
    named = [name for page in _DOCS for _, name in _TEST.findall(page.read_text("utf-8")) if name]
    assert len(named) > 5
