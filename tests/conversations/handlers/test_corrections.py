"""What a message changes of an entry is said where the message is, and can be taken back."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.entries import card_of, incidents
from tests.conversations.handlers.walking import EN, PL
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje

CALL = "anka wczoraj 22:40 dzwonila na pogaduchy 40 min"


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


async def answered(person: Person, text: str, reply_to: Bubble | None = None) -> Bubble:
    """Say it, and return the bot's answer to that very message."""
    how = {"reply_to": reply_to.message_id} if reply_to else {}
    return card_of(person, await person.says(text, **how))


@pytest.mark.parametrize(
    ("said", "before", "now"),
    [
        (
            "popraw: to było przedwczoraj",
            "czw 19.11",
            "Anka · śr 18.11 22:40 · 40 min · Długa rozmowa",
        ),
        ("nie 40 min tylko godzina", "40 min", "Anka · czw 19.11 22:40 · 60 min · Długa rozmowa"),
        ("nie Anka tylko Basia", "Anka", "Basia · czw 19.11 22:40 · 40 min · Długa rozmowa"),
    ],
)
async def test_a_correction_says_what_the_entry_is_now_and_is_undone_by_a_tap(
    owner: Person, said: str, before: str, now: str
) -> None:
    card = card_of(owner, await owner.says(CALL))
    answer = await answered(owner, said)
    assert answer.text.splitlines()[:2] == [f"Poprawione, było: {before}. Teraz jest tak:", now]
    assert owner.bubble(card.message_id).text.startswith(now)
    await owner.taps("Cofnij poprawkę", answer)
    was = "Anka · czw 19.11 22:40 · 40 min · Długa rozmowa"
    assert was in owner.bubble(answer.message_id).text
    assert owner.bubble(card.message_id).text.startswith(was)


async def test_a_correction_far_below_its_card_says_it_anew(owner: Person) -> None:
    await owner.says(CALL)
    for _ in range(5):
        await owner.says("/klienci")
    answer = await answered(owner, "popraw: to było przedwczoraj")
    assert "Anka · śr 18.11 22:40" in answer.text
    await owner.taps("Pokaż wpis", answer)
    assert owner.sees().text.startswith("Anka · śr 18.11 22:40")
    assert "Załatwione" in owner.sees().labels


async def test_a_reply_to_a_card_says_what_it_changed_and_words_come_back_whole(
    owner: Person,
) -> None:
    card = card_of(owner, await owner.says(CALL))
    answer = await answered(owner, "a dokładnie o 21:15", card)
    assert "Anka · czw 19.11 21:15" in answer.text
    await owner.taps("Cofnij poprawkę", answer)
    (entry,) = await incidents(owner, "Anka")
    assert (entry["time"], entry["note"]) == ("22:40", CALL)


async def test_what_changes_nothing_says_so_and_keeps_nothing(
    owner: Person, tmp_path: Path
) -> None:
    await owner.says(CALL)
    before = kept(tmp_path)
    answer = await answered(owner, "popraw: to było wczoraj")
    assert answer.text.startswith("Tak już jest zapisane")
    assert kept(tmp_path) == before


async def test_a_tap_after_the_correction_stays_when_the_correction_goes(owner: Person) -> None:
    card = card_of(owner, await owner.says(CALL))
    answer = await answered(owner, "popraw: to było przedwczoraj")
    await owner.forges("who:1:2", card)
    await owner.taps("Cofnij poprawkę", answer)
    (entry,) = await incidents(owner, "Basia")
    assert entry["day"] == "2026-11-19"


async def test_a_correction_is_undone_once_and_only_the_last_one(owner: Person) -> None:
    await owner.says(CALL)
    first = await answered(owner, "popraw: to było przedwczoraj")
    second = await answered(owner, "popraw: to było we wtorek")
    undo = second.buttons[0][0][1]
    await owner.taps("Cofnij poprawkę", first)
    assert owner.toasts[-1].text == PL.plain("toast-stale")
    await owner.taps("Cofnij poprawkę", second)
    await owner.forges(undo, second)
    assert owner.toasts[-1].text == PL.plain("toast-stale")
    assert [each["day"] for each in await incidents(owner, "Anka")] == ["2026-11-18"]


