"""The chats kept over a restart: in a folder that nobody but its owner may read.

`chats.jsonl` has a line for each change, the last one about a thing being what holds; the bytes of
each file lie beside it under the file's id. What is cleared is overwritten before it goes.
"""

import contextlib
import itertools
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

from .updates import Unconfirmed, UpdateQueue
from .world import Chat, Json, Message, StoredFile, User, World, store

LOG = "chats.jsonl"


def has_chats(folder: Path | None) -> bool:
    """Tell whether chats are kept in a folder, whose messages are numbered on."""
    return folder is not None and (folder / LOG).exists()


class Keeping:
    """A folder, and the world and the queue of updates that are kept in it."""

    def __init__(self, folder: Path, world: World, updates: UpdateQueue) -> None:
        """Take up what the folder keeps, and make it where it is not there."""
        self._folder = folder
        self._world = world
        self._updates = updates
        self._behind = False
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        for line in self._lines():
            # The last one is torn where the machine stopped; one of another version is left out.
            with contextlib.suppress(ValueError, TypeError, LookupError):
                self._take_up(json.loads(line))
        seen = [number for chat in world.chats.values() for number in chat.messages]
        world.private_ids = itertools.count(max(seen, default=0) + 1)
        # A tap or a file must not go by the number of one before: so they begin at the clock.
        world.numbers = itertools.count(int(updates.clock() * 1000))
        self.rewrite(pending=True)

    def note(self, event: Json) -> None:
        """Write down a change that the phones are told of."""
        try:
            if self._behind:
                self.rewrite()
            self._note(event)
            self._behind = False
        except OSError:
            # A full disk keeps nobody from talking: all is written at the next change.
            self._behind = True

    def _note(self, event: Json) -> None:
        match event:
            case {"kind": "message", "chat": chat, "id": number}:
                message = self._world.chats[chat].messages.get(number)
                if message is not None and chat in self._world.users:
                    self._append([*self._about(chat, anew=False), _message_line(message)])
            case {"kind": "person", "person": person}:
                self._append(self._about(person, anew=False))
            case {"kind": "deleted" | "cleared"}:
                self.rewrite()
            case _:
                pass

    def rewrite(self, *, pending: bool = False) -> None:
        """Write everything anew, and overwrite what is not there any more.

        `pending`: with what the bot has not taken yet.
        """
        old, new = self._folder / LOG, self._folder / f"{LOG}.new"
        lines = [line for person in self._people() for line in self._all_of(person)]
        lines += [
            {"update": waiting.update, "expires": waiting.expires}
            for waiting in (self._updates.waiting if pending else ())
        ]
        with _open(new, os.O_TRUNC) as out:
            out.writelines(map(_line, lines))
            out.flush()
            os.fsync(out.fileno())
        _overwrite(old)
        new.replace(old)
        for file in self._folder.iterdir():
            if file.name != LOG and file.name not in self._world.files:
                _overwrite(file)
                file.unlink()

    def _people(self) -> list[int]:
        return [number for number, user in self._world.users.items() if not user.is_bot]

    def _all_of(self, person: int) -> Iterator[Json]:
        yield from self._about(person, anew=True)
        yield from map(_message_line, self._world.chats[person].messages.values())

    def _about(self, person: int, *, anew: bool) -> list[Json]:
        """Return the lines about a person and their files, of which the new ones are written."""
        lines: list[Json] = [{"user": asdict(self._world.users[person])}]
        for file_id in self._world.chats[person].files:
            file = self._world.files[file_id]
            path = self._folder / file_id
            if path.exists() and not anew:
                continue
            if not path.exists():
                with _open(path, os.O_TRUNC) as out:
                    out.write(file.content)
            facts = {key: value for key, value in asdict(file).items() if key != "content"}
            lines.append({"file": facts, "chat": person})
        return lines

    def _append(self, lines: list[Json]) -> None:
        with _open(self._folder / LOG, os.O_APPEND) as out:
            out.writelines(map(_line, lines))

    def _lines(self) -> list[bytes]:
        log = self._folder / LOG
        return log.read_bytes().splitlines() if log.exists() else []

    def _take_up(self, line: Json) -> None:
        match line:
            case {"user": user}:
                person = User(**user)
                self._world.users[person.id] = person
                self._world.chats.setdefault(person.id, Chat(person.id, "private"))
            case {"file": facts, "chat": chat}:
                path = self._folder / facts["file_id"]
                if path.exists():
                    file = StoredFile(content=path.read_bytes(), **facts)
                    self._world.files[file.file_id] = file
                    self._world.chats[chat].files.add(file.file_id)
            case {"message": body, "from_bot": from_bot, "reactions": reactions}:
                message = store(self._world.chats[body["chat"]["id"]], body, from_bot=from_bot)
                message.reactions = reactions
            case {"update": update, "expires": expires}:
                self._updates.waiting.append(Unconfirmed(update, expires))


def _message_line(message: Message) -> Json:
    return {"message": message.body, "from_bot": message.from_bot, "reactions": message.reactions}


def _line(line: Json) -> bytes:
    return f"{json.dumps(line, ensure_ascii=False)}\n".encode()


def _open(path: Path, how: int) -> BinaryIO:
    """Open a file to write, which is made for its owner alone."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600), "wb")


def _overwrite(file: Path) -> None:
    """Put zeros where a file's bytes are."""
    if file.exists():
        with file.open("r+b") as out:
            out.write(bytes(file.stat().st_size))
            out.flush()
            os.fsync(out.fileno())
