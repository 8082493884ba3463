"""What a person wrote is noise in either database, and comes back as it was."""

# ruff: noqa: S608 numbers of ours
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from aiosql.types import SQLOperationType

from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import Erase, KeepIncident
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Incident, Language, Owner
from storage import unsealed
from storage.calls import claim, post
from storage.erased import apart, erased_of
from storage.faults import BrokenSealError
from storage.opening import SQLITE, open_store
from storage.owners import add_owner, load_owner, save, saving
from storage.sealed_columns import GIVES, TABLES, WRITES
from storage.sqlite_run import QUERIES, _queries
from storage.steps import Steps
from storage.store import Store
from storage.turns import put_aside
from tests.bot.isolation import somebody
from tests.storage.turns import NOW, asking, say
from tests.support.documents import bytes_of
from tests.support.opened import unseal

OWNER = somebody.OWNER
EMMA = OwnerId(1002)
WORDS = (
    "Bogumił Sekretny",
    "Cesarzowa",
    "tajemnica",
    "umowa-poufna",
    "FILE-ID-OF-ANOTHER",
    "kwota-niejawna",
    "Podpis Niejawny",
    "PARKED-OF-ANOTHER",
    "DEAD-LETTER-OF-ANOTHER",
    "NOBODYS-DEAD-LETTER",
    "odpowiedź-poufna",
    "unpaid",
    "often",
)


async def fill(store: Store) -> None:
    await somebody.begin(store)
    await store.run(asking(post("u:1:0", say(OWNER, "odpowiedź-poufna"), NOW)), OWNER)
    await store.run(put_aside(5_000, None, "NOBODYS-DEAD-LETTER", "E", [], NOW))


async def bytes_kept(url: str, admin: Any) -> bytes:
    """Return all that the database holds: its files, or every row of every table."""
    if url.startswith(SQLITE):
        path = Path(url.removeprefix(SQLITE))
        return bytes_of(path.parent, f"{path.name}*")
    tables = await admin.fetch(
        "select tablename from pg_tables where schemaname = current_schema()"
    )
    rows = [
        tuple(row) for (table,) in tables for row in await admin.fetch(f"select * from {table}")
    ]
    return repr(rows).encode()


async def behind(url: str, admin: Any, sql: str) -> list[Any]:
    """Run a statement without the key."""
    if admin is not None:
        return list(await admin.fetch(sql))
    with closing(sqlite3.connect(url.removeprefix(SQLITE))) as plain, plain:
        return plain.execute(sql).fetchall()


async def test_nothing_that_somebody_wrote_can_be_read_without_the_key(
    store: Store, url: str, admin: Any
) -> None:
    await fill(store)
    there = await bytes_kept(url, admin)
    assert [word for word in WORDS if word.encode() in there] == []
    assert [word for word in WORDS if repr(word)[1:-1].encode() in there] == []
    assert len(there) > 5_000


async def test_it_comes_back_as_it_was_also_after_a_start(store: Store, url: str) -> None:
    await fill(store)
    before = await somebody.kept(store)
    assert "tajemnica" in repr(before)
    await store.close()
    again = await open_store(url)
    assert await somebody.kept(again) == before
    posted = await again.run(claim(OWNER, NOW, 1))
    assert posted
    assert "odpowiedź-poufna" in posted.call.parameters
    await again.close()


async def test_an_erased_client_is_noise_for_ten_minutes_too(
    store: Store, url: str, admin: Any
) -> None:
    await fill(store)
    client = ClientNumber(1)
    await store.run(_erasing(client), OWNER)
    found = await store.run(erased_of(OWNER, client), OWNER)
    assert found
    assert found.name == "Bogumił Sekretny"
    assert "Bogumił".encode() not in await bytes_kept(url, admin)


def _erasing(client: ClientNumber) -> Steps[None]:
    kept_apart = yield from apart(OWNER, [Erase(client)], NOW)
    yield [*kept_apart, *saving(OWNER, [Erase(client)], NOW)]


async def test_words_that_were_put_into_another_row_do_not_open(
    store: Store, url: str, admin: Any
) -> None:
    await fill(store)
    await behind(
        url,
        admin,
        "update clients set name = (select name from clients as o where o.client <>"
        f" clients.client limit 1) where owner = {OWNER}",
    )
    with pytest.raises(BrokenSealError):
        await store.run(load_owner(OWNER), OWNER)


async def test_an_erase_throws_the_keys_away_and_what_they_sealed_does_not_open_again(
    store: Store, url: str, admin: Any
) -> None:
    await fill(store)
    (kept,) = await behind(url, admin, f"select name from clients where owner = {OWNER} limit 1")
    await store.run(save(OWNER, [Erase(None)], NOW), OWNER)
    await store.run(asking(post("u:2:0", say(OWNER, "Żegnaj"), NOW)), OWNER)
    assert await behind(url, admin, f"select name from keys where owner = {OWNER}") == []
    # Whoever has a copy of the row, and the key file.
    await store.run(add_owner(Owner(OWNER, Language.PL), 0), OWNER)
    await store.run(save(OWNER, [AddClient(ClientNumber(1), "Nowa", Question.SLEEP)], 0), OWNER)
    await behind(url, admin, f"update clients set name = '{kept[0]}' where owner = {OWNER}")
    with pytest.raises(BrokenSealError, match="thrown away"):
        await store.run(load_owner(OWNER), OWNER)