@pytest.mark.parametrize("word", ["cofnij", "usuń ostatni wpis", "undo"])
async def test_undo_names_what_was_taken_back_and_gives_it_again(owner: Person, word: str) -> None:
    await owner.says(CALL)
    answer = await answered(owner, word)
    assert answer.text.splitlines() == [
        "Cofnięte, już się nie liczy:",
        "Anka · czw 19.11 22:40 · 40 min · Długa rozmowa",
    ]
    assert await incidents(owner, "Anka") == []
    await owner.taps("Zapisz jednak", answer)
    assert len(await incidents(owner, "Anka")) == 1


async def test_undo_in_answer_to_a_card_is_about_that_entry(owner: Person) -> None:
    first = card_of(owner, await owner.says(CALL))
    await owner.says("Basia krzyczała na mnie dziś")
    answer = await answered(owner, "cofnij", first)
    assert "Anka · czw 19.11" in answer.text
    assert await incidents(owner, "Anka") == []
    assert len(await incidents(owner, "Basia")) == 1


async def test_undo_far_below_an_entry_asks_first(owner: Person) -> None:
    await owner.says(CALL)
    for _ in range(3):
        await owner.says("/klienci")
    answer = await answered(owner, "cofnij")
    assert answer.text.startswith("Ten wpis cofnąć?\nAnka · czw 19.11")
    assert len(await incidents(owner, "Anka")) == 1
    await owner.taps("Cofnij", answer)
    assert await incidents(owner, "Anka") == []


async def test_undo_far_below_two_entries_asks_which_and_takes_that_one(owner: Person) -> None:
    await owner.says("Anka wydarła się na mnie wczoraj o 21 i nie zapłaciła faktury")
    for _ in range(3):
        await owner.says("/pomoc")
    await owner.says("cofnij")
    asked = owner.sees()
    first, second = asked.text.splitlines()[1:3]
    assert asked.text.startswith("Który z tych wpisów cofnąć?")
    assert first.startswith("1. Anka · czw 19.11 21:00 · Krzyki")
    assert second.startswith("2. Anka · czw 19.11")
    assert len(asked.text.splitlines()) == 3, "nothing has changed, so nothing is said of a verdict"
    assert asked.labels == ["Cofnij 1", "Pokaż wpis 1", "Cofnij 2", "Pokaż wpis 2"]
    await owner.taps("Cofnij 2", asked)
    (left,) = await incidents(owner, "Anka")
    assert left["kind"] == "shouting"


async def test_undo_long_after_an_entry_asks_first(bot: Rozstaje, owner: Person) -> None:
    await owner.says(CALL)
    bot.clock.at += timedelta(hours=1)
    answer = await answered(owner, "cofnij")
    assert answer.text.startswith("Ten wpis cofnąć?")
    assert len(await incidents(owner, "Anka")) == 1


async def test_undo_after_a_renaming_is_about_the_name(owner: Person) -> None:
    await owner.says(CALL)
    await owner.says("zmień nazwę Basi na Barbara")
    answer = await answered(owner, "cofnij")
    assert "zmianę nazwy" in answer.text
    assert len(await incidents(owner, "Anka")) == 1
    await owner.taps("Cofnij", answer)
    await owner.says("/klienci")
    assert {"Anka", "Basia"} <= set(owner.sees().labels)


async def test_undo_after_the_archive_is_about_the_archive(owner: Person) -> None:
    await owner.says(CALL)
    await owner.forges("archive:2")
    answer = await answered(owner, "cofnij")
    await owner.taps("Cofnij", answer)
    await owner.says("/klienci")
    assert {"Anka", "Basia"} <= set(owner.sees().labels)
    assert len(await incidents(owner, "Anka")) == 1


