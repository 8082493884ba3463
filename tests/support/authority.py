"""An authority that gives time stamps, on this machine: OpenSSL's own, another program than ours.

It can be told to misbehave.
"""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from bot.settings import Stamping

NAME = "Zegar Testowy & Synowie"
REPLY = "application/timestamp-reply"
_PATH = "/tsr"
_SETTINGS = """
[tsa]
default_tsa = here
[here]
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/signer.pem
certs = {folder}/ca.pem
signer_key = {folder}/signer.key
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.1
digests = sha256
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""
Behaviour = Callable[["LocalAuthority", bytes], Awaitable[web.StreamResponse]]


async def _honest(authority: "LocalAuthority", query: bytes) -> web.StreamResponse:
    return web.Response(body=await authority.signed(query), content_type=REPLY)


@dataclass
class LocalAuthority:
    """What it was asked, and how it answers; `stamping` is the setting that names it."""

    folder: Path
    url: str = ""
    asked: list[bytes] = field(default_factory=list)
    behaves: Behaviour = _honest
    cut: Callable[[], None] = lambda: None

    @property
    def ca(self) -> Path:
        return self.folder / "ca.pem"

    @property
    def stamping(self) -> Stamping:
        return Stamping(self.url, self.ca)

    async def signed(self, query: bytes) -> bytes:
        """Return what OpenSSL answers to a query."""
        asked, answer = self.folder / "asked.tsq", self.folder / "answer.tsr"
        asked.write_bytes(query)
        settings = self.folder / "tsa.cnf"
        await openssl("ts", "-reply", "-config", settings, "-queryfile", asked, "-out", answer)
        return answer.read_bytes()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        query = await request.read()
        self.asked.append(query)
        assert request.transport
        self.cut = request.transport.abort
        return await self.behaves(self, query)


async def openssl(*arguments: object) -> None:
    """Run OpenSSL's program; it must say that all is well."""
    process = await asyncio.create_subprocess_exec(
        "openssl",
        *map(str, arguments),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()


@contextlib.asynccontextmanager
async def local_authority(folder: Path) -> AsyncIterator[LocalAuthority]:
    """Run one, with a certificate of its own in a folder of its own."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl to be the authority")
    folder.mkdir()
    _certify(folder)
    (folder / "tsa.cnf").write_text(_SETTINGS.format(folder=folder), "utf-8")
    (folder / "serial").write_text("01", "ascii")
    authority = LocalAuthority(folder)
    app = web.Application()
    app.router.add_post(_PATH, authority._answer)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        authority.url = f"http://{host}:{port}{_PATH}"
        yield authority
    finally:
        await runner.cleanup()


def _certify(folder: Path) -> None:
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(2)]
    root, signer = (_named(name) for name in ("Root", NAME))
    ca = _certificate(root, root, 1, keys[0].public_key())
    ca = ca.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    stamps = _certificate(signer, root, 2, keys[1].public_key())
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    stamps = stamps.add_extension(usage, critical=True)
    for name, built in (("ca", ca), ("signer", stamps)):
        pem = built.sign(keys[0], hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        (folder / f"{name}.pem").write_bytes(pem)
    (folder / "signer.key").write_bytes(
        keys[1].private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(
    subject: x509.Name, issuer: x509.Name, number: int, key: ec.EllipticCurvePublicKey
) -> x509.CertificateBuilder:
    # Good on whatever day the tests are run.
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(number)
        .not_valid_before(datetime(2000, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2100, 1, 1, tzinfo=UTC))
    )
