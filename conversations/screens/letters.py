"""The words ready to send: all letters, one being put together, its blanks, and itself."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from conversations.casework.drafts import DAYS, LEADS, Draft, Filling, draft_of
from conversations.casework.letters import (
    CHOSEN,
    PURPOSES,
    TYPED,
    LawPoint,
    Letter,
    Purpose,
    fitting,
)
from conversations.decision.situations import Level
from conversations.decision.verdict import Verdict
from conversations.records.owner import Client, Incident, Language
from conversations.records.vocabulary import Blank
from conversations.screens.basics import (
    DONE,
    OPEN,
    Button,
    Dated,
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
# Blanks that wait to be filled in, offered under the letter itself: the next ones.
_NEXT_MISSING = 2


class View(StrEnum):
    """What of a draft is shown: the letter itself, what can be chosen of it, or the law."""

    LETTER = ""
    FILL = "fill"
    LAW = "law"


def letters_to(
    client: Client, verdict: Verdict | None, language: Language, purpose: Purpose | None = None
) -> "LetterList":
    """Return the letters to a client, marked with the one that fits their verdict."""
    return LetterList(client, fitting(verdict) if verdict else None, language, purpose)


@dataclass(frozen=True, slots=True)
class LetterList:
    """The letters to a client, by what they are for; `fits` is the one that fits the verdict.

    `purpose`: those for it are shown, each with its button; None: the ways to each purpose.
    """

    client: Client
    fits: Letter | None
    language: Language
    purpose: Purpose | None = None

    @property
    def rows(self) -> Rows:
        """The letters of a purpose; else the one that fits, the three purposes, the verdict."""
        client = self.client.number
        if self.purpose:
            letters = [self._letter(each) for each in PURPOSES[self.purpose]]
            back = button("button-letters-back", Action.LETTERS, client)
            return in_rows([*letters, back], 1)
        purposes = [button(f"letters-{each}", Action.LETTERS, client, each) for each in Purpose]
        fitting = [primary(self._letter(self.fits))] if self.fits else []
        return in_rows([*fitting, *purposes, to_verdict(client)], 1)

    def _letter(self, letter: Letter) -> Button:
        draft = draft_of(letter, self.language, self.client.name)
        marked = letter is self.fits
        return button(f"letter-{letter}", _data(Action.LETTER, self.client, draft), marked=marked)


@dataclass(frozen=True, slots=True)
class Drafting:
    """A letter as it stands, with what can be chosen; `law` are the points that go with it."""

    client: Client
    draft: Draft
    filling: Filling
    citable: tuple[Incident, ...]
    today: date
    law: tuple[LawPoint, ...] = ()
    view: View = View.LETTER

    @property
    def rows(self) -> Rows:
        """What hands it over and the ways on; or the tones and what can be filled in."""
        client, draft = self.client, self.draft
        if self.view is View.LAW:
            return ((_back(client, draft),),)
        if self.view is View.FILL:
            filled = [*_blanks(client, draft), *_citing(self), *_languages(client, draft)]
            return (*_tones(client, draft), *in_rows(filled, 2), (_back(client, draft),))
        send = primary(button("button-send", _data(Action.SEND, client, draft)))
        share = sharing("button-share", LetterText(client, draft, self.filling, self.today))
        other = button("button-other-letter", Action.LETTERS, client.number)
        fill = button("button-fill", _data(Action.LETTER, client, draft), View.FILL)
        law = button("button-law", _data(Action.LETTER, client, draft), View.LAW)
        missing = self.filling.missing(draft.shape)[:_NEXT_MISSING]
        return (
            (send, share),
            *((tuple(_blank(client, draft, each) for each in missing),) if missing else ()),
            (fill, law) if self.law else (fill,),
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
    rows = (*_offered(client, draft, blank, filling, days), (_back(client, draft, blank),))
    return sentences(f"blank-ask-{blank}", rows, client=Name(client.name))


def blank_unread(client: Client, draft: Draft, blank: Blank) -> Sentences:
    """Return that what was typed for a blank cannot be read."""
    return sentences(f"blank-wrong-{blank}", ((_back(client, draft, blank),),))


def ask_cited(
    client: Client, draft: Draft, filling: Filling, citable: tuple[Incident, ...], today: date
) -> Sentences:
    """Return the question which incidents to cite."""
    chosen = {each.number for each in filling.cited}
    cites = [
        button(
            f"button-cite-{each.kind}",
            _data(Action.CITE, client, draft, each.number, OFF if each.number in chosen else ON),
            mark=DONE if each.number in chosen else OPEN,
            day=Dated(each.day, today),
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


def _back(client: Client, draft: Draft, asked: Blank | None = None) -> Button:
    """Return the way to the letter, from the question for a blank with that blank's name."""
    fields = ("", asked) if asked else ()
    whole = data(Action.LETTER, client.number, *draft.fields, *fields)
    return button("button-back-to-letter", whole)


def _tones(client: Client, draft: Draft) -> Rows:
    tones = [
        button(
            f"button-tone-{tone}",
            _data(Action.LETTER, client, Draft(draft.letter, tone, draft.language)),
            View.FILL,
            marked=tone is draft.tone,
        )
        for tone in draft.shape.tones
    ]
    return in_rows(tones, 2)


def _blanks(client: Client, draft: Draft) -> list[Button]:
    return [_blank(client, draft, blank) for blank in draft.blanks]


def _blank(client: Client, draft: Draft, blank: Blank) -> Button:
    return button(f"button-blank-{blank}", _data(Action.BLANK, client, draft, blank))


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
            View.FILL,
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
