"""`/import`: an export comes back into an account, shown first, once however often it is sent."""

import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.walking import PL, chooses
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

NAME = "rozstaje-2026-11-20.json"
ADD = PL.plain("button-import-yes")
LEAVE = PL.plain("button-import-no")


async def export_of(person: Person) -> dict[str, Any]:
    """Return what `/eksport` hands over, read."""
    await person.says("/eksport")
    handed = next(each for each in reversed(list(person.chat)) if each.file_name.endswith(".json"))
    read: dict[str, Any] = json.loads(handed.document or b"")
    return read


def packed(data: Any) -> bytes:
    return json.dumps(data).encode()


def zipped(content: bytes, name: str = NAME, **how: Any) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, content, **how)
        file.writestr("attachments/1-2-photo.jpg", b"a photo")
    return out.getvalue()


def of_clients(whole: Any) -> Any:
    """Return an export without the numbers and dates that are an account's own."""
    for client in whole["clients"]:
        for each in client["incidents"]:
            del each["number"], each["attachments"]
    return [whole["clients"], whole["owner"]["time_zone"], whole["owner"]["signature"]]


async def with_something(person: Person) -> dict[str, Any]:
    """Keep a client with a name of markup, an answer and two entries; return their export."""
    await person.says("/nowy Anka {{ 7*7 }} <b>")
    await chooses(person, "yes")
    await person.says("Anka wczoraj 22:40 dzwoniła na pogaduchy 40 min")
    await person.says("Anka nie zapłaciła za październik")
    return await export_of(person)


async def test_import_says_which_file_to_send(ola: Person) -> None:
    await ola.says("/import")
    assert ola.chat[-1].text == PL.plain("import-ask")


@pytest.mark.parametrize("as_archive", [False, True], ids=["JSON", "archive"])
async def test_an_export_comes_into_an_empty_account_once(
    bot: Rozstaje, ola: Person, tmp_path: Path, as_archive: bool
) -> None:
    whole = await with_something(ola)
    content = zipped(packed(whole)) if as_archive else packed(whole)
    name = NAME.replace("json", "zip") if as_archive else NAME
    nela = bot.person(4004, "Nela")
    await nela.says("/start")
    before = kept(tmp_path)
    sent = await nela.sends_document(content, name)
    offer = nela.chat[-1]
    assert "Anka {{ 7*7 }} <b>" in offer.text
    assert "2 wpisy" in offer.text
    assert "1 odpowiedź" in offer.text
    assert kept(tmp_path) == before, "it is shown first"
    await nela.taps(ADD, offer)
    assert nela.bubble(offer.message_id).text == PL.plain("import-done")
    mine = await export_of(nela)
    assert of_clients(mine) == of_clients(whole)
    await nela.sends_document(content, name)
    assert nela.chat[-1].text == PL.plain("import-nothing")
    assert not nela.chat[-1].buttons
    del sent


async def test_tapped_twice_it_is_added_once(bot: Rozstaje, ola: Person) -> None:
    whole = await with_something(ola)
    nela = bot.person(4004, "Nela")
    await nela.sends_document(packed(whole), NAME)
    offer = nela.chat[-1].message_id
    for _ in range(2):
        nela.account.tap(offer, "import:yes")
    await bot.settle()
    assert len((await export_of(nela))["clients"]) == 1


async def test_beside_what_is_there_only_what_is_new_comes(ola: Person) -> None:
    whole = await with_something(ola)
    extra = dict(whole["clients"][0]["incidents"][0], logged_at="2026-10-01T10:00:00+00:00")
    whole["clients"][0]["incidents"].append(extra)
    whole["clients"].append({"name": "Firma Krzak"})
    await ola.sends_document(packed(whole), NAME)
    offer = ola.chat[-1]
    assert "Firma Krzak" in offer.text
    assert "1 wpis " in offer.text
    await ola.taps(ADD, offer)
    after = await export_of(ola)
    assert [each["name"] for each in after["clients"]] == ["Anka {{ 7*7 }} <b>", "Firma Krzak"]
    assert len(after["clients"][0]["incidents"]) == 3


