"""The fake Bot API from outside its process: told what to give, heard when it is done."""

import contextlib
import multiprocessing
import time
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any

from tests.bench.checked import WrongError
from tests.bench.process import Bot
from tests.bench.telegram import Begin, Begun, Done, Load, serve

_PATIENCE = 180.0


class Api:
    """The other end of its pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self.url = f"http://127.0.0.1:{self._hear(())}"

    def begin(self, begin: Begin) -> None:
        """Get ready for a bot."""
        self._pipe.send(begin)

    def begun(self, bots: Sequence[Bot]) -> None:
        """Wait until every process of the bot asked for updates."""
        if not isinstance(self._hear(bots), Begun):
            raise WrongError("something else than a start")

    def load(self, load: Load, bots: Sequence[Bot]) -> Done:
        """Give the updates and return once every one is answered."""
        self._pipe.send(load)
        done = self._hear(bots)
        if not isinstance(done, Done):
            raise WrongError("something else than an end")
        return done

    def close(self) -> None:
        """End the process."""
        self._pipe.send(None)

    def _hear(self, bots: Sequence[Bot]) -> Any:
        ends = time.monotonic() + _PATIENCE
        while not self._pipe.poll(0.5):
            if time.monotonic() > ends:
                said = "\n".join(bot.said() for bot in bots)
                raise WrongError(f"no end in {_PATIENCE:.0f} s:\n{said}")
            for bot in bots:
                bot.check()
        return self._pipe.recv()


@contextlib.contextmanager
def fake_api() -> Iterator[Api]:
    """Run the fake Bot API."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve, args=(there,), daemon=True)
    process.start()
    api = Api(here)
    try:
        yield api
    finally:
        api.close()
        process.join(5)
