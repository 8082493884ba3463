"""Reading a quick log: "anka wczoraj 22:40 dzwonila 40 min" becomes client, moment and kinds.

Pure: a text, the clients' names and the present moment go in; a `Reading` comes out, always.
"""

from conversations.quick_log.aliases import is_form, is_telling
from conversations.quick_log.reader import read
from conversations.quick_log.reading import Correction, Intent, Reading
from conversations.quick_log.strangers import stranger

__all__ = ["Correction", "Intent", "Reading", "is_form", "is_telling", "read", "stranger"]
