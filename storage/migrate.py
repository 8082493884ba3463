"""Numbered schema files: which a database has, by number and content, and which it still needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

SCHEMA = Path(__file__).parent / "schema"


@dataclass(frozen=True, slots=True)
class Migration:
    """One schema file: its number, its name without the engine (`0007_tally`), its SQL."""

    number: int
    name: str
    sql: str

    @property
    def hash(self) -> str:
        """The SHA-256 of its text, in hexadecimal."""
        return sha256(self.sql.encode()).hexdigest()


# By number, the hash of what was applied; None where a version recorded the number alone.
Ledger = Mapping[int, str | None]


class SchemaError(Exception):
    """The database does not fit this version, and nothing of it was changed; says what to do."""


class LaterSchemaError(SchemaError):
    """The database was made by a later version of the bot."""


def migrations(engine: str) -> list[Migration]:
    """Return the schema files of an engine (`sqlite`, `postgres`), in order."""
    files = sorted(SCHEMA.glob(f"*.{engine}.sql"))
    return [
        Migration(int(file.name.split("_")[0]), file.name.split(".")[0], file.read_text("utf-8"))
        for file in files
    ]


def missing(known: Sequence[Migration], ledger: Ledger) -> list[Migration]:
    """Return what is still to apply.

    Raises SchemaError for a file that was edited since it was applied, or that comes before one
    that was; LaterSchemaError when something unknown was applied.
    """
    unknown = ledger.keys() - {each.number for each in known}
    if unknown:
        raise LaterSchemaError(
            f"the database has schema {max(unknown)}, this version knows {known[-1].number}: "
            "run the version that made it, or a later one"
        )
    for each in known:
        if ledger.get(each.number) not in (None, each.hash):
            raise SchemaError(
                f"the schema file {each.name} is not the one that made this database: "
                "put it back as it was, or run the version that made the database"
            )
    left = [each for each in known if each.number not in ledger]
    if ledger and left and left[0].number < max(ledger):
        raise SchemaError(
            f"the schema file {left[0].name} was never applied, although later ones were: {WAY_OUT}"
        )
    return left


# For a database that no released version can have made by itself.
WAY_OUT = (
    "the database is left as it was. Run the version that made it and take /export with that one, "
    "or start with a new DATABASE_URL (docs/operations.md, Upgrading)"
)
