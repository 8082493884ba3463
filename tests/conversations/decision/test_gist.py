"""What a list says of a verdict stands until the day that is named, and no rule turns before it."""

import random
from datetime import date, timedelta

from conversations.decision.gist import Gist, gist_of, lasts_until
from conversations.decision.tally import tally
from conversations.decision.verdict import decide
from tests.conversations.decision.histories import TODAY, History, random_history

# Beyond the longest window nothing turns any more.
_AHEAD = 400


def _gist(history: History, today: date) -> Gist:
    verdict = decide(history.answers, history.incidents, today, history.talk_on or TODAY)
    return gist_of(verdict)


def test_a_gist_stands_until_the_day_that_is_named() -> None:
    chance = random.Random(17)
    ended = stayed = 0
    for _ in range(400):
        history = random_history(chance)
        log = tally(history.incidents, TODAY)
        until = lasts_until(log, TODAY, history.talk_on or TODAY)
        days = _AHEAD if until is None else (until - TODAY).days
        assert days > 0
        now = _gist(history, TODAY)
        for ahead in range(1, days):
            day = TODAY + timedelta(days=ahead)
            assert _gist(history, day) == now, (history, day)
        if until is not None and _gist(history, until) != now:
            ended += 1
        stayed += until is None
    assert ended > 10, "many of the days that are named do turn something"
    assert stayed


def test_what_is_to_come_is_looked_at_on_its_day() -> None:
    tomorrow, later = (TODAY + timedelta(days=each) for each in (1, 9))
    log = tally([("threat", later), ("threat", tomorrow)], TODAY)
    assert lasts_until(log, TODAY, None) == tomorrow


def test_of_other_clients_only_what_hurt_them_is_told() -> None:
    hurt = [("other_client_hurt", TODAY)] * 2
    assert gist_of(decide({}, hurt, TODAY)).harms_others
    assert not gist_of(decide({}, hurt[:1], TODAY)).harms_others
    assert gist_of(None) == Gist()
