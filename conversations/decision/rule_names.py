"""The rules by name, what a rule can come from, and which a talk settles."""

from enum import StrEnum


class Rule(StrEnum):
    """The rules, from the table of the decision model."""

    UNPAID = "unpaid"
    DEAL_BROKEN = "deal_broken"
    DEAL_SLIPPED = "deal_slipped"
    RULES_UNSTATED = "rules_unstated"
    TIME_SUITS = "time_suits"
    TIME_BEARABLE = "time_bearable"
    TIME_UNBEARABLE = "time_unbearable"
    TIME_UNBEARABLE_TOLD = "time_unbearable_told"
    ABUSED = "abused"
    DOES_NOT_COUNT = "does_not_count"
    DOES_NOT_COUNT_TOLD = "does_not_count_told"
    NOT_ALWAYS_COUNTS = "not_always_counts"
    NO_CLICK = "no_click"
    ASK_FIRST = "ask_first"
    UNSPOKEN_TROUBLE = "unspoken_trouble"
    SCOLDED_NO_FRICTION = "scolded_no_friction"
    SCOLDED_SOME_FRICTION = "scolded_some_friction"
    SOME_FRICTION = "some_friction"
    CONSTANT_FRICTION = "constant_friction"
    OTHERS_SUFFER = "others_suffer"
    WORN_OUT = "worn_out"
    DOUBTING = "doubting"
    WEARING = "wearing"
    PILED_UP = "piled_up"


class Origin(StrEnum):
    """Whether the article says it, or we read it so where the article leaves something open."""

    ARTICLE = "A"
    READING = "R"


# What a summing-up talk settles, once it was held.
AFTER_TALK = frozenset(
    {
        Rule.TIME_BEARABLE,
        Rule.TIME_UNBEARABLE,
        Rule.TIME_UNBEARABLE_TOLD,
        Rule.DOES_NOT_COUNT,
        Rule.DOES_NOT_COUNT_TOLD,
        Rule.NOT_ALWAYS_COUNTS,
        Rule.NO_CLICK,
        Rule.UNSPOKEN_TROUBLE,
        Rule.SCOLDED_NO_FRICTION,
        Rule.SCOLDED_SOME_FRICTION,
        Rule.SOME_FRICTION,
    }
)
