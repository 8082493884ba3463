"""What letters say of the settings, the notice period, files, interest, and threats."""

from datetime import UTC, datetime, time

import pytest

from conversations.casework.drafts import Draft
from conversations.casework.letters import Letter, Tone
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Answer, ClientFile, Incident, Owner
from conversations.values.hours import Hours
from locales.catalog import Words
from locales.letters import weekdays
from tests.locales.test_letters import EN, PL, STRANGER, TODAY, written
from tests.support.seen import seen


@pytest.mark.parametrize(
    ("days", "polish", "english"),
    [
        ((0, 1, 2, 3, 4, 5, 6), "codziennie", "every day"),
        ((0, 1, 2, 3, 4), "od poniedziałku do piątku", "Monday to Friday"),
        ((1, 2, 3), "od wtorku do czwartku", "Tuesday to Thursday"),
        ((1, 2), "we wtorki i środy", "on Tuesdays and Wednesdays"),
        ((0, 2, 4), "w poniedziałki, środy i piątki", "on Mondays, Wednesdays and Fridays"),
        ((3,), "w czwartki", "on Thursdays"),
        ((1, 2, 3, 5), "we wtorki, środy, czwartki i soboty", None),
    ],
)
def test_the_days_of_the_settings_are_said(
    days: tuple[int, ...], polish: str, english: str | None
) -> None:
    assert seen(weekdays(days, Words(PL))) == polish
    if english:
        assert weekdays(days, Words(EN)) == english
    hours = Hours(time(8, 30), time(16), frozenset(days))
    owner = Owner(OwnerId(1), PL, hours=hours, hours_set=True)
    for tone in Tone:
        text = written(Draft(Letter.HOURS, tone, PL), owner=owner)
        assert f"pracuję {polish} w godzinach 8:30–16:00" in text


def test_the_hours_filled_in_for_one_client_go_before_those_of_the_settings() -> None:
    file = ClientFile(blanks={"hours": "10:00–14:00"})
    draft = Draft(Letter.HOURS, Tone.PLAIN, PL)
    assert "10:00–14:00" in written(draft, file)
    assert "9:00–17:00" in written(draft)
    assert "[godziny]" in written(draft, owner=STRANGER)
    assert "[dni]" in written(draft, owner=STRANGER)


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize(
    ("notice", "said"),
    [
        ("none", "Umowa kończy się dziś."),
        ("two_weeks", "bez okresu wypowiedzenia"),
        ("month", "bez okresu wypowiedzenia"),
        ("longer", "bez okresu wypowiedzenia"),
        ("unknown", "kończy się z upływem okresu wypowiedzenia"),
        (None, "kończy się z upływem okresu wypowiedzenia"),
    ],
)
def test_an_end_at_once_does_not_contradict_the_notice_period(
    notice: str | None, said: str, tone: Tone
) -> None:
    told = {Question.NOTICE: Answer(notice, datetime(2026, 11, 1, tzinfo=UTC))} if notice else {}
    for letter in (Letter.NOTICE_NOW, Letter.THREAT):
        assert said in written(Draft(letter, tone, PL), ClientFile(told))


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ([Kind.THREAT], "Powodem są groźby."),
        ([Kind.HARASSMENT], "Powodem jest zachowanie wobec mnie"),
        ([Kind.THREAT, Kind.HARASSMENT], "Powodem są groźby i zachowanie wobec mnie"),
        ([Kind.SHOUTING], "Powodem jest zachowanie wobec mnie"),
        ([], "Powodem jest zachowanie wobec mnie"),
    ],
)
def test_a_letter_after_threats_speaks_of_what_is_counted(kinds: list[Kind], said: str) -> None:
    anka = ClientNumber(1)
    log = tuple(
        Incident(IncidentNumber(n), kind, TODAY, client=anka) for n, kind in enumerate(kinds, 1)
    )
    settled = Incident(IncidentNumber(9), Kind.THREAT, TODAY, client=anka, settled=True)
    text = written(Draft(Letter.THREAT, Tone.PLAIN, PL), ClientFile({}, (*log, settled)))
    assert said in text


def test_files_and_interest_are_said_as_they_were_chosen() -> None:
    notice, last = Draft(Letter.NOTICE, Tone.FIRM, PL), Draft(Letter.PAYMENT_LAST, Tone.FIRM, PL)
    after = ClientFile(blanks={"files": "after_payment", "interest": "trade"})
    assert "Gotowe pliki przekażę po zapłacie" in written(notice, after)
    assert "napiszę osobno" in written(notice)
    assert "transakcjach handlowych" in written(last, after)
    assert "rekompensata" in written(last, after)
    civil = ClientFile(blanks={"interest": "civil", "files": "whatever"})
    assert "art. 481 § 1 i 2" in written(last, civil)
    assert "napiszę osobno" in written(notice, civil)
    assert "art." not in written(last)
