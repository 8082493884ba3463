"""What a turn reads from files when it first needs it, read before the first update comes.

A machine that is short of files or memory later must not lose a message over them.
"""

from datetime import datetime

from conversations.reading import tables as reading_tables
from conversations.reading.reader import read
from conversations.records.owner import Language
from conversations.typed.zones import read_zone
from conversations.values import tables as value_tables
from conversations.values.declension import cases
from locales import catalog, layout
from locales.catalog import Words
from locales.help_lines import help_lines
from locales.law import law
from storage.gists import rules_hash

# Read with all there is to read with.
_MESSAGES = {
    Language.PL: "Anka wczoraj o 22:40 dzwonila na pogaduchy 40 min",
    Language.EN: "Anna shouted at me yesterday at 10 pm for 40 min",
}
_ROSTER = ("Anka", "Anna")


def warm(now: datetime) -> None:
    """Read models, words, layouts, the names of zones, and what is said in a crisis.

    Raises OSError when a file of the program cannot be read.
    """
    reading_tables.warm()
    value_tables.warm()
    catalog.warm()
    layout.warm()
    law()
    rules_hash()
    read_zone("Warszawa")
    cases(_ROSTER[0])
    for language, text in _MESSAGES.items():
        read(text, _ROSTER, now, language)
        help_lines("Europe/Warsaw", language, Words(language).plain)
