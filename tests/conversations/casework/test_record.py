"""A record of changes: sound while nobody touches it, and whatever is touched is found."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from conversations.casework.record import (
    Flaw,
    FlawAt,
    changed,
    check,
    digest,
    edited,
    hash_of,
    holds,
)
from conversations.records.record import NOTHING_BEFORE, Change, End, EntrySays, File, Link, Record

FIRST = EntrySays(
    client=1,
    kind="shouting",
    day="2026-11-19",
    time="22:40",
    minutes=40,
    words="krzyczała przez telefon",
    author=None,
    settled=False,
    sure=True,
    standing="kept",
    logged_at=1_795_000_000,
    edited_at=None,
    files=(File(7, "photo", None, "file-1"),),
)
SECOND = FIRST._replace(client=2, words="przelew nie przyszedł", kind="late_payment", files=())


def record(*changes: tuple[int | None, int | None, EntrySays | None]) -> Record:
    """Return the record of changes in turn: an entry, its client, and what it then says.

    Of no entry, the client was erased; with something said all the same, brought back.
    """
    links: list[Link] = []
    entries: dict[int, EntrySays] = {}
    aside: dict[int, EntrySays] = {}
    salts: dict[int, str] = {}
    head = NOTHING_BEFORE
    for number, (entry, client, said) in enumerate(changes, 1):
        change, what = str(Change.ERASED if said is None else Change.RESTORED), ""
        if entry is not None and said is not None:
            salts[entry] = f"salt {number}"
            change = changed(entries.get(entry), said)
            what = digest(entry, said, salts[entry])
            entries[entry] = said
        elif said is None:
            aside |= {each: it for each, it in entries.items() if it.client == client}
            entries = {each: it for each, it in entries.items() if it.client != client}
        else:
            entries |= {each: it for each, it in aside.items() if it.client == client}
        link = Link(number, head, 1_795_000_000 + number, entry, client, change, what)
        head = hash_of(link)
        links.append(link)
    return Record(End(len(links), head), tuple(links), 0, entries, salts)


SOUND = record(
    (1, 1, FIRST),
    (2, 2, SECOND),
    (1, 1, FIRST._replace(minutes=50, edited_at=1_795_000_003)),
    (2, 2, SECOND._replace(settled=True)),
    (3, 3, SECOND._replace(client=3)),
    (None, 3, None),
)


def test_a_record_that_nobody_touched_is_sound() -> None:
    assert check(SOUND) == ()
    assert check(Record(End())) == ()


def test_an_erased_client_comes_back_with_a_sound_record() -> None:
    assert check(record((1, 1, FIRST), (None, 1, None), (None, 1, FIRST))) == ()


def test_entries_from_before_the_record_need_no_link() -> None:
    assert check(Record(End(), unlinked=1, entries={1: FIRST})) == ()
    assert check(Record(End(), unlinked=1, entries={2: FIRST})) == (FlawAt(Flaw.UNKNOWN, 2),)


def anew(links: Sequence[Link]) -> tuple[Link, ...]:
    """Return the links as somebody numbers and hashes them anew who does not know the end."""
    made: list[Link] = []
    head = NOTHING_BEFORE
    for place, link in enumerate(links, 1):
        made.append(link._replace(number=place, previous=head))
        head = hash_of(made[-1])
    return tuple(made)


AS_IT_IS: Callable[[Sequence[Link]], tuple[Link, ...]] = tuple


@given(st.integers(0, 5), st.sampled_from([AS_IT_IS, anew]))
def test_a_link_taken_out_is_found(place: int, hidden: Callable[..., tuple[Link, ...]]) -> None:
    left = [each for each in SOUND.links if each.number != place + 1]
    assert check(replace(SOUND, links=hidden(left)))


@given(st.integers(0, 5), st.integers(0, 5), st.sampled_from([AS_IT_IS, anew]))
def test_links_that_changed_places_are_found(
    one: int, other: int, hidden: Callable[..., tuple[Link, ...]]
) -> None:
    assume(one != other)
    links = list(SOUND.links)
    links[one], links[other] = links[other], links[one]
    assert check(replace(SOUND, links=hidden(links)))


@given(st.integers(0, 5), st.integers(0, 6), st.sampled_from([AS_IT_IS, anew]))
def test_a_doubled_link_is_found(
    place: int, to: int, hidden: Callable[..., tuple[Link, ...]]
) -> None:
    links = list(SOUND.links)
    links.insert(to, links[place])
    assert check(replace(SOUND, links=hidden(links)))


MAY_BE_NONE = {"incident", "client", "kind", "day", "time", "minutes", "author", "edited_at"}
NUMBERS = {"number", "moment", "incident", "client", "minutes", "logged_at", "edited_at"}


def _other(name: str, value: object) -> st.SearchStrategy[Any]:
    """Draw something else that can stand in that column."""
    kinds: list[st.SearchStrategy[Any]] = [st.none()] if name in MAY_BE_NONE else []
    if name == "files":
        kinds += [st.just(()), st.just((File(9, "photo", None, "another"),))]
    elif isinstance(value, bool):
        kinds += [st.booleans()]
    else:
        kinds += [st.integers() if name in NUMBERS else st.text()]
    return st.one_of(kinds).filter(lambda other: other != value)


@given(st.data())
def test_a_link_with_anything_else_in_it_is_found(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, 5))
    name = data.draw(st.sampled_from(Link._fields))
    link = SOUND.links[place]
    links = list(SOUND.links)
    links[place] = link._replace(**{name: data.draw(_other(name, getattr(link, name)))})
    assert check(replace(SOUND, links=tuple(links)))


@given(st.data())
def test_an_entry_that_says_anything_else_is_found(data: st.DataObject) -> None:
    number = data.draw(st.sampled_from(sorted(SOUND.entries)))
    name = data.draw(st.sampled_from(EntrySays._fields))
    said = SOUND.entries[number]
    other = said._replace(**{name: data.draw(_other(name, getattr(said, name)))})
    found = check(replace(SOUND, entries={**SOUND.entries, number: other}))
    assert found == (FlawAt(Flaw.CHANGED, number),)


@given(st.sampled_from([1, 2]), st.text())
def test_another_salt_or_none_is_found(number: int, salt: str) -> None:
    assume(salt != SOUND.salts[number])
    found = check(replace(SOUND, salts={**SOUND.salts, number: salt}))
    assert found == (FlawAt(Flaw.CHANGED, number),)


def test_an_entry_that_went_came_back_or_came_from_nowhere_is_found() -> None:
    one, two = SOUND.entries[1], SOUND.entries[2]
    assert check(replace(SOUND, entries={1: one})) == (FlawAt(Flaw.GONE, 2),)
    back = SECOND._replace(client=3)
    assert check(replace(SOUND, entries={1: one, 2: two, 3: back})) == (FlawAt(Flaw.BACK, 3),)
    assert check(replace(SOUND, entries={1: one, 2: two, 4: two})) == (FlawAt(Flaw.UNKNOWN, 4),)


@given(st.integers(), st.text())
def test_another_end_is_found(links: int, head: str) -> None:
    assume((links, head) != (SOUND.end.links, SOUND.end.head))
    assert check(replace(SOUND, end=End(links, head))) == (FlawAt(Flaw.END, 6),)


def test_a_chain_written_anew_as_a_whole_does_not_hold_an_end_that_somebody_kept() -> None:
    """What nothing inside can tell: so a dossier prints the end."""
    kept = SOUND.end.head
    assert holds(SOUND, kept) == 6
    assert holds(SOUND, SOUND.links[3].previous) == 3
    forged = record((1, 1, FIRST._replace(words="nic takiego")), (2, 2, SECOND))
    assert check(forged) == ()
    assert holds(forged, kept) is None


def test_hashes_are_those_that_records_of_before_were_written_with() -> None:
    """In docs/record.md, too, for programs of others: they never change."""
    what = digest(7, FIRST, "00ff")
    assert what == "c7469edfe7d881d3b1eb6608d2fdb8eef474b23539bdc64d297489d7b5c3385f"
    link = Link(3, "a" * 64, 1_795_000_000, 7, 1, "logged", what)
    assert hash_of(link) == "43cb8feefdcd06868a710de6df103bf78ae74eb3e34c73516dabd41fed5683e4"


def test_a_link_names_what_changed() -> None:
    assert changed(None, FIRST) == "logged"
    assert changed(None, FIRST, imported=True) == "imported"
    later = FIRST._replace(words="x", day="2026-11-18", client=2, settled=True, files=())
    assert changed(FIRST, later) == "client day words settled files"


def test_words_and_times_said_otherwise_are_edits_and_what_was_open_is_not() -> None:
    open_ = FIRST._replace(words="", day=None, time=None, minutes=None)
    assert edited(open_, FIRST, 9).edited_at is None
    assert edited(FIRST, FIRST._replace(kind="other", client=2), 9).edited_at is None
    for otherwise in ({"words": "x"}, {"day": None}, {"time": "01:00"}, {"minutes": 1}):
        assert edited(FIRST, FIRST._replace(**otherwise), 9).edited_at == 9


def test_a_digest_without_its_salt_tells_nothing_of_the_words() -> None:
    """Whoever has the links and guesses the words has the digest of no guess."""
    assert digest(1, FIRST, "a") != digest(1, FIRST, "b")
    assert digest(1, FIRST, "") not in {each.digest for each in SOUND.links}
