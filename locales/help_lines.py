"""Where somebody in a crisis is heard: the lines of `help_lines.toml` for the owner's zone."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from conversations.records.owner import Language
from locales.binding import bound
from locales.catalog import LOCALES, Words

_LISTENS = frozenset(["listen", "text"])


def help_lines(zone: str, words: Words) -> str:
    """Return the lines of a zone's country, one a row; pages that find one where none is known."""
    country = _countries().get(zone, "")
    here = [each for each in _lines() if country in each.get("countries", ())]
    known = any(each["kind"] in _LISTENS for each in here)
    found = here if known else [*here, *(each for each in _lines() if each["kind"] == "find")]
    rows = [_row(each, words) for each in found]
    if not any(each["kind"] == "emergency" for each in found):
        rows.append(words.plain("line-emergency-local"))
    return "\n".join(rows)


def _row(line: dict[str, Any], words: Words) -> str:
    key = {"listen": "line-call", "text": "line-text"}.get(line["kind"], f"line-{line['kind']}")
    told = {
        "number": line["number"],
        "word": line.get("word", ""),
        "who": _said(line.get("who", {}), words.language),
        "hours": _said(line.get("hours", {}), words.language),
    }
    return words.plain(key, told)


def _said(texts: Mapping[str, str], language: Language) -> str:
    text = texts.get(language.value, "")
    return bound(text) if language is Language.PL else text


@cache
def _lines() -> tuple[dict[str, Any], ...]:
    return tuple(tomllib.loads((LOCALES / "help_lines.toml").read_text("utf-8"))["line"])


@cache
def _countries() -> dict[str, str]:
    """Return the country of each zone, by the table that comes with the zones."""
    table = resources.files("tzdata") / "zoneinfo" / "zone.tab"
    rows = [row.split("\t") for row in table.read_text("utf-8").splitlines()]
    return {row[2]: row[0] for row in rows if len(row) > 2 and not row[0].startswith("#")}  # noqa: PLR2004 code, place, zone
