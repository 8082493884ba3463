"""Consent is kept with its moment, and refused it leaves no answer; on every engine."""

from datetime import UTC, datetime

from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient
from conversations.records.consent import Consent
from conversations.records.edits import SetAnswer, SetConsent
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Language, Owner
from storage.owners import add_owner, load_owner, save
from storage.store import Store
from tests.storage.turns import NOW
from tests.support.files import load_file

OLA, EMMA = OwnerId(1001), OwnerId(1002)
ANKA = ClientNumber(1)
AT = datetime.fromtimestamp(NOW, UTC)


async def consent(store: Store, owner: OwnerId) -> Consent | None:
    found = await store.run(load_owner(owner), owner)
    assert found
    return found.consent


async def test_refused_it_leaves_no_answer_to_what_it_is_about(store: Store) -> None:
    asked = (Question.SLEEP, Question.SELF_DOUBT, Question.PAYMENT)
    for owner in (OLA, EMMA):
        await store.run(add_owner(Owner(owner, Language.PL), NOW), owner)
        edits = [SetAnswer(ANKA, each, "often", AT) for each in asked]
        yes = SetConsent(Consent(given=True, at=AT))
        await store.run(save(owner, [AddClient(ANKA, "Anka", asked[0]), yes, *edits], NOW), owner)
    assert await consent(store, OLA) == Consent(given=True, at=AT)
    no = Consent(given=False, at=datetime.fromtimestamp(NOW + 5, UTC))
    await store.run(save(OLA, [SetConsent(no)], NOW), OLA)
    assert await consent(store, OLA) == no
    assert set((await store.run(load_file(OLA, ANKA), OLA)).answers) == {Question.PAYMENT}
    assert set((await store.run(load_file(EMMA, ANKA), EMMA)).answers) == set(asked)
    assert await consent(store, EMMA) == Consent(given=True, at=AT)
