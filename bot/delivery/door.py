"""The door: only whom the operator allows gets in; of an outsider nothing is kept."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.telegram import inbound
from bot.telegram.access import Allowed
from bot.telegram.outbound import answer_tap, call, toast
from conversations.records.numbers import OwnerId
from conversations.screens.basics import Say, Text, sentences
from locales.catalog import Words
from storage.calls import Call

# Whoever goes on writing is told again after so long. Only this process knows whom it told.
_TOLD_FOR = timedelta(hours=1)
_MOST = 10_000


class Door:
    """Lets updates in; with nobody named, everybody's."""

    def __init__(self, allowed: Allowed | None, now: Callable[[], datetime]) -> None:
        self._allowed = allowed
        self._now = now
        self._told: dict[int, datetime] = {}

    def owner_of(self, update: Mapping[str, Any]) -> OwnerId | None:
        """Return whose update it is; None when it is nobody's who may use the bot."""
        return None if self.outsider(update) else inbound.owner_of(update)

    def outsider(self, update: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Return the user who sent an update when they may not use the bot."""
        user = inbound.sender(update) if self._allowed else None
        return None if user is None or (self._allowed and self._allowed.has(user)) else user

    def answer(self, update: Mapping[str, Any], user: Mapping[str, Any]) -> Call | None:
        """Return what an outsider is told, None for nothing: in a group, or told not long ago."""
        chat = inbound.owner_of(update)
        if chat is None:
            return None
        words, number = Words(inbound.language_of(user)), str(chat)
        if query := update.get("callback_query"):
            about = toast(Text("not-invited", {"number": number}), words)
            return answer_tap(str(query["id"]), chat, about)
        now = self._now()
        if chat in self._told and now - self._told[chat] < _TOLD_FOR:
            return None
        if len(self._told) >= _MOST:
            self._told.clear()
        self._told[chat] = now
        return call(Say(sentences("not-invited", number=number)), chat, words)
