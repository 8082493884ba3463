"""Events: each deed to its own person, no graver than the words, and each at its own time."""

from datetime import date, datetime, time

import pytest

from conversations.decision.incidents import GRAVE
from conversations.reading import Intent, read

NOON = datetime(2026, 11, 26, 14, 0)  # noqa: DTZ001 — the owner's own clock, a Thursday
ROSTER = ["Anka", "Marek", "Pani Halina", "Todd", "Rick", "Priya", "Greg", "ABC sp. z o.o."]

DEEDS = {
    "Anka i Marek znowu nie zapłacili": [("Anka", "late_payment"), ("Marek", "late_payment")],
    "Marek nie zapłacił, Anka jak zwykle przelała przed czasem": [
        ("Marek", "late_payment"),
        ("Anka", "good_moment"),
    ],
    "fajna rozmowa z Anką, za to Marek mnie opieprzył": [
        ("Anka", "good_moment"),
        ("Marek", "scolding"),
    ],
    "opowiedziałam Ance o tym, jak Marek mnie zwyzywał": [("Marek", "insult")],
    "Rick yelled at me and then Priya moved the deadline": [
        ("Rick", "shouting"),
        ("Priya", "schedule_change"),
    ],
    "Todd didn't pay and called me an idiot": [("Todd", "non_payment"), ("Todd", "insult")],
    "Todd called me an idiot, cried about it to Priya, she was so kind": [
        ("Todd", "insult"),
        ("Priya", "good_moment"),
    ],
    "Greg ghosted me": [("Greg", "vanished")],
    "Greg flirted with me": [("Greg", "harassment")],
    "Marek grozi złą opinią": [("Marek", "threat")],
    "o 21 dzwonili": [(None, "off_hours")],
    "Anka i Marek na callu, oboje na mnie krzyczeli": [
        ("Anka", "shouting"),
        ("Marek", "shouting"),
    ],
    "Marek rozmawia z księgową jakby mnie nie było": [("Marek", "dismissive")],
}
NONE = {
    "Anka nie krzyczała wczoraj": Intent.REMARK,
    "Rick did not shout": Intent.REMARK,
    "Anka już nie pisze po nocach": Intent.REMARK,
    "Marek wysłał brief": Intent.REMARK,
    "wczoraj": Intent.REMARK,
    "o 18": Intent.REMARK,
    "40 min": Intent.REMARK,
    "Anka": Intent.NAME,
    "klient mojej koleżanki wrzeszczy na nią": Intent.STORY,
    "My friend's client screams at her": Intent.STORY,
    "zapłaciła wreszcie": Intent.SETTLEMENT,
    "she apologised": Intent.SETTLEMENT,
    "nie chcę już żyć": Intent.CRISIS,
    "i want to kill myself": Intent.CRISIS,
    "siedzę i ryczę, nie mam na nic siły": Intent.DISTRESS,
    "im so tired of everything": Intent.DISTRESS,
    "nie 40 min tylko godzina": Intent.CORRECTION,
    "nie wiem, czy odejść": Intent.QUESTION,
    "i don't know whether to stay with her": Intent.QUESTION,
    "wszystkim byłoby lżej, jakby mnie nie było": Intent.CRISIS,
    "everyone would be better off if i wasn't here": Intent.CRISIS,
}
_ENGLISH = ("Rick", "Todd", "Greg", "friend", "she ", "i want", "im ", "i don't", "everyone")


def _language(text: str) -> str:
    return "en" if any(word in text for word in _ENGLISH) else "pl"


@pytest.mark.parametrize(("text", "deeds"), DEEDS.items())
def test_each_deed_is_its_doers(text: str, deeds: list[tuple[str | None, str]]) -> None:
    found = read(text, ROSTER, NOON, _language(text))
    assert found.intent is Intent.INCIDENT
    assert [(each.client, each.kinds[0]) for each in found.events] == deeds


@pytest.mark.parametrize(("text", "intent"), NONE.items())
def test_what_is_no_incident_has_no_events(text: str, intent: Intent) -> None:
    found = read(text, ROSTER, NOON, _language(text))
    assert (found.intent, found.events) == (intent, ())


