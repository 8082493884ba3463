"""Reading a quick log: "anka wczoraj 22:40 dzwonila 40 min" becomes client, moment and kinds.

Pure: a text, the clients' names and the present moment go in; a `Reading` comes out, always.
"""

from conversations.quick_log.reader import read
from conversations.quick_log.reading import Correction, Intent, Reading

__all__ = ["Correction", "Intent", "Reading", "read"]
