"""An entry opened from the log, in words."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from conversations.records.evidence import Attachment
from conversations.screens.choices import Menu
from conversations.screens.entry import Opened
from locales.catalog import Words
from locales.entry_line import entry_line, entry_notes, moved
from locales.layout import render

# As much of the words as fits a message with all that stands beside them.
_LONGEST = 3000
# Recordings, which are kept and not listened to.
_HEARD = ("voice", "audio", "video_note")


def entry_page(screen: Opened, words: Words) -> str:
    """Return the entry with its words, its files, when it was logged, and what is asked."""
    incident = screen.incident
    client = screen.owner.client(incident.client)
    note = incident.note.strip()
    page = {
        "standing": incident.standing,
        "line": entry_line(incident, client.name if client else None, words, screen.today),
        "settled": incident.settled,
        "waits": incident.waits and not screen.menu,
        "note": note if len(note) <= _LONGEST else note[:_LONGEST].rstrip() + "…",
        "author": incident.author,
        "files": files_line(screen.files, words),
        "logged": None if screen.menu else _moment(incident.logged_at, screen, words),
        "edited": _moment(incident.edited_at, screen, words),
        # While one chooses, the question and its buttons are what the screen is for.
        "notes": [] if screen.menu else entry_notes(incident, screen.owner.hours, words),
        "ask": _ask(screen.asks, words),
        "moves": [moved(each, words) for each in screen.moves if not screen.menu],
    }
    return render("entry.j2", words, page)


def _moment(at: datetime | None, screen: Opened, words: Words) -> str | None:
    if at is None:
        return None
    local = at.astimezone(screen.owner.tz)
    return f"{words.day(local.date(), screen.today)} {local:%H:%M}"


def files_line(files: Sequence[Attachment], words: Words) -> Markup | None:
    """Return in a line which files there are: photos and recordings counted, documents by name."""
    if not files:
        return None
    sorts = Counter(_sort(each) for each in files if each.type != "document")
    counted = [words.html(f"files-{sort}", {"count": count}) for sort, count in sorts.items()]
    named = [_named(each, words) for each in files if each.type == "document"]
    return Markup(" · ").join([*counted, *named])


def _named(file: Attachment, words: Words) -> Markup:
    if file.name is None:
        return words.html("files-unnamed")
    return words.html("files-document", {"name": file.name})


def is_recording(file: Attachment) -> bool:
    """Tell whether what it says could only be heard."""
    return file.type in _HEARD


def _sort(file: Attachment) -> str:
    return "recording" if is_recording(file) else file.type


def _ask(menu: Menu | None, words: Words) -> Markup | None:
    return words.html(f"card-ask-{menu}") if menu else None
