"""`TIMESTAMP_URL`: an authority stamps the ends of records, and one that does not stops nobody."""

import asyncio
import gzip
import json
import logging
import random
from base64 import b64decode
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiohttp import web
from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

import bot.delivery.authority as protocol
from bot.__main__ import main
from bot.app import Way
from bot.delivery.authority import StampError, read, roots
from bot.verify import _refused
from conversations.casework.record import Flaw, check, hash_of
from conversations.records.numbers import OwnerId
from conversations.records.record import Record
from storage.record import record_of
from storage.stamps import unstamped
from tests.support.authority import NAME, REPLY, Behaviour, LocalAuthority, local_authority, openssl
from tests.support.documents import read_pdf
from tests.support.person import Person
from tests.support.rozstaje import UNHURRIED, Rozstaje, rozstaje

OLA, EMMA = OwnerId(1001), OwnerId(1002)
WORDS = "krzyczała przez telefon"
AWAY = "Nowego znacznika czasu nie udało się teraz zdobyć."


@pytest.fixture
async def authority(tmp_path: Path) -> AsyncIterator[LocalAuthority]:
    async with local_authority(tmp_path / "authority") as running:
        yield running


@pytest.fixture
def way(authority: LocalAuthority) -> Way:
    return replace(UNHURRIED, stamping=authority.stamping)


async def with_a_log(bot: Rozstaje) -> Person:
    ola = bot.person(OLA)
    await ola.says("/nowy Anka")
    await ola.says(f"Anka wczoraj {WORDS}")
    return ola


async def look(bot: Rozstaje) -> None:
    assert bot.bot.stamps
    bot.bot.stamps._pause = 0
    await bot.bot.stamps.look()


async def record(bot: Rozstaje, owner: OwnerId = OLA) -> Record:
    return await bot.store.run(record_of(owner), owner)


async def dossier(person: Person) -> str:
    await person.says("/zestawienie Anki")
    await person.taps("Przygotuj")
    (sent,) = [each for each in person.chat if (each.file_name or "").endswith(".pdf")][-1:]
    return read_pdf(sent.document).text


async def test_a_record_is_stamped_once_a_day_where_it_moved_and_only_its_hash_leaves(
    url: str, tmp_path: Path, authority: LocalAuthority, way: Way
) -> None:
    async with rozstaje(tmp_path, database=url, way=way) as bot:
        ola = await with_a_log(bot)
        await look(bot)
        (asked,) = authority.asked
        first = await record(bot)
        assert bytes.fromhex(first.end.head) in asked
        assert len(asked) < 80, "a version, a hash, a number of the moment, and no more"
        (stamp,) = first.stamps
        assert (stamp.link, stamp.authority) == (first.end.links, NAME)

        await look(bot)
        await ola.says("Anka dziś znów krzyczała")
        await look(bot)
        assert len(authority.asked) == 1, "one a day"
        bot.clock.days_pass(1)
        await look(bot)
        await look(bot)
        assert len(authority.asked) == 2
        bot.clock.days_pass(1)
        await look(bot)
        assert len(authority.asked) == 2, "it has not moved"
        after = await record(bot)
        assert [each.link for each in after.stamps] == [first.end.links, after.end.links]
        assert check(after) == ()


async def test_with_a_clock_that_was_wrong_the_next_one_comes_all_the_same(
    tmp_path: Path, authority: LocalAuthority, way: Way
) -> None:
    async with rozstaje(tmp_path, way=way) as bot:
        bot.clock.days_pass(400)
        ola = await with_a_log(bot)
        await look(bot)
        bot.clock.days_pass(-400)
        await ola.says("Anka dziś znów krzyczała")
        await look(bot)
        assert len(authority.asked) == 2


async def test_each_owner_has_their_own_and_an_erase_takes_them(
    url: str, tmp_path: Path, authority: LocalAuthority, way: Way
) -> None:
    async with rozstaje(tmp_path, database=url, way=way) as bot:
        ola = await with_a_log(bot)
        emma = bot.person(EMMA, "Emma", "en")
        await emma.says("/new Greg")
        await emma.says("Greg shouted at me today")
        await look(bot)
        theirs = await record(bot, EMMA)
        assert len(theirs.stamps) == len((await record(bot)).stamps) == 1
        await ola.says("/usun")
        await ola.taps("Wszystko")
        await ola.taps("Usuń na zawsze", ola.sees())
        assert (await record(bot)).stamps == ()
        assert await record(bot, EMMA) == theirs
        await ola.says("/nowy Bartek")
        await ola.says("Bartek dziś na mnie krzyczał")
        await look(bot)
        assert len((await record(bot)).stamps) == 1


