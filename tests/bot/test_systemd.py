"""What systemd is told: ready, alive as long as the poll goes on, stopping."""

import asyncio
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.delivery.figures import Figures
from bot.systemd import told


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """Listen as systemd does."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.setblocking(False)
        yield listening


def heard(systemd: socket.socket) -> list[str]:
    words = []
    while True:
        try:
            words.append(systemd.recv(100).decode())
        except BlockingIOError:
            return words


async def test_it_is_told_of_the_start_life_and_the_end(
    systemd: socket.socket, tmp_path: Path
) -> None:
    asks = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "3000"}
    words: list[str] = []
    async with told(Figures(), asks):
        while words.count("WATCHDOG=1") < 3:
            await asyncio.sleep(0.001)
            words += heard(systemd)
    words += heard(systemd)
    assert words[0] == "READY=1"
    assert words[-1] == "STOPPING=1"


async def test_with_a_poll_that_hangs_it_hears_of_no_life(
    systemd: socket.socket, tmp_path: Path
) -> None:
    at = 0.0
    figures = Figures(lambda: at)
    figures.expect_poll(10)
    asks = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "3000"}
    at = 1000.0
    async with told(figures, asks):
        await asyncio.sleep(0.01)
    assert heard(systemd) == ["READY=1", "STOPPING=1"]


@pytest.mark.parametrize(
    "asks",
    [
        {},
        {"NOTIFY_SOCKET": "/no/such/socket", "WATCHDOG_USEC": "1000"},
        {"NOTIFY_SOCKET": "@no-such-socket", "WATCHDOG_USEC": "x"},
        {"NOTIFY_SOCKET": "/no/such/socket", "WATCHDOG_USEC": "1000", "WATCHDOG_PID": "1"},
    ],
)
async def test_where_nobody_hears_nothing_happens(asks: dict[str, str]) -> None:
    async with told(Figures(), asks):
        pass
    assert os.environ.get("NOTIFY_SOCKET") is None
