"""The plan, as a person opens it, ticks it off and moves its days."""

import pytest

from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

WORN_OUT = {"sleep": "often", "cushion": "quarter", "notice": "month", "other_clients": "few"}


async def knows(person: Person, client: str = "Anka", **answers: str) -> None:
    """Make the person's only client, and answer just these questions about them."""
    await person.says(f"/new {client}")
    for question, choice in answers.items():
        await person.forges(f"answer:1:{question}:{choice}")


async def opens(person: Person, what: str = "plan:1") -> None:
    await person.says("/verdict")
    await person.taps_data(what)


@pytest.fixture
def september(bot: Rozstaje) -> None:
    """Move to a Friday of September, with no holiday near."""
    bot.clock.days_pass(-63)


@pytest.fixture
async def worn_out(ola: Person) -> Person:
    """Somebody whose nights are bad, with the plan open."""
    await knows(ola, **WORN_OUT)
    await opens(ola)
    return ola


async def test_a_parting_has_its_days_and_its_steps(worn_out: Person) -> None:
    seen = worn_out.sees()
    assert seen.text.startswith("Plan · Anka\n🔴 Rozstańcie się bez pretensji")
    assert "Wypowiesz pn 23.11, koniec śr 23.12" in seen.text
    assert "Napisz Ance, że kończysz." in seen.text
    assert "☐ Faktury" in seen.labels
    assert max(map(len, seen.labels)) <= 28


@pytest.mark.usefixtures("september")
async def test_a_tick_stays_with_its_day_and_a_second_tap_changes_nothing(
    bot: Rozstaje, worn_out: Person
) -> None:
    await worn_out.taps("☐ Faktury")
    assert "☑\N{NO-BREAK SPACE}Faktury (pt 18.09)" in worn_out.sees().text
    bot.clock.days_pass(3)
    await worn_out.forges("step:1:invoices:done", worn_out.sees())
    assert "☑\N{NO-BREAK SPACE}Faktury (pt 18.09)" in worn_out.sees().text
    await worn_out.taps("☑ Faktury")
    assert "☐ Faktury" in worn_out.sees().labels
    await worn_out.forges("step:1:invoices:open", worn_out.sees())
    assert "☐ Faktury" in worn_out.sees().labels


@pytest.mark.usefixtures("september")
async def test_the_days_stand_still_as_time_goes_and_start_anew_when_asked(
    bot: Rozstaje, worn_out: Person
) -> None:
    assert "Zacznij plan od dziś" not in worn_out.sees().labels
    bot.clock.days_pass(10)
    await opens(worn_out)
    assert "Wypowiesz pn 21.09" in worn_out.sees().text
    await worn_out.taps("Zacznij plan od dziś")
    assert "Wypowiesz czw 1.10" in worn_out.sees().text


async def test_the_notice_is_given_on_the_day_that_was_chosen(worn_out: Person) -> None:
    await worn_out.taps("Kiedy wypowiem")
    assert "Kiedy powiesz Ance, że kończysz?" in worn_out.sees().text
    await worn_out.taps("wt 1.12")
    assert "Wypowiesz wt 1.12, koniec pt 1.01" in worn_out.sees().text


async def test_hours_that_come_free_are_said(worn_out: Person) -> None:
    await worn_out.taps("Ile godzin wróci")
    await worn_out.taps("10 godz.")
    assert "Wróci około 10 godzin tygodniowo." in worn_out.sees().text


async def test_ending_at_once_waits_for_nothing(emma: Person) -> None:
    await knows(emma, abuse="once", cushion="none", notice="longer", other_clients="only")
    await opens(emma)
    seen = emma.sees().text
    assert "It ends today" in seen
    assert "This plan waits for no savings" in seen
    assert "Day of notice" not in emma.sees().labels


