"""Where the microseconds of one row go, by samples of py-spy: `speed --profile ROW`."""

import contextlib
import operator
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.api import Api
from tests.bench.measure import measure
from tests.bench.process import ROOT, Bot
from tests.bench.rows import Row

_A_SECOND = 500
_SHOWN = 40
_READY = 1.5


def profile(row: Row, count: int, api: Api, folder: Path, say: Callable[[str], None]) -> None:
    """Measure a row once while it is sampled, and say where its time went."""
    program = shutil.which("py-spy", path=str(Path(sys.executable).parent)) or "py-spy"
    spent: list[float] = []
    samples = folder / "samples.txt"

    @contextlib.contextmanager
    def watch(bot: Bot) -> Iterator[None]:
        command = [program, "record", "-p", f"{bot.pid}", "-r", f"{_A_SECOND}", "-f", "raw"]
        spy = subprocess.Popen(
            [*command, "-d", "3600", "-o", str(samples)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with contextlib.suppress(subprocess.TimeoutExpired):
            spy.wait(_READY)
        before = bot.user_and_system()
        yield
        spent.extend(map(operator.sub, bot.user_and_system(), before))
        spy.send_signal(signal.SIGINT)
        spy.wait()

    found = measure(row, count, api, folder, watch)
    own: Counter[str] = Counter()
    within: Counter[str] = Counter()
    for line in samples.read_text().splitlines():
        stack, _, times = line.rpartition(" ")
        frames = [_place(frame) for frame in stack.split(";")]
        own[frames[-1]] += int(times)
        within.update(dict.fromkeys(frames, int(times)))
    all_ = own.total()
    say(
        f"{row.name}: {found.each:.3f} ms of CPU an update while sampled, "
        f"{spent[1] / sum(spent):.0%} of it the kernel's, {all_} samples;"
        " what C code takes counts for the function that called it"
    )
    for title, counted in (("own time", own), ("with what they call", within)):
        say(f"\n{title}:")
        for place, weight in counted.most_common(_SHOWN):
            share = weight / all_
            say(f"{share:6.1%} {share * found.each * 1000:7.0f} µs  {place}")


def _place(frame: str) -> str:
    """Return a function and its file, without the line."""
    name, _, place = frame.rpartition(" (")
    path = place.rpartition(":")[0].replace(f"{ROOT}/", "")
    return f"{name} ({path.partition('site-packages/')[2] or path})"
