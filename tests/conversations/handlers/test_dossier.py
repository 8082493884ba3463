"""The picture and the dossier, as a person asks for them and opens them."""

import csv
import struct
import zipfile
from io import BytesIO, StringIO

import orjson
import pytest

from bot.works import works
from tests.support.documents import read_pdf
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje

EVIL = '=1+1 #panic("x") <b>gruba</b> &amp; *gwiazdka* _kreska_ $pi$ `kod` \\ 😡👩‍💻 שלום مرحبا'
# A picture of one pixel.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
    "08d763f8cfc000000301010018dd8db00000000049454e44ae426082"
)


def files(person: Person) -> dict[str, Bubble]:
    """Return what the bot sent, by the ending of its name."""
    sent = [each for each in person.chat if each.from_bot and each.file_name]
    return {each.file_name.rpartition(".")[2]: each for each in sent}


async def with_a_log(person: Person) -> None:
    await person.says("/new Anka")
    await person.says("/log Anka dzwoniła wczoraj o 22:40, 40 min 😡")


async def test_the_dossier_has_the_exact_words_and_is_tagged(ola: Person) -> None:
    await with_a_log(ola)
    await ola.forges("answer:1:dread:often")
    await ola.says("/teczka Anki")
    sent = files(ola)["pdf"]
    assert sent.file_name == "zestawienie-anka-2026-11-20.pdf"
    assert sent.text.startswith("Zestawienie o współpracy z Anką.")
    document = read_pdf(sent.document)
    assert "dzwoniła wczoraj o 22:40, 40 min" in document.text
    assert "czwartek, 19 listopada 2026 r., 22:40" in document.text
    assert "zapisany 20 listopada 2026 r. o 12:00" in document.text
    assert "Często" in document.text
    assert "1 / " in document.text
    assert document.title == "Zestawienie: Anka"
    assert document.language == "pl"
    assert document.accessible
    assert document.tagged


async def test_in_english(emma: Person) -> None:
    await with_a_log(emma)
    await emma.says("/dossier")
    assert files(emma)["pdf"].file_name == "dossier-anka-2026-11-20.pdf"
    document = read_pdf(files(emma)["pdf"].document)
    assert "Thursday, 19 November 2026, 22:40" in document.text


async def test_names_and_notes_full_of_markup_are_shown_as_they_are(ola: Person) -> None:
    await ola.says(f"/new {EVIL[:50]}")
    await ola.says("/log zadzwoniła o 22:40")
    await ola.says(f"/log {EVIL}")
    await ola.says("/teczka")
    document = read_pdf(files(ola)["pdf"].document)
    assert '#panic("x")' in document.text
    assert "<b>gruba</b> &amp; *gwiazdka* _kreska_ $pi$ `kod` \\" in document.text
    assert document.pages >= 2
    await ola.forges("chart:1")
    assert ola.sees().photo
    await ola.says("/klienci")
    await ola.taps("Pokaż na obrazku")
    assert ola.sees().photo


async def test_letters_that_no_font_of_ours_has_do_not_stop_it(ola: Person) -> None:
    await ola.says("/new 田中")
    await ola.says("/log 電話 o 22:40")
    await ola.says("/teczka")
    document = read_pdf(files(ola)["pdf"].document)
    assert document.tagged


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "＝"])
async def test_the_table_runs_no_formula(ola: Person, start: str) -> None:
    await ola.says("/new Anka")
    await ola.says(f"/log Anka {start}cmd|'/c calc'!A0; \"x\",y")
    await ola.says("/teczka")
    content = files(ola)["csv"].document or b""
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows[0][6] == "Opis"
    assert not rows[1][6].lstrip().startswith(("=", "+", "-", "@", "\t", "＝"))
    assert rows[1][6].endswith('"x",y')


