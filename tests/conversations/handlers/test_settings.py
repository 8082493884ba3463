"""Settings: hours and days, time zone and rate, by a tap or typed."""

import pytest

from tests.support.person import Person


async def test_hours_by_a_tap_and_days_that_are_set_and_never_toggled(ola: Person) -> None:
    await ola.says("/ustawienia")
    await ola.taps("Godziny pracy")
    message = ola.sees()
    await ola.taps("8:00–16:00", message)
    assert "✓ 8:00–16:00" in ola.bubble(message.message_id).labels
    (friday,) = [
        data
        for row in ola.bubble(message.message_id).buttons
        for label, data in row
        if label == "✓ pt"
    ]
    await ola.taps_data(friday, message)
    await ola.forges(friday, message)
    await ola.taps("‹ Ustawienia", message)
    assert "Pracujesz: pn–czw, 8:00–16:00" in ola.bubble(message.message_id).text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("8-16", "8:00–16:00"), ("od 8:30 do 16", "8:30–16:00"), ("22–6", "22:00–6:00")],
)
async def test_hours_typed(ola: Person, typed: str, shown: str) -> None:
    await ola.says("/ustawienia")
    await ola.taps("Godziny pracy")
    await ola.says(typed)
    assert f"pn–pt, {shown}" in ola.sees().text


async def test_what_falls_outside_the_owners_own_hours_is_noted_on_the_card(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/log Anka dzwoniła dzisiaj")
    card = ola.sees()
    await ola.forges("kind:1:off_hours", card)
    await ola.forges("time:1:16", card)
    assert "poza godzinami pracy" not in ola.bubble(card.message_id).text
    await ola.says("/ustawienia")
    await ola.forges("hours:0800:1600")
    await ola.forges("card:1")
    assert "poza godzinami pracy" in ola.sees().text


@pytest.mark.parametrize("typed", ["Nowy Jork", "new york", "America/New_York", "nowy jork "])
async def test_a_zone_typed(ola: Person, typed: str) -> None:
    await ola.says("/ustawienia")
    await ola.taps("Strefa czasowa")
    await ola.says(typed)
    assert "Strefa: Nowy Jork, teraz 6:00" in ola.sees().text.replace("06", "6")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("120", "120 zł"),
        ("120,50 zł/h", "120,50 zł"),
        ("€30", "30 €"),
        ("1 200 zł", "1 200 zł"),
    ],
)
async def test_a_rate_typed(ola: Person, typed: str, shown: str) -> None:
    await ola.says("/ustawienia")
    await ola.taps("Stawka")
    await ola.says(typed)
    assert f"Godzina Twojej pracy: {shown}" in ola.sees().text.replace("\u00a0", " ")


async def test_lost_time_reads_as_money_once_there_is_a_rate(emma: Person) -> None:
    await emma.says("/new Anka")
    await emma.says("/log Anka called yesterday at 22:40, 90 min")
    await emma.says("/clients")
    assert "30 days: 1 incident · Time lost: 1 h 30 min\n" in emma.sees().text + "\n"
    await emma.says("/settings")
    await emma.taps("Hourly rate")
    await emma.says("120")
    await emma.says("/clients")
    assert "Time lost: 1 h 30 min, about 180 zł" in emma.sees().text
    await emma.says("/settings")
    await emma.taps("Hourly rate")
    await emma.taps("No rate")
    assert "Hourly rate: not given" in "".join(bubble.text for bubble in emma.chat)


@pytest.mark.parametrize(
    ("menu", "typed", "answer"),
    [
        ("Godziny pracy", "25-30", "Nie rozumiem tych godzin"),
        ("Strefa czasowa", "<b>Atlantyda", "Nie znam strefy „<b>Atlantyda”"),
        ("Stawka", "milion", "Nie rozumiem tej kwoty"),
        ("Stawka", "-5", "Nie rozumiem tej kwoty"),
        ("Stawka", "999999", "Nie rozumiem tej kwoty"),
    ],
)
async def test_what_makes_no_sense_is_asked_again(
    ola: Person, menu: str, typed: str, answer: str
) -> None:
    await ola.says("/ustawienia")
    await ola.taps(menu)
    await ola.says(typed)
    assert ola.sees().text.startswith(answer)
    assert ola.sees().labels == ["‹ Ustawienia"]


async def test_what_happened_is_logged_even_while_a_setting_is_asked_for(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/ustawienia")
    await ola.taps("Stawka")
    await ola.says("Anka dzwoniła wczoraj o 22:40 i gadała 40 min")
    assert "Anka" in ola.sees().text
    assert "22:40" in ola.sees().text


async def test_forged_buttons_set_nothing(ola: Person) -> None:
    await ola.says("/ustawienia")
    for data in ("hours:9:17", "hours:9900:1700", "days:", "days:8", "zone:../etc", "rate:5"):
        await ola.forges(data)
    await ola.says("/ustawienia")
    assert "pn–pt, 9:00–17:00" in ola.sees().text
    assert "Warszawa" in ola.sees().text