async def test_undo_after_a_renaming_and_a_new_entry_is_about_the_entry(owner: Person) -> None:
    await owner.says("zmień nazwę Basi na Barbara")
    await owner.says(CALL)
    answer = await answered(owner, "cofnij")
    assert "Anka · czw 19.11" in answer.text
    assert await incidents(owner, "Anka") == []


async def test_undo_after_a_correction_asks_which_is_meant(owner: Person) -> None:
    await owner.says(CALL)
    await owner.says("popraw: to było przedwczoraj")
    answer = await answered(owner, "cofnij")
    assert answer.labels == ["Cofnij poprawkę", "Cofnij cały wpis"]
    await owner.taps("Cofnij poprawkę", answer)
    assert [each["day"] for each in await incidents(owner, "Anka")] == ["2026-11-19"]


async def test_with_nothing_of_late_undo_says_so(owner: Person) -> None:
    await owner.forges("erase:1")
    await owner.taps(PL.plain("button-erase-client"))
    await owner.taps(PL.plain("button-restore"))
    answer = await answered(owner, "cofnij")
    assert answer.text == PL.plain("undo-nothing")


async def far_below(person: Person) -> Bubble:
    """Say of a call, then do a few other things; the call's card."""
    card = card_of(person, await person.says(CALL))
    for _ in range(3):
        await person.says("/klienci")
    return card


async def test_a_file_that_joins_an_entry_far_above_says_which_one_and_can_be_taken_off(
    owner: Person, tmp_path: Path
) -> None:
    card = await far_below(owner)
    answer = card_of(owner, await owner.sends_photo(reply_to=card.message_id))
    assert answer.text.startswith("Dołączone do wpisu:\nAnka · czw 19.11 22:40")
    assert len(kept(tmp_path)["attachments"]) == 1
    await owner.taps("Odłącz", answer)
    assert owner.bubble(answer.message_id).text.startswith("Odłączone. Wpis zostaje:")
    assert kept(tmp_path)["attachments"] == []
    assert len(await incidents(owner, "Anka")) == 1


async def test_an_album_goes_whole(owner: Person, tmp_path: Path) -> None:
    card = await far_below(owner)
    for _ in range(3):
        await owner.sends_photo(reply_to=card.message_id, media_group_id="album-1")
    said = [each for each in owner.chat if each.text.startswith("Dołączone")]
    assert len(said) == 1
    assert len(kept(tmp_path)["attachments"]) == 3
    await owner.taps("Odłącz", said[0])
    assert kept(tmp_path)["attachments"] == []


@pytest.mark.parametrize("sends", ["sends_photo", "sends_voice", "sends_document"])
async def test_a_file_right_below_an_entry_says_which_one_and_can_be_taken_off(
    owner: Person, tmp_path: Path, sends: str
) -> None:
    card = card_of(owner, await owner.says(CALL))
    before = owner.bubble(card.message_id).text
    answer = card_of(owner, await getattr(owner, sends)())
    line = "Anka · czw 19.11 22:40 · 40 min · Długa rozmowa"
    assert answer.text == f"Dołączone do wpisu:\n{line}"
    assert answer.labels == ["Odłącz", "Pokaż wpis"]
    assert owner.sees().message_id == answer.message_id
    assert owner.bubble(card.message_id).text != before
    await owner.taps("Odłącz", answer)
    assert owner.bubble(answer.message_id).text.startswith("Odłączone. Wpis zostaje:")
    assert owner.bubble(card.message_id).text == before
    assert kept(tmp_path)["attachments"] == []


