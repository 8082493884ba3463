"""What a question asks of the log: how often, when last, how long, about what, since when."""

from datetime import date

import pytest

from conversations.decision.incidents import Kind
from conversations.reading.inquiries import (
    GROUPS,
    INQUIRIES,
    asks_of_the_log,
    inquiry,
)
from conversations.reading.tables import sections

TODAY = date(2026, 11, 27)  # a Friday

ASKED = [
    ("ile razy dzwoniła po godzinach?", "count", "off_hours", None, TODAY),
    ("ile razy June przełożyła spotkanie w tym roku?", "count", "schedule_change", "0101", TODAY),
    ("ile razy Anka krzyczała we wrześniu?", "count", "shouting", "0901", date(2026, 9, 30)),
    ("ile razy krzyczała od marca?", "count", "shouting", "0301", TODAY),
    ("ile razy krzyczała od poniedziałku?", "count", "shouting", "1123", TODAY),
    ("ile razy krzyczała przez ostatnie dwa tygodnie?", "count", "shouting", "1114", TODAY),
    ("ile razy krzyczała w ciągu ostatnich 30 dni?", "count", "shouting", "1029", TODAY),
    ("ile razy w tym tygodniu nie spałam?", "count", "sleepless", "1123", TODAY),
    ("jak często Greg spóźnia się z przelewem?", "count", "unpaid", None, TODAY),
    ("ile mam wpisów o Ance?", "count", "trouble", None, TODAY),
    ("kiedy ostatnio nie zapłacił?", "last", "unpaid", None, TODAY),
    ("kiedy Anka ostatnio dzwoniła w nocy?", "last", "after22", None, TODAY),
    ("ile razy dzwoniła po 20?", "count", "after20", None, TODAY),
    ("jak często dzwoni w weekendy?", "count", "weekend", None, TODAY),
    ("czy Anka kiedyś krzyczała?", "count", "shouting", None, TODAY),
    ("ile Anka mi zabrała czasu w tym miesiącu", "minutes", "trouble", "1101", TODAY),
    ("ile zaległych faktur ma Anka?", "open", "unpaid", None, TODAY),
    ("ile faktur Anka nie zapłaciła?", "open", "unpaid", None, TODAY),
    ("ile czasu straciłam na Grega w październiku?", "minutes", "trouble", "1001", "1031"),
    ("ile godzin zmarnowałem na rozmowy z Anką?", "minutes", "long_call", None, TODAY),
    ("how often does Anka call after hours?", "count", "off_hours", None, TODAY),
    ("how often has June moved a meeting this year?", "count", "schedule_change", "0101", TODAY),
    ("how many times did she call me last week", "count", "calls", "1116", date(2026, 11, 22)),
    ("how many times did Greg shout since Monday?", "count", "shouting", "1123", TODAY),
    ("how many times did he call on 5 November?", "count", "calls", "1105", date(2026, 11, 5)),
    ("how often did June cancel last month?", "count", "schedule_change", "1001", "1031"),
    ("how often did he call after 8?", "count", "after20", None, TODAY),
    ("how many times did Greg ring me at the weekend?", "count", "weekend", None, TODAY),
    ("has Greg ever shouted?", "count", "shouting", None, TODAY),
    ("last time Kim yelled?", "last", "shouting", None, TODAY),
    ("what did Greg cost me in October?", "minutes", "trouble", "1001", "1031"),
    ("when did Greg last shout?", "last", "shouting", None, TODAY),
    ("when was the last time Greg yelled at me?", "last", "shouting", None, TODAY),
    ("how many unpaid invoices does Anka have?", "open", "unpaid", None, TODAY),
    ("how much time did I lose on Greg in October?", "minutes", "trouble", "1001", "1031"),
    ("how many hours did Greg cost me this year?", "minutes", "trouble", "0101", TODAY),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted", "about", "since", "until"), ASKED)
def test_a_question_is_taken_apart(
    text: str, wanted: str, about: str, since: str | None, until: date | str
) -> None:
    language = "pl" if text.split(maxsplit=1)[0] in {"ile", "kiedy", "jak", "czy"} else "en"
    asked = inquiry(text, TODAY, language)
    assert asked is not None
    assert (asked.wanted.value, asked.about) == (wanted, (about,))
    first = f"{asked.since:%m%d}" if asked.since else None
    assert first == since
    assert until in (asked.until, f"{asked.until:%m%d}")


def test_a_year_that_is_said_is_meant() -> None:
    asked = inquiry("ile razy krzyczała w październiku 2025?", TODAY, "pl")
    assert asked is not None
    assert (asked.since, asked.until) == (date(2025, 10, 1), date(2025, 10, 31))


def test_a_month_that_has_not_begun_is_last_years() -> None:
    asked = inquiry("how many times did she shout in December?", TODAY, "en")
    assert asked is not None
    assert (asked.since, asked.until) == (date(2025, 12, 1), date(2025, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "ile razy mam jej mówić, żeby nie dzwoniła po 20?",
        "ile razy można powtarzać to samo?",
        "how many times do I have to tell her not to call after 8?",
        "ile czasu mam na zapłatę?",
        "how much time do I have?",
        "czy powinnam odejść?",
        "what should I do?",
        "ile mi wisi Anka?",
        "kiedy ostatnio zapłaciła?",
        "when did he last pay?",
        "",
        "?" * 300,
    ],
)
def test_what_the_log_does_not_answer_is_no_inquiry(text: str) -> None:
    assert inquiry(text, TODAY, "pl") is None
    assert not asks_of_the_log(text, TODAY, "en")


def test_every_heading_means_something() -> None:
    rest = {"count", "last", "minutes", "rhetoric", "open", "today", "yesterday"}
    spans = {f"{which}_{what}" for which in ("this", "last") for what in ("week", "month", "year")}
    lengths = {"days", "week", "weeks", "month", "months", *(f"m{n}" for n in range(1, 13))}
    rest |= {"night", "after"}
    known = {*(kind.value for kind in Kind), *GROUPS, *rest, *spans, *lengths}
    for name in INQUIRIES:
        assert set(sections(name)) <= known
    assert set(sections(INQUIRIES[0])) == set(sections(INQUIRIES[1]))
