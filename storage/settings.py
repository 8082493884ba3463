"""What an owner sets, and what is awaited of them: edits of their own row into rows."""

from collections.abc import Iterator

from conversations.decision.questions import WITH_CONSENT
from conversations.records.consent import Consent
from conversations.records.edits import (
    OwnerEdit,
    SetAddress,
    SetAwaiting,
    SetConsent,
    SetHours,
    SetLanguage,
    SetRate,
    SetSender,
    SetUndo,
    SetZone,
)
from conversations.records.numbers import OwnerId
from storage.steps import Query


def keep_setting(owner: OwnerId, edit: OwnerEdit, now: int) -> Iterator[Query]:
    """Write an edit of the owner's own row."""
    match edit:
        case SetAwaiting(awaiting, entry):
            about = {"awaiting": awaiting, "entry": entry, "now": now}
            yield Query("set_awaiting", {"owner": owner, **about})
        case SetLanguage(language, chosen):
            yield Query(
                "set_language", {"owner": owner, "language": language, "chosen": int(chosen)}
            )
        case SetAddress(address):
            yield Query("set_address", {"owner": owner, "address": address})
        case SetHours(hours):
            yield Query(
                "set_hours",
                {
                    "owner": owner,
                    "starts": hours.starts.isoformat("minutes"),
                    "ends": hours.ends.isoformat("minutes"),
                    "days": "".join(map(str, sorted(hours.days))),
                },
            )
        case SetZone(zone):
            yield Query("set_zone", {"owner": owner, "zone": zone})
        case SetConsent(consent):
            yield from _keep_consent(owner, consent)
        case SetUndo(tap):
            yield Query("set_undo", {"owner": owner, "undo": tap})
        case SetSender(sender):
            yield Query("set_sender", {"owner": owner, "sender": sender})
        case SetRate(rate):
            cents, currency = (rate.cents, rate.currency) if rate else (None, None)
            yield Query("set_rate", {"owner": owner, "rate": cents, "currency": currency})


def _keep_consent(owner: OwnerId, consent: Consent) -> Iterator[Query]:
    """Write what the owner said; without consent no such answer stays."""
    said_at = int(consent.at.timestamp())
    said = {"given": int(consent.given), "said_at": said_at}
    yield Query("set_consent", {"owner": owner, **said})
    if not consent.given:
        for question in sorted(WITH_CONSENT):
            yield Query("erase_answers_to", {"owner": owner, "question": question})