@pytest.mark.usefixtures("september")
async def test_another_verdict_begins_another_plan_and_keeps_what_was_secured(
    bot: Rozstaje, worn_out: Person
) -> None:
    await worn_out.taps("☐ Faktury")
    await worn_out.taps("☐ Wypowiedzenie")
    bot.clock.days_pass(5)
    await worn_out.forges("answer:1:abuse:repeated")
    await opens(worn_out)
    assert "☑ Faktury" in worn_out.sees().labels
    assert "☐ Wypowiedzenie" in worn_out.sees().labels
    assert "śr 23.09" in worn_out.sees().text


async def test_every_level_has_a_plan_that_fits(ola: Person, emma: Person) -> None:
    levels = {
        "🟢": {"interest": "yes"},
        "🟡": {"intrusions": "weekly", "hours_stated": "no"},
        "🟠": {"dread": "often"},
        "🔴": {"payment": "unpaid", "cushion": "none", "other_clients": "only"},
    }
    for person in (ola, emma):
        await person.says("/new Anka")
        for mark, answers in levels.items():
            for question, choice in answers.items():
                await person.forges(f"answer:1:{question}:{choice}")
            await opens(person)
            seen = person.sees()
            assert mark in seen.text
            assert len(seen.text) < 2500
            assert len(seen.buttons) <= 9


@pytest.mark.parametrize(
    "data",
    [
        "plan:2", "plan:x", "plan:", "step:2:files:done", "step:1:nothing:done", "step:1:files",
        "step:1:files:perhaps", "start:1:soon", "start:1:1999-01-01", "notice:1:2026-02-30",
        "notice:9", "free:1:0", "free:1:900", "free:1:x", "free:7:5", "changes:2", "changes:",
    ],
)  # fmt: skip
async def test_a_forged_tap_keeps_nothing_and_says_so(worn_out: Person, data: str) -> None:
    before = worn_out.sees().text
    await worn_out.forges(data, worn_out.sees())
    assert worn_out.toasts[-1].text == "Ten przycisk już nie działa."
    assert worn_out.sees().text == before


async def test_another_owners_client_is_nobody(ola: Person, emma: Person) -> None:
    await knows(ola, **WORN_OUT)
    for data in ("plan:1", "changes:1", "letters:1", "letter:1:part", "step:1:files:done"):
        await emma.forges(data)
        assert emma.toasts[-1].text == "That button no longer works."


async def test_with_nothing_known_the_questions_are_offered(ola: Person) -> None:
    await knows(ola)
    for data in ("plan:1", "changes:1"):
        await ola.forges(data, ola.sees())
        assert ola.sees().labels == ["Zacznij pytania"]


async def test_the_plan_is_part_of_what_is_handed_over(worn_out: Person) -> None:
    await worn_out.taps("☐ Pliki")
    await worn_out.says("/eksport")
    content = worn_out.sees().document
    assert content is not None
    assert b'"files": "2026-11-20T11:00:00+00:00"' in content


async def test_what_would_change_it_is_under_the_verdict_and_leads_back(
    ola: Person, emma: Person
) -> None:
    await knows(ola, client="<b>&", **WORN_OUT)
    await opens(ola, "changes:1")
    seen = ola.sees()
    assert seen.text.startswith("Co by to zmieniło · <b>&\n🔴 Teraz: Rozstańcie się bez pretensji")
    assert "▪ Złe noce: nie\n→ 🟢 Zostań" in seen.text
    assert "▪ Złe noce: czasem\n→ 🟠 Decyzja należy do Ciebie" in seen.text
    assert "jeszcze 1 wpis: krzyki / obelgi\n→ 🔴 Zakończ natychmiast" in seen.text
    assert "<blockquote expandable>" in seen.html
    await ola.taps("‹ Werdykt")
    assert ola.sees().labels[0] == "Gotowa wiadomość"
    await knows(emma, sleep="often", self_doubt="often")
    await opens(emma, "changes:1")
    assert "No single answer makes this milder" in emma.sees().text
    await emma.forges("answer:1:abuse:once")
    await opens(emma, "changes:1")
    assert "▪ Shouting and insults: never\n→ 🔴 Part without a grudge" in emma.sees().text
    assert "raver" not in emma.sees().text  # nothing is
