"""Reading a quick log: "anka wczoraj 22:40 dzwonila 40 min" becomes client, moment and kinds.

Pure: text, the names of clients and the present moment go in, a `Reading` comes out, whatever the text.
"""

from conversations.quick_log.reader import read
from conversations.quick_log.reading import Correction, Intent, Reading

__all__ = ["Correction", "Intent", "Reading", "read"]
