"""The Bot API over HTTP, on loopback only: requests in every encoding the real one takes."""

import asyncio
import contextlib
import inspect
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Middleware

from .errors import ApiError, Fault, answer_of, bad_request
from .files import LARGEST_UPLOAD, MEGABYTE, Upload
from .guard import add_headers, is_loopback, only_this_machine, only_who_started
from .local import LocalTelegram, MethodCall
from .methods import TABLE
from .methods.getting import end_polls
from .parameters import METHODS, Parameters, read
from .phone import routes as phone_routes
from .phone import stop_watching
from .webhook import deliver

TELEGRAM = web.AppKey("telegram", LocalTelegram)
LARGEST_REQUEST = LARGEST_UPLOAD + MEGABYTE
TOO_LARGE = ApiError(413, "Request Entity Too Large")


@contextlib.asynccontextmanager
async def serve(
    telegram: LocalTelegram, host: str = "127.0.0.1", port: int = 0
) -> AsyncIterator[str]:
    """Serve the Bot API and the phone page; gives the address, such as http://127.0.0.1:54321."""
    if not is_loopback(host):
        raise ValueError(f"the local Telegram is served on loopback only, not on {host!r}")
    runner = web.AppRunner(
        make_app(telegram), access_log=None, shutdown_timeout=1.0, handle_signals=False
    )
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    delivery: asyncio.Task[None] | None = None
    try:
        await site.start()
        delivery = asyncio.create_task(deliver(telegram))
        bound = runner.addresses[0]
        shown = f"[{bound[0]}]" if ":" in bound[0] else bound[0]
        yield f"http://{shown}:{bound[1]}"
    finally:
        if delivery is not None:
            delivery.cancel()
            await asyncio.gather(delivery, return_exceptions=True)
        # What a bot hears when the real server goes away: it is to come back later.
        end_polls(telegram, ApiError(502, "Bad Gateway"))
        stop_watching(telegram)
        await runner.cleanup()


def make_app(telegram: LocalTelegram) -> web.Application:
    """Put together the routes of the bot and of the phone."""
    guards: list[Middleware] = [only_this_machine]
    if telegram.secret is not None:
        guards.append(only_who_started(telegram.secret))
    app = web.Application(middlewares=guards, client_max_size=LARGEST_REQUEST)
    app[TELEGRAM] = telegram
    app.on_response_prepare.append(add_headers)
    app.router.add_route("*", "/bot{token}/{method}", call_method)
    app.router.add_get("/file/bot{token}/{path:.+}", download)
    app.add_routes(phone_routes(telegram))
    return app


async def call_method(request: web.Request) -> web.StreamResponse:
    """Answer one call of a Bot API method."""
    telegram = request.app[TELEGRAM]
    try:
        method = find_method(telegram, request)
        given, uploads = await read_request(request)
        # The call is kept as it came, even if it is refused: that is what a test looks at.
        telegram.calls.append(MethodCall(method, given, telegram.clock()))
        fault = find_fault(telegram, method, given)
        result = await act(telegram, method, given, uploads, fault)
    except ApiError as error:
        if not error.status:
            return break_connection(request)
        return web.json_response(answer_of(error), status=error.status)
    return web.json_response({"ok": True, "result": result})


def find_method(telegram: LocalTelegram, request: web.Request) -> str:
    """Find the method that an address names, if the token is right."""
    if request.match_info["token"] != telegram.token:
        raise ApiError(401, "Unauthorized")
    method = METHODS.get(request.match_info["method"].lower())
    if method is None or request.method not in ("GET", "POST"):
        raise ApiError(404, "Not Found")
    return method


def find_fault(telegram: LocalTelegram, method: str, given: Mapping[str, Any]) -> Fault | None:
    """Ask the hooks whether this call is to go wrong."""
    for hook in telegram.faults:
        fault = hook(method, given)
        if fault is not None:
            return fault
    return None


async def act(
    telegram: LocalTelegram,
    method: str,
    given: Mapping[str, Any],
    uploads: Mapping[str, Upload],
    fault: Fault | None,
) -> Any:
    """Do what a method does, with the trouble that was asked for."""
    counted = method != "getUpdates"
    telegram.at_work += counted
    try:
        if fault is not None:
            await asyncio.sleep(fault.delay)
            if not fault.after_acting:
                _raise(fault)
        parameters: Parameters = read(method, given, uploads)
        result = TABLE[method](telegram, parameters)
        if inspect.isawaitable(result):
            result = await result
        if fault is not None:
            _raise(fault)
        return result
    finally:
        telegram.at_work -= counted


def _raise(fault: Fault) -> None:
    if fault.status != 200:  # noqa: PLR2004 - only slow
        raise ApiError(fault.status, fault.description, retry_after=fault.retry_after)


def break_connection(request: web.Request) -> web.StreamResponse:
    """Drop the connection: the bot is left not knowing."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def read_request(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Read parameters from the query string and from a body of any kind that Telegram takes."""
    given: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    try:
        if request.content_type == "application/json":
            body = await request.text()
            given |= _json_object(body) if body.strip() else {}
        else:
            for name, value in (await request.post()).items():
                if isinstance(value, web.FileField):
                    upload = Upload(value.filename, value.file.read(), value.content_type)
                    value.file.close()
                    uploads[name] = upload
                else:
                    given[name] = value.decode() if isinstance(value, (bytes, bytearray)) else value
    except web.HTTPRequestEntityTooLarge:
        raise TOO_LARGE from None
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    except ValueError:
        raise bad_request("can't parse the body of the request") from None
    if any(len(upload.content) > LARGEST_UPLOAD for upload in uploads.values()):
        raise TOO_LARGE
    # A bare file name travels with an upload; the real one drops folders from it too.
    return given, {
        name: replace(upload, name=upload.name.replace("\\", "/").rpartition("/")[2])
        for name, upload in uploads.items()
    }


def _json_object(body: str) -> dict[str, Any]:
    value = json.loads(body)
    if not isinstance(value, dict):
        raise bad_request("can't parse JSON encoded parameters: expected an Object")
    return value


async def download(request: web.Request) -> web.Response:
    """Give the bytes of a file whose path getFile told."""
    telegram = request.app[TELEGRAM]
    if request.match_info["token"] != telegram.token:
        return web.json_response(answer_of(ApiError(401, "Unauthorized")), status=401)
    for file in telegram.world.files.values():
        if file.path == request.match_info["path"]:
            return web.Response(body=file.content, content_type="application/octet-stream")
    return web.json_response(answer_of(ApiError(404, "Not Found")), status=404)
