"""`rozstaje rotate`: a new key, the old one of no use, nothing lost wherever it is broken off."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from bot import rotate as rotating
from bot.__main__ import main
from bot.rotate import rotate
from bot.settings import Settings, read_settings
from conversations.records.numbers import OwnerId
from storage import rewrap as rewrapping
from storage.faults import InUseError
from storage.key_file import KeyFileError, read_keys
from storage.opening import open_store
from tests.storage.turns import adding, names

OLA = OwnerId(1001)


@pytest.fixture
def settings(url: str, tmp_path: Path) -> Settings:
    return read_settings({"DATABASE_URL": url, "KEY_FILE": str(tmp_path / "key")})


async def filled(settings: Settings) -> None:
    store = await open_store(settings.database_url, settings.key_file)
    for n in range(1, 4):
        await store.run(adding(n, OwnerId(1000 + n), f"Anka {n}"), OwnerId(1000 + n))
    await store.close()


async def kept(settings: Settings) -> list[str]:
    store = await open_store(settings.database_url, settings.key_file)
    try:
        return [name for n in range(1, 4) for name in await names(store, OwnerId(1000 + n))]
    finally:
        await store.close()


ALL = ["Anka 1", "Anka 2", "Anka 3"]


async def test_all_opens_with_the_new_key_and_the_old_one_is_refused(
    settings: Settings, tmp_path: Path
) -> None:
    await filled(settings)
    shutil.copy2(settings.key_path, tmp_path / "old")
    said: list[str] = []
    await rotate(settings, said.append)
    # Nobody's, and of each owner theirs and a client's.
    assert "7 keys are wrapped with it" in said[0]
    assert settings.key_path.stat().st_mode & 0o777 == 0o600
    assert read_keys(settings.key_path) != read_keys(tmp_path / "old")
    assert len(read_keys(settings.key_path) or []) == 1
    assert await kept(settings) == ALL
    with pytest.raises(KeyFileError, match="rotated since"):
        await open_store(settings.database_url, tmp_path / "old")


async def test_broken_off_half_way_all_opens_and_it_can_be_done_again(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(settings)

    async def some(store: Any, keys: Any) -> int:
        with monkeypatch.context() as few:
            few.setattr("storage.rewrap._AT_ONCE", 2)
            asked = iter(range(2))

            def breaks(*given: Any) -> Any:
                if next(asked, None) is None:
                    raise KeyboardInterrupt
                return (yield from real(*given))

            few.setattr("storage.rewrap._rewrap", breaks)
            return await whole(store, keys)

    real, whole = rewrapping._rewrap, rewrapping.rewrap
    with monkeypatch.context() as patched:
        patched.setattr(rotating, "rewrap", some)
        with pytest.raises(KeyboardInterrupt):
            await rotate(settings, lambda _: None)
    assert len(read_keys(settings.key_path) or []) == 2
    assert await kept(settings) == ALL
    await rotate(settings, lambda _: None)
    assert len(read_keys(settings.key_path) or []) == 1
    assert await kept(settings) == ALL


async def test_it_is_never_done_under_a_running_bot(tmp_path: Path) -> None:
    settings = read_settings({"DATABASE_URL": f"sqlite:///{tmp_path / 'a.sqlite'}"})
    running = await open_store(settings.database_url)
    before = settings.key_path.read_bytes()
    with pytest.raises(InUseError):
        await rotate(settings, lambda _: None)
    assert settings.key_path.read_bytes() == before
    await running.close()


def test_the_command_says_in_one_line_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'a.sqlite'}")
    monkeypatch.setenv("KEY_FILE", str(tmp_path / "key"))
    (tmp_path / "key").write_text("")
    (tmp_path / "key").chmod(0o600)
    for command in ("rotate", "check", "run"):
        assert main([command]) == 1
        told = capsys.readouterr().err.splitlines()[-1]
        assert told.startswith(f"rozstaje: KEY_FILE: {tmp_path / 'key'} is empty: put the key back")
