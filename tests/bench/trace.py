"""One message and one tap, followed through the house: `python -m tests.bench.trace`.

The real bot on the local Telegram, all its threads and tasks, from the moment when an update is
taken from polling until its card is sent, that is written down, and the house is quiet. Counted:

- files: the Python and the templates in FOLDERS; not the local Telegram, libraries and tests;
- a call: a function begins, or goes on after it waited or yielded. Lambdas count; comprehensions
  and generator expressions do not: nobody goes anywhere for them, and newer Pythons inline some;
- a hop: a call in another file than the call before it, whatever the thread. A return is no hop of
  its own: it shows when the caller next calls something;
- a hop between folders: the same for the four folders.

What is loaded once is not counted: somebody else has sent a like message and tapped before. The
card is the first of a client, so it tells of a verdict too. Runs differ by some calls, as tasks and
threads interleave. `--follow` prints every hop in order, `--pairs` the files that hand to and fro.
"""

import asyncio
import functools
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from tests.support.person import Person, at_once
from tests.support.rozstaje import Rozstaje, rozstaje

ROOT = Path(__file__).parents[2]
FOLDERS = {"bot", "conversations", "storage", "locales"}
TEXT = "basia wczoraj 21:10 dzwonila na pogaduchy 30 min"
BUTTON = "Inny rodzaj…"

_INLINE = {"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"}
# Seconds without a call after which nothing more is to come.
_QUIET = 0.4
_MOST_PAIRS = 25


class Call(NamedTuple):
    """A function that begins or goes on; `file` is its place in the project."""

    file: str
    function: str


@dataclass
class Trace:
    """The calls of every thread, in order, as long as it is on."""

    on: bool = False
    calls: list[Call] = field(default_factory=list)

    def __call__(self, frame: FrameType, event: str, _: object) -> None:
        """Take what the interpreter reports."""
        if not self.on or event != "call" or frame.f_code.co_name in _INLINE:
            return
        if file := _product_file(frame.f_code.co_filename):
            self.calls.append(Call(file, frame.f_code.co_qualname))

    async def of(self, act: Awaitable[object], house: Rozstaje) -> list[Call]:
        """Return what is called from the act until the house is quiet."""
        self.calls, self.on, before = [], True, -1
        await act
        while not house.telegram.idle or len(self.calls) > before:
            before = len(self.calls)
            await asyncio.sleep(_QUIET)
        self.on = False
        return self.calls


@functools.cache
def _product_file(name: str) -> str | None:
    place = name.removeprefix(f"{ROOT}/")
    folder, *rest = place.split("/")
    return place if folder in FOLDERS and "local_telegram" not in rest else None


async def trace_both(folder: Path, trace: Trace) -> dict[str, list[Call]]:
    """Return the calls of the text and of the tap, of a bot with its database in the folder."""
    async with rozstaje(folder) as house:
        ewa, ola = house.person(1002, "Ewa"), house.person()
        for person in (ewa, ola):
            await person.says("/start")
            await person.says("/new Basia")
        await ewa.says(TEXT)
        await ewa.taps(BUTTON)
        return await _both_of(ola, trace, house)


async def _both_of(ola: Person, trace: Trace, house: Rozstaje) -> dict[str, list[Call]]:
    # The usual wait calls the bot, which would count.
    ola.settle = at_once
    # What the last update of the warming up left to do is not this one's.
    await asyncio.sleep(_QUIET)
    text = await trace.of(ola.says(TEXT), house)
    assert ola.sees().text.startswith("Basia"), ola.sees().text
    tap = await trace.of(ola.taps(BUTTON), house)
    assert BUTTON not in ola.sees().labels, "the menu of kinds is not there"
    return {"text": text, "tap": tap}


def _table(traces: dict[str, list[Call]], say: Callable[[str], object]) -> None:
    say(f"{'':6}{'calls':>7}{'functions':>11}{'files':>7}{'hops':>7}{'between folders':>17}\n")
    for name, calls in traces.items():
        files = [call.file for call in calls]
        folders = [file.split("/")[0] for file in files]
        say(f"{name:6}{len(calls):7}{len(set(calls)):11}{len(set(files)):7}")
        say(f"{_hops(files):7}{_hops(folders):17}\n")


def _hops(places: Sequence[str]) -> int:
    return sum(before != after for before, after in pairwise(places))


def _follow(calls: Sequence[Call], say: Callable[[str], object]) -> None:
    for number, (file, within) in enumerate(groupby(calls, lambda call: call.file)):
        first, *more = within
        say(f"{number:4} {file}:{first.function}{f' (+{len(more)})' if more else ''}\n")


def _pairs(calls: Sequence[Call], say: Callable[[str], object]) -> None:
    found = Counter(frozenset((a.file, b.file)) for a, b in pairwise(calls) if a.file != b.file)
    for pair, count in found.most_common(_MOST_PAIRS):
        say(f"{count:4} {' <-> '.join(sorted(pair))}\n")


def main(options: Sequence[str], say: Callable[[str], object] = sys.stdout.write) -> None:
    """Print the table and what was asked for."""
    trace = Trace()
    # Before anything starts, for a thread keeps what it starts with.
    threading.setprofile(trace)
    sys.setprofile(trace)
    with tempfile.TemporaryDirectory() as folder:
        traces = asyncio.run(trace_both(Path(folder), trace))
    _table(traces, say)
    for option, shown in (("--pairs", _pairs), ("--follow", _follow)):
        for name, calls in traces.items() if option in options else ():
            say(f"\n{name}\n")
            shown(calls, say)


if __name__ == "__main__":
    main(sys.argv[1:])
