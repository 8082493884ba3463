"""Public reports of bugs in like software, tried here by their own words."""

from datetime import date
from pathlib import Path

import pytest

from conversations.typed.days import read_day
from tests.bot.kept import kept
from tests.conversations.handlers.entries import card_of, incidents
from tests.conversations.handlers.walking import PL
from tests.support.documents import pieces_of
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

# Letters of a line of a dossier: more would run off the page.
WIDEST = 120
THURSDAY = "2026-11-26T11:00:00+01:00"


async def logged(bot: Rozstaje, person: Person, client: str, said: str) -> dict[str, object]:
    """Return the only entry that a message makes, said on a Thursday, the 26th."""
    bot.clock.is_at(THURSDAY)
    await person.says(f"/new {client}")
    await person.says(said)
    (entry,) = await incidents(person, client)
    return entry


@pytest.mark.parametrize(
    ("client", "said", "day", "time", "minutes"),
    [
        ("Anka", "Anka 23.11 krzyczała", "2026-11-23", None, None),
        ("Anka", "Anka 23.11 kazała mi poprawiać", "2026-11-23", None, None),
        ("Anka", "Anka on the 23rd called at night", "2026-11-23", None, None),
        ("Anka", "Anka yesterday at 9 called me", "2026-11-25", "09:00", None),
        ("Anka", "Anka 23.11 godzinę gadała", "2026-11-23", None, 60),
        ("Maja", "5 maja krzyczała na mnie", "2026-05-05", None, None),
        ("Luty", "Luty krzyczał na mnie 5 maja", "2026-05-05", None, None),
        ("Greg", "Greg shouted on 11/25", "2026-11-25", None, None),
        ("Anka", "Anka gadała 3 razy po 20 min", "2026-11-26", None, 60),
        ("Anka", "Anka gadała 2 x 15 min", "2026-11-26", None, 30),
    ],
)
async def test_a_moment_is_read_as_it_is_said(
    bot: Rozstaje,
    client: str,
    said: str,
    day: str,
    time: str | None,
    minutes: int | None,
) -> None:
    language = "en" if " on " in said else "pl"
    entry = await logged(bot, bot.person(1001, "Ola", language), client, said)
    assert (entry["day"], entry["time"], entry["minutes"]) == (day, time, minutes)


@pytest.mark.parametrize(
    "said", ["Anka krzyczała 30 listopada", "Anka krzyczała 27.11", "Anka krzyczała w maju"]
)
async def test_a_day_that_is_not_over_or_not_told_is_asked_for(
    bot: Rozstaje, ola: Person, said: str
) -> None:
    entry = await logged(bot, ola, "Anka", said)
    assert entry["day"] is None
    assert PL.plain("card-ask-day") in "\n".join(each.text for each in ola.chat)


async def test_a_day_of_january_is_not_today_on_the_last_of_december(
    bot: Rozstaje, ola: Person
) -> None:
    bot.clock.is_at("2026-12-31T11:00:00+01:00")
    await ola.says("/nowy Anka")
    await ola.says("Anka 15 stycznia krzyczała")
    (entry,) = await incidents(ola, "Anka")
    assert entry["day"] in (None, "2026-01-15")


async def test_the_evening_before_is_the_one_that_just_was(bot: Rozstaje, ola: Person) -> None:
    bot.clock.is_at("2026-11-26T00:10:00+01:00")
    await ola.says("/nowy Anka")
    await ola.says("wczoraj 23:50 Anka dzwoniła")
    (entry,) = await incidents(ola, "Anka")
    assert (entry["day"], entry["time"]) == ("2026-11-25", "23:50")


@pytest.mark.parametrize("said", ["za 2 miesiące", "in 2 months"])
def test_two_months_from_the_last_of_january_are_not_a_day_of_february_later(said: str) -> None:
    assert read_day(said, date(2027, 1, 31)) == date(2027, 3, 31)


async def test_a_number_with_its_unit_is_no_client(ola: Person) -> None:
    await ola.says("/nowy 42")
    await ola.says("/nowy Anka")
    await ola.says("Anka gadała 42 min")
    (entry,) = await incidents(ola, "Anka")
    assert entry["minutes"] == 42
    assert await incidents(ola, "42") == []


@pytest.mark.parametrize(
    "said",
    ["Anka nie krzyczała wczoraj", "Rick did not shout yesterday", "Anka już nie pisze po nocach"],
)
async def test_what_was_not_done_is_no_entry(ola: Person, tmp_path: Path, said: str) -> None:
    for client in ("Anka", "Rick"):
        await ola.says(f"/nowy {client}")
    await ola.says(said)
    assert [each for each in kept(tmp_path)["incidents"] if "kept" in each] == []


@pytest.mark.parametrize("said", ["wczoraj", "w piątek", "o 18", "40 min", "17:00"])
async def test_what_says_no_deed_asks_what_happened(ola: Person, tmp_path: Path, said: str) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/anuluj")
    await ola.says(said)
    assert ola.sees().text == PL.plain("answer-remark")
    assert [each for each in kept(tmp_path)["incidents"] if "kept" in each] == []


@pytest.mark.parametrize("setting", ["Stawka", "Godziny pracy", "Strefa czasowa"])
@pytest.mark.parametrize("command", ["/klienci", ""])
async def test_what_is_awaited_eats_no_incident(ola: Person, setting: str, command: str) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/ustawienia")
    await ola.taps(setting)
    if command:
        await ola.says(command)
    await ola.says("Anka znowu krzyczała")
    (entry,) = await incidents(ola, "Anka")
    assert entry["kind"] == "shouting"