async def test_evidence_is_shown_and_what_cannot_be_is_named(bot: Rozstaje, ola: Person) -> None:
    await with_a_log(ola)
    await ola.sends_photo(PIXEL)
    await ola.sends_photo(b"\xff\xd8\xff no picture at all")
    await ola.sends_document(PIXEL[:40], "uszkodzony.png")
    await ola.sends_document(b"%PDF", "umowa.pdf")
    await ola.sends_document(b"x" * (20 * 1024 * 1024 + 1), "film.mp4")
    await ola.says("/teczka")
    document = read_pdf(files(ola)["pdf"].document)
    assert document.pictures >= 1
    assert any(each.startswith("Zdjęcie do wpisu nr ") for each in document.figures)
    assert all(document.figures), "a picture that says nothing to who cannot see it"
    assert "„uszkodzony.png”: nie da się tego wydrukować" in document.text
    assert "„umowa.pdf”: nie da się tego wydrukować" in document.text
    assert "„film.mp4”: ponad 20 MB" in document.text
    assert "4 plików nie dało się w nim pokazać" in files(ola)["pdf"].text


async def test_a_file_that_telegram_no_longer_gives_is_named(bot: Rozstaje, ola: Person) -> None:
    await with_a_log(ola)
    await ola.sends_photo(PIXEL)
    bot.telegram.world.files.clear()
    await ola.says("/teczka")
    document = read_pdf(files(ola)["pdf"].document)
    assert "Telegram już tego nie udostępnia" in document.text


async def test_with_nothing_known_it_says_so_and_offers_the_questions(ola: Person) -> None:
    await ola.says("/new Anka")
    await ola.says("/teczka Anka")
    assert ola.sees().text.startswith("Na zestawienie o Ance jest za wcześnie")
    assert ola.sees().labels == ["Zacznij pytania"]
    await ola.forges("chart:1")
    assert ola.sees().text.startswith("Nie ma jeszcze z czego rysować")


async def test_the_chart_is_a_picture_under_the_history(ola: Person) -> None:
    await with_a_log(ola)
    await ola.says("/historia Anka")
    assert "Wykres" in ola.sees().labels
    await ola.taps("Wykres")
    width, height = struct.unpack(">II", (ola.sees().photo or b"")[16:24])
    assert width == 1170
    assert 600 < height < 3000
    assert "Anka: co się działo" in ola.sees().text


async def test_export_brings_the_evidence_in_an_archive(ola: Person) -> None:
    await with_a_log(ola)
    await ola.sends_document(b"%PDF tajne", "../../umowa o dzieło.pdf")
    await ola.says("/eksport")
    sent = files(ola)
    everything = orjson.loads(sent["json"].document or b"")
    (incident,) = everything["clients"][0]["incidents"]
    (attached,) = incident["attachments"]
    assert everything["owner"]["working_hours"]["weekdays"] == [1, 2, 3, 4, 5]
    with zipfile.ZipFile(BytesIO(sent["zip"].document or b"")) as archive:
        assert archive.read(attached["file"]) == b"%PDF tajne"
        assert attached["file"].startswith("attachments/1-")
        assert "/.." not in attached["file"]
        assert "rozstaje-2026-11-20.json" in archive.namelist()


async def test_export_without_evidence_is_one_file(emma: Person) -> None:
    await emma.says("/new Anka")
    await emma.says("/export")
    assert list(files(emma)) == ["json"]


async def test_privacy_fits_a_screen_and_names_both_ways_out(emma: Person) -> None:
    await emma.says("/privacy")
    assert "/export" in emma.sees().text
    assert "/erase" in emma.sees().text
    assert len(emma.sees().text) < 1300


async def test_a_file_that_telegram_would_refuse_is_said_to_be_too_large(
    ola: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(works, "LARGEST_SENT", 20_000)
    await ola.says("/nowy Anka")
    await ola.sends_document(b"x" * 30_000, "umowa.pdf", "Anka przysłała umowę wczoraj")
    await ola.says("/eksport")
    assert ola.sees().text.startswith(
        "Plik rozstaje-2026-11-20.zip ma ponad 50 MB, a tyle Telegram od bota nie przyjmie."
    )
    assert files(ola)["json"].document, "what fits comes all the same"
