"""What an update costs, side by side: `uv run --group bench python -m tests.bench.speed`.

Each round starts every bot anew, in turns, warms it up and loads it. The echo bot of
python-telegram-bot is 1.00; every ratio is to the echo bot of the same round. CPU is that of the
bot's process alone, user and system of all threads. `--only` and `--rounds` make it quick.
"""

import argparse
import importlib.util
import os
import platform
import statistics
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.measure import Measured, fake_api, measure
from tests.bench.rows import ROWS, Row

BASE = "base"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _chosen(only: str | None) -> list[Row]:
    names = only.split(",") if only else [row.name for row in ROWS]
    if unknown := {*names} - {row.name for row in ROWS}:
        raise SystemExit(f"no such row: {', '.join(sorted(unknown))}")
    rows = [row for row in ROWS if row.name in (BASE, *names)]
    if importlib.util.find_spec("aiogram_dialog"):
        return rows
    left = [row.name for row in rows if ".aiogram" in row.module]
    if left:
        _say(f"left out ({', '.join(left)}): run with `uv run --group bench`")
    return [row for row in rows if ".aiogram" not in row.module]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="tests.bench.speed", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--updates", type=int, default=3000, help="a row and a round")
    parser.add_argument(
        "--only", help="rows by name, with commas: " + ",".join(r.name for r in ROWS)
    )
    given = parser.parse_args(arguments)
    rows = _chosen(given.only)
    results: dict[str, list[Measured]] = {row.name: [] for row in rows}
    with tempfile.TemporaryDirectory(prefix="rozstaje-bench-") as folder, fake_api() as api:
        for place in range(1, given.rounds + 1):
            for row in rows:
                found = measure(row, given.updates, api, Path(folder))
                results[row.name].append(found)
                _say(
                    f"round {place}: {row.name:14} {found.each:6.3f} ms of CPU an update, "
                    f"{found.updates / found.seconds:5.0f} updates/s, load {os.getloadavg()[0]:.1f}"
                )
    _say(_machine(given.rounds, given.updates))
    for line in _table(rows, results):
        _say(line)


def _machine(rounds: int, updates: int) -> str:
    cores = os.cpu_count()
    return (
        f"\n{datetime.now(UTC):%Y-%m-%d}, {cores} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}; medians of {rounds} rounds of {updates} updates\n"
    )


def _table(rows: Sequence[Row], results: dict[str, list[Measured]]) -> list[str]:
    lines = ["| row | CPU an update | against the base | range |", "| --- | --- | --- | --- |"]
    base = [found.each for found in results[BASE]]
    for row in rows:
        each = [found.each for found in results[row.name]]
        ratios = [one / other for one, other in zip(each, base, strict=True)]
        lines.append(
            f"| {row.what} | {statistics.median(each):.2f} ms | {statistics.median(ratios):.2f} "
            f"| {min(ratios):.2f}–{max(ratios):.2f} |"
        )
    return lines


if __name__ == "__main__":
    main()
