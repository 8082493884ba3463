"""Where settings come from: the environment, `.env`, files of secrets; slips are said."""

from pathlib import Path

import pytest

from bot.environment import gather, slips
from bot.setting_list import SETTINGS
from bot.settings import SettingsError, read_settings

ROOT = Path(__file__).parent.parent.parent
TOKEN = "123456:AAE-very-secret"  # noqa: S105 nobody's


def dotenv(folder: Path, content: str | bytes) -> None:
    (folder / ".env").write_bytes(content if isinstance(content, bytes) else content.encode())


def test_a_dotenv_in_the_working_folder_is_read(tmp_path: Path) -> None:
    dotenv(
        tmp_path,
        f"# the bot\nTELEGRAM_BOT_TOKEN={TOKEN}\n\nexport SEND_BURST='7' # enough\nLISTEN=\n",
    )
    settings = read_settings(gather({}, tmp_path))
    assert settings.token == TOKEN
    assert settings.limits.burst == 7
    assert settings.port == 8081


@pytest.mark.parametrize("mark", ["", "\N{ZERO WIDTH NO-BREAK SPACE}"], ids=["plain", "BOM"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_a_dotenv_from_any_editor_is_read_the_same(tmp_path: Path, mark: str, end: str) -> None:
    dotenv(
        tmp_path,
        f'{mark}TELEGRAM_BOT_TOKEN={TOKEN}{end}{end}DATABASE_URL="sqlite:///ż $x.sqlite"{end}',
    )
    assert gather({}, tmp_path) == {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "DATABASE_URL": "sqlite:///ż $x.sqlite",
    }


def test_the_environment_is_above_dotenv_and_an_empty_text_is_none(tmp_path: Path) -> None:
    dotenv(tmp_path, "LISTEN=127.0.0.1:1\nSEND_BURST=2\n")
    given = gather({"LISTEN": "127.0.0.1:9", "SEND_BURST": " "}, tmp_path)
    assert given == {"LISTEN": "127.0.0.1:9", "SEND_BURST": "2"}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("A=1\n\nTELEGRAM_BOT_TOKEN\n", ".env, line 3"),
        ("A=1\n=canary\n", ".env, line 2"),
        ("\nTOKEN: canary\n", ".env, line 2"),
        ("A='canary\n", ".env, line 1"),
        ("A=1".encode("utf-16"), "UTF-8"),
        ("A=ż".encode("cp1250"), "UTF-8"),
        ("A=canary" * 10_000, "too long"),
    ],
)
def test_a_dotenv_that_cannot_be_read_is_said_with_its_line_and_not_its_words(
    tmp_path: Path, content: str | bytes, sentence: str
) -> None:
    dotenv(tmp_path, content)
    with pytest.raises(SettingsError, match=sentence) as caught:
        gather({}, tmp_path)
    assert "canary" not in str(caught.value)


def test_a_dotenv_that_is_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        gather({}, tmp_path)


def test_a_folder_that_may_not_be_looked_into_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_keys: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", refuse)
    assert gather({"LISTEN": "127.0.0.1:1"}, tmp_path) == {"LISTEN": "127.0.0.1:1"}


@pytest.mark.parametrize(
    "written", [TOKEN, f"{TOKEN}\n", f"\N{ZERO WIDTH NO-BREAK SPACE}{TOKEN}\r\n"]
)
def test_a_secret_comes_from_a_file(tmp_path: Path, written: str) -> None:
    (tmp_path / "token").write_bytes(written.encode())
    dotenv(tmp_path, "TELEGRAM_BOT_TOKEN_FILE=token\n")
    assert read_settings(gather({}, tmp_path)).token == TOKEN


@pytest.mark.parametrize("name", [setting.name for setting in SETTINGS if setting.secret])
def test_every_secret_has_a_file(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_text("sesame")
    assert gather({f"{name}_FILE": str(tmp_path / "secret")}, tmp_path)[name] == "sesame"


def test_a_file_of_a_secret_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")
    for file, sentence in (("absent", "cannot be read"), ("empty", "is empty")):
        with pytest.raises(SettingsError, match=f"TELEGRAM_BOT_TOKEN_FILE: .*{sentence}"):
            gather({"TELEGRAM_BOT_TOKEN_FILE": file}, tmp_path)
    (tmp_path / "token").write_text("canary")
    both = {"TELEGRAM_BOT_TOKEN_FILE": "token", "TELEGRAM_BOT_TOKEN": "canary"}
    with pytest.raises(SettingsError, match="both given") as caught:
        gather(both, tmp_path)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("TELEGRAM_TOKEN", "TELEGRAM_BOT_TOKEN"),
        ("BOT_TOKEN", "TELEGRAM_BOT_TOKEN"),
        ("telegram_bot_token", "TELEGRAM_BOT_TOKEN"),
        ("TELEGRAM_BOT_TOKEN_FLIE", "TELEGRAM_BOT_TOKEN_FILE"),
        ("DATABASE_URI", "DATABASE_URL"),
        ("SEND_BRUST", "SEND_BURST"),
        ("LOGFORMAT", "LOG_FORMAT"),
    ],
)
def test_a_name_that_is_nearly_a_setting_is_said(name: str, meant: str) -> None:
    (sentence,) = slips({"PATH": "/bin", name: "canary"})
    assert sentence == f"{name} is no setting and does nothing: is {meant} meant?"


def test_whoever_has_set_what_is_meant_is_not_told(tmp_path: Path) -> None:
    assert not list(slips({"BOT_TOKEN", "TELEGRAM_BOT_TOKEN"}))
    others = (
        "PATH HOME LANG LC_ALL LOGNAME LISTEN_FDS LISTEN_PID POSTGRES_PASSWORD TERM TOKEN URL _"
    )
    assert not list(slips(others.split()))


def test_the_docs_list_every_setting_there_is() -> None:
    told = (ROOT / "docs/operations.md").read_text("utf-8")
    for setting in SETTINGS:
        assert f"\n| `{setting.name}` |" in told, setting.name
