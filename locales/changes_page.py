"""What would change a verdict, in words: the most telling first, everything under a fold."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from markupsafe import Markup

from conversations.decision.changes import MoreIncidents, OtherAnswer
from conversations.decision.questions import Question
from conversations.decision.situations import Headline, Level
from conversations.screens.changes import Weighed
from locales.catalog import Words
from locales.layout import lower_first, render

# Before the fold: what can be done, and what is most telling.
_SHOWN = 3

_Line = Mapping[str, Any]


def changes_page(screen: Weighed, words: Words) -> str:
    """Return what can be done, and what would make the verdict milder or graver."""
    changes = screen.changes
    acts = [words.html(f"changes-you-can-{each.question}-{each.choice}") for each in changes.acts]
    milder = _answers(changes.milder, words)
    everything = [
        {"title": "changes-milder", "headlines": _by_headline(milder)},
        {"title": "changes-graver", "headlines": _by_headline(_answers(changes.graver, words))},
        {"title": "changes-logged", "headlines": _by_headline(_logged(changes.logged, words))},
    ]
    page = {
        "client": screen.client.name,
        "now": changes.headline,
        "acts": acts[:_SHOWN],
        "leads_to": changes.acts[0].headline if changes.acts else None,
        "milder": milder[: max(0, _SHOWN - len(acts))],
        "everything": [each for each in everything if each["headlines"]],
        "no_milder": not acts and not milder and changes.level is not Level.STAY,
    }
    return render("changes.j2", words, page)


def _answers(others: Sequence[OtherAnswer], words: Words) -> list[_Line]:
    """Return a line for each question and headline, choices that come to the same in one."""
    return [
        {"headline": said, "text": _answer(question, same, words)}
        for (said, question), same in groupby(
            others, key=lambda each: (each.headline, each.question)
        )
    ]


def _answer(question: Question, others: Iterable[OtherAnswer], words: Words) -> Markup:
    choices = Markup(" / ").join(
        lower_first(words.html(f"choice-{question}-{each.choice}")) for each in others
    )
    return Markup("{}: {}").format(words.html(f"topic-{question}"), choices)


def _logged(more: Sequence[MoreIncidents], words: Words) -> list[_Line]:
    lines: list[_Line] = []
    for (level, count), same in groupby(more, key=lambda each: (each.level, each.count)):
        kinds = " / ".join(lower_first(words.html(f"kind-{each.kind}")) for each in same)
        text = words.html("changes-more", {"count": count, "kinds": kinds})
        lines.append({"headline": Headline(level), "text": text})
    return lines


def _by_headline(lines: Iterable[_Line]) -> list[tuple[Headline, list[Markup]]]:
    return [
        (said, [each["text"] for each in same])
        for said, same in groupby(lines, key=lambda each: each["headline"])
    ]
