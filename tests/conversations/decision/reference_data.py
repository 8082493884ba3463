"""The tables of the reference: questions, readings of the log, conditions, rules."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

SITUATIONS = ("terms", "time", "respect", "expectations", "partnership", "toll")
LEVELS = (
    "stay", "give_time", "set_rules", "talk", "your_call", "part", "terminate", "terminate_now",
)  # fmt: skip

# id, situation, choices mildest first; in the order asked.
_TABLE = (
    ("interest", "toll", "yes partly no"),
    ("click", "expectations", "yes partly no"),
    ("dread", "toll", "never sometimes often"),
    ("deadlines", "terms", "kept slipped slipping"),
    ("agreed_terms", "terms", "kept slipped broken"),
    ("payment", "terms", "on_time sometimes_late always_late unpaid"),
    ("hours_stated", "time", "both part no"),
    ("intrusions", "time", "never rarely weekly daily"),
    ("time_fit", "time", "suits bearable unbearable"),
    ("abuse", "respect", "never once repeated"),
    ("own_work", "respect", "sure mostly unsure"),
    ("i_count", "respect", "yes not_always no"),
    ("unspoken", "expectations", "no sometimes often"),
    ("asked", "expectations", "yes no"),
    ("belittled", "partnership", "never sometimes always"),
    ("friction", "partnership", "no sometimes constant"),
    ("sleep", "toll", "no sometimes often"),
    ("self_doubt", "toll", "no sometimes often"),
    ("mistakes", "toll", "no here elsewhere"),
    ("told", "expectations", "yes partly no"),
    ("summary_talk", "expectations", "yes no"),
    ("talk_outcome", "expectations", "kept too_soon broken none"),
    ("cushion", "plan", "none month quarter plenty"),
    ("notice", "plan", "none two_weeks month longer unknown"),
    ("other_clients", "plan", "only few many"),
)
QUESTIONS: dict[str, tuple[str, ...]] = {q: tuple(choices.split()) for q, _, choices in _TABLE}
SITUATION_OF: dict[str, str] = {q: situation for q, situation, _ in _TABLE}
OWNERS = ("told", "asked", "hours_stated", "summary_talk")  # what the owner can do


class Reading(NamedTuple):
    """A row of the log's table: so many incidents of these kinds read as this choice."""

    situation: str
    kinds: tuple[str, ...]
    question: str
    steps: tuple[tuple[int, str], ...]  # (at least so many, choice), growing
    window: int  # days


def _row(situation: str, kinds: str, question: str, steps: str, window: int) -> Reading:
    pairs = (step.split(":") for step in steps.split())
    return Reading(situation, tuple(kinds.split()), question,
                   tuple((int(count), choice) for count, choice in pairs), window)  # fmt: skip


_OFTEN = "1:sometimes 4:often"
READINGS = (
    _row("terms", "late_payment", "payment", "1:sometimes_late 3:always_late", 180),
    _row("terms", "non_payment chargeback", "payment", "1:unpaid", 180),
    _row("terms", "client_late vanished", "deadlines", "1:slipped 3:slipping", 180),
    _row("terms", "broken_terms", "agreed_terms", "1:slipped 2:broken", 180),
    _row("terms", "extra_work", "agreed_terms", "1:slipped 3:broken", 180),
    _row("time", "off_hours long_call schedule_change last_minute", "intrusions",
         "1:rarely 4:weekly 12:daily", 30),
    _row("respect", "shouting insult threat harassment", "abuse", "1:once 2:repeated", 365),
    _row("respect", "dismissive", "i_count", "1:not_always 4:no", 30),
    _row("expectations", "unclear_brief unexplained_displeasure", "unspoken", _OFTEN, 30),
    _row("partnership", "scolding micromanaging", "belittled", "1:sometimes 4:always", 30),
    _row("partnership", "point_scoring", "friction", "1:sometimes 4:constant", 30),
    _row("toll", "sleepless", "sleep", _OFTEN, 30),
    _row("toll", "self_doubt", "self_doubt", _OFTEN, 30),
    _row("toll", "dread", "dread", _OFTEN, 30),
    _row("toll", "own_mistake", "mistakes", "3:here", 30),
    _row("toll", "other_client_hurt", "mistakes", "1:here 2:elsewhere", 30),
)  # fmt: skip
COUNTING: dict[str, str] = {kind: row.situation for row in READINGS for kind in row.kinds}
KINDS: tuple[str, ...] = (*COUNTING, "other", "good_moment")
# Incidents of these situations judge the talk; the toll does not.
JUDGING = frozenset(kind for kind, situation in COUNTING.items() if situation != "toll")


