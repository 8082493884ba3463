"""Days that are told in a row: "w poniedziałek i we wtorek", "on Monday and Tuesday"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from conversations.reading import days
from conversations.reading.day_rules import Now
from conversations.reading.deeds import Deed
from conversations.reading.languages import spoken_in
from conversations.reading.matter import Matter

# What stands between days of a row, and nothing else.
_BETWEEN = re.compile(r" (?:(?:,|i|a|oraz|and|ani|nor|&) )+(?:(?:w|we|on) )?")


def on_each_day(deeds: Sequence[Deed], matter: Matter) -> list[Deed]:
    """Return the deeds, the one that is dated in a row of days once for each of them.

    Where several are, each day may have its own: they stay as they are.
    """
    if len(matter.moment.spans) <= 1 or not any(deed.said_day for deed in deeds):
        return list(deeds)
    row = _row(matter)
    dated = [deed for deed in deeds if deed.said_day and deed.day in row]
    if len({(deed.client, deed.kind) for deed in dated}) != 1:
        return list(deeds)
    there = {deed.day for deed in dated}
    first = deeds.index(dated[0])
    more = [replace(dated[0], day=day) for day in row if day not in there]
    told = sorted([*dated, *more], key=lambda deed: row.index(deed.day) if deed.day else 0)
    rest = [deed for deed in deeds if deed not in dated]
    return [*rest[:first], *told, *rest[first:]]


def _row(matter: Matter) -> list[dt.date]:
    """Return the first row of two days or more; none, where there is none."""
    text, today = matter.line.text, matter.now.date()
    if not _BETWEEN.search(text):
        return []
    found = days.find(matter.line, Now(today, today), spoken_in(matter.language).days)
    row: list[dt.date] = []
    end = 0
    for each in found:
        if row and each.day == row[-1] and each.start - end <= 1:
            end = each.end  # "Mon 16 Nov" is one day
            continue
        follows = bool(row) and _BETWEEN.fullmatch(text, end, each.start)
        if not follows:
            if len(row) > 1:
                break
            row = []
        if each.day is not None:
            row.append(each.day)
        end = each.end
    return row if len(row) > 1 else []
