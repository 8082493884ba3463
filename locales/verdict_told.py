"""What is said of a verdict, part by part, read off the decision's own trace."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from babel.dates import format_skeleton
from markupsafe import Markup

from conversations.casework.plan import ENDING
from conversations.decision.evidence import Fact
from conversations.decision.incidents import Kind
from conversations.decision.path import shortened
from conversations.decision.questions import CHOICES, WITH_CONSENT, Question
from conversations.decision.rule_names import AFTER_TALK, Rule
from conversations.decision.rules import Fired
from conversations.decision.situations import Headline, Level, Situation
from conversations.decision.verdict import Finding, Verdict
from conversations.records.owner import Language
from conversations.screens.verdict import Judged
from conversations.values.remembering import forgotten_with
from locales.catalog import Words
from locales.layout import headline

# The gravest so many situations are told of before the reasoning.
_SHOWN = 3

# Said for staying when the decision is the owner's: what is as it should be, weightiest first.
_FOR_STAYING = (
    Question.INTEREST,
    Question.CLICK,
    Question.PAYMENT,
    Question.AGREED_TERMS,
    Question.DEADLINES,
    Question.I_COUNT,
    Question.ABUSE,
)
_FOR_STAYING_SHOWN = 2
# That it clicks is no word for somebody with whom one guesses, is scolded or argues.
_AGAINST_CLICKING = (Question.UNSPOKEN, Question.BELITTLED, Question.FRICTION)

_ENDING = (Level.PART, Level.TERMINATE)
_FAILED = ("broken", "none")

# What the sentences of the reasoning select by, and the answer that each of these is.
_SELECTED = {
    "told": Question.TOLD,
    "asked": Question.ASKED,
    "outcome": Question.TALK_OUTCOME,
    "hours_stated": Question.HOURS_STATED,
    "talk": Question.SUMMARY_TALK,
    "own_work": Question.OWN_WORK,
}
_UNKNOWN = "unknown"
_THREATS = frozenset({Kind.THREAT, Kind.HARASSMENT})

# Names of arguments with their values, in an order: what a sentence was put together with.
Selected = tuple[tuple[str, str], ...]


def verdict_told(screen: Judged, words: Words) -> dict[str, Any]:
    """Return what is said of a verdict, part by part, as the templates name the parts."""
    verdict = screen.verdict
    selected = _select(screen)
    found = [(s, f) for s, f in verdict.findings.items() if f.fired]
    found.sort(key=lambda each: -each[1].level.gravity)
    urgent = verdict.level is Level.TERMINATE_NOW
    # What is to be lived through now leaves no room for the rest: that waits in the fold.
    argued = [each for each in found if not urgent or each[1].level is Level.TERMINATE_NOW]
    return {
        "client": screen.client.name,
        "verdict": verdict.headline,
        "title": headline(verdict.headline, words),
        "note": _note(verdict, words),
        "first": words.html("verdict-now-first") if urgent else None,
        "talk": None if urgent else _talk(verdict, words),
        "places": [_place(s, f, words, selected) for s, f in _shown(verdict, argued)],
        "reasons": _reasons(verdict, argued, words, selected),
        "besides": [_place(s, f, words, selected) for s, f in found if (s, f) not in argued],
        "colours": _colours(verdict, words, selected),
        "for_staying": for_staying(verdict, words, _FOR_STAYING_SHOWN),
        "coverage": _coverage(verdict, words),
        "half_known": verdict.half_known or urgent,
    }


def _select(screen: Judged) -> Selected:
    facts = screen.verdict.facts
    known = {name: facts.get(question) for name, question in _SELECTED.items()}
    return (
        *((name, fact.choice if fact else _UNKNOWN) for name, fact in known.items()),
        ("cushion", screen.cushion if screen.cushion in CHOICES[Question.CUSHION] else _UNKNOWN),
        ("threat", "yes" if _threatened(facts.get(Question.ABUSE)) else "no"),
    )


def _threatened(abuse: Fact | None) -> bool:
    """Tell whether threats or harassment, of which the article does not speak, are all there is."""
    if abuse is None or abuse.told not in (None, "never"):
        return False
    return bool(abuse.kinds) and abuse.kinds <= _THREATS


@forgotten_with
@lru_cache(maxsize=4096)
def _said(words: Words, message: str, selected: Selected) -> Markup:
    return words.html(message, dict(selected))


def _note(verdict: Verdict, words: Words) -> Markup:
    if verdict.piled_up:
        return words.html("rule-piled_up-why")
    if verdict.headline.so_far:
        return words.html("level-stay-note-so-far", _answered(verdict))
    return words.html(f"level-{verdict.level}-note")


def _answered(verdict: Verdict) -> Mapping[str, int]:
    return {"answered": verdict.answered, "applicable": verdict.applicable}


def _talk(verdict: Verdict, words: Words) -> Markup | None:
    """Say what came of the talk, where that settles anything and the note does not say it."""
    talk = verdict.facts.get(Question.TALK_OUTCOME)
    if talk is None or not _talk_matters(verdict) or verdict.level is Level.GIVE_TIME:
        return None
    if talk.times:
        return words.html("after-talk-logged", {"count": talk.times})
    return words.html(f"after-talk-{talk.choice}")


def _talk_matters(verdict: Verdict) -> bool:
    """Tell whether a rule hangs on the talk; where it ends, only a talk that failed matters."""
    talk = verdict.facts.get(Question.TALK_OUTCOME)
    failed = talk is not None and talk.choice in _FAILED
    if verdict.level in _ENDING and not failed:
        return False
    return any(
        fired.rule in AFTER_TALK for found in verdict.findings.values() for fired in found.fired
    )


def _shown(
    verdict: Verdict, argued: Sequence[tuple[Situation, Finding]]
) -> Sequence[tuple[Situation, Finding]]:
    """Return what is named before the fold: the gravest, and nothing that a talk has settled."""
    if verdict.level is Level.STAY:
        argued = [each for each in argued if each[1].fired[0].rule not in AFTER_TALK]
    return argued[:_SHOWN]


def _place(
    situation: Situation, finding: Finding, words: Words, selected: Selected
) -> dict[str, Any]:
    return {"situation": situation, "why": _why(finding.fired[0], words, selected)}


def _why(fired: Fired, words: Words, selected: Selected) -> Markup:
    """Name the trouble: by its one cause, where the rule has several and there is a text for it."""
    causes = [str(fact.question) for fact in fired.evidence]
    if fired.rule is Rule.ABUSED and fired.evidence[0].told in (None, "never"):
        causes = [str(kind) for kind in fired.evidence[0].kinds]
    one = f"rule-{fired.rule}-why-{causes[0]}" if len(causes) == 1 else ""
    return _said(words, one if one and words.has(one) else f"rule-{fired.rule}-why", selected)


def _evidence(facts: Iterable[Fact], words: Words) -> Markup:
    # What came of the talk is said once, by itself.
    shown = [fact for fact in facts if fact.question is not Question.TALK_OUTCOME]
    return Markup(" · ").join(_fact(fact, words) for fact in shown)


def _fact(fact: Fact, words: Words) -> Markup:
    message = f"evidence-{fact.question}-{fact.choice}"
    if fact.question is Question.ABUSE and fact.told in (None, "never"):
        # Nobody is accused of what was not logged.
        message = _abuse(fact, message)
    said = words.html(message)
    return Markup(f"{said} ({_logged(fact, words, fact.last)})") if fact.last else said  # noqa: S704 both are


def _abuse(fact: Fact, message: str) -> str:
    if len(fact.kinds) == 1:
        return f"evidence-{fact.question}-{next(iter(fact.kinds))}"
    return f"{message}-threat" if _threatened(fact) else message


def _logged(fact: Fact, words: Words, last: date) -> Markup:
    more = fact.log_says_more and fact.told is not None
    message = "verdict-logged-more" if more else "verdict-logged"
    return _times(words, message, fact.times, last)


@lru_cache(maxsize=4096)
def _times(words: Words, message: str, count: int, last: date) -> Markup:
    return words.html(message, {"count": count, "last": _day(last, words.language)})


def _day(day: date, language: Language) -> str:
    return format_skeleton("MMMMd", day, locale=language.locale)


def _reasons(
    verdict: Verdict,
    argued: Iterable[tuple[Situation, Finding]],
    words: Words,
    selected: Selected,
) -> list[Mapping[str, Any]]:
    """Return what is said of every rule that fired, gathered under its situation.

    Those that lead are what made the verdict; the others are of what is milder.
    """
    groups: list[Mapping[str, Any]] = []
    if verdict.piled_up:
        heading = headline(verdict.headline, words)
        groups.append(_group(heading, _told(verdict.piled_up, words, selected), leads=True))
    for situation, finding in argued:
        said = Headline(finding.level, verdict.headline.so_far)
        place = words.html(f"situation-{situation}")
        heading = Markup("{} · {}").format(place, headline(said, words))
        gravest = [each for each in finding.fired if each.level is finding.level]
        # Where it ends, what would be talked over otherwise is evidence, and no advice any more.
        heard = gravest if finding.level in ENDING else finding.fired
        seen = gravest if finding.level is Level.TERMINATE_NOW else finding.fired
        texts = [text for fired in heard for text in _told(fired, words, selected)]
        facts = dict.fromkeys(fact for fired in seen for fact in fired.evidence)
        leads = finding.level is verdict.level
        groups.append(_group(heading, texts, _evidence(facts, words), leads=leads))
    outcome = dict(selected)["outcome"]
    if verdict.level is not Level.TERMINATE_NOW and _talk_matters(verdict):
        advice = _said(words, f"after-talk-{outcome}-reason", selected)
        talk = verdict.facts.get(Question.TALK_OUTCOME)
        came = _fact(talk, words) if talk else None
        heading = words.html("topic-summary_talk")
        groups.append(_group(heading, [advice], came, leads=talk is not None))
    if not groups:
        heading = headline(verdict.headline, words)
        groups.append(_group(heading, [words.html("level-stay-reason")]))
    return groups


def _group(
    heading: Markup, texts: list[Markup], evidence: Markup | None = None, *, leads: bool = False
) -> dict[str, Any]:
    return {"heading": heading, "texts": texts, "evidence": evidence, "leads": leads}


def _told(fired: Fired, words: Words, selected: Selected) -> list[Markup]:
    """Return what the article says to a rule, and apart from it what is our reading."""
    messages = (f"rule-{fired.rule}-reason", f"rule-{fired.rule}-ours")
    return [_said(words, message, selected) for message in messages if words.has(message)]


def _colours(verdict: Verdict, words: Words, selected: Selected) -> list[Markup]:
    colours = []
    interest = verdict.facts.get(Question.INTEREST)
    if interest and Level.TALK.gravity <= verdict.level.gravity <= Level.TERMINATE.gravity:
        colours.append(_said(words, f"colour-interest-{interest.choice}", selected))
    own_work = verdict.facts.get(Question.OWN_WORK)
    if own_work:
        colours.append(_said(words, f"colour-own_work-{own_work.choice}", selected))
    if verdict.level in _ENDING:
        colours.append(_said(words, "colour-ending", selected))
    return colours


def for_staying(verdict: Verdict, words: Words, most: int) -> Markup | None:
    """Return what speaks for staying, so much of it; None where the decision is not the owner's."""
    if verdict.level is not Level.YOUR_CALL:
        return None
    well = [
        fact
        for fact in map(verdict.facts.get, _FOR_STAYING)
        if fact
        and fact.choice == CHOICES[fact.question][0]
        and not (fact.question is Question.CLICK and _clashes(verdict))
    ]
    return _evidence(well[:most], words) if well else None


def _clashes(verdict: Verdict) -> bool:
    facts = filter(None, map(verdict.facts.get, _AGAINST_CLICKING))
    return any(fact.choice != CHOICES[fact.question][0] for fact in facts)


def _coverage(verdict: Verdict, words: Words) -> Markup | None:
    known = {question: fact.choice for question, fact in verdict.facts.items()}
    told = [fact.question for fact in verdict.facts.values() if fact.told is not None]
    # What the short way leaves open changes nothing.
    # Nor is what nobody need answer a gap.
    left = set(shortened(verdict.questions, known)) - set(told) - WITH_CONSENT
    if not left or verdict.headline.so_far:
        return None
    # Shouting ends it whatever else is said: the gravest level is the last word.
    message = "verdict-coverage" if verdict.half_known else "verdict-coverage-little"
    message = "verdict-coverage-settled" if verdict.level is Level.TERMINATE_NOW else message
    return words.html(message, _answered(verdict))
