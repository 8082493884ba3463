"""The decision model a second time, written from its page alone: slow, plain, another author.

It shares no code with `conversations`: strings in, strings out. The tests compare the two.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

LEVELS = [
    "stay",
    "give_time",
    "set_rules",
    "talk",
    "your_call",
    "part",
    "terminate",
    "terminate_now",
]
SITUATIONS = ["terms", "time", "respect", "expectations", "partnership", "toll"]

# id: choices, mildest first, in the order asked; the plan questions at the end.
QUESTIONS = {
    "interest": "yes partly no",
    "dread": "never sometimes often",
    "deadlines": "kept slipped slipping",
    "agreed_terms": "kept slipped broken",
    "payment": "on_time sometimes_late always_late unpaid",
    "hours_stated": "both part no",
    "intrusions": "never rarely weekly daily",
    "time_fit": "suits bearable unbearable",
    "abuse": "never once repeated",
    "own_work": "sure mostly unsure",
    "i_count": "yes not_always no",
    "unspoken": "no sometimes often",
    "asked": "yes no",
    "belittled": "never sometimes always",
    "friction": "no sometimes constant",
    "sleep": "no sometimes often",
    "self_doubt": "no sometimes often",
    "mistakes": "no here elsewhere",
    "told": "yes partly no",
    "summary_talk": "yes no",
    "talk_outcome": "kept too_soon broken none",
    "cushion": "none month quarter plenty",
    "notice": "none two_weeks month longer unknown",
    "other_clients": "only few many",
}
PLAN = ("cushion", "notice", "other_clients")

# question: kinds, window, and from how many incidents it reads as which choice.
LOG = {
    "payment": [
        ("late_payment", 180, {1: "sometimes_late", 3: "always_late"}),
        ("non_payment", 180, {1: "unpaid"}),
    ],
    "deadlines": [("client_late", 180, {1: "slipped", 3: "slipping"})],
    "agreed_terms": [("broken_terms", 180, {1: "slipped", 2: "broken"})],
    "intrusions": [
        (
            "off_hours long_call schedule_change last_minute",
            30,
            {1: "rarely", 4: "weekly", 12: "daily"},
        )
    ],
    "abuse": [("shouting insult", 365, {1: "once", 2: "repeated"})],
    "i_count": [("dismissive", 30, {1: "not_always", 4: "no"})],
    "unspoken": [("unclear_brief unexplained_displeasure", 30, {1: "sometimes", 4: "often"})],
    "belittled": [("scolding micromanaging point_scoring", 30, {1: "sometimes", 4: "always"})],
    "friction": [("point_scoring", 30, {1: "sometimes", 4: "constant"})],
    "sleep": [("sleepless", 30, {1: "sometimes", 4: "often"})],
    "self_doubt": [("self_doubt", 30, {1: "sometimes", 4: "often"})],
    "dread": [("dread", 30, {1: "sometimes", 4: "often"})],
    "mistakes": [("own_mistake", 30, {1: "here"}), ("other_client_hurt", 30, {1: "elsewhere"})],
}
SPEAKS_OF_THE_TALK = {
    *("off_hours", "long_call", "schedule_change", "last_minute"),
    *("shouting", "insult", "dismissive", "unclear_brief", "unexplained_displeasure"),
    *("scolding", "micromanaging", "point_scoring"),
}
KINDS = sorted(
    {kind for rows in LOG.values() for kinds, _, _ in rows for kind in kinds.split()}
    | {"good_moment"}
)


@dataclass(frozen=True)
class Outcome:
    """What the page says comes out."""

    level: str
    situations: dict[str, str]
    rules: set[str]
    applicable: list[str]
    known: dict[str, str]


def decide(
    answers: Mapping[str, str],
    incidents: Sequence[tuple[str, date]],
    today: date,
    talk_on: date | None = None,
) -> Outcome | None:
    """Read the page from top to bottom."""
    seen = [(kind, day) for kind, day in incidents if day <= today]
    told = {question: choice for question, choice in answers.items() if choice != "skip"}
    if "talk_outcome" in told:
        told["talk_outcome"] = the_log_judges_the_talk(
            told["talk_outcome"], seen, today, talk_on or today
        )

    known: dict[str, str] = {}
    applicable = []
    for question, choices in QUESTIONS.items():
        if question in PLAN or not asked_when(question, known):
            continue
        applicable.append(question)
        candidates = [told[question]] if question in told else []
        if seen:
            candidates += the_log_reads(question, seen, today)
        if candidates:
            known[question] = max(candidates, key=choices.split().index)

    told_something = any(question in told for question in applicable)
    if not told_something and all(kind == "good_moment" for kind, _ in seen):
        return None

    fired = rules(known, applicable)
    situations = dict.fromkeys(SITUATIONS, "stay")
    for situation, level in fired.values():
        situations[situation] = max(situations[situation], level, key=LEVELS.index)
    whole = max(situations.values(), key=LEVELS.index)
    names = set(fired)
    if whole == "talk" and list(situations.values()).count("talk") >= 3:
        whole = "your_call"
        names.add("piled_up")
    return Outcome(whole, situations, names, applicable, known)


def the_log_reads(question: str, seen: Sequence[tuple[str, date]], today: date) -> list[str]:
    """Read the table of the log: what each row makes of the incidents in its window."""
    reads = []
    for kinds, window, steps in LOG.get(question, []):
        first = today - timedelta(days=window)
        count = sum(1 for kind, day in seen if day > first and kind in kinds.split())
        reads += [choice for least, choice in steps.items() if count >= least][-1:]
    return reads


def the_log_judges_the_talk(
    outcome: str, seen: Sequence[tuple[str, date]], today: date, talk_on: date
) -> str:
    """Tell how the talk really ended."""
    after = sum(1 for kind, day in seen if kind in SPEAKS_OF_THE_TALK and day > talk_on)
    if outcome in ("too_soon", "kept") and after >= 2:
        return "broken"
    if outcome == "too_soon" and after == 0 and (today - talk_on).days >= 30:
        return "kept"
    return outcome


def asked_when(question: str, known: Mapping[str, str]) -> bool:
    """Read the last column of the questions' table."""

    def differs(other: str, choice: str) -> bool:
        return other in known and known[other] != choice

    trouble = (
        known.get("time_fit") in ("bearable", "unbearable")
        or differs("i_count", "yes")
        or differs("unspoken", "no")
        or differs("belittled", "never")
    )
    if question == "time_fit":
        return differs("intrusions", "never") and known.get("hours_stated") == "both"
    if question == "own_work":
        return differs("abuse", "never")
    if question == "asked":
        return differs("unspoken", "no")
    if question == "friction":
        return differs("belittled", "never")
    if question == "told":
        return trouble
    if question == "summary_talk":
        return trouble and differs("told", "no")
    if question == "talk_outcome":
        return known.get("summary_talk") == "yes"
    return True


