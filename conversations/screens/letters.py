"""The words ready to send: all letters, one being put together, its blanks, and itself."""

from dataclasses import dataclass
from datetime import date

from conversations.casework.drafts import DAYS, LEADS, Draft, Filling, draft_of
from conversations.casework.letters import CHOSEN, TYPED, LawPoint, Letter
from conversations.decision.situations import Level
from conversations.records.owner import Client, Incident, Language
from conversations.records.vocabulary import Blank
from conversations.screens.basics import (
    DONE,
    OPEN,
    Button,
    Name,
    Rows,
    Sentences,
    button,
    in_rows,
    primary,
    sentences,
    sharing,
)
from conversations.screens.links import to_verdict
from conversations.screens.looks import look_button
from conversations.screens.taps import Action, data

# Whether an incident is to be cited.
ON, OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class LetterList:
    """All letters to a client, with the one that fits the verdict; None: none does."""

    client: Client
    fits: Letter | None
    language: Language

    @property
    def rows(self) -> Rows:
        """A button for each letter, and the way back to the verdict."""
        name = self.client.name
        letters = [
            button(
                f"letter-{letter}",
                _data(Action.LETTER, self.client, draft_of(letter, self.language, name)),
                marked=letter is self.fits,
            )
            for letter in Letter
        ]
        return in_rows([*letters, to_verdict(self.client.number)], 1)


@dataclass(frozen=True, slots=True)
class Drafting:
    """A letter as it stands, with what can be chosen; `law` are the points that go with it."""

    client: Client
    draft: Draft
    filling: Filling
    citable: tuple[Incident, ...]
    today: date
    law: tuple[LawPoint, ...] = ()

    @property
    def rows(self) -> Rows:
        """What hands it over, the tones, what can be filled in, and the ways out."""
        client, draft = self.client, self.draft
        send = primary(button("button-send", _data(Action.SEND, client, draft)))
        share = sharing("button-share", LetterText(client, draft, self.filling, self.today))
        other = button("button-other-letter", Action.LETTERS, client.number)
        filled = [*_blanks(client, draft), *_citing(self), *_languages(client, draft)]
        return (
            (send, share),
            _tones(client, draft),
            *in_rows(filled, 2),
            (other, to_verdict(client.number)),
        )


@dataclass(frozen=True, slots=True)
class LetterText:
    """The letter itself, to be copied or forwarded whole: a message with nothing else in it."""

    client: Client
    draft: Draft
    filling: Filling
    today: date

    @property
    def rows(self) -> Rows:
        """Nothing: whoever gets it forwarded has no use for buttons."""
        return ()


def ask_blank(
    client: Client, draft: Draft, blank: Blank, filling: Filling, days: tuple[date, ...]
) -> Sentences:
    """Return the question for a blank: a day, one of a few, or to be typed."""
    rows = (*_offered(client, draft, blank, filling, days), (_back(client, draft),))
    return sentences(f"blank-ask-{blank}", rows, client=Name(client.name))


def blank_unread(client: Client, draft: Draft, blank: Blank) -> Sentences:
    """Return that what was typed for a blank cannot be read."""
    return sentences(f"blank-wrong-{blank}", ((_back(client, draft),),))


def ask_cited(
    client: Client, draft: Draft, filling: Filling, citable: tuple[Incident, ...]
) -> Sentences:
    """Return the question which incidents to cite."""
    chosen = {each.number for each in filling.cited}
    cites = [
        button(
            f"button-cite-{each.kind}",
            _data(Action.CITE, client, draft, each.number, OFF if each.number in chosen else ON),
            mark=DONE if each.number in chosen else OPEN,
            day=each.day,
        )
        for each in citable
        if each.day is not None
    ]
    rows = in_rows([*cites, _back(client, draft)], 1)
    return sentences("blank-ask-cited", rows, client=Name(client.name))


def handed_over(
    client: Client, draft: Draft, level: Level, look: date | None, today: date
) -> Sentences:
    """Return what a draft gives way to once it was handed over: the next step, a look."""
    rows = (
        (look_button(client.number, level, look, today),),
        (_back(client, draft), to_verdict(client.number)),
    )
    return sentences("letter-handed-over", rows, client=Name(client.name))


def _data(action: Action, client: Client, draft: Draft, *fields: str | int) -> str:
    """Return the data of a button that does something with this letter to that client."""
    return data(action, client.number, *fields, *draft.fields)


def _back(client: Client, draft: Draft) -> Button:
    return button("button-back-to-letter", _data(Action.LETTER, client, draft))


def _tones(client: Client, draft: Draft) -> tuple[Button, ...]:
    return tuple(
        button(
            f"button-tone-{tone}",
            _data(Action.LETTER, client, Draft(draft.letter, tone, draft.language)),
            marked=tone is draft.tone,
        )
        for tone in draft.shape.tones
    )


def _blanks(client: Client, draft: Draft) -> list[Button]:
    return [
        button(f"button-blank-{blank}", _data(Action.BLANK, client, draft, blank))
        for blank in draft.blanks
    ]


def _citing(screen: Drafting) -> list[Button]:
    if not screen.citable:
        return []
    cite = _data(Action.CITE, screen.client, screen.draft)
    return [button("button-cite", cite, count=len(screen.filling.cited))]


def _languages(client: Client, draft: Draft) -> list[Button]:
    return [
        button(
            f"button-in-{language}",
            _data(Action.LETTER, client, Draft(draft.letter, draft.tone, language)),
        )
        for language in Language
        if language is not draft.language
    ]


def _offered(
    client: Client, draft: Draft, blank: Blank, filling: Filling, days: tuple[date, ...]
) -> Rows:
    if blank in TYPED:
        return ()
    if blank is Blank.DAYS:
        return ((button("button-settings-hours", Action.SETTINGS),),)
    if blank in CHOSEN:
        return in_rows([_chosen(client, draft, blank, filling, each) for each in CHOSEN[blank]], 1)
    if blank in DAYS:
        return in_rows([_day(client, draft, blank, filling, day) for day in days], 2)
    return in_rows([_lead(client, draft, filling, days) for days in LEADS], 2)


def _chosen(client: Client, draft: Draft, blank: Blank, filling: Filling, each: str) -> Button:
    kept = filling.chosen.get(blank, CHOSEN[blank][-1])
    filled = _data(Action.FILL, client, draft, blank, each)
    return button(f"button-{blank}-{each}", filled, marked=each == kept)


def _day(client: Client, draft: Draft, blank: Blank, filling: Filling, day: date) -> Button:
    filled = _data(Action.FILL, client, draft, blank, day.isoformat())
    return button("button-day", filled, marked=day == filling.days.get(blank), day=day)


def _lead(client: Client, draft: Draft, filling: Filling, days: int) -> Button:
    filled = _data(Action.FILL, client, draft, Blank.LEAD, days)
    return button("button-lead", filled, marked=days == filling.lead, days=days)
