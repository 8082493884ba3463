"""The plan, as a person opens it, ticks it off and moves its days."""

import pytest

from tests.conversations.handlers.walking import chooses, question_of
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

# Somebody whose decision may be an end is asked first what shapes the plan.
ASKS_FIRST = "🟠🔴"

WORN_OUT = {"sleep": "often", "cushion": "quarter", "notice": "month", "other_clients": "few"}


async def knows(person: Person, client: str = "Anka", **answers: str) -> None:
    """Make the person's only client, and answer just these questions about them."""
    await person.says(f"/new {client}")
    for question, choice in answers.items():
        await person.forges(f"answer:1:{question}:{choice}")


async def opens(person: Person, what: str = "plan:1") -> None:
    await person.says("/verdict")
    await person.taps_data(what)


async def comes_to(person: Person, step: str) -> None:
    """Go from step to step of the open plan, until the button says this one."""
    gone_by: list[str] = []
    while step not in person.sees().labels:
        assert person.sees().labels[0] not in gone_by, f"no {step!r} among {gone_by}"
        gone_by.append(person.sees().labels[0])
        await person.taps("Następny ›")


async def changes(person: Person, label: str) -> None:
    """Tap one of what can be changed in the open plan."""
    await person.taps("Zmień plan")
    await person.taps(label)


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
    assert seen.text.startswith("Plan · Anka\n🔴 Rozstań się bez pretensji")
    assert "Wypowiedzenie: pn 23.11. Ostatni dzień: śr 23.12." in seen.text
    assert "Napisz Ance, że kończysz." in seen.text
    assert seen.labels[0] == "☐ Umowa i faktury"
    assert max(map(len, seen.labels)) <= 28


async def test_what_shapes_the_plan_is_asked_before_it_and_can_be_asked_again(ola: Person) -> None:
    await knows(ola, sleep="often")
    await opens(ola)
    assert ola.sees().text.startswith("Jeszcze trzy krótkie pytania")
    asked = []
    for choice in ("none", "month", "only"):
        asked.append(question_of(ola.sees()))
        await chooses(ola, choice)
    assert asked == ["cushion", "notice", "other_clients"]
    assert "Plan · Anka" in ola.sees().text.splitlines()[0]
    assert "Wypowiedzenie: pt 18.12. Ostatni dzień: pn 18.01." in ola.sees().text
    await opens(ola)
    assert "Plan · Anka" in ola.sees().text.splitlines()[0], "what is answered is not asked again"
    await changes(ola, "Inne odpowiedzi")
    assert "✓ Nie mam zapasu" in ola.sees().labels
    await chooses(ola, "plenty")
    await chooses(ola, "month")
    await chooses(ola, "many")
    assert "Wypowiedzenie: pn 23.11. Ostatni dzień: śr 23.12." in ola.sees().text


async def test_the_plan_can_be_had_without_the_questions(ola: Person) -> None:
    await knows(ola, sleep="often")
    await opens(ola)
    await ola.taps("Ułóż plan bez pytań")
    assert "Wypowiedzenie: pn 23.11. Koniec: zgodnie z umową." in ola.sees().text


async def test_the_steps_go_by_one_at_a_time_and_round(worn_out: Person) -> None:
    steps = [line for line in worn_out.sees().text.splitlines() if line.startswith("☐")]
    shown = []
    for _ in steps:
        boxes = [label for label in worn_out.sees().labels if label[0] in "☐☑"]
        assert len(boxes) == 1
        shown += boxes
        await worn_out.taps("Następny ›")
    assert len(set(shown)) == len(steps), "every step can be come to"
    assert worn_out.sees().labels[0] == shown[0]
    await worn_out.taps(shown[0])
    assert worn_out.sees().labels[0] == shown[1], "with a step done the next one is to be ticked"


@pytest.mark.usefixtures("september")
async def test_a_tick_stays_with_its_day_and_a_second_tap_changes_nothing(
    bot: Rozstaje, worn_out: Person
) -> None:
    ticked = "☑ Pobierz umowę i faktury, wystaw zaległe. (pt 18.09)"
    await worn_out.taps("☐ Umowa i faktury")
    assert ticked in worn_out.sees().text
    bot.clock.days_pass(3)
    await worn_out.forges("step:1:invoices:done", worn_out.sees())
    assert ticked in worn_out.sees().text
    await comes_to(worn_out, "☑ Umowa i faktury")
    await worn_out.taps("☑ Umowa i faktury")
    assert "☐ Umowa i faktury" in worn_out.sees().labels
    await worn_out.forges("step:1:invoices:open", worn_out.sees())
    assert "☐ Umowa i faktury" in worn_out.sees().labels


