"""The command line: `rozstaje` runs the bot; `rozstaje --help` lists its commands and settings."""

import gc

# What is imported stays: to look through it for garbage, again and again, is a tenth of a start.
gc.disable()

import asyncio
import logging
import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from textwrap import TextWrapper
from typing import Any

from telegram.error import InvalidToken, TelegramError

from bot.app import run
from bot.backup import BackupError, backup
from bot.check import check
from bot.clock import utc_now
from bot.delivery.authority import StampError
from bot.environment import gather, slips
from bot.imports import ImportFailedError, import_export
from bot.installed import OWN_PLACE, overwritten
from bot.logs import configure_log
from bot.restore import restore_dump, restore_from
from bot.rotate import rotate
from bot.setting_list import SETTINGS
from bot.settings import Settings, SettingsError, read_settings
from bot.verify import VerifyError, verify
from bot.version import version
from conversations.records.numbers import OwnerId
from storage.faults import DatabaseFaultError, InUseError
from storage.key_file import KeyFileError
from storage.migrate import SchemaError
from storage.opening import UnknownDatabaseError

# Nor is it looked through while the bot runs, and the rest seldom: Python's own pace takes a
# twentieth of an update, and stops everybody for 0.1 s at times.
gc.freeze()
gc.set_threshold(5_000)
gc.enable()

_LOG = logging.getLogger(__name__)
_SAID_BY_THEMSELVES = (
    SettingsError,
    SchemaError,
    InUseError,
    BackupError,
    ImportFailedError,
    VerifyError,
    KeyFileError,
    StampError,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; what is wrong is said in one line, status 1."""
    given = _parser().parse_args(arguments)
    # What is made is an owner's words: for nobody else on the machine.
    os.umask(0o077)
    try:
        environment = gather(os.environ, Path.cwd())
        settings = read_settings(environment)
        configure_log(settings.log_format)
        for sentence in slips(environment):
            _LOG.warning("%s", sentence)
        if lost := overwritten():
            _LOG.warning("another package has written over %s: %s", lost[0], OWN_PLACE)
        given.act(settings, given)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except _SAID_BY_THEMSELVES as error:
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


def _parser() -> ArgumentParser:
    """Return the parser: each command says by `act` what it does with the settings."""
    parser = ArgumentParser(
        prog="rozstaje",
        description="A Telegram bot for people who serve several clients alone.",
        epilog=_settings_listed(),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"rozstaje {version()}")
    parser.set_defaults(act=_run)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _command(commands, "run", _run, "serve the bot until told to stop; the same as no command")
    _command(commands, "check", _check, "say what it would run with, try it, and change nothing")
    copy = _command(
        commands, "backup", _backup, "copy the SQLite database, also while the bot runs"
    )
    copy.add_argument("file", type=Path, metavar="FILE", help="a new file")
    back = _command(
        commands, "restore", _restore, "put a backup in the SQLite database's place, and it aside"
    )
    back.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="what `backup` wrote; on PostgreSQL none: after pg_restore, who was erased since goes",
    )
    back.add_argument("--yes", action="store_true", help="without FILE: they go; else it is said")
    sound = _command(commands, "verify", _verify, "see whether entries were changed beside the bot")
    sound.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="from /export; without, the database"
    )
    sound.add_argument("--end", metavar="HASH", help="that a dossier printed")
    _command(commands, "rotate", _rotate, "make a new key, and put the old one out of use")
    moving = _command(commands, "import", _import, "add an export to somebody's account")
    moving.add_argument("file", type=Path, metavar="FILE", help="from /export: .json or .zip")
    moving.add_argument(
        "--owner", type=int, required=True, metavar="NUMBER", help="theirs in Telegram"
    )
    moving.add_argument("--yes", action="store_true", help="add it; without, it is only said")
    return parser


_Act = Callable[[Settings, Namespace], None]


def _command(commands: Any, name: str, act: _Act, what: str) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(name, help=what, description=what)
    parser.set_defaults(act=act)
    return parser


def _run(settings: Settings, _given: Namespace) -> None:
    _on_loop(run(settings, _say))


def _check(settings: Settings, _given: Namespace) -> None:
    _on_loop(check(settings, _say))


def _backup(settings: Settings, given: Namespace) -> None:
    backup(settings, given.file, _say)


def _restore(settings: Settings, given: Namespace) -> None:
    if given.file is None:
        _on_loop(restore_dump(settings, _say, sure=given.yes))
    else:
        restore_from(settings, given.file, utc_now(), _say)


def _verify(settings: Settings, given: Namespace) -> None:
    _on_loop(verify(settings, given.file, given.end, _say))


def _rotate(settings: Settings, _given: Namespace) -> None:
    _on_loop(rotate(settings, _say))


def _import(settings: Settings, given: Namespace) -> None:
    owner = OwnerId(given.owner)
    _on_loop(import_export(settings, given.file, owner, utc_now, _say, sure=given.yes))


def _on_loop(work: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(work)


def _settings_listed() -> str:
    indent = TextWrapper(
        76, initial_indent=" " * 6, subsequent_indent=" " * 6, break_on_hyphens=False
    )
    lines = ["settings, from the environment or from .env in the working folder:"]
    for setting in SETTINGS:
        usual = f" ({setting.default})" if setting.default else ""
        lines += [f"  {setting.name}", *indent.wrap(f"{setting.what}{usual}")]
    secrets = ", ".join(f"{setting.name}_FILE" for setting in SETTINGS if setting.secret)
    lines += ["  each secret also from a file:", *indent.wrap(secrets)]
    return "\n".join(lines)


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
