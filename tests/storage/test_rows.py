"""The types of rows name the columns that the queries give, no more and no fewer."""

import sqlite3
from contextlib import closing

import aiosql
import pytest

from storage import gists, rows
from storage.migrate import migrations
from storage.sqlite_run import QUERIES
from storage.sqlite_schema import bring_up_to_date

GIVES = {
    "get_owner": rows.OwnerRow,
    "get_backlog": rows.BacklogRow,
    "list_clients": rows.ClientRow,
    "list_answers": rows.AnswerRow,
    "list_gists": gists.GistRow,
    "list_days": rows.DayRow,
    "count_stretches": rows.CountedRow,
    "list_first_trouble": rows.CountedRow,
    "count_recent": rows.RecentRow,
    "list_lessons": rows.LessonRow,
    "list_attachments": rows.AttachmentRow,
    "get_plan": rows.PlanRow,
    "list_plan_steps": rows.StepRow,
    "list_blanks": rows.BlankRow,
    "get_asked": rows.AskedRow,
    "claim_call": rows.CallRow,
    "count_logged": rows.LoggedRow,
    "get_chain": rows.ChainRow,
    "list_links": rows.LinkRow,
    "list_chats_due": rows.ChatRow,
    "list_jobs_due": rows.JobRow,
    "list_due_reminders": rows.ReminderRow,
    "list_reminders_moved_after": rows.ReminderRow,
    "get_first_parked": rows.ParkedRow,
    "list_parking": rows.ParkingRow,
}
# These give all columns of the log's table; its first one is whose it is.
OF_THE_LOG = (
    "list_incidents",
    "list_loose_incidents",
    "get_incident",
    "list_incidents_by_message",
    "list_told_with",
    "list_incidents_by_album",
    "get_latest_incident",
    "list_recorded",
)


class Zeros(dict[str, int]):
    """An argument for whatever a query asks for."""

    def __missing__(self, name: str) -> int:
        """Return nought."""
        return 0


def columns(name: str) -> set[str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        bring_up_to_date(connection, migrations("sqlite"))
        query = getattr(aiosql.from_path(QUERIES, "sqlite3"), name)
        return {column[0] for column in connection.execute(query.sql, Zeros()).description}


@pytest.mark.parametrize(("name", "row"), list(GIVES.items()))
def test_a_row_has_the_columns_of_its_query(name: str, row: type) -> None:
    assert columns(name) == set(row.__annotations__)


@pytest.mark.parametrize("name", OF_THE_LOG)
def test_an_entry_has_the_columns_of_its_table(name: str) -> None:
    assert columns(name) == {"owner", *rows.IncidentRow.__annotations__}