async def test_off_nobody_is_asked_and_nothing_is_said(
    tmp_path: Path, authority: LocalAuthority
) -> None:
    async with rozstaje(tmp_path) as bot:
        ola = await with_a_log(bot)
        text = await dossier(ola)
        assert "Zapis zmian" in text
        assert "nacznik" not in text
        await ola.says("/prywatnosc")
        assert "Nikomu innemu nic nie wysyłam." in ola.sees().text
        assert bot.bot.stamps is None
    assert authority.asked == []


async def test_privacy_says_who_gets_what(
    tmp_path: Path, authority: LocalAuthority, way: Way
) -> None:
    del authority
    async with rozstaje(tmp_path, way=way) as bot:
        for language, command, gets in (
            ("pl", "/prywatnosc", "127.0.0.1 dostaje sam skrót (hash)"),
            ("en", "/privacy", "127.0.0.1 gets a bare hash of your log"),
        ):
            person = bot.person(1005 + (language == "en"), "O", language)
            await person.says("/start")
            await person.says(command)
            assert gets in person.sees().text
            assert "nic nie wysyłam" not in person.sees().text
            assert "send anything to anyone" not in person.sees().text


async def test_a_dossier_says_what_is_attested_by_whom_and_when(
    tmp_path: Path, authority: LocalAuthority, way: Way
) -> None:
    async with rozstaje(tmp_path, way=way) as bot:
        ola = await with_a_log(bot)
        text = await dossier(ola)
        assert len(authority.asked) == 1, "before it is made, however long until the next look"
        (stamp,) = (await record(bot)).stamps
        assert abs(stamp.at - datetime.now(UTC).timestamp()) < 3600, "by the authority's clock"
        at = datetime.fromtimestamp(stamp.at, ZoneInfo("Europe/Warsaw"))
        assert f"{at.year} r. o {at:%H:%M:%S}" in text
        assert f"Znacznik czasu: {NAME} poświadcza" in text
        assert "zapis kończył się właśnie tak" in text
        await dossier(ola)
        assert len(authority.asked) == 1, "the same end is stamped once"

        await ola.says("Anka dziś znów krzyczała")
        authority.behaves = status(503)
        text = await dossier(ola)
        assert AWAY in text
        assert "były już ogniwa od 1 do 1" in text
        assert "z obecnych 2. Późniejsze znacznika nie mają." in text


async def test_an_export_carries_them_and_anybody_can_check_them(
    tmp_path: Path,
    authority: LocalAuthority,
    way: Way,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'rozstaje.sqlite'}")
    monkeypatch.setenv("TIMESTAMP_CA", str(authority.ca))
    async with rozstaje(tmp_path, way=way) as bot:
        ola = await with_a_log(bot)
        await ola.says("/eksport")
        export = ola.chat[-1].document or b""
    told = json.loads(export)["record"]
    (stamp,) = told["time_stamps"]
    assert (stamp["link"], stamp["authority"]) == (told["end"]["links"], NAME)
    # By another program, with no word of ours.
    answer = tmp_path / "stamp.tsr"
    answer.write_bytes(b64decode(stamp["answer"]))
    hash_ = told["end"]["hash"]
    await openssl("ts", "-verify", "-digest", hash_, "-in", answer, "-CAfile", authority.ca)

    file = tmp_path / "export.json"
    file.write_bytes(export)
    capsys.readouterr()
    for arguments in ([], [str(file)]):
        assert await asyncio.to_thread(main, ["verify", *arguments]) == 0
        said = capsys.readouterr().out
        assert "time stamps: 1, the newest of " in said
        assert f"UTC by {NAME}\neverything holds up\n" in said

    monkeypatch.delenv("TIMESTAMP_CA")
    assert await asyncio.to_thread(main, ["verify", str(file)]) == 1
    said = capsys.readouterr().out
    assert "time stamp on link 1: nobody who is trusted signed it (TIMESTAMP_CA)\n" in said


def moved(stamp: dict[str, Any]) -> None:
    stamp["link"] = 2


def beyond(stamp: dict[str, Any]) -> None:
    stamp["link"] = 3


def earlier(stamp: dict[str, Any]) -> None:
    stamp["at"] = "2020-01-01T00:00:00+00:00"


def anothers(stamp: dict[str, Any]) -> None:
    stamp["authority"] = "Urząd Dokładnego Czasu"


