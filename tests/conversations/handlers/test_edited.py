"""What is changed afterwards, and what comes late: the entry says what its owner meant."""

from datetime import datetime

import pytest

from tests.conversations.handlers.entries import card_of, incidents
from tests.conversations.handlers.walking import PL
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/new Anka")
    await ola.says("/new Basia")
    return ola


async def test_an_edit_reads_hours_by_the_clock_on_the_owners_wall(owner: Person) -> None:
    message = await owner.says("Anka dzwoniła godzinę temu na pogaduchyy")
    before = await incidents(owner, "Anka")
    assert before[0]["time"] == "11:00"
    await owner.edits(message, "Anka dzwoniła godzinę temu na pogaduchy")
    assert (await incidents(owner, "Anka"))[0]["time"] == "11:00"


async def test_an_edited_message_about_two_clients_stays_about_both(owner: Person) -> None:
    message = await owner.says("Anka i Basia wydzwaniały wczoraj o 22:40")
    await owner.edits(message, "Anka i Basia wydzwaniały wczoraj o 22:45")
    for client in ("Anka", "Basia"):
        assert [each["time"] for each in await incidents(owner, client)] == ["22:45"]


async def test_an_edit_that_names_somebody_else_moves_the_entry_of_whom_it_names_no_more(
    owner: Person,
) -> None:
    await owner.says("/new Gosia")
    message = await owner.says("Anka i Basia wydzwaniały wczoraj o 22:40")
    await owner.edits(message, "Anka i Gosia wydzwaniały wczoraj o 22:40")
    counts = [len(await incidents(owner, name)) for name in ("Anka", "Basia", "Gosia")]
    assert counts == [1, 0, 1]


async def test_a_typo_mended_leaves_what_was_corrected_by_taps(owner: Person) -> None:
    message = await owner.says("Anka dzwonila na pogaduchyy 40 min")
    card = card_of(owner, message)
    for data in ("who:1:2", "kind:1:insult", "day:1:2026-11-18", "time:1:21"):
        await owner.forges(data, card)
    await owner.edits(message, "Anka dzwonila na pogaduchy 50 min")
    (entry,) = await incidents(owner, "Basia")
    assert (entry["kind"], entry["day"], entry["time"]) == ("insult", "2026-11-18", "21:00")
    assert entry["minutes"] == 50
    assert entry["note"] == "Anka dzwonila na pogaduchy 50 min"


async def test_a_command_that_logged_is_corrected_by_an_edit_too(owner: Person) -> None:
    message = await owner.says("/zapisz Ance dzwonienie o 22:40")
    await owner.edits(message, "/zapisz Basi dzwonienie o 21:15")
    assert await incidents(owner, "Anka") == []
    (entry,) = await incidents(owner, "Basia")
    assert (entry["time"], entry["note"]) == ("21:15", "dzwonienie o 21:15")


async def test_a_command_edited_into_another_changes_nothing(owner: Person) -> None:
    message = await owner.says("/zapisz Anka dzwoniła o 22:40")
    await owner.edits(message, "/werdykt Basia")
    (entry,) = await incidents(owner, "Anka")
    assert entry["note"] == "dzwoniła o 22:40"


async def test_what_is_written_under_a_photo_that_answers_a_card_is_kept(owner: Person) -> None:
    message = await owner.says("Anka dzwoniła wczoraj o 22:40")
    card = card_of(owner, message)
    await owner.sends_photo(
        b"a screen", "tu pisze, że to pilne, 15 minut", reply_to=card.message_id
    )
    (entry,) = await incidents(owner, "Anka")
    assert entry["note"].endswith("\ntu pisze, że to pilne, 15 minut")
    assert entry["minutes"] == 15
    assert len(entry["attachments"]) == 1


async def test_a_message_that_comes_late_is_read_by_when_it_was_written(
    bot: Rozstaje, owner: Person
) -> None:
    bot.telegram.clock = datetime.fromisoformat("2026-11-19T23:50:00+01:00").timestamp
    bot.clock.is_at("2026-11-20T08:00:00+01:00")
    await owner.says("Anka dzwoniła dziś o 22:40 na pogaduchy")
    await owner.says("/zapisz Anka znowu dzwoniła godzinę temu")
    await owner.sends_photo(b"a screen", "Anka dziś o 21 znowu, zrzut")
    entries = await incidents(owner, "Anka")
    assert {(each["day"], each["time"]) for each in entries} == {
        ("2026-11-19", "22:40"),
        ("2026-11-19", "22:50"),
        ("2026-11-19", "21:00"),
    }


async def test_a_date_that_cannot_be_is_not_believed(bot: Rozstaje, owner: Person) -> None:
    for moment in ("2026-11-17T12:00:00+01:00", "2026-11-20T12:01:00+01:00"):
        bot.telegram.clock = datetime.fromisoformat(moment).timestamp
        await owner.says("Anka dzwoniła na pogaduchy")
    assert [each["day"] for each in await incidents(owner, "Anka")] == ["2026-11-20"] * 2


