"""Sums as people type them, read the same as a rate and as a letter's amount."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.casework.letters import read_blank
from conversations.records.owner import Language
from conversations.records.vocabulary import Blank
from conversations.typed.money import Sum, read_amount, read_rate, read_sum
from conversations.values.money import CURRENCIES, Rate
from locales.amounts import hourly
from locales.catalog import Words
from locales.letters import amount
from tests.support.person import Person
from tests.support.seen import seen

TODAY = date(2026, 11, 20)
PL, EN = Language.PL, Language.EN
# What is typed: the hundredths, and the currency that it names.
TYPED = [
    ("120", 120_00, None),
    ("  99,9  ", 99_90, None),
    ("120 zł", 120_00, "PLN"),
    ("120 zł.", 120_00, "PLN"),
    ("120,5 PLN", 120_50, "PLN"),
    ("1200zł", 1200_00, "PLN"),
    ("1200 złotych", 1200_00, "PLN"),
    ("1200 ZŁOTYCH", 1200_00, "PLN"),
    ("zł 120", 120_00, "PLN"),
    ("1 200 zł", 1200_00, "PLN"),
    ("1\u00a0200\u00a0zł", 1200_00, "PLN"),
    ("1\u202f200,50 zł", 1200_50, "PLN"),
    ("1.200,50 zł", 1200_50, "PLN"),
    ("1 200,50 zł", 1200_50, "PLN"),
    ("1.200", 1200_00, None),
    ("1,200.50", 1200_50, None),
    ("1'200 CHF", 1200_00, "CHF"),
    ("1’200 CHF", 1200_00, "CHF"),
    ("1200,- zł", 1200_00, "PLN"),
    ("1200.--", 1200_00, None),
    ("€30", 30_00, "EUR"),
    ("30 eur", 30_00, "EUR"),
    ("300 euro", 300_00, "EUR"),
    ("$45", 45_00, "USD"),
    ("$1,200", 1200_00, "USD"),
    ("45 dolarów", 45_00, "USD"),
    ("£30.50", 30_50, "GBP"),
    ("120,50 zł/h", 120_50, "PLN"),
    ("99.99zł/h", 99_99, "PLN"),
    ("120 zł/godz.", 120_00, "PLN"),
    ("1 200 zł za godzinę", 1200_00, "PLN"),
    ("30 eur an hour", 30_00, "EUR"),
    ("45 USD per hour", 45_00, "USD"),
    ("120/h", 120_00, None),
    ("٣٠٠ zł", 300_00, "PLN"),
]
NONSENSE = [
    *("", "0", "0,00 zł", "-5", "zł", "dużo", "milion", "12 kotów", "1200 bananów", "12/2026"),
    *("€30 zł", "€300 zł", "1e5", "1 200,500", "1200 zł i jeszcze 300", "<b>1</b>", "٣٠٠ zł zł"),
    *("99999999999", "1" * 400, "Anka dzwoniła o 22:40", "120 zł na dzień", "zł/h"),
]


@pytest.mark.parametrize(("typed", "cents", "currency"), TYPED)
def test_a_sum_is_read(typed: str, cents: int, currency: str | None) -> None:
    assert read_sum(typed) == Sum(cents, currency)
    assert read_rate(typed) == Rate(cents, currency or "PLN")
    kept = f"{cents // 100}.{cents % 100:02d}"
    assert read_blank(Blank.AMOUNT, typed, PL, TODAY) == f"{kept} {currency or 'PLN'}"
    assert read_blank(Blank.AMOUNT, typed, EN, TODAY) == f"{kept} {currency or ''}".strip()


@pytest.mark.parametrize("typed", NONSENSE)
def test_nonsense_is_no_sum(typed: str) -> None:
    assert read_rate(typed) is None
    assert read_amount(typed, PL) is None


def test_an_hour_costs_less_than_an_invoice_may() -> None:
    assert read_rate("10000") == Rate(10_000_00)
    assert read_rate("10001") is None
    assert read_amount("9 999 999", PL) == "9999999.00 PLN"
    assert read_amount("10 000 000", PL) is None


async def test_the_settings_and_a_letter_read_the_same(ola: Person) -> None:
    await ola.says("/nowy Anka")
    for typed, cents, currency in TYPED:
        rate = Rate(cents, currency or "PLN")
        await ola.forges("rate", ola.sees())
        await ola.says(typed)
        assert f"Godzina Twojej pracy: {seen(hourly(rate, Words(PL)))}" in ola.sees().text, typed
        await ola.forges("blank:1:amount:payment_first:plain:pl", ola.sees())
        await ola.says(typed)
        kept = f"{cents // 100}.{cents % 100:02d} {rate.currency}"
        assert seen(amount(kept, PL)) in ola.sees().text, typed


@given(
    st.integers(1, 10_000_00),
    st.sampled_from(sorted(CURRENCIES)),
    st.sampled_from(sorted(Language)),
)
def test_a_rate_that_is_shown_can_be_typed(cents: int, currency: str, language: Language) -> None:
    rate = Rate(cents, currency)
    assert read_rate(hourly(rate, Words(language))) == rate


@given(
    st.integers(1, 9_999_999_00),
    st.sampled_from(sorted(CURRENCIES)),
    st.sampled_from(sorted(Language)),
)
def test_an_amount_that_a_letter_says_can_be_typed(
    cents: int, currency: str, language: Language
) -> None:
    kept = f"{cents // 100}.{cents % 100:02d} {currency}"
    assert read_amount(amount(kept, language), language) == kept
    assert read_amount(kept, language) == kept


@given(st.text(max_size=40) | st.text("0123456789.,' złeur€/h", max_size=14))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    read = read_sum(typed)
    assert read is None or read.cents > 0
