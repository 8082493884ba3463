"""The interview as a person walks it: every way in, through and out."""

import re
from pathlib import Path

import pytest

from bot.local_telegram import LocalTelegram
from conversations.decision.questions import SKIP
from conversations.records.owner import Address, Language
from tests.bot.kept import kept
from tests.conversations.handlers.walking import (
    EN,
    PL,
    chooses,
    glance_of,
    in_full,
    label_of,
    meets,
    question_of,
    says_level,
    walks,
)
from tests.support.person import Person
from tests.support.rozstaje import Clock, Rozstaje, rozstaje
from tests.support.seen import SeenWords

ALWAYS = [
    "interest", "click", "dread", "deadlines", "agreed_terms", "payment", "hours_stated",
    "intrusions", "abuse", "i_count", "unspoken", "belittled", "friction", "sleep", "self_doubt",
    "mistakes",
]  # fmt: skip
PLAN = ["cushion", "notice", "other_clients"]

# What is answered otherwise than by the mildest choice, and what comes of it.
WALKS: dict[str, dict[str, str]] = {
    "stay": {},
    "set_rules": {"hours_stated": "no", "intrusions": "weekly"},
    "talk": {"unspoken": "often", "asked": "no"},
    "your_call": {"dread": "often"},
    "part": {"belittled": "always", "friction": "constant"},
    "terminate": {"payment": "unpaid"},
    "terminate_now": {"abuse": "once", "own_work": "unsure"},
    "give_time": {"i_count": "no", "talk_outcome": "too_soon"},
}
VOICES = [
    (Language.PL, Address.FEMININE),
    (Language.PL, Address.MASCULINE),
    (Language.PL, Address.NEUTRAL),
    (Language.EN, None),
]


def newcomer(bot: Rozstaje, language: Language) -> Person:
    """Return somebody whose Telegram is in that language."""
    return bot.person(1001, "Ola", language)


@pytest.mark.parametrize(("language", "address"), VOICES)
@pytest.mark.parametrize("level", WALKS)
async def test_a_whole_interview_ends_in_the_right_verdict(
    bot: Rozstaje, level: str, language: Language, address: Address | None
) -> None:
    person, words = newcomer(bot, language), SeenWords(language, address)
    await meets(person, "Anka", words, address)
    await in_full(person, words)
    first = person.sees()
    walk = await walks(person, WALKS[level], words)
    verdict = person.sees()
    assert says_level(verdict, level, words)
    assert "Anka" in verdict.text
    assert verdict.message_id == first.message_id
    assert len([bubble for bubble in person.chat if bubble.from_bot]) == 2
    assert walk.questions[0] == "interest"
    assert set(ALWAYS) | set(WALKS[level]) <= set(walk.questions)
    assert not set(walk.questions) & set(PLAN)
    assert walk.progress == sorted(walk.progress)
    assert walk.progress[0] == 0
    assert all(percent < 100 for percent in walk.progress)
    # All that applied was answered, so nothing is said of what is missing.
    assert words.html("verdict-coverage", {"answered": 1, "applicable": 2})[:6] not in verdict.text


@pytest.mark.parametrize(
    ("address", "says"),
    [
        (Address.FEMININE, {"zapytałaś"}),
        (Address.MASCULINE, {"zapytałeś"}),
        (Address.NEUTRAL, set()),
    ],
)
async def test_polish_questions_follow_the_form_of_address(
    ola: Person, address: Address, says: set[str]
) -> None:
    words = SeenWords(Language.PL, address)
    await meets(ola, "Anka", words, address)
    walk = await walks(ola, {"unspoken": "often"}, words)
    spoken = " ".join(walk.texts.values()).lower()
    assert set(re.findall(r"\w+ł[ae]ś\b", spoken)) == says


async def test_polish_questions_put_the_client_in_the_right_case(ola: Person) -> None:
    await ola.says("/nowy Marek Kowalski")
    await in_full(ola)
    walk = await walks(ola, {"unspoken": "often", "belittled": "always"})
    assert "Marka Kowalskiego" in walk.texts["interest"]
    assert "z Markiem Kowalskim" in walk.texts["belittled"]
    assert "Markowi Kowalskiemu" in walk.texts["unspoken"]
    assert "Czy Marek Kowalski wie" in walk.texts["told"]


