"""The command line.

`rozstaje` runs the bot, `rozstaje check` says what it would run with, `rozstaje backup FILE` copies
its SQLite database.
"""

import gc

# What is imported stays: to look through it for garbage, again and again, is a tenth of a start.
gc.disable()

import argparse
import asyncio
import logging
import os
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from telegram.error import InvalidToken, TelegramError

from bot.app import run
from bot.backup import BackupError, backup
from bot.check import check
from bot.settings import Settings, SettingsError, read_settings
from storage.faults import DatabaseFaultError, InUseError
from storage.migrate import LaterSchemaError
from storage.store import UnknownDatabaseError

# Nor is it looked through while the bot runs, and the rest seldom: Python's own pace takes a
# twentieth of an update, and stops everybody for 0.1 s at times.
gc.freeze()
gc.set_threshold(5_000)
gc.enable()

_COMMANDS: dict[str, Callable[[Settings, Callable[[str], None]], Coroutine[Any, Any, None]]] = {
    "run": run,
    "check": check,
}
_BACKUP = "backup"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; what is wrong is said in one line, status 1."""
    parser = argparse.ArgumentParser(prog="rozstaje", description=__doc__)
    parser.add_argument("command", nargs="?", choices=[*_COMMANDS, _BACKUP], default="run")
    parser.add_argument("file", nargs="?", type=Path, help="where `backup` copies the database to")
    given = parser.parse_args(arguments)
    if (given.command == _BACKUP) != (given.file is not None):
        parser.error("backup needs a FILE, and nothing else takes one")
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    try:
        settings = read_settings(os.environ)
        if given.command == _BACKUP:
            backup(settings, given.file, _say)
            return 0
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_COMMANDS[given.command](settings, _say))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (SettingsError, LaterSchemaError, InUseError, BackupError) as error:
        return _wrong(str(error))
    except UnknownDatabaseError as error:
        return _wrong(f"DATABASE_URL: no such kind of database: {error}")
    except InvalidToken:
        # The library's own message repeats the token.
        return _wrong(
            "Telegram does not know this TELEGRAM_BOT_TOKEN: copy it from BotFather again"
        )
    except TelegramError as error:
        return _wrong(f"Telegram is out of reach: {type(error).__name__}")
    except DatabaseFaultError as error:
        return _wrong(f"the database cannot be used: {error}")
    except OSError as error:
        return _wrong(f"cannot start: {error.strerror or error}")
    return 0


# What a shell expects of a program that was stopped by Ctrl-C.
_INTERRUPTED = 130


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _wrong(line: str) -> int:
    sys.stderr.write(f"rozstaje: {line}\n")
    return 1


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop  # noqa: PLC0415 optional: it does not install everywhere
    except ImportError:
        return None
    factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    return factory


if __name__ == "__main__":
    sys.exit(main())
