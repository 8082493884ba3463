# ruff: noqa: E501 — a day a line
"""Days that have a name, by name: fixed dates, and those that move with Easter.

Only the names that people put on an incident ("w Wigilię", "Christmas Day"); which days are public
holidays is the calendar's business, not this table's.
"""

from collections.abc import Callable
from datetime import date, timedelta

from conversations.values.public_holidays import easter


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _nth_weekday(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    def of(year: int) -> date:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))

    return of


# A pattern over the plain line, what stands wherever it matches, and the day in a year.
POLISH: tuple[tuple[str, tuple[str, ...], Callable[[int], date]], ...] = (
    (r"(?:samej? )?wigili[aei] bozego narodzenia|(?:samej? |sama )?wigili[aei]|wigilijny\w* (?:wieczor\w*|poranek)", ("wigili",), _fixed(12, 24)),
    (r"pierwszy\w* dz?ie?n\w* (?:swiat|bozego narodzenia)|(?:samo )?boze narodzenie|1 dzien swiat", ("swiat", "narodzeni"), _fixed(12, 25)),
    (r"(?:drugi\w*|2) dz?ie?n\w* (?:swiat|bozego narodzenia)|szczepana", ("swiat", "narodzenia", "szczepana"), _fixed(12, 26)),
    (r"(?:samego )?sylwest(?:ra|er|rowy\w* (?:wieczor|noc\w*)|rowa noc)", ("sylwest",), _fixed(12, 31)),
    (r"nowy(?:m)? roku?|nowego roku|nowy rok", ("now",), _fixed(1, 1)),
    (r"trzech kroli|3 kroli|(?:swieto )?objawienia", ("kroli", "objawienia"), _fixed(1, 6)),
    (r"walentynki|walentego", ("walent",), _fixed(2, 14)),
    (r"dzien kobiet|dniu kobiet", ("kobiet",), _fixed(3, 8)),
    (r"prima aprilis", ("prima",), _fixed(4, 1)),
    (r"tlusty czwartek", ("tlusty",), _from_easter(-52)),
    (r"wielki piatek", ("wielki",), _from_easter(-2)),
    (r"wielka sobot[ae]", ("wielka",), _from_easter(-1)),
    (r"(?:pierwszy dzien wielkanocy|niedziel[ae] wielkanocn[ae]|wielkanoc)", ("wielkanoc",), _from_easter(0)),
    (r"(?:lany poniedzialek|poniedzialek wielkanocny|drugi dzien wielkanocy|smigus(?: dyngus)?)", ("lany", "wielkanoc", "smigus"), _from_easter(1)),
    (r"swieto pracy", ("swieto pracy",), _fixed(5, 1)),
    (r"swieto konstytucji", ("konstytucji",), _fixed(5, 3)),
    (r"zielone swiatki", ("swiatki",), _from_easter(49)),
    (r"boze cialo", ("cialo",), _from_easter(60)),
    (r"dzien matki", ("matki",), _fixed(5, 26)),
    (r"dzien dziecka", ("dziecka",), _fixed(6, 1)),
    (r"wszystkich swietych", ("wszystkich",), _fixed(11, 1)),
    (r"zaduszki|dzien zaduszny", ("zadusz",), _fixed(11, 2)),
    (r"(?:narodowe )?swieto niepodleglosci|dzien niepodleglosci", ("niepodleglosci",), _fixed(11, 11)),
    (r"andrzejki", ("andrzejki",), _fixed(11, 29)),
    (r"mikolajki", ("mikolajki",), _fixed(12, 6)),
    (r"dniu? mamy", ("mamy",), _fixed(5, 26)),
)  # fmt: skip
ENGLISH: tuple[tuple[str, tuple[str, ...], Callable[[int], date]], ...] = (
    (r"(?:christmas|xmas) eve", ("mas eve",), _fixed(12, 24)),
    (r"(?:christmas|xmas) (?:day|morning|dinner|lunch)|on (?:christmas|xmas)", ("mas",), _fixed(12, 25)),
    (r"boxing day|st stephen's day", ("boxing", "stephen"), _fixed(12, 26)),
    (r"(?:new year ?'?s|nye?|new years) eve|nye", ("eve", "nye"), _fixed(12, 31)),
    (r"(?:new year's|new years) day", ("new year",), _fixed(1, 1)),
    (r"valentine ?'?s (?:day|night|eve)|on valentine ?'?s", ("valentine",), _fixed(2, 14)),
    (r"st patrick's day|paddy's day", ("patrick", "paddy"), _fixed(3, 17)),
    (r"april fools?'?s?(?: day)?", ("april fool",), _fixed(4, 1)),
    (r"pancake day|shrove tuesday", ("pancake", "shrove"), _from_easter(-47)),
    (r"ash wednesday", ("ash wed",), _from_easter(-46)),
    (r"good friday", ("good friday",), _from_easter(-2)),
    (r"easter monday", ("easter",), _from_easter(1)),
    (r"easter sunday|on easter|easter day", ("easter",), _from_easter(0)),
    (r"may day", ("may day",), _fixed(5, 1)),
    (r"halloween|hallowe'en", ("hallow",), _fixed(10, 31)),
    (r"bonfire night|guy fawkes(?: night)?", ("bonfire", "fawkes"), _fixed(11, 5)),
    (r"remembrance day|armistice day", ("remembrance", "armistice"), _fixed(11, 11)),
    (r"thanksgiving(?: day)?", ("thanksgiving",), _nth_weekday(11, 3, 4)),
    (r"(?:4th|fourth) of july|independence day", ("july", "independence"), _fixed(7, 4)),
    (r"st andrew's day", ("andrew",), _fixed(11, 30)),
)  # fmt: skip
