"""Both languages say the same things, and every message can be said."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from conversations.casework.course import Span
from conversations.casework.letters import CHOSEN, SHAPES, Letter, Tone
from conversations.casework.plan import Point
from conversations.decision.incidents import Kind
from conversations.decision.questions import CHOICES, Question
from conversations.decision.rule_names import Rule
from conversations.decision.situations import Level, Situation
from conversations.reading import Intent
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Address, Client, Language, Standing
from conversations.records.vocabulary import Blank, Step
from conversations.screens.basics import Argument, Name
from conversations.screens.choices import Menu
from conversations.screens.interview import Asking
from conversations.screens.start import welcome
from conversations.typed.names import LONGEST
from conversations.values.hours import Off
from locales.catalog import LOCALES, Words, WordsError
from tests.locales.screens import VOICES, labels, screens, voice_id
from tests.support.seen import SeenWords

ROOT = LOCALES.parent
LONGEST_LABEL = 28
MARK = "✓ "
# What a name is asked for as, besides itself.
FORMS = re.compile(r"_(nom|gen|dat|acc|inst|loc|with|number)$")


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def messages(language: Language) -> dict[str, set[str]]:
    """Return each message of a language with the arguments that it asks for."""
    found: dict[str, set[str]] = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.names
    return found


PL, EN = messages(Language.PL), messages(Language.EN)
EVERY = sorted(PL)


def arguments(names: set[str]) -> set[str]:
    """Return the arguments that code must hand over: the forms of a name are made from it."""
    return {FORMS.sub("", name) for name in names} - {"address"}


def test_both_languages_have_the_same_messages() -> None:
    assert set(PL) == set(EN)


@pytest.mark.parametrize("language", Language)
def test_both_languages_have_the_same_files(language: Language) -> None:
    files = {file.name for file in (LOCALES / language).iterdir()}
    assert files == {file.name for file in (LOCALES / Language.PL).iterdir()}


def test_both_languages_ask_for_the_same_arguments() -> None:
    for message in EVERY:
        polish, english = arguments(PL[message]), arguments(EN[message])
        # A sentence may do without the name where the other language has it.
        assert english <= polish | {"client"}, message
        assert polish <= english | {"client"}, message


def filled(message: str, *, count: int = 3, name: str = "Anka") -> dict[str, Argument]:
    """Return a value for each argument of a message, in whichever language it asks for it."""
    values: dict[str, Argument] = {
        "client": Name(name),
        "name": name,
        "last": "20 listopada",
        "limit": LONGEST,
        "count": count,
        "answered": count,
        "applicable": count,
        "minutes": count,
        "place": count,
        "day": date(2026, 11, 20),
        "weekday": "d5",
        "month": "m11",
        "hour": "22:00",
        "before": "Zostań",
        "after": "Porozmawiaj",
        "holiday": "Boże Ciało",
        # What letters hand on to the messages that they are put together from.
        "sender": "Anna Kowalska",
        "files": "last_day",
        "interest": "trade",
        "notice": "some",
        "about": "threat",
    }
    # All of them: a message can be put together from others, which ask for their own.
    return dict.fromkeys(arguments(PL[message] | EN[message]), count) | values


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
def test_every_message_can_be_said_to_everybody(words: Words) -> None:
    for message in EVERY:
        for count, name in ((0, "Anka"), (1, "Nowakowie"), (2, "Jessica"), (5, "Ewa"), (22, "Jan")):
            text = words.html(message, filled(message, count=count, name=name))
            assert text.strip(), message
            assert not set("{}$") & set(text), message


def test_the_forms_of_address_differ_where_they_are_asked_for() -> None:
    for message in EVERY:
        said = {str(Words(Language.PL, each).html(message, filled(message))) for each in Address}
        assert (len(said) > 1) is ("address" in PL[message]), message


@pytest.mark.parametrize(
    ("count", "entries"),
    [(1, "1 wpis w"), (2, "2 wpisy"), (4, "4 wpisy"), (5, "5 wpisów"), (12, "12 wpisów"),
     (22, "22 wpisy"), (25, "25 wpisów")],
)  # fmt: skip
def test_polish_counts_as_polish_does(count: int, entries: str) -> None:
    said = SeenWords(Language.PL).plain("verdict-logged", {"count": count, "last": "dziś"})
    assert entries in said


def test_a_message_that_is_missing_or_lacks_an_argument_is_an_error_not_a_hole() -> None:
    words = Words(Language.PL)
    with pytest.raises(WordsError):
        words.plain("no-such-message")
    with pytest.raises(WordsError):
        words.plain("client-unknown")


# What the code asks for.


def asked_by_ids() -> set[str]:
    """Return the messages whose ids are made from the ids of the model."""
    asked = {f"question-{q}" for q in Question}
    asked |= {f"choice-{q}-{c}" for q in Question for c in CHOICES[q]}
    asked |= {f"topic-{q}" for q in Question}
    asked |= {f"rule-{rule}-why" for rule in Rule}
    asked |= {f"level-{level}" for level in Level} | {f"level-{level}-note" for level in Level}
    asked |= {f"situation-{situation}" for situation in Situation}
    asked |= {f"after-talk-{outcome}" for outcome in CHOICES[Question.TALK_OUTCOME]}
    asked |= {f"colour-{q}-{c}" for q in (Question.INTEREST, Question.OWN_WORK) for c in CHOICES[q]}
    asked |= {f"button-address-{address}" for address in Address}
    asked |= {f"button-language-{language}" for language in Language}
    asked |= {f"kind-{kind}" for kind in Kind} | {f"off-{off}" for off in Off}
    asked |= {f"card-ask-{menu}" for menu in Menu} | {f"button-menu-{menu}" for menu in Menu}
    asked |= {f"button-more-{menu}" for menu in (Menu.WHO, Menu.KIND, Menu.DAY)}
    asked |= {f"card-{standing}" for standing in Standing if standing is not Standing.KEPT}
    asked |= {f"answer-{intent}" for intent in Intent}
    return asked


def code() -> Iterator[Path]:
    """Give every file that can ask for a message."""
    for folder in ("bot", "conversations", "locales"):
        yield from (f for f in (ROOT / folder).rglob("*.py") if "local_telegram" not in f.parts)
    yield from (f for f in (ROOT / "locales").rglob("*.*") if f.suffix in {".j2", ".typ", ".toml"})


QUOTED = {
    quoted
    for file in code()
    for quoted in re.findall(r"""["']([a-z][a-z0-9_-]*)["']""", file.read_text("utf-8"))
}