async def test_each_question_shows_its_choices_and_the_way_out(emma: Person) -> None:
    await emma.says("/new Anka")
    await in_full(emma, EN)
    assert emma.sees().labels == ["Yes", "In part", "No", "Skip", "Pause", "Verdict now"]
    await emma.taps("In part")
    assert emma.sees().labels[-4:] == ["‹ Back", "Skip", "Pause", "Verdict now"]


async def test_back_shows_the_answer_given_and_another_one_replaces_it(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until="dread")
    await chooses(ola, "often")
    await ola.taps(PL.plain("button-back"))
    assert question_of(ola.sees()) == "dread"
    assert f"✓ {label_of('dread', 'often', PL)}" in ola.sees().labels
    await chooses(ola, "never")
    assert question_of(ola.sees()) == "deadlines"
    await walks(ola)
    assert says_level(ola.sees(), "stay", PL)


async def test_back_goes_as_far_as_the_first_question_and_stays_there(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await chooses(ola, "yes")
    await ola.taps(PL.plain("button-back"))
    assert question_of(ola.sees()) == "interest"
    assert PL.plain("button-back") not in ola.sees().labels
    await ola.forges("back:1", ola.sees())
    assert question_of(ola.sees()) == "interest"


async def test_going_back_and_on_again_keeps_the_answer(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await chooses(ola, "no")
    await ola.taps(PL.plain("button-back"))
    before = kept(tmp_path)["answers"]
    await ola.taps(PL.plain("button-keep"))
    assert question_of(ola.sees()) == "click"
    assert kept(tmp_path)["answers"] == before


async def test_a_skipped_question_is_not_asked_again_and_not_answered(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    walk = await walks(ola, {"dread": SKIP, "payment": SKIP})
    assert walk.questions.count("dread") == 1
    assert says_level(ola.sees(), "stay", PL)
    assert "Mam 14 z 16 odpowiedzi" in ola.sees().text.splitlines()[-1]


async def test_skipping_everything_ends_without_a_verdict(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    walk = await walks(ola, dict.fromkeys(ALWAYS, SKIP))
    assert walk.questions == ALWAYS
    assert "Anką" in ola.sees().text
    await ola.taps(PL.plain("button-start-interview"))
    assert glance_of(ola.sees()) == "client"


async def test_a_pause_puts_the_questions_away_and_they_wait(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await chooses(ola, "yes")
    shown = ola.sees().message_id
    await ola.taps(PL.plain("button-pause"))
    assert question_of(ola.sees()) is None
    assert ola.sees().message_id == shown
    await ola.taps(PL.plain("button-resume"))
    assert question_of(ola.sees()) == "click"
    assert ola.sees().message_id == shown


async def test_a_paused_interview_gives_the_verdict_so_far(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until="dread")
    await chooses(ola, "often")
    await ola.taps(PL.plain("button-pause"))
    await ola.taps(PL.plain("button-verdict-so-far"))
    assert says_level(ola.sees(), "your_call", PL)
    await ola.taps(PL.plain("button-finish-interview"))
    assert question_of(ola.sees()) == "deadlines"


async def test_the_interview_goes_on_days_later(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, {"abuse": "repeated"}, until="i_count")
    bot.clock.days_pass(9)
    await ola.says("/rozmowa")
    await in_full(ola)
    assert question_of(ola.sees()) == "i_count"
    await walks(ola)
    assert says_level(ola.sees(), "terminate_now", PL)


async def test_the_interview_goes_on_after_a_restart(tmp_path: Path) -> None:
    telegram, clock = LocalTelegram(), Clock()
    async with rozstaje(tmp_path, telegram, clock) as bot:
        ola = bot.person()
        await ola.says("/nowy Anka")
        await in_full(ola)
        await walks(ola, {"payment": "unpaid"}, until="abuse")
        old = ola.sees().message_id
    clock.days_pass(3)
    async with rozstaje(tmp_path, telegram, clock) as bot:
        ola = bot.person()
        # The buttons of the old message work as if nothing had been.
        await chooses(ola, "never")
        assert question_of(ola.sees()) == "i_count"
        assert ola.sees().message_id == old
        await walks(ola)
        assert says_level(ola.sees(), "terminate", PL)


async def test_a_tap_made_while_the_bot_was_away_is_taken_when_it_is_back(tmp_path: Path) -> None:
    telegram = LocalTelegram()
    async with rozstaje(tmp_path, telegram) as bot:
        await bot.person().says("/nowy Anka")
        await in_full(bot.person())
    away = Person(telegram)
    await away.taps(label_of("interest", "no", PL))
    await away.says("/rozmowa")
    await in_full(away)
    async with rozstaje(tmp_path, telegram) as bot:
        ola = bot.person()
        await bot.settle()
        assert question_of(ola.sees()) == "click"


async def test_a_late_tap_on_an_old_message_changes_the_answer_and_the_verdict(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until="payment")
    old = ola.sees()
    await ola.says("/rozmowa Anka")
    await in_full(ola)
    await walks(ola)
    assert says_level(ola.sees(), "stay", PL)
    await ola.taps(label_of("payment", "unpaid", PL), old)
    assert says_level(ola.bubble(old.message_id), "terminate", PL)
    await ola.says("/werdykt Anka")
    assert says_level(ola.sees(), "terminate", PL)


async def test_a_late_tap_after_the_end_goes_on_with_the_question_that_it_opens(
    ola: Person,
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, until="abuse")
    old = ola.sees()
    await ola.says("/rozmowa Anka")
    await in_full(ola)
    await walks(ola)
    await ola.taps(label_of("abuse", "once", PL), old)
    assert question_of(ola.bubble(old.message_id)) == "own_work"
    await ola.says("/rozmowa Anka")
    await in_full(ola)
    assert question_of(ola.sees()) == "own_work"
    await walks(ola)
    assert says_level(ola.sees(), "terminate_now", PL)


async def test_the_plan_asks_its_own_questions_where_it_is_opened(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, WALKS["part"])
    await ola.taps(PL.plain("button-plan"))
    assert (await walks(ola)).questions == PLAN
    assert "Plan · Anka" in ola.sees().text.splitlines()[0]


async def test_a_late_tap_in_the_middle_leaves_the_interview_where_it_stands(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    old = ola.sees()
    await ola.says("/rozmowa")
    await in_full(ola)
    await walks(ola, until="abuse")
    await ola.forges("answer:1:dread:often", old)
    assert question_of(ola.sees()) == "abuse"
    await walks(ola)
    assert says_level(ola.sees(), "your_call", PL)


async def test_a_late_tap_that_opens_a_question_behind_is_asked_before_the_end(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, {"hours_stated": "both"}, until="sleep")
    await ola.forges("answer:1:intrusions:daily", ola.sees())
    assert question_of(ola.sees()) == "sleep"
    walk = await walks(ola, {"time_fit": "suits"})
    assert "time_fit" in walk.questions
    assert says_level(ola.sees(), "stay", PL)


async def test_the_same_tap_twice_is_the_same_as_once(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    shown = ola.sees()
    await ola.forges("answer:1:interest:no", shown)
    once = kept(tmp_path)
    await ola.forges("answer:1:interest:no", shown)
    assert kept(tmp_path) == once
    assert question_of(ola.sees()) == "click"


async def test_a_finished_interview_can_be_gone_through_again(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, {"payment": "always_late"})
    assert says_level(ola.sees(), "terminate", PL)
    await ola.says("/rozmowa Ance")
    await in_full(ola)
    assert question_of(ola.sees()) == "interest"
    assert f"✓ {label_of('interest', 'yes', PL)}" in ola.sees().labels
    walk = await walks(ola)  # the mildest of each
    assert not set(walk.questions) & set(PLAN)
    assert says_level(ola.sees(), "stay", PL)


async def test_the_verdict_leads_back_to_the_answers(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola)
    await ola.taps(PL.plain("button-change-answers"))
    await in_full(ola)
    assert question_of(ola.sees()) == "interest"


async def test_answers_open_questions_and_close_them(emma: Person) -> None:
    await emma.says("/new Anka")
    await in_full(emma, EN)
    grave = {"hours_stated": "both", "intrusions": "daily", "abuse": "once", "unspoken": "often",
             "belittled": "always", "told": "yes"}  # fmt: skip
    walk = await walks(emma, grave, EN)
    assert set(walk.questions) - set(ALWAYS) == {
        "time_fit", "own_work", "asked", "told", "summary_talk", "talk_outcome",
    }  # fmt: skip
    await emma.says("/interview")
    await in_full(emma, EN)
    assert (await walks(emma, {}, EN)).questions == ALWAYS
    assert says_level(emma.sees(), "stay", EN)


async def test_an_old_answer_to_a_closed_question_does_not_come_back_by_itself(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, {"i_count": "no", "talk_outcome": "broken"})
    assert says_level(ola.sees(), "part", PL)
    await ola.forges("answer:1:i_count:yes")
    await ola.says("/werdykt")
    assert says_level(ola.sees(), "stay", PL)
    await ola.forges("answer:1:i_count:not_always")
    await ola.says("/werdykt")
    assert says_level(ola.sees(), "part", PL)


async def test_a_talk_too_soon_to_tell_turns_into_a_kept_one_after_thirty_days(
    bot: Rozstaje, ola: Person
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await walks(ola, WALKS["give_time"])
    bot.clock.days_pass(29)
    await ola.says("/werdykt")
    assert says_level(ola.sees(), "give_time", PL)
    bot.clock.days_pass(1)
    await ola.says("/werdykt")
    assert says_level(ola.sees(), "stay", PL)


async def test_a_talk_does_not_begin_anew_by_a_late_tap_on_the_same_answer(
    bot: Rozstaje, ola: Person
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    told = ("unspoken:often", "asked:yes", "told:yes", "summary_talk:yes", "talk_outcome:kept")
    for answer in told:
        await ola.forges(f"answer:1:{answer}")
    bot.clock.days_pass(10)
    for number in (1, 2):
        await ola.says("/zapisz Anka znowu sprawdza każdy mail")
        await ola.forges(f"kind:{number}:micromanaging")
    for _ in range(2):
        await ola.says("/werdykt")
        assert says_level(ola.sees(), "part", PL)
        await ola.forges("answer:1:talk_outcome:kept")


async def test_two_clients_never_touch_each_other(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    anka = ola.sees()
    await ola.says("/nowy Marek")
    await in_full(ola)
    marek = ola.sees()
    await ola.taps(label_of("interest", "no", PL), anka)
    assert question_of(ola.bubble(marek.message_id)) == "interest"
    assert "Anka" in ola.bubble(anka.message_id).text
    await walks(ola, {"payment": "unpaid"})
    assert says_level(ola.bubble(marek.message_id), "terminate", PL)
    await ola.says("/werdykt Anka")
    assert says_level(ola.sees(), "stay-so-far", PL)
    assert "Anka" in ola.sees().text
    assert "Marek" not in ola.sees().text


async def test_two_owners_with_the_same_client_numbers_never_see_each_other(
    ola: Person, emma: Person
) -> None:
    await ola.says("/nowy Anka")
    await in_full(ola)
    await emma.says("/new Bob")
    await in_full(emma, EN)
    await walks(emma, {"abuse": "once"}, EN)
    await walks(ola)
    assert says_level(ola.sees(), "stay", PL)
    assert says_level(emma.sees(), "terminate_now", EN)
    await emma.says("/verdict Anka")
    assert "Bob" in emma.sees().labels
    texts = " ".join(bubble.text for bubble in emma.chat if bubble.from_bot)
    assert texts.count("Anka") == 1  # only in "I know nobody called"
    assert "Bob" not in " ".join(bubble.text for bubble in ola.chat)


async def test_every_tap_is_acknowledged(ola: Person) -> None:
    await ola.says("/nowy Anka")
    queries = [await ola.forges("answer:1:interest:no"), await ola.forges("back:1")]
    assert [toast.query_id for toast in ola.toasts] == queries