def test_each_event_has_its_own_day() -> None:
    text = "w pon Marek przełożył call, we wtorek odwołał, w środę się na mnie wydarł"
    found = read(text, ROSTER, NOON, "pl").events
    assert [each.day for each in found] == [date(2026, 11, day) for day in (23, 24, 25)]


def test_a_deed_told_with_several_clocks_is_several() -> None:
    found = read("Greg texted at 5.50am, 6.15am and 6.40am", ROSTER, NOON, "en").events
    assert [each.time for each in found] == [time(5, 50), time(6, 15), time(6, 40)]


def test_on_is_he_in_polish_alone() -> None:
    told = "Anna sent the brief, Tom moved the call, then on Monday she screamed at me"
    found = read(told, ["Anna", "Tom"], NOON, "en").events
    assert ("Anna", "shouting") in [(each.client, each.kinds[0]) for each in found]
    assert ("Tom", "shouting") not in [(each.client, each.kinds[0]) for each in found]


def test_minutes_that_are_counted_are_multiplied() -> None:
    found = read("3 razy po 20 min gadał Marek", ROSTER, NOON, "pl").events
    assert [each.minutes for each in found] == [60]


def test_a_legal_form_names_nobody() -> None:
    assert read("o 21 dzwonili", ["ABC sp. z o.o.", "Anka"], NOON, "pl").events[0].client is None


@pytest.mark.parametrize(
    "text",
    [
        "Anka jakoś tak ostro dziś do mnie, prawie krzyk, albo mi się zdaje",
        "Marek mówi do mnie kotku, niby żartem",
        "Anka coś rzuciła pod nosem, chyba 'idiotka', ale głowy nie dam",
        "Marek trzymał mnie za rękę za długo, nie wiem, może on tak ma",
        "Anka mi grozi czy tylko tak gada",
    ],
)
def test_a_grave_kind_that_is_doubted_waits(text: str) -> None:
    for each in read(text, ROSTER, NOON, "pl").events:
        assert not each.sure
        assert each.kinds[0] in {kind.value for kind in GRAVE}


def test_what_is_only_guessed_is_neither_grave_and_sure_nor_a_good_moment() -> None:
    for text in ("Anka 😡", "Marek 🤯", "Greg took the thing to the place again"):
        for each in read(text, ROSTER, NOON, "pl").events:
            assert each.kinds[0] != "good_moment"
            assert not (each.sure and each.kinds[0] in {kind.value for kind in GRAVE})


@pytest.mark.parametrize("text", ["to ja nakrzyczałam na Ankę", "I yelled at Greg today"])
def test_what_the_owner_did_is_on_nobodys_account(text: str) -> None:
    for each in read(text, ROSTER, NOON, _language(text)).events:
        assert each.kinds[0] not in {kind.value for kind in GRAVE}
        assert not each.sure


_DAYS = {
    "pl": {
        "23.11": date(2026, 11, 23),
        "w poniedziałek": date(2026, 11, 23),
        "23 listopada": date(2026, 11, 23),
        "wczoraj": date(2026, 11, 25),
        "trzy dni temu": date(2026, 11, 23),
    },
    "en": {
        "on the 23rd": date(2026, 11, 23),
        "on Monday": date(2026, 11, 23),
        "on 23 November": date(2026, 11, 23),
        "yesterday": date(2026, 11, 25),
        "three days ago": date(2026, 11, 23),
    },
}
_VERBS = {
    "pl": (
        "krzyczała",
        "kazała",
        "dzwoniła",
        "pisała",
        "milczała",
        "godzinę",
        "zmieniła",
        "mówiła",
    ),
    "en": ("yelled", "called", "texted", "emailed", "messaged", "started", "moved", "hung", "kept"),
}


@pytest.mark.parametrize("language", ["pl", "en"])
def test_no_verb_hides_the_day_before_it(language: str) -> None:
    for said, day in _DAYS[language].items():
        for verb in _VERBS[language]:
            found = read(f"Anka {said} {verb} na mnie", ROSTER, NOON, language)
            assert found.day == day, (said, verb)


def test_a_month_that_is_a_clients_name_is_a_month_behind_a_number() -> None:
    found = read("Maja 4 maja krzyczała", ["Maja"], NOON, "pl")
    assert [(each.client, each.day) for each in found.events] == [("Maja", date(2026, 5, 4))]
