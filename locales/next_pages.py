"""What the templates of the screens after a verdict need."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from babel.dates import format_date
from markupsafe import Markup, escape

from conversations.casework.drafts import Filling
from conversations.casework.letters import Fact
from conversations.casework.plan import ENDING
from conversations.decision.changes import MoreIncidents, OtherAnswer
from conversations.decision.questions import Question
from conversations.decision.situations import Level
from conversations.records.owner import Language
from conversations.records.vocabulary import Step
from conversations.screens.basics import Name
from conversations.screens.next_keyboards import DONE, OPEN
from conversations.screens.next_screens import (
    Choosing,
    Digested,
    Drafting,
    LetterList,
    LetterText,
    NextScreen,
    Planned,
    Weighed,
)
from locales.catalog import Words
from locales.digest_page import digest_page
from locales.law import law
from locales.letters import letter_text

# Before the fold: what is most telling.
_MILDER_SHOWN, _GRAVER_SHOWN, _LOGGED_SHOWN = 2, 1, 1

# A letter of more lines than these is folded on its screen: what is chosen below it stays in sight.
_LINES_SHOWN, _LINE = 15, 34


def next_page(screen: NextScreen, words: Words) -> tuple[str, dict[str, Any]]:
    """Return the screen's template and its values."""
    match screen:
        case Weighed():
            return "changes.j2", _changes(screen, words)
        case Planned():
            return "plan.j2", _plan(screen, words)
        case LetterList():
            return "lines.j2", {"lines": _letter_list(screen, words)}
        case Drafting():
            return "draft.j2", _draft(screen, words)
        case Choosing(client, _, blank):
            asked = words.html(f"blank-ask-{blank or 'cited'}", {"client": Name(client.name)})
            return "lines.j2", {"lines": [asked]}
        case Digested():
            return "digest.j2", digest_page(screen, words)
        case LetterText(client, draft, filling, today):
            text = letter_text(client, draft, filling, today, words.address)
            return "lines.j2", {"lines": [text]}


Line = Mapping[str, Any]


def _changes(screen: Weighed, words: Words) -> dict[str, Any]:
    changes = screen.changes
    milder = _answers(changes.milder, words)
    graver = _answers(changes.graver, words)
    logged = _logged(changes.logged, words)
    sections = [
        {"title": "changes-milder", "lines": milder[:_MILDER_SHOWN]},
        {"title": "changes-graver", "lines": graver[:_GRAVER_SHOWN]},
        {"title": "changes-logged", "lines": logged[:_LOGGED_SHOWN]},
    ]
    everything = [
        {"title": "changes-milder", "levels": _by_level(milder)},
        {"title": "changes-graver", "levels": _by_level(graver)},
        {"title": "changes-logged", "levels": _by_level(logged)},
    ]
    return {
        "client": screen.client.name,
        "level": changes.level,
        "sections": [each for each in sections if each["lines"]],
        "everything": [each for each in everything if each["levels"]],
        "no_milder": not milder and changes.level is not Level.STAY,
    }


def _answers(others: Sequence[OtherAnswer], words: Words) -> list[Line]:
    """Return a line for each question and level, choices that come to the same in one."""
    return [
        {"level": level, "text": _answer(question, same, words)}
        for (level, question), same in groupby(others, key=lambda each: (each.level, each.question))
    ]


def _answer(question: Question, others: Iterable[OtherAnswer], words: Words) -> Markup:
    choices = Markup(" / ").join(
        _lower_first(words.html(f"choice-{question}-{each.choice}")) for each in others
    )
    return Markup("{}: {}").format(words.html(f"topic-{question}"), choices)


def _logged(more: Sequence[MoreIncidents], words: Words) -> list[Line]:
    lines: list[Line] = []
    for (level, count), same in groupby(more, key=lambda each: (each.level, each.count)):
        kinds = " / ".join(_lower_first(words.html(f"kind-{each.kind}")) for each in same)
        text = words.html("changes-more", {"count": count, "kinds": kinds})
        lines.append({"level": level, "text": text})
    return lines


def _by_level(lines: Iterable[Line]) -> list[tuple[Level, list[Markup]]]:
    return [
        (level, [each["text"] for each in same])
        for level, same in groupby(lines, key=lambda each: each["level"])
    ]


