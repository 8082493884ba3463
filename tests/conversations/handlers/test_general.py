"""Help, privacy, cancel, export, the menu, and every command in both languages."""

import json
from pathlib import Path

import pytest

from bot.telegram.menu import commands
from conversations.casework.export import FORMAT
from conversations.decision.situations import Situation
from conversations.records.owner import Language
from tests.bot.kept import kept
from tests.conversations.handlers.walking import EN, PL, glance_of, walks
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

PAIRS = [
    ("nowy Anka", "new Anka"),
    ("werdykt", "verdict"),
    ("rozmowa", "interview"),
    ("klienci", "clients"),
    ("ustawienia", "settings"),
    ("jezyk", "language"),
    ("prywatnosc", "privacy"),
    ("pomoc", "help"),
    ("anuluj", "cancel"),
    ("nowy", "new"),
]


@pytest.mark.parametrize(("polish", "english"), PAIRS)
async def test_every_command_works_in_both_languages_for_everybody(
    ola: Person, emma: Person, polish: str, english: str
) -> None:
    for person, unknown in ((ola, PL), (emma, EN)):
        answers = []
        for command in (polish, english, english.upper(), f"{polish}@rozstaje_bot"):
            await person.says(f"/{command}")
            answers.append(person.sees().html)
        assert answers[2] == answers[1]
        assert unknown.plain("unknown-command") not in "".join(answers)
        if "Anka" not in polish:
            assert len(set(answers)) == 1


async def test_the_menus_commands_are_all_known(ola: Person, emma: Person) -> None:
    for person, language in ((ola, Language.PL), (emma, Language.EN)):
        for each in commands(language):
            assert 1 <= len(each["description"]) <= 256
            await person.says(f"/{each['command']}")
            words = PL if language is Language.PL else EN
            assert person.sees().text != words.plain("unknown-command")


async def test_the_help_names_only_commands_that_there_are(ola: Person, emma: Person) -> None:
    for person, words in ((ola, PL), (emma, EN)):
        await person.says("/help")
        shown = person.sees().text.split()
        named = [word.strip(":,.") for word in shown if word.startswith("/")]
        assert len(named) >= 7
        for command in named:
            await person.says(command)
            assert person.sees().text != words.plain("unknown-command")


async def test_a_command_typed_as_polish_spells_it_works(ola: Person) -> None:
    for command in ("/język", "/prywatność"):
        await ola.says(command)
        plain = command.translate(str.maketrans("ęśćń", "escn"))
        said = ola.sees().text
        await ola.says(plain)
        assert said == ola.sees().text, f"{command} is not {plain}"


async def test_cancel_stops_waiting_for_a_name(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/nowy")
    await ola.says("/anuluj")
    assert ola.sees().text == PL.plain("cancelled")
    await ola.says("Marek")
    assert len(kept(tmp_path)["clients"]) == 1
    await ola.says("/anuluj")
    assert ola.sees().text == PL.plain("nothing-to-cancel")


async def test_a_command_while_a_name_is_awaited_is_a_command(ola: Person, tmp_path: Path) -> None:
    await ola.says("/start")
    await ola.says("/pomoc")
    assert PL.plain("help") in ola.sees().text
    assert not kept(tmp_path)["clients"]
    await ola.says("Anka")
    assert glance_of(ola.sees()) == "client"


async def test_a_greeting_is_answered_and_not_logged(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("dzień dobry")
    assert PL.plain("answer-greeting") in ola.sees().text
    await ola.says("/historia")
    assert PL.plain("history-empty") in ola.sees().text


async def test_the_export_is_as_the_contract_says(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/start")
    await ola.taps(PL.plain("button-address-f"))
    await ola.says("Anka <b>&")
    await walks(ola, {"payment": "unpaid", "dread": "skip"})
    bot.clock.days_pass(1)
    await ola.says("/nowy Marek")
    await ola.says("/eksport")
    bubble = ola.sees()
    assert bubble.file_name == "rozstaje-2026-11-21.json"
    assert bubble.document
    everything = json.loads(bubble.document)
    assert list(everything) == [
        "format",
        "owner",
        "clients",
        "incidents_without_client",
        "put_aside",
        "corrections",
        "record",
    ]
    assert everything["format"] == FORMAT == 1
    assert everything["owner"]["language"] == "pl"
    assert everything["owner"]["address"] == "f"
    anka, marek = everything["clients"]
    assert (
        set(anka)
        == set(marek)
        == {
            "name",
            "aliases",
            "former_names",
            "archived",
            "answers",
            "incidents",
            "plan",
            "letters",
            "number",
            "next_look",
            "verdict",
        }
    )
    assert (anka["name"], marek["name"]) == ("Anka <b>&", "Marek")
    assert anka["answers"]["payment"] == {
        "choice": "unpaid",
        "answered_at": "2026-11-20T11:00:00+00:00",
    }
    assert anka["answers"]["dread"]["choice"] == "skip"
    assert anka["incidents"] == marek["incidents"] == []
    assert anka["verdict"]["level"] == "terminate"
    assert set(anka["verdict"]["situations"]) == set(Situation)
    assert anka["verdict"]["situations"]["terms"] == "terminate"
    assert anka["verdict"]["situations"]["toll"] == "stay"
    assert marek["answers"] == {}
    assert marek["verdict"] is None


async def test_nobodys_export_is_empty_and_whole(emma: Person, ola: Person) -> None:
    await ola.says("/nowy Anka")
    await emma.says("/export")
    assert emma.sees().document
    everything = json.loads(emma.sees().document or b"")
    assert everything["clients"] == []
    assert everything["owner"]["language"] == "en"


@pytest.mark.parametrize(
    "said",
    ["co umiesz?", "Pomoc", "jak usunąć klienta?", "what can you do?", "How do I rename a client?"],
)
async def test_a_question_about_the_bot_is_answered_with_the_help(
    ola: Person, tmp_path: Path, said: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/anuluj")
    await ola.says(said)
    assert ola.sees().text.startswith(PL.plain("help"))
    assert not kept(tmp_path)["incidents"]


@pytest.mark.parametrize("said", ["jak powiedzieć Ance nie?", "pomocy", "how do I tell Anka no"])
async def test_a_question_about_a_client_is_no_question_about_the_bot(
    ola: Person, said: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/anuluj")
    await ola.says(said)
    assert not ola.sees().text.startswith(PL.plain("help"))
