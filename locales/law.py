"""What Polish law says where a letter touches it, from the one file that holds it: `law.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from conversations.casework.letters import LawPoint
from conversations.records.owner import Language
from locales.catalog import LOCALES


@dataclass(frozen=True, slots=True)
class LawText:
    """A point of law in both languages, what it rests on, and the day on which it was looked up."""

    text: Mapping[Language, str]
    basis: Mapping[Language, str]
    as_of: date


@cache
def law() -> Mapping[LawPoint, LawText]:
    """Return what the law says on each point; raises KeyError or ValueError for a bad file."""
    rows = tomllib.loads((LOCALES / "law.toml").read_text("utf-8"))["fact"]
    return {
        LawPoint(row["id"]): LawText(
            text={language: row[language.value] for language in Language},
            basis={language: row["basis"][language.value] for language in Language},
            as_of=row["as_of"],
        )
        for row in rows
    }
