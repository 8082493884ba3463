"""A client's name among the words around it, shown for a tap."""

from collections.abc import Sequence

from conversations.screens.basics import Name, Rows, Sentences, button, sentences
from conversations.screens.limits import LONGEST_DATA
from conversations.screens.taps import Action, data


def name_asked(names: Sequence[str], *, logged: bool = False) -> Sentences:
    """Return whether the first of the names is right; the others, and another one, are a tap away.

    Each must fit a button (`fits`). `logged`: what was told of them is.
    """
    first, *others = names
    rows: Rows = (
        (button("button-name-yes", Action.NAME, first),),
        *((button("button-client", Action.NAME, n, client=Name(n)),) for n in others),
        (button("button-name-other", Action.NEW),),
    )
    if logged:
        return sentences("name-asked-logged", rows, client=Name(first))
    return sentences("name-asked", rows, name=Name(first))


def fits(name: str) -> bool:
    """Tell whether a button can carry the name."""
    return len(data(Action.NAME, name).encode()) <= LONGEST_DATA
