"""The archive: a client keeps everything there, stands in no list, and comes back whole."""

from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.entries import card_of, exported, incidents
from tests.conversations.handlers.walking import PL, says_level
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with Anka, who is in the archive, and Greg, who isn't."""
    await ola.says("/nowy Anka")
    await ola.forges("answer:1:payment:unpaid")
    await ola.says("Anka krzyczała na mnie wczoraj o 22:40")
    await ola.forges("look:1:2026-12-01")
    await ola.says("/nowy Greg")
    await ola.says("/klient Anka")
    await ola.taps("Do archiwum")
    return ola


async def test_who_is_there_stands_in_no_list(owner: Person) -> None:
    assert "Anka jest teraz w archiwum" in owner.sees().text
    for asked in ("/klienci", "/start"):
        await owner.says(asked)
        assert "Anka" not in owner.sees().text
        assert "Anka" not in owner.sees().labels
    await owner.says("krzyczała na mnie dziś")
    assert "Greg" in owner.sees().text, "the only client at work"
    assert "Anka" not in owner.sees().labels


async def test_the_list_leads_to_the_archive_and_the_way_back_restores_everything(
    owner: Person,
) -> None:
    await owner.says("/klienci")
    await owner.taps("📦 Archiwum (1)")
    await owner.taps("Anka")
    assert "📦 W archiwum" in owner.sees().text
    await owner.taps("Przywróć z archiwum")
    assert "Z archiwum wraca Anka" in owner.sees().text
    await owner.says("/klienci")
    assert {"Anka", "Greg"} <= set(owner.sees().labels)
    await owner.says("/klient Anka")
    assert "⏰ Spytam" in owner.sees().text
    assert len(await incidents(owner, "Anka")) == 1


async def test_nothing_is_reminded_of_and_the_digest_is_silent_about_it(
    bot: Rozstaje, owner: Person
) -> None:
    await owner.forges("digest:2:0900")
    before = len(owner.chat)
    bot.clock.is_at("2026-12-01T10:00+01:00")
    await bot.what_is_due_comes()
    said = [bubble.text for bubble in owner.chat[before:]]
    assert said, "the digest"
    assert not any("Ank" in text for text in said)


async def test_a_reminder_that_is_still_to_come_comes_once_they_are_back(
    bot: Rozstaje, owner: Person
) -> None:
    await owner.forges("unarchive:1")
    bot.clock.is_at("2026-12-01T10:00+01:00")
    await bot.what_is_due_comes()
    assert "Anką" in owner.sees().text


@pytest.mark.parametrize("typed", ["/klient Anka", "Anka", "ankę", "/klient anki"])
async def test_the_name_still_opens_the_page(owner: Person, typed: str) -> None:
    await owner.says(typed)
    assert "📦 W archiwum" in owner.sees().text
    assert owner.sees().labels == [
        "Przywróć z archiwum",
        "Werdykt",
        "Dziennik",
        "Zestawienie",
        "Usuń…",
        "Wszyscy klienci",
    ]


async def test_what_is_known_can_be_looked_at(owner: Person) -> None:
    for typed in ("/werdykt Anka", "/dziennik Anka"):
        await owner.says(typed)
        assert "Anka" in owner.sees().text
    await owner.forges("verdict:1")
    assert says_level(owner.sees(), "terminate_now", PL) or "Anka" in owner.sees().text
    await owner.says("/zestawienie Anka")
    assert any(data.startswith("dossier:1:") for row in owner.sees().buttons for _, data in row)


CHANGES = [
    "answer:1:payment:on_time",
    "back:1",
    "pause:1",
    "interview:1",
    "plan:1",
    "step:1:thank:done",
    "letters:1",
    "letter:1:payment_first",
    "alias:1",
    "rename:1",
    "look:1:2026-12-08",
    "looked:1:payment:on_time",
]


@pytest.mark.parametrize("data", CHANGES)
async def test_an_old_button_gets_a_kind_answer_and_changes_nothing(
    owner: Person, tmp_path: Path, data: str
) -> None:
    before = kept(tmp_path)
    await owner.forges(data)
    assert "Anka jest w archiwum, więc niczego tu nie zmieniam" in owner.sees().text
    assert owner.sees().labels == ["Przywróć z archiwum", "Anka"]
    assert kept(tmp_path) == before


async def test_archived_twice_is_archived_once(owner: Person, tmp_path: Path) -> None:
    before = kept(tmp_path)
    await owner.forges("archive:1")
    assert "Anka jest teraz w archiwum" in owner.sees().text
    assert kept(tmp_path) == before
    await owner.forges("unarchive:1")
    back = kept(tmp_path)
    await owner.forges("unarchive:1")
    assert kept(tmp_path) == back


async def test_the_name_is_not_given_twice(owner: Person) -> None:
    await owner.says("/nowy anka")
    assert "Anka jest w archiwum" in owner.sees().text
    await owner.taps("Przywróć z archiwum")
    await owner.says("/klienci")
    assert "Anka" in owner.sees().labels


async def test_with_everybody_there_a_new_name_begins(owner: Person) -> None:
    await owner.forges("archive:2")
    await owner.says("/klienci")
    assert owner.sees().text == PL.plain("archive-all")
    assert owner.sees().labels == ["📦 Archiwum (2)"]
    await owner.says("Zosia")
    assert "Zosi" in owner.sees().text


async def test_the_export_and_the_erase_know_the_archive(owner: Person) -> None:
    clients = {each["name"]: each for each in (await exported(owner))["clients"]}
    assert clients["Anka"]["archived"]
    assert not clients["Greg"]["archived"]
    assert len(clients["Anka"]["incidents"]) == 1
    await owner.says("/usun")
    assert "Anka" in owner.sees().labels
    await owner.taps("Wszystko")
    assert "• 2 klientów" in owner.sees().text


async def test_logged_by_name_it_is_hers_all_the_same(owner: Person) -> None:
    await owner.says("/zapisz Anka znowu dzwoniła w nocy")
    assert "Anka" in owner.sees().text
    assert len(await incidents(owner, "Anka")) == 2


async def test_the_archive_in_english(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.forges("archive:1")
    assert emma.sees().text.startswith("Greg is in the archive now")
    await emma.says("Greg")
    await emma.taps("Take out of the archive")
    assert emma.sees().text.startswith("Greg is out of the archive")


async def test_what_names_somebody_in_the_archive_is_not_put_on_the_only_one_at_work(
    ola: Person,
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    await ola.forges("archive:1")
    for text in ("Anka krzyczała na mnie wczoraj", "przypomnij mi jutro o fakturze dla Anki"):
        card = card_of(ola, await ola.says(text))
        anyway = PL.plain("button-log-anyway")
        if anyway in card.labels:
            await ola.taps(anyway, card)
        assert PL.plain("card-ask-who") in ola.bubble(card.message_id).text
    assert await incidents(ola, "Basia") == []
