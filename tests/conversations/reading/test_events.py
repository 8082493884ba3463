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
    "Todd didn't pay and called me an idiot": [("Todd", "late_payment"), ("Todd", "insult")],
    "Todd called me an idiot, cried about it to Priya, she was so kind": [
        ("Todd", "insult"),
        ("Priya", "good_moment"),
    ],
    "Greg ghosted me": [("Greg", "vanished")],
    "told Priya about Rick shouting at me, she reckons I'd be mad to stay": [("Rick", "shouting")],
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
_ENGLISH = (
    "Rick",
    "Todd",
    "Greg",
    "Priya",
    "friend",
    "she ",
    "i want",
    "im ",
    "i don't",
    "everyone",
)


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


DONE_TO_OTHERS = (
    *("Marek wyzwał Ankę od idiotek", "Anka nie zapłaciła Markowi", "Marek grozi Ance sądem"),
    *("Marek krzyczał na kelnerkę", "na Ankę Marek nakrzyczał", "Anka wydarła się na nią"),
    *("Rick yelled at Priya in the meeting", "Greg hasn't paid Todd", "Rick screamed at his wife"),
    *("Priya called Greg an idiot in front of everyone", "Priya says Rick yelled at her"),
)


@pytest.mark.parametrize("text", DONE_TO_OTHERS)
def test_what_a_client_does_to_somebody_else_is_a_story(text: str) -> None:
    """One tap logs it; nobody to whom it was done is ever taken for who did it."""
    found = read(text, ROSTER, NOON, _language(text))
    assert (found.intent, found.events) == (Intent.STORY, ())


BESIDE = {
    "Marek opieprzył mnie przy Ance": ("Marek", "scolding"),
    "Marek nakrzyczał na Ankę, no to Anka przyszła i nakrzyczała na mnie": ("Anka", "shouting"),
    "Rick tore into me in front of Priya": ("Rick", None),
    "Priya moved the call with Greg to Friday": ("Priya", "schedule_change"),
}


@pytest.mark.parametrize(("text", "deed"), BESIDE.items())
def test_who_stands_beside_a_deed_has_none(text: str, deed: tuple[str, str | None]) -> None:
    found = read(text, ROSTER, NOON, _language(text))
    sure = {(each.client, each.kinds[0]) for each in found.events if each.sure}
    assert {client for client, _ in sure} <= {deed[0]}
    assert [each for each in found.events if (each.client, each.kinds[0]) == deed or not deed[1]]


@pytest.mark.parametrize(
    ("text", "kind", "days"),
    [
        ("jolka wczoraj mnie obsztorcowała za ton maila, dzisiaj za długość maila", "scolding", 2),
        ("Marek wydarł się w poniedziałek przy kawie, we wtorek przez telefon", "shouting", 2),
        ("lance bawled at me tuesday, lance bawled at me today", "shouting", 2),
        ("Anka dała pracę we wtorek o 16 na 17, w środę na za godzinę", "last_minute", 2),
        ("Anka nie zapłaciła za usługę z wtorku, dziś środa", "late_payment", 1),
    ],
)
def test_a_deed_of_two_days_is_two_deeds(text: str, kind: str, days: int) -> None:
    roster = ["Jolka", "Marek", "Lance", "Anka"]
    found = read(text, roster, NOON, _language(text)).events
    assert [each.kinds[0] for each in found] == [kind] * days
    assert len({each.day for each in found}) == days


@pytest.mark.parametrize(
    "text",
    [
        "Priya happened to be there when Greg shrieked at me",
        "Priya heard Greg shouting at me through the wall",
        "Priya sat with me after Greg had screamed at me",
        "Greg wydarł się na mnie przy Halinie",
        "Halina była przy tym, jak Greg na mnie wrzeszczał",
    ],
)
def test_who_only_saw_it_did_not_do_it(text: str) -> None:
    found = read(text, ROSTER, NOON, _language(text)).events
    assert [(each.client, each.kinds[0]) for each in found] == [("Greg", "shouting")]


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


CAUSED = {
    "przez Anię nie zdążyłam z projektem dla Marka": "Anka",
    "nie oddałam Markowi tekstu, bo Anka wydzwaniała cały dzień": "Anka",
    "Anka zjadła mi cały dzień i nie oddałam rzeczy pani Halinie": "Anka",
    "because of Rick I missed Priya's deadline": "Rick",
    "I forgot Priya's report because Rick kept ringing": "Rick",
    "I was so busy with Greg's mess that I missed Priya's launch": "Greg",
    "Rick ate my whole day, so Priya's copy went out late": "Rick",
}


