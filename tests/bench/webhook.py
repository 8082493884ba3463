"""Updates brought to webhooks, as Telegram does: over a hundred connections, until taken."""

import asyncio
import contextlib
from collections.abc import Sequence

SECRET = "a-secret-of-the-benchmark"  # noqa: S105 opens nothing
PATH = "/telegram"
_CONNECTIONS = 100
_AGAIN = 0.05


class Deliveries:
    """Brings every update to one of the ports on this machine, in turns."""

    def __init__(self, ports: Sequence[int]) -> None:
        self._waiting: asyncio.Queue[bytes] = asyncio.Queue()
        self._carriers = [
            asyncio.create_task(self._carry(ports[place % len(ports)]))
            for place in range(_CONNECTIONS)
        ]

    def put(self, updates: Sequence[bytes]) -> None:
        """Take updates to bring."""
        for update in updates:
            self._waiting.put_nowait(update)

    def close(self) -> None:
        """Bring no more."""
        for carrier in self._carriers:
            carrier.cancel()

    async def _carry(self, port: int) -> None:
        head = (
            f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: "
        ).encode()
        while True:
            update = await self._waiting.get()
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                while True:
                    writer.write(head + b"%d\r\n\r\n" % len(update) + update)
                    answer = await reader.readuntil(b"\r\n\r\n")
                    if b" 200 " not in answer[:16]:
                        await asyncio.sleep(_AGAIN)
                        continue
                    update = await self._waiting.get()
            # The connection was closed by the other side: what was not taken is brought again.
            self._waiting.put_nowait(update)
            writer.close()
