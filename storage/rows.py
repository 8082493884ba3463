"""What the queries give, by column: a misspelt column is mypy's error.

What a column holds stands in `schema/`. Moments are seconds since 1970, days and times ISO 8601.
"""

from typing import TypedDict

from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId


class ChainRow(TypedDict):
    """Of `get_chain`."""

    last_incident: int
    links: int
    head: str | None
    unlinked: int


class OwnerRow(ChainRow):
    """Of `get_owner`."""

    language: str
    language_chosen: int
    address: str | None
    zone: str
    awaiting: str | None
    last_client: int
    work_starts: str | None
    work_ends: str
    work_days: str
    rate: int | None
    currency: str
    naming: ClientNumber | None
    digest: str | None
    sender: str | None
    awaiting_at: int | None
    awaiting_entry: IncidentNumber | None
    undo: str | None
    undo_after: IncidentNumber | None
    key: str | None
    bot: int | None
    consent_given: int | None
    consent_at: int
    heard_at: int | None
    warned_at: int | None


class BacklogRow(TypedDict):
    """Of `get_backlog`."""

    calls: int
    posted_at: int | None
    jobs: int
    dead: int


class ClientRow(TypedDict):
    """Of `list_clients`; the other names are joined by line ends."""

    client: ClientNumber
    name: str
    at: str | None
    in_full: int
    aliases: str
    former: str | None
    archived_at: int | None


class ErasedRow(TypedDict):
    """Of `get_erased`; the body is compressed."""

    erased_at: int
    body: bytes


class ErasingRow(TypedDict):
    """Of `list_erasing`."""

    owner: OwnerId
    client: ClientNumber


class AnswerRow(TypedDict):
    """Of `list_answers`."""

    question: str
    choice: str
    answered_at: int
    passed: int


class IncidentRow(TypedDict):
    """Of the queries that list entries or get one; the kinds are joined by spaces."""

    incident: IncidentNumber
    client: ClientNumber | None
    kind: str | None
    kinds: str
    day: str | None
    at: str | None
    minutes: int | None
    note: str
    settled: int
    standing: str
    logged_at: int
    message: int | None
    card: int | None
    sure: int
    edited_at: int | None
    author: str | None
    before: str | None
    salt: str | None


class LinkRow(TypedDict):
    """Of `list_links`; what changed is joined by spaces."""

    link: int
    previous: str
    moment: int
    incident: IncidentNumber | None
    client: ClientNumber | None
    change: str
    digest: str


class AmountRow(TypedDict):
    """Of `count_of_client` and `count_of_owner`."""

    answers: int
    entries: int
    kept: int


class LooseRow(TypedDict):
    """Of `count_loose`."""

    entries: int
    first: IncidentNumber | None


class DayRow(TypedDict):
    """Of `list_days`."""

    kind: str
    day: str


class CountedRow(TypedDict):
    """Of `count_stretches` and `list_first_trouble`: how often, and after a space the last day."""

    kind: str
    counted: str | None


class RecentRow(TypedDict):
    """Of `count_recent`."""

    good: int
    incidents: int
    minutes: int


class AskedDayRow(TypedDict):
    """Of `count_asked`."""

    day: str
    times: int
    minutes: int
    waiting: int


class ClockRow(TypedDict):
    """Of `count_by_clock`."""

    day: str
    at: str
    times: int
    minutes: int


class LessonRow(TypedDict):
    """Of `list_lessons`; the words are joined by spaces."""

    words: str
    kind: str | None
    client: ClientNumber | None
    incident: IncidentNumber | None


class AttachmentRow(TypedDict):
    """Of `list_attachments`."""

    incident: IncidentNumber
    message: int
    type: str
    file_id: str
    name: str | None
    size: int | None
    album: str | None


class PlanRow(TypedDict):
    """Of `get_plan`."""

    level: str
    starts_on: str
    notice_on: str | None
    hours: int | None


class StepRow(TypedDict):
    """Of `list_plan_steps`."""

    step: str
    done_at: int


class BlankRow(TypedDict):
    """Of `list_blanks`."""

    blank: str
    value: str


class AskedRow(TypedDict):
    """Of `get_asked`; the draft's fields are joined by colons."""

    client: ClientNumber
    blank: str
    draft: str


class CallRow(TypedDict):
    """Of `claim_call`."""

    id: int
    key: str
    method: str
    parameters: str
    file_name: str | None
    file: bytes | None
    incident: IncidentNumber | None
    reminder: str | None
    not_after: int | None
    attempts: int
    card: int | None


class LoggedRow(TypedDict):
    """Of `count_logged`."""

    entries: int
    characters: int


class ChatRow(TypedDict):
    """Of `list_chats_due`."""

    chat: int


class JobRow(TypedDict):
    """Of `list_jobs_due`; client 0 is none."""

    id: int
    owner: OwnerId
    work: str
    client: ClientNumber
    asked: int
    attempts: int
    selection: str
    topic: int | None


class ReminderRow(TypedDict):
    """Of `list_due_reminders` and `list_reminders_moved_after`."""

    owner: OwnerId
    name: str
    due_at: int
    zone: str
    rule: str
    promised_at: int


class ParkedRow(TypedDict):
    """Of `get_first_parked`."""

    place: int
    update_id: int
    body: str


class ParkingRow(TypedDict):
    """Of `list_parking`."""

    owner: OwnerId