def torn(stamp: dict[str, Any]) -> None:
    stamp["answer"] = stamp["answer"][:400]


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (moved, "its answer is for another hash"),
        (beyond, "there is no such link"),
        (earlier, "it says another moment, or is another authority's"),
        (anothers, "it says another moment, or is another authority's"),
        (torn, "its answer is not a time stamp"),
    ],
)
async def test_a_stamp_that_was_tampered_with_is_found(
    spoil: Any,
    said: str,
    tmp_path: Path,
    authority: LocalAuthority,
    way: Way,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("TIMESTAMP_CA", str(authority.ca))
    async with rozstaje(tmp_path, way=way) as bot:
        ola = await with_a_log(bot)
        await look(bot)
        await ola.says("Anka dziś znów krzyczała")
        await ola.says("/eksport")
        export = json.loads(ola.chat[-1].document or b"")
    spoil(export["record"]["time_stamps"][0])
    file = tmp_path / "export.json"
    file.write_text(json.dumps(export), "utf-8")
    capsys.readouterr()
    assert await asyncio.to_thread(main, ["verify", str(file)]) == 1
    link = export["record"]["time_stamps"][0]["link"]
    assert f"export.json: time stamp on link {link}: {said}\n" in capsys.readouterr().out


async def test_a_chain_that_was_written_anew_does_not_fit_its_stamp(
    tmp_path: Path, authority: LocalAuthority, way: Way
) -> None:
    """Whoever has the database can write a whole chain anew, and not what an authority said."""
    async with rozstaje(tmp_path, way=way) as bot:
        await with_a_log(bot)
        await look(bot)
        kept = await record(bot)
    anew = kept.links[0]._replace(moment=kept.links[0].moment - 90 * 86_400)
    forged = replace(kept, links=(anew,), end=replace(kept.end, head=hash_of(anew)))
    assert Flaw.LINK not in {each.flaw for each in check(forged)}, "it looks sound"
    assert _refused(kept.stamps[0], kept, authority.ca) == ""
    assert _refused(kept.stamps[0], forged, authority.ca) == "its answer is for another hash"


def status(code: int) -> Behaviour:
    async def answer(authority: LocalAuthority, query: bytes) -> web.Response:
        body = await authority.signed(query)
        return web.Response(status=code, body=body, content_type=REPLY)

    return answer


async def elsewhere(authority: LocalAuthority, query: bytes) -> web.Response:
    raise web.HTTPTemporaryRedirect(authority.url)


async def junk(_authority: LocalAuthority, _query: bytes) -> web.Response:
    return web.Response(body=b"\x30\x82\x03<html>", content_type=REPLY)


async def nothing(_authority: LocalAuthority, _query: bytes) -> web.Response:
    return web.Response(body=b"", content_type=REPLY)


async def a_page(authority: LocalAuthority, query: bytes) -> web.Response:
    return web.Response(body=await authority.signed(query), content_type="text/html")


async def packed(authority: LocalAuthority, query: bytes) -> web.Response:
    body = gzip.compress(await authority.signed(query))
    return web.Response(body=body, content_type=REPLY, headers={"Content-Encoding": "gzip"})


async def for_another_hash(authority: LocalAuthority, _query: bytes) -> web.Response:
    other = TimestampRequestBuilder().data(b"other").hash_algorithm(HashAlgorithm.SHA256).build()
    return web.Response(body=await authority.signed(other.as_bytes()), content_type=REPLY)


async def for_another_question(authority: LocalAuthority, query: bytes) -> web.Response:
    # The number of the moment is the last but one field, eight bytes and their head.
    at = query.index(b"\x02", len(query) - 14)
    other = query[: at + 3] + bytes(each ^ 1 for each in query[at + 3 : -3]) + query[-3:]
    return web.Response(body=await authority.signed(other), content_type=REPLY)


async def refusing(authority: LocalAuthority, _query: bytes) -> web.Response:
    return web.Response(body=await authority.signed(b"no question"), content_type=REPLY)


async def huge(_authority: LocalAuthority, _query: bytes) -> web.Response:
    return web.Response(body=b"\x30" * 10_000_000, content_type=REPLY)


async def silent(_authority: LocalAuthority, _query: bytes) -> web.Response:
    await asyncio.sleep(3)  # far longer than it is waited for
    return web.Response()


async def broken_off(authority: LocalAuthority, _query: bytes) -> web.StreamResponse:
    authority.cut()
    return web.Response()


async def of_a_stranger(authority: LocalAuthority, query: bytes) -> web.Response:
    async with local_authority(authority.folder / "stranger") as stranger:
        return web.Response(body=await stranger.signed(query), content_type=REPLY)


@pytest.mark.parametrize(
    ("behaves", "why"),
    [
        (status(500), "it answers 500"),
        (status(404), "it answers 404"),
        (elsewhere, "it answers 307"),
        (junk, "its answer is not a time stamp"),
        (nothing, "its answer is not a time stamp"),
        (a_page, "its answer is not a time stamp"),
        (packed, "its answer is not a time stamp"),
        (for_another_hash, "its answer is for another hash"),
        (for_another_question, "its answer is for another question"),
        (refusing, "it refuses, with status 2"),
        (huge, "its answer is over 65536 bytes"),
        (silent, "it is out of reach: TimeoutError"),
        (broken_off, "it is out of reach: ServerDisconnectedError"),
        (of_a_stranger, "nobody who is trusted signed it (TIMESTAMP_CA)"),
    ],
)
async def test_an_authority_that_is_no_use_stops_nobody_and_nothing_of_it_is_kept(
    behaves: Behaviour,
    why: str,
    tmp_path: Path,
    authority: LocalAuthority,
    way: Way,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    if behaves is silent:
        monkeypatch.setattr(protocol, "_PATIENCE", 0.2)
    authority.behaves = behaves
    caplog.set_level(logging.DEBUG)
    async with rozstaje(tmp_path, way=way) as bot:
        ola = await with_a_log(bot)
        assert AWAY in await dossier(ola)
        assert (await record(bot)).stamps == ()
        warnings = [each.message for each in caplog.records if each.name == "bot.delivery.stamps"]
        assert warnings == [f"TIMESTAMP_URL: no time stamp: {why}"]
        assert WORDS not in caplog.text
        # Whoever asks again at once does not wait for it again.
        asked = len(authority.asked)
        assert AWAY in await dossier(ola)
        assert len(authority.asked) == asked
        # The next look asks again, and it may have come to its senses.
        authority.behaves = LocalAuthority.behaves
        await look(bot)
        assert len((await record(bot)).stamps) == 1
        assert await bot.store.run(unstamped(int(bot.clock().timestamp()))) == []


async def test_an_answer_with_anything_changed_is_refused_or_says_the_same(
    authority: LocalAuthority,
) -> None:
    """Whatever bytes come, there is no error but the one, and no other moment and no other hash."""
    asked = TimestampRequestBuilder().data(b"a link").hash_algorithm(HashAlgorithm.SHA256).build()
    content = await authority.signed(asked.as_bytes())
    digest, trusted, chance = sha256(b"a link").digest(), roots(authority.ca), random.Random(7)
    good, refused = read(content, digest, trusted, asked.nonce), 0
    for _ in range(400):
        changed = bytearray(content)
        for _ in range(chance.choice((1, 1, 3))):
            place = chance.randrange(len(changed))
            match chance.choice(("other", "less", "more")):
                case "other":
                    changed[place] ^= chance.randrange(1, 256)
                case "less":
                    del changed[place : place + chance.randrange(1, 9)]
                case "more":
                    changed[place:place] = chance.randbytes(chance.randrange(1, 9))
        try:
            answer = read(bytes(changed), digest, trusted, asked.nonce)
        except StampError:
            refused += 1
        else:
            assert (answer.at, answer.authority) == (good.at, good.authority)
    # What may change is the root's own certificate, which stands beside and is not needed.
    assert refused > 300
    for other in (b"", content[:2], b"\x30\x84\xff\xff\xff\xff", b"\x30\x80" * 5_000):
        with pytest.raises(StampError):
            read(other, digest, trusted)


async def test_an_authority_that_is_not_there_stops_nobody(
    tmp_path: Path, authority: LocalAuthority
) -> None:
    nobody = replace(authority.stamping, url="http://127.0.0.1:9/tsr")
    async with rozstaje(tmp_path, way=replace(UNHURRIED, stamping=nobody)) as bot:
        assert AWAY in await dossier(await with_a_log(bot))


async def test_after_three_in_vain_the_rest_wait_for_the_next_look(
    tmp_path: Path, authority: LocalAuthority, way: Way
) -> None:
    authority.behaves = status(503)
    async with rozstaje(tmp_path, way=way) as bot:
        for number in range(5):
            person = bot.person(2001 + number)
            await person.says("/nowy Anka")
            await person.says("Anka dziś na mnie krzyczała")
        await look(bot)
        assert len(authority.asked) == 3
        authority.behaves = LocalAuthority.behaves
        await look(bot)
        assert len(authority.asked) == 5, "who was asked for in vain waits an hour"
        bot.clock.is_at("2026-11-20T13:30:00+01:00")
        await look(bot)
        assert len(authority.asked) == 8


async def test_check_has_a_trial_stamped_and_says_by_whom(
    tmp_path: Path,
    authority: LocalAuthority,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'rozstaje.sqlite'}")
    monkeypatch.setenv("TIMESTAMP_URL", authority.url)
    monkeypatch.setenv("TIMESTAMP_CA", str(authority.ca))
    assert await asyncio.to_thread(main, ["check"]) == 0
    assert f"time stamps: by {NAME} at 127.0.0.1\n" in capsys.readouterr().out
    monkeypatch.setenv("TIMESTAMP_CA", str(tmp_path / "absent.pem"))
    assert await asyncio.to_thread(main, ["check"]) == 1
    said = "TIMESTAMP_URL: no time stamp: TIMESTAMP_CA cannot be read: No such file or directory"
    assert said in capsys.readouterr().err
