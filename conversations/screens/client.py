"""The page of one client: where things stand, and the ways to everything about them."""

from dataclasses import dataclass
from datetime import date

from conversations.casework.overview import Month
from conversations.casework.plan import PlannedStep
from conversations.decision.situations import Headline
from conversations.records.owner import Client
from conversations.screens.basics import Button, Rows, button, danger, primary
from conversations.screens.links import start_interview, to_history, to_plan
from conversations.screens.taps import Action
from conversations.values.money import Rate


@dataclass(frozen=True, slots=True)
class Summary:
    """Where things stand with a client: what the verdict is called, None where there is none yet.

    So many questions are `answered` of the `applicable`; `step` is what is next in the plan, where
    one is under way; `planned`: one was opened; `look` is the day of the next look.
    """

    headline: Headline | None
    answered: int
    applicable: int
    month: Month
    planned: bool = False
    step: PlannedStep | None = None
    look: date | None = None


@dataclass(frozen=True, slots=True)
class ClientPage:
    """One client's page; `others`: there are more clients to go back to."""

    client: Client
    summary: Summary
    rate: Rate | None = None
    others: bool = False

    @property
    def rows(self) -> Rows:
        """The ways to all there is of the client, the next step marked; then the client's own."""
        number = self.client.number
        verdict = button("button-verdict", Action.VERDICT, number)
        dossier = button("button-dossier", Action.DOSSIER, number)
        erase = danger(button("button-client-erase", Action.ERASE, number))
        if self.client.archived:
            back = button("button-unarchive", Action.UNARCHIVE, number)
            looks = ((verdict, to_history(number)), (dossier, erase))
            return ((primary(back),), *looks, *self._back)
        return (
            *self._talking(verdict),
            (to_plan(number), button("button-letters", Action.LETTERS, number)),
            (to_history(number), dossier),
            (
                button("button-rename", Action.RENAME, number),
                button("button-aliases", Action.ALIASES, number),
            ),
            (button("button-archive", Action.ARCHIVE, number), erase),
            *self._back,
        )

    def _talking(self, verdict: Button) -> Rows:
        if self.summary.headline is None:
            return ((primary(start_interview(self.client.number)), verdict),)
        questions = button("button-interview", Action.RESUME, self.client.number)
        return ((primary(verdict), questions),)

    @property
    def _back(self) -> Rows:
        return ((button("button-all-clients", Action.CLIENTS, 1),),) if self.others else ()
