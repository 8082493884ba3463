"""What a newcomer met, by the words in which it was met: in the log, the interview, the verdict."""

import re
from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.entries import card_of, incidents
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


async def test_one_call_is_no_verdict_but_what_the_log_says_so_far(
    ola: Person, emma: Person
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("Anka dzwoniła wczoraj o 22:40 na pogaduchy, 40 min")
    assert "Na razie, z samego dziennika: Ustal zasady" in ola.sees().text
    await emma.says("/new Greg")
    await emma.says("Greg called yesterday at 22:40 to chat, 40 min")
    assert "So far, from the log alone: Set the rules" in emma.sees().text


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


# What must not be read as an incident, or as less than it is.


@pytest.mark.parametrize(
    "said", ["chcę się zabić", "mam myśli samobójcze", "nie chce mi się żyć przez nią"]
)
async def test_who_is_in_danger_gets_help_and_no_verdict(
    ola: Person, tmp_path: Path, said: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says(said)
    assert "116 123" in ola.sees().text
    assert "112" in ola.sees().text
    assert not kept(tmp_path)["incidents"]


async def test_who_is_in_danger_gets_help_in_english(emma: Person, tmp_path: Path) -> None:
    await emma.says("/new Greg")
    await emma.says("I want to kill myself because of this")
    assert "116 123" in emma.sees().text
    assert not kept(tmp_path)["incidents"]


@pytest.mark.parametrize(
    ("client", "said", "kind"),
    [
        ("Greg", "Greg flirted with me on the call", "harassment"),
        ("Greg", "he touched my shoulder, I felt weird", "harassment"),
        ("Greg", "Greg threatened to sue me", "threat"),
        ("Greg", "Greg ghosted me for 2 weeks", "vanished"),
        ("Greg", "Greg hung up on me", "dismissive"),
        ("Anka", "anka mnie szantażuje że mnie oczerni", "threat"),
        ("Anka", "anka mnie dotykała i zrobiła dwuznaczną uwagę", "harassment"),
    ],
)
async def test_a_deed_is_of_the_kind_that_it_is(
    ola: Person, emma: Person, client: str, said: str, kind: str
) -> None:
    person = emma if client == "Greg" else ola
    await person.says(f"/new {client}")
    await person.says(said)
    (entry,) = await incidents(person, client)
    assert entry["kind"] == kind


@pytest.mark.parametrize(
    ("client", "said"),
    [
        ("Greg", "my friend's client screams at her"),
        ("Anka", "koleżanka mówi że jej klient też krzyczy"),
        ("Greg", "Greg sent the brief"),
        ("Marek", "Marek wysłał brief"),
        ("Marek", "spotkanie z markiem o 15"),
        ("Anka", "Anka nie krzyczała wczoraj"),
    ],
)
async def test_what_is_no_deed_of_the_clients_is_no_entry_against_them(
    ola: Person, emma: Person, client: str, said: str
) -> None:
    person = emma if client == "Greg" else ola
    await person.says(f"/new {client}")
    await person.says(said)
    assert await incidents(person, client) == []


@pytest.mark.parametrize(
    ("client", "late", "paid"),
    [
        ("Greg", "Greg still hasn't paid the October invoice", "he finally paid"),
        ("Anka", "Anka nie zapłaciła faktury", "zapłaciła wreszcie fakturę"),
    ],
)
async def test_a_payment_settles_the_open_one_and_is_no_new_trouble(
    ola: Person, emma: Person, client: str, late: str, paid: str
) -> None:
    person = emma if client == "Greg" else ola
    await person.says(f"/new {client}")
    await person.says(late)
    await person.says(paid)
    await person.forges("settle:1", person.sees())
    (entry,) = await incidents(person, client)
    assert entry["settled"]


# What was said, and done out of sight.


async def test_a_renaming_in_words_is_done_and_said(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    await ola.says("zmień nazwę Anki na Anna Nowak")
    assert "Anna Nowak" in ola.sees().text
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["Anna Nowak"]


async def test_undo_after_an_erase_takes_no_entry_back(ola: Person) -> None:
    await ola.says("/nowy Greg")
    await ola.says("/nowy Zosia z Drukarni")
    await ola.says("Zosia z Drukarni nie zapłaciła")
    await ola.says("/usun")
    await ola.taps("Greg")
    await ola.taps(PL.plain("button-erase-client"))
    answer = card_of(ola, await ola.says("cofnij"))
    assert answer.text == PL.plain("undo-restore")
    assert len(await incidents(ola, "Zosia z Drukarni")) == 1


async def test_undo_says_what_it_took_back(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("Anka nie zapłaciła")
    answer = card_of(ola, await ola.says("usuń ostatni wpis"))
    assert "Spóźniona płatność" in answer.text
    assert PL.plain("button-log-again") in answer.labels


async def test_a_correction_finds_the_entry_that_has_what_is_wrong(ola: Person) -> None:
    for client in ("Anka", "Basia"):
        await ola.says(f"/nowy {client}")
    await ola.says("Anka dzwoniła wczoraj na pogaduchy 40 min")
    await ola.says("Basia krzyczała na mnie w poniedziałek o 8")
    answer = card_of(ola, await ola.says("nie 40 min tylko godzina"))
    assert "60 min" in answer.text
    (entry,) = await incidents(ola, "Anka")
    assert entry["minutes"] == 60
    (other,) = await incidents(ola, "Basia")
    assert other["minutes"] is None


async def test_a_new_client_from_a_card_gets_that_entry(ola: Person) -> None:
    await ola.says("/nowy Anka")
    card = card_of(ola, await ola.says("Zosia z Drukarni nie zapłaciła"))
    await ola.taps("+ Nowy klient", card)
    await ola.says("Zosia z Drukarni")
    await ola.taps("Zosia z Drukarni")
    assert len(await incidents(ola, "Zosia z Drukarni")) == 1
    assert await incidents(ola, "Anka") == []


async def test_a_forward_is_by_whom_it_shows(ola: Person) -> None:
    for client in ("Anka", "Basia"):
        await ola.says(f"/nowy {client}")
    message = await ola.forwards("Czy ty w ogóle coś robisz?", "Anka Kowalska", user_id=77)
    first = card_of(ola, message).text.splitlines()[0]
    assert first.startswith("Anka")
    assert PL.plain("kind-off_hours") not in first, "it was written at noon"


# Several deeds in one message.


async def test_two_days_are_two_entries(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("w pon i wt anka pisała po 21")
    days = [each["day"] for each in await incidents(ola, "Anka")]
    assert sorted(days) == ["2026-11-16", "2026-11-17"]


async def test_a_count_is_offered(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("anka krzyczała 3 razy w tym tygodniu")
    await ola.taps(PL.plain("button-times", {"times": 3}))
    assert len(await incidents(ola, "Anka")) == 3


async def test_with_one_client_nobody_is_asked_for(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("wczoraj zmieniła termin, w nocy pisała i powiedziała że jestem do niczego")
    assert PL.plain("card-ask-who") not in ola.sees().text
    assert {"insult", "schedule_change"} <= {e["kind"] for e in await incidents(ola, "Anka")}


async def test_two_clients_are_both_named(ola: Person) -> None:
    for client in ("Bożena", "Zosia z Drukarni"):
        await ola.says(f"/nowy {client}")
    await ola.says("Bożenka i Zosia z Drukarni darły się")
    for client in ("Bożena", "Zosia z Drukarni"):
        assert len(await incidents(ola, client)) == 1


# Small things.


@pytest.mark.parametrize("said", ["ok", "👍", "nie", "tak", "okej"])
async def test_an_ok_is_no_greeting_and_no_entry(ola: Person, tmp_path: Path, said: str) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/anuluj")
    await ola.says(said)
    assert ola.sees().text == PL.plain("answer-assent")
    assert not kept(tmp_path)["incidents"]


async def test_being_fed_up_is_heard_in_both_languages(
    ola: Person, emma: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy Anka")
    await emma.says("/new Greg")
    await ola.says("mam tego dość")
    await emma.says("I can't do this anymore")
    assert PL.plain("button-lines") in ola.sees().labels
    assert EN.plain("button-lines") in emma.sees().labels
    assert not kept(tmp_path)["incidents"]


@pytest.mark.parametrize("said", ["anuluj", "nieważne", "stop", "Never mind!"])
async def test_one_can_leave_the_question_for_a_name(
    ola: Person, tmp_path: Path, said: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/nowy")
    await ola.says(said)
    assert ola.sees().text == PL.plain("cancelled")
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["Anka"]


@pytest.mark.parametrize("name", ["Todd", "Brenda", "Siobhan", "Ahmed", "Kwame"])
async def test_who_opens_a_message_and_is_no_client_accuses_nobody_else(
    emma: Person, name: str
) -> None:
    await emma.says("/new Greg")
    message = await emma.says(f"{name} yelled at me")
    assert await incidents(emma, "Greg") == []
    assert EN.plain("card-ask-who") in card_of(emma, message).text


async def test_what_somebody_else_did_is_not_the_clients(emma: Person) -> None:
    await emma.says("/new Greg")
    message = await emma.says("Greg swore at me and Lisa from Acme moved the deadline 3 times")
    (entry,) = await incidents(emma, "Greg")
    assert entry["kind"] == "insult"
    assert EN.plain("card-ask-who") in card_of(emma, message).text


@pytest.mark.parametrize("said", ["Nie wiem, co robić z Anką", "nie mam pojęcia, co z nią zrobić"])
async def test_who_does_not_know_what_to_do_is_led_to_the_verdict(
    ola: Person, tmp_path: Path, said: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/anuluj")
    answer = card_of(ola, await ola.says(said))
    assert PL.plain("button-verdict") in answer.labels
    assert [each for each in kept(tmp_path)["incidents"] if "kept" in each] == []


async def test_who_does_not_know_what_to_do_is_led_to_the_verdict_in_english(
    emma: Person, tmp_path: Path
) -> None:
    await emma.says("/new Greg")
    await emma.says("/cancel")
    answer = card_of(emma, await emma.says("I don't know what to do about Greg"))
    assert EN.plain("button-verdict") in answer.labels
    assert [each for each in kept(tmp_path)["incidents"] if "kept" in each] == []


# What was of less weight.


async def test_a_part_of_a_name_is_the_client(ola: Person) -> None:
    for client in ("Anka", "Studio Jogi Lotos"):
        await ola.says(f"/nowy {client}")
    await ola.says("Lotos nie zapłacił faktury")
    assert len(await incidents(ola, "Studio Jogi Lotos")) == 1
    assert await incidents(ola, "Anka") == []


@pytest.mark.parametrize(
    ("said", "kind", "never"),
    [
        ("znowu przelew po terminie", "late_payment", "shouting"),
        ("Greg called at 10pm", "off_hours", "insult"),
    ],
)
async def test_the_kind_is_likely_and_what_is_offered_beside_it_too(
    ola: Person, emma: Person, said: str, kind: str, never: str
) -> None:
    person, words = (emma, EN) if said.startswith("Greg") else (ola, PL)
    client = "Greg" if person is emma else "Anka"
    await person.says(f"/new {client}")
    card = card_of(person, await person.says(said))
    (entry,) = await incidents(person, client)
    assert entry["kind"] == kind
    assert words.plain(f"kind-{never}") not in card.labels


async def test_a_flood_of_mails_is_bozenas(ola: Person) -> None:
    for client in ("Anka", "Bożena"):
        await ola.says(f"/nowy {client}")
    await ola.says("Bożena od rana spamuje mi skrzynkę, 12 maili")
    (entry,) = await incidents(ola, "Bożena")
    assert entry["kind"] != "dread"
    assert await incidents(ola, "Anka") == []


async def test_all_kinds_are_two_taps_away_in_six_groups(ola: Person) -> None:
    await ola.says("/nowy Anka")
    card = card_of(ola, await ola.says("Anka krzyczała na mnie wczoraj"))
    await ola.taps("Inny rodzaj…", card)
    assert len(ola.bubble(card.message_id).labels) <= 9
    assert len(ola.bubble(card.message_id).buttons) <= 5


async def test_the_gravest_stand_first_among_the_clients_and_none_is_called_calm(
    ola: Person,
) -> None:
    for client in ("Anka", "Basia", "Celina"):
        await ola.says(f"/nowy {client}")
    await ola.says("/pytania Celina")
    await glances(ola, {"payment": "unpaid", "intrusions": "weekly", "time_fit": "bearable"})
    await ola.says("/pytania Anka")
    await glances(ola)
    await ola.says("/klienci")
    named = [label for label in ola.sees().labels if label in ("Anka", "Basia", "Celina")]
    assert named[0] == "Celina"
    assert "spokój" not in ola.sees().text


async def test_no_step_of_a_plan_is_on_a_day_off(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await glances(ola, {"payment": "unpaid"})
    await ola.taps("Plan")
    await ola.taps(PL.plain("button-plan-without"))
    plan = ola.sees()
    assert plan.text.startswith("Plan · Anka")
    assert len(plan.labels) <= 6
    days = re.findall(r"[☐☑] (pn|wt|śr|czw|pt|sob|nd) ", plan.text)
    assert days
    assert not {"sob", "nd"} & set(days)


@pytest.mark.parametrize("said", ["dziękuję", "thx", "dzięki!"])
async def test_thanks_are_taken_as_thanks(ola: Person, said: str) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/anuluj")
    await ola.says(said)
    assert ola.sees().text == PL.plain("answer-thanks")


async def test_the_help_names_the_owners_client_and_how_to_put_things_right(ola: Person) -> None:
    await ola.says("/nowy Bożena")
    await ola.says("/pomoc")
    text = ola.sees().text
    assert "Bożena" in text
    assert "Anka" not in text
    for word in ("cofnij", "edytuj", "odpowiedz", "wiadomości", "plan", "zdjęcie"):
        assert word in text


async def test_the_help_stands_in_three_groups_and_names_what_is_hard_to_find(
    ola: Person, emma: Person
) -> None:
    for person, words, named in (
        (ola, PL, ("wiadomości", "Plan", "zdjęcie", "cofnij")),
        (emma, EN, ("messages", "plan", "photo", "undo")),
    ):
        await person.says("/help")
        lines = person.sees().text.splitlines()
        groups = [words.html(f"help-{each}", {"client": ""}) for each in ("log", "think", "data")]
        titles = [group.splitlines()[0].striptags() for group in groups]
        places = [lines.index(title) for title in titles]
        assert (lines[0], lines[-1]) == (words.plain("help"), words.plain("help-note"))
        assert places == sorted(places)
        for word in named:
            assert word.lower() in person.sees().text.lower(), word


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("ile razy dzwoniła po godzinach?", "Masz to zapisane 1 raz"),
        ("how much time did I lose?", "From what you've written down"),
    ],
)
async def test_what_the_log_knows_is_said(
    ola: Person, emma: Person, said: str, begins: str
) -> None:
    person = emma if said.startswith("how") else ola
    client = "Greg" if person is emma else "Anka"
    await person.says(f"/new {client}")
    told = (
        "Greg called yesterday at 22:40 to chat, 40 min"
        if person is emma
        else "Anka dzwoniła wczoraj o 22:40 na pogaduchy, 40 min"
    )
    await person.says(told)
    await person.says(said)
    assert begins in person.sees().text


async def test_another_name_is_added_by_the_button_that_the_text_names(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/klient Anka")
    await ola.taps("Inne nazwy")
    assert "„+ Dodaj nazwę”" in ola.sees().text
    await ola.taps("+ Dodaj nazwę")
    await ola.says("szefowa")
    await ola.says("szefowa krzyczała na mnie")
    assert len(await incidents(ola, "Anka")) == 1
