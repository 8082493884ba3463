"""A client's days to come as a file that any calendar opens, whatever the client is called."""

from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import imagesize
import pytest
from icalendar import Calendar

from bot.works.calendar import calendar
from conversations.casework.calendar import Appointment
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Address, Client, Language
from conversations.records.vocabulary import Step
from locales.catalog import Words
from tests.support.person import Person
from tests.support.rozstaje import FRIDAY, Rozstaje

PL = Words(Language.PL, Address.FEMININE)
NAMES = [
    'A "B", C; D',
    "Zeile\nEND:VCALENDAR",
    "Anka\\, \\n",
    "😡" * 40,
    "Studio: Łódź; sp. z o.o.",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", [PL, Words(Language.EN)])
def test_any_name_stands_in_it_as_it_is(name: str, words: Words) -> None:
    client = Client(ClientNumber(1), name)
    days = [Appointment(date(2026, 11, 27), Step.HOLD_TALK), Appointment(FRIDAY)]
    content = calendar(client, days, FRIDAY, words)
    assert all(len(line) <= 75 for line in content.split(b"\r\n")), "RFC 5545 folds longer lines"
    made = Calendar.from_ical(content)
    talk, look = made.events
    assert str(talk["summary"]).startswith(f"{name}: ".replace("\r\n", "\n"))
    assert (talk.start, talk.end) == (date(2026, 11, 27), date(2026, 11, 28))
    assert look.start == datetime(2026, 11, 20, 11, tzinfo=UTC)
    assert look.end - look.start == timedelta(minutes=15)


def test_a_later_file_moves_what_an_earlier_one_had() -> None:
    client = Client(ClientNumber(7), "Anka")
    first, later = (
        Calendar.from_ical(calendar(client, [Appointment(day, Step.HOLD_TALK)], FRIDAY, PL)).events
        for day in (date(2026, 11, 27), date(2026, 12, 4))
    )
    assert first[0]["uid"] == later[0]["uid"]


async def test_plan_and_look_go_to_the_calendar(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/log Anka krzyczała na mnie dziś")
    await ola.forges("look:1:2026-12-01")
    await ola.forges("calendar:1")
    made = ola.sees()
    assert made.file_name == "terminy-anka.ics"
    events = Calendar.from_ical(made.document or b"").events
    assert any(isinstance(each.start, datetime) for each in events), "the look has its moment"
    assert any(not isinstance(each.start, datetime) for each in events), "a step has its day"
    assert "terminy" in made.text.lower()


@pytest.mark.parametrize("name", ['Studio "A, B"; C', "O'Neil, Sp. z o.o.", "a\\,b\\n;c"])
async def test_an_odd_name_goes_to_the_calendar_as_it_is(
    bot: Rozstaje, ola: Person, name: str
) -> None:
    await ola.says(f"/nowy {name}")
    await ola.forges("look:1:2026-12-01")
    before = len(ola.chat)
    await ola.forges("calendar:1")
    [made] = [each for each in ola.chat[before:] if each.file_name]
    assert made.file_name.endswith(".ics")
    assert not set(made.file_name) & set('"\\/;,\n')
    events = Calendar.from_ical(made.document or b"").events
    assert events
    assert all(str(each["summary"]).startswith(f"{name}: ") for each in events)


async def test_a_client_named_over_two_lines_is_one_line_in_the_calendar(ola: Person) -> None:
    await ola.says("/nowy Anka\nEND:VCALENDAR")
    await ola.forges("look:1:2026-12-01")
    await ola.forges("calendar:1")
    (event, *_) = Calendar.from_ical(ola.sees().document or b"").events
    assert str(event["summary"]).startswith("Anka END:VCALENDAR: ")


async def test_without_days_it_says_so(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.forges("calendar:1")
    assert ola.sees().text.startswith("Nie ma jeszcze żadnych terminów")


@pytest.mark.parametrize("data", ["year:1", "year"])
async def test_a_year_is_a_picture_for_a_phone(ola: Person, data: str) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/log Anka krzyczała na mnie dziś")
    await ola.forges(data)
    width, height = imagesize.get(BytesIO(ola.sees().photo or b""))
    assert width < height < 2 * width


async def test_the_year_stands_beside_the_chart_and_of_all_clients_in_their_list(
    ola: Person,
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/log Anka krzyczała na mnie dziś")
    await ola.says("/dziennik")
    beside = [[data for _, data in row] for row in ola.sees().buttons]
    assert any({"chart:1", "year:1"} <= set(row) for row in beside)
    await ola.says("/klienci")
    assert "year" in [data for row in ola.sees().buttons for _, data in row]


async def test_a_year_without_entries_says_so(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.forges("year:1")
    assert ola.sees().photo is None
