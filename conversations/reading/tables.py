"""The tables of `data/` and of each language: read once, when first needed or warmed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from conversations.values.first_names import first_name
from conversations.values.folding import plain
from conversations.values.tables import sections_of

# All there are, but for the model's own.
FILES = (
    *("company_words.txt", "first_names.txt", "greetings.txt", "reasons.txt", "deeds.txt"),
    "beginnings.txt",
    "called.txt",
    "everyday.txt",
    "names_alone.txt",
    "word_names.txt",
    "languages.txt",
    "settled.txt",
    "strangers.txt",
    "thanks.txt",
    "times.txt",
    "twins.txt",
    "undo.txt",
    *(
        f"{folder}/{each}.txt"
        for folder in ("pl", "en")
        for each in ("grammar", "inquiries", "intents", "kinds", "time")
    ),
)


def warm() -> None:
    """Read all of them; raises OSError."""
    for name in FILES:
        text(name)


@lru_cache(maxsize=64)
def text(name: str) -> str:
    """Return a file of `data/`, or of a language's own folder ("pl/kinds.txt"), as text."""
    folder = resources.files(__package__)
    found = folder / name if "/" in name else folder / "data" / name
    return found.read_text(encoding="utf-8")


def sections(name: str) -> dict[str, list[str]]:
    """Return the lines of a file under its `[section]` headings, without comments."""
    return sections_of(text(name))


@lru_cache(maxsize=64)
def words(name: str, section: str = "") -> frozenset[str]:
    """Return the words of a table, plain; of one section, or of all."""
    rows = sections(f"{name}.txt")
    chosen = [rows[section]] if section else list(rows.values())
    return frozenset(plain(word) for lines in chosen for row in lines for word in row.split())


def numbered(name: str, section: str) -> Mapping[str, int]:
    """Return the words of a section by the number that their row begins with."""
    found: dict[str, int] = {}
    for row in sections(f"{name}.txt")[section]:
        number, *words_of_it = row.split()
        found |= dict.fromkeys(words_of_it, int(number))
    return found


@dataclass(frozen=True, slots=True)
class Families:
    """First names and their short forms, read in both directions."""

    known: frozenset[str]
    polish: frozenset[str]
    by_name: Mapping[tuple[str, str], tuple[str, ...]]  # by language and plain name

    def kin(self, name: str, language: str) -> tuple[str, ...]:
        """Return the other names of who is called so: Kasia, Kaśka, … for Katarzyna, and back."""
        other = "en" if language == "pl" else "pl"
        return self.by_name.get((language, name)) or self.by_name.get((other, name), ())


@lru_cache(maxsize=1)
def families() -> Families:
    """Return the table of first names."""
    kin: dict[tuple[str, str], list[str]] = {}
    polish: set[str] = set()
    for language, rows in sections("first_names.txt").items():
        for row in rows:
            full, _, shorts = row.partition(":")
            group = [full, *shorts.split()]
            if language == "pl":
                polish |= {plain(name) for name in group}
            for name in group:
                kin.setdefault((language, plain(name)), []).extend(
                    other for other in group if other != name
                )
    by_name = {name: tuple(dict.fromkeys(others)) for name, others in kin.items()}
    known = frozenset(name for _, name in by_name)
    return Families(known, frozenset(polish), by_name)


def is_first_name(word: str) -> bool:
    """Tell a first name in its basic form, of either language, long or short."""
    known = plain(word)
    listed = known in families().known or known in words("names_alone")
    return listed or first_name(word) is not None