def test_everything_that_has_an_id_has_words() -> None:
    assert asked_by_ids() <= set(PL)


# What an id is put together with: f"kind-{kind}" in code, "level-" ~ level in a template.
BEGINNINGS = tuple(
    {
        beginning
        for file in code()
        for beginning in re.findall(
            r"""["']([a-z][a-z0-9_-]*-)(?:\{|["'] ~)""", file.read_text("utf-8")
        )
    }
)


def test_there_are_no_words_that_nobody_asks_for() -> None:
    asked = asked_by_ids() | QUOTED
    assert not {m for m in PL if m not in asked and not m.startswith(BEGINNINGS)}


# The ids that a message's id can be put together from, besides a beginning that stands in the code.
IDS = {
    str(each)
    for ids in (
        Address, Blank, Intent, Kind, Language, Letter, Level, Menu, Off, Point, Question, Rule,
        Situation, Span, Standing, Step, Tone,
    )
    for each in ids
} | {choice for choices in (*CHOICES.values(), *CHOSEN.values()) for choice in choices}  # fmt: skip
ENDINGS = {
    ending
    for file in code()
    for ending in re.findall(r"\}-([a-z_-]+)[\"']", file.read_text("utf-8"))
}


def test_what_is_put_together_is_put_together_from_ids() -> None:
    words = IDS | ENDINGS | QUOTED
    told = {f"told-{message}" for message in PL}
    files = (LOCALES / Language.PL).glob("*.ftl")
    inside = {
        m for file in files for m in re.findall(r"\{ ([a-z][\w-]*) }", file.read_text("utf-8"))
    }
    for message in set(PL) - QUOTED - asked_by_ids() - told - inside:
        begins = max((each for each in BEGINNINGS if message.startswith(each)), key=len)
        rest = message.removeprefix(begins)
        odd = [each for each in rest.split("-") if each not in words and not each.isdigit()]
        assert rest in words or not odd, message


def test_a_letter_has_words_for_the_tones_that_it_is_offered_in() -> None:
    offered = {f"letter-{each}-{tone}" for each in Letter for tone in SHAPES[each].tones}
    every = {f"letter-{each}-{tone}" for each in Letter for tone in Tone}
    assert every & set(PL) == offered
    cites = {f"letter-{each}-cited" for each in Letter if SHAPES[each].cites}
    assert {m for m in PL if re.fullmatch("letter-.*-cited", m)} == cites


def test_the_lines_of_help_privacy_and_menu_are_those_that_are_shown() -> None:
    from conversations.handlers.general import _HELP, _NOT_SAID, _PRIVACY, _WHO  # noqa: PLC0415
    from conversations.handlers.routes import COMMANDS  # noqa: PLC0415

    shown = {
        each
        for each in (*_HELP, *_PRIVACY, _WHO, _NOT_SAID)
        if each.startswith(("help-", "privacy-"))
    } | {f"command-{each.en}" for each in COMMANDS if each.in_menu}
    assert shown == {m for m in EVERY if m.startswith(("help-", "privacy-", "command-"))}


# Labels.


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
def test_a_choices_label_fits_a_button_with_its_mark(words: Words) -> None:
    for question in Question:
        for choice in CHOICES[question]:
            label = MARK + words.plain(f"choice-{question}-{choice}")
            assert len(label) <= LONGEST_LABEL, label


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
def test_every_label_of_every_keyboard_fits_a_button(words: Words) -> None:
    short = "Anka"
    shown = list(screens(short))
    shown += [welcome(language, "Ola Nowak, ola@example.com") for language in Language]
    for screen in shown:
        for label in labels(screen, words):
            assert 1 <= len(label) <= LONGEST_LABEL, label


@pytest.mark.parametrize("message", sorted(m for m in EVERY if m.startswith("button-")))
def test_any_other_button_fits_too(message: str) -> None:
    for words in VOICES:
        label = MARK + words.plain(message, filled(message))
        assert len(label) <= LONGEST_LABEL, label


def test_two_choices_of_a_question_never_look_the_same() -> None:
    for words in VOICES:
        for question in Question:
            said = labels(Asking(Client(ClientNumber(1), "Anka"), question, None), words)
            assert len(set(said)) == len(said), said


def test_each_question_stands_over_its_own_keyboard() -> None:
    for question in Question:
        rows = Asking(Client(ClientNumber(3), "Anka"), question, None).rows
        data = [button.data for row in rows for button in row]
        assert [f"answer:3:{question}:{choice}" for choice in CHOICES[question]] == data[
            : len(CHOICES[question])
        ]
