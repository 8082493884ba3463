"""The weekly digest: on a day and at a time, or not at all."""

from dataclasses import replace

from conversations.casework.digest import weekly_digest
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import SetAwaiting, SetDigest
from conversations.records.owner import Digest, Owner
from conversations.screens.basics import Reply, Sentences, Text
from conversations.screens.settings import NO_DIGEST, digest_rows, read_clock
from conversations.screens.taps import StaleTapError, Tap


def digest(turn: Turn, tap: Tap) -> Response:
    """`digest`: ask; `digest:<weekday>:<HHMM>`: it comes then; `digest:none`: it does not come."""
    if not tap.fields:
        return Response((SetAwaiting(None),), (_menu(turn, turn.owner),))
    if tap.fields == (NO_DIGEST,):
        menu = _menu(turn, replace(turn.owner, digest=None))
        return Response((SetDigest(None),), (menu,), Text("toast-saved"))
    weekday = tap.fields[0]
    at = read_clock(tap.fields[1]) if len(tap.fields) > 1 else None
    if weekday not in tuple("1234567") or at is None:
        raise StaleTapError
    edit = weekly_digest(turn.owner, Digest(int(weekday), at), turn.now)
    changed = replace(turn.owner, digest=edit.digest)
    return Response((edit,), (_menu(turn, changed),), Text("toast-saved"))


def _menu(turn: Turn, owner: Owner) -> Reply:
    asked = "digest-ask" if owner.hours.days else "digest-no-days"
    return show(turn, Sentences((Text(asked),), digest_rows(owner)))
