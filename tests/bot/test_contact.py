"""`CONTACT`: who runs the bot, as its users are told."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import SettingsError, read_settings
from tests.support.rozstaje import UNHURRIED, rozstaje

WHO = "Ola Nowak <ola@example.com>"


@pytest.mark.parametrize(("language", "command"), [("pl", "/prywatnosc"), ("en", "/privacy")])
async def test_the_welcome_and_the_privacy_notice_say_who_runs_the_bot(
    tmp_path: Path, language: str, command: str
) -> None:
    async with rozstaje(tmp_path, way=replace(UNHURRIED, contact=WHO)) as bot:
        person = bot.person(1001, "Ola", language)
        await person.says("/start")
        assert WHO in person.sees().text
        await person.says(command)
        shown, _, _ = person.sees().html.partition("<blockquote expandable>")
        assert "Ola Nowak &lt;ola@example.com&gt;" in shown
        assert "Zapytaj tam" not in person.sees().text


async def test_where_it_was_not_said_the_notice_says_where_to_ask(tmp_path: Path) -> None:
    async with rozstaje(tmp_path) as bot:
        ola = bot.person(1001, "Ola", "pl")
        await ola.says("/prywatnosc")
        assert "Kto prowadzi bota? Zapytaj tam, skąd masz link." in ola.sees().text


def test_it_is_one_line_that_fits() -> None:
    assert read_settings({"CONTACT": f" {WHO} "}).contact == WHO
    assert read_settings({}).contact is None
    for bad in ("Ola\nNowak", "x" * 151, "Ola\x00"):
        with pytest.raises(SettingsError, match="CONTACT must be one line"):
            read_settings({"CONTACT": bad})
