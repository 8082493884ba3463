"""The screens of the letters in words: all of them, a draft, and a letter alone."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any

from babel.dates import format_date
from markupsafe import Markup, escape

from conversations.casework.letters import LawPoint, Tone
from conversations.records.owner import Language
from conversations.screens.basics import Name
from conversations.screens.letters import Drafting, LetterList, LetterText, View
from locales.catalog import Words
from locales.law import law
from locales.layout import render, short
from locales.letters import letter_text

# A letter of more lines than these is folded on its screen: what is chosen below it stays in sight.
_LINES_SHOWN, _LINE = 8, 34


def letter_list_page(screen: LetterList, words: Words) -> str:
    """Return the heading over the letters, and that the marked one fits."""
    title = words.html("letters-title", {"client": Name(screen.client.name)})
    bold = Markup("<b>{}</b>").format(title)
    fits = Markup("\n<i>{}</i>").format(words.html("letters-fits"))
    return bold + fits if screen.fits else bold


def draft_page(screen: Drafting, words: Words) -> str:
    """Return a letter as it stands; or what is open in it, or the law that goes with it."""
    if screen.view is not View.LETTER:
        return _beside(screen, words)
    draft = screen.draft
    letter = words.plain(f"letter-{draft.letter}")
    text = letter_text(screen.client, draft, screen.filling, screen.today, words.address)
    page = {
        "title": words.html("letter-to", {"letter": letter, "client": short(screen.client.name)}),
        "letter": text,
        "folded": sum(1 + len(each) // _LINE for each in text.splitlines()) > _LINES_SHOWN,
        "missing": len(screen.filling.missing(draft.shape)),
    }
    return render("draft.j2", words, page)


def _beside(screen: Drafting, words: Words) -> str:
    """Return what is open in a letter, or the law, under its name."""
    draft = screen.draft
    law = screen.law if screen.view is View.LAW else ()
    page = {
        "title": words.html(f"letter-{draft.letter}"),
        "missing": None if law else _missing(screen, words),
        "warm": not law and draft.language is Language.PL and draft.tone is Tone.WARM,
        "law": law_groups(law, screen.today, words),
    }
    return render("draft_beside.j2", words, page)


def letter_page(screen: LetterText, words: Words) -> str:
    """Return the letter alone, in its own language."""
    return escape(
        letter_text(screen.client, screen.draft, screen.filling, screen.today, words.address)
    )


def _missing(screen: Drafting, words: Words) -> Markup | None:
    missing = screen.filling.missing(screen.draft.shape)
    names = [words.plain(f"blank-name-{each}") for each in missing]
    return words.html("letter-missing", {"blanks": ", ".join(names)}) if names else None


def law_groups(points: Iterable[LawPoint], today: date, words: Words) -> list[dict[str, Any]]:
    """Return the points by what they apply to, each with its day and what to do about it."""
    return [
        {
            "scope": words.html(
                "letter-law-scope", {"scope": law()[first].applies_to[words.language]}
            ),
            "lines": [line for each in (first, *rest) for line in _point(each, today, words)],
        }
        for first, *rest in (
            list(same) for _, same in groupby(points, lambda each: law()[each].scope)
        )
    ]


def _point(point: LawPoint, today: date, words: Words) -> list[Markup]:
    known = law()[point]
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
    if point is LawPoint.PERIOD:
        lines.append(words.html("letter-law-check"))
    return lines