async def test_an_entry_that_becomes_another_clients_is_sealed_with_that_ones_key(
    store: Store, url: str, admin: Any
) -> None:
    await fill(store)
    number = IncidentNumber(1)
    for client in (1, somebody.CLIENT):
        kept = Incident(number, None, None, note="tajemnica", client=ClientNumber(client))
        await store.run(save(OWNER, [KeepIncident(kept)], NOW), OWNER)
        (note,) = await behind(
            url, admin, f"select note from incidents where incident = 1 and owner = {OWNER}"
        )
        ((key,),) = await behind(
            url, admin, f"select name from keys where owner = {OWNER} and client = {client}"
        )
        assert note[0].startswith(f"~s1~{key}")


# A database from before there was a key.


async def test_what_is_from_before_there_was_a_key_is_sealed_at_the_start(tmp_path: Path) -> None:
    file = tmp_path / "rozstaje.sqlite"
    url = f"{SQLITE}{file}"
    store = await open_store(url)
    await fill(store)
    before = await somebody.kept(store)
    await store.close()
    unseal(file)
    plain = bytes_of(tmp_path, f"{file.name}*")
    assert [word for word in WORDS if word.encode() not in plain] == [], "it was plain"
    store = await open_store(url)
    assert await somebody.kept(store) == before
    there = bytes_of(tmp_path, f"{file.name}*")
    assert [word for word in WORDS if word.encode() in there] == []
    await store.close()


async def test_it_is_sealed_an_owner_at_a_time_and_goes_on_where_it_was_broken_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "rozstaje.sqlite"
    url = f"{SQLITE}{file}"
    store = await open_store(url)
    for owner in (EMMA, OWNER):
        await store.run(add_owner(Owner(owner, Language.PL), 0), owner)
        added = AddClient(ClientNumber(1), f"Anka-{owner}", Question.SLEEP)
        await store.run(save(owner, [added], 0), owner)
    await store.close()
    unseal(file)
    real = unsealed.seal_owner
    first, later = sorted((EMMA, OWNER))

    def killed(owner: OwnerId) -> Any:
        if owner == later:
            raise KeyboardInterrupt
        yield from real(owner)

    with monkeypatch.context() as patched:
        patched.setattr("storage.sealed_store.seal_owner", killed)
        with pytest.raises(KeyboardInterrupt):
            await open_store(url)
    with closing(sqlite3.connect(file)) as left:
        sealed = dict(left.execute("select owner, name like '~s1~%' from clients").fetchall())
    assert sealed == {first: 1, later: 0}
    store = await open_store(url)
    for owner in (EMMA, OWNER):
        found = await store.run(load_owner(owner), owner)
        assert found
        assert found.clients[0].name == f"Anka-{owner}"
    await store.close()
    assert b"Anka-" not in bytes_of(tmp_path, f"{file.name}*")


async def test_plain_words_are_read_and_sealed_on_either_engine(
    store: Store, url: str, admin: Any
) -> None:
    await fill(store)
    await store.close()
    await behind(url, admin, f"update incidents set note = 'jawna' where owner = {OWNER}")
    await behind(url, admin, f"insert into unsealed (owner) values ({OWNER})")
    again = await open_store(url)
    assert "jawna" in repr(await somebody.kept(again))
    assert b"jawna" not in await bytes_kept(url, admin)
    await again.close()


# No query is forgotten.


def touches(sql: str) -> set[str]:
    """Return the tables of which a query gives or writes sealed columns."""
    code = re.sub(r"--.*", "", sql).lower()
    found = set()
    for table, spec in TABLES.items():
        if not re.search(rf"\b(from|join|into|update)\s+{table}\b", code):
            continue
        if code.lstrip().startswith("delete"):
            continue
        named = any(re.search(rf"\b{column}\b", code) for column in spec.columns)
        whole = re.search(rf"select\s+(\*|{table}\.\*)", code)
        if named or whole:
            found.add(table)
    return found


@pytest.mark.parametrize(
    "name", [each for each in _queries().available_queries if not each.endswith("_cursor")]
)
def test_every_query_of_a_sealed_column_is_known(name: str) -> None:
    query = getattr(_queries(), name)
    found = touches(query.sql)
    table = WRITES.get(name) or GIVES.get(name)
    if table is None:
        assert found <= MEANT_OTHERWISE.get(name, set())
        return
    assert table in found
    # Who writes gives no row, and has a sealed column among its arguments; who gives has rows.
    assert (name in WRITES) != (name in GIVES)
    writes = query.operation == SQLOperationType.INSERT_UPDATE_DELETE
    assert writes == (name in WRITES)
    assert writes == any(f":{each}" in query.sql for each in TABLES[table].columns)


# How long they are is all that is asked, or whether they were passed over; what does not open is
# put aside by what is no word of anybody's; what is forgotten has none.
MEANT_OTHERWISE: dict[str, set[str]] = {
    "count_logged": {"incidents"},
    "count_of_client": {"answers"},
    "count_of_owner": {"answers"},
    "bury_first_call": {"dead_letters", "outbox"},
    "bury_first_parked": {"dead_letters", "parked"},
    "forget_gist": {"clients"},
    "forget_gists": {"clients"},
    "forget_gists_of_entry": {"clients"},
}


def test_a_query_that_is_forgotten_would_be_seen() -> None:
    assert touches("select * from incidents") == {"incidents"}
    assert touches("update clients set former = :former") == {"clients"}
    assert touches("select owner from incidents") == set()
    assert QUERIES.is_dir()
