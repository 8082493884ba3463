"""A story of some months with one client, as data: for tests, pictures and measurements."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import (
    Address,
    Answer,
    Client,
    ClientFile,
    Incident,
    Language,
    Owner,
)
from conversations.values.money import Rate

# A Friday.
TODAY = date(2026, 11, 20)

_NOTES = {
    Language.PL: {
        Kind.OFF_HOURS: ("Telefon o 22:40, „tylko jedno pytanie”.", "Wiadomość w niedzielę rano."),
        Kind.SCHEDULE_CHANGE: ("Spotkanie przełożone godzinę przed startem.",),
        Kind.LAST_MINUTE: ("Newsletter „na wczoraj”, wysłany w piątek po 16 🙈",),
        Kind.LATE_PAYMENT: ("Faktura 9/2026 trzy tygodnie po terminie.",),
        Kind.SCOLDING: ("Bura za przecinek w poście. Poczułam się jak w szkole.",),
        Kind.UNCLEAR_BRIEF: ("„Zrób tak, żeby było ładnie”. Trzecia wersja.",),
        Kind.SLEEPLESS: ("Znowu nie spałam, w głowie lista na jutro 😔",),
        Kind.GOOD_MOMENT: ("Podziękowała za raport i poleciła mnie koleżance 🥹",),
    },
    Language.EN: {
        Kind.OFF_HOURS: ("A call at 22:40, “just one question”.", "A message on Sunday morning."),
        Kind.SCHEDULE_CHANGE: ("The meeting moved an hour before it began.",),
        Kind.LAST_MINUTE: ("A newsletter due “yesterday”, sent on Friday after four 🙈",),
        Kind.LATE_PAYMENT: ("Invoice 9/2026, three weeks late.",),
        Kind.SCOLDING: ("Told off about a comma in a post. Felt like being back at school.",),
        Kind.UNCLEAR_BRIEF: ("“Just make it look nice.” Third version.",),
        Kind.SLEEPLESS: ("Awake again, tomorrow's list in my head 😔",),
        Kind.GOOD_MOMENT: ("Thanked me for the report and recommended me to a friend 🥹",),
    },
}
# Days before today, what it was, and the minutes that it took.
_PLOT: Sequence[tuple[int, Kind, int | None]] = (
    (128, Kind.GOOD_MOMENT, None),
    (121, Kind.UNCLEAR_BRIEF, 60),
    (117, Kind.GOOD_MOMENT, None),
    (110, Kind.OFF_HOURS, 20),
    (104, Kind.UNCLEAR_BRIEF, 45),
    (103, Kind.SCHEDULE_CHANGE, 30),
    (97, Kind.OFF_HOURS, 25),
    (96, Kind.LAST_MINUTE, 90),
    (90, Kind.GOOD_MOMENT, None),
    (89, Kind.OFF_HOURS, 15),
    (83, Kind.LATE_PAYMENT, None),
    (82, Kind.OFF_HOURS, 40),
    (80, Kind.SCHEDULE_CHANGE, 30),
    (75, Kind.SCOLDING, 20),
    (74, Kind.LAST_MINUTE, 120),
    (69, Kind.OFF_HOURS, 35),
    (62, Kind.GOOD_MOMENT, None),
    (60, Kind.GOOD_MOMENT, None),
    (54, Kind.OFF_HOURS, 10),
    (47, Kind.GOOD_MOMENT, None),
    (40, Kind.OFF_HOURS, 40),
    (38, Kind.LAST_MINUTE, 75),
    (33, Kind.SCHEDULE_CHANGE, 30),
    (32, Kind.SCOLDING, 15),
    (27, Kind.OFF_HOURS, 45),
    (26, Kind.SLEEPLESS, None),
    (25, Kind.SCOLDING, 25),
    (20, Kind.OFF_HOURS, 30),
    (18, Kind.LAST_MINUTE, 110),
    (13, Kind.SCOLDING, 20),
    (12, Kind.OFF_HOURS, 40),
    (9, Kind.GOOD_MOMENT, None),
    (6, Kind.OFF_HOURS, 55),
    (5, Kind.SCHEDULE_CHANGE, 40),
    (4, Kind.SLEEPLESS, None),
    (2, Kind.OFF_HOURS, 40),
)
# The talk was on the sixty-fourth day before today; the rest was answered at the start.
_TALK = 64
_ANSWERS = {
    Question.INTEREST: ("yes", 128),
    Question.DREAD: ("sometimes", 128),
    Question.DEADLINES: ("kept", 128),
    Question.AGREED_TERMS: ("kept", 128),
    Question.PAYMENT: ("on_time", 128),
    Question.HOURS_STATED: ("both", 88),
    Question.INTRUSIONS: ("rarely", 128),
    Question.TIME_FIT: ("bearable", 88),
    Question.ABUSE: ("never", 128),
    Question.I_COUNT: ("yes", 128),
    Question.UNSPOKEN: ("no", 128),
    Question.BELITTLED: ("never", 128),
    Question.SLEEP: ("no", 128),
    Question.SELF_DOUBT: ("no", 128),
    Question.MISTAKES: ("no", 128),
    Question.TOLD: ("yes", _TALK),
    Question.SUMMARY_TALK: ("yes", _TALK),
    Question.TALK_OUTCOME: ("too_soon", _TALK),
}


@dataclass(frozen=True)
class Story:
    """Who works for whom, and all that is kept of it."""

    owner: Owner
    client: Client
    file: ClientFile
    today: date = TODAY


def story(language: Language = Language.PL) -> Story:
    """Return some months with Anka: a slow slide, a talk, a better while, and the slide again."""
    client = Client(ClientNumber(1), "Anka")
    owner = Owner(
        OwnerId(1001),
        language,
        address=Address.FEMININE,
        rate=Rate(120_00),
        last_client=1,
        last_incident=len(_PLOT),
        clients=(client,),
    )
    notes = _NOTES[language]
    incidents = [
        _incident(
            IncidentNumber(number), back, kind, minutes, notes[kind][number % len(notes[kind])]
        )
        for number, (back, kind, minutes) in enumerate(_PLOT, 1)
    ]
    incidents[10] = replace(incidents[10], settled=True)
    answers = {
        question: Answer(choice, _noon(TODAY - timedelta(days=back)))
        for question, (choice, back) in _ANSWERS.items()
    }
    return Story(owner, client, ClientFile(answers, tuple(incidents)))


def long_story(count: int, years: int = 5, language: Language = Language.PL) -> Story:
    """Return a story of that many incidents over years, of all kinds and lengths."""
    told = story(language)
    dice = random.Random(7)
    kinds = list(Kind)
    texts = [note for group in _NOTES[language].values() for note in group]
    incidents = tuple(
        _incident(
            IncidentNumber(number),
            dice.randrange(years * 365),
            dice.choice(kinds),
            dice.choice((None, 10, 45)),
            " ".join(dice.choice(texts) for _ in range(dice.randint(1, 3))),
        )
        for number in range(1, count + 1)
    )
    return replace(told, file=replace(told.file, incidents=incidents))


def _incident(
    number: IncidentNumber, back: int, kind: Kind, minutes: int | None, note: str
) -> Incident:
    day = TODAY - timedelta(days=back)
    return Incident(
        number,
        kind,
        day,
        at=time(22, 40) if kind is Kind.OFF_HOURS else time(11, 15),
        minutes=minutes,
        note=note,
        client=ClientNumber(1),
        logged_at=_noon(day),
        kinds=(kind,),
    )


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 11, tzinfo=UTC)
