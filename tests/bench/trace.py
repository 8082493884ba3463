"""How one text and one tap travel through the house: `uv run python -m tests.bench.trace`.

The real bot on the local Telegram, warmed up by a like message and tap. Every call of a function of the
product is noted, on every thread, from the moment a person sends until the bot is done; the local
Telegram and the tests are left out. A hop is a call in another file than the call before it; between
rooms, in another folder at the top. `--follow` prints the whole way.
"""

import asyncio
import sys
import tempfile
import threading
from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path
from types import FrameType
from typing import Any

from tests.bench.process import ROOT
from tests.support.person import Person
from tests.support.rozstaje import rozstaje

FOLDERS = ("bot", "conversations", "storage", "locales")
LEFT_OUT = "bot/local_telegram/"
TEXT = "basia wczoraj 21:10 dzwonila na pogaduchy 30 min"

# Where a frame stands as it is entered: before anything but its own set-up.
_BEGINNING = 8

Step = tuple[str, str]


class Trace:
    """The product's calls, in order, while it is on."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.on = False
        self._files: dict[str, str | None] = {}

    def __call__(self, frame: FrameType, event: str, _argument: Any) -> None:
        """Note a call of the product's."""
        # A generator or coroutine that goes on where it waited is no new call.
        if not self.on or event != "call" or frame.f_lasti > _BEGINNING:
            return
        file = self._file(frame.f_code.co_filename)
        if file:
            self.steps.append((file, frame.f_code.co_qualname))

    def _file(self, name: str) -> str | None:
        if name not in self._files:
            path = Path(name)
            inside = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else ""
            ours = inside.split("/")[0] in FOLDERS and not inside.startswith(LEFT_OUT)
            self._files[name] = inside if ours else None
        return self._files[name]


async def traced(trace: Trace, act: Callable[[], Awaitable[Any]]) -> list[Step]:
    """Return what is called while a person does something and the bot answers."""
    trace.steps = []
    trace.on = True
    await act()
    trace.on = False
    return trace.steps


def told(name: str, steps: list[Step]) -> str:
    """Return a line of the table."""
    files = [file for file, _ in steps]
    hops = sum(one != other for one, other in pairwise(files))
    rooms = [file.split("/")[0] for file in files]
    between = sum(one != other for one, other in pairwise(rooms))
    return (
        f"{name:<6} {len(steps):>6} {len(set(steps)):>10} {len(set(files)):>6} {hops:>6} {between:>8}"
    )


def follow(steps: list[Step]) -> str:
    """Return the way, a line for each stay in a file."""
    lines: list[str] = []
    at = ""
    for file, function in steps:
        if file != at:
            lines.append(f"{file}:")
            at = file
        lines.append(f"    {function}")
    return "\n".join(lines)


def _kinds_of(person: Person) -> str:
    """Return the data of the card's button to all kinds."""
    data = [each for row in person.sees().buttons for _, each in row]
    return next(each for each in data if each.startswith("menu:") and each.endswith(":kind"))


async def main() -> None:
    """Print the table, and the way itself when it is asked for."""
    trace = Trace()
    threading.setprofile(trace)
    sys.setprofile(trace)
    with tempfile.TemporaryDirectory() as folder:
        async with rozstaje(Path(folder)) as bot:
            ola = bot.person()
            await ola.says("/new Basia")
            for _ in range(2):
                await ola.says(TEXT)
                await ola.forges(_kinds_of(ola), ola.sees())
            text = await traced(trace, lambda: ola.says(TEXT))
            data, card = _kinds_of(ola), ola.sees()
            tap = await traced(trace, lambda: ola.forges(data, card))
    sys.setprofile(None)
    threading.setprofile(None)  # type: ignore[arg-type]
    lines = ["        calls  functions  files   hops  between folders"]
    lines += [told("text", text), told("tap", tap)]
    if "--follow" in sys.argv:
        lines += ["", "text", follow(text), "", "tap", follow(tap)]
    print("\n".join(lines))  # noqa: T201 it is run for this


if __name__ == "__main__":
    asyncio.run(main())
