"""A client gets another name: by a button, by a message; it can be taken back."""

from pathlib import Path

import pytest

from tests.bot.bad_input.by_hand import inject, message
from tests.bot.kept import kept
from tests.conversations.handlers.entries import incidents
from tests.conversations.handlers.walking import PL
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Greg")
    return ola


async def test_by_a_button_the_next_message_is_the_name(owner: Person) -> None:
    await owner.says("Anka krzyczała wczoraj")
    await owner.says("/klient Anka")
    await owner.taps("✎ Zmień nazwę")
    await owner.says("Anna Nowak")
    assert owner.sees().text == "Zmienione: „Anka” to teraz Anna Nowak."
    await owner.taps("Anna Nowak")
    assert owner.sees().text.startswith("Anna Nowak")
    assert len(await incidents(owner, "Anna Nowak")) == 1


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("zmień nazwę Anki na Anna Nowak", "Anna Nowak"),
        ("Zmien nazwe anki na „Anna Nowak”.", "Anna Nowak"),
        ("Zmień imię klientki Anki na Anna", "Anna"),
        ("Anka nazywa się teraz Anna Nowak", "Anna Nowak"),
        ("przemianuj Ankę na Na Wysokim Poziomie", "Na Wysokim Poziomie"),
        ("rename Anka to Anna Nowak", "Anna Nowak"),
        ("change Anka's name to Anna Nowak", "Anna Nowak"),
        ("chcę zmienić nazwę Anki na Anna Nowak", "Anna Nowak"),
        ("czy możesz zmienić nazwę Anki na Anna Nowak?", "Anna Nowak"),
        ("Anka od dziś nazywa się Anna Nowak", "Anna Nowak"),
        ("Anka to teraz Anna Nowak", "Anna Nowak"),
        ("can you rename Anka to Anna Nowak?", "Anna Nowak"),
        ("I want to rename Anka to Anna Nowak", "Anna Nowak"),
        ("Anka is now Anna Nowak", "Anna Nowak"),
        ("Anka's name is now Anna Nowak", "Anna Nowak"),
    ],
)
async def test_by_a_message_it_is_answered_in_words_where_the_message_is(
    owner: Person, said: str, name: str
) -> None:
    await owner.says(said)
    assert owner.sees().text == f"Zmienione: „Anka” to teraz {name}."
    await owner.taps("Cofnij")
    assert owner.sees().text == f"Zmienione: „{name}” to teraz Anka."
    await owner.says("/klienci")
    assert "Anka" in owner.sees().labels


@pytest.mark.parametrize(
    "said",
    [
        *("Anka to teraz koszmar", "Anka is now angry with me", "Anka jest teraz miła"),
        *("chcę zmienić klientkę", "can you rename a client?", "ANKA IS NOW ANGRY"),
    ],
)
async def test_what_is_told_of_a_client_is_no_name(
    owner: Person, tmp_path: Path, said: str
) -> None:
    await owner.says(said)
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["Anka", "Greg"]
    assert "Nie znam nikogo" not in owner.sees().text


