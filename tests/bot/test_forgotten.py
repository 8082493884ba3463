"""What the process remembers of an owner's words: nothing long, and nothing once they erase."""

import gc
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from conversations.casework.search import search
from conversations.records.numbers import IncidentNumber, OwnerId
from conversations.records.owner import Incident, Language, Owner
from tests.support.rozstaje import Rozstaje, rozstaje

_Cached = type(lru_cache(len))
# As deep as what is looked through holds anything.
_DEEP = 7
# What reads or shows words; the phone of the tests is none of the bot's memory.
_READS = ("bot", "conversations", "locales", "storage", "polish_inflection", "snowballstemmer")
_PHONE = "bot.local_telegram"


def strings_in(root: object) -> Iterator[str]:
    """Give every text that something holds; code, and a memory of its own, are looked at apart."""
    seen: set[int] = set()
    left: list[tuple[object, int]] = [(root, 0)]
    while left:
        each, depth = left.pop()
        code = isinstance(each, ModuleType | FunctionType | type)
        if id(each) in seen or code or (depth and isinstance(each, _Cached)):
            continue
        seen.add(id(each))
        if isinstance(each, str):
            yield each
        elif isinstance(each, bytes):
            yield each.decode("utf-8", "replace")
        elif depth < _DEEP:
            left += [(held, depth + 1) for held in gc.get_referents(each)]


def remembered() -> Iterator[tuple[str, object]]:
    """Give all that outlives a message: every function's memory, and what stands in modules."""
    gc.collect()
    for each in gc.get_objects():
        if isinstance(each, _Cached):
            yield f"{each.__module__}.{getattr(each, '__qualname__', '')}", each
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] in _READS and not name.startswith(_PHONE):
            for key, value in list(vars(module).items()):
                if not key.startswith("__"):
                    yield f"{name}.{key}", value


def who_remembers(words: str) -> set[str]:
    """Return the names of what holds the words, however they are written."""
    found = set()
    for name, each in remembered():
        if any(words in text.casefold() for text in strings_in(each)):
            found.add(name)
    return found


async def uses(bot: Rozstaje, note: str) -> Any:
    """Have somebody do all that reads or shows words."""
    ola = bot.person()
    await ola.says("/nowy Zenobiusz")
    await ola.says(f"/zapisz Zenobiusz wczoraj {note} krzyczał na mnie 40 min")
    # What is not the word itself is held against each word of the log.
    await ola.says("/szukaj wrzeszczał")
    for tap in (
        "dossier:1:me:vamtgf:all:make",
        "letter:1:payment_first",
        "verdict:1",
        "chart:1",
        "client:1",
        "rename:1",
    ):
        await ola.forges(tap)
    await ola.says("Zenobiusz Pierwszy")
    for words in ("/klienci", "/eksport", "ile razy Zenobiusz dzwonił?", "/dziennik Zenobiusz"):
        await ola.says(words)
    return ola


async def test_an_erase_of_everything_leaves_no_word_in_any_memory(tmp_path: Path) -> None:
    async with rozstaje(tmp_path) as bot:
        ola = await uses(bot, "zenobiuszowo")
        before = who_remembers("zenobiusz")
        assert "conversations.reading.rosters.index_of" in before, "or nothing would be seen"
        await ola.says("/usun")
        await ola.taps("Wszystko")
        await ola.taps("Usuń na zawsze")
        assert who_remembers("zenobiusz") == set()


async def test_what_is_long_is_remembered_nowhere(tmp_path: Path) -> None:
    async with rozstaje(tmp_path) as bot:
        await uses(bot, "zenobiuszowo" * 200)
        assert who_remembers("zenobiuszowo" * 6) == set()


def test_the_last_word_that_was_searched_is_remembered_nowhere() -> None:
    entry = Incident(IncidentNumber(1), None, None, note="zenobiuszowo" * 200)
    assert search(["wrzeszczał"], Owner(OwnerId(1), Language.PL), [entry]) == []
    assert who_remembers("zenobiuszowo" * 6) == set()
