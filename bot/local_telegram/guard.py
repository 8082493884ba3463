"""Who may talk to this server: who started it, and no page of another site in their browser."""

import hmac
import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Middleware

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


def only_who_started(secret: str) -> Middleware:
    """Let those onto the phone page who know the secret: other users of the machine do not.

    It stands in the address that is printed, goes into a cookie when that is opened, and out of the
    address. The Bot API's methods have the token.
    """

    @web.middleware
    async def let_in(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path != "/" and not request.path.startswith("/phone/"):
            return await handler(request)
        # Cookies are a host's, whatever the port: two of these must not be taken for each other.
        cookie = f"rozstaje-{request.url.port}"
        if request.path == "/" and _same(request.query.get("secret"), secret):
            opened = web.HTTPSeeOther(request.rel_url.without_query_params("secret"))
            opened.set_cookie(cookie, secret, httponly=True, samesite="Lax", path="/")
            raise opened
        if not _same(request.cookies.get(cookie), secret):
            raise web.HTTPForbidden(
                text="Open the address that rozstaje printed when it was started: it ends in a "
                "secret, for others can use this machine too."
            )
        return await handler(request)

    return let_in


def _same(given: str | None, secret: str) -> bool:
    return given is not None and hmac.compare_digest(
        given.encode("utf-8", "surrogateescape"), secret.encode()
    )


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Tell the browser how little it may do with what comes from here."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
