"""The weekly digest: off unless asked for, one message about all clients."""

import pytest

from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

MONDAY = "2026-11-23T09:00+01:00"


async def wants_it(person: Person, day: str = "pn", hour: str = "9:00") -> None:
    """Switch it on in the settings."""
    await person.says("/settings")
    polish = "Podsumowanie" in person.sees().labels
    await person.taps("Podsumowanie" if polish else "Weekly digest")
    menu = person.sees()
    await person.taps(day, menu)
    await person.taps(hour if hour in person.sees().labels else f"✓ {hour}", menu)


async def test_it_is_off_until_it_is_asked_for(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/ustawienia")
    assert "Podsumowanie: wyłączone" in ola.sees().text
    seen = len(ola.chat)
    for days in range(9):
        bot.clock.is_at(f"2026-11-{21 + days}T12:00+01:00")
        await bot.what_is_due_comes()
    assert len(ola.chat) == seen


async def test_it_says_what_moved_in_the_week_with_each_client(bot: Rozstaje, ola: Person) -> None:
    for number, name in enumerate(("Anka", "Bartek", "Celina"), 1):
        await ola.says(f"/nowy {name}")
        await ola.forges(f"answer:{number}:interest:yes")
    await wants_it(ola)
    bot.clock.is_at("2026-11-26T12:00+01:00")
    await ola.forges("answer:1:dread:often")
    await ola.says("/zapisz Anka dzwoniła wczoraj o 22:40, 40 min")
    await ola.says("/zapisz Bartek dzwonił dziś o 8:00, 25 min")
    await ola.forges("rate:none")
    bot.clock.is_at("2026-11-30T09:00+01:00")
    await bot.what_is_due_comes()
    seen = ola.sees()
    assert seen.text.startswith("Twój tydzień · wt 24.11 – pn 30.11")
    assert (
        "Anka\n🟢 Na razie nic niepokojącego → 🟠 Decyzja należy do Ciebie\n1 zdarzenie"
        in seen.text
    )
    assert "40 min" in seen.text
    assert "Bez zmian i bez nowych zdarzeń: Celina" in seen.text
    assert seen.labels == ["Anka", "Bartek", "Wszyscy klienci"]
    await ola.taps("Anka")
    assert ola.sees().text.startswith("🟠 Decyzja należy do Ciebie")
    assert seen.text == ola.bubble(seen.message_id).text, "the digest stays"


async def test_a_quiet_week_is_one_short_line(bot: Rozstaje, emma: Person) -> None:
    await emma.says("/new Anka")
    await emma.forges("answer:1:interest:yes")
    await wants_it(emma, "Mon")
    bot.clock.is_at("2026-11-30T09:00+01:00")
    await bot.what_is_due_comes()
    assert emma.sees().text == (
        "Your week · Tue 24 Nov – Mon 30 Nov\n\n"
        "No verdict has changed, and there are no new incidents in the log."
    )
    assert emma.sees().labels == ["Anka", "All clients"]


async def test_it_comes_every_week_once_and_after_a_holiday_on_the_next_working_day(
    bot: Rozstaje, ola: Person
) -> None:
    await ola.says("/nowy Anka")
    await wants_it(ola, "pt", "16:00")
    said = []
    # 25 and 26 December, 1 January and 6 January are holidays.
    for day in range(21 * 2):
        bot.clock.is_at("2026-12-14T16:30+01:00")
        bot.clock.days_pass(day)
        before = len(ola.chat)
        await bot.what_is_due_comes()
        said += [f"{bot.clock():%d.%m}"] * (len(ola.chat) - before)
    assert said == ["14.12", "18.12", "28.12", "04.01", "08.01", "15.01", "22.01"]


async def test_it_moves_with_the_hours_and_the_zone(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    await wants_it(ola, "pt", "16:00")
    await ola.forges("hours:0700:1500")
    await ola.forges("days:0123")
    await ola.says("/ustawienia")
    assert "Podsumowanie: pn, 7:00" in ola.sees().text
    await ola.forges("zone:America/New_York")
    seen = len(ola.chat)
    bot.clock.is_at("2026-11-23T11:59+00:00")
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen
    bot.clock.is_at("2026-11-23T12:00+00:00")
    await bot.what_is_due_comes()
    assert ola.sees().text.startswith("Twój tydzień")


async def test_it_is_switched_off_and_every_tap_can_come_twice(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    await wants_it(ola)
    menu = ola.sees()
    assert "✓ pn" in menu.labels
    for _ in range(2):
        await ola.forges("digest:2:1000", menu)
        assert "✓ wt" in ola.sees().labels
        assert "✓ 10:00" in ola.sees().labels
    for _ in range(2):
        await ola.forges("digest:none", menu)
        assert "✓ Bez podsumowania" in ola.sees().labels
    seen = len(ola.chat)
    bot.clock.is_at("2026-11-24T10:00+01:00")
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen


async def test_who_has_no_client_or_no_working_day_gets_none(bot: Rozstaje, ola: Person) -> None:
    await wants_it(ola)
    seen = len(ola.chat)
    bot.clock.is_at(MONDAY)
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen
    await ola.forges("days:-")
    await ola.says("/ustawienia")
    await ola.taps("Podsumowanie")
    assert "ani jednego" in ola.sees().text
    assert ola.sees().labels == ["Bez podsumowania", "‹ Ustawienia"]


async def test_sixty_clients_fit_one_message(bot: Rozstaje, ola: Person) -> None:
    await wants_it(ola)
    for number in range(1, 61):
        await ola.says(f"/nowy {'W' * 55}{number}")
        await ola.forges(f"answer:{number}:abuse:once")
    bot.clock.is_at(MONDAY)
    await bot.what_is_due_comes()
    seen = ola.sees()
    assert seen.text.startswith("Twój tydzień")
    assert "I jeszcze 40 klientów, cała lista w /klienci." in seen.text
    assert len(seen.buttons) == 13


async def test_it_is_part_of_what_is_handed_over(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await wants_it(ola, "wt", "10:00")
    await ola.says("/eksport")
    content = ola.sees().document
    assert content is not None
    digest = b'"weekly_digest": {\n      "weekday": 2,\n      "time": "10:00"\n    }'
    assert digest in content


@pytest.mark.parametrize(
    "data", ["digest:0:0900", "digest:8:0900", "digest:1:2500", "digest:1", "digest:x:y", "digest:"]
)
async def test_a_forged_tap_sets_nothing(ola: Person, data: str) -> None:
    await ola.says("/ustawienia")
    await ola.forges(data)
    assert ola.toasts[-1].text == "Ten przycisk już nie działa."
    await ola.says("/ustawienia")
    assert "Podsumowanie: wyłączone" in ola.sees().text
