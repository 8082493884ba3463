"""Client names: what may be one, and which client a typed name means."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.reading import read
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Client, Language, Owner
from conversations.typed.names import (
    LONGEST,
    MOST_ALIASES,
    BadAlias,
    BadName,
    alias_problem,
    matching,
    problem,
    written_by,
)
from conversations.values.folding import fold, tidy
from tests.bot.kept import kept
from tests.support.person import Person

NOW = datetime(2026, 11, 20, 12, tzinfo=ZoneInfo("Europe/Warsaw"))
ANYTHING = st.one_of(
    st.text(st.characters(), max_size=80),
    st.text(st.characters(categories=["Cs", "Cc", "Cf", "Mn", "Zs", "Lo"]), max_size=40),
    st.sampled_from(["", "\x00", "\ud800", "\udfff\ud800"]),
)


def clients(*names: str) -> list[Client]:
    """Return clients of these names."""
    return [Client(ClientNumber(number), name) for number, name in enumerate(names, 1)]


def found(typed: str, *names: str) -> list[str]:
    """Return the names of the clients that a typed name means."""
    return [client.name for client in matching(typed, clients(*names))]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Anka ", "Anka"),
        ("Anna\n  Nowak\t", "Anna Nowak"),
        ("A\x00n\x07ka", "A n ka"),
        ("\u202eAnka\u202c", "Anka"),
        ("An\u200bka", "Anka"),
        ("Ma\ud800rek", "Ma rek"),
        ("\u2028", ""),
        ("Ｚoë", "Ｚoë"),
        ("<b>&", "<b>&"),
        ("😀", "😀"),
    ],
)
def test_a_name_is_kept_on_one_line_as_typed(typed: str, name: str) -> None:
    assert tidy(typed) == name


@given(ANYTHING)
@settings(max_examples=500, deadline=None)
def test_a_tidied_text_is_one_clean_line(text: str) -> None:
    name = tidy(text)
    assert name == " ".join(name.split())
    assert name.isprintable() or not name.isascii()
    name.encode("utf-8")
    assert tidy(name) == name


@pytest.mark.parametrize("name", ["", ".", "...", "-", "!?", "()", "<>", "/", "+"])
def test_a_name_needs_a_letter(name: str) -> None:
    assert problem(name, []) is BadName.EMPTY


@pytest.mark.parametrize("name", ["A", "7", "ż", "😀", "李", "<b>&", "x" * LONGEST])
def test_one_letter_is_a_name(name: str) -> None:
    assert problem(name, []) is None


def test_a_name_has_at_most_sixty_letters() -> None:
    assert LONGEST == 60
    assert problem("x" * 61, []) is BadName.TOO_LONG


@pytest.mark.parametrize("same", ["Łucja Żak", "łucja żak", "ŁUCJA ŻAK", "lucja zak"])
def test_a_name_that_reads_the_same_is_taken(same: str) -> None:
    assert problem(same, clients("Łucja Żak")) is BadName.TAKEN


def test_another_name_is_not_taken() -> None:
    assert problem("Łucja", clients("Łucja Żak")) is None
    assert problem("Anki", clients("Anka")) is None


@pytest.mark.parametrize("text", ["x" * 40_000, "ą\u0301" * 20_000, "ski " * 10_000], ids=len)
def test_a_very_long_text_is_looked_for_too(text: str) -> None:
    assert problem(tidy(text), []) is BadName.TOO_LONG
    assert matching(text, clients("Anka")) == ()


@given(ANYTHING, ANYTHING)
@settings(max_examples=300, deadline=None)
def test_whoever_is_taken_can_be_found(one: str, other: str) -> None:
    roster = [Client(ClientNumber(1), tidy(one))]
    wanted = tidy(other)
    if problem(tidy(one), []) is None and problem(wanted, roster) is BadName.TAKEN:
        assert matching(wanted, roster)


ALIASES = [
    Client(ClientNumber(1), "Anka", aliases=("Szefowa", "ta z Wrocławia")),
    Client(ClientNumber(2), "Marek"),
]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("szefowa", ["Anka"]),
        ("SZEFOWEJ", ["Anka"]),
        ("tej z wroclawia", ["Anka"]),
        ("z Wrocławia", []),
        ("Wrocławia", []),
        ("markowi", ["Marek"]),
        ("ance", ["Anka"]),
    ],
)
def test_another_name_of_a_client_is_found_whole_and_in_any_case(
    typed: str, names: list[str]
) -> None:
    assert [client.name for client in matching(typed, ALIASES)] == names


def test_who_forwards_can_go_by_another_name() -> None:
    assert written_by("Szefowa Nowak", Owner(OwnerId(1), Language.PL, clients=(*ALIASES,))) == (
        ALIASES[0],
    )


@pytest.mark.parametrize(
    ("alias", "wrong"),
    [
        ("Prezes", None),
        ("her from Leeds", None),
        ("Łóś", None),
        ("", BadName.EMPTY),
        ("x" * 61, BadName.TOO_LONG),
        ("SZEFOWA", BadName.TAKEN),
        ("marek", BadName.TAKEN),
        ("anka", BadName.TAKEN),
        ("22:40", BadAlias.COMMON),
        ("wczoraj", BadAlias.COMMON),
        ("ona", BadAlias.COMMON),
        ("Y", BadAlias.COMMON),
        ("😀", BadAlias.COMMON),
    ],
)
def test_another_name_must_tell_whom_it_means(alias: str, wrong: object) -> None:
    assert alias_problem(alias, ALIASES[1], ALIASES) is wrong


def test_there_is_an_end_to_other_names() -> None:
    full = Client(
        ClientNumber(1), "Anka", aliases=tuple(f"Nazwa{'x' * n}" for n in range(MOST_ALIASES))
    )
    assert alias_problem("Szefowa", full, [full]) is BadAlias.TOO_MANY


def test_a_new_client_cannot_be_called_as_another_is() -> None:
    assert problem("szefowa", ALIASES) is BadName.TAKEN


@pytest.mark.parametrize("name", ["´", "¨", "\u0301", "¯"])
def test_a_name_of_marks_alone_is_none_or_can_be_found(name: str) -> None:
    alone = tidy(name)
    assert problem(alone, []) is BadName.EMPTY or matching(alone, clients(alone))


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Anka", ["Anka"]),
        ("ance", ["Anka"]),
        ("ANKĘ", ["Anka"]),
        ("Anką", ["Anka"]),
        ("markowi", ["Marek Kowalski"]),
        ("Kowalskiego", ["Marek Kowalski"]),
        ("z", []),
        ("", []),
        ("   ", []),
        ("Zenon", []),
        ("Wojcik", ["Hanna Wójcik"]),
        ("Hannie", ["Hanna Wójcik"]),
        ("hannie wojcik", ["Hanna Wójcik"]),
        ("Nowakom", ["Nowakowie"]),
        ("Zielonej Szafie", ["Zielona Szafa"]),
        ("pani Basi", ["Pani Basia"]),
        ("Jessica", ["Jessica"]),
    ],
)
def test_a_name_is_found_in_any_case_and_without_diacritics(typed: str, names: list[str]) -> None:
    everybody = ["Anka", "Marek Kowalski", "Hanna Wójcik", "Nowakowie", "Zielona Szafa",
                 "Pani Basia", "Jessica"]  # fmt: skip
    assert found(typed, *everybody) == names


def test_the_exact_name_goes_before_another_ones_case() -> None:
    assert found("Anna", "Anna", "Anna Nowak") == ["Anna"]
    assert found("Jana", "Jan", "Jana") == ["Jana"]


def test_two_that_fit_are_both_found() -> None:
    assert found("Annie", "Anna Nowak", "Anna Lis", "Marek") == ["Anna Nowak", "Anna Lis"]


@given(ANYTHING)
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_looked_for(text: str) -> None:
    roster = clients("Anka", "Marek Kowalski", "<b>&", "😀")
    assert set(matching(text, roster)) <= set(roster)
    assert fold(fold(text)) == fold(text)


@given(st.text(min_size=1, max_size=60))
@settings(max_examples=300, deadline=None)
def test_every_client_is_found_by_their_own_name(text: str) -> None:
    name = tidy(text)
    if problem(name, []) is None and fold(name):
        assert found(name, "Anka", name)[-1] == name


# Pairs of one name, written by two people or two keyboards.
SAME = [
    ("Øre", "ore"),
    ("Æon", "aeon"),
    ("O’Brien", "O'Brien"),
    ("O'Brien", "o´brien"),
    ("Jean\u2011Luc", "Jean-Luc"),
    ("Jean-Luc", "Jean\u2011Luc"),
    ("Jean–Luc", "jean-luc"),
    ("Kowal\u00adska", "Kowalska"),
    ("Kowalska", "Kowal\u00adska"),
    ("Z\u0307aneta", "Żaneta"),
    ("Żaneta", "Z\u0307aneta"),
    ("Weiß", "weiss"),
    ("Đorđe", "dorde"),
]


@pytest.mark.parametrize(("name", "typed"), SAME)
def test_commands_messages_and_new_names_tell_the_same_clients(name: str, typed: str) -> None:
    roster = clients(tidy(name), "Marek")
    assert matching(typed, roster) == (roster[0],)
    assert problem(tidy(typed), roster) is BadName.TAKEN
    for language, said in (("en", "yelled at me yesterday"), ("pl", "krzyczała wczoraj")):
        read_as = read(f"{typed} {said}", [each.name for each in roster], NOW, language)
        assert read_as.clients == (roster[0].name,)


@pytest.mark.parametrize("typed", ["Żanecie", "Z\u0307anecie", "zanecie", "Ża\u00adnecie"])
def test_a_decomposed_name_is_found_in_its_cases(typed: str) -> None:
    for name in ("Z\u0307aneta", tidy("Z\u0307aneta")):
        assert found(typed, name) == [name]
        assert read(f"{typed} odpisałam wczoraj", [name], NOW, "pl").clients == (name,)


async def test_a_client_is_one_however_the_name_is_spelt(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy O'Brien")
    for same in ("O’Brien", "o´brien", "O'Bri\u00aden"):
        await ola.says(f"/nowy {same}")
        await ola.says(f"/werdykt {same}")
        assert "O'Brien" in ola.sees().text
    assert len(kept(tmp_path)["clients"]) == 1


async def test_an_emoji_stays_whole_in_a_name(ola: Person) -> None:
    await ola.says("/nowy Ola 👩\u200d💻")
    assert "Ola 👩\u200d💻" in ola.sees().text or "Olą 👩\u200d💻" in ola.sees().text
