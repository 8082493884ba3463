"""What an update costs, side by side: `python -m tests.bench.speed`.

Each round starts every bot anew, in turns, warms it up and loads it. The echo bot of
python-telegram-bot is 1.00; every ratio is to the echo bot of the same round. CPU is that of the
bot's process alone, user and system of all threads. `--only` (rows or groups) and `--rounds` make
it quick; `--profile ROW` says where the time goes.
"""

import argparse
import importlib.util
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.bench import report
from tests.bench.api import Api, fake_api
from tests.bench.databases import SERVER
from tests.bench.measure import Measured, measure
from tests.bench.profile import profile
from tests.bench.rows import BASE, MOST_UPDATES, ROWS, Row
from tests.bench.works import GROUP, measure_works


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _chosen(names: Iterable[str]) -> list[Row]:
    """Return the rows of these names or groups, the base first, without what cannot run here."""
    wanted = {*names}
    if unknown := wanted - {GROUP} - {name for row in ROWS for name in (row.name, row.group)}:
        raise SystemExit(f"no such row: {', '.join(sorted(unknown))}")
    rows = [row for row in ROWS if row.name == BASE or {row.name, row.group} & wanted]
    return [row for row in rows if not _left_out(row)]


def _left_out(row: Row) -> bool:
    if ".aiogram" in row.module and not importlib.util.find_spec("aiogram_dialog"):
        _say(f"left out: {row.name} (run with `uv run --group dev --group bench`)")
        return True
    if row.postgres and not os.environ.get(SERVER):
        _say(f'left out: {row.name} (export {SERVER}="$(.ci/postgres)")')
        return True
    return False


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the tables."""
    groups = list(dict.fromkeys(row.group for row in ROWS))
    parser = argparse.ArgumentParser(
        prog="tests.bench.speed", description=__doc__, epilog=", ".join(row.name for row in ROWS)
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--updates", type=int, default=MOST_UPDATES, help="a row and a round")
    parser.add_argument("--only", help=f"rows, or groups: {', '.join([*groups, GROUP])}")
    parser.add_argument("--profile", metavar="ROW")
    given = parser.parse_args(arguments)
    if not 0 < given.updates <= MOST_UPDATES:
        parser.error(f"at most {MOST_UPDATES} updates: each comes from a chat of its own")
    only = [given.profile] if given.profile else (given.only or "").split(",")
    names = only if only != [""] else [*groups, GROUP]
    rows = _chosen(names)
    with tempfile.TemporaryDirectory(prefix="rozstaje-bench-") as made, fake_api() as api:
        folder = Path(made)
        if given.profile:
            profile(rows[-1], given.updates, api, folder, _say)
            return
        if names != [GROUP]:
            _measure_rows(rows, given.rounds, given.updates, api, folder)
        if GROUP in names:
            _say(report.machine(f"{given.rounds} rounds"))
            for line in measure_works(given.rounds, api, folder):
                _say(line)


def _measure_rows(rows: Sequence[Row], rounds: int, updates: int, api: Api, folder: Path) -> None:
    results: dict[str, list[Measured]] = {row.name: [] for row in rows}
    for place in range(1, rounds + 1):
        for row in rows:
            found = measure(row, updates, api, folder)
            results[row.name].append(found)
            _say(report.progress(place, row, found))
    _say(report.machine(f"medians of {rounds} rounds of {updates} updates"))
    for line in report.table(rows, results):
        _say(line)


if __name__ == "__main__":
    main()
