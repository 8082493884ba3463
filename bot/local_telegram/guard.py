"""Who may talk to this server: this machine, and no page of another site in its browser."""

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
    " media-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none';"
    " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def is_loopback(host: str) -> bool:
    """Say whether a host name is this machine and nothing else."""
    if host in ("localhost", ""):
        return host == "localhost"
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


@web.middleware
async def only_this_machine(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests under a foreign name (DNS rebinding) and from pages of other origins."""
    try:
        host = urlsplit(f"//{request.host}").hostname or ""
    except ValueError:
        host = ""
    if not is_loopback(host):
        raise web.HTTPForbidden(text="This server answers to loopback names only.")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{request.host}":
        raise web.HTTPForbidden(text="Pages of other sites may not use this server.")
    # Following a link to the page is fine; anything else from another site is not: a link to a
    # method of the Bot API would already act.
    followed = request.path == "/" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    same = request.headers.get("Sec-Fetch-Site", "none") in ("none", "same-origin")
    if not same and not followed:
        raise web.HTTPForbidden(text="Pages of other sites may not use this server.")
    return await handler(request)


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Tell the browser how little it may do with what comes from here."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
