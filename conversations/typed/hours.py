"""Hours of a day's work as people type them: "9-5", "od 8:30 do 16", "9am-5pm", "22-6"."""

import re
from datetime import time

from conversations.values.folding import fold, tidy

_TIME = r"(\d{1,2})(?:[:.](\d{2}))?\s?(?:h|([ap]\.?m\.?))?"
_HOURS = re.compile(
    r"(?:w )?(?:godz(?:\.|inach)? ?)?(?:od |from |between )?"
    rf"{_TIME}\s?(?:-|—|do|to|till|until|and)\s?{_TIME}(?: godz)?\.?"
)
_MIDNIGHT, _NOON = 24, 12


def read_hours(text: str) -> tuple[time, time] | None:
    """Return from when until when, None when the text says no hours.

    "9-5" is a day's work and not a night's; hours that end before they begin go over midnight.
    """
    found = _HOURS.fullmatch(fold(tidy(text)))
    if found is None:
        return None
    starts, ends = _time(*found.group(1, 2, 3)), _time(*found.group(4, 5, 6))
    if starts is None or ends is None or starts == ends:
        return None
    if ends < starts and starts.hour <= _NOON and not found[6] and ends != time(0):
        ends = ends.replace(hour=ends.hour + _NOON)
    return starts, ends


def _time(hour: str, minute: str | None, half: str | None) -> time | None:
    hours, minutes = int(hour), int(minute or 0)
    if minutes >= 60:  # noqa: PLR2004
        return None
    if half:
        after_noon = _NOON if half.startswith("p") else 0
        return time(hours % _NOON + after_noon, minutes) if 0 < hours <= _NOON else None
    if hours == _MIDNIGHT and not minutes:
        return time(0)
    return time(hours, minutes) if hours < _MIDNIGHT else None
