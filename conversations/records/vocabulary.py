"""What a plan and a letter are kept by: ids that never change once they are stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from conversations.decision.situations import Level


class Blank(StrEnum):
    """What the owner fills in or chooses: once for the signature, else once per client."""

    SENDER = "sender"
    HOURS = "hours"
    DAYS = "days"
    LEAD = "lead"
    AMOUNT = "amount"
    INVOICE = "invoice"
    DUE_DATE = "due_date"
    PAY_BY = "pay_by"
    PROOF = "proof"
    TASK = "task"
    PRICE = "price"
    START_ON = "start_on"
    TOPIC = "topic"
    ANSWER_BY = "answer_by"
    MEET_ON = "meet_on"
    CHECK_ON = "check_on"
    CONTRACT = "contract"
    LAST_DAY = "last_day"
    FILES = "files"
    INTEREST = "interest"


class Step(StrEnum):
    """What can be ticked off; an id never changes once it is stored."""

    THANK = "thank"
    WRITE_DOWN = "write_down"
    KEEP_LOG = "keep_log"
    STATE_HOURS = "state_hours"
    KEEP_HOURS = "keep_hours"
    PREPARE = "prepare"
    INVITE = "invite"
    HOLD_TALK = "hold_talk"
    WEIGH = "weigh"
    CONDITION = "condition"
    LOOK_AGAIN = "look_again"
    LEAVE_CALL = "leave_call"
    PROOF = "proof"
    SOMEBODY = "somebody"
    INVOICES = "invoices"
    FILES = "files"
    ACCESS = "access"
    CONTRACT = "contract"
    CLAIM_PAY = "claim_pay"
    NEXT_CLIENT = "next_client"
    GIVE_NOTICE = "give_notice"
    HAND_OVER = "hand_over"
    RETURN_DATA = "return_data"
    LAST_INVOICE = "last_invoice"
    FREE_HOURS = "free_hours"


@dataclass(frozen=True, slots=True)
class PlanState:
    """What an owner set and ticked: the level it was opened for, its days, weekly hours, steps."""

    level: Level | None = None
    starts_on: date | None = None
    notice_on: date | None = None
    hours: int | None = None
    done: Mapping[Step, datetime] = field(default_factory=dict)
