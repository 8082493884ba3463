# ruff: noqa: E501 — a day a line
"""English words of time: numbers, days and months in the forms that people type."""

from collections.abc import Mapping

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip

NUMBERS: Mapping[str, int] = {
    **{word: value for value, word in enumerate(_UNITS)},
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

ORDINALS: Mapping[str, int] = {
    word: value
    for value, word in enumerate(
        (
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth",
        ),
        start=1,
    )
}  # fmt: skip

MONTHS: Mapping[str, int] = {
    word: month
    for month, row in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for word in row.split()
}  # fmt: skip

WEEKDAYS: Mapping[str, int] = {
    word: day
    for day, row in enumerate(
        (
            "monday mon monady mondy modnay", "tuesday tue tues teusday tuseday tusday",
            "wednesday wed weds wendesday wensday wednsday wedensday wedneday",
            "thursday thu thur thurs thrusday thursay thurday", "friday fri firday frday friady",
            "saturday sat saterday saturady satruday satuday", "sunday sun sudnay sunady snday",
        )
    )
    for word in row.split()
}  # fmt: skip
