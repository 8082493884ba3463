"""What goes into a dossier, to be chosen; and what is said where there is nothing to put in."""

from dataclasses import replace

from conversations.casework.dossier import USUAL, Part, Reader, Selection, Since
from conversations.records.owner import Client
from conversations.screens.basics import (
    DONE,
    OPEN,
    Button,
    Name,
    Sentences,
    Text,
    button,
    primary,
    sentences,
)
from conversations.screens.links import start_interview
from conversations.screens.taps import Action

# After the selection: it is made now.
MAKE = "make"

# In the order and the rows in which they are shown.
_PARTS = (
    (Part.VERDICT, Part.ANSWERS),
    (Part.MONEY, Part.TOLL),
    (Part.GOOD, Part.FILES),
)


def empty_dossier(client: Client) -> Sentences:
    """Return that nothing is known of the client yet, with the offer of the interview."""
    rows = ((start_interview(client.number),),)
    return sentences("dossier-empty", rows, client=Name(client.name))


def selecting(client: Client, selection: Selection, entries: int, answers: int) -> Sentences:
    """Return what is chosen so far, how much that is, and a button for each other choice."""

    def to(label: str, chosen: Selection, *, marked: bool = False, mark: str = "") -> Button:
        about = {"mark": mark} if mark else {}
        return button(label, Action.DOSSIER, client.number, chosen.code, marked=marked, **about)

    def part(each: Part) -> Button:
        goes_in = each in selection.parts
        parts = selection.parts - {each} if goes_in else selection.parts | {each}
        mark = DONE if goes_in else OPEN
        return to(f"button-dossier-{each}", replace(selection, parts=parts), mark=mark)

    readers = tuple(
        to(
            f"button-dossier-{each}",
            replace(USUAL[each], since=selection.since),
            marked=each is selection.reader,
        )
        for each in Reader
    )
    since = tuple(
        to(
            f"button-dossier-{each}",
            replace(selection, since=each),
            marked=each is selection.since,
        )
        for each in Since
    )
    parts = tuple(tuple(map(part, row)) for row in _PARTS)
    make = button("button-dossier-make", Action.DOSSIER, client.number, selection.code, MAKE)
    return Sentences(
        (
            Text("dossier-select", {"client": Name(client.name)}),
            (
                Text(f"dossier-select-{selection.reader}"),
                Text("dossier-select-size", {"entries": entries, "answers": answers}),
            ),
        ),
        (readers, *parts, since, (primary(make),)),
    )
