"""The bot's HTTP server: so many connections, and none that says nothing.

Whoever reaches the port can open connections without the secret. They may take neither the files
that the rest of the bot needs nor the place of Telegram's own.
"""

import asyncio
import contextlib
import logging
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from bot.logs import place

_LOG = logging.getLogger(__name__)

# It writes a traceback for whatever a stranger sends; what fails of ours is logged below.
logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)

# Set of a request that has shown the secret.
TRUSTED = web.RequestKey("trusted", bool)
# Seconds for the head of a connection's first request, and for a body.
PATIENCE = 10.0
# Seconds for which a connection stays open between requests.
_KEEP_ALIVE = 30.0
_MOST = 500

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many connections there may be, and how many seconds each has to say something."""

    most: int
    patience: float = PATIENCE


class _Connections:
    """Makes the connection of each that comes, and closes the oldest when there are too many."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._open: dict[RequestHandler, bool] = {}
        # Those that have asked nothing yet.
        self._silent: set[RequestHandler] = set()

    def made_by(self, server: web.Server) -> Callable[[], asyncio.Protocol]:
        """Return what `loop.create_server` calls for each that comes."""

        def make() -> asyncio.Protocol:
            there = set(server.connections)
            self._open = {each: known for each, known in self._open.items() if each in there}
            self._silent &= there
            if len(there) >= self._bounds.most:
                self._close_one()
            made: RequestHandler = server()
            self._open[made] = False
            self._silent.add(made)
            asyncio.get_running_loop().call_later(self._bounds.patience, self._look_at, made)
            return made

        return make

    @web.middleware
    async def hear(self, request: web.Request, handler: _Handler) -> web.StreamResponse:
        """Note who has asked, and who has shown the secret; what fails is said in one line."""
        self._silent.discard(request.protocol)
        try:
            return await handler(request)
        except web.HTTPException:
            raise
        except Exception as error:  # noqa: BLE001 whatever it is, it is said without its words
            _LOG.error("a request failed: %s", place(error))
            return web.Response(status=500)
        finally:
            if request.get(TRUSTED) and request.protocol in self._open:
                self._open[request.protocol] = True

    def _look_at(self, connection: RequestHandler) -> None:
        if connection in self._silent:
            connection.force_close()

    def _close_one(self) -> None:
        """Close the oldest that has not shown the secret, or the oldest of all."""
        strangers = [each for each, known in self._open.items() if not known]
        oldest = next(iter(strangers or self._open), None)
        if oldest is not None:
            del self._open[oldest]
            oldest.force_close()


def usual_bounds() -> Bounds:
    """Return bounds that leave the rest of the bot half of the files that it may open."""
    if sys.platform == "win32":
        return Bounds(_MOST)
    import resource  # noqa: PLC0415 not on every system

    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return Bounds(_MOST if files == resource.RLIM_INFINITY else max(1, min(files // 2, _MOST)))


@contextlib.asynccontextmanager
async def serving(
    app: web.Application,
    host: str,
    port: int,
    patience: float = 10.0,
    bounds: Bounds | None = None,
) -> AsyncIterator[int]:
    """Serve until the block is left, and let requests under way end then; gives the port.

    `patience` is in seconds. Raises OSError when the address is taken.
    """
    connections = _Connections(bounds or usual_bounds())
    app.middlewares.append(connections.hear)
    # What makes an update fail is logged where it does; requests hold owners' words.
    runner = web.AppRunner(
        app,
        access_log=None,
        shutdown_timeout=patience,
        handle_signals=False,
        keepalive_timeout=_KEEP_ALIVE,
    )
    await runner.setup()
    listening: asyncio.Server | None = None
    try:
        loop = asyncio.get_running_loop()
        listening = await loop.create_server(connections.made_by(_server(runner)), host, port)
        yield listening.sockets[0].getsockname()[1]
    finally:
        if listening:
            listening.close()
        await runner.cleanup()


def _server(runner: web.AppRunner) -> web.Server:
    if runner.server is None:
        raise RuntimeError("it is not set up")
    return runner.server
