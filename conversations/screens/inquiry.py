"""The answer to a question that the log answers: how often, when last, how long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from conversations.reading.inquiries import Inquiry
from conversations.records.needs import CountedDay
from conversations.records.owner import Client
from conversations.screens.basics import Button, Name, Rows, Sentences, button, sentences
from conversations.screens.links import to_history
from conversations.screens.taps import NONE, Action
from conversations.values.money import Rate


@dataclass(frozen=True, slots=True)
class Told:
    """What a client's log says to a question: the days that count, the latest first.

    `waiting` entries are of a kind that is not sure yet. `aside` is the entry that the question was
    put aside as, 0 for none.
    """

    client: Client
    inquiry: Inquiry
    days: tuple[CountedDay, ...]
    waiting: int
    today: date
    rate: Rate | None = None
    aside: int = 0

    @property
    def times(self) -> int:
        """How many entries it is."""
        return sum(each.times for each in self.days)

    @property
    def minutes(self) -> int:
        """How much time they took."""
        return sum(each.minutes for each in self.days)

    @property
    def rows(self) -> Rows:
        """The way to the log, and to log the message after all."""
        anyway = (button("button-log-anyway", Action.LOG, self.aside),) if self.aside else ()
        return ((to_history(self.client.number), *anyway),)


def whom(inquiry: Inquiry, clients: Sequence[Client]) -> Sentences:
    """Return the question whom an inquiry is about; each name is its answer."""
    return sentences("answer-question-whom", tuple((_of(inquiry, each),) for each in clients))


def _of(inquiry: Inquiry, client: Client) -> Button:
    since = f"{inquiry.since:%Y%m%d}" if inquiry.since else NONE
    about, until = "+".join(inquiry.about), f"{inquiry.until:%Y%m%d}"
    fields = (client.number, inquiry.wanted, about, since, until)
    return button("button-client", Action.TELL, *fields, client=Name(client.name))