@pytest.mark.usefixtures("september")
async def test_the_days_stand_still_as_time_goes_and_start_anew_when_asked(
    bot: Rozstaje, worn_out: Person
) -> None:
    await worn_out.taps("Zmień plan")
    assert "Zacznij od dziś" not in worn_out.sees().labels
    bot.clock.days_pass(10)
    await opens(worn_out)
    assert "Wypowiedzenie: pn 21.09." in worn_out.sees().text
    await changes(worn_out, "Zacznij od dziś")
    assert "Wypowiedzenie: czw 1.10." in worn_out.sees().text


async def test_the_notice_is_given_on_the_day_that_was_chosen(worn_out: Person) -> None:
    await changes(worn_out, "Kiedy wypowiem")
    assert "Kiedy powiesz Ance, że kończysz?" in worn_out.sees().text
    await worn_out.taps("wt 1.12")
    assert "Wypowiedzenie: wt 1.12. Ostatni dzień: pt 1.01." in worn_out.sees().text


async def test_hours_that_come_free_are_said(worn_out: Person) -> None:
    await changes(worn_out, "Ile godzin zyskam")
    await worn_out.taps("10 godz.")
    assert "Odzyskasz około 10 godzin tygodniowo." in worn_out.sees().text


async def test_ending_at_once_waits_for_nothing(emma: Person) -> None:
    await knows(emma, abuse="once", cushion="none", notice="longer", other_clients="only")
    await opens(emma)
    seen = emma.sees().text
    assert "It ends today" in seen
    assert "This plan waits for nothing: no savings, no better moment." in seen
    await emma.taps("Change it")
    assert "Hours coming free" in emma.sees().labels
    assert "Day of notice" not in emma.sees().labels


@pytest.mark.usefixtures("september")
async def test_another_verdict_begins_another_plan_and_keeps_what_was_secured(
    bot: Rozstaje, worn_out: Person
) -> None:
    await worn_out.taps("☐ Umowa i faktury")
    await comes_to(worn_out, "☐ Wypowiedzenie")
    await worn_out.taps("☐ Wypowiedzenie")
    bot.clock.days_pass(5)
    await worn_out.forges("answer:1:abuse:repeated")
    await opens(worn_out)
    seen = worn_out.sees().text
    assert "☑ Pobierz umowę i faktury, wystaw zaległe. (pt 18.09)" in seen
    assert "☐ śr 23.09 Napisz Ance, że kończysz." in seen


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
            assert (question_of(person.sees()) is not None) is (mark in ASKS_FIRST)
            if mark in ASKS_FIRST:
                await person.taps_data("plan:1:anyway")
            seen = person.sees()
            assert mark in seen.text
            assert len(seen.text) < 2500
            assert len(seen.labels) <= 5
            await person.taps_data("plan:1:more")
            assert person.sees().text == seen.text
            assert len(person.sees().buttons) <= 5


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
    await comes_to(worn_out, "☐ Pliki")
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
    assert seen.text.startswith("Co by to zmieniło · <b>&\n🔴 Teraz: Rozstań się bez pretensji")
    assert "▪ Nieprzespane noce: nie\n→ 🟢 Na razie nic niepokojącego" in seen.text
    assert "▪ Nieprzespane noce: czasem\n→ 🟠 Decyzja należy do Ciebie" in seen.text
    before, folded = seen.html.split("<blockquote expandable>")
    logged = "▪ jeszcze 1 wpis: krzyki / obelgi / groźby / napastowanie"
    assert f"🔴 <i>Zakończ natychmiast</i>\n{logged}" in folded
    assert "krzyki / obelgi" not in before
    await ola.taps("‹ Werdykt")
    assert ola.sees().labels[0] == "Gotowa wiadomość"
    await knows(emma, sleep="often", friction="constant")
    await opens(emma, "changes:1")
    assert "No single other answer is enough here." in emma.sees().text
    shown = emma.sees()
    await emma.forges("answer:1:abuse:once")
    await emma.forges("changes:1", shown)
    assert "▪ Shouting and insults: never\n→ 🔴 Leave on good terms" in emma.sees().text
    assert "more serious" not in emma.sees().text  # nothing is
