"""Erasing: one client of an owner, or the owner with everything."""

from collections.abc import Iterator

from conversations.records.numbers import ClientNumber, OwnerId
from storage.calls import results_of
from storage.looks import DIGEST, look_name
from storage.steps import Query

_OF_AN_OWNER = (
    *("erase_jobs", "erase_outbox", "erase_parked", "end_parking", "end_erasing_of_owner"),
    *("erase_owner", "drop_keys", "end_unsealed"),
)


def erase(owner: OwnerId, client: ClientNumber | None) -> Iterator[Query]:
    """Return what deletes all that is kept of the client, or of the owner when there is none.

    Done again, it does nothing.

    What hangs on a client or an owner goes with its row. What waits to be made or sent goes too (of
    a client what was decided from its file), so that nothing erased comes later; a dead letter
    does not say whom it is about. What is parked was written later: it goes with the owner, and
    stays when a client goes. What `storage.erased` keeps for ten minutes goes with the owner.
    """
    yield Query("erase_dead_letters", {"owner": owner})
    if client is None:
        yield from (Query(each, {"owner": owner}) for each in _OF_AN_OWNER)
        return
    yield Query("erase_jobs_of_client", {"owner": owner, "client": client})
    yield Query("do_jobs_again", {"owner": owner})
    results, of_all = f"{results_of(client)}%", f"{results_of(None)}%"
    yield Query("erase_results", {"owner": owner, "of_client": results, "of_all": of_all})
    named = f"% {client} %"
    yield Query("erase_outbox_of_client", {"owner": owner, "client": client, "named": named})
    # The digest names every client, and says what /clients says too.
    for name in (look_name(client), DIGEST):
        yield Query("erase_reminded", {"owner": owner, "name": name})
    yield Query("drop_reminder", {"owner": owner, "name": look_name(client)})
    yield Query("erase_parked_done", {"owner": owner})
    yield Query("erase_lessons_of_client", {"owner": owner, "client": client})
    yield Query("erase_client", {"owner": owner, "client": client})
