"""Whether the bot works, over HTTP: `/healthz`, `/readyz`, and `/metrics` for Prometheus."""

import time

from aiohttp import web

from bot.delivery.figures import SILENCE, Figures
from bot.delivery.metrics import CONTENT_TYPE, told
from storage.backlog import backlog
from storage.faults import DatabaseFaultError, RefusedError
from storage.health import beat
from storage.store import Store

# Nobody sends a body to these but the webhook's Telegram.
LARGEST_BODY = 1024 * 1024
HEALTH, READY, METRICS = "/healthz", "/readyz", "/metrics"


def make_app(store: Store, figures: Figures) -> web.Application:
    """Return the three routes; the webhook adds its own."""

    async def alive(_request: web.Request) -> web.Response:
        if figures.hangs:
            return web.Response(status=503, text="polling hangs")
        return web.Response(text="ok")

    async def ready(_request: web.Request) -> web.Response:
        try:
            await store.run(beat(int(time.time())))
        except (DatabaseFaultError, RefusedError) as error:
            return web.Response(status=503, text=f"no database: {error}")
        if not figures.connected or (figures.poll_age or 0.0) > SILENCE:
            return web.Response(status=503, text="no answer from Telegram")
        return web.Response(text="ok")

    async def metrics(_request: web.Request) -> web.Response:
        try:
            waiting = await store.run(backlog(int(time.time())))
        except (DatabaseFaultError, RefusedError):
            waiting = None
        return web.Response(body=told(figures, waiting), headers={"Content-Type": CONTENT_TYPE})

    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_get(HEALTH, alive)
    app.router.add_get(READY, ready)
    app.router.add_get(METRICS, metrics)
    return app
