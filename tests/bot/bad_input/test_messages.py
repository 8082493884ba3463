"""Messages that are hard to read: each is answered clearly and kept to the letter."""

from collections.abc import AsyncIterator
from itertools import product
from pathlib import Path

import pytest

from bot.local_telegram import ForwardedFrom
from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient
from conversations.records.numbers import ClientNumber, OwnerId
from storage.owners import save
from tests.bot.bad_input.by_hand import says_whole
from tests.conversations.handlers.entries import card_of, exported, incidents
from tests.support.person import Person
from tests.support.rozstaje import FRIDAY, Rozstaje, rozstaje


@pytest.fixture
async def bot(url: str, tmp_path: Path) -> AsyncIterator[Rozstaje]:
    async with rozstaje(tmp_path, database=url) as running:
        yield running


LONG = "anka wczoraj 22:40 dzwonila " + "bla " * 10_000
ASKS_THE_DAY = "Kiedy to było?"
NO_INCIDENT = "Chcesz powiedzieć, co się stało?"
GREETING = "Cześć, jestem."

# What is sent, and what is in the answer.
MESSAGES = {
    LONG: "Anka · czw 19.11 22:40",
    "żółw " * 8_000: NO_INCIDENT,
    "anka \ud800 krzyczała\udfff wczoraj": "Anka · czw 19.11 · Krzyki",
    "\ud800": GREETING,
    "anka\x00 wczoraj 22:40 dzwonila\x00": "Anka · czw 19.11 22:40",
    "\x00": GREETING,
    "\u202eanka wczoraj 22:40 dzwonila": "Anka · czw 19.11 22:40",
    "אנקה התקשרה אתמול ב 22:40": NO_INCIDENT,
    "नमस्ते": NO_INCIDENT,
    "\u094d": GREETING,
    "🙂🙂🙂": GREETING,
    "👩‍👩‍👧🇵🇱😡": GREETING,
    "anka 31.02 o 22:40 dzwoniła na pogaduchy": ASKS_THE_DAY,
    "anka krzyczała 30 lutego": ASKS_THE_DAY,
    "anka krzyczała 12.11.1969": ASKS_THE_DAY,
    "anka krzyczała 5 maja 1902": ASKS_THE_DAY,
    "anka krzyczała 12.11.2050": ASKS_THE_DAY,
    "anka krzyczała 999999999 dni temu": ASKS_THE_DAY,
    "anka wczoraj o 25:70 dzwoniła na pogaduchy": "Anka · czw 19.11 · Długa rozmowa",
    "anka krzyczała wczoraj przez 99999999999 godzin": "Anka · czw 19.11 · Krzyki",
    "<b>anka</b> krzyczała & {{ 7 * 7 }} { $client }": "Anka · pt 20.11 · Krzyki",
}


def as_kept(text: str) -> str:
    """Return a text as it can be kept: Telegram's JSON has no half pairs, databases no zeros."""
    return text.encode("utf-8", "replace").decode().replace("\x00", " ")


@pytest.mark.parametrize(("text", "answer"), MESSAGES.items(), ids=map(ascii, range(len(MESSAGES))))
async def test_it_is_answered_clearly_and_kept_to_the_letter(
    zoe: Person, text: str, answer: str
) -> None:
    said = await says_whole(zoe, text)
    shown = card_of(zoe, said)
    assert answer in shown.text
    if "Zapisz mimo to" in shown.labels:
        await zoe.taps("Zapisz mimo to", shown)
    assert [each["note"] for each in await incidents(zoe, "Anka")] == [as_kept(text)]


