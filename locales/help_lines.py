"""Where somebody in a crisis is heard: the lines of `help_lines.toml` for the owner's zone."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from conversations.records.owner import Language
from locales.binding import bound

Plain = Callable[[str, Mapping[str, str]], str]

_LISTENS = frozenset(["listen", "text"])


def help_lines(zone: str, language: Language, plain: Plain) -> str:
    """Return the lines of a zone's country, one a row; pages that find one where none is known.

    `plain` gives a message of the catalog in that language.
    """
    country = _countries().get(zone, "")
    here = [each for each in _lines() if country in each.get("countries", ())]
    known = any(each["kind"] in _LISTENS for each in here)
    found = here if known else [*here, *(each for each in _lines() if each["kind"] == "find")]
    rows = [_row(each, language, plain) for each in found]
    if not any(each["kind"] == "emergency" for each in found):
        rows.append(plain("line-emergency-local", {}))
    return "\n".join(rows)


def _row(line: dict[str, Any], language: Language, plain: Plain) -> str:
    key = {"listen": "line-call", "text": "line-text"}.get(line["kind"], f"line-{line['kind']}")
    told = {
        "number": line["number"],
        "word": line.get("word", ""),
        "who": _said(line.get("who", {}), language),
        "hours": _said(line.get("hours", {}), language),
    }
    return plain(key, told)


def _said(texts: Mapping[str, str], language: Language) -> str:
    text = texts.get(language.value, "")
    return bound(text) if language is Language.PL else text


@cache
def _lines() -> tuple[dict[str, Any], ...]:
    return tuple(
        tomllib.loads((resources.files("locales") / "help_lines.toml").read_text("utf-8"))["line"]
    )


@cache
def _countries() -> dict[str, str]:
    """Return the country of each zone, by the table that comes with the zones."""
    table = resources.files("tzdata") / "zoneinfo" / "zone.tab"
    rows = [row.split("\t") for row in table.read_text("utf-8").splitlines()]
    return {row[2]: row[0] for row in rows if len(row) > 2 and not row[0].startswith("#")}  # noqa: PLR2004 code, place, zone
