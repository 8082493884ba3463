"""The interview in words: its glances, one question, and the answers so far."""

from collections.abc import Mapping

from markupsafe import Markup

from conversations.decision.path import progress
from conversations.decision.questions import PLAN_QUESTIONS, SITUATION_OF, SKIP, Question
from conversations.screens.basics import Name
from conversations.screens.interview import AnswerList, Asking, Glancing
from locales.catalog import Words
from locales.layout import lower_first, render, short

_BAR = 10
_LONGEST_NAME = 16
_LONGEST_ASKED = 24  # within a question
_LONGEST_JOINING = 3

_OPENING = (Question.INTEREST, Question.CLICK, Question.DREAD)
_TALKING = (Question.TOLD, Question.SUMMARY_TALK, Question.TALK_OUTCOME)


def interview_page(screen: Asking, words: Words) -> str:
    """Return a question with its section and how far the interview is."""
    question = screen.question
    arguments = {"client": Name(_short(screen.client.name, _LONGEST_ASKED))}
    help_text = f"question-{question}-help"
    done = progress(question) if screen.client.in_full or question in PLAN_QUESTIONS else None
    filled = int((done or 0) * _BAR)
    page = {
        "client": short(screen.client.name),
        "section": words.html(_section(question)),
        "bar": None if done is None else "▰" * filled + "▱" * (_BAR - filled),
        "percent": int((done or 0) * 100),
        "question": words.html(f"question-{question}", arguments),
        "help": words.html(help_text, arguments) if words.has(help_text) else None,
        "also": words.html("question-summary_talk-also") if screen.asks_outcome else None,
        "opening": _opening(screen, words),
    }
    return render("question.j2", words, page)


def glance_page(screen: Glancing, words: Words) -> str:
    """Return a glance: what it asks, a line for each trouble, and how to answer."""
    client = {"client": Name(_short(screen.client.name))}
    how = "glance-consent" if screen.asks_consent else f"glance-{screen.glance}-how"
    troubles = [words.html(f"trouble-{question}", client) for question in screen.troubles]
    page = {
        "title": words.html(f"glance-{screen.glance}", client),
        "how": words.html("glance-unclear" if screen.unclear else how, client),
        "troubles": troubles,
    }
    return render("glance.j2", words, page)


def _short(name: str, most: int = _LONGEST_NAME) -> str:
    """Return a name as far as there is room, by whole words: a small phone shows a screen whole."""
    if len(name) <= most:
        return name
    whole, _, _ = name[: most + 1].rpartition(" ")
    words = whole.split()
    while len(words) > 1 and _joins(words[-1]):
        words.pop()
    return " ".join(words) or f"{name[: most - 1]}…"


def _joins(word: str) -> bool:
    """Tell what joins words, with which no name ends: "i", "and", "&"."""
    return len(word) <= _LONGEST_JOINING and not any(c.isupper() or c.isdigit() for c in word)


def answers_page(screen: AnswerList, words: Words) -> str:
    """Return what was answered, and what was taken without a tap, as a verdict says it."""
    page = {
        "client": screen.client.name,
        "told": _listed(screen.told, words),
        "passed": _listed(screen.passed, words),
    }
    return render("answers.j2", words, page)


def _listed(choices: Mapping[Question, str], words: Words) -> Markup:
    return Markup(" · ").join(words.html(f"evidence-{q}-{choice}") for q, choice in choices.items())


def _opening(screen: Asking, words: Words) -> Markup | None:
    """Return what stands above a question: what was just typed, or what the plan asks for."""
    if screen.unclear:
        return words.html("interview-unclear")
    if screen.asks_consent:
        return words.html("consent-asked")
    if screen.taken:
        question, choice = screen.taken
        taken = "button-skip" if choice == SKIP else f"choice-{question}-{choice}"
        return Markup("✓ {}: {}").format(
            words.html(f"topic-{question}"), lower_first(words.html(taken))
        )
    return words.html("plan-asks") if screen.question is PLAN_QUESTIONS[0] else None


def _section(question: Question) -> str:
    """Return the heading over a question: what it leads to, which its place in the order tells."""
    if question in _OPENING:
        return "interview-opening"
    if question in _TALKING:
        return "interview-talking"
    if question in PLAN_QUESTIONS:
        return "interview-plan"
    return f"situation-{SITUATION_OF[question]}"
