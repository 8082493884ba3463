"""How often it happened: a line for each day that is said, else one that is counted by a tap."""

from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.entries import card_of, incidents
from tests.conversations.handlers.walking import EN, PL
from tests.support.person import Person


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


@pytest.fixture
async def english(emma: Person) -> Person:
    """Somebody with two clients, in English."""
    await emma.says("/new Greg")
    await emma.says("/new Kim")
    return emma


@pytest.mark.parametrize(
    ("said", "times", "kind"),
    [
        ("Anka krzyczała na mnie trzy razy w tym tygodniu", 3, "shouting"),
        ("Anka 2 razy w tym tygodniu przełożyła spotkanie", 2, "schedule_change"),
        ("Anka dwukrotnie mnie obraziła", 2, "insult"),
        ("Anka dzwoniła wczoraj 4x po 22", 4, "off_hours"),
    ],
)
async def test_one_entry_counts_once_until_a_tap_makes_it_as_many_as_she_says(
    owner: Person, said: str, times: int, kind: str
) -> None:
    card = card_of(owner, await owner.says(said))
    assert f"Było tak {times} razy? Na razie liczę raz." in card.text
    assert len(await incidents(owner, "Anka")) == 1
    await owner.taps(f"Policz {times} razy", card)
    made = await incidents(owner, "Anka")
    assert [each["kind"] for each in made] == [kind] * times
    assert len({each["day"] for each in made}) == 1
    now = owner.bubble(card.message_id)
    assert "Na razie liczę raz" not in now.text
    assert f"Popraw {times}" in now.labels
    if times > 2:  # side by side they are taken back where they are put right
        await owner.taps("Popraw 2", card)
    await owner.taps("Cofnij" if times > 2 else "Cofnij 2", card)
    assert len(await incidents(owner, "Anka")) == times - 1


@pytest.mark.parametrize(
    ("said", "times", "kind"),
    [
        ("Greg yelled at me three times this week", 3, "shouting"),
        ("Greg moved our meeting twice this week", 2, "schedule_change"),
        ("Greg called me 3x yesterday after 10 pm", 3, "off_hours"),
    ],
)
async def test_the_same_in_english(english: Person, said: str, times: int, kind: str) -> None:
    card = card_of(english, await english.says(said))
    assert f"Did it happen {times} times? So far I'm counting it once." in card.text
    await english.taps(f"Count it {times} times", card)
    assert [each["kind"] for each in await incidents(english, "Greg")] == [kind] * times


@pytest.mark.parametrize(
    "said", ["Anka dzwoniła 3 razy po 20 min", "Anka dzwoniła do mnie trzy razy po 20 minut"]
)
async def test_three_times_twenty_minutes_is_an_hour_and_stays_one(
    owner: Person, said: str
) -> None:
    card = card_of(owner, await owner.says(said))
    (entry,) = await incidents(owner, "Anka")
    assert entry["minutes"] == 60
    await owner.taps("Policz 3 razy", card)
    assert [each["minutes"] for each in await incidents(owner, "Anka")] == [20, 20, 20]


async def test_each_of_some_minutes_in_english(english: Person) -> None:
    card = card_of(english, await english.says("Greg called me 3 times, 20 min each"))
    (entry,) = await incidents(english, "Greg")
    assert entry["minutes"] == 60
    await english.taps("Count it 3 times", card)
    assert [each["minutes"] for each in await incidents(english, "Greg")] == [20, 20, 20]


async def test_the_time_of_all_stays_with_one(owner: Person) -> None:
    card = card_of(owner, await owner.says("Anka dzwoniła dziś dwa razy, razem 50 min"))
    await owner.taps("Policz 2 razy", card)
    spent = [each["minutes"] for each in await incidents(owner, "Anka")]
    assert sorted(spent, key=str) == [50, None]


async def test_a_grave_guess_is_confirmed_first(owner: Person) -> None:
    card = card_of(owner, await owner.says("Anka chyba trzy razy podniosła na mnie głos"))
    assert "Policz 3 razy" not in card.labels
    await owner.taps("Tak", card)
    assert "Policz 3 razy" in owner.bubble(card.message_id).labels


async def test_a_day_each_is_an_entry_each_and_asks_nothing(owner: Person) -> None:
    card = card_of(owner, await owner.says("Anka krzyczała w poniedziałek, wtorek i środę"))
    days = [each["day"] for each in await incidents(owner, "Anka")]
    assert days == ["2026-11-16", "2026-11-17", "2026-11-18"]
    assert "Na razie liczę raz" not in card.text


@pytest.mark.parametrize(
    "said",
    [
        "prosiłam Ankę trzy razy o zaległy przelew, nie zapłaciła",
        "Anka dzwoni dwa razy w tygodniu po 22",
        "Anka dzwoniła dziś, rozmowa trzy razy dłuższa niż zwykle, 90 min",
        "Anka krzyczała na mnie kilka razy",
    ],
)
async def test_what_is_no_count_of_what_the_client_did_asks_nothing(
    owner: Person, said: str
) -> None:
    await owner.says(said)
    assert not any(label.startswith("Policz") for label in owner.sees().labels)


async def test_a_forged_count_is_none(owner: Person, tmp_path: Path) -> None:
    card = card_of(owner, await owner.says("Anka krzyczała na mnie trzy razy w tym tygodniu"))
    before = kept(tmp_path)
    for data in ("times:1", "times:1:5", "times:1:x", "times:9:3", "times:1:1"):
        await owner.forges(data, card)
        assert owner.toasts[-1].text == PL.plain("toast-stale")
    assert kept(tmp_path)["incidents"] == before["incidents"]
    await owner.forges("times:1:3", card)
    await owner.forges("times:1:3", card)
    assert len(await incidents(owner, "Anka")) == 3


@pytest.mark.parametrize(
    "said", ["wczoraj", "o 18", "40 min", "3 razy", "2 razy w tym tygodniu", "trzy razy po 20 min"]
)
async def test_a_fragment_alone_asks_what_happened(owner: Person, said: str) -> None:
    await owner.says(said)
    assert owner.sees().text == PL.plain("answer-remark")
    assert await incidents(owner, "Anka") == []


@pytest.mark.parametrize(
    "said", ["yesterday", "at 6 pm", "40 min", "twice", "three times this week", "twice yesterday"]
)
async def test_a_fragment_in_english(english: Person, said: str) -> None:
    await english.says(said)
    assert english.sees().text == EN.plain("answer-remark")
    assert await incidents(english, "Greg") == []
