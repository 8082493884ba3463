"""Another package's files over ours are noticed: `storage` and `bot` are common names."""

import base64
from hashlib import sha256
from importlib import metadata
from pathlib import Path

import pytest

from bot.installed import overwritten

OURS = {
    "bot/__init__.py": '"""The bot."""\n',
    "storage/__init__.py": '"""The storage."""\n',
    "storage/calls.py": "CALLS = 1\n",
    "locales/pl/start.ftl": "hello = cześć\n",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Install a few files as pip does: with a record of their hashes."""
    record = []
    for name, text in OURS.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        digest = base64.urlsafe_b64encode(sha256(text.encode()).digest()).decode().rstrip("=")
        record.append(f"{name},sha256={digest},{len(text)}")
    info = tmp_path / "rozstaje-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: rozstaje\nVersion: 1\n")
    (info / "RECORD").write_text("\n".join([*record, "rozstaje-1.dist-info/RECORD,,"]))
    return tmp_path


def lost(site: Path) -> list[str]:
    return overwritten(metadata.Distribution.at(site / "rozstaje-1.dist-info"))


def test_untouched_files_are_nothing_to_speak_of(site: Path) -> None:
    assert lost(site) == []


def test_a_file_written_over_or_taken_away_is_named(site: Path) -> None:
    (site / "storage/__init__.py").write_text("")
    (site / "bot/__init__.py").unlink()
    assert sorted(lost(site)) == ["bot/__init__.py", "storage/__init__.py"]


def test_a_folder_that_is_worked_on_is_not_looked_at() -> None:
    assert overwritten() == []
