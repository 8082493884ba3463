"""How the log is written: a line for each thing that happened, as text or as JSON.

Of an error its kind and place are told, never its message: that could repeat an owner's words.
"""

import json
import logging
from datetime import UTC, datetime
from enum import StrEnum
from types import TracebackType


class LogFormat(StrEnum):
    """As people read it, or as programs that collect logs do."""

    TEXT = "text"
    JSON = "json"


def configure_log(form: LogFormat) -> None:
    """Write the log to the standard error, from INFO on; a log that is set up already stays."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Json() if form is LogFormat.JSON else _Text())
    logging.basicConfig(level=logging.INFO, handlers=[handler])


def place(error: BaseException) -> str:
    """Name an error and the place it came from, without its message."""
    return _place(type(error), error.__traceback__)


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    while trace and trace.tb_next:
        trace = trace.tb_next
    at = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else "?"
    return f"{kind.__name__} at {at}"


class _Text(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        return super().format(_told(record))


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        told = _told(record)
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        return json.dumps(
            {
                "time": at,
                "level": record.levelname,
                "logger": record.name,
                "message": told.getMessage(),
            }
        )


def _told(record: logging.LogRecord) -> logging.LogRecord:
    """Return the record with its error told by kind and place, behind the message."""
    if not record.exc_info or record.exc_info[0] is None:
        return record
    kind, _, trace = record.exc_info
    told = logging.makeLogRecord(record.__dict__)
    told.msg, told.args = f"{record.getMessage()}: {_place(kind, trace)}", ()
    told.exc_info = told.exc_text = None
    return told
