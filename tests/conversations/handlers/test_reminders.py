"""Reminders in words: offered by the message itself, set by one tap, said in working hours."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations.typed.reminders import read_reminder
from tests.conversations.handlers.entries import card_of, incidents
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

# A Friday, at noon.
NOW = datetime(2026, 11, 20, 12, tzinfo=ZoneInfo("Europe/Warsaw"))


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with a client."""
    await ola.says("/nowy Anka")
    return ola


@pytest.mark.parametrize(
    ("text", "day", "at", "asked"),
    [
        ("przypomnij mi jutro o fakturze dla Anki", "2026-11-21", None, True),
        ("jutro mam z nią rozmowę", "2026-11-21", None, False),
        ("pojutrze spotkanie z Anką o 9:30", "2026-11-22", "09:30", False),
        ("w poniedziałek o 15 przypomnij mi zadzwonić do Anki", "2026-11-23", "15:00", True),
        ("przypomnij mi 3 grudnia o umowie Anki", "2026-12-03", None, True),
        ("przypomnij mi za tydzień o Ance", "2026-11-27", None, True),
        ("przypomnij mi za 2 godziny", "2026-11-20", "14:00", True),
        ("przypomnij mi o fakturze", None, None, True),
        ("remind me tomorrow about the invoice for Anka", "2026-11-21", None, True),
        ("on Monday at 3pm remind me to call Anka", "2026-11-23", "15:00", True),
        ("tomorrow I have a talk with her", "2026-11-21", None, False),
    ],
)
def test_the_day_and_the_time_are_read(
    text: str, day: str | None, at: str | None, asked: bool
) -> None:
    wanted = read_reminder(text, NOW)
    assert wanted is not None
    assert wanted.day == (datetime.fromisoformat(day).date() if day else None)
    assert (f"{wanted.at:%H:%M}" if wanted.at else None) == at
    assert wanted.asked is asked


@pytest.mark.parametrize(
    "text",
    ["Anka krzyczała wczoraj", "Środa nie zapłaciła", "2 telefony", "w piątek krzyczała?", ""],
)
def test_what_is_past_or_has_no_day_is_no_reminder(text: str) -> None:
    wanted = read_reminder(text, NOW)
    assert wanted is None or not wanted.asked


@pytest.mark.parametrize(
    "text", ["przypomnij mi jutro o fakturze dla Anki", "jutro mam z nią rozmowę"]
)
async def test_a_message_offers_the_reminder_itself(
    bot: Rozstaje, owner: Person, text: str
) -> None:
    offered = card_of(owner, await owner.says(text))
    assert await incidents(owner, "Anka") == []
    # Tomorrow is a Saturday: who says a day means it, and Monday is one tap away too.
    shown = [each for each in offered.labels if each.startswith("⏰")]
    assert shown == ["⏰ sob 21.11, 9:00", "⏰ pn 23.11, 9:00"]
    await owner.taps("⏰ pn 23.11, 9:00", offered)
    assert f"Przypomnę pn 23.11 o 9:00: „{text}”" in owner.bubble(offered.message_id).text
    bot.clock.is_at("2026-11-23T09:00:30+01:00")
    await bot.what_is_due_comes()
    assert owner.sees().text.startswith(f"⏰ Przypominam (napisane pt 20.11): „{text}”")
    bot.clock.at += timedelta(days=1)
    before = len(owner.chat)
    await bot.what_is_due_comes()
    assert len(owner.chat) == before


@pytest.mark.parametrize(
    ("text", "label", "at"),
    [
        ("przypomnij mi jutro o fakturze dla Anki", "⏰ sob 21.11, 9:00", "2026-11-21T09:00"),
        ("przypomnij mi w poniedziałek o 21 o Ance", "⏰ pn 23.11, 21:00", "2026-11-23T21:00"),
        ("jutro mam z nią rozmowę", "⏰ sob 21.11, 9:00", "2026-11-21T09:00"),
    ],
)
async def test_a_day_or_an_hour_that_was_said_is_meant(
    bot: Rozstaje, owner: Person, text: str, label: str, at: str
) -> None:
    await owner.says(text)
    await owner.taps(label)
    before = len(owner.chat)
    bot.clock.is_at(f"{at}:00+01:00")
    bot.clock.at -= timedelta(seconds=1)
    await bot.what_is_due_comes()
    assert len(owner.chat) == before
    bot.clock.at += timedelta(seconds=31)
    await bot.what_is_due_comes()
    assert owner.sees().text.startswith(f"⏰ Przypominam (napisane pt 20.11): „{text}”")