async def test_a_card_that_was_deleted_and_comes_anew_is_the_entrys_card(owner: Person) -> None:
    message = await owner.says("Anka dzwoniła wczoraj o 22:40")
    card = card_of(owner, message)
    owner.deletes(card)
    await owner.edits(message, "Anka dzwoniła wczoraj o 22:45")
    anew = owner.sees()
    assert anew.message_id > card.message_id
    await owner.says("to trwało 50 minut", reply_to=anew.message_id)
    (entry,) = await incidents(owner, "Anka")
    assert (entry["time"], entry["minutes"]) == ("22:45", 50)


async def test_a_photo_right_after_a_message_about_two_joins_both_entries(owner: Person) -> None:
    await owner.says("Anka i Basia wydzwaniały wczoraj o 22:40")
    await owner.sends_photo()
    for client in ("Anka", "Basia"):
        (entry,) = await incidents(owner, client)
        assert len(entry["attachments"]) == 1


# An edit that tells of more deeds, or of fewer.


async def test_a_deed_told_by_an_edit_is_a_line_more(owner: Person) -> None:
    message = await owner.says("Anka krzyczała wczoraj przez telefon")
    card = card_of(owner, message)
    await owner.edits(
        message, "Anka krzyczała wczoraj przez telefon, a Basia nie zapłaciła faktury"
    )
    assert owner.sees().text.splitlines()[0] == PL.plain("corrected-more")
    assert "Basia" in owner.sees().text
    assert "Anka" not in owner.sees().text
    lines = owner.bubble(card.message_id).text.splitlines()
    assert [line[:7] for line in lines if line[:2] in ("1.", "2.")] == ["1. Anka", "2. Basi"]
    for client in ("Anka", "Basia"):
        (entry,) = await incidents(owner, client)
        assert entry["note"].startswith("Anka krzyczała wczoraj przez telefon, a Basia")
    (added,) = await incidents(owner, "Basia")
    assert added["edited_at"] is not None  # it was not there when the message was written


async def test_the_line_more_is_taken_back_where_it_is_told(owner: Person) -> None:
    message = await owner.says("Anka krzyczała wczoraj przez telefon")
    await owner.edits(
        message, "Anka krzyczała wczoraj przez telefon, a Basia nie zapłaciła faktury"
    )
    await owner.taps(PL.plain("button-undo"), owner.sees())
    assert await incidents(owner, "Basia") == []
    assert len(await incidents(owner, "Anka")) == 1


async def test_a_second_deed_of_the_same_client_is_a_line_more_too(owner: Person) -> None:
    message = await owner.says("Anka krzyczała wczoraj przez telefon")
    more = "Anka krzyczała wczoraj przez telefon, a dziś nie zapłaciła faktury"
    await owner.edits(message, more)
    await owner.edits(message, more)
    entries = await incidents(owner, "Anka")
    assert {each["kind"] for each in entries} == {"shouting", "late_payment"}
    assert len(entries) == 2


async def test_a_deed_that_the_edit_tells_no_longer_goes_in_sight(owner: Person) -> None:
    message = await owner.says(
        "Anka krzyczała wczoraj przez telefon, a Basia nie zapłaciła faktury"
    )
    await owner.edits(message, "Anka krzyczała wczoraj przez telefon")
    assert owner.sees().text.splitlines()[0] == PL.plain("corrected-fewer")
    assert "Basia" in owner.sees().text
    assert await incidents(owner, "Basia") == []
    (stays,) = await incidents(owner, "Anka")
    assert stays["note"] == "Anka krzyczała wczoraj przez telefon"
    await owner.taps(PL.plain("button-log-again"), [b for b in owner.chat if b.buttons][-1])
    (again,) = await incidents(owner, "Basia")
    assert "nie zapłaciła" in again["note"]


async def test_an_edit_that_tells_of_nothing_any_more_leaves_the_entry_to_a_tap(
    owner: Person,
) -> None:
    message = await owner.says("Anka krzyczała wczoraj przez telefon")
    before = len(owner.chat)
    await owner.edits(message, "nieważne")
    assert len(owner.chat) == before
    (entry,) = await incidents(owner, "Anka")
    assert entry["kind"] == "shouting"


async def test_a_typo_mended_is_no_deed_more(owner: Person) -> None:
    message = await owner.says("Anka i Basia wydzwaniały wczoraj o 22:40")
    before = len(owner.chat)
    await owner.edits(message, "Anka i Basia wydzwaniały wczoraj o 22:45")
    assert len(owner.chat) == before


async def test_a_command_edited_to_tell_of_more_adds_a_line(owner: Person) -> None:
    message = await owner.says("/zapisz Anka krzyczała wczoraj przez telefon")
    await owner.edits(
        message, "/zapisz Anka krzyczała wczoraj przez telefon i nie zapłaciła faktury"
    )
    assert {each["kind"] for each in await incidents(owner, "Anka")} == {"shouting", "late_payment"}


async def test_what_a_tap_corrected_is_not_added_by_an_edit_again(owner: Person) -> None:
    message = await owner.says("Anka krzyczała wczoraj przez telefon")
    await owner.forges("also:1:late_payment", card_of(owner, message))
    await owner.edits(message, "Anka krzyczała wczoraj przez telefon i nie zapłaciła faktury")
    kinds = [each["kind"] for each in await incidents(owner, "Anka")]
    assert sorted(kinds) == ["late_payment", "shouting"]
