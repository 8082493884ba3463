"""English words of time: numbers, days and months, from `time.txt`."""

from conversations.reading.tables import numbered

NUMBERS = numbered("en/time", "numbers")
ORDINALS = numbered("en/time", "ordinals")
MONTHS = numbered("en/time", "months")
WEEKDAYS = numbered("en/time", "weekdays")
