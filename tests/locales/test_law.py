"""What is said of Polish law: in one file, with its basis and its day, and never advice."""

import re
from datetime import date

from conversations.casework.letters import SHAPES, Fact, Letter
from conversations.records.owner import Language
from locales.law import law


def test_every_fact_has_its_basis_and_its_day_in_both_languages() -> None:
    assert set(law()) == set(Fact)
    for fact in law().values():
        assert fact.as_of <= date.today()  # noqa: DTZ011 the day it was looked up, anywhere
        for language in Language:
            assert fact.text[language]
            assert re.search(r"\d", fact.basis[language])


def test_it_gives_no_rate_of_interest_and_no_advice() -> None:
    said = " ".join(fact.text[language] for fact in law().values() for language in Language)
    assert "%" not in said
    assert re.search(r"powin|należy ci|you should|radz|advise", said, re.I) is None


def test_what_is_asked_of_it_stands_in_both_languages() -> None:
    late = law()[Fact.LATE]
    for sum_ in ("40 euro", "70 euro", "100 euro"):
        assert all(sum_ in late.text[language] for language in Language)
    assert "5000 zł" in late.text[Language.PL]
    assert "50,000 zł" in late.text[Language.EN]
    articles = {Fact.ENDING: "746", Fact.EMAIL: "77 § 2", Fact.LAPSE: "751", Fact.LATE: "10"}
    for fact, article in articles.items():
        assert all(article in law()[fact].basis[language] for language in Language)


def test_the_law_stands_where_a_letter_touches_it() -> None:
    assert SHAPES[Letter.NOTICE].law == (Fact.ENDING, Fact.EMAIL)
    assert SHAPES[Letter.PAYMENT_LAST].law == (Fact.LAPSE, Fact.LATE)
    assert SHAPES[Letter.THANKS].law == ()
