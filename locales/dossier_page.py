"""What the dossier's template and its table need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from markupsafe import Markup

from conversations.casework.course import Course
from conversations.casework.dossier import USUAL, Part, Reader, Selection, Since, days_later
from conversations.casework.exhibits import Exhibit
from conversations.decision.incidents import SITUATION_OF, Kind
from conversations.decision.questions import CHOICES, SKIP, Question
from conversations.decision.verdict import Verdict
from conversations.records.owner import Client, ClientFile, Incident, Owner
from conversations.records.record import NO_RECORD, Record
from conversations.screens.basics import Name
from conversations.screens.verdict import Judged
from conversations.values.money import Rate
from locales.amounts import duration, full_day, long_day, money, month_of
from locales.binding import broken
from locales.catalog import Words
from locales.chart_page import chart, span
from locales.record_page import record_told
from locales.table_page import listed, told_kind
from locales.verdict_told import verdict_told

_WORDS = (
    "kicker",
    "verdict",
    "reasons",
    "chart",
    "list",
    "no-incidents",
    "answers",
    "exact",
    "question",
    "answer",
    "when",
)
# When an entry was logged and edited, and marks where its own number and moment come.
_LOGGED = ("entry", "logged", "logged-that-day", "edited")
_MARKS = {each: f"{{{each}}}" for each in ("number", "time", "on")}
# A picture's longer side, in millimetres, and its width at most.
_LONGEST_SIDE = 95
_WIDEST = 120
_LONG_NOTE = 1500
# In a longer log each year begins on a page of its own, and the years are set side by side.
_LONG_LOG = 1000


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a dossier tells of: `exhibits` are the files of evidence by entry.

    File, verdict and course hold what goes in by the selection, and no more. `record` is the record
    of changes, with its end, so that it can be held against it later; `unstamped`: an authority was
    asked for a time stamp on that end, in vain.
    """

    owner: Owner
    client: Client
    file: ClientFile
    verdict: Verdict | None
    course: Course
    exhibits: Mapping[int, Sequence[Exhibit]]
    today: date
    selection: Selection = USUAL[Reader.ME]
    record: Record = NO_RECORD
    unstamped: bool = False


def dossier_page(dossier: Dossier, words: Words) -> dict[str, Any]:
    """Return the values of `templates/dossier.typ`, told to whoever it is shown to."""
    words = words.to_others()
    today, course = dossier.today, dossier.course
    name = Name(dossier.client.name)
    entries = listed(dossier.file)
    days = [each.day for each in entries if each.day]
    since = dossier.selection.first_day(today)
    first = since or (days[0] if days else today)
    judged = dossier.verdict and Judged(dossier.client, dossier.verdict, today, open=False)
    return {
        "lang": words.language,
        "title": words.plain("dossier-title", {"client": name}),
        "client": dossier.client.name,
        "period": span(first, max([today, *days]), words)
        if days or since
        else long_day(today, words),
        "footer": words.plain("dossier-footer", {"client": name, "day": long_day(today, words)}),
        "counts": _counts(entries, dossier, words),
        "verdict": dossier_verdict(judged, words, dossier.selection) if judged else None,
        "chart": chart(course, words) if course.periods and days else None,
        "months": _months(entries, dossier, words),
        "answers": _answers(dossier, words),
        "record": record_told(dossier.record, dossier.owner.tz, words, unstamped=dossier.unstamped),
        "words": {
            **{each: words.plain(f"dossier-{each}") for each in _WORDS},
            "about": words.plain("dossier-about" if _whole(dossier) else "dossier-about-selected"),
            "verdict-today": words.plain("dossier-verdict-today", {"day": long_day(today, words)}),
        },
    }


def _counts(entries: Sequence[Incident], dossier: Dossier, words: Words) -> list[tuple[str, str]]:
    good = sum(each.kind is Kind.GOOD_MOMENT for each in entries)
    troubles = [each for each in entries if each.is_trouble]
    minutes = sum(each.minutes or 0 for each in troubles)
    numbers = {
        "incidents": len(troubles),
        "settled": sum(each.settled for each in troubles),
        "good": good,
        "evidence": sum(map(len, dossier.exhibits.values())),
        "answers": sum(answer.choice != SKIP for answer in dossier.file.answers.values()),
    }
    counts = [
        (words.plain(f"dossier-count-{each}", {"count": number}), str(number))
        for each, number in numbers.items()
        if number or each == "incidents"
    ]
    if minutes:
        rate = dossier.owner.rate if Part.MONEY in dossier.selection.parts else None
        counts.append((_lost(minutes, rate, words), duration(minutes, words)))
    return counts


def _whole(dossier: Dossier) -> bool:
    selection = dossier.selection
    return selection.parts == frozenset(Part) and selection.since is Since.ALL


def _lost(minutes: int, rate: Rate | None, words: Words) -> str:
    if rate is None:
        return words.plain("dossier-count-lost")
    return words.plain("dossier-count-lost-worth", {"money": money(rate, minutes, words)})


