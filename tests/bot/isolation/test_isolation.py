"""What one does with another owner's ids goes as if that owner were not there."""

import re
import zipfile
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

import orjson
import pytest

from conversations.handlers import routes
from conversations.handlers.route import Route
from conversations.handlers.turn import Turn
from conversations.screens.taps import Action, read
from tests.bot.isolation import somebody
from tests.bot.isolation.acts import AWAITING, TAPS, UNKNOWN_TAPS, Ids, commands, messages
from tests.support.databases import ENGINES, new_database
from tests.support.documents import read_pdf
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje, rozstaje

THEIRS = Ids(somebody.CLIENT, somebody.INCIDENT, somebody.MESSAGE, somebody.ALBUM, somebody.NAME)
# The same numbers as the other's first ones have.
OWN = Ids(1, 1, 4, "album-1", "Bob")

Seen = list[tuple[Any, ...]]


def test_every_button_has_a_case() -> None:
    assert set(TAPS) == set(Action)
    for action, cases in TAPS.items():
        for case in cases:
            tap = read(case)
            assert tap
            assert tap.action is action


def every_route() -> list[tuple[str, Route]]:
    """Return all there is in the tables, by name; routes that two names share come twice."""
    return [
        *((each.en, each.route) for each in routes.COMMANDS),
        *((str(action), each) for action, each in routes.TAPS.items()),
        *((str(awaited), each) for awaited, (_, each) in routes.AWAITED.items()),
        *((kind.__name__, each) for kind, each in routes.REST.items()),
    ]


@pytest.mark.parametrize("engine", ENGINES)
async def test_another_owner_is_as_if_they_were_not_there(
    engine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: set[int] = set()

    def route(turn: Turn) -> Route:
        found = routes.route(turn)
        reached.add(id(found))
        return found

    monkeypatch.setattr("bot.delivery.turns.route", route)
    async with (
        new_database(engine, tmp_path) as url,
        rozstaje(tmp_path, database=url) as bot,
    ):
        await somebody.begin(bot.store)
        before = await somebody.kept(bot.store)
        emma = bot.person(1002, "Emma", "en")
        beside_them = await everything(bot, emma)
        assert await somebody.kept(bot.store) == before, "the other's rows are as they were"
        assert not bot.person(somebody.OWNER).chat, "and they hear nothing of it"
        told = all_that_was_told(emma)
    assert not [secret for secret in somebody.SECRETS if secret in told]
    (tmp_path / "alone").mkdir()
    async with (
        new_database(engine, tmp_path / "alone") as url,
        rozstaje(tmp_path, database=url) as bot,
    ):
        alone = await everything(bot, bot.person(1002, "Emma", "en"))
    for (act, got), (_, wanted) in zip(beside_them, alone, strict=True):
        assert got == wanted, f"{act} shows that another owner has it"
    forgotten = [name for name, each in every_route() if id(each) not in reached]
    assert not forgotten, "a route that no act reaches"


async def everything(bot: Rozstaje, person: Person) -> list[tuple[str, Seen]]:
    """Do all there is to do, with another's ids and one's own; what was seen after each act."""
    done: list[tuple[str, Seen]] = []

    async def says(text: str) -> None:
        await person.says(text)
        done.append((text, seen(person)))

    async def taps(data: str, message: int | None = None) -> None:
        await person.forges(data, message)
        done.append((data, seen(person)))

    async def given(kind: str, body: dict[str, Any]) -> None:
        await by_hand(bot, person, kind, {"message_id": 100_000 + len(done)} | body)
        done.append((kind, seen(person)))

    await says("/new Bob")
    # The plan asks what shapes it only while nobody has shouted.
    await taps("answer:1:sleep:often")
    await taps("plan:1")
    await says("a month")
    await given("message", {"voice": {"file_id": "V", "file_unique_id": "v", "duration": 1}})
    await says("bob krzyczał wczoraj o 22:40 przez 40 min")
    for template in chain(*TAPS.values(), UNKNOWN_TAPS):
        await taps(filled(template, THEIRS))
        await taps(filled(template, THEIRS), THEIRS.message)
        await taps(filled(template, OWN))
    for awaiting in AWAITING:
        for body in messages(THEIRS):
            if awaiting:
                await (taps(awaiting[1:]) if awaiting.startswith("=") else says(awaiting))
            await given("message", body)
        await says("/cancel")
    for text in ("krzyczała dziś o 21", somebody.TEXT):
        edited = {"text": text, "message_id": THEIRS.message, "edit_date": 1_795_000_001}
        await given("edited_message", edited)
    for template in commands():
        await says(filled(template, THEIRS))
    await says("/erase")
    await person.taps("Everything")
    await person.taps("Delete for good")
    done.append(("erase", seen(person)))
    return done


def filled(template: str, ids: Ids) -> str:
    return template.format(client=ids.client, incident=ids.incident, name=ids.name)


async def by_hand(bot: Rozstaje, person: Person, kind: str, body: dict[str, Any]) -> None:
    """Give the bot a message as an altered app could send it."""
    account = person.account.user
    user = {"id": account.id, "is_bot": False, "first_name": "Emma", "language_code": "en"}
    chat = {"id": account.id, "type": "private", "first_name": "Emma"}
    if "reply_to_message" in body:
        body = body | {"reply_to_message": {**body["reply_to_message"], "chat": chat}}
    bot.telegram.inject({kind: {"date": 1_795_000_000, "from": user, "chat": chat} | body})
    await bot.settle()


def seen(person: Person) -> Seen:
    """Return what the person sees now at the end of the chat."""
    last = [bubble for bubble in person.chat if bubble.from_bot][-4:]
    toast = person.toasts[-1].text if person.toasts else None
    shown: Seen = [(bubble.html, bubble.buttons, bubble.file_name, file(bubble)) for bubble in last]
    return [*shown, (len(person.chat), toast)]


def file(bubble: Bubble) -> str:
    """Return what a file that was handed over says, without what chance made of the record."""
    return _BY_CHANCE.sub("·", _said_by(bubble))


# Salts, digests and hashes of links: no two worlds have the same.
_BY_CHANCE = re.compile(r"[0-9a-f]{32,64}")


def _said_by(bubble: Bubble) -> str:
    content = bubble.document or b""
    if bubble.file_name.endswith(".pdf"):
        return read_pdf(content).text
    if bubble.file_name.endswith(".zip"):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return "\n".join(name + text(archive.read(name)) for name in archive.namelist())
    return text(content)


def all_that_was_told(person: Person) -> str:
    """Return every text, button, toast and file that somebody got."""
    parts = [orjson.dumps(bubble.body).decode() + file(bubble) for bubble in person.chat]
    return "\n".join([*parts, *(toast.text or "" for toast in person.toasts)])


def text(content: bytes) -> str:
    return content.decode("utf-8", "replace")
