"""What must not be torn apart at the end of a line is held together by no-break spaces.

Polish leaves no word of one letter at the end of a line, nor a number without what it counts. It is
done to our words as they stand in their files, before anything is put in: what was typed stays.
"""

import re
from functools import cache
from pathlib import Path

NO_BREAK = "\N{NO-BREAK SPACE}"

# "w domu", "Z kim", and both of "a o tym".
_ONE_LETTER = re.compile(r"(?<![\w$])([aiouwz]) (?=[^\s=])", re.IGNORECASE)

# "art. 746", "§ 1", "ok. 40 zł".
_NUMBERED = re.compile(r"((?<!\w)(?:art\.|ust\.|pkt|nr|ok\.)|§) (?=[\d{])")


def bound(text: str) -> str:
    """Return Polish words of ours, or the source of such messages, with no-break spaces."""
    text = _ONE_LETTER.sub(rf"\1{NO_BREAK}", text)
    text = _counted().sub(NO_BREAK, text)
    return _NUMBERED.sub(rf"\1{NO_BREAK}", text)


def broken(text: str) -> str:
    """Return a typed text whose words can be broken where they are longer than a line."""
    return _ENDLESS.sub(lambda found: f"{found[0]}\N{ZERO WIDTH SPACE}", text)


# As many letters in a row as stand in a third of a line; an ordinary word, or a link, is shorter.
_ENDLESS = re.compile(r"[^\s\u200b]{30}(?=[^\s\u200b])")


@cache
def _counted() -> re.Pattern[str]:
    """Return what finds the space in "40 min", "{ $minutes } min", "3 razy", "2026 r."."""
    lines = (Path(__file__).parent / "units.txt").read_text("utf-8").splitlines()
    units = "|".join(re.escape(each).replace(r"\*", r"\w*") for each in lines if each[:1] != "#")
    return re.compile(rf"(?<=[\d}}]) (?=(?:{units})(?!\w))")
