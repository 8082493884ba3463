"""The command line as a person meets it: real processes, their output and their exit status."""

import asyncio
import json
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from bot.local_telegram import LocalTelegram, serve
from bot.setting_list import SETTINGS
from tests.delivery.nursery import Nursery, nursery
from tests.support.until import until

ROOT = Path(__file__).parent.parent.parent
GOOD = "1:local"
WRONG = "123456:AAE-very-secret-token"
# Done, stopped by the bot itself, or by the system before the bot could see to it.
STOPPED = (0, 128 + signal.SIGINT, -signal.SIGINT, -signal.SIGTERM)

pytestmark = pytest.mark.asyncio(loop_scope="module")


@dataclass(frozen=True)
class Ended:
    """How a process ended."""

    status: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Return all that it wrote."""
        return self.out + self.err


@dataclass(frozen=True)
class Bots:
    """Starts the command line in a folder, with no settings but those given."""

    nursery: Nursery
    folder: Path

    async def start(self, *command: str, loud: bool = False, **settings: str) -> int:
        """Start it and return its process id; `loud` as somebody who wants to see everything."""
        env = {"HOME": str(self.folder), **settings}
        return await self.nursery.start(env, self.folder, arguments=command, loud=loud)

    async def run(self, *command: str, loud: bool = False, **settings: str) -> Ended:
        """Run it to its end."""
        return await self.end(await self.start(*command, loud=loud, **settings))

    async def end(self, pid: int) -> Ended:
        """Wait for its end."""
        return Ended(await self.nursery.gone(pid), self.read("out"), self.read("err"))

    async def stop(self, pid: int, by: signal.Signals) -> Ended:
        """Tell it to stop, and wait until it has."""
        os.kill(pid, by)
        return await self.end(pid)

    async def line(self, file: str) -> str:
        """Wait until it has said a line to `out` or `err`, and return what it has said."""
        await until(lambda: "\n" in self.read(file))
        return self.read(file)

    def read(self, file: str) -> str:
        """Return what it has said to `out` or `err`."""
        path = self.folder / file
        return path.read_text("utf-8") if path.is_file() else ""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def forked() -> AsyncIterator[Nursery]:
    async with nursery() as started:
        yield started


@pytest.fixture
def bots(forked: Nursery, tmp_path: Path) -> Bots:
    return Bots(forked, tmp_path)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def telegram() -> AsyncIterator[str]:
    """Serve a local Telegram and give its address."""
    async with serve(LocalTelegram(GOOD)) as address:
        yield address


def one_line(ended: Ended) -> str:
    """Return the one line that it failed with."""
    assert ended.status == 1, ended
    lines = [line for line in ended.err.strip().splitlines() if " INFO " not in line]
    assert len(lines) == 1, ended.err
    assert "Traceback" not in ended.said
    return lines[0]


# A wrong token.


@pytest.mark.parametrize("command", ["run", "check"])
@pytest.mark.parametrize("token", [WRONG, "nonsense", "1:x/../../y", "zażółć", "1:a b"])
async def test_a_wrong_token_ends_with_one_line_that_says_so(
    bots: Bots, telegram: str, command: str, token: str
) -> None:
    ended = await bots.run(command, TELEGRAM_BOT_TOKEN=token, TELEGRAM_API_URL=telegram)
    assert "TELEGRAM_BOT_TOKEN" in one_line(ended)
    assert token not in ended.said


@pytest.mark.parametrize("command", ["run", "check"])
async def test_a_wrong_token_is_in_no_log_however_loud(
    bots: Bots, telegram: str, command: str
) -> None:
    ended = await bots.run(command, loud=True, TELEGRAM_BOT_TOKEN=WRONG, TELEGRAM_API_URL=telegram)
    assert ended.status == 1
    assert WRONG not in ended.said
    assert "very-secret" not in ended.said
    assert "DEBUG:root:loud" in ended.err


async def test_a_good_token_is_in_no_log_however_loud(bots: Bots) -> None:
    token = "424242:AAE-another-secret"  # noqa: S105 nobody's
    local = LocalTelegram(token)
    async with serve(local) as address:
        pid = await bots.start("run", loud=True, TELEGRAM_BOT_TOKEN=token, TELEGRAM_API_URL=address)
        person = local.person(1)
        person.send_text("/start")
        await until(lambda: len(person.chat.messages) >= 2)
        person.tap(max(person.chat.messages), "address:f")
        person.send_text("Marek Tajemniczy")
        await until(lambda: len(person.chat.messages) >= 4)
        ended = await bots.stop(pid, signal.SIGTERM)
    assert ended.status == 0, ended.said
    assert "another-secret" not in ended.said
    assert "Tajemniczy" not in ended.said
    assert "Traceback" not in ended.said


# check.


async def test_check_with_no_token_says_what_it_would_use(bots: Bots) -> None:
    ended = await bots.run("check", LISTEN="127.0.0.1:8099")
    assert ended.status == 0, ended
    assert "http://127.0.0.1:8099" in ended.out
    assert "sqlite:///rozstaje-local.sqlite" in ended.out


async def test_check_makes_no_database_and_says_what_a_start_would_apply(bots: Bots) -> None:
    ended = await bots.run("check")
    assert ended.status == 0, ended
    assert "the next start applies to it: 0001_first, 0002_plan" in ended.out
    assert not list(bots.folder.glob("*.sqlite*"))


async def test_check_says_that_all_is_well_while_the_bot_runs(bots: Bots) -> None:
    pid = await bots.start(LISTEN="127.0.0.1:0")
    await bots.line("out")
    ended = await bots.run("check")
    assert ended.status == 0, ended
    assert "all is well" in ended.out
    await bots.stop(pid, signal.SIGTERM)


async def test_check_says_for_how_long_is_kept_what_is_kept(bots: Bots) -> None:
    ended = await bots.run("check")
    assert "kept: until its owner erases it (RETENTION_DAYS is empty)" in ended.out
    ended = await bots.run("check", RETENTION_DAYS="365")
    assert "kept: of who is silent for 365 days nothing, 30 days later" in ended.out


async def test_check_says_that_there_is_no_folder_for_backups(bots: Bots) -> None:
    ended = await bots.run("check", BACKUP_DIR="/no/such/folder")
    assert "BACKUP_DIR: No such file or directory: /no/such/folder" in one_line(ended)


async def test_each_day_the_bot_backs_itself_up(bots: Bots) -> None:
    (bots.folder / "copies").mkdir()
    pid = await bots.start(LISTEN="127.0.0.1:0", BACKUP_DIR="copies")
    await until(lambda: bool(list((bots.folder / "copies").glob("rozstaje-local-*.sqlite"))))
    await bots.stop(pid, signal.SIGTERM)


async def test_check_with_a_token_says_which_bot_it_is(bots: Bots, telegram: str) -> None:
    ended = await bots.run("check", TELEGRAM_BOT_TOKEN=GOOD, TELEGRAM_API_URL=telegram)
    assert ended.status == 0, ended
    assert "@rozstaje_bot" in ended.out
    assert telegram in ended.out
    assert GOOD not in ended.said


async def test_check_says_when_telegram_is_out_of_reach(bots: Bots) -> None:
    ended = await bots.run("check", TELEGRAM_BOT_TOKEN=WRONG, TELEGRAM_API_URL="http://127.0.0.1:9")
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
    ids=lambda each: getattr(each, "__name__", str(each)),
)
async def test_a_database_that_cannot_be_used_is_said_in_one_line(
    bots: Bots, command: str, database: object
) -> None:
    url = database(bots.folder) if callable(database) else str(database)
    ended = await bots.run(command, DATABASE_URL=url, LISTEN="127.0.0.1:0")
    assert one_line(ended)


async def test_a_databases_password_is_never_said(bots: Bots) -> None:
    url = "postgresql://ola:hunter2@127.0.0.1:9/rozstaje"
    ended = await bots.run("check", loud=True, DATABASE_URL=url)
    assert ended.status == 1
    assert "hunter2" not in ended.said


# Other settings.


@pytest.mark.parametrize("command", ["check", "run"])
@pytest.mark.parametrize("listen", ["8081", "localhost:x", ":1", "localhost:99999"])
async def test_a_listen_that_is_none_is_said_in_one_line(
    bots: Bots, command: str, listen: str
) -> None:
    assert "LISTEN" in one_line(await bots.run(command, LISTEN=listen))


@pytest.mark.parametrize("command", ["check", "run"])
@pytest.mark.parametrize("listen", ["0.0.0.0:0", "example.com:80", "192.0.2.1:80"])
async def test_the_phone_page_is_refused_to_other_machines_in_one_line(
    bots: Bots, command: str, listen: str
) -> None:
    """The page lets anybody act as anybody: it is for this machine only."""
    assert "LISTEN" in one_line(await bots.run(command, LISTEN=listen))


async def test_an_address_in_use_is_said_in_one_line(bots: Bots, telegram: str) -> None:
    taken = telegram.removeprefix("http://")
    assert one_line(await bots.run("run", LISTEN=taken))


async def test_a_command_that_there_is_not_is_said(bots: Bots) -> None:
    ended = await bots.run("dance")
    assert ended.status == 2
    assert "dance" in ended.err
    assert "Traceback" not in ended.err


# Help, version, and names that are none.


async def test_help_lists_every_command_and_every_setting(bots: Bots) -> None:
    ended = await bots.run("--help")
    assert ended.status == 0
    for command in ("run", "check", "backup", "import"):
        assert f"\n    {command} " in ended.out
    for setting in SETTINGS:
        assert f"\n  {setting.name}\n" in ended.out
    assert "TELEGRAM_BOT_TOKEN_FILE" in ended.out


async def test_it_says_its_version(bots: Bots) -> None:
    ended = await bots.run("--version")
    assert (ended.status, ended.out) == (0, f"rozstaje {metadata.version('rozstaje')}\n")


async def test_check_says_a_name_that_is_nearly_a_setting(bots: Bots) -> None:
    (bots.folder / ".env").write_text("SEND_BRUST=5\n")
    ended = await bots.run("check", TELEGRAM_TOKEN=WRONG)
    assert ended.status == 0, ended
    assert "is TELEGRAM_BOT_TOKEN meant?" in ended.err
    assert "is SEND_BURST meant?" in ended.err
    assert WRONG not in ended.said


# The log.


async def test_the_log_as_json_has_the_start_the_trouble_and_the_end(bots: Bots) -> None:
    away = "http://127.0.0.1:9"
    pid = await bots.start(LOG_FORMAT="json", TELEGRAM_BOT_TOKEN=WRONG, TELEGRAM_API_URL=away)
    await until(lambda: "reach" in bots.read("err"))
    ended = await bots.stop(pid, signal.SIGTERM)
    told = [json.loads(line) for line in ended.err.splitlines()]
    assert metadata.version("rozstaje") in told[0]["message"]
    assert "made rozstaje.sqlite.key" in told[1]["message"]
    assert "everybody" in told[2]["message"]
    assert "reach" in told[3]["message"]
    assert (told[-1]["level"], told[-1]["message"]) == ("INFO", "stopped")


# Without a token.


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "terminate"])
async def test_with_no_token_the_phone_page_opens_and_its_address_is_said(
    bots: Bots, by: signal.Signals
) -> None:
    pid = await bots.start(LISTEN="127.0.0.1:0")
    line = await bots.line("out")
    ended = await bots.stop(pid, by)
    assert "http://127.0.0.1:" in line
    assert "TELEGRAM_BOT_TOKEN" in line
    assert "Traceback" not in ended.said
    assert ended.status in STOPPED
    assert (bots.folder / "rozstaje-local.sqlite").is_file()


async def test_the_printed_address_alone_opens_the_page(bots: Bots) -> None:
    pid = await bots.start(LISTEN="127.0.0.1:0")
    page = (await bots.line("out")).split()[-1]
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as http:
        async with http.get(page.partition("?")[0]) as answer:
            assert answer.status == 403
        async with http.get(page) as answer:
            assert answer.status == 200
    ended = await bots.stop(pid, signal.SIGTERM)
    assert page.partition("secret=")[2] not in ended.err, "it is in no log"


async def test_the_phone_pages_bot_is_the_same_where_its_chats_are_kept(bots: Bots) -> None:
    """Its messages are numbered on there, and from 1 where they are not."""

    async def number() -> int:
        pid = await bots.start(LISTEN="127.0.0.1:0")
        kept = bots.folder / "rozstaje-local.sqlite"
        await until(lambda: "started" in bots.read("err"))
        with closing(sqlite3.connect(kept)) as file:
            (row,) = file.execute("select bot from bots").fetchall()
        await bots.stop(pid, signal.SIGTERM)
        (bots.folder / "err").unlink()
        return int(row[0])

    first = await number()
    assert await number() == first
    shutil.rmtree(bots.folder / "rozstaje-local.sqlite-phone")
    assert await number() != first


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "terminate"])
async def test_it_stops_quietly_while_telegram_is_out_of_reach(
    bots: Bots, by: signal.Signals
) -> None:
    pid = await bots.start(TELEGRAM_BOT_TOKEN=WRONG, TELEGRAM_API_URL="http://127.0.0.1:9")
    await until(lambda: "reach" in bots.read("err"))
    ended = await bots.stop(pid, by)
    assert "Traceback" not in ended.said
    assert ended.status == 0, "it sees to it by itself: the first process of a container must"
    assert WRONG not in ended.said


async def test_as_a_module_it_is_the_same_program(tmp_path: Path) -> None:
    """The others are forked from one that has it imported; this one is started from nothing."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "check"),
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "DATABASE_URL": "nonsense"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode is not None
    assert "DATABASE_URL" in one_line(Ended(process.returncode, out.decode(), err.decode()))
