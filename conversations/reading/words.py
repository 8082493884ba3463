"""Words of time in all languages at once, for what is said in either."""

from collections.abc import Mapping

from conversations.reading.en import words as en
from conversations.reading.pl import words as pl

NUMBERS: Mapping[str, int] = {**pl.NUMBERS, **en.NUMBERS}
WEEKDAYS: Mapping[str, int] = {**pl.WEEKDAYS, **en.WEEKDAYS}
MONTHS: Mapping[str, int] = {**pl.MONTHS, **en.MONTHS}
