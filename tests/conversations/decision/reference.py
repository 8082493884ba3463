"""A second, independent reading of the decision model: plain strings and dicts, pure functions.

An incident is a pair (kind, day). Every function is given the incidents that count: their kind is
sure, and they are neither settled nor deleted. Unknown questions, choices and kinds are ignored.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tests.conversations.decision.reference_data import (
    AFTER_TALK,
    CONDITIONS,
    COUNTING,
    JUDGING,
    KINDS,
    LEVELS,
    OWNERS,
    PILED_UP,
    QUESTIONS,
    READINGS,
    RULES,
    SITUATION_OF,
    SITUATIONS,
    Known,
)  # fmt: skip

__all__ = [
    "KINDS", "LEVELS", "QUESTIONS", "SITUATIONS", "SITUATION_OF", "Reference",
    "applicable", "changes", "decide", "effective", "gravest", "more_incidents", "read_log",
]  # fmt: skip

Answers = Mapping[str, str]
Incidents = Sequence[tuple[str, date]]


@dataclass(frozen=True)
class Reference:
    """A verdict. `rules` has every rule that fired, `piled_up` too; `situations` has all six."""

    level: str
    situations: dict[str, str]
    rules: dict[str, str]
    answered: int
    applicable: int
    half_known: bool


def gravest(levels: Sequence[str]) -> str:
    """Return the gravest of the levels; `stay` if there is none."""
    return max(levels, key=LEVELS.index, default="stay")


def read_log(incidents: Incidents, today: date) -> dict[str, str]:
    """Return the choice that the log alone reads for each question it speaks to."""
    read: dict[str, str] = {}
    for row in READINGS:
        count = sum(k in row.kinds and 0 <= (today - day).days < row.window for k, day in incidents)
        for least, choice in row.steps:
            if count >= least:
                read[row.question] = _graver(row.question, read.get(row.question), choice)
    return read


def _graver(question: str, one: str | None, other: str) -> str:
    return other if one is None else max(one, other, key=QUESTIONS[question].index)


def _judged(outcome: str, incidents: Incidents, today: date, talk_on: date) -> str:
    """Return the talk's outcome after the log has spoken."""
    if outcome not in ("kept", "too_soon"):
        return outcome
    since = sum(kind in JUDGING and talk_on < day <= today for kind, day in incidents)
    if since >= 2:
        return "broken"
    if outcome == "too_soon" and since == 0 and (today - talk_on).days >= 30:
        return "kept"
    return outcome


def _walk(
    answers: Answers, incidents: Incidents, today: date, talk_on: date | None
) -> tuple[list[str], dict[str, str]]:
    """Ask every question in order: which apply, and the effective choices of those known."""
    asked: list[str] = []
    known: dict[str, str] = {}
    read = read_log(incidents, today)
    for question, choices in QUESTIONS.items():
        condition = CONDITIONS.get(question)
        if SITUATION_OF[question] == "plan" or (condition and not condition(Known(known))):
            continue
        asked.append(question)
        told = answers.get(question)
        if told in choices:
            known[question] = told
        if question in read:
            known[question] = _graver(question, known.get(question), read[question])
        if question == "talk_outcome" and question in known:
            known[question] = _judged(known[question], incidents, today, talk_on or today)
    return asked, known


def effective(
    answers: Answers, incidents: Incidents, today: date, talk_on: date | None = None
) -> dict[str, str]:
    """Return the effective choice of each applicable question that is told or read from the log."""
    return _walk(answers, incidents, today, talk_on)[1]


def applicable(
    answers: Answers, incidents: Incidents, today: date, talk_on: date | None = None
) -> list[str]:
    """Return the questions whose conditions hold, in order, the plan questions aside."""
    return _walk(answers, incidents, today, talk_on)[0]


def decide(
    answers: Answers, incidents: Incidents, today: date, talk_on: date | None = None
) -> Reference | None:
    """Return the verdict, or None if nothing is known. `talk_on` is today if left out."""
    asked, known = _walk(answers, incidents, today, talk_on)
    if not known and not any(kind in COUNTING and day <= today for kind, day in incidents):
        return None
    outcome = known.get("talk_outcome", "")
    rules: dict[str, str] = {}
    of_situation: dict[str, list[str]] = {situation: [] for situation in SITUATIONS}
    for rule in RULES:
        if rule.fires(Known(known)):
            level = AFTER_TALK.get(outcome, rule.level) if rule.after_talk else rule.level
            rules[rule.id] = level
            of_situation[rule.situation].append(level)
    situations = {situation: gravest(levels) for situation, levels in of_situation.items()}
    whole = gravest(list(situations.values()))
    if whole == "talk" and list(situations.values()).count("talk") >= 3:
        whole = rules[PILED_UP] = "your_call"
    # Answered is what its owner said: what only the log reads is known, and was not answered.
    given = sum(answers.get(question) in QUESTIONS[question] for question in asked)
    return Reference(whole, situations, rules, given, len(asked), 2 * given >= len(asked))


def changes(
    answers: Answers, incidents: Incidents, today: date, talk_on: date | None = None
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the better answers that make the verdict milder, and the worse that make it graver.

    Only answers that were given and count are changed, one at a time; the owner's own come first.
    """
    now = decide(answers, incidents, today, talk_on)
    known = effective(answers, incidents, today, talk_on)
    better: list[tuple[str, str]] = []
    worse: list[tuple[str, str]] = []
    for question, choice in _given(answers, known):
        then = decide({**answers, question: choice}, incidents, today, talk_on)
        if now is None or then is None:
            continue
        order = QUESTIONS[question].index
        step = order(choice) - order(known[question])
        shift = LEVELS.index(then.level) - LEVELS.index(now.level)
        if step < 0 and shift < 0:
            better.append((question, choice))
        if step > 0 and shift > 0:
            worse.append((question, choice))
    return better, worse


def _given(answers: Answers, known: Answers) -> Iterator[tuple[str, str]]:
    """Yield every choice of every question that was told and counts, the owner's own first."""
    for question in (*OWNERS, *(q for q in QUESTIONS if q not in OWNERS)):
        if question in known and answers.get(question) in QUESTIONS[question]:
            for choice in QUESTIONS[question]:
                yield question, choice


def more_incidents(
    answers: Answers, incidents: Incidents, today: date, talk_on: date | None = None
) -> dict[str, int]:
    """Return how many more incidents of a kind, all dated today, make the verdict graver."""
    now = decide(answers, incidents, today, talk_on)
    found: dict[str, int] = {}
    for kind in KINDS if now else ():
        for count in range(1, 13):  # no reading needs more than twelve
            then = decide(answers, [*incidents, *[(kind, today)] * count], today, talk_on)
            if now and then and LEVELS.index(then.level) > LEVELS.index(now.level):
                found[kind] = count
                break
    return found
