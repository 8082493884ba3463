"""Every keyboard that a walk through the whole bot comes to: the labels fit beside each other."""

import unicodedata
from pathlib import Path

import pytest

from tests.support.person import Bubble
from tests.support.rozstaje import rozstaje
from tests.support.walk import walk

# Letters of a label that a phone of 360 points shows in its share of a row; it cuts off the rest.
# What is chosen is known by its mark, which stands first.
ROOM = {2: 18, 3: 11, 4: 8, 5: 6}
MARK = "✓ "


@pytest.mark.parametrize("language", ["pl", "en"])
async def test_no_label_is_wider_than_its_share_of_a_row(language: str, tmp_path: Path) -> None:
    wide: set[str] = set()
    screens = 0

    async def look(_name: str, shown: Bubble) -> None:
        nonlocal screens
        screens += 1
        for row in shown.buttons:
            if len(row) in ROOM:
                labels = [label.removeprefix(MARK) for label, _ in row]
                wide.update(each for each in labels if width(each) > ROOM[len(row)])

    async with rozstaje(tmp_path) as bot:
        await walk(bot, language, look)
    assert screens > 250
    assert not wide, " | ".join(sorted(wide))


def width(label: str) -> int:
    """Return how many letters wide a label is: an emoji takes two."""
    return sum(
        0
        if unicodedata.combining(c) or c == "\ufe0f"
        else 1 + (unicodedata.east_asian_width(c) in "WF")
        for c in label
    )
