"""The first client's name, as people give it; and what they tell before there is one."""

from pathlib import Path

import pytest

from conversations.screens.basics import Name
from conversations.typed.naming import name_told
from tests.bot.kept import kept
from tests.conversations.handlers.entries import incidents
from tests.conversations.handlers.walking import EN, PL, asks_about, glance_of, glances, says_level
from tests.support.person import Person


def names(folder: Path) -> list[str]:
    """Return what the clients are called."""
    return [row[2] for row in kept(folder)["clients"]]


@pytest.mark.parametrize(
    ("said", "name", "longer"),
    [
        ("Pani Ania z Biura Krok", "Ania", "Pani Ania z Biura Krok"),
        ("chodzi o Anię", "Ania", None),
        ("chodzi o anię", "Ania", None),
        ("Ania Kowalska, studio jogi", "Ania Kowalska", "Ania Kowalska, studio jogi"),
        ("It's Greg from Bluefin", "Greg", "Greg from Bluefin"),
        (
            "mam taką jedną klientkę, Beata z gabinetu kosmetycznego",
            "Beata",
            "Beata z gabinetu kosmetycznego",
        ),
        (
            "no to jest taka pani Grażyna z hurtowni kafelków",
            "Grażyna",
            "Grażyna z hurtowni kafelków",
        ),
        ("I have a client called Greg from Bluefin", "Greg", "Greg from Bluefin"),
    ],
)
async def test_a_name_without_the_words_around_it_is_shown_for_a_tap(
    ola: Person, tmp_path: Path, said: str, name: str, longer: str | None
) -> None:
    await ola.says("/start")
    await ola.taps("Forma żeńska")
    await ola.says(said)
    assert ola.sees().text == f"{name}, tak?"
    assert ola.sees().labels == ["Tak", *([longer] if longer else []), "Inaczej"]
    assert not kept(tmp_path)["incidents"]
    assert names(tmp_path) == []
    shown = ola.sees().message_id
    await ola.taps("Tak")
    assert names(tmp_path) == [name]
    assert glance_of(ola.sees()) == "client"
    assert ola.sees().message_id == shown
    # No trouble: three taps from the name to the verdict, that one among them.
    await glances(ola)
    assert says_level(ola.sees(), "stay", PL)


async def test_what_follows_the_name_can_be_a_part_of_it(ola: Person, tmp_path: Path) -> None:
    await ola.says("/start")
    await ola.says("Zosia z Drukarni")
    await ola.taps("Zosia z Drukarni")
    assert names(tmp_path) == ["Zosia z Drukarni"]


async def test_a_sentence_is_no_name_until_a_tap_says_so(ola: Person, tmp_path: Path) -> None:
    await ola.says("/start")
    await ola.says("Ania woli niebieski zamiast zielonego")
    assert ola.sees().text == "Ania, tak?"
    assert ola.sees().labels == ["Tak", "Ania woli niebieski zamiast zielonego", "Inaczej"]
    await ola.taps("Tak")
    assert names(tmp_path) == ["Ania"]


async def test_another_name_is_asked_for_and_typed(emma: Person, tmp_path: Path) -> None:
    await emma.says("/start")
    await emma.says("It's Greg from Bluefin")
    assert emma.sees().text == "Greg, right?"
    await emma.taps(EN.plain("button-name-other"))
    assert emma.sees().text == EN.plain("start-ask-name")
    await emma.says("Gregory")
    assert names(tmp_path) == ["Gregory"]


