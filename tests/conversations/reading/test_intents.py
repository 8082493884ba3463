"""What is logged, and what is answered instead."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from conversations.reading import Intent, read

NOW = datetime(2026, 12, 10, 15, 45)  # noqa: DTZ001
ROSTER = ["Kasia", "Gosia", "Mark", "Sue"]

SAID = {
    "jak podniesc stawke gosi zeby sie nie obrazila?": Intent.QUESTION,
    "czy Kasia płaciła na czas": Intent.QUESTION,
    "should I drop Mark?": Intent.QUESTION,
    "how many times did Sue call": Intent.QUESTION,
    "gdyby Kasia zadzwonila w niedziele o 22 to czy to sie liczy?": Intent.STORY,
    "if Mark rings tonight i'm out": Intent.STORY,
    "jutro o 10 mam calla z Kasią": Intent.PLAN,
    "Going to raise my rates with Mark in January": Intent.PLAN,
    "nie Kasia tylko Gosia": Intent.CORRECTION,
    "oops wrong client, I meant Sue": Intent.CORRECTION,
    "usuń ostatni wpis": Intent.CORRECTION,
    "hej": Intent.GREETING,
    "hej, jestem, testuję sobie tego bota": Intent.GREETING,
    "hi, just trying this out": Intent.GREETING,
    "thanks!": Intent.GREETING,
    "🙃🙃": Intent.GREETING,
    "": Intent.GREETING,
    "ale dziś leje": Intent.REMARK,
    "Kasia znowu krzyczała. Ile można?": Intent.INCIDENT,
    "Kasia: 'a kiedy to będzie?!' i rzuciła słuchawką": Intent.INCIDENT,
    "dreading tomorrow's call with Mark": Intent.INCIDENT,
    "Kasia chce ofertę na jutro rano": Intent.INCIDENT,
    "w czw. o 14 widzę się z Kasią": Intent.PLAN,
    "Thinking of switching Mark to a retainer": Intent.PLAN,
    "Kasia zawsze płaci na czas?": Intent.QUESTION,
    "Mark wants 'some numbers'. which numbers? crickets": Intent.INCIDENT,
    "Kasia nie odbiera, a jutro druk": Intent.INCIDENT,
    "dziś Kowalczyk przelał po 3 tygodniach": Intent.INCIDENT,
    "dziś Gosia przelała po 3 tygodniach": Intent.INCIDENT,
    "klient zapłacił miesiąc po terminie": Intent.INCIDENT,
    "czy Gosia zapłaciła po terminie": Intent.QUESTION,
    "jeśli Gosia zapłaci po terminie, odchodzę": Intent.STORY,
    "<script>": Intent.REMARK,
    "ryczę": Intent.DISTRESS,
}


@pytest.mark.parametrize(("text", "intent"), SAID.items())
def test_a_message_is_taken_for_what_it_does(text: str, intent: Intent) -> None:
    language = (
        "en" if text.isascii() and any(w in text for w in ("Mark", "Sue", "thanks")) else "pl"
    )
    found = read(text, ROSTER, NOW, language)
    assert found.intent is intent
    assert found.is_incident is (intent is Intent.INCIDENT)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wyłączam komputer, córka ma jasełka", "pl"),
        ("nikt nic nie chce, błogość", "pl"),
        ("made banana bread, nobody needs anything", "en"),
    ],
)
def test_an_evening_of_ones_own_is_no_incident(text: str, language: str) -> None:
    assert not read(text, ROSTER, NOW, language).is_incident


def test_a_correction_says_what_is_right() -> None:
    found = read("nie Kasia tylko Gosia", ROSTER, NOW, "pl").correction
    assert found is not None
    assert (found.clients, found.dropped) == (("Gosia",), ("Kasia",))


def test_a_correction_may_be_of_the_day() -> None:
    found = read("no that was Tuesday", ROSTER, NOW, "en").correction
    assert found is not None
    assert found.day == date(2026, 12, 8)


def test_a_correction_may_take_the_entry_back() -> None:
    found = read("usuń ostatni wpis", ROSTER, NOW, "pl").correction
    assert found is not None
    assert found.undo


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("nie wczoraj tylko przedwczoraj", "pl", (date(2026, 11, 18), None, None)),
        ("nie, to było przedwczoraj", "pl", (date(2026, 11, 18), None, None)),
        ("nie o 22:40 tylko o 21:30", "pl", (None, time(21, 30), None)),
        ("nie 22:40 a 21:30", "pl", (None, time(21, 30), None)),
        ("nie 40 tylko 50 minut", "pl", (None, None, 50)),
        ("not yesterday but on Monday", "en", (date(2026, 11, 16), None, None)),
        ("not yesterday, the day before", "en", (None, None, None)),
    ],
)
def test_what_a_correction_denies_is_not_what_is_right(
    text: str, language: str, right: tuple[date | None, time | None, int | None]
) -> None:
    noon = datetime(2026, 11, 20, 12, tzinfo=ZoneInfo("Europe/Warsaw"))
    found = read(text, ["Anka"], noon, language).correction
    assert found
    assert (found.day, found.time, found.minutes) == right


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize(
    "text",
    [
        *("cofnij", "Cofnij!", "cofnij to", "skasuj", "anuluj", "usuń", "wycofaj", "proszę cofnij"),
        *("undo", "UNDO", "undo it", "delete", "remove that", "cancel", "please undo"),
    ],
)
def test_a_call_to_undo_is_heard_in_either_language(text: str, language: str) -> None:
    found = read(text, ROSTER, NOW, language)
    assert found.intent is Intent.CORRECTION
    assert found.correction is not None
    assert found.correction.undo


@pytest.mark.parametrize("text", ["9999", "25:70", "Anna Inna", "John Smith", "Studio Lotos"])
@pytest.mark.parametrize("language", ["pl", "en"])
def test_a_number_and_a_name_tell_of_nothing(text: str, language: str) -> None:
    assert not read(text, ["Anka"], NOW, language).is_incident


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("My client yelled at me on the phone yesterday", "en"),
        ("mam taką klientkę, dzwoni codziennie po 22 i krzyczy", "pl"),
        ("wczoraj krzyczała na mnie i nie zapłaciła faktury", "pl"),
        ("szefowa znowu krzyczała", "pl"),
        ("szefowa nakrzyczała na mnie rano", "pl"),
    ],
)
def test_what_was_done_to_the_owner_is_no_story_of_others(text: str, language: str) -> None:
    assert read(text, [], NOW, language).is_incident


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mama krzyczała na mnie wczoraj", "pl"),
        ("my husband shouted at me last night", "en"),
        ("my old boss yelled at me", "en"),
        ("my previous client never paid me for the last invoice", "en"),
        ("poprzednia klientka nie zapłaciła mi faktury", "pl"),
        ("if a client yelled at me I'd quit", "en"),
        ("jak klient krzyczy na mnie, to odchodzę", "pl"),
        ("if Sue yelled at me i'd walk the same day", "en"),
        ("Sue told me her previous VA was stalked by a customer", "en"),
        ("Kasia mówiła że to JEJ klient na nią krzyczał, nie na mnie oczywiście", "pl"),
        ("kiedyś w call center ludzie do mnie darli japę non stop", "pl"),
        ("moja koleżanka ma klientkę, która krzyczy na nią", "pl"),
    ],
)
def test_what_no_client_did_is_logged_of_none(text: str, language: str) -> None:
    assert not read(text, ROSTER, NOW, language).is_incident


@pytest.mark.parametrize(
    ("day", "words", "language"),
    [
        ("I answered mails, made tea and went to the shop. ", "I want to kill myself. ", "en"),
        ("Odpisywałam na maile, zrobiłam herbatę i byłam w sklepie. ", "Chcę się zabić. ", "pl"),
    ],
)
@pytest.mark.parametrize("before", [2, 14, 15, 16, 17, 18, 19, 20, 33, 60])
def test_who_is_in_danger_is_heard_however_much_they_write(
    day: str, words: str, language: str, before: int
) -> None:
    text = (day * before + words + day * 10)[:4096]
    assert read(text, ["Greg"], NOW, language).intent is Intent.CRISIS
    assert read(text.replace(words, ""), ["Greg"], NOW, language).intent is not Intent.CRISIS


def test_words_that_hurt_are_distress_and_with_a_client_what_it_costs() -> None:
    assert read("czuję się jak szmata", ["Anka"], NOW, "pl").intent is Intent.DISTRESS
    (event,) = read("Anka: czuję się jak szmata", ["Anka"], NOW, "pl").events
    assert (event.client, event.kinds[0]) == ("Anka", "self_doubt")


def test_how_long_a_deed_took_is_no_deed_beside_it() -> None:
    text = "Anka wczoraj o 22:40 wrzeszczała do słuchawki, 50 min"
    (event,) = read(text, ["Anka"], NOW, "pl").events
    assert (event.kinds[0], event.time, event.minutes) == ("shouting", time(22, 40), 50)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *((text, "en") for text in ("sometimes", "sort of", "not really", "I guess", "yes and no")),
        *((text, "pl") for text in ("czasem", "tak sobie", "w sumie tak", "nie bardzo", "różnie")),
    ],
)
def test_a_vague_answer_is_no_cry_for_help(text: str, language: str) -> None:
    assert read(text, ["Anka"], NOW, language).intent not in {Intent.CRISIS, Intent.DISTRESS}


SMALL_TALK = {
    "en": (
        *("by the way, happy Friday", "goodbye", "I'm dying to see the photos", "my phone died"),
        *("off for a walk, then dinner", "shoot me an email", "closing the laptop for today"),
    ),
    "pl": (
        *("spokojnie, wszystko gra", "teraz śpię jak dziecko", "tabletki na ból głowy", "żegnam"),
        *("wyskakuję na kawę", "dziecko chore, siedzę w domu"),
        "zapłaciłam ZUS, mogę spać spokojnie",
    ),
}


@pytest.mark.parametrize(
    ("language", "text"), [(each, text) for each, texts in SMALL_TALK.items() for text in texts]
)
def test_small_talk_is_no_cry_for_help(language: str, text: str) -> None:
    assert read(text, ROSTER, NOW, language).intent not in {Intent.CRISIS, Intent.DISTRESS}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I can't sleep"),
        ("en", "running on 4 hours of sleep, i'm so done"),
        ("pl", "nie śpię trzecią noc"),
    ],
)
def test_what_nobody_caused_is_heard_and_not_logged(language: str, text: str) -> None:
    assert read(text, ROSTER, NOW, language).intent is Intent.DISTRESS


PARTLY = ("Mark has paid half", "Sue paid but 200 short", "Kasia zapłaciła połowę")


@pytest.mark.parametrize("text", PARTLY)
def test_half_a_payment_settles_nothing(text: str) -> None:
    found = read(text, ROSTER, NOW, "pl" if text.startswith("Kasia") else "en")
    assert [each.kinds[0] for each in found.events] == ["late_payment"]


def test_a_denial_settles_nothing() -> None:
    assert read("Kasia jednak nie krzyczała", ROSTER, NOW, "pl").intent is Intent.REMARK


JUMPS = {
    "zaraz skoczę do sklepu": False,
    "skoczę z psem na spacer": False,
    "overdose of coffee": False,
    "skoczę z mostu": True,
    "rzucę się pod pociąg": True,
    "thinking of overdosing tonight": True,
}


@pytest.mark.parametrize(("text", "danger"), JUMPS.items())
def test_who_jumps_where_says_whether_it_is_a_danger(text: str, *, danger: bool) -> None:
    language = "en" if "overdos" in text else "pl"
    assert (read(text, ROSTER, NOW, language).intent is Intent.CRISIS) is danger
