"""The log as text and as JSON: a line for each thing, and never the message of an error."""

import json
import logging

import pytest

from bot.logs import LogFormat, configure_log


def begin(form: LogFormat, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the log up as a program that begins does: with nobody else's handlers."""
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    monkeypatch.setattr(logging.getLogger(), "level", logging.WARNING)
    configure_log(form)


def fail() -> None:
    log = logging.getLogger("bot.somewhere")
    try:
        int("canary in\na message")
    except ValueError:
        log.exception("a thing of %s broke", "ours")


def test_text_tells_an_error_by_its_kind_and_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(LogFormat.TEXT, monkeypatch)
    fail()
    (line,) = capsys.readouterr().err.splitlines()
    assert f"ERROR a thing of ours broke: ValueError at {__name__}:" in line
    assert "canary" not in line


def test_json_is_an_object_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(LogFormat.JSON, monkeypatch)
    logging.getLogger("bot").info('said "%s"', "zażółć\ntwo")
    fail()
    said, failed = map(json.loads, capsys.readouterr().err.splitlines())
    assert said["message"] == 'said "zażółć\ntwo"'
    assert (said["level"], said["logger"]) == ("INFO", "bot")
    assert said["time"].endswith("+00:00")
    assert failed["message"].startswith(f"a thing of ours broke: ValueError at {__name__}:")
    assert "canary" not in json.dumps(failed)
