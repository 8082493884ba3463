"""Importing: what a file of ours would add, and why another one is not taken."""

from conversations.casework.imports import Additions
from conversations.screens.basics import Argument, Sentences, Text, button
from conversations.screens.taps import Action, data

# A message has room for so many names; the others are counted.
_SHOWN = 12
YES, NO = data(Action.IMPORT, "yes"), data(Action.IMPORT, "no")


def import_offer(found: Additions) -> Sentences:
    """Return what the file would add, and the buttons that add it or leave it."""
    names = ", ".join(found.clients[:_SHOWN])
    clients: dict[str, Argument] = {"names": names, "count": len(found.clients)}
    clients["others"] = max(0, len(found.clients) - _SHOWN)
    adds = (
        *((Text("import-settings"),) if found.settings else ()),
        *((Text("import-clients", clients),) if found.clients else ()),
        *((Text("import-answers", {"count": found.answers}),) if found.answers else ()),
        *((Text("import-entries", {"count": found.incidents}),) if found.incidents else ()),
        *(() if found.counted else (Text("import-little"),)),
    )
    buttons = ((button("button-import-yes", YES), button("button-import-no", NO)),)
    return Sentences(((Text("import-offer"), *adds), Text("import-rest")), buttons)
