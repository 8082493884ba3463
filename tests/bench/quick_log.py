"""Prints what reading one message costs: time of the CPU, and the memory that reading adds.

uv run --group dev python -m tests.bench.quick_log
"""

import json
import resource
import statistics
import sys
import time
from datetime import datetime
from pathlib import Path

from conversations.reading import read

MESSAGES = Path(__file__).parents[1] / "conversations/reading/messages/shared.jsonl"
_ROUNDS = 5


def _megabytes() -> float:
    # What is held now; the greatest ever would count what started this process, too.
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def main() -> None:
    """Read every shared message a few times and print the table."""
    cases = [json.loads(row) for row in MESSAGES.read_text(encoding="utf-8").splitlines()]
    names = sorted({name for case in cases for name in case["roster"]})
    before = _megabytes()
    read(
        "warm",
        [f"{name} {place}" for place in range(6) for name in names][:500],
        datetime.fromisoformat("2026-11-23T12:00"),
        "pl",
    )
    after = _megabytes()
    for case in cases:
        read(case["text"], case["roster"], datetime.fromisoformat(case["now"]), case["lang"])
    others = _megabytes()
    taken = []
    for _ in range(_ROUNDS):
        for case in cases:
            now = datetime.fromisoformat(case["now"])
            start = time.process_time()
            read(case["text"], case["roster"], now, case["lang"])
            taken.append((time.process_time() - start) * 1000)
    taken.sort()
    middle, slow = statistics.median(taken), taken[int(len(taken) * 0.95)]
    sys.stdout.write(
        f"one message: median {middle:.2f} ms of CPU, 95 % {slow:.2f} ms, most {taken[-1]:.2f} ms\n"
        f"memory: {after - before:.1f} MB with the model and a roster of 500, "
        f"{others - before:.1f} MB when many others' rosters are remembered too\n"
    )


if __name__ == "__main__":
    main()
