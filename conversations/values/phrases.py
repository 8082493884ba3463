"""A common noun that leads a name, with its adjectives: "Szkoła Językowa Lingo"."""

from typing import NamedTuple

from conversations.values.dictionary import (
    Forms,
    KnownForm,
    adjective,
    joined,
    look_up,
    look_up_adjective,
    noun,
    same,
    spelled,
)
from conversations.values.tables import words


class Phrase(NamedTuple):
    """A noun with its adjectives in cases, and what stays behind it."""

    head: str
    gender: str
    declined: Forms
    plural: bool
    tail: list[str]

    @property
    def forms(self) -> Forms:
        """The whole of it in cases."""
        return joined(" ", [self.declined, *map(same, self.tail)])


def phrase(typed: list[str]) -> Phrase | None:
    """Return the phrase that a common noun leads, alone or behind adjectives that agree with it."""
    low = [word.lower() for word in typed]
    for place in range(min(len(low), _ADJECTIVES_BEFORE + 1) - 1, -1, -1):
        head = _common(low[place])
        if head is None or not all(_agreeing(word, head) for word in low[:place]):
            continue
        forms = noun(head.lemma, head.number)
        if forms is None:
            continue
        end = place + 1
        while end < len(low) and _belongs(low[end : end + 2], head):
            end += 1
        animate = head.gender == "m" and forms[2] == forms[0]
        declined = [
            forms
            if at == place
            else adjective(_agreeing(word, head), head.gender, head.number, animate=animate)
            for at, word in enumerate(low[:end])
        ]
        shown = [spelled(each, word) for each, word in zip(declined, typed, strict=False)]
        return Phrase(low[place], head.gender, joined(" ", shown), head.number == "pl", typed[end:])
    return None


def _common(low: str) -> KnownForm | None:
    """Return the common noun that stands so in the nominative, of its singular first."""
    found = [
        each
        for each in look_up(low)
        if each.case == "nom" and each.lemma.islower() and (each.lemma, each.number) != _BRETHREN
    ]
    # "Prezes" is a woman too, but it is the man who is declined.
    found.sort(key=lambda each: (each.number != "sg", each.lemma != low, each.gender != "m"))
    return found[0] if found else None


def _agreeing(low: str, head: KnownForm) -> str:
    """Return the adjective whose nominative agrees with the noun so, nothing for another word."""
    wanted = ("nom", head.number, head.gender)
    agree = (
        each.lemma
        for each in look_up_adjective(low)
        if (each.case, each.number, each.gender) == wanted
    )
    return next(agree, "")


def _belongs(low: list[str], head: KnownForm) -> bool:
    """Tell an adjective of the noun before it ("Szkoła Językowa") from what is a name itself."""
    lemma = _agreeing(low[0], head)
    if not lemma or nominative(low[0]):
        return False
    behind = _common(low[1]) if len(low) > 1 and lemma in words("describing") else None
    return behind is None or not _agreeing(low[0], behind)


def nominative(word: str) -> bool:
    """Tell a noun in its nominative singular, written as a dictionary has it."""
    return any(each.case == "nom" and each.lemma == word for each in look_up(word))


_ADJECTIVES_BEFORE = 2
# A dictionary has the word for brothers as one of their own in the singular.
_BRETHREN = ("bracia", "sg")