async def test_an_album_right_below_an_entry_has_one_answer(owner: Person, tmp_path: Path) -> None:
    card = card_of(owner, await owner.says(CALL))
    before = owner.bubble(card.message_id).text
    first = await owner.sends_photo(media_group_id="album-1")
    for _ in range(2):
        await owner.sends_photo(media_group_id="album-1")
    said = [each for each in owner.chat if each.text.startswith("Dołączone")]
    assert said == [card_of(owner, first)]
    assert "📷 3 zdjęcia" in owner.bubble(card.message_id).text
    await owner.taps("Odłącz", said[0])
    assert owner.bubble(card.message_id).text == before
    assert kept(tmp_path)["attachments"] == []


async def test_an_album_with_its_own_words_is_answered_by_its_card_alone(owner: Person) -> None:
    await owner.sends_photo(caption=CALL, media_group_id="album-1")
    await owner.sends_photo(media_group_id="album-1")
    assert not [each for each in owner.chat if each.text.startswith("Dołączone")]


async def test_what_is_written_under_a_file_goes_with_it(owner: Person) -> None:
    card = card_of(owner, await owner.says(CALL))
    before = owner.bubble(card.message_id).text
    photo = await owner.sends_photo(caption="to trwało 50 minut", reply_to=card.message_id)
    answer = card_of(owner, photo)
    assert answer.text.startswith("Dołączone do wpisu:\nAnka · czw 19.11 22:40 · 50 min")
    await owner.taps("Odłącz", answer)
    assert "22:40 · 40 min" in owner.bubble(answer.message_id).text
    assert owner.bubble(card.message_id).text == before
    (entry,) = await incidents(owner, "Anka")
    assert (entry["minutes"], entry["note"], entry["attachments"]) == (40, CALL, [])


