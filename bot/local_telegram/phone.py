"""The phone page's own routes: what a person does goes in, what happens comes out as a stream.

Only the page of this very server may use them. Each act names the person: 1 is the first tab's.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from aiohttp import web

from .account import Account, ForwardedFrom
from .methods.profile import commands_for, text_for
from .words import words
from .world import Json, Message

if TYPE_CHECKING:
    from .local import LocalTelegram

PAGE = Path(__file__).parent / "page"
NAMES = {1: "Ola", 2: "Marek", 3: "Zuza"}
FIRST_ID = 1000
MOST_PEOPLE = 99
LAST_DATE = 2**31 - 1
BEAT = 15.0  # seconds between signs of life on a quiet stream
_DIGITS = 10  # no recording is so many seconds long, no message has such a number
CLOSED: Json = {"kind": "closed"}
# What a browser may show by itself; everything else is only downloaded.
SHOWN = frozenset(words("image/png image/jpeg image/gif image/webp audio/ogg audio/webm audio/mp4"))
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def routes(telegram: "LocalTelegram") -> list[web.RouteDef]:
    """List the routes of the phone."""

    def bound(act: Callable[["LocalTelegram", Account, Json], Any]) -> Handler:
        async def handler(request: web.Request) -> web.Response:
            body = await _body(request)
            try:
                result = act(telegram, _person(telegram, body.get("person")), body)
            except (KeyError, TypeError, ValueError, OverflowError) as error:
                raise web.HTTPBadRequest(text=str(error)) from error
            return web.json_response({"ok": True, "result": result})

        return handler

    async def upload(request: web.Request) -> web.Response:
        return await _upload(telegram, request)

    async def feed(request: web.Request) -> web.StreamResponse:
        return await _feed(telegram, request)

    async def file(request: web.Request) -> web.Response:
        return _file(telegram, request)

    return [
        web.get("/", _page),
        web.get("/phone/page/{name}", _asset),
        web.get("/phone/feed", feed),
        web.get("/phone/file/{file_id}", file),
        web.post("/phone/upload", upload),
        *(web.post(f"/phone/{name}", bound(act)) for name, act in ACTS.items()),
    ]


def stop_watching(telegram: "LocalTelegram") -> None:
    """End every stream: the server is closing."""
    for watcher in telegram.feed.watchers:
        watcher.put_nowait(CLOSED)


def _person(telegram: "LocalTelegram", number: Any, language: str = "pl") -> Account:
    try:
        chosen = int(number)
    except (TypeError, ValueError):
        raise web.HTTPBadRequest(text="which person?") from None
    if not 1 <= chosen <= MOST_PEOPLE:
        raise web.HTTPBadRequest(text=f"persons are numbered 1 to {MOST_PEOPLE}")
    name = NAMES.get(chosen, f"Osoba {chosen}")
    return telegram.person(FIRST_ID + chosen, name, language)


async def _body(request: web.Request) -> Json:
    # A form of another site cannot send this type without the browser asking us first.
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="send JSON")
    try:
        body = await request.json()
    except ValueError:
        raise web.HTTPBadRequest(text="not JSON") from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="not an object")
    return body


def _origin(body: Json) -> ForwardedFrom | None:
    origin = body.get("origin")
    if not origin:
        return None
    # As Telegram has them: a day of the calendar.
    date = int(origin["date"])
    if not 0 <= date <= LAST_DATE:
        raise ValueError("no such date")
    return ForwardedFrom(str(origin["name"]).strip(), date)


def _send(_telegram: "LocalTelegram", person: Account, body: Json) -> int:
    how = {name: body.get(name) for name in ("topic", "reply_to")} | {"origin": _origin(body)}
    return person.send_text(str(body["text"]), **how).id


def _topic(_telegram: "LocalTelegram", person: Account, body: Json) -> int:
    return person.open_topic(str(body["name"]).strip()).id


def _edit(_telegram: "LocalTelegram", person: Account, body: Json) -> int:
    return person.edit_text(int(body["message_id"]), str(body["text"]).strip()).id


def _tap(_telegram: "LocalTelegram", person: Account, body: Json) -> str:
    return person.tap(int(body["message_id"]), str(body["data"]))


def _delete(_telegram: "LocalTelegram", person: Account, body: Json) -> None:
    person.delete(int(body["message_id"]))


def _clear(telegram: "LocalTelegram", person: Account, _body: Json) -> None:
    telegram.clear(person.user.id)


def _language(_telegram: "LocalTelegram", person: Account, body: Json) -> None:
    if body["language"] not in ("pl", "en"):
        raise ValueError("the page speaks pl and en")
    person.speaks(body["language"])


def _block(_telegram: "LocalTelegram", person: Account, body: Json) -> None:
    (person.block if body["blocked"] else person.unblock)()


ACTS: dict[str, Callable[["LocalTelegram", Account, Json], Any]] = {
    "send": _send,
    "topic": _topic,
    "edit": _edit,
    "tap": _tap,
    "delete": _delete,
    "clear": _clear,
    "language": _language,
    "block": _block,
}


def _whole(given: str) -> int:
    """Return a whole number: 0 for what is none, or too long."""
    return int(given) if given.isascii() and given.isdigit() and len(given) < _DIGITS else 0


async def _upload(telegram: "LocalTelegram", request: web.Request) -> web.Response:
    """Take a photo or a document; the header is one that other sites may not set."""
    if request.headers.get("X-Phone") != "1":
        raise web.HTTPForbidden(text="only the phone page uploads")
    person = _person(telegram, request.query.get("person"))
    content = await request.read()
    if not content:
        raise web.HTTPBadRequest(text="an empty file")
    name = Path(request.query.get("name", "file")).name
    caption = request.query.get("caption", "").strip()
    kind, topic = request.query.get("kind"), _whole(request.query.get("topic", ""))
    try:
        if kind == "photo":
            message = person.send_photo(content, caption, name=name, topic=topic)
        elif kind == "voice":
            duration = max(1, _whole(request.query.get("duration", "")))
            message = person.send_voice(content, duration=duration, topic=topic)
        else:
            message = person.send_document(content, name, caption, topic=topic)
    except LookupError as error:
        raise web.HTTPBadRequest(text="no such topic") from error
    return web.json_response({"ok": True, "result": message.id})


def _file(telegram: "LocalTelegram", request: web.Request) -> web.Response:
    file = telegram.world.files.get(request.match_info["file_id"])
    if file is None:
        raise web.HTTPNotFound
    response = web.Response(body=file.content)
    shown = file.mime_type in SHOWN and "download" not in request.query
    response.content_type = file.mime_type if shown else "application/octet-stream"
    if not shown:
        name = quote(file.name, safe="")
        response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
    return response


async def _page(_request: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-store"})


async def _asset(request: web.Request) -> web.FileResponse:
    path = PAGE / request.match_info["name"]
    if path.parent != PAGE or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path, headers={"Cache-Control": "no-cache"})


def message_json(message: Message) -> Json:
    """Tell the page of a message: the Bot API object, and what only an app knows."""
    return {**message.body, "from_bot": message.from_bot, "reactions": message.reactions}


def state_json(telegram: "LocalTelegram", person: Account) -> Json:
    """Tell the page everything: it draws the chat from this and from what follows."""
    return {
        "kind": "state",
        "bot": {"name": telegram.bot.first_name},
        **_profile_json(telegram, person),
        "messages": _messages_json(person),
    }


def _messages_json(person: Account) -> list[Json]:
    return [message_json(message) for message in person.chat.messages.values()]


def _profile_json(telegram: "LocalTelegram", person: Account) -> Json:
    user = person.user
    language = user.language_code
    return {
        "person": {
            "id": user.id,
            "name": user.first_name,
            "language": language,
            "blocked": user.has_blocked,
        },
        "description": text_for(telegram, "description", language),
        "commands": commands_for(telegram, user.id, language),
    }


def _event(telegram: "LocalTelegram", person: Account, event: Json) -> Json | None:
    """Turn a change of the world into what this phone is to hear of it, if anything."""
    kind, mine = event["kind"], person.user.id
    if kind == "message" and event["chat"] == mine:
        message = person.chat.messages.get(event["id"])
        if message is None:  # deleted again in the meantime
            return None
        return {"kind": "message", "message": message_json(message)}
    if kind == "cleared" and event["chat"] == mine:
        return {"kind": kind, "messages": _messages_json(person)}
    if kind in ("deleted", "action") and event["chat"] == mine:
        return event
    if kind == "answered" and event["person"] == mine:
        return event
    if kind == "profile" or (kind == "person" and event["person"] == mine):
        return {"kind": "profile", **_profile_json(telegram, person)}
    return None


async def _feed(telegram: "LocalTelegram", request: web.Request) -> web.StreamResponse:
    """Stream what happens: first everything there is, then every change."""
    language = "en" if request.query.get("language") == "en" else "pl"
    person = _person(telegram, request.query.get("person"), language)
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    )
    await response.prepare(request)
    watcher: asyncio.Queue[Json] = asyncio.Queue()
    telegram.feed.watchers.add(watcher)
    try:
        await response.write(_line(state_json(telegram, person)))
        while True:
            try:
                async with asyncio.timeout(BEAT):
                    event = await watcher.get()
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if event is CLOSED:
                break
            told = _event(telegram, person, event)
            if told is not None:
                await response.write(_line(told))
    except ConnectionError:
        pass  # the tab was closed
    finally:
        telegram.feed.watchers.discard(watcher)
    return response


def _line(event: Json) -> bytes:
    return f"data: {json.dumps(event, ensure_ascii=False)}\n\n".encode()
