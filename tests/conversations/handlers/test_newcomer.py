"""What a newcomer met in the interview and the verdict, by the words in which it was met."""

from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.walking import (
    EN,
    PL,
    glance_of,
    glances,
    in_full,
    question_of,
    says_level,
    walks,
)
from tests.support.person import Person


@pytest.mark.parametrize("name", ["Marek", "Anka", "Greg"])
async def test_a_bare_name_is_no_good_moment_but_leads_to_the_client(
    ola: Person, tmp_path: Path, name: str
) -> None:
    await ola.says(f"/nowy {name}")
    await ola.says(name)
    assert not kept(tmp_path)["incidents"]
    assert PL.plain("kind-good_moment") not in ola.sees().text
    assert PL.plain("button-verdict") in ola.sees().labels


async def test_an_open_question_reads_what_is_typed(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    await walks(ola, until="dread")
    await ola.says("sama nie wiem, różnie")
    assert not kept(tmp_path)["incidents"]
    assert question_of(ola.sees()) == "dread"
    await ola.says("nigdy")
    assert question_of(ola.sees()) == "deadlines"


async def test_one_answer_of_many_is_too_little_to_stay(ola: Person) -> None:
    await ola.says("/nowy TechFlow")
    await in_full(ola)
    await walks(ola, {"interest": "yes"}, until="click")
    await ola.taps(PL.plain("button-verdict-so-far"))
    assert says_level(ola.sees(), "stay-so-far", PL)
    assert not [label for label in ola.sees().labels if "✉" in label]
    assert PL.plain("button-words") not in ola.sees().labels


async def test_an_unbearable_rhythm_told_in_part_is_talked_about_first(ola: Person) -> None:
    await ola.says("/nowy Anka")
    told = {
        "intrusions": "weekly", "hours_stated": "both", "time_fit": "unbearable",
        "unspoken": "sometimes", "asked": "no", "told": "partly", "summary_talk": "no",
    }  # fmt: skip
    await glances(ola, told)
    assert says_level(ola.sees(), "talk", PL)
    await ola.taps(PL.plain("button-changes"))
    # What the owner can do comes first, and the article's own advice is among it.
    advice = ola.sees().text.split("\n\n")[1]
    assert "Umów rozmowę podsumowującą" in advice


async def test_the_first_minute_asks_one_thing_a_screen(ola: Person, emma: Person) -> None:
    await ola.says("/start")
    assert ola.sees().text.count("?") == 2  # the bot's own question, and the one asked
    await ola.taps(PL.plain("button-address-f"))
    assert ola.sees().text.count("?") == 1
    await ola.says("Anka")
    assert glance_of(ola.sees()) == "client"
    assert ola.sees().text.count("?") == 1
    await emma.says("/start")
    assert EN.plain("start-ask-name") in emma.sees().text