async def test_the_moment_once_missed_it_waits_for_work(bot: Rozstaje, owner: Person) -> None:
    await owner.says("przypomnij mi jutro o fakturze dla Anki")
    await owner.taps("⏰ sob 21.11, 9:00")
    before = len(owner.chat)
    for moment in ("2026-11-21T10:00:01+01:00", "2026-11-22T03:00:00+01:00"):
        bot.clock.is_at(moment)
        await bot.what_is_due_comes()
        assert len(owner.chat) == before
    bot.clock.is_at("2026-11-23T09:00:10+01:00")
    await bot.what_is_due_comes()
    assert owner.sees().text.startswith("⏰ Przypominam")


async def test_who_never_works_is_reminded_when_they_say(owner: Person, bot: Rozstaje) -> None:
    await owner.says("/ustawienia")
    await owner.forges("days:-")
    await owner.says("przypomnij mi o fakturze dla Anki")
    assert len([each for each in owner.sees().labels if each.startswith("⏰")]) == 3


async def test_a_reminder_without_a_day_offers_a_few(owner: Person) -> None:
    await owner.says("przypomnij mi o fakturze dla Anki")
    assert owner.sees().text == "Kiedy Ci o tym przypomnieć?"
    assert len([each for each in owner.sees().labels if each.startswith("⏰")]) == 3


async def test_a_reminder_is_stopped_and_does_not_come(bot: Rozstaje, owner: Person) -> None:
    await owner.says("przypomnij mi w poniedziałek o fakturze dla Anki")
    assert owner.sees().text == "Przypomnieć Ci o tym?"
    await owner.taps("⏰ pn 23.11, 9:00")
    await owner.taps("Nie przypominaj")
    before = len(owner.chat)
    bot.clock.is_at("2026-11-23T10:00:00+01:00")
    await bot.what_is_due_comes()
    assert len(owner.chat) == before


async def test_what_came_can_come_once_more(bot: Rozstaje, owner: Person) -> None:
    await owner.says("przypomnij mi w poniedziałek o fakturze dla Anki")
    await owner.taps("⏰ pn 23.11, 9:00")
    bot.clock.is_at("2026-11-23T09:00:30+01:00")
    await bot.what_is_due_comes()
    await owner.taps("Za 7 dni")
    assert "Przypomnę pn 30.11 o 9:00" in owner.sees().text


async def test_of_an_erased_client_nothing_is_said(bot: Rozstaje, owner: Person) -> None:
    await owner.says("przypomnij mi w poniedziałek o fakturze dla Anki")
    await owner.taps("⏰ pn 23.11, 9:00")
    await owner.says("/usun")
    await owner.taps("Anka") if "Anka" in owner.sees().labels else None
    await owner.taps("Usuń (do cofnięcia 10 min)")
    before = len(owner.chat)
    bot.clock.is_at("2026-11-23T10:00:00+01:00")
    await bot.what_is_due_comes()
    assert len(owner.chat) == before


async def test_a_crisis_is_heard_whatever_day_it_names(owner: Person) -> None:
    await owner.says("jutro się zabiję, przypomnij mi o rozmowie")
    assert "116 123" in owner.sees().text


@pytest.mark.parametrize(
    "data",
    [
        "remind",
        "remind:1",
        "remind:1:2026-11-31:0900",
        "remind:1:2020-01-01:0900",
        "remind:1:2199-01-01:0900",
        "remind:1:2026-11-23:9999",
        "remind:99:2026-11-23:0900",
        "calendar",
        "calendar:99",
        "year:99",
    ],
)
async def test_a_forged_button_changes_nothing(
    owner: Person, data: str, caplog: pytest.LogCaptureFixture
) -> None:
    await owner.says("przypomnij mi jutro o fakturze dla Anki")
    before = len(owner.chat)
    await owner.forges(data)
    assert len(owner.chat) == before
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []
