"""The verdict in words: what fits a small phone's screen, and the reasoning under a fold."""

import textwrap
from typing import Any

from markupsafe import Markup

from conversations.screens.verdict import Judged
from locales.catalog import Words
from locales.layout import render, short
from locales.verdict_told import for_staying, verdict_told

# Lines before the fold, and letters in a line, that a phone of 320 by 640 has room for.
_LINES, _WIDTH = 8, 30


def verdict_page(screen: Judged, words: Words) -> str:
    """Return the verdict: its level, what led to it, and under a fold why; or all of the why.

    Before the fold the gravest situation says its why. Of the rest as much stands there as there
    is room for, the weightiest first; the fold has it too.
    """
    told = verdict_told(screen, words)
    if screen.whole:
        return render("why.j2", words, told)
    leading = [each for each in told["reasons"] if each["leads"]]
    urgent = told["first"] is not None
    first, *others = told["places"] or [None]
    named = [words.html(f"situation-{each['situation']}") for each in others]
    page = {
        "client": short(screen.client.name),
        "reasons": leading or told["reasons"],
        "place": None if urgent or first is None else _place(first, words),
        "coverage": None if told["half_known"] else told["coverage"],
        "covered": told["coverage"] if told["half_known"] else None,
        "staying": _staying(screen, words),
        "others": None if urgent or not named else Markup("▪ ") + Markup(" · ").join(named),
    }
    return render("verdict.j2", words, told | page | _fitting(told, page))


def _place(place: dict[str, Any], words: Words) -> Markup:
    situation = words.html(f"situation-{place['situation']}")
    return Markup("▪ <b>{}</b>: {}").format(situation, place["why"])


def _staying(screen: Judged, words: Words) -> Markup | None:
    well = for_staying(screen.verdict, words, 1)
    said = words.html("verdict-for-staying")
    return Markup("▫ <b>{}</b>: {}").format(said, well) if well else None


def _fitting(told: dict[str, Any], page: dict[str, Any]) -> dict[str, Markup | None]:
    """Return what can be left out, with what there is no room for left out."""
    left = _LINES - 1 - _lines(Markup("{} · {}").format(page["client"], told["note"]))
    left -= _lines(page["place"]) + _lines(told["first"]) + _lines(page["coverage"])
    fitting = {}
    for name, said in (
        ("staying", page["staying"]),
        ("talk", told["talk"]),
        ("others", page["others"]),
    ):
        fits = said is not None and _lines(said) <= left
        fitting[name] = said if fits else None
        left -= _lines(said) if fits else 0
    return fitting


def _lines(said: Markup | None) -> int:
    return len(textwrap.wrap(said.striptags(), _WIDTH)) if said else 0
