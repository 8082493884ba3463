"""The long layouts: screens as HTML, by the templates of `templates/`."""

import re
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from conversations.decision.path import progress
from conversations.decision.questions import PLAN_QUESTIONS, SITUATION_OF, Question
from conversations.decision.situations import Level
from conversations.screens.basics import (
    Asking,
    Card,
    ClientList,
    History,
    Judged,
    Name,
    Screen,
    Sentences,
    Settings,
    Text,
)
from locales.card_page import card_page, history_page
from locales.catalog import Words
from locales.chart_page import lost
from locales.next_pages import next_page
from locales.settings_page import settings_page
from locales.verdict_page import verdict_page

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    # They are part of the program: nobody changes them while it runs.
    auto_reload=False,
)

# A mark beside the level's words, never instead of them.
MARKS = {
    Level.STAY: "🟢",
    Level.GIVE_TIME: "🟢",
    Level.SET_RULES: "🟡",
    Level.TALK: "🟡",
    Level.YOUR_CALL: "🟠",
    Level.PART: "🔴",
    Level.TERMINATE: "🔴",
    Level.TERMINATE_NOW: "🔴",
}
_NO_VERDICT = "⚪"

_BAR = 10

_OPENING = (Question.INTEREST, Question.DREAD)
_TALKING = (Question.TOLD, Question.SUMMARY_TALK, Question.TALK_OUTCOME)


def html(screen: Screen, words: Words) -> str:
    """Return the screen's text as the HTML that Telegram takes."""
    return _spare(_html(screen, words))


def _spare(text: str) -> str:
    """Leave one empty line where the templates' own lines left more."""
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _html(screen: Screen, words: Words) -> str:
    match screen:
        case Sentences(paragraphs):
            return "\n\n".join(_paragraph(each, words) for each in paragraphs)
        case Asking():
            return _question(screen, words)
        case Judged():
            page = verdict_page(screen, words)
            return _TEMPLATES.get_template("verdict.j2").render(
                page, words=words, mark=MARKS[screen.verdict.level]
            )
        case ClientList():
            return _clients(screen, words)
        case Card():
            return _TEMPLATES.get_template("card.j2").render(card_page(screen, words))
        case History():
            return _TEMPLATES.get_template("history.j2").render(history_page(screen, words))
        case Settings():
            return settings_page(screen, words)
        case _:
            template, page = next_page(screen, words)
            return _TEMPLATES.get_template(template).render(page, words=words, marks=MARKS)


def _paragraph(lines: Text | tuple[Text, ...], words: Words) -> str:
    each_line = lines if isinstance(lines, tuple) else (lines,)
    return "\n".join(words.html(each.id, each.arguments) for each in each_line)


def _question(screen: Asking, words: Words) -> str:
    question = screen.question
    arguments = {"client": Name(screen.client.name)}
    help_text = f"question-{question}-help"
    done = progress(question)
    filled = int(done * _BAR)
    return _TEMPLATES.get_template("question.j2").render(
        client=screen.client.name,
        section=words.html(_section(question)),
        bar="▰" * filled + "▱" * (_BAR - filled),
        percent=int(done * 100),
        question=words.html(f"question-{question}", arguments),
        help=words.html(help_text, arguments) if words.has(help_text) else None,
    )


def _section(question: Question) -> str:
    """Return the heading over a question: what it leads to, which its place in the order tells."""
    if question in _OPENING:
        return "interview-opening"
    if question in _TALKING:
        return "interview-talking"
    if question in PLAN_QUESTIONS:
        return "interview-plan"
    return f"situation-{SITUATION_OF[question]}"


def _clients(screen: ClientList, words: Words) -> str:
    return _TEMPLATES.get_template("clients.j2").render(
        title=words.html(screen.title.id, screen.title.arguments),
        page=screen.page,
        pages=screen.pages,
        loose=words.html("clients-loose", {"count": len(screen.loose)}) if screen.loose else None,
        entries=[
            {
                "mark": MARKS[level] if level else _NO_VERDICT,
                "client": client.name,
                "level": words.html(f"level-{level}" if level else "clients-no-verdict"),
                **_month(screen, client.number, words),
                "look": _look(screen.looks.get(client.number), words),
            }
            for client, level in screen.entries
        ],
    )


def _look(day: date | None, words: Words) -> Markup | None:
    return words.html("clients-look", {"day": day}) if day else None


def _month(screen: ClientList, client: int, words: Words) -> dict[str, str | None]:
    month = screen.months.get(client)
    if month is None:
        return {"month": None, "harms": None}
    told = (
        words.plain("overview-incidents", {"count": month.incidents})
        if month.incidents
        else words.plain("overview-calm")
    )
    parts = [told, *([lost(month.minutes, screen.rate, words)] if month.minutes else [])]
    return {
        "month": words.plain("clients-month", {"what": " · ".join(parts)}),
        "harms": words.plain("overview-harms") if month.harms_others else None,
    }
