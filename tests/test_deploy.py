"""What it is run with stays in step with the bot: images, compose files, the unit, examples."""

import re
from pathlib import Path

import pytest

from bot.setting_list import SETTINGS
from bot.settings import read_settings

ROOT = Path(__file__).parent.parent
COMPOSE = ("compose.yaml", "compose.replicas.yaml")
DEPLOYED = (*COMPOSE, "Dockerfile", ".env.example", "deploy/rozstaje.service")
# Names that are not the bot's own: the proxy's, the database server's, Python's.
OTHERS = {"BOT_DOMAIN", "POSTGRES_PASSWORD", "ROZSTAJE_PASSWORD", "PYTHONUNBUFFERED"}


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def services(name: str) -> list[str]:
    """Return the part of a compose file that is about each service."""
    body = text(name).split("\nservices:\n")[1].split("\nvolumes:\n")[0]
    return re.split(r"^  (?=\w+:$)", body, flags=re.MULTILINE)[1:]


@pytest.mark.parametrize("name", COMPOSE)
def test_every_image_is_by_its_version(name: str) -> None:
    for image in re.findall(r"^    image: (\S+)", text(name), re.MULTILINE):
        assert image == "rozstaje" or re.fullmatch(r"[a-z]+:\d+\.\d+(\.\d+)?", image), image
    assert re.search(r"^FROM python:3\.\d+\.\d+-slim-\w+$", text("Dockerfile"), re.MULTILINE)


@pytest.mark.parametrize("name", COMPOSE)
def test_every_service_is_bounded_and_gains_no_rights(name: str) -> None:
    for service in services(name):
        assert "mem_limit: " in service
        assert 'security_opt: ["no-new-privileges:true"]' in service
        if "image: rozstaje" in service:
            for line in ("read_only: true", "cap_drop: [ALL]", 'user: "1000:1000"'):
                assert line in service, line


def test_the_image_checks_its_health_and_installs_what_is_pinned() -> None:
    image = text("Dockerfile")
    assert "HEALTHCHECK" in image
    assert "/healthz" in image
    assert "--constraint constraints.txt" in image
    assert re.search(r"^USER rozstaje$", image, re.MULTILINE)
    for name in re.findall(r"^COPY (.+) \S+$", image, re.MULTILINE):
        for file in name.split():
            assert f"!{file}" in text(".dockerignore").splitlines(), file


@pytest.mark.parametrize("name", DEPLOYED)
def test_every_setting_that_is_named_there_is(name: str) -> None:
    known = {each.name for each in SETTINGS}
    known |= {f"{each.name}_FILE" for each in SETTINGS if each.secret}
    named = set(re.findall(r"\b([A-Z]+(?:_[A-Z]+)+|LISTEN)\b(?=[=:])", text(name)))
    assert named - OTHERS <= known
    assert named & known


def test_the_unit_hands_the_token_in_as_a_credential_and_has_a_watchdog() -> None:
    unit = text("deploy/rozstaje.service")
    for line in (
        "Type=notify",
        "WatchdogSec=60",
        "LoadCredential=token:/etc/rozstaje/token",
        "Environment=TELEGRAM_BOT_TOKEN_FILE=%d/token",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "CapabilityBoundingSet=",
        "MemoryMax=512M",
    ):
        assert line in unit.splitlines(), line
    given = dict(re.findall(r"^Environment=(\w+)=(.*)$", unit, re.MULTILINE))
    assert "TELEGRAM_BOT_TOKEN" not in given
    settings = read_settings({**given, "TELEGRAM_BOT_TOKEN": "1:t"})
    assert settings.listens
    assert settings.host == "127.0.0.1"


def test_the_proxy_lets_the_webhooks_path_through_and_nothing_else() -> None:
    assert "WEBHOOK_URL: https://${BOT_DOMAIN:?write it into .env}/telegram" in text(COMPOSE[1])
    assert re.findall(r"handle ?(\S*) \{", text("deploy/Caddyfile")) == ["/telegram", ""]
    assert "respond 404" in text("deploy/Caddyfile")


def test_the_licences_of_what_is_shipped_are_told() -> None:
    notice = text("NOTICE")
    for font in (ROOT / "locales/fonts").glob("*.ttf"):
        assert font.name in notice, font.name