async def test_of_many_clients_a_few_are_named_and_the_others_counted(ola: Person) -> None:
    clients = [{"name": f"Klient {'x' * 40} {number}"} for number in range(500)]
    await ola.sends_document(packed({"format": 1, "clients": clients, "owner": {}}), NAME)
    offer = ola.chat[-1]
    assert f"klienci: {clients[0]['name']}, " in offer.text
    assert "i jeszcze 488" in offer.text
    await ola.taps(ADD, offer)
    assert len((await export_of(ola))["clients"]) == 500


async def test_left_it_changes_nothing(bot: Rozstaje, ola: Person, tmp_path: Path) -> None:
    whole = await with_something(ola)
    nela = bot.person(4004, "Nela")
    await nela.says("/start")
    before = kept(tmp_path)
    await nela.sends_document(packed(whole), NAME)
    await nela.taps(LEAVE)
    assert nela.chat[-1].text == PL.plain("import-kept")
    assert kept(tmp_path) == before


async def test_another_name_with_import_under_it_is_an_export_too(
    bot: Rozstaje, ola: Person
) -> None:
    whole = await with_something(ola)
    nela = bot.person(4004, "Nela")
    await nela.sends_document(packed(whole), "kopia.txt", "/import")
    assert nela.chat[-1].labels == [ADD, LEAVE]


async def test_any_other_file_is_evidence_as_ever(ola: Person) -> None:
    await with_something(ola)
    await ola.says("Anka znowu dzwoniła w nocy")
    await ola.sends_document(b"{}", "umowa.json")
    assert "import" not in ola.chat[-1].text
    entries = (await export_of(ola))["clients"][0]["incidents"]
    assert [each["name"] for each in entries[-1]["attachments"]] == ["umowa.json"]


async def test_of_a_file_that_was_deleted_meanwhile_it_is_asked_again(
    bot: Rozstaje, ola: Person, tmp_path: Path
) -> None:
    whole = await with_something(ola)
    nela = bot.person(4004, "Nela")
    await nela.says("/start")
    before = kept(tmp_path)
    await nela.sends_document(packed(whole), NAME)
    offer = nela.account.chat.messages[nela.chat[-1].message_id]
    offer.body.pop("reply_to_message")
    await nela.taps(ADD)
    assert nela.chat[-1].text == PL.plain("import-again")
    assert kept(tmp_path) == before


GOOD = packed({"format": 1, "clients": [{"name": "Anka"}], "owner": {}})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (packed({"format": 2, "clients": []}), "import-version"),
        (packed({"hello": "world"}), "import-not-ours"),
        (packed([1, 2]), "import-not-ours"),
        (b"", "import-not-ours"),
        (b"\x89PNG\r\n", "import-not-ours"),
        (GOOD[: len(GOOD) // 2], "import-broken"),
        (zipped(GOOD)[:200], "import-broken"),
        (zipped(GOOD, "photos/a.json"), "import-not-ours"),
        (zipped(b"{" + b" " * 30_000_000), "import-too-large"),
        (b'{"a":' * 100_000, "import-broken"),
        (b'{"format":1,"clients":[],"x":"\xff"}', "import-broken"),
    ],
    ids=["version", "other", "list", "empty", "picture", "half", "half a zip", "elsewhere",
         "a bomb", "deep", "no text"],
)  # fmt: skip
async def test_a_file_that_is_not_taken_is_said_why_and_nothing_is_kept(
    bot: Rozstaje, ola: Person, tmp_path: Path, content: bytes, said: str
) -> None:
    await ola.says("/start")
    before = kept(tmp_path)
    await ola.sends_document(content, NAME)
    assert ola.chat[-1].text == PL.plain(said)
    assert not ola.chat[-1].buttons
    assert kept(tmp_path) == before


