"""Where settings come from: the environment, `.env` in the working folder, files of secrets."""

import io
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path

from dotenv.parser import Original, parse_stream

from bot.setting_list import SETTINGS
from bot.settings import SettingsError

DOTENV = ".env"
# A secret in a file: NAME_FILE instead of NAME.
_FILE = "_FILE"
_LONGEST = 64 * 1024
# From here on a name is taken for a slip of the pen, 1 being the same.
_NEARLY = 0.8


def gather(environ: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Return what is set, by name: the environment, and what `.env` in the folder adds to it.

    A secret's file is read. Raises SettingsError for a file that cannot be used.
    """
    set_here = {name: text for name, text in environ.items() if text.strip()}
    given = {**_read_dotenv(folder / DOTENV), **set_here}
    for setting in SETTINGS:
        named = given.get(f"{setting.name}{_FILE}", "").strip() if setting.secret else ""
        if named:
            given[setting.name] = _secret(setting.name, folder / named, given)
    return given


def slips(names: Iterable[str]) -> Iterator[str]:
    """Give a sentence for each name that is no setting and nearly one that is not given."""
    given = {*names}
    # The plain names first: of two that are as like, the first is meant.
    known = [setting.name for setting in SETTINGS]
    known += [f"{setting.name}{_FILE}" for setting in SETTINGS if setting.secret]
    for name in sorted(given - {*known}):
        meant = max(known, key=lambda each: _likeness(name, each))
        if meant not in given and _likeness(name, meant) >= _NEARLY:
            yield f"{name} is no setting and does nothing: is {meant} meant?"


def _likeness(name: str, known: str) -> float:
    """Return how like a setting's name a name is: 1 for its words, or all but one of them."""
    words, wanted = set(name.upper().split("_")), set(known.split("_"))
    if words == wanted or (words < wanted and len(words) > 1):
        return 1.0
    return SequenceMatcher(None, name.upper(), known).ratio()


def _read_dotenv(path: Path) -> dict[str, str]:
    try:
        path.stat()
    except OSError:
        # Nor is there one in a folder that this user may not look into.
        return {}
    given = {}
    for line in parse_stream(io.StringIO(_read(DOTENV, path))):
        if line.error or (line.key and line.value is None):
            raise SettingsError(f"{DOTENV}, line {_number(line.original)}: no NAME=value")
        if line.key and line.value:
            given[line.key] = line.value
    return given


def _number(original: Original) -> int:
    blank = len(original.string) - len(original.string.lstrip("\n"))
    return original.line + blank


def _secret(name: str, path: Path, given: Mapping[str, str]) -> str:
    if given.get(name, "").strip():
        raise SettingsError(f"{name} and {name}{_FILE} are both given: one of them is enough")
    text = _read(f"{name}{_FILE}", path).strip()
    if not text:
        raise SettingsError(f"{name}{_FILE}: {path} is empty")
    return text


def _read(name: str, path: Path) -> str:
    """Return a small file's text, whatever its line ends are, with or without a mark before it."""
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST + 1)
        if len(content) > _LONGEST:
            raise SettingsError(f"{name}: {path} is too long for a file of settings")
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise SettingsError(f"{name}: {path} is no text in UTF-8: save it as UTF-8") from None
    except OSError as error:
        raise SettingsError(f"{name}: {path} cannot be read: {error.strerror}") from None
