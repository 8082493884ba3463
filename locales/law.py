"""What Polish law says where a letter touches it, from the one file that holds it: `law.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from conversations.casework.letters import LawPoint
from conversations.records.owner import Language
from locales.binding import bound
from locales.catalog import LOCALES

# What was looked up longer ago than this may have changed, and says so.
_FRESH = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class LawText:
    """A fact in both languages, to what it applies, what it rests on, when it was looked up.

    Facts of one `scope` have the same id of it.
    """

    text: Mapping[Language, str]
    basis: Mapping[Language, str]
    scope: str
    applies_to: Mapping[Language, str]
    looked_up: date

    def is_old(self, today: date) -> bool:
        """Tell whether it was looked up more than a year ago."""
        return today - self.looked_up > _FRESH


@cache
def law() -> Mapping[LawPoint, LawText]:
    """Return every fact by its id; raises KeyError or ValueError for a file with a mistake."""
    file = tomllib.loads((LOCALES / "law.toml").read_text("utf-8"))
    return {
        LawPoint(row["id"]): LawText(
            text=_said(row),
            basis=_said(row["basis"]),
            scope=row["scope"],
            applies_to=_said(file["scope"][row["scope"]]),
            looked_up=row["looked_up"],
        )
        for row in file["fact"]
    }


def _said(row: Mapping[str, str]) -> Mapping[Language, str]:
    return {Language.PL: bound(row["pl"]), Language.EN: row["en"]}
