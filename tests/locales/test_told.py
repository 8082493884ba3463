"""The dossier is shown to somebody else, so it speaks to nobody: not one "Ty", not one "you"."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.decision.questions import CHOICES, Question
from conversations.decision.situations import Level, Situation
from conversations.records.owner import Language
from conversations.screens.basics import Name
from locales.catalog import Words
from locales.dossier_page import dossier_verdict
from locales.verdict_told import verdict_told
from tests.conversations.decision.histories import History, histories
from tests.locales.screens import judged
from tests.locales.test_catalog import EN, PL

# Pronouns, and the imperatives that the sentences for the owner begin with.
SPOKEN_TO = {
    Language.PL: re.compile(
        r"\b(ty|tobie|ci|cię|ciebie|tobą|twój|twoj\w+|twoi\w*|twa|wam|was|wami|wasz\w*|masz|chcesz"
        r"|powiedz|spytaj|zapytaj|zacznij|odejdź|zobacz|spójrz|weź|jesteś|macie|robisz|mam)\b",
        re.IGNORECASE,
    ),
    Language.EN: re.compile(r"\b(you|your|yours|yourself|i|me)\b", re.IGNORECASE),
}
CLIENT = {"client": Name("Anka")}
# Answers are the person's own words.
OWN_WORDS = {"choice-cushion-none", "choice-notice-unknown", "choice-time_fit-suits"}


def in_the_dossier() -> list[str]:
    """Return the messages that the dossier is made of, the levels' names aside."""
    choices = {f"choice-{q}-{choice}" for q in Question for choice in CHOICES[q]}
    return [
        *(f"situation-{each}" for each in Situation),
        *(f"level-{each}-note" for each in Level),
        "level-stay-note-so-far",
        "level-stay-reason",
        *(each for each in PL if each.startswith(("rule-", "after-talk-", "evidence-"))),
        *(f"question-{each}" for each in Question),
        "topic-summary_talk",
        *sorted(choices - OWN_WORDS),
        "verdict-source",
        "verdict-for-staying",
        "verdict-coverage",
        "verdict-coverage-settled",
        "verdict-logged",
        "verdict-logged-more",
        *(each for each in PL if each.startswith(("dossier-", "exhibit-", "table-"))),
    ]


@pytest.mark.parametrize("language", Language)
def test_nobody_is_spoken_to(language: Language) -> None:
    told = Words(language).to_others()
    assert SPOKEN_TO[language].search(Words(language).plain("situation-time")), "it finds some"
    to_the_owner = ("dossier-empty", "dossier-caption-", "dossier-table-caption", "dossier-select")
    for message in in_the_dossier():
        if message.startswith(to_the_owner):
            continue
        said = told.plain(message, {**dict.fromkeys(EN[message] | PL[message], 3), **CLIENT})
        assert not SPOKEN_TO[language].search(said), f"{message}: {said}"


def test_what_is_told_to_others_stands_in_place_of_something_and_asks_for_the_same() -> None:
    for message in PL:
        if message.startswith("told-"):
            assert message.removeprefix("told-") in PL, message


@pytest.mark.parametrize("language", Language)
def test_however_it_is_put_together_it_is_told_to_others(language: Language) -> None:
    words, told = Words(language), Words(language).to_others()
    for instead in (each for each in PL if each.startswith("told-") and words.has(each)):
        message = instead.removeprefix("told-")
        for value in (3, "trzy"):
            arguments = {**dict.fromkeys(EN[message] | PL[message], value), **CLIENT}
            used = arguments if EN[message] | PL[message] else None
            assert told.html(message, used) == words.html(instead, used)
            assert told.plain(message, used) == words.plain(instead, used)


@given(histories(), st.sampled_from(Language))
def test_a_verdict_in_the_dossier_speaks_to_nobody_though_it_was_told_to_its_owner_before(
    history: History, language: Language
) -> None:
    owned = Words(language)
    shown = judged(history)
    if shown is None:
        return
    verdict_told(shown, owned)
    told = dossier_verdict(shown, owned.to_others())
    said = "\n".join(
        [
            told["note"],
            told["source"],
            told["for_staying"]["text"] if told["for_staying"] else "",
            *(f"{place['situation']}: {place['why']}" for place in told["places"]),
            *(group["evidence"] for group in told["reasons"] if group["evidence"]),
            *(text for group in told["reasons"] for text in group["texts"]),
        ]
    )
    for choice in OWN_WORDS:
        said = said.replace(owned.plain(choice)[1:], "")
    assert not SPOKEN_TO[language].search(said), said


def test_to_the_owner_it_is_said_as_before() -> None:
    words = Words(Language.PL)
    assert words.plain("situation-time") == "Twój czas"
    assert words.to_others().plain("situation-time") == "Czas pracy"