async def test_a_file_below_in_english(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.says("Greg called yesterday at 22:40 for 40 min")
    answer = card_of(emma, await emma.sends_photo())
    assert answer.text.startswith("Added to this entry:\nGreg · Thu 19 Nov 22:40")
    assert len(answer.labels) == 2
    await emma.taps(EN.plain("button-detach", {"place": 0}), answer)
    gone = EN.plain("corrected-parted", {"entries": 1})
    assert emma.bubble(answer.message_id).text.startswith(f"{gone}\nGreg")


async def test_in_english(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.says("Greg called yesterday at 22:40 for 40 min")
    answer = await answered(emma, "no, it was on Monday")
    assert answer.text.startswith(
        "Corrected, it said Thu 19 Nov. Now it says:\nGreg · Mon 16 Nov 22:40"
    )
    assert answer.labels == ["Undo the change", "Show the entry"]


@pytest.mark.parametrize("data", ["revert", "revert:1", "revert:1:x", "revert:9:1", "detach:1"])
async def test_forged_buttons_change_nothing(owner: Person, tmp_path: Path, data: str) -> None:
    await owner.says(CALL)
    before = kept(tmp_path)
    await owner.forges(data)
    assert kept(tmp_path) == before


# Three entries, of which the latest is what no correction below is about.
THREE = (
    "Anka dzwoniła w środę o 21:10, 40 min",
    "Basia dzwoniła wczoraj o 20:30, 25 min",
    "Anka nie zapłaciła dziś faktury",
)


async def three(person: Person, texts: tuple[str, ...] = THREE) -> None:
    for text in texts:
        await person.says(text)


@pytest.mark.parametrize(
    ("said", "was", "now"),
    [
        ("nie 40 min tylko godzina", "40 min", "Anka · śr 18.11 21:10 · 60 min"),
        ("godzina, nie 40 min", "40 min", "Anka · śr 18.11 21:10 · 60 min"),
        ("Anka, nie 40 min a 50", "40 min", "Anka · śr 18.11 21:10 · 50 min"),
        ("nie 40 tylko 55 min", "40 min", "Anka · śr 18.11 21:10 · 55 min"),
        ("nie w środę tylko w czwartek", "śr 18.11", "Anka · czw 19.11 21:10 · 40 min"),
        ("nie o 20:30 tylko o 21:30", "20:30", "Basia · czw 19.11 21:30 · 25 min"),
        ("Basia: nie wczoraj tylko w środę", "czw 19.11", "Basia · śr 18.11 20:30 · 25 min"),
        ("nie Basia tylko Anka", "Basia", "Anka · czw 19.11 20:30 · 25 min"),
    ],
)
async def test_a_correction_finds_the_entry_that_has_what_is_wrong(
    owner: Person, said: str, was: str, now: str
) -> None:
    await three(owner)
    answer = await answered(owner, said)
    first, second = answer.text.splitlines()[:2]
    assert first == f"Poprawione, było: {was}. Teraz jest tak:"
    assert second.startswith(now)
    await owner.taps("Cofnij poprawkę", answer)
    (basia,) = await incidents(owner, "Basia")
    assert (basia["day"], basia["time"], basia["minutes"]) == ("2026-11-19", "20:30", 25)


@pytest.mark.parametrize(
    ("said", "was", "now"),
    [
        ("not 40 min but an hour", "40 min", "Greg · Wed 18 Nov 21:10 · 60 min"),
        ("it was an hour, not 40 minutes", "40 min", "Greg · Wed 18 Nov 21:10 · 60 min"),
        ("not on Wednesday but on Thursday", "Wed 18 Nov", "Greg · Thu 19 Nov 21:10"),
        ("not Kim but Greg", "Kim", "Greg · Thu 19 Nov 20:30 · 25 min"),
    ],
)
async def test_a_correction_finds_it_in_english(
    emma: Person, said: str, was: str, now: str
) -> None:
    await emma.says("/new Greg")
    await emma.says("/new Kim")
    await three(
        emma,
        (
            "Greg called on Wednesday at 21:10, 40 min",
            "Kim called yesterday at 20:30, 25 min",
            "Greg didn't pay the invoice today",
        ),
    )
    answer = await answered(emma, said)
    first, second = answer.text.splitlines()[:2]
    assert first == f"Corrected, it said {was}. Now it says:"
    assert second.startswith(now)


async def test_what_no_entry_has_is_not_corrected_in_another(owner: Person, tmp_path: Path) -> None:
    await three(owner)
    await owner.says("Anka dzwoniła dziś o 7:10, 15 min")
    log = kept(tmp_path)["incidents"]
    answer = await answered(owner, "nie 50 min tylko godzina")
    assert answer.text == PL.plain("answer-correction-which")
    assert kept(tmp_path)["incidents"][: len(log)] == log
    # The latest entries are a tap away, each on a page of its own below.
    offered = [data for row in answer.buttons[:-1] for _, data in row]
    assert offered == [f"card:{number}:apart" for number in range(len(log), len(log) - 3, -1)]
    await owner.taps_data(offered[0], answer)
    assert "Anka dzwoniła dziś o 7:10" in owner.sees().text


async def test_where_nothing_was_logged_of_late_a_correction_offers_nothing(ola: Person) -> None:
    await ola.says("/nowy Anka")
    answer = await answered(ola, "nie 50 min tylko godzina")
    assert answer.text == PL.plain("answer-correction")
    assert answer.labels == [PL.plain("button-log-anyway")]


async def test_of_a_message_with_several_lines_only_the_one_that_has_it_is_corrected(
    owner: Person,
) -> None:
    said = await owner.says("Anka dzwoniła wczoraj 40 min, Basia dzwoniła w środę 20 min")
    card = card_of(owner, said)
    await answered(owner, "nie 40 min tylko godzina")
    lines = owner.bubble(card.message_id).text
    assert "60 min" in lines
    assert "20 min" in lines, "the other line of the card stays"


async def test_a_reply_that_corrects_is_about_what_is_wrong(owner: Person) -> None:
    card = card_of(owner, await owner.says(CALL))
    answer = await answered(owner, "nie 40 min tylko godzina", card)
    assert "Poprawione, było: 40 min." in answer.text
    (entry,) = await incidents(owner, "Anka")
    assert (entry["minutes"], entry["note"]) == (60, CALL)


@pytest.mark.parametrize(
    "said",
    [
        "anuluj spotkanie",
        "cancel the meeting",
        "cancel my call with Anka",
        "usuń Ankę",
        "delete the invoice",
        "cancel subscription",
        "usuń tę fakturę z maila",
    ],
)
async def test_an_undo_is_only_that(owner: Person, said: str) -> None:
    await owner.says(CALL)
    await owner.says("Basia nie zapłaciła wczoraj faktury")
    await owner.says(said)
    assert not owner.sees().text.startswith(("Cofnięte", "Ten wpis cofnąć", "Poprawione"))
    assert len(await incidents(owner, "Anka")) == 1
    assert len(await incidents(owner, "Basia")) == 1


@pytest.mark.parametrize(
    "said",
    [
        "cofnij",
        "cofnij to, pomyliłam się",
        "usuń ten wpis, to była pomyłka",
        "cofnij jednak",
        "nie, cofnij",
        "undo",
        "delete that, my mistake",
        "undo that please",
    ],
)
async def test_an_undo_in_more_words_is_one(owner: Person, said: str) -> None:
    await owner.says(CALL)
    answer = await answered(owner, said)
    assert answer.text.startswith("Cofnięte, już się nie liczy:\nAnka · czw 19.11 22:40")
    assert answer.labels == ["Zapisz jednak"]


async def test_a_second_undo_does_not_go_on_to_another_client(owner: Person) -> None:
    await owner.says(CALL)
    await owner.says("Basia nie zapłaciła wczoraj faktury")
    await owner.says("cofnij")
    answer = await answered(owner, "cofnij")
    assert answer.text.startswith("Ten wpis jest już cofnięty")
    assert "Basia" in answer.text
    assert answer.labels == ["Zapisz jednak"]
    assert len(await incidents(owner, "Anka")) == 1


async def test_undo_of_a_client_by_name_asks_about_hers(owner: Person) -> None:
    await owner.says(CALL)
    await owner.says("Basia nie zapłaciła wczoraj faktury")
    answer = await answered(owner, "cofnij wpis Anki")
    assert answer.text.startswith("Ten wpis cofnąć?\nAnka · czw 19.11 22:40")
    assert len(await incidents(owner, "Anka")) == 1
    await owner.taps("Cofnij", answer)
    assert await incidents(owner, "Anka") == []
    assert len(await incidents(owner, "Basia")) == 1


async def test_undo_never_reaches_past_an_erase(owner: Person) -> None:
    await owner.says(CALL)
    await owner.forges("erase:2:yes:0-0-0")
    await owner.says("/klienci")
    answer = await answered(owner, "cofnij")
    assert not answer.text.startswith("Cofnięte")
    await owner.says("Anka nie zapłaciła wczoraj faktury")
    await owner.says("cofnij")
    again = await answered(owner, "cofnij")
    assert not again.text.startswith("Cofnięte")
    assert [each["time"] for each in await incidents(owner, "Anka")] == ["22:40"]


async def test_undo_never_reaches_past_twelve_hours(bot: Rozstaje, owner: Person) -> None:
    await owner.says(CALL)
    bot.clock.at += timedelta(hours=12, minutes=1)
    answer = await answered(owner, "cofnij")
    assert answer.text == PL.plain("undo-nothing")
    assert len(await incidents(owner, "Anka")) == 1


@pytest.mark.parametrize(
    "said",
    [
        "greg wants blue instead of green",
        "Greg wants the roses on Friday, not Thursday",
        "Greg chose the red one, not the blue one",
        "actually Greg likes it",
    ],
)
async def test_what_a_client_wishes_corrects_no_entry(emma: Person, said: str) -> None:
    for client in ("Greg", "Sarah"):
        await emma.says(f"/new {client}")
    await emma.says("Greg's flowers are confirmed for Saturday")
    await emma.says("Sarah shouted at me yesterday")
    before = await incidents(emma, "Sarah"), await incidents(emma, "Greg")
    answer = await answered(emma, said)
    assert answer.text == EN.plain("answer-remark")
    assert (await incidents(emma, "Sarah"), await incidents(emma, "Greg")) == before


@pytest.mark.parametrize(
    "said",
    [
        "Anka wybrała róże, nie tulipany",
        "Anka woli wtorek, nie środę",
        "jednak Anka chce czerwone",
        "Anka zamówiła niebieskie zamiast zielonych",
    ],
)
async def test_what_a_client_wishes_corrects_no_entry_in_polish(owner: Person, said: str) -> None:
    await owner.says("Basia krzyczała na mnie wczoraj")
    answer = await answered(owner, said)
    assert answer.text == PL.plain("answer-remark")
    assert await incidents(owner, "Anka") == []
    assert len(await incidents(owner, "Basia")) == 1


@pytest.mark.parametrize(
    "said", ["chodziło o Basię", "przepraszam, to była Basia", "popraw: Basia"]
)
async def test_a_name_and_nothing_else_says_whose_the_entry_is(owner: Person, said: str) -> None:
    await owner.says(CALL)
    await owner.says(said)
    assert await incidents(owner, "Anka") == []
    assert len(await incidents(owner, "Basia")) == 1


@pytest.mark.parametrize("said", ["zamień Ankę na Basię", "wywal to o Basi, to był żart"])
async def test_what_is_not_understood_of_a_correction_moves_no_entry(
    owner: Person, said: str
) -> None:
    await owner.says(CALL)
    await owner.says(said)
    assert len(await incidents(owner, "Anka")) == 1
    assert await incidents(owner, "Basia") == []


@pytest.mark.parametrize("said", ["to nie była Basia", "Basi wczoraj nie było"])
async def test_whose_it_is_not_and_who_was_not_there_moves_no_entry(
    owner: Person, said: str
) -> None:
    await owner.says(CALL)
    before = await incidents(owner, "Anka")
    await owner.says(said)
    assert await incidents(owner, "Anka") == before
    assert await incidents(owner, "Basia") == []


TWO_DEEDS = "Anka dzwoniła wczoraj o 22:40, gadała 40 min i przełożyła spotkanie"


@pytest.mark.parametrize(
    ("said", "days", "times"),
    [
        ("popraw: to było przedwczoraj", ["2026-11-18"] * 2, ["22:40", None]),
        ("nie, to było o 23:10", ["2026-11-19"] * 2, ["23:10", None]),
    ],
)
async def test_a_correction_is_about_each_line_that_has_what_is_otherwise(
    owner: Person, said: str, days: list[str], times: list[str | None]
) -> None:
    await owner.says(TWO_DEEDS)
    await owner.says(said)
    made = await incidents(owner, "Anka")
    assert [each["day"] for each in made] == days
    assert [each["time"] for each in made] == times


async def test_another_client_is_right_for_all_lines_of_the_wrong_one(owner: Person) -> None:
    await owner.says(TWO_DEEDS)
    await owner.says("nie Anka tylko Basia")
    assert await incidents(owner, "Anka") == []
    assert len(await incidents(owner, "Basia")) == 2


@pytest.mark.parametrize("said", ["nie Anka, tylko Filip", "not Anka, it was Phil"])
async def test_who_is_right_and_no_client_is_asked_for(owner: Person, said: str) -> None:
    await owner.says(CALL)
    answer = await answered(owner, said)
    assert "O kogo chodzi?" in answer.text
    assert {"✓ Anka", "Basia", "+ Nowy klient"} <= set(answer.labels)
    await owner.taps("Basia", answer)
    assert len(await incidents(owner, "Basia")) == 1
