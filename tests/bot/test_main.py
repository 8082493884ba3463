"""The command line as a person meets it: real processes, their output and their exit status."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.local_telegram import LocalTelegram, serve

ROOT = Path(__file__).parent.parent.parent
GOOD = "1:local"
WRONG = "123456:AAE-very-secret-token"
PATIENCE = 60
# Done, stopped by the bot itself, or by the system before the bot could see to it.
STOPPED = (0, 128 + signal.SIGINT, -signal.SIGINT, -signal.SIGTERM)

# As somebody runs it who wants to see everything.
LOUD = """
import logging, sys
logging.basicConfig(level=1)
logging.debug("loud")
from bot.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@dataclass(frozen=True)
class Ended:
    """How a process ended."""

    status: int | None
    out: str
    err: str

    @property
    def said(self) -> str:
        """Return all that it wrote."""
        return self.out + self.err


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Return an environment with nothing of the bot in it but these settings."""
    ours = {"TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "LISTEN", "WEBHOOK_URL"}
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return {**kept, "PYTHONPATH": str(ROOT), "HOME": str(folder), **settings}


async def start(
    folder: Path, *command: str, loud: bool = False, **settings: str
) -> asyncio.subprocess.Process:
    """Start the bot as a process."""
    how = ("-c", LOUD) if loud else ("-m", "bot")
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *how,
        *command,
        cwd=folder,
        env=environment(folder, **settings),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def run(folder: Path, *command: str, loud: bool = False, **settings: str) -> Ended:
    """Run the bot to its end."""
    process = await start(folder, *command, loud=loud, **settings)
    try:
        out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    except TimeoutError:
        process.kill()
        out, err = await process.communicate()
        pytest.fail(f"it does not end: {out.decode()}{err.decode()}")
    return Ended(process.returncode, out.decode(), err.decode())


@pytest.fixture
async def telegram() -> AsyncIterator[str]:
    """Serve a local Telegram and give its address."""
    async with serve(LocalTelegram(GOOD)) as address:
        yield address


def one_line(ended: Ended) -> str:
    """Return the one line that it failed with."""
    assert ended.status == 1, ended
    lines = ended.err.strip().splitlines()
    assert len(lines) == 1, ended.err
    assert "Traceback" not in ended.said
    return lines[0]


# A wrong token.


@pytest.mark.parametrize("command", ["run", "check"])
@pytest.mark.parametrize("token", [WRONG, "nonsense", "1:x/../../y", "zażółć", "1:a b"])
async def test_a_wrong_token_ends_with_one_line_that_says_so(
    tmp_path: Path, telegram: str, command: str, token: str
) -> None:
    ended = await run(tmp_path, command, TELEGRAM_BOT_TOKEN=token, TELEGRAM_API_URL=telegram)
    assert "TELEGRAM_BOT_TOKEN" in one_line(ended)
    assert token not in ended.said


@pytest.mark.parametrize("command", ["run", "check"])
async def test_a_wrong_token_is_in_no_log_however_loud(
    tmp_path: Path, telegram: str, command: str
) -> None:
    ended = await run(
        tmp_path, command, loud=True, TELEGRAM_BOT_TOKEN=WRONG, TELEGRAM_API_URL=telegram
    )
    assert ended.status == 1
    assert WRONG not in ended.said
    assert "very-secret" not in ended.said
    assert "DEBUG:root:loud" in ended.err


async def test_a_good_token_is_in_no_log_however_loud(tmp_path: Path) -> None:
    token = "424242:AAE-another-secret"  # noqa: S105 nobody's
    local = LocalTelegram(token)
    async with serve(local) as address:
        process = await start(
            tmp_path, "run", loud=True, TELEGRAM_BOT_TOKEN=token, TELEGRAM_API_URL=address
        )
        person = local.person(1)
        person.send_text("/start")
        async with asyncio.timeout(PATIENCE):
            while len(person.chat.messages) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        person.tap(max(person.chat.messages), "address:f")
        person.send_text("Marek Tajemniczy")
        async with asyncio.timeout(PATIENCE):
            while len(person.chat.messages) < 4:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    said = out.decode() + err.decode()
    assert process.returncode == 0, said
    assert "another-secret" not in said
    assert "Tajemniczy" not in said
    assert "Traceback" not in said


# check.


async def test_check_with_no_token_says_what_it_would_use(tmp_path: Path) -> None:
    ended = await run(tmp_path, "check", LISTEN="127.0.0.1:8099")
    assert ended.status == 0, ended
    assert "http://127.0.0.1:8099" in ended.out
    assert "sqlite:///rozstaje-local.sqlite" in ended.out


async def test_check_with_a_token_says_which_bot_it_is(tmp_path: Path, telegram: str) -> None:
    ended = await run(tmp_path, "check", TELEGRAM_BOT_TOKEN=GOOD, TELEGRAM_API_URL=telegram)
    assert ended.status == 0, ended
    assert "@rozstaje_bot" in ended.out
    assert telegram in ended.out
    assert GOOD not in ended.said


async def test_check_says_when_telegram_is_out_of_reach(tmp_path: Path) -> None:
    ended = await run(
        tmp_path, "check", TELEGRAM_BOT_TOKEN=WRONG, TELEGRAM_API_URL="http://127.0.0.1:9"
    )
    assert "reach" in one_line(ended)
    assert WRONG not in ended.said


def no_database(folder: Path) -> str:
    """Make a file that is no database."""
    (folder / "notes.txt").write_text("just notes\n" * 400, "utf-8")
    return f"sqlite:///{folder / 'notes.txt'}"


def of_a_later_version(folder: Path) -> str:
    """Make a database that a later version of the bot has made."""
    path = folder / "later.sqlite"
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("create table migrations (number integer primary key, applied_at text)")
        file.execute("insert into migrations values (9999, '')")
    return f"sqlite:///{path}"


@pytest.mark.parametrize("command", ["check", "run"])
@pytest.mark.parametrize(
    "database",
    [
        "mysql://db/rozstaje",
        "rozstaje.sqlite",
        "sqlite:///",
        "sqlite:////no/such/folder/rozstaje.sqlite",
        "sqlite:////proc/rozstaje.sqlite",
        "sqlite:////",
        no_database,
        of_a_later_version,
    ],
    ids=str,
)
async def test_a_database_that_cannot_be_used_is_said_in_one_line(
    tmp_path: Path, command: str, database: object
) -> None:
    url = database(tmp_path) if callable(database) else str(database)
    ended = await run(tmp_path, command, DATABASE_URL=url, LISTEN="127.0.0.1:0")
    assert one_line(ended)


async def test_a_databases_password_is_never_said(tmp_path: Path) -> None:
    url = "postgresql://ola:hunter2@127.0.0.1:9/rozstaje"
    ended = await run(tmp_path, "check", loud=True, DATABASE_URL=url)
    assert ended.status == 1
    assert "hunter2" not in ended.said


# Other settings.


@pytest.mark.parametrize("command", ["check", "run"])
@pytest.mark.parametrize("listen", ["8081", "localhost:x", ":1", "localhost:99999"])
async def test_a_listen_that_is_none_is_said_in_one_line(
    tmp_path: Path, command: str, listen: str
) -> None:
    assert "LISTEN" in one_line(await run(tmp_path, command, LISTEN=listen))


@pytest.mark.parametrize("command", ["check", "run"])
@pytest.mark.parametrize("listen", ["0.0.0.0:0", "example.com:80", "192.0.2.1:80"])
async def test_the_phone_page_is_refused_to_other_machines_in_one_line(
    tmp_path: Path, command: str, listen: str
) -> None:
    """The page lets anybody act as anybody: it is for this machine only."""
    assert "LISTEN" in one_line(await run(tmp_path, command, LISTEN=listen))


async def test_an_address_in_use_is_said_in_one_line(tmp_path: Path, telegram: str) -> None:
    taken = telegram.removeprefix("http://")
    assert one_line(await run(tmp_path, "run", LISTEN=taken))


async def test_a_command_that_there_is_not_is_said(tmp_path: Path) -> None:
    ended = await run(tmp_path, "dance")
    assert ended.status == 2
    assert "dance" in ended.err
    assert "Traceback" not in ended.err


# Without a token.


async def stop(process: asyncio.subprocess.Process, by: int) -> Ended:
    """Tell a process to stop, and wait until it has."""
    process.send_signal(by)
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    return Ended(process.returncode, out.decode(), err.decode())


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "terminate"])
async def test_with_no_token_the_phone_page_opens_and_its_address_is_said(
    tmp_path: Path, by: int
) -> None:
    process = await start(tmp_path, LISTEN="127.0.0.1:0")
    assert process.stdout
    line = (await asyncio.wait_for(process.stdout.readline(), PATIENCE)).decode()
    ended = await stop(process, by)
    assert "http://127.0.0.1:" in line
    assert "TELEGRAM_BOT_TOKEN" in line
    assert "Traceback" not in ended.said
    assert ended.status in STOPPED
    assert (tmp_path / "rozstaje-local.sqlite").is_file()


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "terminate"])
async def test_it_stops_quietly_while_telegram_is_out_of_reach(tmp_path: Path, by: int) -> None:
    process = await start(tmp_path, TELEGRAM_BOT_TOKEN=WRONG, TELEGRAM_API_URL="http://127.0.0.1:9")
    assert process.stderr
    line = (await asyncio.wait_for(process.stderr.readline(), PATIENCE)).decode()
    ended = await stop(process, by)
    assert "reach" in line
    assert "Traceback" not in ended.said
    assert ended.status in STOPPED
    assert WRONG not in line + ended.said
