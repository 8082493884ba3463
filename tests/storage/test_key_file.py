"""The key file: made once, for nobody else; lost, wrong or open to others it is refused."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from conversations.records.numbers import OwnerId
from storage.key_file import KeyFileError, make_key, read_keys, write_keys
from storage.opening import examine, open_store
from tests.storage.turns import adding, names

OLA = OwnerId(1001)


async def filled(folder: Path, name: str = "a") -> str:
    url = f"sqlite:///{folder / name}.sqlite"
    store = await open_store(url)
    await store.run(adding(1, OLA, "Anka"), OLA)
    await store.close()
    return url


async def test_it_is_made_beside_the_database_for_nobody_else(tmp_path: Path) -> None:
    await filled(tmp_path)
    file = tmp_path / "a.sqlite.key"
    assert file.stat().st_mode & 0o777 == 0o600
    assert "without it nothing in the database can be read" in file.read_text()
    assert read_keys(file)
    assert not list(tmp_path.glob("*.part"))


async def test_how_to_keep_it_is_said_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    for times in (1, 2):
        await filled(tmp_path)
        said = [each for each in caplog.messages if "Keep a copy of it" in each]
        assert len(said) == 1, f"started {times} times"
        assert "in another place than the backups" in said[0]


async def test_where_it_is_is_a_setting_and_the_same_one_opens(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.sqlite'}"
    key = tmp_path / "elsewhere.key"
    for _ in range(2):
        store = await open_store(url, key)
        await store.run(adding(1, OLA, "Anka"), OLA)
        assert await names(store, OLA) == ["Anka"]
        await store.close()
    assert not (tmp_path / "a.sqlite.key").exists()


def lost(file: Path) -> None:
    file.unlink()


def empty(file: Path) -> None:
    file.write_bytes(b"")


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-10])


def no_key(file: Path) -> None:
    file.write_bytes(os.urandom(100))


def open_to_others(file: Path) -> None:
    file.chmod(0o644)


def of_another_database(file: Path) -> None:
    write_keys(file, [os.urandom(32)])


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        (lost, "is not there"),
        (empty, "is empty"),
        (cut, "cut short"),
        (no_key, "is no key of rozstaje's"),
        (open_to_others, "others on this machine can read"),
        (of_another_database, "the key of another database"),
    ],
)
async def test_what_cannot_be_the_key_is_refused_and_nothing_is_changed(
    tmp_path: Path, harm: Callable[[Path], None], why: str
) -> None:
    url = await filled(tmp_path)
    key = tmp_path / "a.sqlite.key"
    shutil.copy2(key, tmp_path / "kept")
    harm(key)
    there = {each.name for each in tmp_path.iterdir()}
    for opening in (open_store, examine):
        with pytest.raises(KeyFileError, match=why) as refused:
            await opening(url)
        assert "\n" not in str(refused.value)
        assert {each.name for each in tmp_path.iterdir()} == there, "no new key, no empty bot"
    shutil.copy2(tmp_path / "kept", key)
    store = await open_store(url)
    assert await names(store, OLA) == ["Anka"]
    await store.close()


async def test_the_key_of_a_second_database_is_refused_for_the_first(tmp_path: Path) -> None:
    url = await filled(tmp_path)
    await filled(tmp_path, "b")
    with pytest.raises(KeyFileError, match="another database"):
        await open_store(url, tmp_path / "b.sqlite.key")


def test_of_two_who_make_it_at_once_one_does(tmp_path: Path) -> None:
    first = make_key(tmp_path / "key")
    assert make_key(tmp_path / "key") == first
