"""A change by a message is answered in words, and "undo" is about that change and no entry."""

import pytest

from tests.conversations.handlers.entries import card_of, incidents
from tests.conversations.handlers.walking import EN, PL, question_of
from tests.support.person import Person


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients and an entry, which no undo of something else may touch."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    await ola.says("Anka krzyczała wczoraj")
    return ola


def settings_of(person: Person) -> list[str]:
    """Return the lines of the settings that are seen."""
    return person.sees().text.splitlines()


@pytest.mark.parametrize(
    ("asked", "typed", "says", "question"),
    [
        ("rate", "120 zł", "Godzina Twojej pracy: 120 zł", "undo-rate"),
        ("hours", "8:30-16", "Pracujesz: pn–pt, 8:30–16:00", "undo-hours"),
        ("zone", "Lizbona", "Strefa: Lizbona, teraz 11:00", "undo-zone"),
    ],
)
@pytest.mark.parametrize("in_words", [False, True])
async def test_a_setting_that_was_typed_is_taken_back(
    owner: Person, asked: str, typed: str, says: str, question: str, in_words: bool
) -> None:
    await owner.says("/ustawienia")
    before = settings_of(owner)
    await owner.forges(asked, owner.sees())
    await owner.says(typed)
    assert says in settings_of(owner)
    if in_words:
        answer = card_of(owner, await owner.says("cofnij"))
        assert answer.text == PL.plain(question)
    await owner.taps("Cofnij")
    await owner.says("/ustawienia")
    assert settings_of(owner) == before
    assert len(await incidents(owner, "Anka")) == 1
    # What was taken back can be had again.
    await owner.says("cofnij")
    await owner.taps("Cofnij")
    await owner.says("/ustawienia")
    assert says in settings_of(owner)


@pytest.mark.parametrize(
    "rate", ["rate:0:PLN", "rate:100000001:PLN", "rate:100:XXX", "rate:1", "rate:12:PLN:1"]
)
async def test_a_forged_rate_is_none(owner: Person, rate: str) -> None:
    await owner.forges(rate)
    assert owner.toasts[-1].text == PL.plain("toast-stale")
    await owner.says("/ustawienia")
    assert "Stawka za godzinę: niepodana" in settings_of(owner)


async def test_days_that_were_tapped_are_taken_back_in_words(owner: Person) -> None:
    await owner.forges("days:01234")
    await owner.forges("days:0123")
    await owner.says("cofnij")
    assert owner.sees().text == PL.plain("undo-days")
    await owner.taps("Cofnij")
    await owner.says("/ustawienia")
    assert "Pracujesz: pn–pt, 9:00–17:00" in settings_of(owner)


@pytest.mark.parametrize("before", ["none", "2026-12-01"])
async def test_a_look_that_was_typed_is_taken_back(owner: Person, before: str) -> None:
    await owner.forges(f"look:1:{before}")
    was = owner.sees().text
    await owner.forges("look:1:type", owner.sees())
    await owner.says("15.12")
    assert "15.12" in owner.sees().text
    await owner.taps("Cofnij")
    assert ("1.12" in owner.sees().text) == ("1.12" in was)
    assert "15.12" not in owner.sees().text
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text == PL.plain("undo-look")
    assert len(await incidents(owner, "Anka")) == 1


async def test_another_name_that_was_typed_is_taken_back_in_words(owner: Person) -> None:
    await owner.forges("alias:1")
    await owner.says("szefowa")
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text == PL.plain("undo-unalias")
    await owner.taps("Cofnij")
    assert "Na razie żadnych" in owner.sees().text
    assert len(await incidents(owner, "Anka")) == 1


async def test_after_a_new_client_undo_is_about_the_client(owner: Person) -> None:
    await owner.says("/nowy Zosia")
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text == PL.plain("undo-erase")
    assert len(await incidents(owner, "Anka")) == 1
    await owner.taps("Cofnij", answer)
    await owner.taps(PL.plain("button-erase-client"))
    await owner.says("/klienci")
    assert "Zosia" not in owner.sees().labels


async def test_an_answer_that_was_typed_is_asked_for_again(owner: Person) -> None:
    await owner.forges("interview:1")
    await owner.says("nie")
    assert question_of(owner.sees()) == "click"
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text == PL.plain("undo-back")
    await owner.taps("Cofnij", answer)
    assert question_of(owner.bubble(answer.message_id)) == "interest"


async def test_what_was_typed_into_a_letter_is_asked_for_again(owner: Person) -> None:
    await owner.forges("blank:1:amount:payment_first:plain:pl", owner.sees())
    await owner.says("1200 zł")
    assert "1200 zł" in owner.sees().text.replace("\xa0", " ")
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text == PL.plain("undo-blank")
    await owner.taps("Cofnij", answer)
    assert owner.bubble(answer.message_id).text == PL.plain("blank-ask-amount")


@pytest.mark.parametrize(
    "change",
    ["answer:2:payment:unpaid", "language:pl", "address:f", "digest:1:0900", "plan:1:anyway"],
)
async def test_after_any_other_change_an_entry_goes_only_when_it_was_asked_about(
    owner: Person, change: str
) -> None:
    await owner.forges(change)
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text.startswith("Ten wpis cofnąć?")
    assert len(await incidents(owner, "Anka")) == 1
    await owner.taps("Cofnij", answer)
    assert await incidents(owner, "Anka") == []


async def test_an_entry_after_the_change_is_the_last_change(owner: Person) -> None:
    await owner.forges("address:f")
    await owner.says("Basia nie zapłaciła faktury")
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text.startswith("Cofnięte")
    assert await incidents(owner, "Basia") == []


@pytest.mark.parametrize("last", ["archive:1", "rename"])
async def test_where_nobody_is_left_at_work_undo_is_about_the_last_change(
    ola: Person, last: str
) -> None:
    await ola.says("/nowy Anka")
    if last == "rename":
        await ola.forges("archive:1")
        await ola.says("zmień nazwę Anki na Anna")
    else:
        await ola.forges(last)
    answer = card_of(ola, await ola.says("cofnij"))
    assert answer.text == PL.plain("undo-rename" if last == "rename" else "undo-unarchive")


async def test_a_word_in_between_does_not_hide_the_change(owner: Person) -> None:
    await owner.says("zmień nazwę Basi na Barbara")
    await owner.says("co słychać?")
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text == PL.plain("undo-rename")


async def test_undo_in_english_after_a_setting(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.says("Greg shouted at me yesterday")
    await emma.forges("rate")
    await emma.says("30 EUR")
    await emma.says("undo")
    assert emma.sees().text == EN.plain("undo-rate")
    await emma.taps("Undo")
    assert len(await incidents(emma, "Greg")) == 1


async def test_after_a_file_that_joined_undo_is_about_the_file(owner: Person) -> None:
    await owner.sends_photo()
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text == PL.plain("undo-detach")
    await owner.taps("Cofnij", answer)
    [entry] = await incidents(owner, "Anka")
    assert entry["attachments"] == []


@pytest.mark.parametrize("tapped", ["kind:1:insult", "who:1:2", "settle:1", "also:1:long_call"])
async def test_after_a_tap_on_a_card_an_entry_goes_only_when_it_was_asked_about(
    owner: Person, tapped: str
) -> None:
    await owner.forges(tapped)
    answer = card_of(owner, await owner.says("cofnij"))
    assert answer.text.startswith(("Ten wpis cofnąć?", "Który z tych wpisów cofnąć?"))
    everybody = [*await incidents(owner, "Anka"), *await incidents(owner, "Basia")]
    assert len(everybody) == (2 if tapped.startswith("also") else 1)
