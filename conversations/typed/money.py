"""Sums of money as people type them: "1.200,50 zł", "1200 złotych", "€30", "120 zł/h"."""

import re
from typing import NamedTuple

from conversations.records.owner import Language
from conversations.values.folding import fold, tidy
from conversations.values.money import HIGHEST, Rate

_CURRENCIES = {
    word: currency
    for currency, words in {
        "PLN": "zl zloty zlote zlotych pln",
        "EUR": "€ euro euros eur",
        "USD": "$ dolar dolary dolarow dollar dollars usd",
        "GBP": "£ funt funty funtow pound pounds gbp",
        "CHF": "frank franki frankow franc francs chf",
    }.items()
    for word in words.split()
}
_MARK = "|".join(re.escape(word) for word in sorted(_CURRENCIES, key=len, reverse=True))
_SUM = re.compile(
    rf"(?P<before>{_MARK})?\s?"
    # Thousands are set apart by one sign all along: what mixes them is no sum that we can tell.
    r"(?P<whole>\d{1,3}(?P<apart>[ .,'])\d{3}(?:(?P=apart)\d{3})*|\d{1,8})"
    r"(?:[.,](?:(?P<part>\d{1,2})|--?))?"
    rf"\s?(?:(?P<after>{_MARK})\.?)?"
    r"(?:\s?(?:/|za|na|per|an?)\s?1?\s?(?:h|hr|hour|godz|godzina|godzine)\.?)?"
)
_LARGEST = 9_999_999_00


class Sum(NamedTuple):
    """An amount in hundredths, and its currency (ISO 4217), None where none was said."""

    cents: int
    currency: str | None


def read_sum(text: str) -> Sum | None:
    """Return the sum that the text is, above zero, None when it is none; "an hour" may follow."""
    found = _SUM.fullmatch(fold(tidy(text)))
    if found is None or (found["before"] and found["after"]):
        return None
    cents = int(re.sub(r"\D", "", found["whole"])) * 100 + int((found["part"] or "0").ljust(2, "0"))
    mark = found["before"] or found["after"]
    return Sum(cents, _CURRENCIES[mark] if mark else None) if cents else None


def read_rate(text: str) -> Rate | None:
    """Return the rate of an hour, in złotys when no currency is said, None when it is none."""
    read = read_sum(text)
    if read is None or read.cents > HIGHEST:
        return None
    return Rate(read.cents, read.currency or "PLN")


def read_amount(text: str, language: Language) -> str | None:
    """Return an amount as it is kept, "1200.50 PLN", None when it is none.

    Without a currency it is in złotys in Polish; in English it may be any, and is kept without.
    """
    read = read_sum(text)
    if read is None or read.cents > _LARGEST:
        return None
    currency = read.currency or ("PLN" if language is Language.PL else "")
    return f"{read.cents // 100}.{read.cents % 100:02d} {currency}".strip()
