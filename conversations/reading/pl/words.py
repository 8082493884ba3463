# ruff: noqa: E501 — a day a line
"""Polish words of time, plain: numbers, hours, days and months in the forms that people type."""

from collections.abc import Mapping

_UNITS = (
    "zero", "jeden jedna jedno jednej jednego", "dwa dwie dwoch dwu dwiema", "trzy trzech",
    "cztery czterech", "piec pieciu", "szesc szesciu", "siedem siedmiu", "osiem osmiu",
    "dziewiec dziewieciu", "dziesiec dziesieciu", "jedenascie jedenastu", "dwanascie dwunastu",
    "trzynascie trzynastu", "czternascie czternastu", "pietnascie pietnastu", "szesnascie szesnastu",
    "siedemnascie siedemnastu", "osiemnascie osiemnastu", "dziewietnascie dziewietnastu",
)  # fmt: skip
_TENS = {
    20: "dwadziescia dwudziestu", 30: "trzydziesci trzydziestu", 40: "czterdziesci czterdziestu",
    50: "piecdziesiat piecdziesieciu", 60: "szescdziesiat szescdziesieciu",
    70: "siedemdziesiat siedemdziesieciu", 80: "osiemdziesiat osiemdziesieciu",
    90: "dziewiecdziesiat dziewiecdziesieciu",
}  # fmt: skip

NUMBERS: Mapping[str, int] = {
    **{word: value for value, row in enumerate(_UNITS) for word in row.split()},
    **{word: value for value, row in _TENS.items() for word in row.split()},
}

_ORDINAL_STEMS = (
    "pierwsz", "drug", "trzec", "czwart", "piat", "szost", "siodm", "osm", "dziewiat", "dziesiat",
    "jedenast", "dwunast", "trzynast", "czternast", "pietnast", "szesnast", "siedemnast", "osiemnast",
    "dziewietnast", "dwudziest", "trzydziest",
)  # fmt: skip


def _ordinals(endings: str, *, soft: Mapping[str, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, stem in enumerate(_ORDINAL_STEMS, start=1):
        value = 30 if stem == "trzydziest" else place
        for ending in endings.split():
            found[stem + soft.get(stem + "-" + ending, ending)] = value
    return found


_SOFT = {
    "pierwsz-a": "a", "drug-ej": "iej", "trzec-ej": "iej", "trzec-a": "ia", "drug-ego": "iego",
    "trzec-ego": "iego", "drug-a": "a",
}  # fmt: skip
# Of the clock: "o ósmej", "dziewiąta".  Of the month: "piątego".
HOURS: Mapping[str, int] = _ordinals("ej a", soft=_SOFT)
DAYS_OF_MONTH: Mapping[str, int] = _ordinals("ego", soft=_SOFT)

MONTHS: Mapping[str, int] = {
    word: month
    for month, row in enumerate(
        (
            "stycznia styczen sty", "lutego luty lut", "marca marzec mar", "kwietnia kwiecien kwi",
            "maja maj", "czerwca czerwiec cze", "lipca lipiec lip", "sierpnia sierpien",
            "wrzesnia wrzesien wrz", "pazdziernika pazdziernik paz", "listopada listopad lis",
            "grudnia grudzien gru",
        ),
        start=1,
    )
    for word in row.split()
}  # fmt: skip

WEEKDAYS: Mapping[str, int] = {
    word: day
    for day, row in enumerate(
        (
            ("poniedzialek poniedzialku poniedzialkiem poniedzialkowy poniedzialkowym poniedzialkowe "
            "poniedzialkowa poniedzialkowej poniedzialkowego pn pon poniedz poniedzialk ponedzialek "
            "poniedizalek"),
            "wtorek wtorku wtorkiem wtorkowy wtorkowym wtorkowe wtorkowa wtorkowej wtorkowego wt wtrek wtorke",
            "sroda srode srody srodzie srodowy srodowym srodowe srodowa srodowej srodowego sr srod sorde",
            ("czwartek czwartku czwartkiem czwartkowy czwartkowym czwartkowe czwartkowa czwartkowej "
            "czwartkowego czw czwrtek czwatek"),
            ("piatek piatku piatkiem piatkowy piatkowym piatkowe piatkowa piatkowej piatkowego pt piatke "
            "piateczek piatunio piateczku"),
            "sobota sobote soboty sobocie sobotni sobotnim sobotnie sobotnia sobotniej sobotniego sob sb sobtoe",
            ("niedziela niedziele niedzieli niedzielny niedzielnym niedzielne niedzielna niedzielnej "
            "niedzielnego nd ndz niedz neidziele niedizele niedzile"),
        )
    )
    for word in row.split()
}  # fmt: skip
