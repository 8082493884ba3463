"""A chart and a dossier: what each costs, and how long others' taps wait meanwhile."""

import itertools
import os
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from tests.bench import updates
from tests.bench.api import Api
from tests.bench.checked import WrongError
from tests.bench.databases import prepared
from tests.bench.measure import cpu, started, waits
from tests.bench.process import Bot
from tests.bench.report import p95
from tests.bench.rows import BOT, Maker
from tests.bench.seed import FIRST, World
from tests.bench.telegram import Done, Load
from tests.bench.updates import encoded

GROUP = "works"

_OWNERS = 1000
# Its dossiers have three pages.
_SHORT = World(_OWNERS, 4, answers=5)
_PAGES = 3
# Its charts have some months.
_LONG = World(_OWNERS, 40)
_EACH = 6
# Others' taps in a second, for so many seconds; every so many of them comes a piece of work.
_RATE = 40.0
_SECONDS = 8
_EVERY = 20


@dataclass
class _Work:
    """A piece of work: how it is asked for, of whom, and how many calls it comes to."""

    name: str
    make: Maker
    world: World
    calls: int
    costs: list[float] = field(default_factory=list)
    took: list[float] = field(default_factory=list)
    # p95 of others' taps, alone and meanwhile.
    late: list[tuple[float, float]] = field(default_factory=list)


def measure_works(rounds: int, api: Api, folder: Path) -> Iterator[str]:
    """Measure in so many rounds; give the lines of the table."""
    works = (
        _Work("a chart of 40 incidents", updates.chart, _LONG, calls=2),
        _Work(
            f"a dossier of {_PAGES} pages, with its spreadsheet", updates.dossier, _SHORT, calls=2
        ),
    )
    for _, work in itertools.product(range(rounds), works):
        url = prepared(work.world, folder, postgres=False)
        with started(api, BOT, url, folder / "works.log") as bots:
            _Round(api, bots).measure(work)
    yield (
        "| what | CPU | from request to file | p95 of others' taps alone | meanwhile "
        f"(one in {_EVERY / _RATE:.1f} s) | moved |"
    )
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for work in works:
        alone = statistics.median(before for before, _ in work.late) * 1000
        meanwhile = statistics.median(after for _, after in work.late) * 1000
        moved = statistics.median(after - before for before, after in work.late) * 1000
        yield (
            f"| {work.name} | {statistics.median(work.costs) * 1000:.0f} ms "
            f"| {statistics.median(work.took) * 1000:.0f} ms "
            f"| {alone:.0f} ms | {meanwhile:.0f} ms | {moved:+.0f} ms |"
        )
    yield f"\nLoad average at the end: {os.getloadavg()[0]:.1f}"


class _Round:
    """One bot and what is asked of it, each time by another owner."""

    def __init__(self, api: Api, bots: Sequence[Bot]) -> None:
        self._api, self._bots = api, bots
        self._numbers = itertools.count(1_000)
        self._owners = itertools.cycle(range(FIRST, FIRST + _OWNERS))

    def measure(self, work: _Work) -> None:
        for place in range(_EACH + 1):
            before = cpu(self._bots)
            wait, done = self._load([work], None)
            _check(done)
            # The first one opens fonts and templates.
            if place:
                work.costs.append(cpu(self._bots) - before)
                work.took.append(wait[0])
        taps = [_TAP] * int(_RATE * _SECONDS)
        self._load(taps, None)
        alone = p95(self._load(taps, _RATE)[0])
        mixed = [work if place % _EVERY == _EVERY - 1 else _TAP for place, _ in enumerate(taps)]
        late, _ = self._load(mixed, _RATE)
        others = [wait for wait, each in zip(late, mixed, strict=True) if each is _TAP]
        work.late.append((alone, p95(others)))

    def _load(self, wanted: Sequence[_Work], rate: float | None) -> tuple[list[float], Done]:
        owners = [next(self._owners) for _ in wanted]
        made = [
            encoded(work.make(place, next(self._numbers), owner))
            for place, (work, owner) in enumerate(zip(wanted, owners, strict=True))
        ]
        answers = sum(work.calls for work in wanted)
        done = self._api.load(Load(made, answers, rate), self._bots)
        return waits(owners, done), done


_TAP = _Work("a tap", updates.answer, _SHORT, calls=2)


def _check(done: Done) -> None:
    """See that a file was sent, and that a dossier has the pages that it is named for."""
    files = [body for _, method, body in done.calls if method in ("sendPhoto", "sendDocument")]
    if not files:
        raise WrongError(f"no file was sent: {[method for _, method, _ in done.calls]}")
    for body in files:
        begins, ends = body.find(b"%PDF-"), body.rfind(b"%%EOF")
        if begins >= 0:
            pages = len(PdfReader(BytesIO(body[begins : ends + 6])).pages)
            if pages != _PAGES:
                raise WrongError(f"a dossier of {pages} pages")
