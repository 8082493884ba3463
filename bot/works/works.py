"""How each piece of work is made: material in, Bot API calls out.

Files come over the network, the rest is put together on a thread, so that nobody waits for it.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import chain

import orjson

from bot.telegram.outbound import call
from bot.works.archive import archive
from bot.works.calendar import calendar
from bot.works.exhibits import Source, exhibits, fetch
from conversations.casework.calendar import appointments
from conversations.casework.course import course
from conversations.casework.dossier import (
    Part,
    Selection,
    read_selection,
    selected,
    selected_course,
    selected_verdict,
)
from conversations.casework.exhibits import Exhibit, Missing
from conversations.casework.export import export
from conversations.casework.overview import lately, month
from conversations.casework.year import year
from conversations.decision.gist import gist_of
from conversations.decision.incidents import SITUATION_OF
from conversations.decision.situations import Situation
from conversations.decision.tally import RECENT_DAYS
from conversations.decision.verdict import Verdict, decide
from conversations.records.owner import Client, ClientFile, Standing
from conversations.records.work import Work
from conversations.screens.basics import Hand, Name, Reply, Say, Text, sentences
from conversations.values.folding import fold
from conversations.values.spreadsheet import sheet
from locales.catalog import Words
from locales.chart_page import chart_page, overview_page
from locales.dossier_page import Dossier, dossier_page
from locales.table_page import table
from locales.typesetting import pdf, png
from locales.year_page import year_page
from storage.calls import Call
from storage.jobs import Job, Material


async def make(
    job: Job, material: Material, source: Source, now: datetime, *, last: bool
) -> list[Call]:
    """Return what the owner is sent for the job; `last`: a file out of reach is done without.

    Raises telegram.error.TelegramError while Telegram is out of reach, TypesettingError when a
    template of ours is wrong.
    """
    owner = material.owner
    words = Words(owner.language, owner.address)
    today = now.astimezone(owner.tz).date()
    client = owner.client(job.client)
    match job.work:
        case Work.DOSSIER if client:
            selection = read_selection(job.selection) or Selection()
            replies = await _dossier(material, client, selection, source, today, words, last=last)
        case Work.CHART if client:
            replies = await asyncio.to_thread(_chart, material, client, today, words)
        case Work.YEAR:
            replies = await asyncio.to_thread(_year, material, client, today, words)
        case Work.CALENDAR if client:
            replies = await asyncio.to_thread(_calendar, material, client, now, words)
        case Work.OVERVIEW:
            replies = await asyncio.to_thread(_overview, material, today, words)
        case Work.EXPORT:
            files = list(chain.from_iterable(material.evidence.values()))
            fetched = await fetch(source, files, patient=last)
            replies = await asyncio.to_thread(_export, material, fetched, today)
        case _:
            replies = []
    return [call(_sendable(reply), owner.id, words, job.topic) for reply in replies]


def _sendable(reply: Reply) -> Reply:
    """Return the reply, or why it cannot be sent where Telegram would refuse it for good."""
    if isinstance(reply, Hand) and len(reply.content) > LARGEST_SENT:
        return Say(sentences("work-too-large", name=reply.name))
    return reply


def judge(material: Material, file: ClientFile, today: date) -> Verdict | None:
    """Return the verdict of a client's file."""
    return decide(file.choices(), file.entries(), today, file.talk_on(material.owner.tz))


async def _dossier(
    material: Material,
    client: Client,
    selection: Selection,
    source: Source,
    today: date,
    words: Words,
    *,
    last: bool,
) -> list[Reply]:
    file = selected(material.files[client.number], selection, today)
    evidence = {
        each.number: material.evidence[each.number]
        for each in file.listed()
        if Part.FILES in selection.parts and each.number in material.evidence
    }
    shown = await exhibits(source, evidence, patient=last)
    # Side by side: what sets a long document is a process of its own.
    document, sheets = await asyncio.gather(
        asyncio.to_thread(_document, material, client, selection, file, shown, today, words),
        asyncio.to_thread(_table, material, client, file, today, words),
    )
    return [*document, *sheets]


def _document(
    material: Material,
    client: Client,
    selection: Selection,
    file: ClientFile,
    shown: Mapping[int, Sequence[Exhibit]],
    today: date,
    words: Words,
) -> list[Reply]:
    owner, whole = material.owner, material.files[client.number]
    verdict = selected_verdict(judge(material, whole, today), selection)
    since = selection.first_day(today)
    line = selected_course(course(whole, today, owner.tz, since), selection)
    dossier = Dossier(
        owner,
        client,
        file,
        verdict,
        line,
        shown,
        today,
        selection,
        material.record,
        material.unstamped,
    )
    document = pdf("dossier.typ", dossier_page(dossier, words))
    named = sum(each.missing is not None for files in shown.values() for each in files)
    caption = Text(
        f"dossier-caption-{selection.reader}", {"client": Name(client.name), "missing": named}
    )
    return [Hand(f"{_stem(client, today, words)}.pdf", document, caption)]


