"""Every button that a walk through the whole bot comes to, tapped twice: nothing is sent for it."""

from pathlib import Path
from typing import Any

import pytest

from bot.local_telegram.errors import bad_request
from tests.support.person import Bubble, Person
from tests.support.rozstaje import rozstaje
from tests.support.walk import walk


@pytest.mark.parametrize("language", ["pl", "en"])
async def test_a_second_tap_sends_no_edit_that_changes_nothing(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forges, refused, tapped = Person.forges, 0, []
    idle: list[str] = []

    async def twice(self: Person, data: str, message: Bubble | int | None = None) -> str:
        tapped.append(data)
        await forges(self, data, message)
        before = refused
        query = await forges(self, data, message)
        if refused > before:
            idle.append(data)
        return query

    def counted(why: str) -> Any:
        nonlocal refused
        refused += "not modified" in why
        return bad_request(why)

    async def look(_name: str, _shown: Bubble) -> None:
        pass

    monkeypatch.setattr(Person, "forges", twice)
    monkeypatch.setattr("bot.local_telegram.methods.editing.bad_request", counted)
    async with rozstaje(tmp_path) as bot:
        await walk(bot, language, look)
    assert len({*tapped}) > 200
    assert refused == 0, idle
