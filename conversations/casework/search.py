"""Finding entries of all clients by their words, in any form and without diacritics."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from typing import Any

from conversations.records.owner import Incident, Owner
from conversations.values.declension import forms
from conversations.values.dictionary import look_up, noun_forms
from conversations.values.folding import fold, visible
from conversations.values.remembering import remembered

# Letters: fewer find everything; more have no room on the button that turns pages.
SHORTEST, LONGEST = 2, 40

_WORD = re.compile(r"[^\W_]+")
# A stem of so many letters tells a word; what follows it in another form has at most so many.
_STEM, _ENDING = 4, 4
# Of a shorter word the whole is meant, not the beginning of another.
_BEGINNING = 3
# A stem takes 35 µs to be found, so it is looked for of words that begin as one that is sought.
_HEAD = 2


@dataclass(frozen=True, slots=True)
class _Sought:
    """A word that is looked for: as it was typed, its forms and its stems, all of them folded."""

    word: str
    forms: frozenset[str]
    stems: frozenset[str]

    @property
    def heads(self) -> frozenset[str]:
        """How a word begins that can be this one: no form of it and no stem begins otherwise."""
        return frozenset(map(_head, (self.word, *self.forms, *self.stems)))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text that can be looked for; signs such as `%` are none."""
    return tuple(dict.fromkeys(word for word in _words(text) if len(fold(word)) >= SHORTEST))


def search(words: Sequence[str], owner: Owner, entries: Iterable[Incident]) -> list[Incident]:
    """Return the entries in which every word stands, the latest first."""
    return latest_first(filter(seeking(words, owner), entries))


def seeking(words: Sequence[str], owner: Owner) -> Callable[[Incident], bool]:
    """Return what tells whether every word stands in an entry, or in its client's names.

    Those from before are the client's, too.
    """
    sought = [_sought(word) for word in words]
    heads = frozenset(head for each in sought for head in each.heads)
    names = {client.number: _named((*client.names, *client.former)) for client in owner.clients}
    # By two letters as they are written: whether a word that begins so can be one of them.
    can_be: dict[str, bool] = {}

    def has_all(incident: Incident) -> bool:
        told = {*_words(incident.note), *_words(incident.author or "")}
        told |= names.get(incident.client, frozenset()) if incident.client else frozenset()
        near = []
        for word in told:
            written = word[:_HEAD]
            if written not in can_be:
                head = _head(written)
                can_be[written] = len(head) < _HEAD or head in heads
            if can_be[written]:
                near.append(word)
        return all(any(_matches(each, word) for word in near) for each in sought)

    return has_all


def latest_first(entries: Iterable[Incident]) -> list[Incident]:
    """Return entries in the order in which a search shows them."""
    return sorted(entries, key=_moment, reverse=True)


def _moment(incident: Incident) -> tuple[date, time, int]:
    return incident.day or date.min, incident.at or time.min, incident.number


def _named(names: Sequence[str]) -> frozenset[str]:
    """Return the words of a client's names in all their cases."""
    return frozenset(
        word for name in names for form in (name, *forms(name)) for word in _words(form)
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(visible(text).lower())


def _head(word: str) -> str:
    # "dying" has the stem "die".
    return fold(word)[:_HEAD].replace("y", "i")


def _matches(sought: _Sought, word: str) -> bool:
    folded = fold(word)
    if folded == sought.word or folded in sought.forms:
        return True
    if len(sought.word) >= _BEGINNING and folded.startswith(sought.word):
        return True
    stems = _stems(word)
    if not stems.isdisjoint(sought.stems):
        return True
    # Typed without diacritics it has another stem than it would: "zaplacila".
    return any(
        len(stem) >= _STEM
        and sought.word.startswith(stem)
        and len(sought.word) - len(stem) <= _ENDING
        for stem in stems
    )


def _sought(word: str) -> _Sought:
    lemmas = {entry.lemma for entry in look_up(word)}
    inflected = {fold(form) for lemma in lemmas for form in noun_forms(lemma)}
    stems = _stems(word).union(*(_stems(lemma.lower()) for lemma in lemmas))
    return _Sought(fold(word), frozenset(inflected), stems)


@remembered(4096)
def _stems(word: str) -> frozenset[str]:
    """Return the stems of a word in both languages: notes mix them."""
    stems = frozenset(fold(each.stemWord(word)) for each in _stemmers())
    for each in _stemmers():
        each.stemWord("")  # each of them keeps the last word
    return stems


@lru_cache(maxsize=1)
def _stemmers() -> tuple[Any, ...]:
    # It brings thirty languages, 5 MB, for whoever searches.
    import snowballstemmer  # type: ignore[import-untyped] # noqa: PLC0415

    return snowballstemmer.stemmer("polish"), snowballstemmer.stemmer("english")