def _table(
    material: Material, client: Client, file: ClientFile, today: date, words: Words
) -> list[Reply]:
    if not file.listed():
        return []
    between = words.plain("table-between")
    rows = sheet(table(file, material.owner, words), between)
    return [Hand(f"{_stem(client, today, words)}.csv", rows, Text("dossier-table-caption"))]


def _stem(client: Client, today: date, words: Words) -> str:
    """Return what a client's files are called, without their endings."""
    return f"{_plain(words.plain('dossier-file'))}-{_plain(client.name) or client.number}-{today}"


def _chart(material: Material, client: Client, today: date, words: Words) -> list[Reply]:
    line = course(material.files[client.number], today, material.owner.tz)
    if not line.periods:
        return [Say(sentences("chart-empty"))]
    picture = png("chart_page.typ", chart_page(client.name, line, words))
    caption = Text("chart-caption", {"client": Name(client.name)})
    return [Hand("chart.png", picture[0], caption, picture=True)]


def _year(material: Material, client: Client | None, today: date, words: Words) -> list[Reply]:
    kept = [each for file in material.files.values() for each in file.kept()]
    loose = [each for each in material.loose if each.standing is Standing.KEPT]
    shown = year(kept if client else [*kept, *loose], today)
    if not shown.trouble and not shown.good:
        return [Say(sentences("chart-empty"))]
    title = client.name if client else words.plain("year-all")
    picture = png("year_page.typ", year_page(title, shown, words))
    caption = (
        Text("year-caption", {"client": Name(client.name)}) if client else Text("year-caption-all")
    )
    return [Hand("year.png", picture[0], caption, picture=True)]


def _calendar(material: Material, client: Client, now: datetime, words: Words) -> list[Reply]:
    local = now.astimezone(material.owner.tz)
    file = material.files[client.number]
    verdict = judge(material, file, local.date())
    days = appointments(file, verdict, material.owner, local)
    if not days:
        return [Say(sentences("calendar-empty", client=Name(client.name)))]
    stem = f"{_plain(words.plain('calendar-file'))}-{_plain(client.name) or client.number}"
    content = calendar(client, days, now, words)
    return [Hand(f"{stem}.ics", content, Text("calendar-caption", {"client": Name(client.name)}))]


def _overview(material: Material, today: date, words: Words) -> list[Reply]:
    clients = []
    for client in material.owner.clients[:_MOST_PICTURED]:
        file = material.files[client.number]
        verdict = judge(material, file, today)
        headline = verdict.headline if verdict else None
        brought = month(file, gist_of(verdict), today)
        clients.append((client, headline, brought, _parts(file, today)))
    if not clients:
        return []
    clients.sort(key=lambda each: -(each[1].level.gravity if each[1] else -1))
    days = (today - timedelta(days=RECENT_DAYS - 1), today)
    page = overview_page(clients, material.owner.rate, days, words)
    picture = png("overview_page.typ", page)
    return [Hand("clients.png", picture[0], Text("overview-caption"), picture=True)]


def _parts(file: ClientFile, today: date) -> dict[Situation | None, int]:
    kinds = [each.kind for each in lately(file.kept(), today) if each.is_trouble]
    return Counter(SITUATION_OF.get(kind) if kind else None for kind in kinds)


def _export(material: Material, fetched: Mapping[str, bytes | Missing], today: date) -> list[Reply]:
    owner = material.owner
    verdicts = {number: judge(material, file, today) for number, file in material.files.items()}
    everything = export(
        owner,
        material.files,
        verdicts,
        material.loose,
        material.evidence,
        material.lessons,
        material.record,
    )
    content = orjson.dumps(everything, option=orjson.OPT_INDENT_2)
    replies: list[Reply] = [Hand(f"rozstaje-{today}.json", content, Text("export-ready"))]
    if material.evidence:
        packed, left_out = archive(material.evidence, fetched, content, f"rozstaje-{today}.json")
        caption = Text("export-archive", {"missing": left_out})
        replies.append(Hand(f"rozstaje-{today}.zip", packed, caption))
    return replies


def _plain(text: str) -> str:
    """Return a text as a part of a file's name: letters, digits and dashes."""
    folded = "".join(each if each.isascii() and each.isalnum() else " " for each in fold(text))
    return "-".join(folded.split())


# The largest file that Telegram takes from a bot, in bytes: its 50 MB are binary ones, the
# library's FileSizeLimit says decimal ones.
LARGEST_SENT = 50 * 1024 * 1024
# Telegram takes a photo of at most 10 000 pixels, width and height together.
_MOST_PICTURED = 25
