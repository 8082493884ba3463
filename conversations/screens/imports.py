"""Importing: what a file of ours would add, and why another one is not taken."""

from conversations.casework.imports import Additions
from conversations.screens.basics import Sentences, Text, button
from conversations.screens.taps import Action, data

YES, NO = data(Action.IMPORT, "yes"), data(Action.IMPORT, "no")


def import_offer(found: Additions) -> Sentences:
    """Return what the file would add, and the buttons that add it or leave it."""
    clients = "• " + ", ".join(found.clients)
    adds = (
        *((Text("import-settings"),) if found.settings else ()),
        *((Text("import-clients", {"names": clients}),) if found.clients else ()),
        *((Text("import-answers", {"count": found.answers}),) if found.answers else ()),
        *((Text("import-entries", {"count": found.incidents}),) if found.incidents else ()),
        *(() if found.counted else (Text("import-little"),)),
    )
    buttons = ((button("button-import-yes", YES), button("button-import-no", NO)),)
    return Sentences(((Text("import-offer"), *adds), Text("import-rest")), buttons)