@pytest.mark.parametrize(("text", "cause"), CAUSED.items())
def test_what_went_wrong_for_one_client_is_on_the_account_of_who_caused_it(
    text: str, cause: str
) -> None:
    found = read(text, ROSTER, NOON, _language(text))
    assert [(each.client, each.kinds[0]) for each in found.events] == [(cause, "other_client_hurt")]


FEARED = (
    *("martwię się, że Marek nie zapłaci", "Anka może mi nie zapłacić", "Marek pewnie nie zapłaci"),
    *("I'm worried Todd won't pay", "Greg might not pay me", "I bet Rick will yell at me"),
)


@pytest.mark.parametrize("text", FEARED)
def test_what_is_only_feared_does_not_count(text: str) -> None:
    found = read(text, ROSTER, NOON, _language(text))
    assert not [each for each in found.events if each.sure and each.kinds[0] in GRAVE]


NAMED = {
    "Rick called me a star": "good_moment",
    "Marek nazwał mnie skarbem": "good_moment",
    "Rick called me for an hour": "long_call",
    "Rick called me a liar": "insult",
    "Marek nazwał mnie leniem": "insult",
}


@pytest.mark.parametrize(("text", "kind"), NAMED.items())
def test_what_they_called_the_owner_says_whether_it_is_an_insult(text: str, kind: str) -> None:
    found = read(text, ROSTER, NOON, _language(text))
    assert [each.kinds[0] for each in found.events] == [kind]


def test_who_is_compared_did_not_do_it() -> None:
    found = read("unlike Priya, Rick never pays on time", ROSTER, NOON, "en")
    assert [each.client for each in found.events] == ["Rick"]


CHANGES = {
    "change it to 8pm": (time(20), None),
    "zmień na 20:00": (time(20), None),
    "zmień na 45 minut": (None, 45),
}


@pytest.mark.parametrize(("text", "right"), CHANGES.items())
def test_what_an_entry_is_changed_to_is_no_deadline(
    text: str, right: tuple[time | None, int | None]
) -> None:
    language = "en" if text.startswith("change") else "pl"
    correction = read(text, ROSTER, NOON, language).correction
    assert correction is not None
    assert (correction.time, correction.minutes) == right


@pytest.mark.parametrize("text", ["scrap that last one", "scratch that", "wykreśl ostatni wpis"])
def test_there_are_many_words_for_undo(text: str) -> None:
    correction = read(text, ROSTER, NOON, "en" if text.startswith("scra") else "pl").correction
    assert correction is not None
    assert correction.undo


LENGTHS = {
    "Marek zadzwonił wczoraj 12:30, skończył o 14": (time(12, 30), 90),
    "Marek, call, 2h15. miał być kwadrans": (None, 135),
    "rozmowa z Markiem miała trwać kwadrans, zeszło 80 minut": (None, 80),
    "wczoraj od 15 do prawie 17 Marek opowiadał mi o rozwodzie": (time(15), 120),
    "Rick kept me on the phone from ten past four, let me go at six": (time(16, 10), 110),
    "Rick's 15 min call turned into two hours": (None, 120),
}


@pytest.mark.parametrize(("text", "long"), LENGTHS.items())
def test_a_call_that_ended_or_outgrew_its_plan_is_one_call(
    text: str, long: tuple[time | None, int]
) -> None:
    found = read(text, ROSTER, NOON, _language(text))
    assert [(each.time, each.minutes) for each in found.events] == [long]


OVERDUE = (
    "faktura dla Marka z 2 listopada, jest 26., zero na koncie",
    "invoice to Todd went out on 2 november, terms 14 days, it's the 26th and nothing in the bank",
)


@pytest.mark.parametrize("text", OVERDUE)
def test_what_goes_on_is_not_done_again_by_one_more_date(text: str) -> None:
    assert len(read(text, ROSTER, NOON, _language(text)).events) == 1


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
        "Marek pół żartem: jeszcze pożałujesz. nie wiem, co miał na myśli",
        "Anka mruknęła coś, że jestem tępa, ale nie dosłyszałam",
        "Marek podniósł głos, choć może on po prostu tak mówi",
        "na koncie zwrot, niewykluczone że to Anka cofnęła płatność",
        "Rick said I'd regret it. Is that a threat?",
        "Greg muttered something like 'stupid', but I couldn't quite hear",
        "Todd said 'we know where you live'. joke? dunno",
        "I suspect Priya won't pay at all, she laughs when I ask",
    ],
)
def test_a_grave_kind_that_is_doubted_waits(text: str) -> None:
    found = read(text, ROSTER, NOON, _language(text)).events
    assert found
    for each in found:
        assert not (each.sure and each.kinds[0] in {kind.value for kind in GRAVE})


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
