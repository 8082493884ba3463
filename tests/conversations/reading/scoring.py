"""How well events are read: what is right, what does harm, what is lost, who is not heard."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from conversations.decision.incidents import GRAVE
from conversations.reading import Event as Read
from conversations.reading import Intent, read
from tests.conversations.reading.labelled import ANY, Event, Told

GRAVE_KINDS = frozenset(kind.value for kind in GRAVE)
_COLUMNS = ("day", "time", "minutes")


def figures(cases: Iterable[Told]) -> dict[str, float]:
    """Return the shares of all cases together.

    "intent": the message is taken for what it is. "precision", "recall": pairs of client and first
    kind. "day", "time", "minutes": of the events of the right client. "harm": messages in which
    somebody gets a sure event that the words do not carry. "lost": events with nothing left of
    them. "pain": messages of distress or crisis that were logged or called a plan.
    """
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    for case in cases:
        _score(case, right, of)
    return {name: right[name] / of[name] for name in of if of[name]}


def _score(case: Told, right: Counter[str], of: Counter[str]) -> None:
    def count(name: str, *, holds: bool) -> None:
        of[name] += 1
        right[name] += holds

    found = read(case.text, case.roster, case.now, case.language)
    got = list(found.events)
    count("intent", holds=found.intent.value in case.intents)
    count("harm", holds=any(_harms(case, each) for each in got))
    if {Intent.DISTRESS.value, Intent.CRISIS.value} & set(case.intents):
        logged = found.intent in {Intent.INCIDENT, Intent.PLAN} or bool(got)
        count("pain", holds=logged)
    pairs, asked, unread, unwanted = _matched(case.events, got)
    for wanted, each in (*pairs, *asked):
        if wanted.optional:
            continue
        holds = (wanted, each) in pairs and each.kinds[0] in wanted.kinds
        count("precision", holds=holds)
        count("recall", holds=holds)
        for column, said in zip(_COLUMNS, _said(each), strict=True):
            if getattr(wanted, column) != ANY:
                count(column, holds=getattr(wanted, column) == said)
    for wanted in unread:
        if not wanted.optional:
            count("recall", holds=False)
    for _ in unwanted:
        count("precision", holds=False)
    needed = sum(not each.optional for each in case.events)
    of["lost"] += needed
    right["lost"] += sum(not each.optional for each in unread)


def _said(each: Read) -> tuple[str | None, str | None, int | None]:
    day = each.day.isoformat() if each.day else None
    return day, each.time.strftime("%H:%M") if each.time else None, each.minutes


def _harms(case: Told, each: Read) -> bool:
    if each.client is None or not each.sure:
        return False
    first = each.kinds[0]
    if case.never == ANY or first in case.never:
        return True
    carried = any(
        one.client == each.client and first in one.kinds and one.sure is not False
        for one in case.events
    )
    return first in GRAVE_KINDS and not carried


Pairs = list[tuple[Event, Read]]


def _matched(
    wanted: Sequence[Event], got: Sequence[Read]
) -> tuple[Pairs, Pairs, list[Event], list[Read]]:
    """Return what belongs together, the likest first; then what asks whose it is; then the rest."""
    left, rest = list(wanted), list(got)
    pairs = _taken(left, rest, lambda one, each: not one.optional and one.client == each.client)
    pairs += _taken(left, rest, _is_optional)
    asked = _taken(
        left,
        rest,
        lambda one, each: not one.optional and (one.client is None or each.client is None),
    )
    return pairs, asked, left, rest


def _is_optional(one: Event, each: Read) -> bool:
    return one.optional and one.client == each.client and each.kinds[0] in one.kinds


def _taken(left: list[Event], rest: list[Read], fits: Callable[[Event, Read], bool]) -> Pairs:
    options = [
        (_likeness(one, each), -i, -j)
        for i, one in enumerate(left)
        for j, each in enumerate(rest)
        if fits(one, each)
    ]
    ones, eaches = list(left), list(rest)
    taken: Pairs = []
    for _, i, j in sorted(options, reverse=True):
        one, each = ones[-i], eaches[-j]
        if any(one is kept for kept in left) and any(each is kept for kept in rest):
            taken.append((one, each))
            left[:] = [kept for kept in left if kept is not one]
            rest[:] = [kept for kept in rest if kept is not each]
    return taken


def _likeness(one: Event, each: Read) -> tuple[bool, int, bool]:
    same = (
        getattr(one, column) in {ANY, said}
        for column, said in zip(_COLUMNS, _said(each), strict=True)
    )
    return each.kinds[0] in one.kinds, sum(same), bool(set(one.kinds) & set(each.kinds[:3]))
