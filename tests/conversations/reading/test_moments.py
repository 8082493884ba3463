"""Moments: phrases, and what they mean at noon on Wednesday 25 November 2026."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from conversations.reading import read
from conversations.reading.grammar import Saying
from conversations.reading.languages import spoken_in
from conversations.reading.text import line, prepare
from tests.conversations.reading import labelled

NOON = datetime(2026, 11, 25, 12, 0)  # noqa: DTZ001 — the owner's own clock
TODAY = date(2026, 11, 25)

DAYS = {
    "Anka krzyczała": TODAY,
    "Anka krzyczała wczoraj": date(2026, 11, 24),
    "Anka krzyczala przedwczoraj": date(2026, 11, 23),
    "Anka krzyczała w poniedziałek": date(2026, 11, 23),
    "we wtorek w zeszłym tygodniu Anka krzyczała": date(2026, 11, 17),
    "w zeszłym tygodniu we wtorek Anka krzyczała": date(2026, 11, 17),
    "w zeszłą sobotę Anka krzyczała": date(2026, 11, 21),
    "trzy dni temu Anka krzyczała": date(2026, 11, 22),
    "2 tygodnie temu Anka krzyczała": date(2026, 11, 11),
    "piątego Anka krzyczała": date(2026, 11, 5),
    "drugiego maila Anka wykrzyczała": TODAY,
    "12.11 o 21 Anka krzyczała": date(2026, 11, 12),
    "12 grudnia Anka krzyczała": None,
    "3 marca Anka krzyczała": date(2026, 3, 3),
    "ostatniego października Anka krzyczała": date(2026, 10, 31),
    "w Święto Niepodległości Anka krzyczała": date(2026, 11, 11),
    "w wielki piątek Anka krzyczała": date(2026, 4, 3),
    "31.02 Anka krzyczała": None,
    "Anka krzyczała 30 lutego o 22": None,
    "wczoraj Anka krzyczała o fakturę z 31.02": date(2026, 11, 24),
    "Anka krzyczała o 31.04 zł": TODAY,
    "Anka krzyczała 45 się nie liczy": TODAY,
    "Anka krzyczała 29.02": date(2024, 2, 29),
    "Anka krzyczała o maila z 4 marca": TODAY,
    "Anka chce raport na piątek i krzyczy": TODAY,
    "Anka krzyczy, że wszystko na wczoraj": TODAY,
    "ostatnio Anka krzyczała": None,
    "w weekend Anka krzyczała": None,
    "parę dni temu Anka krzyczała": None,
    "12.11.1969 Anka krzyczała": None,
    "12.11.2031 Anka krzyczała": None,
    "1969-11-12 Anka krzyczała": None,
    "Anka krzyczała 5 maja 1902": None,
    "Anka krzyczała 99999999 dni temu": None,
    "Anka yelled at me on Feb 30": None,
    "Anka yelled at me on the 31st of June": None,
    "Anka yelled at me for 31 invoices in April 2026": TODAY,
    "Anka krzyczała, a w czwartek druk": TODAY,
    "Anka krzyczała o fv 14/11/2026": TODAY,
    "Anka milczy, a jeszcze niedawno żartowała": TODAY,
    "Anka krzyczała, czy pasuje mi wtorek zamiast poniedziałku": TODAY,
    "wczoraj Anka krzyczała, że druk jest dziś": date(2026, 11, 24),
    "przez wczorajsze krzyki Anki nie śpię": TODAY,
    "Anka yelled though I'm at a funeral friday": TODAY,
    "Anka yelled about the 3rd November invoice": TODAY,
    "Anka yelled at me yesterday": date(2026, 11, 24),
    "Anka yelled at me yesteday": date(2026, 11, 24),
    "Anka yelled at me on Monday": date(2026, 11, 23),
    "Anka yelled at me last Friday night": date(2026, 11, 20),
    "Anka yelled at me the day before yesterday": date(2026, 11, 23),
    "Anka yelled at me on the 5th": date(2026, 11, 5),
    "on Nov 12 Anka yelled at me": date(2026, 11, 12),
    "Anka yelled at me two weeks ago on Monday": date(2026, 11, 9),
    "Anka yelled at me on Halloween": date(2026, 10, 31),
    "Anka apologised for Sunday": TODAY,
    "Anka yelled, wants it by Friday": TODAY,
    "Anka yelled at me the other day": None,
    "Anka yelled at me over the weekend": None,
    "Anka yelled, I have not seen the sun all day": TODAY,
    "I sat 2 hours on hold with Anka, the line was dead": TODAY,
    "Anka yelled at me on sat": date(2026, 11, 21),
    "the call with Anka, sun 9pm, was awful": date(2026, 11, 22),
}
CLOCKS = {
    "Anka dzwoniła o 22": time(22),
    "Anka dzwoniła wczoraj 22:40": time(22, 40),
    "Anka dzwoniła o wpół do ósmej": time(7, 30),
    "Anka dzwonila o wpol do dziewiatej wieczorem": time(20, 30),
    "Anka dzwoniła kwadrans po 21": time(21, 15),
    "Anka dzwoniła za pięć ósma": time(7, 55),
    "Anka dzwoniła o dwudziestej drugiej": time(22),
    "Anka dzwoniła o północy": time(0),
    "Anka chce raport na 12": None,
    "Anka chce do 15 faktury 7/2026": None,
    "Anka chodziło o 5 slajdów": None,
    "Anka dzwoniła o 25:70": None,
    "Anka sent me an email from 2 March": None,
    "Anka cancelled this morning's 9.30 at 9.28": time(9, 28),
    "Anka rang at half ten last night": time(22, 30),
    "Anka rang at 9.30 this morning": time(9, 30),
    "Anka rang at quarter past nine in the evening": time(21, 15),
    "Anka rang at 8:15am": time(8, 15),
    "Anka rang at 1030pm": time(22, 30),
    "Anka promised the photos by noon": None,
    "no copy from Anka, deadline was 9am": None,
    "po dziesiątej zmianie Anka krzyczała": None,
    "przed drugą rozmową z Anką boli mnie brzuch": None,
    "po dziesiątej mama Anki dzwoniła": time(10),
    "za pięć dwunasta to specjalność Anki": None,
    "Anka dzwoniła za pięć dwunasta": time(11, 55),
    "anka o 21 sie odezwala": time(21),
}
LENGTHS = {
    "Anka gadała 40 min": 40,
    "Anka gadała dwie godziny": 120,
    "Anka gadała półtorej godziny": 90,
    "Anka gadała godzinę z hakiem": 60,
    "Anka gadała 1,5h": 90,
    "od 14 do 15:30 Anka gadała": 90,
    "Anka gadała trzy kwadranse": 45,
    "Anka: '5 minutek' i poszło": None,
    "Anka płaci 60 zł za godzinę": None,
    "umowa mówi 20 h miesięcznie, Anka chce 35": None,
    "Anka chce raportu co 15 minut": None,
    "Anka talked for half an hour": 30,
    "Anka talked for two and a half hours": 150,
    "Anka talked from 2 to 3:30pm": 90,
    "Anka: skończyło się na godzinie i dwudziestu minutach": 80,
    "od 16 do wpół do szóstej z Anką na linii": 90,
    "Anka kept me on the phone from 4 till quarter to six": 105,
    "Anka talked for about ten minutes": 10,
    "Anka pays 42/hr": None,
    "Anka wants an update every 15 minutes": None,
    "Anka trzy razy zmieniła godzinę nagrania": None,
    "Anka godzinę zmieniała zdanie": 60,
    "godzina do druku, a Anka zmienia całe menu": None,
    "Anka 40 min do mnie gadała": 40,
    "an hour to print and Anka wants the menu changed": None,
    "20 mins till launch and Anka wants the menu changed": None,
    "Anka talked for an hour till I cried": 60,
}


def _language(text: str) -> str:
    return (
        "en"
        if any(word in text for word in ("yelled", "rang", "talked", "wants", "pays", "the "))
        else "pl"
    )


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_a_day_is_read_as_people_mean_it(text: str, day: date | None) -> None:
    assert read(text, ["Anka"], NOON, _language(text)).day == day


@pytest.mark.parametrize(("text", "clock"), CLOCKS.items())
def test_a_clock_is_read_as_people_mean_it(text: str, clock: time | None) -> None:
    assert read(text, ["Anka"], NOON, _language(text)).time == clock


@pytest.mark.parametrize(("text", "minutes"), LENGTHS.items())
def test_a_length_is_read_as_people_mean_it(text: str, minutes: int | None) -> None:
    assert read(text, ["Anka"], NOON, _language(text)).minutes == minutes


def test_before_four_in_the_morning_today_is_the_evening_before() -> None:
    night = datetime(2026, 11, 29, 0, 40)  # noqa: DTZ001
    found = read("Anka dziś o 23:15 dzwoniła", ["Anka"], night, "pl")
    assert (found.day, found.time) == (date(2026, 11, 28), time(23, 15))


def test_a_clock_still_to_come_was_yesterday() -> None:
    found = read("Anka dzwoniła o 22", ["Anka"], NOON, "pl")
    assert (found.day, found.time) == (date(2026, 11, 24), time(22))


def test_a_bare_weekday_that_is_todays_is_today_unless_a_clock_stands_beside_it() -> None:
    found = read("środa i już mi niedobrze, bo o 15 dzwoni Anka", ["Anka"], NOON, "pl")
    assert (found.day, found.time) == (TODAY, None)
    found = read("środa o 15, Anka krzyczała", ["Anka"], NOON, "pl")
    assert (found.day, found.time) == (date(2026, 11, 18), time(15))
    found = read("Wednesday and I feel sick, call with Anka at 3pm", ["Anka"], NOON, "en")
    assert (found.day, found.time) == (TODAY, None)


@pytest.mark.parametrize(
    "rules",
    [
        each.rules
        for language in map(spoken_in, ("pl", "en"))
        for each in (language.days, language.clocks, language.lengths)
    ],
)
def test_wherever_a_rule_matches_stands_one_of_what_it_needs(
    rules: Callable[[], Iterable[Saying]],
) -> None:
    texts = [case.text for case in labelled.shared()]
    texts += [text for _, _, text in labelled.corpus()[::5]]
    lines = [line(token.plain for token in prepare(text).tokens).text for text in texts]
    for rule in rules():
        for said in lines if rule.needs else ():
            found = rule.pattern.search(said)
            assert not found or any(need in f"{said} " for need in rule.needs), (rule.needs, said)


def test_an_hour_ago_crosses_the_hour_that_the_clock_change_skips() -> None:
    spring = datetime(2027, 3, 28, 3, 30, tzinfo=ZoneInfo("Europe/Warsaw"))
    assert read("godzinę temu Anka dzwoniła", ["Anka"], spring, "pl").time == time(1, 30)


def test_an_hour_ago_stays_in_the_hour_that_the_clock_change_repeats() -> None:
    autumn = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Warsaw"))
    assert read("godzinę temu Anka dzwoniła", ["Anka"], autumn, "pl").time == time(2, 30)