async def test_a_file_of_fifty_megabytes_is_not_even_fetched(
    bot: Rozstaje, ola: Person, tmp_path: Path
) -> None:
    await ola.says("/start")
    before = kept(tmp_path)
    file = {
        "file_id": "no-such-file",
        "file_unique_id": "u",
        "file_name": NAME,
        "file_size": 50_000_000,
    }
    user = {"id": 1001, "is_bot": False, "first_name": "Ola", "language_code": "pl"}
    chat = {"id": 1001, "type": "private", "first_name": "Ola"}
    message = {"message_id": 9001, "date": 1_795_000_000, "from": user, "chat": chat}
    bot.telegram.inject({"message": {**message, "document": file}})
    await bot.settle()
    assert ola.chat[-1].text == PL.plain("import-too-large")
    bot.telegram.inject({"message": {**message, "document": {**file, "file_size": 10}}})
    await bot.settle()
    assert ola.chat[-1].text == PL.plain("import-unreachable")
    assert kept(tmp_path) == before


async def test_numbers_of_somebody_elses_in_a_file_touch_nobody(bot: Rozstaje, ola: Person) -> None:
    mine = await with_something(ola)
    nela = bot.person(4004, "Nela")
    forged = json.loads(json.dumps(mine))
    forged["owner"]["id"] = 1001
    forged["clients"][0]["incidents"][0] |= {"owner": 1001, "client": 1, "note": "forged"}
    await nela.sends_document(packed(forged), NAME)
    await nela.taps(ADD)
    assert (await export_of(ola))["clients"] == mine["clients"]


async def test_after_an_erase_an_export_brings_the_same_pages_back(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await chooses(ola, "yes")
    await ola.says("Anka wczoraj 22:40 dzwoniła na pogaduchy 40 min")
    await ola.forwards("jesteś do niczego", "Anka Nowak", user_id=77)
    await ola.says("zmień nazwę Anki na Anna Nowak")
    await ola.says("/nowy Basia")
    await ola.says("/nowy Celina")
    await ola.forges("archive:2")
    before = [await page_of(ola, name) for name in ("Anna Nowak", "Basia", "Celina")]
    assert PL.plain("client-archived") in before[1]
    whole = await export_of(ola)
    await ola.says("/usun")
    await ola.taps(PL.plain("button-erase-everything"))
    await ola.taps(PL.plain("button-erase-yes"))
    await ola.sends_document(packed(whole), NAME)
    await ola.taps(ADD)
    assert [await page_of(ola, name) for name in ("Anna Nowak", "Basia", "Celina")] == before
    again = await export_of(ola)
    for each, was in zip(again["clients"], whole["clients"], strict=True):
        for key in ("name", "former_names", "aliases", "archived", "answers", "plan", "verdict"):
            assert each[key] == was[key], key
        for entry, was_entry in zip(each["incidents"], was["incidents"], strict=True):
            for key in ("kind", "sure", "day", "time", "minutes", "note", "author", "edited_at"):
                assert entry[key] == was_entry[key], key
    await ola.says("/klienci")
    assert "Basia" not in ola.sees().text


@pytest.mark.parametrize(
    "wrong",
    [
        *({"former_names": wrong} for wrong in (7, "Anka", [7], [""], ["x" * 61], ["Anka"] * 21)),
        # As it was when only the latest was kept.
        *({"former_name": wrong} for wrong in (7, "", "x" * 61)),
    ],
)
async def test_a_former_name_that_none_can_be_is_no_export_of_ours(
    ola: Person, wrong: dict[str, Any]
) -> None:
    whole = await with_something(ola)
    del whole["clients"][0]["former_names"]
    whole["clients"][0] |= wrong
    await ola.sends_document(packed(whole), NAME)
    assert ola.sees().text == PL.plain("import-not-ours")


async def page_of(person: Person, name: str) -> str:
    """Return what `/klient` shows of a client."""
    await person.says(f"/klient {name}")
    return person.sees().text
