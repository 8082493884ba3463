"""Writes `everyday.txt`: the nouns that people use when they write about their work.

    uv run --group dev python -m tests.conversations.reading.everyday

A client whose name is one of them ("Mucha", "Zima") needs a reason to be meant; a noun that hardly
anybody writes ("Pulsar", "Gil") is a client's name wherever it stands. They are counted in the
corpus and in the labelled messages, without the clients' names.
"""

import textwrap
from collections import Counter
from collections.abc import Set

from conversations.reading import names
from conversations.reading.text import prepare
from conversations.values.dictionary import look_up
from conversations.values.folding import plain
from tests.conversations.reading import labelled
from tests.conversations.reading.labelled import corpus
from tests.conversations.reading.train import DATA

_OFTEN = 25  # times in some thirty-five thousand messages
_WIDTH = 110
_HEAD = """\
# Nouns that people use when they write about work: a client called so needs a reason to be meant.
# Written by `python -m tests.conversations.reading.everyday`.
[pl]
"""


def _nouns(text: str, without: Set[str] = frozenset()) -> Counter[str]:
    tokens = (each for each in prepare(text).tokens if each.raw.isalpha())
    return Counter(
        lemma
        for token in tokens
        if token.plain not in without
        for lemma in {plain(found.lemma) for found in look_up(token.low) if found.lemma.islower()}
    )


def counted() -> Counter[str]:
    """Return how often each noun stands in the messages that are learned from, in Polish."""
    found: Counter[str] = Counter()
    for _, language, text in corpus():
        if language == "pl":
            found += _nouns(text.replace("@", ""))
    for case in (case for name in labelled.TRAINED for case in labelled.told(name)):
        if case.language == "pl":
            words = (word for client in case.roster for word in client.split())
            forms = {plain(form) for word in words for form in names.word_forms(word)}
            found += _nouns(case.text, forms)
    return found


def main() -> None:
    """Count and write."""
    often = sorted(word for word, times in counted().items() if times >= _OFTEN and word.isalpha())
    listed = textwrap.fill(" ".join(often), _WIDTH)
    (DATA / "everyday.txt").write_text(f"{_HEAD}{listed}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