def rules(  # noqa: C901, PLR0912 the page's table, row by row
    known: Mapping[str, str], applicable: Sequence[str]
) -> dict[str, tuple[str, str]]:
    """Read the table of rules: which fire, for which situation, at which level."""
    is_ = known.get
    fired: dict[str, tuple[str, str]] = {}

    def after_the_talk(base: str) -> str:
        outcome = is_("talk_outcome")
        if outcome is None:
            return base
        return {"broken": "part", "none": "part", "too_soon": "give_time", "kept": "stay"}[outcome]

    if is_("payment") == "unpaid":
        fired["unpaid"] = ("terms", "terminate")
    if (
        is_("payment") == "always_late"
        or is_("deadlines") == "slipping"
        or is_("agreed_terms") == "broken"
    ):
        fired["deal_broken"] = ("terms", "terminate")
    if (
        is_("payment") == "sometimes_late"
        or is_("deadlines") == "slipped"
        or is_("agreed_terms") == "slipped"
    ):
        fired["deal_slipped"] = ("terms", "talk")

    if is_("intrusions") not in (None, "never") and is_("hours_stated") in (None, "part", "no"):
        fired["rules_unstated"] = ("time", "set_rules")
    if "time_fit" in applicable:
        if is_("time_fit") == "suits":
            fired["time_suits"] = ("time", "stay")
        elif is_("time_fit") in ("bearable", None):
            fired["time_bearable"] = ("time", after_the_talk("your_call"))
        else:
            unsaid = is_("told") in (None, "no")
            fired["time_unbearable"] = ("time", after_the_talk("talk" if unsaid else "part"))

    if is_("abuse") in ("once", "repeated"):
        fired["abused"] = ("respect", "terminate_now")
    if is_("i_count") == "no":
        base = "part" if is_("told") == "yes" else "talk"
        fired["does_not_count"] = ("respect", after_the_talk(base))
    if is_("i_count") == "not_always":
        fired["not_always_counts"] = ("respect", after_the_talk("talk"))

    if is_("unspoken") in ("sometimes", "often"):
        if is_("asked") == "yes":
            fired["unspoken_trouble"] = ("expectations", after_the_talk("talk"))
        else:
            fired["ask_first"] = ("expectations", "talk")

    if is_("belittled") in ("sometimes", "always"):
        if is_("friction") == "constant":
            fired["scolded_friction"] = ("partnership", "part")
        elif is_("friction") == "sometimes":
            fired["scolded_some_friction"] = ("partnership", after_the_talk("your_call"))
        else:
            fired["scolded_no_friction"] = ("partnership", after_the_talk("talk"))

    if is_("mistakes") == "elsewhere":
        fired["others_suffer"] = ("toll", "part")
    if is_("sleep") == "often" or is_("self_doubt") == "often":
        fired["worn_out"] = ("toll", "part")
    if (
        is_("dread") == "often"
        or is_("sleep") == "sometimes"
        or is_("self_doubt") == "sometimes"
        or is_("mistakes") == "here"
    ):
        fired["wearing"] = ("toll", "your_call")
    return fired
