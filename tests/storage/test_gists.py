"""A kept gist is never another than the decision made anew, whatever is written and when."""

import random
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from conversations.decision.gist import Gist, gist_of
from conversations.decision.incidents import Kind
from conversations.decision.questions import CHOICES, Question
from conversations.decision.situations import Level
from conversations.decision.verdict import decide
from conversations.records.client_edits import AddClient
from conversations.records.consent import Consent
from conversations.records.edits import Edit, Erase, KeepIncident, Restore, SetAnswer, SetConsent
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Incident, Language, Owner, Standing
from storage import gists
from storage.client_files import load_files
from storage.gists import brief_files
from storage.incidents import FEW
from storage.owners import add_owner, save
from storage.steps import Steps
from storage.store import Store

OLA = OwnerId(1001)
NOW = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
CLIENTS = tuple(map(ClientNumber, range(1, 6)))


def _begun() -> Steps[None]:
    yield from add_owner(Owner(OLA, Language.PL), 0)
    added = [AddClient(each, f"Klient {each}", Question.INTEREST) for each in CLIENTS]
    yield from save(OLA, added, 0)


def _kept(now: datetime, few: int) -> Steps[dict[int, Gist | None]]:
    files = yield from brief_files(OLA, CLIENTS, now, 1, few=few, recent=False)
    return {client: file.gist for client, file in files.items()}


def _anew(now: datetime) -> Steps[dict[int, Gist | None]]:
    files = yield from load_files(OLA, CLIENTS)
    return {
        client: gist_of(
            decide(file.choices(), file.entries(), now.date(), file.talk_on(now.tzinfo))
        )
        for client, file in files.items()
    }


def _entry(chance: random.Random, now: datetime) -> KeepIncident:
    ago = chance.choice((-1, 0, 1, 5, 29, 30, 179, 364, chance.randint(0, 400)))
    return KeepIncident(
        Incident(
            # Few numbers: entries change, and become another client's.
            IncidentNumber(chance.randint(1, 40)),
            chance.choice(tuple(Kind)),
            now.date() - timedelta(days=ago),
            client=chance.choice((*CLIENTS, None)),
            settled=chance.random() < 0.2,
            standing=chance.choice((Standing.KEPT, Standing.KEPT, Standing.UNDONE)),
            sure=chance.random() < 0.8,
            logged_at=NOW,
        )
    )


def _answer(chance: random.Random, now: datetime) -> SetAnswer:
    question = chance.choice((*Question, Question.TALK_OUTCOME, Question.MISTAKES))
    choice = chance.choice((*CHOICES[question], "skip"))
    return SetAnswer(chance.choice(CLIENTS), question, choice, now)


def _edits(chance: random.Random, now: datetime) -> list[Edit]:
    drawn = chance.random()
    if drawn < 0.05:
        return [SetConsent(Consent(given=False, at=now))]
    if drawn < 0.1:
        client = chance.choice(CLIENTS)
        return [Erase(client), Restore(client)]
    if drawn < 0.15:
        return [_entry(chance, now) for _ in range(30)]
    make = _entry if drawn < 0.6 else _answer
    return [make(chance, now)]


@pytest.mark.parametrize("few", [FEW, 0])
async def test_a_kept_gist_is_what_is_decided_anew(store: Store, few: int) -> None:
    chance, now = random.Random(7), NOW
    await store.run(_begun(), OLA)
    zones: tuple[tzinfo, ...] = (ZoneInfo("Europe/Warsaw"), ZoneInfo("Pacific/Auckland"))
    seen = set()
    for _ in range(150):
        now += timedelta(hours=chance.choice((0, 0, 0, 1, 26, 24 * 31)))
        for edit in _edits(chance, now):
            await store.run(save(OLA, [edit], int(now.timestamp())), OLA)
        local = now.astimezone(chance.choice(zones))
        kept = await store.run(_kept(local, few), OLA)
        assert kept == await store.run(_anew(local), OLA)
        seen |= set(kept.values())
    assert len(seen) > 5, "it was about many verdicts"


async def test_many_edits_at_once_leave_no_gist_that_was(store: Store) -> None:
    await store.run(_begun(), OLA)
    before = await store.run(_kept(NOW, FEW), OLA)
    chance = random.Random(3)
    edits = [_entry(chance, NOW) for _ in range(30)]
    await store.run(save(OLA, edits, int(NOW.timestamp())), OLA)
    after = await store.run(_kept(NOW, FEW), OLA)
    assert after == await store.run(_anew(NOW), OLA)
    assert after != before


async def test_answers_that_a_consent_took_back_are_in_no_gist(store: Store) -> None:
    await store.run(_begun(), OLA)
    seconds = int(NOW.timestamp())
    worn = SetAnswer(CLIENTS[0], Question.SLEEP, "often", NOW)
    await store.run(save(OLA, [worn], seconds), OLA)
    before = (await store.run(_kept(NOW, FEW), OLA))[1]
    assert before is not None
    assert before.headline is not None
    assert before.headline.level is Level.PART
    await store.run(save(OLA, [SetConsent(Consent(given=False, at=NOW))], seconds), OLA)
    assert (await store.run(_kept(NOW, FEW), OLA))[1] == Gist()


async def test_a_talk_that_holds_by_now_holds_where_its_day_was_another(store: Store) -> None:
    await store.run(_begun(), OLA)
    told = {
        Question.I_COUNT: "not_always",
        Question.TOLD: "yes",
        Question.SUMMARY_TALK: "yes",
        Question.TALK_OUTCOME: "too_soon",
    }
    answers = [SetAnswer(CLIENTS[0], each, choice, NOW) for each, choice in told.items()]
    await store.run(save(OLA, answers, int(NOW.timestamp())), OLA)
    # The talk was on the 24th there, and on the 23rd here: thirty days passed here first.
    there = datetime(2026, 12, 23, 10, tzinfo=ZoneInfo("Pacific/Auckland"))
    here = datetime(2026, 12, 23, 12, tzinfo=ZoneInfo("Europe/Warsaw"))
    assert (await store.run(_kept(there, FEW), OLA))[1] != (await store.run(_anew(here), OLA))[1]
    assert await store.run(_kept(here, FEW), OLA) == await store.run(_anew(here), OLA)


async def test_a_gist_that_stands_is_not_decided_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.run(_begun(), OLA)
    unpaid = SetAnswer(CLIENTS[1], Question.PAYMENT, "unpaid", NOW)
    await store.run(save(OLA, [unpaid], int(NOW.timestamp())), OLA)
    before = await store.run(_kept(NOW, FEW), OLA)
    monkeypatch.setattr(gists, "decide", None)
    assert await store.run(_kept(NOW + timedelta(days=900), FEW), OLA) == before
    # Of another version's rules none stands.
    monkeypatch.setattr(gists, "rules_hash", lambda: "another")
    with pytest.raises(TypeError):
        await store.run(_kept(NOW, FEW), OLA)
