"""A question of the interview in words: where it stands, itself, and a line of help."""

from markupsafe import Markup

from conversations.decision.path import progress
from conversations.decision.questions import PLAN_QUESTIONS, SITUATION_OF, SKIP, Question
from conversations.screens.basics import Name
from conversations.screens.interview import Asking
from locales.catalog import Words
from locales.layout import lower_first, render

_BAR = 10

_OPENING = (Question.INTEREST, Question.CLICK, Question.DREAD)
_TALKING = (Question.TOLD, Question.SUMMARY_TALK, Question.TALK_OUTCOME)


def interview_page(screen: Asking, words: Words) -> str:
    """Return a question with its section and how far the interview is."""
    question = screen.question
    arguments = {"client": Name(screen.client.name)}
    help_text = f"question-{question}-help"
    done = progress(question)
    filled = int(done * _BAR)
    page = {
        "client": screen.client.name,
        "section": words.html(_section(question)),
        "bar": "▰" * filled + "▱" * (_BAR - filled),
        "percent": int(done * 100),
        "question": words.html(f"question-{question}", arguments),
        "help": words.html(help_text, arguments) if words.has(help_text) else None,
        "opening": _opening(screen, words),
    }
    return render("question.j2", words, page)


def _opening(screen: Asking, words: Words) -> Markup | None:
    """Return what stands above a question: what was just typed, or what the plan asks for."""
    if screen.unclear:
        return words.html("interview-unclear")
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