@pytest.mark.parametrize("place", [0, 2, 4, 6, 9, 12])
async def test_as_an_edit_a_reply_a_caption_and_a_forward_it_holds_nobody_up(
    zoe: Person, place: int
) -> None:
    text = list(MESSAGES)[place]
    said = await zoe.says("anka wczoraj 22:40 dzwonila na pogaduchy")
    card = card_of(zoe, said)
    await zoe.edits(said, text)
    assert zoe.bubble(card.message_id).text.startswith("Anka ·")
    await says_whole(zoe, text, reply_to=card.message_id)
    assert (await incidents(zoe, "Anka"))[0]["note"] == "\n".join([as_kept(text)] * 2).strip()
    await zoe.sends_photo(caption=text[:1_000])
    await says_whole(zoe, text, origin=ForwardedFrom("Anka", int(FRIDAY.timestamp()), 77))
    notes = [each["note"] for each in await incidents(zoe, "Anka")]
    assert as_kept(text) in notes


@pytest.mark.parametrize(
    ("client", "text", "asks_who"),
    [
        ("Wczoraj", "anka wczoraj krzyczała", False),
        ("Wczoraj", "Wczoraj Anka krzyczała", False),
        ("Wczoraj", "wczoraj krzyczała przez telefon", True),
        ("22:40", "anka krzyczała wczoraj", False),
        ("22:40", "wczoraj 22:40 dzwonila na pogaduchy", True),
    ],
)
async def test_a_client_who_is_called_like_a_moment_is_not_seen_in_every_moment(
    zoe: Person, client: str, text: str, *, asks_who: bool
) -> None:
    await zoe.says(f"/nowy {client}")
    card = card_of(zoe, await zoe.says(text))
    assert ("O kogo chodzi?" in card.text) is asks_who
    if asks_who:
        await zoe.taps(client, card)
    (logged,) = await incidents(zoe, client if asks_who else "Anka")
    assert logged["day"] == "2026-11-19"
    await zoe.says(f"/log {client} nie zapłacił faktury")
    assert zoe.sees().text.startswith(f"{client} · pt 20.11")


async def test_a_file_that_telegram_does_not_hand_out_is_told_of_and_the_entry_stays(
    zoe: Person,
) -> None:
    await zoe.sends_document(bytes(21 * 2**20), "umowa.pdf", "anka wczoraj krzyczała")
    card, told = [bubble for bubble in zoe.chat if bubble.from_bot][-2:]
    assert card.text.startswith("Anka · czw 19.11 · Krzyki")
    assert told.text.startswith("Ten plik ma ponad 20 MB")
    (logged,) = await incidents(zoe, "Anka")
    assert [each["name"] for each in logged["attachments"]] == ["umowa.pdf"]
    assert "Jednego nie dało się pobrać" in zoe.sees().text
    await zoe.sends_document(bytes(20 * 2**20), "mniejszy.pdf")
    assert not [bubble for bubble in zoe.chat if "ponad 20 MB" in bubble.text][1:]


async def test_a_roster_of_five_hundred_is_read_listed_and_offered(
    bot: Rozstaje, zoe: Person
) -> None:
    first = next(iter(Question))
    owner = zoe.account.user.id
    names = ["".join(each).capitalize() + "owex" for each in product("bdfgklmnprstwz", repeat=3)]
    many = [
        AddClient(ClientNumber(number), name, first) for number, name in enumerate(names[:499], 2)
    ]
    await bot.store.run(save(OwnerId(owner), many, 0), owner)
    card = card_of(zoe, await zoe.says(f"z {names[436].lower()}em wczoraj 22:40 40 min gadania"))
    assert card.text.startswith(f"{names[436]} · czw 19.11 22:40")
    asked = card_of(zoe, await zoe.says("ktoś krzyczał wczoraj przez telefon"))
    await zoe.taps("Ktoś inny…", asked)
    assert len(zoe.bubble(asked.message_id).labels) <= 100
    for command in ("/klienci", "/werdykt", "/rozmowa", "/historia", "/teczka", "/usun", "/start"):
        await zoe.says(command)
        assert 2 <= len(zoe.sees().labels) <= 100, command
    await zoe.says(f"/historia {names[436]}")
    assert zoe.sees().text.startswith(f"{names[436]} · dziennik")
    assert len((await exported(zoe))["clients"]) == 500