def dossier_verdict(
    judged: Judged, words: Words, selection: Selection = USUAL[Reader.ME]
) -> dict[str, Any]:
    """Return what the dossier says of a verdict, as plain text."""
    page = verdict_told(judged, words)
    # What it rests on are answers.
    answers = Part.ANSWERS in selection.parts
    level = judged.verdict.level
    return {
        "level": level,
        "name": _bare(page["title"]),
        "note": _bare(page["note"]),
        "places": [
            {
                "id": place["situation"],
                "situation": words.plain(f"situation-{place['situation']}"),
                "why": _bare(place["why"]),
            }
            for place in (*page["places"], *page["besides"])
        ],
        "reasons": [
            {
                "heading": _bare(group["heading"]),
                "evidence": _bare(group["evidence"]) if answers and group["evidence"] else None,
                "texts": [_bare(text) for text in group["texts"]],
            }
            for group in page["reasons"]
        ],
        "for_staying": {
            "heading": words.plain("verdict-for-staying"),
            "text": _bare(page["for_staying"]),
        }
        if answers and page["for_staying"]
        else None,
        "source": " ".join(
            [
                words.plain("verdict-source"),
                *([_bare(page["coverage"])] if page["coverage"] else []),
            ]
        ),
    }


def _bare(text: Markup) -> str:
    """Return the text without its tags, with what was escaped as it was."""
    return text.striptags()


def _months(entries: Sequence[Incident], dossier: Dossier, words: Words) -> list[dict[str, Any]]:
    # A long log says the same few things thousands of times: each is put together once.
    kinds = {kind: words.plain(f"kind-{kind}") for kind in Kind}
    no_kind = words.plain("dossier-no-kind")
    spent = {m: duration(m, words) for m in {each.minutes for each in entries} if m}
    logged = {each: words.plain(f"dossier-{each}", _MARKS) for each in _LOGGED}
    for days in {days_later(each, dossier.owner.tz) for each in entries} - {0}:
        logged[f"later-{days}"] = words.plain("dossier-later", {"days": days})
    months: list[dict[str, Any]] = []
    begun = None
    for (year, month), within in groupby(
        entries, key=lambda each: (each.day.year, each.day.month) if each.day else (None, 0)
    ):
        months.append(
            {
                "name": month_of(date(year, month, 1), words)
                if year
                else words.plain("dossier-undated"),
                "apart": len(entries) > _LONG_LOG and bool(months) and year != begun,
                "entries": [
                    _entry(
                        each,
                        (kinds[kind] if kind else no_kind, spent.get(each.minutes or 0)),
                        dossier,
                        words,
                    )
                    | {"logged": _logged(each, dossier.owner, logged, words)}
                    for each, kind in ((each, told_kind(each)) for each in within)
                ],
            }
        )
        begun = year
    return months


def _entry(
    incident: Incident, what: tuple[str, str | None], dossier: Dossier, words: Words
) -> dict[str, Any]:
    """Return what the template sets of an entry; `what` are its kind and how long it took."""
    kind = told_kind(incident)
    situation = SITUATION_OF.get(kind) if kind else None
    day = full_day(incident.day, words) if incident.day else words.plain("dossier-undated")
    when = f"{day}, {incident.at:%H:%M}" if incident.at else day
    settled = words.plain("dossier-settled") if incident.settled else None
    return {
        "situation": "good" if kind is Kind.GOOD_MOMENT else situation or "none",
        "head": " · ".join(each for each in (when, *what, settled) if each),
        "note": broken(incident.note),
        # A short entry stays on one page; a long note may go over to the next.
        "breaks": len(incident.note) > _LONG_NOTE,
        "files": [
            _file(each, incident, words) for each in dossier.exhibits.get(incident.number, ())
        ],
    }


def _logged(incident: Incident, owner: Owner, texts: Mapping[str, str], words: Words) -> str:
    """Say which entry it is, when it was logged and, where it was, when it was last edited."""

    def said(message: str, moment: datetime) -> str:
        at = moment.astimezone(owner.tz)
        on = long_day(at.date(), words)
        return texts[message].format(number=incident.number, time=f"{at:%H:%M}", on=on)

    logged, edited = incident.logged_at, incident.edited_at
    if logged is None:
        entry = texts["entry"].format(number=incident.number)
    else:
        # The day only where it was another one.
        that_day = logged.astimezone(owner.tz).date() == incident.day
        entry = said("logged-that-day" if that_day else "logged", logged)
        if later := texts.get(f"later-{days_later(incident, owner.tz)}"):
            entry = f"{entry} ({later})"
    return f"{entry}, {said('edited', edited)}" if edited else entry


def _file(exhibit: Exhibit, incident: Incident, words: Words) -> dict[str, Any]:
    kind = words.plain(f"exhibit-{exhibit.attachment.type}")
    name = exhibit.attachment.name
    picture = exhibit.picture
    longest = max(picture.width, picture.height) if picture else 1
    width = min(_WIDEST, _LONGEST_SIDE * picture.width / longest) if picture else 0
    return {
        "picture": picture.svg if picture else None,
        "width": width,
        "alt": words.plain("exhibit-alt", {"number": str(incident.number)}),
        "name": words.plain("exhibit-named", {"kind": kind, "name": name}) if name else kind,
        "why": words.plain(f"exhibit-{exhibit.missing}") if exhibit.missing else "",
    }


def _answers(dossier: Dossier, words: Words) -> list[dict[str, Any]]:
    name = Name(dossier.client.name)
    return [
        {
            "question": words.plain(f"question-{question}", {"client": name}),
            "choice": words.plain(f"choice-{question}-{answer.choice}")
            if answer.choice in CHOICES[question]
            else words.plain("dossier-skipped"),
            "date": long_day(answer.answered_at.astimezone(dossier.owner.tz).date(), words),
        }
        for question in Question
        if (answer := dossier.file.answers.get(question)) is not None
    ]