@pytest.mark.parametrize(
    ("setting", "typed", "then"),
    [
        ("Godziny pracy", "8:30-16", "8:30–16:00"),
        ("Stawka", "120 zł", "120"),
        ("Strefa czasowa", "Londyn", "Londyn"),
    ],
)
async def test_a_reply_to_a_prompt_is_its_answer(
    ola: Person, setting: str, typed: str, then: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/ustawienia")
    await ola.taps(setting)
    asked = ola.sees().message_id
    await ola.says("/klienci")
    await ola.says(typed, reply_to=asked)
    assert then in ola.sees().text
    assert await incidents(ola, "Anka") == []


@pytest.mark.parametrize("said", ["O’Brien", "Jean‑Luc"])
async def test_a_name_is_found_with_whichever_marks_it_is_typed(
    ola: Person, tmp_path: Path, said: str
) -> None:
    for client in ("O'Brien", "Jean-Luc"):
        await ola.says(f"/nowy {client}")
    await ola.says(f"/klient {said}")
    assert PL.plain("button-rename") in ola.sees().labels
    await ola.says(f"/nowy {said}")
    assert len(kept(tmp_path)["clients"]) == 2


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Kowal\N{SOFT HYPHEN}ska", "Kowalska"),
        ("Kowal\N{ZERO WIDTH SPACE}ska", "Kowalska"),
        ("👩‍💻 Ewa", "👩‍💻 Ewa"),
        ("Z\N{COMBINING DOT ABOVE}aneta".replace("Z\N{COMBINING DOT ABOVE}", "Z\u0307"), "Żaneta"),
    ],
)
async def test_a_name_is_kept_as_one_reads_it(
    ola: Person, tmp_path: Path, typed: str, name: str
) -> None:
    await ola.says(f"/nowy {typed}")
    assert [row[2] for row in kept(tmp_path)["clients"]] == [name]


async def test_words_right_after_a_photo_are_its_words(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/anuluj")
    card = card_of(ola, await ola.sends_photo())
    await ola.says("Anka krzyczała na mnie dziś")
    (entry,) = await incidents(ola, "Anka")
    assert entry["note"] == "Anka krzyczała na mnie dziś"
    assert "Krzyki" in ola.bubble(card.message_id).text


@pytest.mark.parametrize(
    ("client", "said"),
    [
        ("Kamila", "Kamil krzyczał na mnie"),
        ("Kamila", "dostałam maila od kamila, że nie zapłaci"),
        ("Kamil", "Kamila krzyczała na mnie"),
        ("Pani Stanisława", "Stanisław dzwonił w nocy"),
    ],
)
async def test_a_name_of_the_other_sex_is_somebody_else(
    ola: Person, client: str, said: str
) -> None:
    await ola.says(f"/nowy {client}")
    message = await ola.says(said)
    assert await incidents(ola, client) == []
    assert PL.plain("card-ask-who") in card_of(ola, message).text


@pytest.mark.parametrize(
    ("client", "said"),
    [
        ("Kamila", "Kamila krzyczała na mnie"),
        ("Kamila", "dostałam maila od Kamili, że nie zapłaci"),
        ("Kamil", "dostałam maila od kamila, że nie zapłaci"),
    ],
)
async def test_a_name_in_its_own_cases_is_the_client(ola: Person, client: str, said: str) -> None:
    await ola.says(f"/nowy {client}")
    await ola.says(said)
    assert len(await incidents(ola, client)) == 1


async def test_from_kamil_is_nothing_of_kamilas(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Kamila")
    await ola.says("/anuluj")
    await ola.says("od kamila")
    assert ola.sees().text == PL.plain("answer-remark")
    assert [each for each in kept(tmp_path)["incidents"] if "kept" in each] == []


async def test_a_look_that_is_due_follows_a_change_of_zone(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.forges("answer:1:dread:often")
    await ola.says("/werdykt Anka")
    await ola.taps("⏰ Wróć za 7 dni")
    assert "pt 27.11 o 9:00" in ola.sees().text
    await ola.says("/ustawienia")
    await ola.taps("Strefa czasowa")
    await ola.says("Nowy Jork")
    said = len(ola.chat)
    # Nine o'clock in Warsaw is the night in New York.
    bot.clock.is_at("2026-11-27T09:05:00+01:00")
    await bot.what_is_due_comes()
    assert len(ola.chat) == said
    bot.clock.is_at("2026-11-27T09:05:00-05:00")
    await bot.what_is_due_comes()
    assert len(ola.chat) == said + 1
    assert "Ank" in ola.sees().text


async def test_a_word_of_1500_letters_is_broken_and_runs_off_no_page(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/anuluj")
    await ola.says(f"/zapisz Anka {'krzyk' * 300}")
    await ola.says("/zestawienie Anka")
    await ola.taps(PL.plain("button-dossier-make"))
    pdf = next(each.document for each in ola.chat if each.file_name.endswith(".pdf"))
    shown = [piece for piece in pieces_of(pdf) if "krzyk" in piece]
    assert "".join(shown).count("krzyk") > 200
    assert max(map(len, shown)) <= WIDEST


async def test_an_edit_before_the_answer_has_come_makes_no_second_card(
    bot: Rozstaje, ola: Person
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/anuluj")
    before = len(ola.chat)
    # Both are on their way before the bot has answered the first.
    message = ola.account.send_text("Anka krzyczała na mnie wczoraj")
    ola.account.edit_text(message.id, "Anka krzyczała na mnie przedwczoraj")
    await ola.settle()
    (entry,) = await incidents(ola, "Anka")
    assert entry["day"] == "2026-11-18"
    cards = [
        each
        for each in ola.chat[before:]
        if each.from_bot and PL.plain("button-undo") in each.labels
    ]
    assert len(cards) == 1
    assert "śr 18.11" in cards[0].text
