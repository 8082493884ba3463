"""What a bot did is looked at once it is done: a fast bot that is wrong measures nothing."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from tests.bench.databases import Entry
from tests.bench.rows import BOT, Row
from tests.bench.seed import name_of
from tests.bench.telegram import Done, chat_of
from tests.bench.updates import SAID

Counts = Mapping[str, int]
# So long after midnight it is still the evening before for whoever writes "wczoraj".
_NIGHT = timedelta(hours=4)


class WrongError(Exception):
    """A bot did not do what it is measured for."""


def parameters(body: bytes) -> dict[str, Any]:
    """Return the parameters of a call, sent as JSON or as a form."""
    given: dict[str, Any] = (
        json.loads(body) if body.startswith(b"{") else dict(parse_qsl(body.decode()))
    )
    markup = given.get("reply_markup")
    return {**given, "reply_markup": json.loads(markup)} if isinstance(markup, str) else given


def check_calls(row: Row, owners: Sequence[int], done: Done) -> None:
    """See that every update had its calls, once each, to its own chat, saying the right thing."""
    wanted = Counter(owners)
    for method in row.calls:
        made = [body for _, called, body in done.calls if called == method]
        if method == "answerCallbackQuery":
            queries = {parameters(body)["callback_query_id"] for body in made}
            if len(queries) != len(owners) or len(made) != len(owners):
                raise WrongError(f"{row.name}: {len(queries)} of {len(owners)} taps acknowledged")
        elif Counter(map(chat_of, made)) != wanted:
            raise WrongError(f"{row.name}: not one {method} to each chat for each update")
        elif row.world and method != "setMessageReaction":
            _check_words(row, made)
    if len(done.calls) != len(row.calls) * len(owners):
        raise WrongError(f"{row.name}: {Counter(call[1] for call in done.calls)}")


def _check_words(row: Row, bodies: Sequence[bytes]) -> None:
    client = 2 if row.kept == "answers" else 1
    for body in bodies:
        given = parameters(body)
        name = name_of(chat_of(body), client)
        # Polish declines names: their beginning is enough.
        if name[:3] not in given["text"] or "reply_markup" not in given:
            raise WrongError(f"{row.name}: {given['text'][:200]}")


def check_kept(row: Row, updates: int, before: Counts, after: Counts) -> None:
    """See that everything is in the database and nothing is left to send."""
    if after["outbox"] or after["dead_letters"]:
        raise WrongError(f"{row.name}: {after['outbox']} not sent, {after['dead_letters']} dead")
    if row.module == BOT and after["seen"] != before["seen"] + updates:
        raise WrongError(f"{row.name}: {after['seen']} of {updates} updates kept")
    if row.kept and after[row.kept] != before[row.kept] + updates:
        raise WrongError(f"{row.name}: {after[row.kept]} {row.kept} after {updates} updates")


def check_entries(row: Row, updates: int, entries: Sequence[Entry]) -> None:
    """See that what was kept is what was said: whose, which day, how long, and what it was."""
    now = datetime.now(ZoneInfo("Europe/Warsaw"))
    today = {now.date(), (now - _NIGHT).date(), now.astimezone(UTC).date()}
    for entry in entries:
        said = next(each for each in SAID if each.cue in entry.note)
        days = {(day - timedelta(days=said.back or 0)).isoformat() for day in today}
        wrong = (entry.client, entry.minutes) != (1, said.minutes)
        wrong = wrong or entry.kind not in (said.kind, said.or_kind)
        if wrong or (said.back is not None and entry.day not in days):
            raise WrongError(f"{row.name}: {entry}")
    if len(entries) != updates:
        raise WrongError(f"{row.name}: {len(entries)} entries of {updates} updates")
