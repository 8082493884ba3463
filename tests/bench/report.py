"""What was measured, as lines and as the tables of the README."""

import os
import platform
import statistics
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from tests.bench.measure import Measured
from tests.bench.rows import BASE, BOT, ROWS, Row


def progress(place: int, row: Row, found: Measured) -> str:
    """Return the line that says what one run came to."""
    return (
        f"round {place}: {row.name:19} {found.each:7.3f} ms of CPU an update, "
        f"{found.speed:5.0f} updates/s (the fake API took {found.api_cpu / found.cpu:.0%}), "
        f"load average {os.getloadavg()[0]:.1f}"
    )


def machine(how: str) -> str:
    """Return the line that says when, on what and how it was measured."""
    return (
        f"\n{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, {platform.system()} "
        f"{platform.machine()}, Python {platform.python_version()}, load average "
        f"{os.getloadavg()[0]:.1f}; {how}\n"
    )


def table(rows: Sequence[Row], results: Mapping[str, Sequence[Measured]]) -> Iterator[str]:
    """Give the tables: CPU of an update against the base, then starts and memory, then waits."""
    base = [found.each for found in results[BASE]]
    yield "| what | CPU an update | against the echo bot | rounds | updates/s |"
    yield "| --- | ---: | ---: | --- | ---: |"
    for row in rows:
        found = results[row.name]
        ratios = [one.each / other for one, other in zip(found, base, strict=True)]
        yield (
            f"| {row.what} | {_median(found, lambda one: one.each):.2f} ms "
            f"| {statistics.median(ratios):.2f} | {min(ratios):.2f}–{max(ratios):.2f} "
            f"| {_median(found, lambda one: one.speed):,.0f} |"
        )
    pairs = [(row, each) for row in rows for each in row.against if each in results]
    yield from _pairs(pairs, results)
    yield from _starts([row for row in rows if row.module == BOT], results)
    yield from _waits([row for row in rows if row.delay], results)


def _pairs(
    pairs: Sequence[tuple[Row, str]], results: Mapping[str, Sequence[Measured]]
) -> Iterator[str]:
    if pairs:
        yield "\n| what | against | CPU of an update, in the same round | rounds |"
        yield "| --- | --- | ---: | --- |"
    names = {row.name: row.what for row in ROWS}
    for row, against in pairs:
        both = zip(results[row.name], results[against], strict=True)
        ratios = [one.each / other.each for one, other in both]
        yield (
            f"| {row.what} | {names[against]} | {statistics.median(ratios):.2f} "
            f"| {min(ratios):.2f}–{max(ratios):.2f} |"
        )


def _starts(rows: Sequence[Row], results: Mapping[str, Sequence[Measured]]) -> Iterator[str]:
    if rows:
        yield (
            "\n| what | CPU to the first getUpdates | idle | after one update | after the load "
            "| CPU of the first update | of the second |"
        )
        yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    for row in rows:
        found = results[row.name]
        yield (
            f"| {row.what} | {_median(found, lambda one: one.start_cpu):.2f} s "
            f"| {_median(found, lambda one: one.idle):.0f} MB "
            f"| {_median(found, lambda one: one.greeted):.0f} MB "
            f"| {_median(found, lambda one: one.memory):.0f} MB "
            f"| {_median(found, lambda one: one.first) * 1000:.0f} ms "
            f"| {_median(found, lambda one: one.second) * 1000:.0f} ms |"
        )


def _waits(rows: Sequence[Row], results: Mapping[str, Sequence[Measured]]) -> Iterator[str]:
    if rows:
        yield "\n| what | updates/s | from update to reply at half of that: median | p95 |"
        yield "| --- | ---: | ---: | ---: |"
    for row in rows:
        found = results[row.name]
        yield (
            f"| {row.what} | {_median(found, lambda one: one.speed):,.0f} "
            f"| {_median(found, lambda one: statistics.median(one.waits)) * 1000:.0f} ms "
            f"| {_median(found, lambda one: p95(one.waits)) * 1000:.0f} ms |"
        )


def p95(values: Iterable[float]) -> float:
    """Return what 95 of 100 values stay within."""
    ordered = sorted(values)
    return ordered[int(len(ordered) * 0.95)]


def _median(found: Iterable[Measured], of: Callable[[Measured], float]) -> float:
    return statistics.median(map(of, found))
