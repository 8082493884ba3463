"""An hourly rate, and what lost minutes come to."""

from dataclasses import dataclass

CURRENCIES = frozenset({"PLN", "EUR", "USD", "GBP", "CHF"})
# An hour that costs more than this, in hundredths, is a slip of the thumb.
HIGHEST = 10_000_00


@dataclass(frozen=True, slots=True)
class Rate:
    """What an hour costs, in hundredths of the currency (ISO 4217)."""

    cents: int
    currency: str = "PLN"

    def worth(self, minutes: int) -> int:
        """Return what the minutes come to, in whole units of the currency."""
        return (self.cents * minutes + 3000) // 6000
