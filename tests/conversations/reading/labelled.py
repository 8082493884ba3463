"""The labelled messages, and how well they are read.

`shared.jsonl` holds the messages that say what good reading is; `others.jsonl` and `held.jsonl` the
same by another hand. The files of `LEARNED` were looked at while the grammars and stems were
written, each after it was first measured, and the model learned from them too. Nothing was learned
from `unlearned.jsonl`, and its messages are not looked at: it says how well the next one is read;
the model did not learn from `fresh` either. Our own files share `rosters.txt`.

The corpus (`corpus/*.txt`) is what was written to learn from: a message a line under the heading of
its kind; `@` is a client.
"""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from conversations.reading import Intent, Reading, read

_HERE = Path(__file__).parent / "messages"
_CORPUS = Path(__file__).parent / "corpus"
NONE = "none"  # the heading of the corpus for what is no incident
LEARNED = ("tuned", "held_out", "unseen", "last", "final", "hard", "newest", "others", "held")
MEASURES = ("incident", "clients", "day", "time", "minutes", "first kind", "one of three", "silent")


@dataclass(frozen=True)
class Labelled:
    """A message, whom it was written by and when, and what is to be read in it."""

    text: str
    language: str
    roster: tuple[str, ...]
    now: dt.datetime
    incident: bool
    clients: tuple[str, ...] = ()
    day: dt.date | None = None
    time: dt.time | None = None
    minutes: int | None = None
    kinds: tuple[str, ...] = ()


def corpus() -> list[tuple[str, str, str]]:
    """(kind, language, text) of every message, in the order of the files."""
    found = []
    for path in sorted(_CORPUS.glob("*.txt")):
        language = "en" if "en" in path.stem.split("_") else "pl"
        kind = ""
        for row in path.read_text(encoding="utf-8").splitlines():
            if row.startswith("[") and row.endswith("]"):
                kind = row[1:-1]
            elif row.strip():
                found.append((kind, language, row))
    return found


