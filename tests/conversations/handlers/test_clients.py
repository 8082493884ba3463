"""Clients: a new one, the list, and which one a command means."""

from pathlib import Path

import pytest

from conversations.typed.names import LONGEST
from tests.bot.kept import kept
from tests.conversations.handlers.entries import incidents
from tests.conversations.handlers.walking import EN, PL, asks_about, glance_of, says_level, walks
from tests.support.person import Person


async def test_a_command_with_a_name_opens_the_interview_at_once(ola: Person) -> None:
    await ola.says("/nowy Zielona Szafa")
    assert asks_about(ola.sees(), "Zielona Szafa")


async def test_a_command_without_a_name_asks_for_it(emma: Person, tmp_path: Path) -> None:
    await emma.says("/new")
    assert not kept(tmp_path)["clients"]
    await emma.says("Bob the Builder")
    assert asks_about(emma.sees(), "Bob the Builder", EN)


async def test_the_button_for_a_new_client_asks_for_the_name(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/klienci")
    await ola.taps(PL.plain("button-new-client"))
    await ola.says("Marek")
    assert asks_about(ola.sees(), "Marek")


async def test_a_name_typed_twice_is_a_client_once(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Łucja Żak")
    for same in ("Łucja Żak", "łucja żak", "LUCJA ZAK", "  Lucja   Zak "):
        await ola.says(f"/nowy {same}")
        assert "Łucja Żak" in ola.sees().text
    assert len(kept(tmp_path)["clients"]) == 1
    await ola.taps(PL.plain("button-resume"))
    assert glance_of(ola.sees()) == "client"


async def test_the_list_shows_each_client_with_their_level(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await walks(ola, {"payment": "unpaid"})
    await ola.says("/nowy Marek")
    await ola.says("/klienci")
    lines = ola.sees().text.splitlines()
    anka = next(line for line in lines if "Anka" in line)
    marek = next(line for line in lines if "Marek" in line)
    assert PL.plain("level-terminate") in anka
    assert PL.plain("clients-no-verdict") in marek
    await ola.taps("Anka")
    await ola.taps("Werdykt")
    assert says_level(ola.sees(), "terminate", PL)


async def test_the_list_of_nobody_asks_for_a_name(ola: Person) -> None:
    await ola.says("/klienci")
    await ola.says("Anka")
    assert glance_of(ola.sees()) == "client"


@pytest.mark.parametrize("command", ["/werdykt", "/verdict", "/rozmowa", "/interview"])
async def test_without_any_client_a_command_about_one_asks_for_a_name(
    ola: Person, command: str
) -> None:
    await ola.says(f"{command} Anka")
    assert ola.sees().text == PL.plain("client-none")


@pytest.mark.parametrize("typed", ["", " Anka", " anka", " Ance", " ANKĘ", " Anki", " Anką"])
async def test_the_verdict_finds_the_client_in_any_case(ola: Person, typed: str) -> None:
    await ola.says("/nowy Anka")
    await walks(ola, {"payment": "unpaid"})
    await ola.says(f"/werdykt{typed}")
    assert says_level(ola.sees(), "terminate", PL)


@pytest.mark.parametrize(
    "typed",
    ["Marka Kowalskiego", "markowi", "Kowalskim", "Marek", "kowalski", "Markiem Kowalskim"],
)
async def test_a_part_of_a_name_in_any_case_is_enough(ola: Person, typed: str) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/nowy Marek Kowalski")
    await walks(ola, {"payment": "unpaid"})
    await ola.says(f"/werdykt {typed}")
    assert "Marek Kowalski" in ola.sees().text
    assert says_level(ola.sees(), "terminate", PL)


async def test_without_a_name_several_clients_are_buttons(ola: Person) -> None:
    for name in ("Anka", "Marek", "Jessica"):
        await ola.says(f"/nowy {name}")
    await ola.says("/werdykt")
    assert ola.sees().labels == ["Anka", "Marek", "Jessica"]
    await ola.says("/rozmowa")
    assert ola.sees().labels == ["Anka", "Marek", "Jessica"]
    await ola.taps("Marek")
    assert asks_about(ola.sees(), "Marek")


async def test_a_name_that_fits_two_clients_asks_which(ola: Person) -> None:
    for name in ("Anna Nowak", "Anna Lis", "Marek"):
        await ola.says(f"/nowy {name}")
    await ola.says("/werdykt Annie")
    assert ola.sees().labels == ["Anna Nowak", "Anna Lis"]


async def test_an_unknown_name_is_repeated_and_all_are_offered(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/werdykt Zenon <b>&")
    assert "Zenon <b>&" in ola.sees().text
    assert "Anka" in ola.sees().labels


async def test_a_very_long_unknown_name_is_cut(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/werdykt " + "x" * 4000)
    assert "x" * LONGEST in ola.sees().text
    assert len(ola.sees().text) < 300


async def test_the_longest_name_is_taken_and_one_letter_more_is_not(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/nowy " + "ż" * (LONGEST + 1))
    assert not kept(tmp_path)["clients"]
    assert str(LONGEST) in ola.sees().text
    await ola.says("ż" * LONGEST)
    assert asks_about(ola.sees(), "ż" * LONGEST)
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["ż" * LONGEST]


async def test_somebody_with_very_many_clients_still_gets_an_answer(ola: Person) -> None:
    """Telegram takes 4096 characters and a hundred buttons in a message."""
    for number in range(110):
        ola.account.send_text(f"/nowy {number} {'x' * 50}")
    await ola.settle()
    for command in ("/klienci", "/start", "/werdykt", "co słychać"):
        before = ola.sees().message_id
        await ola.says(command)
        assert ola.sees().message_id > before, f"no answer to {command}"


@pytest.mark.parametrize(("first", "second"), [("´", "¨"), ("¸", "¯")])
async def test_names_of_marks_alone_break_nothing(
    ola: Person, first: str, second: str, caplog: pytest.LogCaptureFixture
) -> None:
    await ola.says(f"/nowy {first}")
    await ola.says(f"/nowy {second}")
    assert ola.sees().text != PL.plain("something-broke")
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


RANT = "matko znowu na mnie krzyczał przez telefon, 40 minut, że nic nie robię. Płaczę co wieczór"


@pytest.mark.parametrize(
    "told", [RANT, "dziś Kowalczyk przelał po 3 tygodniach", "klient się na mnie wydarł"]
)
async def test_what_happened_before_the_name_is_logged_once_it_is_told(
    ola: Person, tmp_path: Path, told: str
) -> None:
    await ola.says("/start")
    message = await ola.says(told)
    assert ola.sees().text == PL.plain("client-name-logged")
    assert ola.bubble(message.message_id).reactions == ("✍",)
    assert not kept(tmp_path)["clients"]
    await ola.says("Marek")
    assert glance_of(ola.sees()) == "client"
    assert ola.chat[-2].text.startswith("Marek · ")
    [logged] = await incidents(ola, "Marek")
    assert logged["note"] == told


async def test_what_is_asked_before_the_name_is_kept_and_logged_by_one_tap(ola: Person) -> None:
    await ola.says("/start")
    await ola.says("co mam robić?")
    asked = ola.sees()
    assert asked.text == PL.plain("client-name-first")
    await ola.taps("Zapisz tę wiadomość", asked)
    assert ola.sees().text == PL.plain("start-ask-name")
    await ola.says("Marek")
    assert await incidents(ola, "Marek") == []
    await ola.taps("Zapisz tę wiadomość", asked)
    [logged] = await incidents(ola, "Marek")
    assert logged["note"] == "co mam robić?"


async def test_a_forward_before_any_client_is_logged_at_its_own_date(ola: Person) -> None:
    await ola.forwards("Proszę poprawić jeszcze dziś", "Marek Lis", 1_700_000_000)
    assert ola.sees().text == PL.plain("client-name-logged")
    await ola.says("Marek Lis")
    [logged] = await incidents(ola, "Marek Lis")
    assert logged["day"] == "2023-11-14"


@pytest.mark.parametrize("told", ["anka wczoraj o 22:40 dzwoniła, 40 min", "Anka krzyczała"])
async def test_what_happened_is_logged_also_where_another_name_was_asked_for(
    ola: Person, tmp_path: Path, told: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/nowy")
    await ola.says(told)
    assert len(await incidents(ola, "Anka")) == 1
    assert len(kept(tmp_path)["clients"]) == 1


async def test_hello_is_no_name(ola: Person, tmp_path: Path) -> None:
    await ola.says("/start")
    await ola.says("hej")
    assert ola.sees().text == PL.plain("start-ask-name")
    assert not kept(tmp_path)["clients"]
    await ola.says("Marek")
    assert glance_of(ola.sees()) == "client"


@pytest.mark.parametrize("name", ["Kawiarnia Krzyk", "pani Zosia", "Studio Spokój sp. z o.o."])
async def test_a_name_that_sounds_like_an_incident_is_a_name(ola: Person, name: str) -> None:
    await ola.says("/start")
    await ola.says(name)
    assert asks_about(ola.sees(), name)


@pytest.mark.parametrize("command", ["/werdykt", "/klient", "/dziennik", "/zestawienie", "/usun"])
@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("doktor", "Zając"),
        ("pani doktor", "Zając"),
        ("Zającowa", "Zając"),
        ("kwiaciarnia", "Kwiaciarni"),
    ],
)
async def test_a_command_finds_whom_a_message_would_mean(
    ola: Person, command: str, typed: str, name: str
) -> None:
    for each in ("dr Olga Zając", "Kwiaciarnia Pod Różą", "Greg"):
        await ola.says(f"/nowy {each}")
    await ola.says(f"{command} {typed}")
    assert name in " ".join([ola.sees().text, *ola.sees().labels])
    assert "Greg" not in ola.sees().labels


async def test_a_command_finds_whom_a_message_would_mean_in_english(emma: Person) -> None:
    for name in ("Dr Peter Hall", "Soft Leaf Bakery", "Greg"):
        await emma.says(f"/new {name}")
    for typed, name in (("the doctor", "Dr Peter Hall"), ("the bakery", "Soft Leaf Bakery")):
        await emma.says(f"/client {typed}")
        assert emma.sees().text.startswith(name)


async def test_a_command_means_nobody_where_two_could_be_called_so(ola: Person) -> None:
    for each in ("dr Olga Zając", "dr Jan Lis"):
        await ola.says(f"/nowy {each}")
    await ola.says("/werdykt doktor")
    assert {"dr Olga Zając", "dr Jan Lis"} <= set(ola.sees().labels)


async def test_the_gravest_come_first_over_all_pages(ola: Person) -> None:
    for number in range(1, 27):
        await ola.says(f"/nowy Klient{number}")
    await ola.forges("answer:25:abuse:once")
    await ola.forges("answer:14:payment:unpaid")
    await ola.forges("answer:3:payment:sometimes_late")
    assert await listed(ola, "/klienci") == [25, 14, 3, *ones(1, 11)]
    # The other pages go on from there, whoever is asked about last.
    assert await listed(ola, "> clients:2") == [*ones(11, 24)]
    assert await listed(ola, "> clients:3") == [24, 26]
    await ola.forges("answer:26:abuse:repeated")
    await ola.forges("answer:25:abuse:never")
    assert await listed(ola, "/klienci") == [26, 14, 3, 25, *ones(1, 10)]
    assert await listed(ola, "/start") == [26, 14, 3, 25, *ones(1, 10)]


def ones(first: int, end: int) -> list[int]:
    """Return the clients with nothing known of them."""
    return [each for each in range(first, end) if each not in {3, 14, 25, 26}]


async def listed(person: Person, asked: str) -> list[int]:
    """Return whom a list shows, by their buttons."""
    if asked.startswith("> "):
        await person.forges(asked[2:], person.sees())
    else:
        await person.says(asked)
    found = [data for row in person.sees().buttons for _, data in row]
    return [int(data.split(":")[1]) for data in found if data.startswith("client:")]