async def test_another_name_can_be_typed_at_once_instead_of_a_tap(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/start")
    await ola.says("chodzi o Anię")
    await ola.says("Anna")
    assert names(tmp_path) == ["Anna"]


async def test_the_name_tapped_twice_is_one_client_and_the_screen_stays(
    ola: Person, tmp_path: Path
) -> None:
    await ola.says("/start")
    await ola.says("chodzi o Anię")
    await ola.forges("name:Ania", ola.sees())
    await ola.forges("name:Ania", ola.sees())
    assert names(tmp_path) == ["Ania"]
    assert glance_of(ola.sees()) == "client"


@pytest.mark.parametrize(
    "said",
    ["nie wiem", "Nie wiem…", "sama nie wiem", "nikt", "I don't know", "czasem", "różnie", "a bit"],
)
async def test_not_to_know_is_no_name(ola: Person, tmp_path: Path, said: str) -> None:
    await ola.says("/start")
    await ola.says(said)
    assert ola.sees().text == PL.plain("name-none")
    assert not kept(tmp_path)["clients"]
    assert not kept(tmp_path)["incidents"]
    await ola.says("Anka")
    assert names(tmp_path) == ["Anka"]


async def test_a_name_that_is_a_clients_already_leads_to_them(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Ania")
    await ola.says("/nowy")
    await ola.says("chodzi o Anię")
    assert ola.sees().text == PL.plain("client-taken", {"client": "Ania"})
    assert names(tmp_path) == ["Ania"]


@pytest.mark.parametrize("data", ["name:", "name", "name:...", "name::", "name:\u200b"])
async def test_no_name_on_a_button_is_no_client(ola: Person, tmp_path: Path, data: str) -> None:
    await ola.says("/start")
    before = kept(tmp_path)
    await ola.forges(data, ola.sees())
    assert kept(tmp_path) == before
    assert ola.toasts[-1].text == PL.plain("toast-stale")


async def test_a_name_too_long_for_a_button_is_taken_without_a_tap(
    ola: Person, tmp_path: Path
) -> None:
    name = "Żółć-Żądełko-Świętojańska-Śćwierczyńska-Żółtaszek"
    await ola.says("/start")
    await ola.says(f"to {name} z Łodzi")
    assert names(tmp_path) == [name]
    assert glance_of(ola.sees()) == "client"


@pytest.mark.parametrize(
    "told",
    [
        "mam taką klientkę, dzwoni codziennie po 22 i krzyczy",
        "Ania z biura wczoraj krzyczała na mnie przez telefon",
        "ta baba znowu zmieniła zdanie, trzeci raz w tym tygodniu",
        "My client yelled at me on the phone yesterday",
    ],
)
async def test_what_is_told_before_there_is_a_name_is_kept_and_no_good_moment(
    ola: Person, told: str
) -> None:
    await ola.says("/start")
    await ola.says(told)
    asked = {PL.plain("client-name-logged"), PL.plain("client-name-first")}
    assert ola.sees().text in asked | {PL.plain("name-asked-logged", {"client": Name("Ania")})}
    await ola.says("chodzi o Anię")
    await ola.taps("Tak", ola.sees())
    assert glance_of(ola.sees()) == "client"
    assert PL.plain("kind-good_moment") not in " ".join(each.text for each in ola.chat)
    [logged] = await incidents(ola, "Ania")
    assert logged["note"] == told
    assert logged["kind"] != "good_moment"


@pytest.mark.parametrize(
    ("said", "heard"),
    [("nie chce mi się żyć przez nią", "116 123"), ("chcę się zabić", "116 123")],
)
async def test_who_is_in_danger_is_heard_before_any_name(
    ola: Person, tmp_path: Path, said: str, heard: str
) -> None:
    for before in ("", "/start"):
        if before:
            await ola.says(before)
        await ola.says(said)
        assert heard in ola.sees().text
        assert not kept(tmp_path)["incidents"]
        assert not kept(tmp_path)["clients"]


@pytest.mark.parametrize("said", ["mam tego dość", "nie mam już na to siły"])
async def test_pain_is_no_name(ola: Person, tmp_path: Path, said: str) -> None:
    await ola.says("/start")
    await ola.says(said)
    assert not kept(tmp_path)["clients"]
    assert not kept(tmp_path)["incidents"]
    assert PL.plain("button-lines") in ola.sees().labels


@pytest.mark.parametrize("before", ["", "/start"])
async def test_who_is_in_pain_over_somebody_is_heard_and_their_name_is_offered(
    ola: Person, tmp_path: Path, before: str
) -> None:
    if before:
        await ola.says(before)
    await ola.says("mam dość, płaczę przez Anię")
    heard, asked = [bubble for bubble in ola.chat if bubble.from_bot][-2:]
    assert heard.labels == [PL.plain("button-lines")]
    assert not kept(tmp_path)["incidents"]
    await ola.taps("Tak", asked)
    assert asks_about(ola.sees(), "Ania")
    assert len(kept(tmp_path)["clients"]) == 1


async def test_in_danger_nobody_is_asked_for_a_name(ola: Person, tmp_path: Path) -> None:
    await ola.says("chcę się zabić przez Anię")
    assert ola.sees().labels == []
    assert not kept(tmp_path)["clients"]


# The very first message, without /start.


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Chodzi o Anię, która nie płaci", "Ania"),
        ("chodzi o Anię Kowalską, która od tygodni nie płaci faktur", "Ania Kowalska"),
        ("moja klientka Ania krzyczała na mnie wczoraj przez telefon", "Ania"),
        ("Wczoraj Marek nie zapłacił mi faktury, trzeci raz", "Marek"),
        ("My client Greg yelled at me on the phone yesterday", "Greg"),
        ("It's about Greg, he hasn't paid me for two months", "Greg"),
    ],
)
async def test_a_name_in_the_first_message_is_offered_and_what_it_tells_is_kept(
    ola: Person, tmp_path: Path, said: str, name: str
) -> None:
    await ola.says(said)
    assert names(tmp_path) == []
    assert ola.sees().text in {
        PL.plain("name-asked-logged", {"client": Name(name)}),
        PL.plain("name-asked", {"name": name}),
    }
    await ola.taps("Tak")
    assert names(tmp_path) == [name]
    assert glance_of(ola.sees()) == "client"
    assert [each[4] for each in kept(tmp_path)["incidents"]] != []
    told = "\n".join(each.text for each in ola.chat if each.from_bot)
    assert PL.plain("kind-good_moment") not in told


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Anka", "Anka"),
        ("chodzi o Anię", "Ania"),
        ("It's Greg from Bluefin", "Greg"),
        ("Ania Kowalska, studio jogi", "Ania Kowalska"),
        ("Pani Ania z Biura Krok", "Ania"),
    ],
)
async def test_the_first_message_can_be_the_name_alone(
    ola: Person, tmp_path: Path, said: str, name: str
) -> None:
    await ola.says(said)
    assert ola.sees().text == f"{name}, tak?"
    await ola.taps("Tak")
    assert names(tmp_path) == [name]
    assert not kept(tmp_path)["incidents"]


