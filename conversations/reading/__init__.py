"""Reading a quick log: "anka wczoraj 22:40 dzwonila 40 min" becomes client, moment and kinds.

Pure: a text, the clients' names and the present moment go in; a `Reading` comes out, always.
"""

from conversations.reading.aliases import is_form, is_telling
from conversations.reading.named import is_called, named
from conversations.reading.reader import read
from conversations.reading.reading import Correction, Event, Intent, Reading
from conversations.reading.strangers import stranger
from conversations.reading.thanks import is_assent, is_nod, is_thanks

__all__ = [
    "Correction",
    "Event",
    "Intent",
    "Reading",
    "is_assent",
    "is_called",
    "is_form",
    "is_nod",
    "is_telling",
    "is_thanks",
    "named",
    "read",
    "stranger",
]
