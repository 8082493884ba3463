"""What the slowest messages cost to read: `python -m tests.bench.longest`.

Messages of 4,096 signs that are made to be slow, read in both languages; CPU of this process in
milliseconds, the least of nine, in the language that takes longer. Then messages as a person writes
them, ever longer. What is read from files at the first message is not counted.

Then a short message of one of six hundred clients: the first time, once more, and when one more
client came to them; names that no dictionary has, first names and surnames, and firms.
"""

import itertools
import sys
import time
from collections.abc import Sequence
from datetime import datetime

from conversations.reading import read
from conversations.reading.tables import families
from conversations.values.remembering import forget
from tests.bench.scale import name_of

_NOW = datetime(2026, 11, 28, 12)  # noqa: DTZ001 the owner's own clock
_LENGTH, _TIMES = 4096, 9
_FEW = ("Anka", "Greg")
_MANY = ("Maria Nowak", "Studio Fala", "Pan Tadek", "Ola", "Ewa Środa", "Noelle", "Bridget")
_SLOW = (
    "A!Anka ",
    "@9-17 ",
    "Anka Greg ",
    "w środę od 9 do 17 ",
    "dzwoni o 22:30 i krzyczy na mnie, nie płaci faktury za maj; ",
    "TideTech 3 razy . ą 2 godziny twice ! May 5 22:30 Noelle on Monday , Ola Greg 👩‍👩‍👧 a. ",
    "nie 40 min Ola who a. Pan Tadek pół godziny Anka a. Ewa Środa krzyczy ? Studio Fala ",
)
_WRITTEN = (
    "Anka wczoraj o 22:40 krzyczała przez 40 min, że baner nie taki, a faktura za maj dalej "
    "niezapłacona. W środę przełożyła spotkanie godzinę przed startem i kazała mi czekać. "
)
_LENGTHS = (43, 170, 680, 1_360, 2_720, 4_096)
_SURNAMES = [
    "Nowak",
    "Kowalska",
    "Wójcik",
    "Kowalczyk",
    "Kamińska",
    "Lewandowski",
    "Zielińska",
    "Szymański",
    "Woźniak",
    "Dąbrowska",
    "Kozłowski",
    "Jankowska",
    "Mazur",
    "Kwiatkowska",
    "Krawczyk",
    "Kaczmarek",
    "Grabowski",
    "Zając",
    "Michalski",
    "Król",
]
_FIRMS = ("Studio", "Kwiaciarnia", "Piekarnia", "Salon")
_CLIENTS = 600


def _rosters() -> dict[str, tuple[str, ...]]:
    made = [name_of(place) for place in range(_CLIENTS)]
    firsts = sorted(name.capitalize() for name in families().polish)
    numbered = [(place, _SURNAMES[place % len(_SURNAMES)]) for place in range(_CLIENTS)]
    return {
        "unknown": tuple(made),
        "people": tuple(f"{firsts[place % len(firsts)]} {last}" for place, last in numbered),
        "firms": tuple(f"{_FIRMS[place % 4]} {last} {made[place]}" for place, last in numbered),
    }


def _ready(roster: tuple[str, ...]) -> tuple[float, ...]:
    """Return the least CPU of a first message, of the next, and of one when a client came."""
    text = f"{roster[17].split()[-1]} wczoraj o 22:40 krzyczała przez 40 min"
    taken: list[tuple[float, ...]] = []
    for _ in range(_TIMES):
        forget()
        clocks = [time.process_time()]
        for known in (roster, roster, (*roster, "Zenobiusz Pąk")):
            read(text, known, _NOW, "pl")
            clocks.append(time.process_time())
        taken.append(tuple((b - a) * 1000 for a, b in itertools.pairwise(clocks)))
    return tuple(map(min, zip(*taken, strict=True)))


def _cost(text: str, roster: Sequence[str], language: str) -> float:
    """Return the least CPU that a reading took, in milliseconds."""
    taken: list[float] = []
    for _ in range(_TIMES):
        began = time.process_time()
        read(text, roster, _NOW, language)
        taken.append((time.process_time() - began) * 1000)
    return min(taken)


def main() -> None:
    """Measure each and print it."""
    for piece in _SLOW:
        text = (piece * _LENGTH)[:_LENGTH]
        cost = max(_cost(text, (*_FEW, *_MANY), language) for language in ("pl", "en"))
        sys.stdout.write(f"{cost:5.1f} ms  {piece.strip()}\n")
    for length in _LENGTHS:
        cost = _cost((_WRITTEN * length)[:length], (*_FEW, *_MANY), "pl")
        sys.stdout.write(f"{cost:5.1f} ms  {length:,} letters as a person writes\n")
    for name, roster in _rosters().items():
        first, again, one_more = _ready(roster)
        told = f"{first:5.1f}, {again:.1f}, {one_more:.1f} ms  {_CLIENTS} clients, {name}"
        sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main()
