"""An authority that stamps a hash with the time it saw it: RFC 3161, asked over HTTP.

Who signs is trusted as browsers trust, or by the certificates of a file. All that an answer brings
is a stranger's until it is verified.
"""

import asyncio
import warnings
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp

from bot.settings import Stamping
from bot.version import version

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampResponse

# Seconds for the whole of it, and bytes: an answer with its certificates has about six thousand.
_PATIENCE = 10.0
_LARGEST = 65_536
_QUERY, _REPLY = "application/timestamp-query", "application/timestamp-reply"
_OK = 200
_GRANTED = 0
_SHA256 = "2.16.840.1.101.3.4.2.1"
_LONGEST_NAME = 120
# In DER: the bit of a length that is given by its length, and the tag of the certificates (CMS).
_LONG, _CERTIFICATES = 0x80, 0xA0


class StampError(Exception):
    """There is no time stamp; the message says why, and nothing that the authority said."""


@dataclass(frozen=True, slots=True)
class Attestation:
    """A verified answer as it came, when it says that the hash was there, and whose it is."""

    content: bytes = field(repr=False)
    at: datetime
    authority: str


@dataclass(frozen=True, slots=True)
class Authority:
    """Where time stamps come from."""

    stamping: Stamping

    async def stamp(self, text: bytes) -> Attestation:
        """Return the authority's stamp on the SHA-256 of the text, which is all that it is sent.

        Raises StampError, after ten seconds at the most.
        """
        # What speaks it takes 11 MB and 60 ms: only where stamps are wanted.
        from rfc3161_client import HashAlgorithm, TimestampRequestBuilder  # noqa: PLC0415

        asked = TimestampRequestBuilder().data(text).hash_algorithm(HashAlgorithm.SHA256).build()
        try:
            async with asyncio.timeout(_PATIENCE):
                content = await _post(self.stamping.url, asked.as_bytes())
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            # Their texts have the address, which can carry a password.
            raise StampError(f"it is out of reach: {type(error).__name__}") from None
        digest = sha256(text).digest()
        return await asyncio.to_thread(self._read, content, digest, asked.nonce)

    def _read(self, content: bytes, digest: bytes, nonce: int | None) -> Attestation:
        return read(content, digest, roots(self.stamping.ca), nonce)


async def _post(url: str, query: bytes) -> bytes:
    headers = {"Content-Type": _QUERY, "Accept": _REPLY, "User-Agent": f"rozstaje/{version()}"}
    async with (
        # What is packed would be unpacked whole before its size is seen.
        aiohttp.ClientSession(headers=headers, auto_decompress=False) as session,
        session.post(url, data=query, allow_redirects=False) as response,
    ):
        if response.status != _OK:
            raise StampError(f"it answers {response.status}")
        if response.content_type != _REPLY:
            raise StampError("its answer is not a time stamp")
        content = bytearray()
        async for piece in response.content.iter_any():
            content += piece
            if len(content) > _LARGEST:
                raise StampError(f"its answer is over {_LARGEST} bytes")
        return bytes(content)


def read(
    content: bytes, digest: bytes, trusted: list["Certificate"], nonce: int | None = None
) -> Attestation:
    """Return what an authority's answer says of a SHA-256 digest, once all of it is verified.

    `nonce` is what was asked with, None where that is long ago. Certificates must have been good
    when it was signed, not now. Raises StampError.
    """
    try:
        return _verified(content, digest, trusted, nonce)
    except StampError:
        raise
    except Exception:  # noqa: BLE001 a stranger's bytes: whatever a parser says of them
        raise StampError("its answer is not a time stamp") from None


def _verified(
    content: bytes, digest: bytes, trusted: list["Certificate"], nonce: int | None
) -> Attestation:
    from rfc3161_client import decode_timestamp_response  # noqa: PLC0415

    response = decode_timestamp_response(_in_order(content))
    if response.status != _GRANTED:
        raise StampError(f"it refuses, with status {response.status}")
    info = response.tst_info
    imprint = info.message_imprint
    if imprint.hash_algorithm.dotted_string != _SHA256 or imprint.message != digest:
        raise StampError("its answer is for another hash")
    if nonce is not None and info.nonce != nonce:
        raise StampError("its answer is for another question")
    return Attestation(content, info.gen_time, _signer(response, digest, trusted))


def _in_order(content: bytes) -> bytes:
    """Return an answer with its certificates in the order that DER asks for.

    Many authorities, and OpenSSL, give them as they like, which the library takes for a broken
    answer. They are beside what is signed.
    """
    (response,) = _fields(content, 0, len(content))
    _, *token_of = _fields(content, *response[1:])
    if not token_of:
        # It refuses.
        return content
    token = token_of[0]
    _, explicit = _fields(content, *token[1:])
    (signed,) = _fields(content, *explicit[1:])
    for head, begins, ends in _fields(content, *signed[1:]):
        if content[head] == _CERTIFICATES:
            each = sorted(content[at:end] for at, _, end in _fields(content, begins, ends))
            return content[:begins] + b"".join(each) + content[ends:]
    return content


def _fields(content: bytes, begins: int, ends: int) -> list[tuple[int, int, int]]:
    """Return where each field of DER there has its head, its body and its end."""
    fields = []
    while begins < ends:
        body, length = begins + 2, content[begins + 1]
        if length & _LONG:
            body += length & ~_LONG
            length = int.from_bytes(content[begins + 2 : body], "big")
        fields.append((begins, body, body + length))
        begins = body + length
    return fields


def _signer(response: "TimeStampResponse", digest: bytes, trusted: list["Certificate"]) -> str:
    """Return who signed, by the name in the certificate; raises StampError for nobody trusted."""
    from cryptography.x509 import NameOID, load_der_x509_certificate  # noqa: PLC0415
    from rfc3161_client import VerificationError, VerifierBuilder  # noqa: PLC0415

    try:
        VerifierBuilder(roots=trusted).build().verify(response, digest)
    except VerificationError:
        raise StampError("nobody who is trusted signed it (TIMESTAMP_CA)") from None
    (signer,) = response.signed_data.signer_infos
    for each in map(load_der_x509_certificate, response.signed_data.certificates):
        if (each.issuer, each.serial_number) == (signer.issuer, signer.serial_number):
            named = each.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
            name = str(named[0].value) if named else each.subject.rfc4514_string()
            return "".join(filter(str.isprintable, name))[:_LONGEST_NAME]
    raise StampError("its answer does not have its signer's certificate")


@cache
def roots(ca: Path | None) -> list["Certificate"]:
    """Return the certificates that are trusted: a file's, or those that browsers trust.

    Raises StampError for a file that cannot be read or has none.
    """
    from certifi import contents  # noqa: PLC0415
    from cryptography.x509 import load_pem_x509_certificates  # noqa: PLC0415

    try:
        pem = ca.read_bytes() if ca else contents().encode("ascii")
        with warnings.catch_warnings():
            # Of old roots that browsers still trust, the library does not like the numbers.
            warnings.simplefilter("ignore")
            return load_pem_x509_certificates(pem)
    except OSError as error:
        raise StampError(f"TIMESTAMP_CA cannot be read: {error.strerror}") from None
    except ValueError:
        raise StampError("TIMESTAMP_CA has no certificates") from None
