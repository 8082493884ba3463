"""The local Telegram knows nothing of the bot: it imports nothing of the product."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import bot.local_telegram

# A server, and what reads how large a picture is.
OTHERS = ("aiohttp", "imagesize")
FOLDER = Path(bot.local_telegram.__file__).parent


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Give every import of a file: how many folders it goes up, and the name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.level, node.module or ""


def test_imports_nothing_of_ours_and_nothing_of_the_library() -> None:
    files = sorted(FOLDER.rglob("*.py"))
    assert len(files) > 20
    for path in files:
        depth = len(path.relative_to(FOLDER).parts)
        for level, name in imports(path):
            top = name.partition(".")[0]
            inside = 1 <= level <= depth
            assert inside or (not level and (top in OTHERS or top in sys.stdlib_module_names)), (
                f"{path.name} imports {name}"
            )


def test_no_file_is_long() -> None:
    for path in FOLDER.rglob("*.*"):
        if path.suffix in (".py", ".js", ".css", ".html"):
            assert len(path.read_text("utf-8").splitlines()) <= 300, path.name


def test_the_page_fetches_nothing_from_elsewhere_and_writes_no_html() -> None:
    for path in (FOLDER / "page").iterdir():
        source = path.read_text("utf-8").replace("http://www.w3.org/", "")
        assert "http://" not in source, path.name
        assert "innerHTML" not in source, path.name