def _lower_first(text: Markup) -> Markup:
    return Markup(text[:1].lower()) + text[1:]  # noqa: S704 only the case of a letter changes


def _plan(screen: Planned, words: Words) -> dict[str, Any]:
    plan, client = screen.plan, {"client": Name(screen.client.name)}
    hours = screen.hours if plan.level in ENDING else None
    return {
        "client": screen.client.name,
        "level": plan.level,
        "ends": _plan_days(screen, words),
        "hours": words.html("plan-hours", {"hours": hours}) if hours else None,
        "days_of_steps": [
            (
                words.day(due) if due else words.html("plan-later"),
                [_short(each.step, screen, words) for each in steps],
            )
            for due, steps in groupby(plan.steps, key=lambda each: each.due)
        ],
        "steps": [words.html(f"step-{each.step}", client) for each in plan.steps],
        "points": [words.html(f"point-{point}") for point in plan.points],
    }


def _short(step: Step, screen: Planned, words: Words) -> Markup:
    """Return a step in a word or two, as on its button; a ticked one says when it was."""
    day = screen.done.get(step)
    label = words.plain(f"button-step-{step}", {"mark": OPEN if day is None else DONE})
    label = label.replace(" ", "\N{NO-BREAK SPACE}")  # a box stays with what it ticks
    return escape(label) if day is None else words.html("plan-done", {"step": label, "day": day})


def _plan_days(screen: Planned, words: Words) -> Markup | None:
    plan = screen.plan
    if plan.notice_on is None:
        return None
    if plan.level is Level.TERMINATE_NOW:
        return words.html("plan-days-now")
    if plan.last_day is None:
        return words.html("plan-days-unknown", {"notice": plan.notice_on})
    return words.html("plan-days", {"notice": plan.notice_on, "last": plan.last_day})


def _letter_list(screen: LetterList, words: Words) -> list[Markup]:
    title = words.html("letters-title", {"client": Name(screen.client.name)})
    bold = Markup("<b>{}</b>").format(title)
    fits = Markup("\n<i>{}</i>").format(words.html("letters-fits"))
    return [bold + fits] if screen.fits else [bold]


def _draft(screen: Drafting, words: Words) -> dict[str, Any]:
    draft = screen.draft
    letter = words.plain(f"letter-{draft.letter}")
    text = letter_text(screen.client, draft, screen.filling, screen.today, words.address)
    return {
        "title": words.html("letter-to", {"letter": letter, "client": screen.client.name}),
        "letter": text,
        "folded": sum(1 + len(each) // _LINE for each in text.splitlines()) > _LINES_SHOWN,
        "missing": _missing(screen, screen.filling, words),
        "warm": draft.language is Language.PL and draft.tone == "warm",
        "law": _law(screen.law, screen.today, words),
    }


def _missing(screen: Drafting, filling: Filling, words: Words) -> Markup | None:
    names = [words.plain(f"blank-name-{each}") for each in filling.missing(screen.draft.shape)]
    return words.html("letter-missing", {"blanks": ", ".join(names)}) if names else None


def _law(facts: Iterable[Fact], today: date, words: Words) -> list[Line]:
    """Return the facts by what they apply to, each with its day and what to do about it."""
    return [
        {
            "scope": words.html(
                "letter-law-scope", {"scope": law()[first].applies_to[words.language]}
            ),
            "lines": [line for each in (first, *rest) for line in _fact(each, today, words)],
        }
        for first, *rest in (
            list(same) for _, same in groupby(facts, lambda each: law()[each].scope)
        )
    ]


def _fact(fact: Fact, today: date, words: Words) -> list[Markup]:
    known = law()[fact]
    looked_up = format_date(
        known.looked_up,
        "d.MM.y" if words.language is Language.PL else "d MMM y",
        locale=words.language.locale,
    )
    about = {
        "text": known.text[words.language],
        "basis": known.basis[words.language],
        "looked_up": looked_up,
    }
    lines = [Markup("▪ {}").format(words.html("letter-law-fact", about))]
    if known.is_old(today):
        lines.append(words.html("law-old", {"date": looked_up}))
    if fact is Fact.PERIOD:
        lines.append(words.html("letter-law-check"))
    return lines
