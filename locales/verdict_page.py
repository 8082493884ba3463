"""The verdict in words, read off the decision's own trace."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any

from babel.dates import format_skeleton
from markupsafe import Markup

from conversations.decision.evidence import Fact
from conversations.decision.questions import CHOICES, Question
from conversations.decision.rules import Fired, Origin
from conversations.decision.situations import Level, Situation
from conversations.decision.verdict import Finding, Verdict
from conversations.records.owner import Language
from conversations.screens.verdict import Judged
from locales.catalog import Words
from locales.layout import lower_first, render

# How many situations, of how many, show their evidence before the fold: a verdict fits one phone
# screen, and the more there is, the less of each.
_EVIDENCE_SHOWN = {1: 1, 2: 2, 3: 1}

# Up to this many, an empty line sets the levels apart.
_ROOMY = 3

# Said for staying when the decision is the owner's: what is as it should be, weightiest first.
_FOR_STAYING = (
    Question.INTEREST,
    Question.PAYMENT,
    Question.AGREED_TERMS,
    Question.DEADLINES,
    Question.I_COUNT,
    Question.ABUSE,
)
_FOR_STAYING_SHOWN = 3


def verdict_page(screen: Judged, words: Words) -> str:
    """Return the verdict: its level, what led to it, the reasoning under a fold."""
    return render("verdict.j2", words, verdict_told(screen, words))


def verdict_told(screen: Judged, words: Words) -> dict[str, Any]:
    """Return what is said of a verdict, part by part, as `templates/verdict.j2` names the parts."""
    verdict = screen.verdict
    found = [(s, f) for s, f in verdict.findings.items() if f.fired]
    found.sort(key=lambda each: -each[1].level.gravity)
    shown = {s for s, _ in found[: _EVIDENCE_SHOWN.get(len(found), 0)]}
    return {
        "client": screen.client.name,
        "level": verdict.level,
        "note": _note(verdict, words),
        "talk": _talk(verdict, words),
        "groups": [
            {"level": level, "places": [_place(s, f, words, shown) for s, f in places]}
            for level, places in groupby(found, key=lambda each: each[1].level)
        ],
        "roomy": len(found) <= _ROOMY,
        "reasons": _reasons(verdict, found, shown, words),
        "colours": _colours(verdict, words),
        "for_staying": _for_staying(verdict, words),
        "coverage": _coverage(verdict, words),
    }


def _note(verdict: Verdict, words: Words) -> Markup:
    if verdict.piled_up:
        return words.html("rule-piled_up-why")
    calm = verdict.level is Level.STAY and verdict.answered < verdict.applicable
    return words.html("level-stay-note-so-far" if calm else f"level-{verdict.level}-note")


def _talk(verdict: Verdict, words: Words) -> Markup | None:
    """Say what came of the talk, where that settles anything."""
    settled = (
        fact
        for finding in verdict.findings.values()
        for fired in finding.fired
        for fact in fired.evidence
        if fact.question is Question.TALK_OUTCOME
    )
    talk = next(settled, None)
    if talk is None:
        return None
    said = words.html(f"after-talk-{talk.choice}")
    if not talk.days:
        return said
    logged = _times(words, "verdict-logged", len(talk.days), talk.days[-1])
    return Markup("{} <i>({})</i>").format(said, logged)


def _place(
    situation: Situation, finding: Finding, words: Words, shown: set[Situation]
) -> dict[str, Any]:
    return {
        "situation": situation,
        "why": words.html(f"rule-{finding.fired[0].rule}-why"),
        "evidence": _evidence(_leading(finding), words) if situation in shown else None,
    }


def _leading(finding: Finding) -> list[Fact]:
    """Return the facts of the rules that set the situation's level, each once."""
    leading = [fired for fired in finding.fired if fired.level is finding.level]
    return list(dict.fromkeys(fact for fired in leading for fact in fired.evidence))


def _evidence(facts: Iterable[Fact], words: Words) -> Markup:
    # What came of the talk is said once, above.
    shown = [fact for fact in facts if fact.question is not Question.TALK_OUTCOME]
    return Markup(" · ").join(_fact(fact, words) for fact in shown)


def _fact(fact: Fact, words: Words) -> Markup:
    said = _said(words, fact.question, fact.choice)
    return Markup(f"{said} ({_logged(fact, words)})") if fact.days else said  # noqa: S704 both are


@lru_cache(maxsize=1024)
def _said(words: Words, question: Question, choice: str) -> Markup:
    topic = words.html(f"topic-{question}")
    return topic + ": " + lower_first(words.html(f"choice-{question}-{choice}"))


def _logged(fact: Fact, words: Words) -> Markup:
    more = fact.log_says_more and fact.told is not None
    message = "verdict-logged-more" if more else "verdict-logged"
    return _times(words, message, len(fact.days), fact.days[-1])


@lru_cache(maxsize=4096)
def _times(words: Words, message: str, count: int, last: date) -> Markup:
    return words.html(message, {"count": count, "last": _day(last, words.language)})


def _day(day: date, language: Language) -> str:
    return format_skeleton("MMMMd", day, locale=language.locale)


def _reasons(
    verdict: Verdict,
    found: Iterable[tuple[Situation, Finding]],
    shown: set[Situation],
    words: Words,
) -> list[Mapping[str, Any]]:
    """Return what is said of every rule that fired, gathered under its situation."""
    reasons = []
    if verdict.piled_up:
        heading = words.html(f"level-{verdict.level}")
        reasons.append(_group(heading, [_told(verdict.piled_up, words)]))
    for situation, finding in found:
        evidence = None if situation in shown else _evidence(_leading(finding), words)
        heading = words.html(f"situation-{situation}")
        reasons.append(_group(heading, [_told(f, words) for f in finding.fired], evidence))
    if not reasons:
        told = {"ours": False, "text": words.html("level-stay-reason")}
        reasons.append(_group(words.html("level-stay"), [told]))
    return reasons


def _group(
    heading: Markup, told: list[Mapping[str, Any]], evidence: Markup | None = None
) -> Mapping[str, Any]:
    return {"heading": heading, "told": told, "evidence": evidence}


def _told(fired: Fired, words: Words) -> Mapping[str, Any]:
    return {
        "ours": fired.origin is Origin.READING,
        "text": words.html(f"rule-{fired.rule}-reason"),
    }


def _colours(verdict: Verdict, words: Words) -> list[Markup]:
    colours = []
    interest = verdict.facts.get(Question.INTEREST)
    if interest and verdict.level.gravity >= Level.TALK.gravity:
        colours.append(words.html(f"colour-interest-{interest.choice}"))
    own_work = verdict.facts.get(Question.OWN_WORK)
    if own_work:
        colours.append(words.html(f"colour-own_work-{own_work.choice}"))
    return colours


def _for_staying(verdict: Verdict, words: Words) -> Markup | None:
    if verdict.level is not Level.YOUR_CALL:
        return None
    well = [
        fact
        for fact in map(verdict.facts.get, _FOR_STAYING)
        if fact and fact.choice == CHOICES[fact.question][0]
    ]
    return _evidence(well[:_FOR_STAYING_SHOWN], words) if well else None


def _coverage(verdict: Verdict, words: Words) -> Markup | None:
    if verdict.answered == verdict.applicable:
        return None
    # Shouting ends it whatever else is said: the gravest level is the last word.
    settled = verdict.level is Level.TERMINATE_NOW
    return words.html(
        "verdict-coverage-settled" if settled else "verdict-coverage",
        {"answered": verdict.answered, "applicable": verdict.applicable},
    )
