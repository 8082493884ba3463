# ruff: noqa: E501 — a pattern a line
"""What is only planned, moved or ahead in Polish, over the plain line."""

import re

# After these, up to the end of the clause, a moment is an appointment or a promise.
PLANNED = re.compile(
    r"\b(?:mia(?:l|la|lo|ly|li|lam|lem) (?:byc|\w+c|\w+c sie)|mial[aoy]? (?:mi |nam |to |juz |go |je |ja |sie )?\w+c|mia(?:l|la|lo|ly|li)(?= $)|ma byc|maja byc|obieca\w*|obiecyw\w*|chce|chca|kaze|kaza|zada|zadaja|wymaga|oczekuje|zyczy sobie|domaga sie|wpadnie|przyjdzie|przyjedzie|kazal\w* (?:mi |nam )?\w+c|termin\w*|deadline\w*|zaplanowan\w*|umowion\w*|umow(?:il|ili|il[ay])smy|przysle|przesle|zaplaci\b|zaplaca|oddzwoni\b|zadzwoni\b|bedzie|beda|mam (?:z \w+ |dzis |dzisiaj |jutro )?(?:call\w*|spotkanie|rozmow\w*|telefon)|czeka mnie|jutr\w+|zaczyna\w* sie|pracuj\w*|godzin\w* pracy|ustalil\w*|ustalon\w*|prosilam|prosilem|wazn\w+ do|platn\w+ do)\b"
    r"[^.!?;]{0,60}$"
)
MOVED = re.compile(
    r"\b(?:przelozy\w*|przesun\w*|przeklada\w*|przesuwa\w*|zmieni\w*|przenios\w*)\b[^.!?;]{0,60}$"
)
# What the owner has before her.
BEFORE_ME = re.compile(r"\bmam\b|czeka mnie|przed nami")
CLAUSE = re.compile(r"[,;.!?:]| a | ale | i ")
# After these a clock is the end of what began before: "zadzwonił o 12:30, skończył o 14".
ENDS = re.compile(
    r"\b(?:skonczy\w*|zakonczy\w*|rozlaczy\w*|pusci\w*|wyszed\w*|wyszl\w*|odlozy\w*|konie[cn]\w*|az do|do)\b"
)
# Of two lengths beside these one was planned, and the longer is what came of it: "miał być kwadrans, zeszło 80 minut".
OUTGREW = re.compile(
    r"\b(?:mia(?:l|la|lo|ly) (?:byc|trwac|zajac|potrwac)|zesz(?:lo|ly)|zrobil[aoy]? sie|wysz(?:lo|la|ly)|trwal[aoy]?|skonczyl\w*|przeciagn\w*|rozciagn\w*|zaje(?:lo|la|ly)|planowan\w*)\b"
)
DIGITS_TO_24 = True
# A day on which something else is to be: "a w czwartek druk".
_AHEAD = re.compile(
    r" (?:mam|mamy|jestem|nie ma mnie|mnie nie ma|bede|bedzie|ma byc|jest (?:druk|premiera|start)|druk|premiera|start|otwarcie|targi|deadline|"
    r"termin|wysylka|publikacja|emisja|event|impreza|konferencja|webinar|szkolenie|slub|pogrzeb|egzamin|wyjazd)(?= |$)"
)


def is_ahead(line: str, end: int, _before: str) -> bool:
    """Tell whether a day that ends here is one to come, by what is on then."""
    return _AHEAD.match(line, end) is not None