@pytest.mark.parametrize("said", ["Hej", "Dzień dobry", "nie wiem", "Hello", "👋"])
async def test_a_greeting_is_no_name(ola: Person, tmp_path: Path, said: str) -> None:
    await ola.says(said)
    assert "tak?" not in ola.sees().text
    assert names(tmp_path) == []


async def test_of_two_names_in_the_first_message_neither_is_taken(ola: Person) -> None:
    await ola.says("Marek krzyczał wczoraj, a Anka znowu nie zapłaciła faktury")
    assert ola.sees().text == PL.plain("client-name-logged")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Will she ever pay me for the last two months?", None),
        ("dzwonili dziś trzy razy po 22", None),
        ("Greg's late again with the payment", "Greg"),
        ("nie wiem, co robić z Anką, krzyczy", "Anka"),
        ("/", None),
        ("", None),
    ],
)
def test_the_name_of_whom_a_message_tells(text: str, name: str | None) -> None:
    assert name_told(text) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("it's this guy Doug, runs a gym", "Doug"),
        ("it's doug", "Doug"),
        ("a woman called Meg, owns a bakery", "Meg"),
    ],
)
async def test_a_name_is_known_in_english_too(
    emma: Person, tmp_path: Path, said: str, name: str
) -> None:
    await emma.says("/start")
    await emma.says(said)
    assert emma.sees().text == f"{name}, right?"
    await emma.taps("Yes")
    assert names(tmp_path) == [name]


@pytest.mark.parametrize(
    "said",
    [
        "Doug texted me at 5am AGAIN asking for a logo change, like what the hell",
        "/log Doug shouted at me on the phone for half an hour on Wednesday",
    ],
)
async def test_what_is_told_first_is_kept_and_its_name_is_offered(
    emma: Person, tmp_path: Path, said: str
) -> None:
    await emma.says("/start")
    await emma.says(said)
    assert emma.sees().text == "Logged. It's about Doug, right?"
    await emma.taps("Yes")
    assert names(tmp_path) == ["Doug"]
    assert len(await incidents(emma, "Doug")) == 1


async def test_undo_before_there_is_a_client_takes_the_words_back_and_is_no_name(
    emma: Person, tmp_path: Path
) -> None:
    await emma.says("/start")
    await emma.says("somebody shouted at me on the phone yesterday")
    await emma.says("undo")
    assert names(tmp_path) == []
    assert emma.sees().text.startswith("Taken back")
    await emma.says("Doug")
    assert await incidents(emma, "Doug") == []


@pytest.mark.parametrize("said", ["what do you mean?", "how many times did he text after hours?"])
async def test_a_question_before_there_is_a_client_asks_whom_it_is_about(
    emma: Person, tmp_path: Path, said: str
) -> None:
    await emma.says("/start")
    await emma.says(said)
    assert emma.sees().text == EN.plain("client-none")
    assert names(tmp_path) == []
    assert not kept(tmp_path)["incidents"]


@pytest.mark.parametrize("said", ["sometimes", "sort of", "tak sobie", "w sumie tak", "not really"])
async def test_a_vague_answer_is_no_cry_for_help(emma: Person, said: str) -> None:
    await emma.says("/new Greg")
    await emma.says("/cancel")
    await emma.says(said)
    assert "116 123" not in emma.sees().text
    assert EN.plain("button-lines") not in emma.sees().labels
