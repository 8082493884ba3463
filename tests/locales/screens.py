"""Every screen that the bot can show, for the tests of the words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from bot.local_telegram.entities import Formatted
from bot.local_telegram.entities import tidy as tidied
from bot.local_telegram.markup import parse_html
from conversations.casework.overview import Month
from conversations.casework.plan import PlannedStep
from conversations.decision.glances import SHOWS, Glance
from conversations.decision.path import follow_ups
from conversations.decision.questions import CHOICES, VERDICT_QUESTIONS, Question
from conversations.decision.situations import Headline, Level
from conversations.decision.verdict import decide
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Address, Client, Language
from conversations.records.vocabulary import Step
from conversations.screens.basics import Name, Screen, Text, sentences
from conversations.screens.client import ClientPage, Summary
from conversations.screens.clients import ClientList
from conversations.screens.interview import AnswerList, Asking, Glancing
from conversations.screens.verdict import Judged
from locales.catalog import Words
from locales.pages import html
from tests.conversations.decision.histories import History

# English does not change with the form of address.
VOICES = [*(Words(Language.PL, address) for address in Address), Words(Language.EN)]
MOMENT = datetime(2026, 11, 20, 11, tzinfo=UTC)
STEP = PlannedStep(Step.INVITE, MOMENT.date())


def voice_id(words: Words) -> str:
    """Name a voice."""
    return f"{words.language}-{words._address}"


def judged(history: History, name: str = "Anka", *, is_open: bool = True) -> Judged | None:
    """Return the verdict's screen, when there is a verdict."""
    verdict = decide(history.answers, history.incidents, history.today, history.talk_on)
    client = Client(ClientNumber(1), name)
    asks = Question.INTEREST if verdict and verdict.level is Level.STAY else None
    return Judged(client, verdict, history.today, is_open, asks=asks) if verdict else None


GRAVE = History({str(q): CHOICES[q][-1] for q in Question} | {"told": "yes", "summary_talk": "yes"})
CALL = History({"dread": "often", "interest": "yes", "payment": "on_time"})


def screens(name: str) -> Iterator[Screen]:
    """Give every kind of screen that shows a client's name."""
    client = Client(ClientNumber(1), name)
    for question in Question:
        for chosen in (None, CHOICES[question][0]):
            yield Asking(client, question, chosen)
            yield Asking(replace(client, in_full=True), question, chosen)
    for glance in Glance:
        yield Glancing(client, glance)
        yield Glancing(client, glance, {q: CHOICES[q][-1] for q in SHOWS[glance]})
    worst = {q: CHOICES[q][-1] for q in VERDICT_QUESTIONS}
    best = {q: CHOICES[q][0] for q in VERDICT_QUESTIONS}
    for told, passed in ((worst, {}), ({}, best), ({}, {})):
        yield AnswerList(client, told, passed, follow_ups(VERDICT_QUESTIONS))
    for history in (GRAVE, CALL):
        shown = judged(history, name)
        assert shown
        yield shown
    said = (None, Headline(Level.STAY, so_far=True), *map(Headline, Level))
    entries = tuple(
        (Client(ClientNumber(number), name), each) for number, each in enumerate(said, 1)
    )
    yield ClientList(entries, Text("clients-title"))
    for each in (client, replace(client, archived=True)):
        for called in (None, Headline(Level.TALK)):
            summary = Summary(called, 3, 14, Month(2, 40), called is not None, STEP, MOMENT.date())
            yield ClientPage(each, summary, others=True)
    for message in ("client-taken", "interview-paused", "verdict-nothing-known"):
        yield sentences(message, client=Name(name))
    yield sentences("client-unknown", name=name)


def read(screen: Screen, words: Words) -> Formatted:
    """Return a screen as Telegram shows it; what Telegram refuses raises."""
    return tidied(parse_html(html(screen, words)))


def labels(screen: Screen, words: Words) -> list[str]:
    """Return what the buttons under a screen say."""
    return [words.plain(b.label.id, b.label.arguments) for row in screen.rows for b in row]
