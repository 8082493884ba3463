"""Answers about sleep and doubt are kept with consent only: given by a tap, refused, taken back."""

from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.walking import (
    EN,
    PL,
    glances,
    in_full,
    meets,
    question_of,
    says_level,
    walks,
)
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

ABOUT_HEALTH = {"sleep", "self_doubt"}


def about_health(folder: Path) -> dict[str, str]:
    """Return what is kept of sleep and doubt."""
    return {row[2]: row[3] for row in kept(folder)["answers"] if row[2] in ABOUT_HEALTH}


def consent(folder: Path) -> list[tuple[int, int, int]]:
    return kept(folder)["consents"]


async def to_the_second_glance(person: Person) -> None:
    await person.says("/nowy Anka")
    await person.taps("Dalej ›")


async def test_who_has_no_trouble_taps_no_more_and_nothing_of_sleep_or_doubt_is_kept(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/start")
    assert "Sen i zwątpienie tylko za zgodą" in ola.sees().text
    await to_the_second_glance(ola)
    assert "30 dni · 🌙 🪞 to zgoda na zapis" in ola.sees().text
    await ola.taps("Dalej ›")
    assert says_level(ola.sees(), "stay", PL)
    assert about_health(tmp_path) == {}
    assert consent(tmp_path) == [], "no word is no consent, and no refusal"
    assert "odpowiedzi. Reszta" not in ola.sees().text, "nor is it a gap"
    assert "Zmień odpowiedzi" in ola.sees().labels


async def test_a_tap_on_either_is_consent_with_its_moment_and_the_rest_is_passed_as_ever(
    bot: Rozstaje, ola: Person, tmp_path: Path
) -> None:
    await to_the_second_glance(ola)
    await ola.taps("🌙🌙")
    assert about_health(tmp_path) == {"sleep": "often"}
    assert consent(tmp_path) == [(1001, 1, int(bot.clock().timestamp()))]
    assert "🚫" not in ola.sees().labels
    assert "to zgoda" not in ola.sees().text
    await ola.taps("Dalej ›")
    assert about_health(tmp_path) == {"sleep": "often", "self_doubt": "no"}
    assert says_level(ola.sees(), "part", PL)


async def test_refused_both_are_gone_from_every_screen_and_it_is_remembered(
    ola: Person, tmp_path: Path
) -> None:
    await to_the_second_glance(ola)
    await ola.taps("🚫")
    assert ola.toasts[-1].text.startswith("Dobrze.")
    assert not {"🌙", "🪞", "🚫"} & set(ola.sees().labels)
    assert "nie śpisz" not in ola.sees().text
    [(_, given, _)] = consent(tmp_path)
    assert not given
    await ola.taps("Dalej ›")
    assert says_level(ola.sees(), "stay", PL)
    # Another client, the full way too.
    await ola.says("/nowy Bartek")
    walk = await walks(ola)
    assert not ABOUT_HEALTH & set(walk.questions)
    assert "mistakes" in walk.questions
    assert about_health(tmp_path) == {}


async def test_an_old_button_sets_nothing_once_it_was_refused(ola: Person, tmp_path: Path) -> None:
    await to_the_second_glance(ola)
    await ola.taps("🚫")
    for late in ("answer:1:sleep:often", "looked:1:self_doubt:often"):
        await ola.forges(late, ola.sees())
    assert about_health(tmp_path) == {}
    assert not consent(tmp_path)[0][1]


async def test_one_by_one_the_question_says_so_and_its_answer_is_the_consent(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await walks(ola, until="sleep")
    assert "Odpowiedź zapiszę tylko za Twoją zgodą" in ola.sees().text
    await ola.taps("Pomiń")
    assert consent(tmp_path) == [], "to pass over is no consent"
    assert question_of(ola.sees()) == "self_doubt"
    await ola.taps("🚫 Nie pytaj o to")
    assert question_of(ola.sees()) == "mistakes"
    assert about_health(tmp_path) == {}


@pytest.mark.parametrize("words", [PL, EN], ids=["pl", "en"])
async def test_it_is_taken_back_and_given_in_the_settings_and_the_answers_go(
    bot: Rozstaje, tmp_path: Path, words: object
) -> None:
    polish = words is PL
    person = bot.person(1001, "Ola", "pl" if polish else "en")
    await meets(person, "Anka", PL if polish else EN)
    await glances(person, {"sleep": "often"}, PL if polish else EN)
    assert about_health(tmp_path) == {"sleep": "often", "self_doubt": "no"}
    await person.says("/settings")
    asks, does_not = ("🌙 Pytaj", "🌙 Nie pytaj") if polish else (
        "🌙 Ask", "🌙 Don't ask")  # fmt: skip
    assert f"✓ {asks}" in person.sees().labels
    await person.taps(does_not)
    assert about_health(tmp_path) == {}
    assert f"✓ {does_not}" in person.sees().labels
    before = consent(tmp_path)
    bot.clock.is_at("2026-11-20T15:00:00+01:00")
    await person.forges("consent:no")
    assert consent(tmp_path) == before, "said twice, it is as old as it was"
    await person.taps(asks, person.sees())
    assert [row[1] for row in consent(tmp_path)] == [1]
    await person.says("/interview Anka")
    await in_full(person, PL if polish else EN)
    walk = await walks(person, words=PL if polish else EN)
    assert set(walk.questions) >= ABOUT_HEALTH


async def test_it_goes_with_everything_else(ola: Person, tmp_path: Path) -> None:
    await to_the_second_glance(ola)
    await ola.taps("🪞")
    await ola.says("/eksport")
    assert b'"consent_to_sleep_and_doubt"' in (ola.chat[-1].document or b"")
    await ola.says("/usun")
    await ola.taps("Wszystko")
    await ola.taps("Usuń na zawsze", ola.sees())
    assert consent(tmp_path) == []
