"""Killed at any moment, again and again: nothing is lost, nothing is done twice.

ROZSTAJE_KILLS and ROZSTAJE_UPDATES set how much; the figures are printed (`pytest -s`).
"""

import os
import sqlite3
from pathlib import Path

import pytest

from tests.delivery.kills import Figures, Plan, run
from tests.delivery.nursery import Nursery, said
from tests.support.databases import empty_database

KILLS = int(os.environ.get("ROZSTAJE_KILLS", "20"))
UPDATES = int(os.environ.get("ROZSTAJE_UPDATES", "500"))
OWNERS = 50

# Seconds after which a reply that a dead process was about to send is another's; 30 as shipped.
LEASE = 5

pytestmark = [
    pytest.mark.slow,
    # At full size half an hour, more on a busy machine.
    pytest.mark.timeout(max(1200, KILLS * 36)),
    pytest.mark.asyncio(loop_scope="module"),
]


def plan(url: str, replicas: int, flood: int = 0) -> Plan:
    patch = ("short_lease", LEASE)
    return Plan(url, replicas, KILLS, OWNERS, UPDATES // OWNERS, patch=patch, flood=flood)


def check(name: str, figures: Figures, folder: Path) -> None:
    print(f"\n{name}: {figures}")  # noqa: T201 the figures are what it is run for
    log = said(folder)
    assert figures.notes == [], log[-3000:]
    assert figures.clean, f"{figures}\n{log[-3000:]}"
    assert "Traceback" not in log
    assert "canary" not in log
    assert "DEBUG" in log, "all of it is logged"


async def test_polling_with_sqlite(tmp_path: Path, bots: Nursery) -> None:
    file = tmp_path / "rozstaje.sqlite"
    figures = await run(plan(f"sqlite:///{file}", 0), tmp_path, bots)
    check("polling + SQLite", figures, tmp_path)
    assert sqlite3.connect(file).execute("pragma integrity_check").fetchone() == ("ok",)


async def test_polling_with_one_who_floods(tmp_path: Path, bots: Nursery) -> None:
    file = tmp_path / "rozstaje.sqlite"
    figures = await run(plan(f"sqlite:///{file}", 0, flood=UPDATES), tmp_path, bots)
    check("polling + SQLite, half of it from one owner", figures, tmp_path)
    places = "select seq from sqlite_sequence where name = 'parked'"
    assert sqlite3.connect(file).execute(places).fetchone(), "some of it was parked"


async def test_webhook_with_sqlite(tmp_path: Path, bots: Nursery) -> None:
    file = tmp_path / "rozstaje.sqlite"
    figures = await run(plan(f"sqlite:///{file}", 1), tmp_path, bots)
    check("webhook + SQLite", figures, tmp_path)
    assert sqlite3.connect(file).execute("pragma integrity_check").fetchone() == ("ok",)


async def test_webhook_with_postgres_and_three_replicas(tmp_path: Path, bots: Nursery) -> None:
    async with empty_database("postgres", tmp_path) as url:
        figures = await run(plan(url, 3), tmp_path, bots)
    check("webhook + PostgreSQL x 3", figures, tmp_path)