async def test_in_english(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.says("rename Greg to Gregory Hall")
    assert emma.sees().text == "Done: “Greg” is now Gregory Hall."
    await emma.says("Gregory")
    assert emma.sees().text.startswith("Gregory Hall")


async def test_what_a_message_leaves_out_is_asked_for(owner: Person) -> None:
    await owner.says("zmień nazwę Anki")
    assert "Napisz nową nazwę" in owner.sees().text
    await owner.says("Anna")
    assert owner.sees().text == "Zmienione: „Anka” to teraz Anna."
    await owner.says("zmień nazwę")
    assert owner.sees().labels == ["Anna", "Greg"]
    await owner.taps("Greg")
    await owner.says("Gregory")
    assert "Gregory" in owner.sees().text


async def test_a_name_of_nobody_is_said_and_nothing_is_logged(
    owner: Person, tmp_path: Path
) -> None:
    before = kept(tmp_path)
    await owner.says("zmień nazwę Zenka na Zenon")
    assert owner.sees().text == "Nie znam nikogo o nazwie „Zenka”. O kogo chodzi?"
    assert kept(tmp_path) == before


BAD = {
    "greg": "client-taken",
    "GREG": "client-taken",
    "...": "client-name-empty",
    "   ": "client-name-empty",
    "\u200b": "client-name-empty",
    "ą" * 4096: "client-name-too-long",
    "ą" * 4097: "client-name-too-long",
}


@pytest.mark.parametrize("name", BAD, ids=[ascii(name[:5]) + str(len(name)) for name in BAD])
async def test_what_cannot_be_a_name_is_said_and_the_next_message_is_another_try(
    bot: Rozstaje, owner: Person, tmp_path: Path, name: str
) -> None:
    await owner.forges("rename:1")
    before = kept(tmp_path)
    await inject(bot, {"message": message(owner, text=name)})
    arguments = {"client": "Greg"} if BAD[name] == "client-taken" else {"limit": 60}
    assert owner.sees().text == PL.plain(BAD[name], arguments)
    assert kept(tmp_path) == before
    await owner.says("Anna")
    assert owner.sees().text == "Zmienione: „Anka” to teraz Anna."


@pytest.mark.parametrize("name", ["/usun", "/Anna", "/"])
async def test_what_looks_like_a_command_is_no_name(
    owner: Person, tmp_path: Path, name: str
) -> None:
    await owner.says(f"zmień nazwę Anki na {name}")
    wrong = "client-name-empty" if name == "/" else "client-name-command"
    assert owner.sees().text == PL.plain(wrong)
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["Anka", "Greg"]


async def test_a_command_while_the_name_is_awaited_is_the_command(
    owner: Person, tmp_path: Path
) -> None:
    await owner.forges("rename:1")
    await owner.says("/klienci")
    assert "Twoi klienci" in owner.sees().text
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["Anka", "Greg"]


async def test_what_is_no_command_and_looks_like_one_names_nobody(
    owner: Person, tmp_path: Path
) -> None:
    await owner.forges("rename:1")
    await owner.says("/Anna")
    assert owner.sees().text == PL.plain("unknown-command")
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["Anka", "Greg"]


async def test_an_incident_while_the_name_is_awaited_is_logged(owner: Person) -> None:
    await owner.forges("rename:1")
    await owner.says("Greg krzyczał na mnie dziś rano przez pół godziny")
    assert len(await incidents(owner, "Greg")) == 1
    await owner.says("/klienci")
    assert {"Anka", "Greg"} <= set(owner.sees().labels)


async def test_the_same_name_changes_nothing_and_another_spelling_does(
    owner: Person, tmp_path: Path
) -> None:
    before = kept(tmp_path)
    await owner.says("zmień nazwę Anki na Anka")
    assert "Nic nie zmieniam" in owner.sees().text
    assert kept(tmp_path) == before
    await owner.says("zmień nazwę Anki na ANKA")
    assert owner.sees().text == "Zmienione: „Anka” to teraz ANKA."


async def test_taken_back_twice_or_late_it_does_no_more(owner: Person) -> None:
    await owner.says("zmień nazwę Anki na Anna")
    first = owner.sees()
    undo = first.buttons[0][0][1]
    await owner.taps("Cofnij", first)
    await owner.forges(undo, first)
    assert "Taka nazwa już jest: Anka" in owner.bubble(first.message_id).text
    for name in ("Bożena", "Celina"):
        await owner.says(f"zmień nazwę {'Anki' if name == 'Bożena' else 'Bożeny'} na {name}")
    await owner.forges(undo, first)
    assert owner.toasts[-1].text == PL.plain("toast-stale")
    await owner.says("/klienci")
    assert "Celina" in owner.sees().labels


async def test_a_name_that_somebody_took_meanwhile_is_not_given_back(owner: Person) -> None:
    await owner.says("zmień nazwę Anki na Anna")
    answer = owner.sees()
    await owner.says("/nowy Anka")
    await owner.taps("Cofnij", answer)
    assert owner.bubble(answer.message_id).text == PL.plain("client-taken", {"client": "Anka"})


@pytest.mark.parametrize("told", ["Anka krzyczała wczoraj", "ance znowu nie pasuje logo"])
async def test_the_name_from_before_still_means_the_client(owner: Person, told: str) -> None:
    for name in ("Barbara Wilk", "Studio Wilk"):
        await owner.says(f"zmień nazwę {'Anki' if name[0] == 'B' else 'Barbary Wilk'} na {name}")
    await owner.says(told)
    assert owner.sees().text.startswith("Studio Wilk · ")
    await owner.says("nie wczoraj, tylko przedwczoraj u Anki")
    [entry] = await incidents(owner, "Studio Wilk")
    assert entry["note"] == told
    for typed in ("/klient Anka", "Barbara Wilk", "anka?"):
        await owner.says(typed)
        assert owner.sees().text.splitlines()[0] == "Studio Wilk"


async def test_a_forward_and_a_search_know_the_name_from_before(owner: Person) -> None:
    await owner.says("/log Anka krzyczała wczoraj przez telefon")
    await owner.says("zmień nazwę Anki na Studio Wilk")
    await owner.forwards("Czy ty w ogóle coś robisz?", "Anka Nowak", user_id=77)
    assert len(await incidents(owner, "Studio Wilk")) == 2
    await owner.says("/szukaj Anka telefon")
    assert "Studio Wilk" in owner.sees().text


async def test_the_name_from_before_in_english(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.says("/new Lisa")
    await emma.says("rename Greg to Hall & Sons")
    await emma.says("Greg shouted at me yesterday")
    assert emma.sees().text.startswith("Hall & Sons · ")


async def test_nobody_loses_a_name_to_whom_was_called_so_before(owner: Person) -> None:
    await owner.says("zmień nazwę Anki na Studio Wilk")
    await owner.says("/nowy Anka")
    await owner.says("Anka krzyczała wczoraj")
    assert owner.sees().text.startswith("Anka · ")
    await owner.says("/klient Anka")
    assert owner.sees().text.startswith("Anka")
    await owner.forges("aliases:1")
    assert "Anka" not in owner.sees().text


async def test_nor_does_who_is_in_the_archive(owner: Person) -> None:
    await owner.says("zmień nazwę Anki na Studio Wilk")
    await owner.says("/nowy Anka")
    await owner.forges("archive:3")
    for typed in ("/klient Anka", "Anka"):
        await owner.says(typed)
        assert owner.sees().text.splitlines()[0] == "Anka"
    await owner.says("zmień nazwę Anki na Anna Nowak")
    assert owner.sees().text.startswith("Zmienione: „Anka” to teraz Anna Nowak.")
    await owner.says("/klient Studio Wilk")
    assert owner.sees().text.splitlines()[0] == "Studio Wilk"


async def test_a_forward_by_who_is_called_as_another_was_is_nobodys(owner: Person) -> None:
    await owner.says("zmień nazwę Anki na Studio Wilk")
    await owner.says("/nowy Anka")
    await owner.forges("archive:3")
    await owner.forwards("Czy ty w ogóle coś robisz?", "Anka Nowak", user_id=77)
    assert await incidents(owner, "Studio Wilk") == []


async def test_of_two_who_were_called_so_neither_is_meant(owner: Person) -> None:
    await owner.says("zmień nazwę Anki na Studio Wilk")
    await owner.says("/nowy Anka")
    await owner.says("zmień nazwę Anki na Biuro Krok")
    await owner.says("Anka krzyczała wczoraj")
    assert PL.plain("card-ask-who") in owner.sees().text
    await owner.says("/klient Anka")
    assert {"Studio Wilk", "Biuro Krok"} <= set(owner.sees().labels)


async def test_what_the_new_name_says_too_is_read_as_the_new_name(owner: Person) -> None:
    await owner.says("zmień nazwę Anki na Anna Nowak")
    for told in ("Ania krzyczała wczoraj", "Anna krzyczała wczoraj", "Anka krzyczała wczoraj"):
        await owner.says(told)
        assert owner.sees().text.startswith("Anna Nowak · ")
    assert len(await incidents(owner, "Anna Nowak")) == 3


async def test_the_name_from_before_stands_among_the_others_and_can_be_taken_off(
    owner: Person,
) -> None:
    await owner.says("zmień nazwę Anki na Studio Wilk")
    await owner.forges("aliases:1")
    assert "• Anka (poprzednia nazwa)" in owner.sees().text
    await owner.taps("✕ Anka")
    assert "Na razie żadnych" in owner.sees().text
    await owner.says("Anka krzyczała wczoraj")
    assert PL.plain("card-ask-who") in owner.sees().text
    assert await incidents(owner, "Studio Wilk") == []