class Known:
    """Effective answers, asked the three ways in which the page asks them."""

    def __init__(self, choices: Mapping[str, str]) -> None:
        """Take the effective choice of each question that has one."""
        self.choices = choices

    def among(self, question: str, *choices: str) -> bool:
        """Whether the question is known to be one of the choices."""
        return self.choices.get(question) in choices

    def differs(self, question: str, choice: str) -> bool:
        """Whether the question is known, and something else than the choice."""
        return self.choices.get(question, choice) != choice

    def lacks(self, question: str, choice: str) -> bool:
        """Whether the question is something else than the choice, or unanswered."""
        return self.choices.get(question) != choice


def _trouble(k: Known) -> bool:
    return (
        k.among("time_fit", "bearable", "unbearable")
        or k.differs("i_count", "yes")
        or k.differs("unspoken", "no")
        or k.differs("belittled", "never")
        or k.differs("friction", "no")
        or k.among("click", "no")
    )


def _time_fit_applies(k: Known) -> bool:
    return k.differs("intrusions", "never") and k.among("hours_stated", "both")


# Each looks only at questions that come earlier; a question not listed is always asked.
CONDITIONS: dict[str, Callable[[Known], bool]] = {
    "time_fit": _time_fit_applies,
    "own_work": lambda k: k.differs("abuse", "never"),
    "asked": lambda k: k.differs("unspoken", "no"),
    "told": _trouble,
    "summary_talk": lambda k: _trouble(k) and k.differs("told", "no"),
    "talk_outcome": lambda k: k.among("summary_talk", "yes"),
}


class Rule(NamedTuple):
    """A rule: its level stands as it is, or is the BASE that the talk's outcome replaces."""

    id: str
    situation: str
    level: str
    after_talk: bool
    fires: Callable[[Known], bool]


RULES = (
    Rule("unpaid", "terms", "terminate", False, lambda k: k.among("payment", "unpaid")),
    Rule("deal_broken", "terms", "terminate", False,
         lambda k: k.among("payment", "always_late") or k.among("deadlines", "slipping")
         or k.among("agreed_terms", "broken")),
    Rule("deal_slipped", "terms", "talk", False,
         lambda k: k.among("payment", "sometimes_late") or k.among("deadlines", "slipped")
         or k.among("agreed_terms", "slipped")),
    Rule("rules_unstated", "time", "set_rules", False,
         lambda k: k.differs("intrusions", "never") and k.lacks("hours_stated", "both")),
    Rule("time_suits", "time", "stay", False, lambda k: k.among("time_fit", "suits")),
    Rule("time_bearable", "time", "your_call", True,
         lambda k: _time_fit_applies(k) and not k.among("time_fit", "suits", "unbearable")),
    Rule("time_unbearable", "time", "talk", True,
         lambda k: k.among("time_fit", "unbearable") and k.lacks("told", "yes")),
    Rule("time_unbearable_told", "time", "part", True,
         lambda k: k.among("time_fit", "unbearable") and k.among("told", "yes")),
    Rule("abused", "respect", "terminate_now", False,
         lambda k: k.among("abuse", "once", "repeated")),
    Rule("does_not_count", "respect", "talk", True,
         lambda k: k.among("i_count", "no") and k.lacks("told", "yes")),
    Rule("does_not_count_told", "respect", "part", True,
         lambda k: k.among("i_count", "no") and k.among("told", "yes")),
    Rule("not_always_counts", "respect", "talk", True, lambda k: k.among("i_count", "not_always")),
    Rule("no_click", "expectations", "your_call", True, lambda k: k.among("click", "no")),
    Rule("ask_first", "expectations", "talk", False,
         lambda k: k.differs("unspoken", "no") and k.lacks("asked", "yes")),
    Rule("unspoken_trouble", "expectations", "talk", True,
         lambda k: k.differs("unspoken", "no") and k.among("asked", "yes")),
    Rule("scolded_no_friction", "partnership", "talk", True,
         lambda k: k.differs("belittled", "never") and not k.differs("friction", "no")),
    Rule("scolded_some_friction", "partnership", "your_call", True,
         lambda k: k.differs("belittled", "never") and k.among("friction", "sometimes")),
    Rule("some_friction", "partnership", "talk", True,
         lambda k: k.among("friction", "sometimes") and not k.differs("belittled", "never")),
    Rule("constant_friction", "partnership", "part", False,
         lambda k: k.among("friction", "constant")),
    Rule("others_suffer", "toll", "part", False, lambda k: k.among("mistakes", "elsewhere")),
    Rule("worn_out", "toll", "part", False, lambda k: k.among("sleep", "often")),
    Rule("doubting", "toll", "your_call", False, lambda k: k.among("self_doubt", "often")),
    Rule("wearing", "toll", "your_call", False,
         lambda k: k.among("dread", "often") or k.among("sleep", "sometimes")
         or k.among("self_doubt", "sometimes") or k.among("mistakes", "here")),
)  # fmt: skip
PILED_UP = "piled_up"  # the one rule of the whole
AFTER_TALK = {"broken": "part", "none": "part", "too_soon": "give_time", "kept": "stay"}
