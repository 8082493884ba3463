"""What a log says to a question, in words: the answer, the days, what waits for a word."""

from datetime import date, timedelta

from conversations.reading.inquiries import GROUPS, Wanted, after_hour
from conversations.screens.basics import Argument, Name
from conversations.screens.inquiry import Told
from locales.amounts import duration, money
from locales.catalog import Words
from locales.layout import lower_first

# So many days are listed: more are in the log.
_LISTED = 5
_LAST_30, _WEEK = 30, 7


def inquiry_page(screen: Told, words: Words) -> str:
    """Return the answer; what is not sure yet is told apart."""
    told = [words.html(f"inquiry-{_which(screen)}", _arguments(screen, words))]
    if screen.inquiry.wanted is Wanted.MINUTES and screen.times and not screen.minutes:
        told.append(words.html("inquiry-no-minutes", {"times": screen.times}))
    if screen.waiting:
        told.append(words.html("inquiry-waiting", {"waiting": screen.waiting}))
    return "\n\n".join(told)


def _which(screen: Told) -> str:
    wanted = screen.inquiry.wanted
    nothing = not screen.minutes if wanted is Wanted.MINUTES else not screen.times
    if nothing:
        return {Wanted.MINUTES: "none-minutes", Wanted.OPEN: "none-open"}.get(wanted, "none")
    return wanted.value


def _arguments(screen: Told, words: Words) -> dict[str, Argument]:
    asked, rate = screen.inquiry, screen.rate
    latest = screen.days[0].day if screen.days else screen.today
    spent = duration(screen.minutes, words)
    if rate and screen.minutes:
        worth = money(rate, screen.minutes, words)
        spent = words.plain("inquiry-worth", {"spent": spent, "worth": worth})
    return {
        "client": Name(screen.client.name),
        "about": ", ".join(_about(each, words) for each in asked.about),
        "period": _period(asked.since, asked.until, screen.today, words),
        "times": screen.times,
        "days": _days(screen, words),
        "spent": spent,
        "day": words.day(latest, screen.today),
        "ago": words.plain("inquiry-ago", {"days": (screen.today - latest).days}),
        "everything": "yes" if asked.about == ("trouble",) else "no",
    }


def _about(each: str, words: Words) -> str:
    hour = after_hour(each)
    if hour is not None:
        return words.plain("inquiry-about-after", {"hour": hour})
    if each in GROUPS:
        return words.plain(f"inquiry-about-{each}")
    return str(lower_first(words.html(f"kind-{each}")))


def _days(screen: Told, words: Words) -> str:
    """Return the latest days in their order, and how many there were before them."""
    lasting = screen.inquiry.wanted is Wanted.MINUTES
    counted = [each for each in screen.days if each.minutes or not lasting]
    shown = [
        words.plain(
            "inquiry-day",
            {"day": words.day(each.day, screen.today), "times": 1 if lasting else each.times},
        )
        for each in reversed(counted[:_LISTED])
    ]
    return words.plain(
        "inquiry-days", {"days": ", ".join(shown), "before": max(0, len(counted) - _LISTED)}
    )


def _period(since: date | None, until: date, today: date, words: Words) -> str:
    """Return a period as one says it, with a space before it; nothing for ever."""
    name, arguments = _named(since, until, today, words)
    return f" {words.plain(f'inquiry-period-{name}', arguments)}" if name else ""


def _named(
    since: date | None, until: date, today: date, words: Words
) -> tuple[str, dict[str, Argument]]:
    if since is None:
        return "", {}
    monday, first = today - timedelta(days=today.weekday()), today.replace(day=1)
    known = {
        (today, today): "today",
        (today - timedelta(days=1), today - timedelta(days=1)): "yesterday",
        (monday, today): "this-week",
        (monday - timedelta(days=_WEEK), monday - timedelta(days=1)): "last-week",
        (first, today): "this-month",
        (date(today.year, 1, 1), today): "this-year",
        (today - timedelta(days=_LAST_30 - 1), today): "last-30",
    }
    if name := known.get((since, until)):
        return name, {}
    whole_month = since.day == 1 and (until + timedelta(days=1)).day == 1
    if whole_month and (since.year, since.month) == (until.year, until.month):
        year = "" if since.year == today.year else f" {since.year}"
        return "month", {"month": f"m{since.month}", "year": year}
    if (since.month, since.day, until.month, until.day) == (1, 1, 12, 31):
        return "year", {"year": str(since.year)}
    days: dict[str, Argument] = {
        "since": words.day(since, today),
        "until": words.day(until, today),
    }
    if since == until:
        return "day", days
    return ("since" if until == today else "span"), days
