"""Polish public holidays: the table of the act, a line a day; those about Easter move with it."""

from datetime import date, timedelta
from functools import lru_cache

from conversations.values.tables import lines


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian rule (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l_ = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l_) // 451
    month, day = divmod(h + l_ - 7 * m + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=16)
def public_holidays(year: int) -> dict[date, str]:
    """Return the days off work of a year with their Polish names; right from 1991 on.

    The act of 18 January 1951 on days off work, with its changes; the year is not checked further.
    """
    found: dict[date, str] = {}
    for line in lines("public_holidays.tsv"):
        if line.startswith("#"):
            continue
        when, years, name = line.split("\t")
        first, _, last = years.partition("-")
        if int(first) <= year <= int(last or year):
            # Two on one day, as Pentecost on 3 May, are told by the first.
            found.setdefault(_day(when, year), name)
    return found


def _day(when: str, year: int) -> date:
    if when.startswith("easter"):
        return easter(year) + timedelta(days=int(when.removeprefix("easter")))
    return date.fromisoformat(f"{year:04}-{when}")
