"""What is said of Polish law: in one file, with its basis and its day, and never advice."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from conversations.casework.letters import SHAPES, LawPoint, Letter
from conversations.records.owner import Language
from locales.catalog import Words
from locales.law import law
from locales.letters_page import law_groups
from tests.support.seen import seen

TODAY = date(2026, 11, 27)


def test_every_fact_has_its_basis_its_scope_and_its_day_in_both_languages() -> None:
    assert set(law()) == set(LawPoint)
    for fact in law().values():
        assert fact.looked_up <= date.today()  # noqa: DTZ011 the day it was looked up, anywhere
        for language in Language:
            assert fact.text[language]
            assert fact.applies_to[language]
            assert re.search(r"\d", fact.basis[language])


def test_it_gives_no_rate_of_interest_and_no_advice() -> None:
    said = " ".join(fact.text[language] for fact in law().values() for language in Language)
    assert "%" not in said
    assert re.search(r"powin|należy ci|you should|radz|advise", said, re.I) is None


def test_what_is_asked_of_it_stands_in_both_languages() -> None:
    late = law()[LawPoint.LATE]
    for sum_ in ("40 euro", "70 euro", "100 euro"):
        assert all(sum_ in late.text[language] for language in Language)
    assert "5000 zł" in seen(late.text[Language.PL])
    assert "50,000 zł" in late.text[Language.EN]
    articles = {
        LawPoint.ENDING: "746",
        LawPoint.REASON: "746",
        LawPoint.PERIOD: "746 § 3",
        LawPoint.EMAIL: "77 § 2",
        LawPoint.HANDOVER: "740",
        LawPoint.LAPSE: "751",
        LawPoint.INTEREST_TRADE: "7",
        LawPoint.LATE: "10",
        LawPoint.INTEREST: "481 § 1",
        LawPoint.THREAT: "190a",
        LawPoint.COERCION: "191 § 1",
        LawPoint.INSULT: "216",
    }
    assert set(articles) == set(LawPoint)
    for fact, article in articles.items():
        assert all(article in seen(law()[fact].basis[language]) for language in Language)


def test_the_law_stands_where_a_letter_touches_it() -> None:
    ending = (LawPoint.ENDING, LawPoint.PERIOD, LawPoint.EMAIL, LawPoint.HANDOVER)
    reasoned = (LawPoint.ENDING, LawPoint.REASON, *ending[1:])
    crimes = (LawPoint.THREAT, LawPoint.COERCION, LawPoint.INSULT)
    owed = (LawPoint.LAPSE, LawPoint.INTEREST_TRADE, LawPoint.LATE, LawPoint.INTEREST)
    assert {letter: shape.law for letter, shape in SHAPES.items() if shape.law} == {
        Letter.PAYMENT_FIRST: owed,
        Letter.PAYMENT_LAST: owed,
        Letter.CHARGEBACK: (LawPoint.LAPSE,),
        Letter.PART: ending,
        Letter.NOTICE: reasoned,
        Letter.NOTICE_NOW: reasoned,
        Letter.THREAT: (*crimes, LawPoint.REASON, LawPoint.PERIOD),
        Letter.SHOUTING: (LawPoint.INSULT,),
    }


def shown(letter: Letter, language: Language, today: date) -> Iterator[tuple[str, list[str]]]:
    """Give each scope as it is said, and the lines under it."""
    for group in law_groups(SHAPES[letter].law, today, Words(language)):
        yield group["scope"], group["lines"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("letter", Letter)
def test_what_facts_apply_to_is_said_once_over_them(letter: Letter, language: Language) -> None:
    groups = list(shown(letter, language, TODAY))
    scopes = [scope for scope, _ in groups]
    assert (
        len(scopes) == len(set(scopes)) == len({law()[each].scope for each in SHAPES[letter].law})
    )
    said = "\n".join(line for _, lines in groups for line in lines)
    for fact in SHAPES[letter].law:
        assert law()[fact].text[language] in said.replace("&#39;", "'")
    # "The same act" of compensation is the one just above it.
    if LawPoint.LATE in SHAPES[letter].law:
        _, trade = groups[1]
        assert [
            law()[each].text[language] in line.replace("&#39;", "'")
            for each, line in zip((LawPoint.INTEREST_TRADE, LawPoint.LATE), trade, strict=True)
        ] == [True, True]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("letter", Letter)
def test_a_notice_period_is_to_be_looked_up_in_the_contract(
    letter: Letter, language: Language
) -> None:
    check = Words(language).html("letter-law-check")
    lines = [line for _, each in shown(letter, language, TODAY) for line in each]
    assert lines.count(check) == (LawPoint.PERIOD in SHAPES[letter].law)


@pytest.mark.parametrize(("days", "old"), [(0, 0), (365, 0), (366, 5)])
def test_a_fact_looked_up_over_a_year_ago_says_so(days: int, old: int) -> None:
    latest = max(each.looked_up for each in law().values())
    assert latest == min(each.looked_up for each in law().values())
    today = latest + timedelta(days)
    lines = [line for _, each in shown(Letter.NOTICE, Language.PL, today) for line in each]
    assert len([line for line in lines if "ponad rok temu" in line]) == old
