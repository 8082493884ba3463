"""A question that the log answers: how often, when last, how much time, what is still open."""

import pytest

from tests.conversations.handlers.entries import incidents
from tests.support.person import Person

LATE = (
    "Anka dzwoniła w poniedziałek o 21:30, 20 min",
    "Anka dzwoniła wczoraj o 22:40, 40 min",
    "Anka krzyczała na mnie 5.11",
    "3.10 Anka nie zapłaciła w terminie",
)


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with a client of whom something was logged, on Friday 20 November 2026."""
    await ola.says("/nowy Anka")
    for text in LATE:
        await ola.says(text)
    return ola


@pytest.fixture
async def greg(emma: Person) -> Person:
    """Return the same in English, with one client more."""
    await emma.says("/new Greg")
    await emma.says("/new Anka")
    for text in (
        "Greg called on Monday at 21:30, 20 min",
        "Greg called yesterday at 22:40, 40 min",
        "Greg shouted at me on 5 November",
        "on 3 October Greg didn't pay on time",
    ):
        await emma.says(text)
    return emma


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "ile razy dzwoniła po godzinach?",
            "Masz to zapisane 2 razy: Anka, poza godzinami (pn 16.11, czw 19.11).",
        ),
        (
            "ile razy Anka dzwoniła po godzinach w październiku?",
            (
                "Nic takiego nie masz zapisane w październiku: Anka, poza godzinami."
                " Jeśli coś było, napisz o tym jednym zdaniem."
            ),
        ),
        (
            "kiedy Anka ostatnio krzyczała?",
            "Ostatni raz czw 5.11, 15 dni temu: Anka, krzyki. Tak mówi Twój dziennik.",
        ),
        (
            "ile czasu straciłam na Ankę w tym tygodniu?",
            "Z tego, co zapisane, na Ankę poszło Ci w tym tygodniu 1 h (pn 16.11, czw 19.11).",
        ),
        (
            "ile zaległych faktur ma Anka?",
            "Wciąż otwarty jest 1 wpis: Anka, zaległe płatności (sob 3.10).",
        ),
        (
            "ile czasu straciłam na Ankę w październiku?",
            (
                "W dzienniku nie ma żadnego czasu straconego na Ankę w październiku."
                "\n\nJest 1 wpis, ale bez podanego czasu."
            ),
        ),
    ],
)
async def test_the_log_answers_with_the_days(owner: Person, asked: str, told: str) -> None:
    await owner.says(asked)
    assert owner.sees().text == told
    assert owner.sees().labels == ["Dziennik", "Zapisz mimo to"]
    assert len(await incidents(owner, "Anka")) == len(LATE)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "how many times did Greg call after hours this month?",
            (
                "You've got it written down 2 times this month: Greg, out of hours"
                " (Mon 16 Nov, Thu 19 Nov)."
            ),
        ),
        (
            "when did Greg last shout?",
            "The last time was Thu 5 Nov, 15 days ago: Greg, shouting. That's what your log says.",
        ),
        (
            "how much time did I lose on Greg this week?",
            (
                "From what you've written down, Greg took 1 h of your time this week"
                " (Mon 16 Nov, Thu 19 Nov)."
            ),
        ),
        (
            "how many unpaid invoices does Greg have?",
            "1 entry is still open: Greg, overdue payments (Sat 3 Oct).",
        ),
        (
            "how many times has Greg moved a meeting this year?",
            (
                "There's nothing like that in your log this year: Greg, sudden change."
                " If something did happen, tell me in one sentence."
            ),
        ),
    ],
)
async def test_the_log_answers_in_english(greg: Person, asked: str, told: str) -> None:
    await greg.says(asked)
    assert greg.sees().text == told


async def test_a_question_about_nobody_asks_whom_and_a_name_answers_it(greg: Person) -> None:
    await greg.says("how many times did she call after hours this month?")
    assert greg.sees().text == "Who's on your mind?"
    await greg.taps("Greg")
    assert greg.sees().text.startswith("You've got it written down 2 times this month: Greg")
    await greg.taps("Log")
    assert "Greg" in greg.sees().text


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("ile razy Anka dzwoniła po 22?", "Masz to zapisane 1 raz: Anka, po 22:00 (czw 19.11)."),
        ("ile razy Anka dzwoniła w nocy?", "Masz to zapisane 1 raz: Anka, po 22:00 (czw 19.11)."),
        (
            "ile razy Anka dzwoniła po 20?",
            "Masz to zapisane 2 razy: Anka, po 20:00 (pn 16.11, czw 19.11).",
        ),
        (
            "ile razy Anka dzwoniła w weekend?",
            "Masz to zapisane 1 raz: Anka, w weekend (sob 14.11).",
        ),
    ],
)
async def test_a_narrower_question_gets_no_wider_answer(
    owner: Person, asked: str, told: str
) -> None:
    await owner.says("Anka dzwoniła w sobotę o 12, 15 min")
    await owner.says(asked)
    assert owner.sees().text == told


async def test_somebody_who_is_no_client_is_not_taken_for_the_only_one(owner: Person) -> None:
    await owner.says("ile razy Tomek na mnie krzyczał?")
    assert owner.sees().text == "O kim myślisz?"
    assert owner.sees().labels == ["Anka"]


async def test_what_waits_for_a_word_is_told_apart_and_not_counted(owner: Person) -> None:
    await owner.says("Anka chyba trochę podniosła na mnie głos wczoraj")
    assert owner.sees().labels[:1] == ["Tak"], "the grave kind is only guessed"
    await owner.says("ile razy Anka krzyczała?")
    assert owner.sees().text.splitlines() == [
        "Masz to zapisane 1 raz: Anka, krzyki (czw 5.11).",
        "",
        "Jeszcze 1 wpis czeka na Twoje słowo, więc go tu nie liczę.",
    ]


async def test_what_is_settled_or_taken_back_is_told_as_it_stands(owner: Person) -> None:
    await owner.forges("settle:4")
    await owner.says("ile zaległych faktur ma Anka?")
    assert owner.sees().text == "Nic otwartego nie widzę: Anka, zaległe płatności."
    await owner.says("kiedy Anka ostatnio nie zapłaciła?")
    assert "sob 3.10" in owner.sees().text
    await owner.forges("undo:4")
    await owner.says("kiedy Anka ostatnio nie zapłaciła?")
    assert owner.sees().text.startswith("Nic takiego nie masz zapisane: Anka")


@pytest.mark.parametrize(
    "data",
    ["tell:1:count:nonsense:none:20261120", "tell:1:count:shouting:none", "tell:1:count:shouting"],
)
async def test_a_button_that_asks_nothing_gets_a_word(owner: Person, data: str) -> None:
    await owner.forges(data)
    assert owner.toasts[-1].text


async def test_a_complaint_in_the_form_of_a_question_is_not_counted(owner: Person) -> None:
    await owner.says("ile razy mam jej mówić, żeby nie dzwoniła po 20?")
    assert "zapisane" not in owner.sees().text


@pytest.mark.parametrize(
    "text",
    [
        "czy powinnam odejść?",
        "czy powinienem odejść?",
        "mam odejść?",
        "czy mam to zakończyć?",
        "czy warto zostać?",
        "zostać czy odejść?",
        "czy to już czas odejść?",
        "powinnam zerwać tę współpracę?",
        "czy lepiej się rozstać?",
        "odejść czy jeszcze poczekać?",
        "kończyć z tym klientem?",
        "czy dalej z nią pracować?",
    ],
)
async def test_whether_to_leave_asks_whom_she_thinks_of_and_opens_the_verdict(
    ola: Person, text: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    await ola.says("Basia krzyczała na mnie wczoraj")
    await ola.says(text)
    assert ola.sees().text == "O kim myślisz?"
    await ola.taps("Basia")
    assert "Zakończ natychmiast" in ola.sees().text


@pytest.mark.parametrize(
    "text",
    [
        "should I leave?",
        "should I quit?",
        "is it time to leave?",
        "do I drop this client?",
        "should I stay or go?",
        "should I end it?",
        "stay or leave?",
        "is it worth staying?",
        "do you think I should walk away?",
        "should I fire this client?",
        "is it time to end this?",
        "should I keep working with her?",
    ],
)
async def test_the_same_in_english(greg: Person, text: str) -> None:
    await greg.says(text)
    assert greg.sees().text == "Who's on your mind?"
    await greg.taps("Greg")
    assert "End it now" in greg.sees().text
