"""Updates by webhook: Telegram hears 200 once an update is committed, and 503 until then."""

import asyncio
import hmac
import logging
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from telegram.constants import WebhookLimit
from telegram.error import InvalidToken, TelegramError

from bot.delivery.connections import PATIENCE, TRUSTED
from bot.delivery.ingest import Ingest, UnhandledError
from bot.settings import Webhook
from bot.telegram.api import BotApi
from bot.telegram.http import read_json
from bot.telegram.inbound import ALLOWED_UPDATES, number_of
from bot.telegram.sending import REFUSED

_LOG = logging.getLogger(__name__)

# As many deliveries as Telegram opens: the pool of connections is what limits the work.
_CONNECTIONS = int(WebhookLimit.MAX_CONNECTIONS_LIMIT)
_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 a header's name
_RETRY = 5.0


def add_webhook(app: web.Application, ingest: Ingest, webhook: Webhook) -> None:
    """Add the webhook's own path to the routes."""

    async def take(request: web.Request) -> web.Response:
        # Whatever bytes it is, it has a form that can be compared.
        given = request.headers.get(_SECRET, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, webhook.secret.encode()):
            return _closing(401)
        request[TRUSTED] = True
        try:
            async with asyncio.timeout(PATIENCE):
                update = _update(await request.read())
        except TimeoutError:
            return _closing(408)
        except ConnectionError:
            # Whoever was sending it is gone: it comes again.
            return web.Response(status=400)
        if update is None:
            return web.Response(status=400)
        try:
            await ingest.take(update)
        except UnhandledError:
            return web.Response(status=503, headers={"Retry-After": "1"})
        return web.Response()

    app.router.add_post(urlsplit(webhook.url).path or "/", take)


def _closing(status: int) -> web.Response:
    response = web.Response(status=status)
    response.force_close()
    return response


def _update(body: bytes) -> Any:
    try:
        update = read_json(body)
    except ValueError:
        return None
    return update if number_of(update) is not None else None


async def announce(api: BotApi, webhook: Webhook) -> None:
    """Tell Telegram where to bring updates, again until it hears."""
    while True:
        try:
            await api.call(
                "setWebhook",
                {
                    "url": webhook.url,
                    "secret_token": webhook.secret,
                    "allowed_updates": ALLOWED_UPDATES,
                    "max_connections": _CONNECTIONS,
                    "drop_pending_updates": False,
                },
            )
        except InvalidToken:
            _LOG.error("the webhook is not set: %s", REFUSED)
            await asyncio.sleep(_RETRY)
        except TelegramError as error:
            _LOG.warning("the webhook is not set: %s; trying again", type(error).__name__)
            await asyncio.sleep(_RETRY)
        else:
            return


async def hook(api: BotApi, webhook: Webhook) -> None:
    """Announce the webhook, and stay until cancelled."""
    await announce(api, webhook)
    await asyncio.Event().wait()
