"""Polish words of time, plain: numbers, hours, days and months, from `time.txt`."""

from conversations.reading.tables import numbered

NUMBERS = numbered("pl/time", "numbers")
HOURS = numbered("pl/time", "hours")
DAYS_OF_MONTH = numbered("pl/time", "days_of_month")
MONTHS = numbered("pl/time", "months")
WEEKDAYS = numbered("pl/time", "weekdays")