def shared(name: str = "shared") -> Iterator[Labelled]:
    """Return the shared messages, or those in the same form, one JSON object a line."""
    for row in (_HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(row)
        told = case["expect"]
        yield Labelled(
            text=case["text"],
            language=case["lang"],
            roster=tuple(case["roster"]),
            now=dt.datetime.fromisoformat(case["now"]),
            incident=told["incident"],
            clients=tuple(told["clients"]),
            day=dt.date.fromisoformat(told["day"]) if told["day"] else None,
            time=dt.time.fromisoformat(told["time"]) if told["time"] else None,
            minutes=told["minutes"],
            kinds=tuple(told["kinds"]),
        )


def own(name: str) -> Iterator[Labelled]:
    """Return the messages of one of our own files, one a line, parted by bars."""
    if not (_HERE / f"{name}.txt").exists():
        yield from shared(name)
        return
    rosters = {}
    for row in (_HERE / "rosters.txt").read_text(encoding="utf-8").splitlines():
        key, _, names = row.partition(":")
        rosters[key] = tuple(one.strip() for one in names.split(","))
    for row in (_HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            yield _own(row, rosters)


def _own(row: str, rosters: dict[str, tuple[str, ...]]) -> Labelled:
    cells = [cell.strip() for cell in row.split("|")]
    now = dt.datetime.fromisoformat(cells[0])
    language = "pl" if cells[1].startswith("P") else "en"
    if cells[3] == "-":
        return Labelled(cells[2], language, rosters[cells[1]], now, incident=False)
    return Labelled(
        text=cells[2],
        language=language,
        roster=rosters[cells[1]],
        now=now,
        incident=True,
        clients=tuple(name.strip() for name in cells[3].split(",") if name.strip()),
        day=_day(cells[4], now.date()),
        time=dt.time.fromisoformat(cells[5]) if cells[5] else None,
        minutes=int(cells[6]) if cells[6] else None,
        kinds=tuple(cells[7].split()),
    )


def _day(cell: str, today: dt.date) -> dt.date | None:
    if cell == "?":
        return None
    return (
        dt.date.fromisoformat(cell)
        if len(cell) > len("-99")
        else today + dt.timedelta(days=int(cell))
    )


# The labels are older than these kinds: what each of them was called before.
_NEWER = {
    "client_late": {"vanished"},
    "non_payment": {"chargeback", "vanished"},
    "broken_terms": {"extra_work", "other"},
    "insult": {"harassment", "threat"},
    "dismissive": {"vanished", "other"},
}


def _today(kinds: tuple[str, ...]) -> set[str]:
    return {*kinds, *(newer for kind in kinds for newer in _NEWER.get(kind, ()))}


def _is_fair(case: Labelled, intent: Intent) -> bool:
    """Whether what was labelled as an incident is now rightly taken for something else.

    What settles an old trouble is none; nor is how the owner feels, where it tells of nobody.
    """
    kinds = set(case.kinds)
    if intent is Intent.SETTLEMENT:
        return bool(kinds & {"late_payment", "client_late", "good_moment"})
    return (
        intent is Intent.DISTRESS
        and not case.clients
        and bool(kinds & {"self_doubt", "sleepless", "dread"})
    )


def marks(case: Labelled) -> dict[str, bool]:
    """Return what was read right in a message; for what is no incident only that counts."""
    found: Reading = read(case.text, case.roster, case.now, case.language)
    right = {"incident": found.is_incident == case.incident or _is_fair(case, found.intent)}
    if not (case.incident and found.is_incident):
        return right
    first = found.events[0]
    strangers = set(found.clients) - set(case.clients)
    wrong_day = found.day is not None and found.day != case.day
    return right | {
        "clients": set(found.clients) == set(case.clients),
        "day": found.day == case.day,
        "time": found.time == case.time,
        "minutes": found.minutes == case.minutes,
        "first kind": first.kinds[0] in _today(case.kinds),
        "one of three": bool(set(first.kinds[:3]) & _today(case.kinds)),
        "silent": bool(strangers) or wrong_day,
    }


def shares(cases: list[Labelled]) -> dict[str, float]:
    """Return for each measure the share of the messages, of those that it applies to."""
    results = [marks(case) for case in cases]
    found = {}
    for measure in MEASURES:
        counted = [result[measure] for result in results if measure in result]
        found[measure] = sum(counted) / len(counted)
    return found


# Messages whose events are labelled one by one: learned from, or only measured by.
TRAINED = (
    *("train_en", "train_pl", "more_en", "more_pl", "third_en", "third_pl"),
    *("own_en", "own_pl", "plain_en", "plain_pl", "ordinary_en", "ordinary_pl"),
    *("pain_en", "pain_pl", "remarks_en", "remarks_pl"),
    *("doers_en", "doers_pl", "alike_en", "alike_pl", "beside_en", "beside_pl"),
    *("trades_en", "trades_pl", "praise_en", "praise_pl"),
    *("lives_en", "lives_pl", "others_pl", "mild_en", "mild_pl"),
    *("breath_en", "breath_pl", "classes_en", "classes_pl"),
    *("clues_en", "clues_pl", "users_en", "users_pl", "hands_en", "hands_pl"),
    *("border_en", "border_pl", "offices_en", "offices_pl", "desks_en", "desks_pl"),
    *("callings_pl", "pairs_en", "pairs_pl"),
)


@dataclass(frozen=True)
class Event:
    """A deed that a message tells; `ANY` where nothing is promised of it.

    `kinds` are those that may stand first. An `optional` one is neither asked for nor a fault.
    """

    client: str | None
    day: str | None
    time: str | None
    minutes: int | str | None
    kinds: tuple[str, ...]
    sure: bool | str
    optional: bool


@dataclass(frozen=True)
class Told:
    """A message and what is to be read in it, event by event.

    `intents` are those that are fair, the best first; `never` the kinds that must not stand first
    in a sure event, or `ANY`: no sure event may be there at all.
    """

    name: str
    text: str
    language: str
    roster: tuple[str, ...]
    now: dt.datetime
    intents: tuple[str, ...]
    events: tuple[Event, ...]
    never: tuple[str, ...] | str

    @property
    def is_incident(self) -> bool:
        """Tell whether it is an incident and nothing else."""
        return self.intents == ("incident",)


ANY = "any"


def told(name: str) -> Iterator[Told]:
    """Return the messages of a file of `events/`."""
    path = Path(__file__).parent / "events" / f"{name}.jsonl"
    for row in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(row)
        wanted = case["expect"]
        intents = wanted["intent"]
        yield Told(
            name=case["id"],
            text=case["text"],
            language=case["lang"],
            roster=tuple(case["roster"]),
            now=dt.datetime.fromisoformat(case["now"]),
            intents=tuple(intents) if isinstance(intents, list) else (intents,),
            events=tuple(
                Event(
                    client=event["client"],
                    day=event["day"],
                    time=event["time"],
                    minutes=event["minutes"],
                    kinds=tuple(event["kinds"]),
                    sure=event["sure"],
                    optional=bool(event.get("optional")),
                )
                for event in wanted["events"]
            ),
            never=wanted["never"] if wanted["never"] == ANY else tuple(wanted["never"]),
        )
