"""The settings: read from a mapping, refused with a line that names them."""

import pytest

from bot.setting_list import DATABASE, LOCAL_DATABASE, TELEGRAM
from bot.settings import SettingsError, read_settings

TOKEN = "123456:AAE-very-secret"  # noqa: S105 nobody's


def test_nothing_set_is_the_phone_page_on_this_machine() -> None:
    settings = read_settings({})
    assert settings.token is None
    assert settings.api_url == TELEGRAM
    assert settings.database_url == LOCAL_DATABASE
    assert (settings.host, settings.port) == ("127.0.0.1", 8081)


def test_a_token_is_the_bot_on_telegram_with_a_database_of_its_own() -> None:
    settings = read_settings({"TELEGRAM_BOT_TOKEN": TOKEN})
    assert settings.token == TOKEN
    assert settings.database_url == DATABASE != LOCAL_DATABASE


def test_empty_texts_and_spaces_count_as_absent() -> None:
    empty = {"TELEGRAM_BOT_TOKEN": "", "LISTEN": " ", "DATABASE_URL": "\n", "TELEGRAM_API_URL": ""}
    assert read_settings(empty) == read_settings({})
    assert read_settings({"TELEGRAM_BOT_TOKEN": f" {TOKEN}\n"}).token == TOKEN


@pytest.mark.parametrize(
    ("listen", "host", "port"),
    [
        ("127.0.0.1:8081", "127.0.0.1", 8081),
        ("localhost:0", "localhost", 0),
        ("[::1]:9000", "::1", 9000),
        ("127.0.0.1:65535", "127.0.0.1", 65535),
    ],
)
def test_listen_is_a_host_and_a_port(listen: str, host: str, port: int) -> None:
    settings = read_settings({"LISTEN": listen})
    assert (settings.host, settings.port) == (host, port)


@pytest.mark.parametrize(
    "listen",
    ["8081", ":8081", "localhost", "localhost:", "localhost:x", "localhost:65536", "localhost:-1",
     "localhost:٨٠", "localhost:80 81", "localhost:1e3", "localhost:+1"],
)  # fmt: skip
def test_a_listen_that_cannot_be_used_is_refused_by_name(listen: str) -> None:
    with pytest.raises(SettingsError, match="LISTEN"):
        read_settings({"LISTEN": listen})


@pytest.mark.parametrize("url", ["127.0.0.1:8081", "ftp://x", "telegram", "/bot", "HTTP//x"])
def test_an_address_of_telegram_that_is_none_is_refused_by_name(url: str) -> None:
    with pytest.raises(SettingsError, match="TELEGRAM_API_URL"):
        read_settings({"TELEGRAM_API_URL": url})


def test_a_slash_at_the_end_of_the_address_does_not_matter() -> None:
    assert read_settings({"TELEGRAM_API_URL": "http://x:1/"}).api_url == "http://x:1"


@pytest.mark.parametrize(
    "burst", ["0", "-1", "0.5", "100001", "1000000", "٣", "1e3", "9" * 5000, "x"]
)
def test_a_burst_beyond_its_limits_is_refused_with_them(burst: str) -> None:
    with pytest.raises(SettingsError, match="SEND_BURST must be a whole number from 1 to 100000"):
        read_settings({"SEND_BURST": burst})


@pytest.mark.parametrize("pace", ["0", "-1", "nan", "inf", "1001", "1e9", "0.001", "٣", "x"])
def test_a_pace_beyond_its_limits_is_refused_with_them(pace: str) -> None:
    with pytest.raises(SettingsError, match=r"SEND_PER_SECOND must be a number from 0.01 to 1000"):
        read_settings({"SEND_PER_SECOND": pace})


def test_limits_at_their_ends_are_taken() -> None:
    for burst, pace in (("1", "0.01"), ("100000", "1000")):
        limits = read_settings({"SEND_BURST": burst, "SEND_PER_SECOND": pace}).limits
        assert (limits.burst, limits.per_second) == (int(burst), float(pace))


@pytest.mark.parametrize("days", ["0", "29", "36501", "-90", "90.5", "٣٠", "1e3", "9" * 5000, "x"])
def test_a_silence_too_short_or_too_long_is_refused_with_the_limits(days: str) -> None:
    with pytest.raises(SettingsError, match="RETENTION_DAYS must be a whole number from 30"):
        read_settings({"RETENTION_DAYS": days})


def test_who_is_silent_is_kept_unless_it_is_said_for_how_long() -> None:
    assert read_settings({}).retention is None
    assert [read_settings({"RETENTION_DAYS": each}).retention for each in ("30", "36500")] == [
        30,
        36500,
    ]


def test_the_logs_format_is_text_or_json() -> None:
    assert read_settings({}).log_format == "text"
    assert read_settings({"LOG_FORMAT": "JSON"}).log_format == "json"
    with pytest.raises(SettingsError, match="LOG_FORMAT must be text or json"):
        read_settings({"LOG_FORMAT": "xml"})


def test_neither_the_token_nor_the_databases_password_is_shown() -> None:
    database = "postgresql://ola:hunter2@db.example/rozstaje"
    settings = read_settings({"TELEGRAM_BOT_TOKEN": TOKEN, "DATABASE_URL": database})
    assert TOKEN not in repr(settings)
    assert "hunter2" not in repr(settings)
    assert "hunter2" not in settings.shown_database
    assert settings.shown_database == "postgresql://db.example/rozstaje"


def test_a_password_in_the_databases_options_is_not_shown() -> None:
    settings = read_settings({"DATABASE_URL": "postgresql://db/rozstaje?password=hunter2"})
    assert "hunter2" not in settings.shown_database


@pytest.mark.parametrize(
    "url", ["https://stamps.example/tsr", "http://127.0.0.1:3161", "http://[::1]/"]
)
def test_an_authority_for_time_stamps_is_a_setting(url: str) -> None:
    assert read_settings({}).stamping is None
    stamping = read_settings({"TIMESTAMP_URL": url, "TIMESTAMP_CA": "ca.pem"}).stamping
    assert stamping
    assert (stamping.url, str(stamping.ca)) == (url, "ca.pem")


@pytest.mark.parametrize(
    "url",
    ["http://stamps.example/tsr", "ftp://127.0.0.1", "stamps.example", "https://", "https://a:b/",
     "https://[x/", "https://a:0/"],
)  # fmt: skip
def test_an_authority_is_asked_over_https_only_unless_it_is_on_this_machine(url: str) -> None:
    with pytest.raises(SettingsError, match="TIMESTAMP_URL must be an address that begins with"):
        read_settings({"TIMESTAMP_URL": url})


def test_a_password_in_the_address_of_an_authority_is_not_shown() -> None:
    settings = read_settings({"TIMESTAMP_URL": "https://ola:canary@stamps.example/tsr"})
    assert "canary" not in repr(settings)
    assert settings.stamping
    assert settings.stamping.host == "stamps.example"
