"""The next look: set with a thumb, said in working hours, answered with a thumb."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest

from bot.local_telegram import LocalTelegram
from tests.support.person import Person
from tests.support.rozstaje import Clock, Rozstaje, rozstaje
from tests.support.until import until

# `talk`: not asked why yet.
TALK = {"unspoken": "often", "asked": "no"}
TALKED = {"i_count": "not_always", "told": "yes", "summary_talk": "yes", "talk_outcome": "too_soon"}
# What a verdict to stay says when it knows this little.
NO_WORRY = "🟢 Na razie nic niepokojącego"


async def knows(
    person: Person, answers: Mapping[str, str], client: str = "Anka", number: int = 1
) -> None:
    """Make a client, answer just these questions about them, and see the verdict."""
    await person.says(f"/new {client}")
    for question, choice in answers.items():
        await person.forges(f"answer:{number}:{question}:{choice}")
    await person.says(f"/verdict {client}")


async def changes_the_plan(person: Person) -> None:
    """From the verdict, open the plan without answering its questions, and what can be changed."""
    await person.taps("Plan")
    if "Ułóż plan bez pytań" in person.sees().labels:
        await person.taps("Ułóż plan bez pytań")
    await person.taps("Zmień plan")


@pytest.mark.parametrize(
    ("answers", "days", "day"),
    [
        (TALK, 14, "pt 4.12"),
        ({"intrusions": "weekly", "hours_stated": "no"}, 14, "pt 4.12"),
        ({"dread": "often"}, 7, "pt 27.11"),
        (TALKED, 30, "pn 21.12"),  # the thirtieth day is a Sunday
        ({"interest": "yes"}, 90, "czw 18.02"),
    ],
)
async def test_one_tap_sets_the_look_that_goes_with_the_level(
    ola: Person, answers: dict[str, str], days: int, day: str
) -> None:
    await knows(ola, answers)
    await ola.taps(f"⏰ Wróć za {days} dni")
    assert f"Odezwę się {day} o 9:00 i zapytam o współpracę z Anką." in ola.sees().text
    await ola.says("/werdykt")
    assert f"⏰ Spytam {day}" in ola.sees().labels
    await changes_the_plan(ola)
    assert f"⏰ Spytam {day}" in ola.sees().labels
    await ola.says("/klienci")
    assert f"⏰ Spytam {day}" in ola.sees().text


async def test_the_look_at_an_end_stands_under_its_verdict(ola: Person) -> None:
    await knows(ola, {"payment": "unpaid"})
    await ola.taps("⏰ Wróć za 7 dni")
    await ola.says("/werdykt")
    assert "⏰ Spytam pt 27.11" in ola.sees().labels


async def test_it_is_moved_and_stopped_and_every_tap_can_come_twice(ola: Person) -> None:
    await knows(ola, TALK)
    await ola.taps("⏰ Wróć za 14 dni")
    menu = ola.sees()
    assert "✓ Za 14 dni" in menu.labels
    for _ in range(2):
        await ola.forges("look:1:2026-12-20", menu)
        assert "Odezwę się pn 21.12 o 9:00" in ola.sees().text
        assert "nd 20.12 nie pracujesz, więc biorę następny dzień pracy." in ola.sees().text
    for _ in range(2):
        await ola.forges("look:1:none", menu)
        assert "Dobrze, nie będę przypominać." in ola.sees().text
    await ola.says("/werdykt")
    assert "⏰ Wróć za 14 dni" in ola.sees().labels


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("15.12", "Odezwę się wt 15.12 o 9:00"),
        ("za 3 tygodnie", "Odezwę się pt 11.12 o 9:00"),
        ("11 listopada 2027", "czw 11.11 nie pracujesz"),
        ("20.11.2026", "Wybierz najwcześniej jutro."),
        ("1.1.2030", "To ponad rok stąd."),
        ("kiedyś tam", "Nie rozumiem tej daty."),
    ],
)
async def test_a_date_is_typed(ola: Person, typed: str, said: str) -> None:
    await knows(ola, TALK)
    await ola.taps("⏰ Wróć za 14 dni")
    await ola.taps("Inna data…")
    await ola.says(typed)
    assert said in ola.sees().text


async def test_what_happened_is_logged_even_while_a_date_is_asked_for(ola: Person) -> None:
    await knows(ola, TALK)
    await ola.taps("⏰ Wróć za 14 dni")
    await ola.taps("Inna data…")
    await ola.says("Anka dzwoniła wczoraj o 22:40 i gadała 40 min")
    assert "22:40" in ola.sees().text
    await ola.says("15.12")
    assert "Odezwę się" not in ola.sees().text


async def test_when_due_it_asks_whether_it_has_held_and_the_answer_sets_the_outcome(
    bot: Rozstaje, ola: Person
) -> None:
    await knows(ola, TALKED)
    await ola.forges("look:1:2026-12-04", ola.sees())
    bot.clock.is_at("2026-12-04T09:00+01:00")
    await bot.what_is_due_comes()
    seen = ola.sees()
    assert "Pora wrócić do współpracy z Anką." in seen.text
    assert "Czy ustalenia z Anką się trzymają?" in seen.text
    assert "✓ Za wcześnie, by ocenić" in seen.labels
    assert max(map(len, seen.labels)) <= 28
    await ola.taps("Ustalenia się trzymają")
    assert ola.sees().text.startswith(NO_WORRY)
    assert ola.toasts[-1].text == "Zapisane"
    await bot.what_is_due_comes()
    assert not _asked(ola), "it is asked once, and the verdict stands in its place"


async def test_an_outcome_that_is_confirmed_keeps_its_day(bot: Rozstaje, ola: Person) -> None:
    await knows(ola, TALKED)
    bot.clock.days_pass(20)
    await ola.forges("looked:1:talk_outcome:too_soon", ola.sees())
    bot.clock.days_pass(10)
    await ola.says("/werdykt")
    assert ola.sees().text.startswith(NO_WORRY), "thirty days after the talk it has held"


async def test_the_log_since_the_talk_stands_beside_the_question(
    bot: Rozstaje, ola: Person
) -> None:
    await knows(ola, TALKED)
    await ola.forges("look:1:2026-12-04", ola.sees())
    bot.clock.days_pass(3)
    for _ in range(2):
        await ola.says("/zapisz Anka zadzwoniła dziś o 22:40 na pogaduchy, 40 min")
    bot.clock.is_at("2026-12-04T09:00+01:00")
    await bot.what_is_due_comes()
    assert "W dzienniku od rozmowy: 2 trudne zdarzenia." in ola.sees().text


@pytest.mark.parametrize(
    ("answers", "question", "first"),
    [
        (TALK, "pytanie wprost: o co chodzi?", "Tak"),
        (
            {"intrusions": "weekly", "hours_stated": "no"},
            "kiedy pracujesz",
            "Jedno i drugie",
        ),
        ({"i_count": "not_always", "told": "yes"}, "rozmowę podsumowującą", "Tak"),
        (
            {"i_count": "not_always"},
            "Czy Anka wie od Ciebie, co Ci nie pasuje?",
            "Tak, wprost",
        ),
        ({"payment": "unpaid"}, "z płatnościami", "Na czas"),
        ({"sleep": "often"}, "Czy nie śpisz po nocach", "Nie"),
    ],
)
async def test_before_a_talk_it_asks_what_the_verdict_hangs_on(
    bot: Rozstaje, ola: Person, answers: dict[str, str], question: str, first: str
) -> None:
    await knows(ola, answers)
    await ola.forges("look:1:2026-11-27", ola.sees())
    bot.clock.is_at("2026-11-27T09:00+01:00")
    await bot.what_is_due_comes()
    assert question in ola.sees().text
    assert first in [label.removeprefix("✓ ") for label in ola.sees().labels]


async def test_one_answer_leads_to_the_next_question_that_matters(
    bot: Rozstaje, ola: Person
) -> None:
    await knows(ola, {"i_count": "not_always", "told": "yes"})
    await ola.forges("look:1:2026-11-27", ola.sees())
    bot.clock.is_at("2026-11-27T09:00+01:00")
    await bot.what_is_due_comes()
    await ola.taps("Tak")
    assert "Czy ustalenia z Anką się trzymają?" in ola.sees().text
    await ola.taps("Ustalenia złamane")
    assert ola.sees().text.startswith("🔴 Rozstań się bez pretensji")


async def test_nobody_is_asked_again_whether_they_were_shouted_at(
    bot: Rozstaje, emma: Person
) -> None:
    await knows(emma, {"abuse": "once"})
    await emma.taps("What to do first")
    await emma.taps("Change it")
    await emma.taps("⏰ Ask in 7 days")
    bot.clock.is_at("2026-11-27T09:00+01:00")
    await bot.what_is_due_comes()
    seen = emma.sees()
    assert seen.text == "Time to look again at your work with Anka."
    await emma.taps("See the verdict")
    assert emma.sees().text.startswith("🔴 End it now")
    await emma.taps("Ask in 7 days", seen)
    assert "I'll write on Fri 4 Dec at 9:00" in emma.bubble(seen.message_id).text


async def test_it_keeps_to_the_hours_that_there_are_when_it_is_due(
    bot: Rozstaje, ola: Person
) -> None:
    await knows(ola, TALK)
    await ola.taps("⏰ Wróć za 14 dni")
    before = len(ola.chat)
    await ola.forges("hours:1200:2000")
    await ola.forges("days:0123")  # and no Friday any more
    said = len(ola.chat)
    for moment in ("2026-12-04T09:00", "2026-12-04T13:00", "2026-12-07T11:59"):
        bot.clock.is_at(f"{moment}+01:00")
        await bot.what_is_due_comes()
        assert len(ola.chat) == said >= before
    bot.clock.is_at("2026-12-07T12:00+01:00")
    await bot.what_is_due_comes()
    assert "Pora wrócić" in ola.sees().text


async def test_who_has_no_working_day_is_told_so(ola: Person) -> None:
    await knows(ola, TALK)
    await ola.forges("days:-")
    await ola.forges("look:1:2026-12-04", ola.sees())
    assert "w ustawieniach nie ma ani jednego" in ola.sees().text
    assert ola.sees().labels == ["Godziny pracy", "‹ Wróć"]


async def test_a_late_tap_on_a_day_that_is_gone_sets_nothing(bot: Rozstaje, ola: Person) -> None:
    await knows(ola, TALK)
    bot.clock.days_pass(20)
    await ola.taps("⏰ Wróć za 14 dni")
    assert "Wybierz najwcześniej jutro." in ola.sees().text
    assert "Nie przypominaj" not in ola.sees().labels


async def test_an_erased_client_is_asked_about_no_more(bot: Rozstaje, ola: Person) -> None:
    await knows(ola, TALK)
    await ola.taps("⏰ Wróć za 14 dni")
    await knows(ola, TALK, "Bartek", 2)
    await ola.taps("⏰ Wróć za 14 dni")
    await ola.says("/usun Anka")
    await ola.taps("Anka")
    await ola.taps("Usuń (do cofnięcia 10 min)")
    bot.clock.is_at("2026-12-04T09:00+01:00")
    await bot.what_is_due_comes()
    assert _asked(ola) == 1
    assert "Bartkiem" in ola.sees().text


async def test_after_everything_was_erased_nothing_comes(bot: Rozstaje, ola: Person) -> None:
    await knows(ola, TALK)
    await ola.taps("⏰ Wróć za 14 dni")
    await ola.says("/usun")
    await ola.taps("Wszystko")
    await ola.taps("Usuń na zawsze")
    seen = len(ola.chat)
    bot.clock.is_at("2026-12-04T09:00+01:00")
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen


async def test_a_bot_that_was_away_for_days_asks_once_in_the_hours_after_its_return(
    tmp_path: Path,
) -> None:
    telegram, clock = LocalTelegram(), Clock()
    async with rozstaje(tmp_path, telegram, clock) as bot:
        ola = bot.person()
        await knows(ola, TALK)
        await ola.taps("⏰ Wróć za 14 dni")
    asked = partial(_asked, ola)
    for night in ("2026-12-05T03:00+01:00", "2026-12-09T08:00+01:00"):
        clock.is_at(night)
        async with rozstaje(tmp_path, telegram, clock) as bot:
            await bot.what_is_due_comes()
            assert not asked()
    clock.is_at("2026-12-09T10:00+01:00")
    async with rozstaje(tmp_path, telegram, clock) as bot:
        await until(asked)  # it looks by itself
        await bot.what_is_due_comes()
        assert asked() == 1


def _asked(person: Person) -> int:
    return sum("Pora wrócić" in each.text for each in person.chat)


async def test_it_is_part_of_what_is_handed_over(ola: Person) -> None:
    await knows(ola, TALK)
    await ola.taps("⏰ Wróć za 14 dni")
    await ola.says("/eksport")
    content = ola.sees().document
    assert content is not None
    assert b'"next_look": "2026-12-04T08:00:00+00:00"' in content


@pytest.mark.parametrize(
    "data",
    ["look:2", "look:", "look:x", "look:1:soon", "look:2:2026-12-04", "looked:1:payment:skip",
     "looked:1:payment:perhaps", "looked:2:payment:unpaid", "looked:1", "looked:1:nothing:yes"],
)  # fmt: skip
async def test_a_forged_tap_keeps_nothing_and_says_so(ola: Person, data: str) -> None:
    await knows(ola, TALK)
    before = ola.sees().text
    await ola.forges(data, ola.sees())
    assert ola.toasts[-1].text == "Ten przycisk już nie działa."
    assert ola.sees().text == before


async def test_another_owners_client_is_nobody(ola: Person, emma: Person) -> None:
    await knows(ola, TALK)
    for data in ("look:1", "look:1:2026-12-04", "look:1:none", "looked:1:asked:yes"):
        await emma.forges(data)
        assert emma.toasts[-1].text == "That button no longer works."
