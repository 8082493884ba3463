"""An hourly rate, and what lost minutes come to."""

import re
from dataclasses import dataclass

_SIGNS = {"zł": "PLN", "zl": "PLN", "pln": "PLN", "€": "EUR", "eur": "EUR", "euro": "EUR"}
_SIGNS |= {"$": "USD", "usd": "USD", "£": "GBP", "gbp": "GBP", "chf": "CHF", "": "PLN"}
CURRENCIES = frozenset(_SIGNS.values())

_TYPED = re.compile(
    r"\s*(?P<before>[€$£]|[a-ząćęłńóśźż]{2,4})?\s*"
    r"(?P<whole>\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d{1,6})(?:[.,](?P<part>\d{1,2}))?"
    r"\s*(?P<after>[€$£]|[a-ząćęłńóśźż]{2,4})?\s*(?:(?:/|za|per|an)\s*(?:h|godz\.?|godzinę|hour))?\s*",
    re.IGNORECASE,
)
# An hour that costs more than this is a slip of the thumb.
HIGHEST = 10_000_00


@dataclass(frozen=True, slots=True)
class Rate:
    """What an hour costs, in hundredths of the currency (ISO 4217)."""

    cents: int
    currency: str = "PLN"

    def worth(self, minutes: int) -> int:
        """Return what the minutes come to, in whole units of the currency."""
        return (self.cents * minutes + 3000) // 6000


def typed_rate(text: str) -> Rate | None:
    """Read a rate as people type it ("120", "120,50 zł/h", "€30"), None when it is none."""
    found = _TYPED.fullmatch(text)
    if found is None or (found["before"] and found["after"]):
        return None
    currency = _SIGNS.get((found["before"] or found["after"] or "").lower())
    cents = int(re.sub(r"\D", "", found["whole"])) * 100 + int((found["part"] or "0").ljust(2, "0"))
    return Rate(cents, currency) if currency and 0 < cents <= HIGHEST else None
