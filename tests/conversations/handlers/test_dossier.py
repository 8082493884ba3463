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


async def asks_for_it(person: Person, command: str) -> None:
    await person.says(command)
    await person.taps("Przygotuj" if person.account.user.language_code == "pl" else "Make")


async def with_a_log(person: Person) -> None:
    await person.says("/new Anka")
    await person.says("/log Anka dzwoniła wczoraj o 22:40, 40 min 😡")


async def test_the_dossier_has_the_exact_words_and_is_tagged(ola: Person) -> None:
    await with_a_log(ola)
    await ola.forges("answer:1:dread:often")
    await asks_for_it(ola, "/teczka Anki")
    sent = files(ola)["pdf"]
    assert sent.file_name == "zestawienie-anka-2026-11-20.pdf"
    assert sent.text == "Zestawienie o współpracy z Anką, dla Ciebie."
    document = read_pdf(sent.document)
    assert "dzwoniła wczoraj o 22:40, 40 min" in document.text
    assert "czwartek, 19 listopada 2026 r., 22:40" in document.text
    assert "zapisany 20 listopada 2026 r. o 12:00 (dzień później)" in document.text
    assert "Często" in document.text
    assert "1 / " in document.text
    assert document.title == "Zestawienie: Anka"
    assert document.language == "pl"
    assert document.accessible
    assert document.tagged


async def test_in_english(emma: Person) -> None:
    await with_a_log(emma)
    await asks_for_it(emma, "/dossier")
    assert files(emma)["pdf"].file_name == "dossier-anka-2026-11-20.pdf"
    document = read_pdf(files(emma)["pdf"].document)
    assert "Thursday, 19 November 2026, 22:40" in document.text


async def test_names_and_notes_full_of_markup_are_shown_as_they_are(ola: Person) -> None:
    await ola.says(f"/new {EVIL[:50]}")
    await ola.says("/log zadzwoniła o 22:40")
    await ola.says(f"/log {EVIL}")
    await asks_for_it(ola, "/teczka")
    document = read_pdf(files(ola)["pdf"].document)
    assert '#panic("x")' in document.text
    assert "<b>gruba</b> &amp; *gwiazdka* _kreska_ $pi$ `kod` \\" in document.text
    assert document.pages >= 2
    await ola.forges("chart:1")
    assert ola.sees().photo
    await ola.says("/klienci")
    await ola.taps("Ostatnie 30 dni")
    assert ola.sees().photo


async def test_letters_that_no_font_of_ours_has_do_not_stop_it(ola: Person) -> None:
    await ola.says("/new 田中")
    await ola.says("/log 電話 o 22:40")
    await asks_for_it(ola, "/teczka")
    document = read_pdf(files(ola)["pdf"].document)
    assert document.tagged


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "＝"])
async def test_the_table_runs_no_formula(ola: Person, start: str) -> None:
    await ola.says("/new Anka")
    await ola.says(f"/log Anka {start}cmd|'/c calc'!A0; \"x\",y")
    await asks_for_it(ola, "/teczka")
    content = files(ola)["csv"].document or b""
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
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
    await asks_for_it(ola, "/teczka")
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
    await asks_for_it(ola, "/teczka")
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
    shown, _folded = emma.sees().html.split("<blockquote expandable>")
    assert len(shown) < 900, "the rest is a tap away"


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


PRIVATE = ["☐ Werdykt", "☐ Odpowiedzi", "☐ Pieniądze, umowa", "☐ Noce, zwątpienie"]


async def with_private_things(person: Person) -> None:
    await person.says("/nowy Anka")
    await person.says("/log Anka dzwoniła wczoraj o 22:40, 40 min")
    await person.says("/log Anka podziękowała wczoraj za raport")
    await person.says("/log nie spałam całą noc przez Ankę")
    await person.forges("kind:2:good_moment")
    await person.forges("kind:3:sleepless")
    for tapped in ("dread:often", "payment:on_time", "cushion:quarter"):
        await person.forges(f"answer:1:{tapped}")
    await person.says("/ustawienia")
    await person.taps("Stawka")
    await person.says("100 zł")


def told(person: Person) -> str:
    """Return what the newest dossier says, as one line."""
    sent = [each for each in person.chat if each.file_name.endswith(".pdf")]
    return " ".join(read_pdf(sent[-1].document).text.split())


def rows_of(person: Person) -> list[list[str]]:
    """Return the newest table's rows."""
    sent = [each for each in person.chat if each.file_name.endswith(".csv")]
    text = (sent[-1].document or b"").decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline=""), delimiter=";"))


async def test_for_oneself_everything_goes_in_and_the_screen_says_how_much(ola: Person) -> None:
    await with_private_things(ola)
    await ola.says("/zestawienie Anki")
    screen = ola.sees()
    assert screen.text.startswith("Co ma wejść do zestawienia o Ance?")
    assert "Wpisy: 3. Odpowiedzi: 3." in screen.text
    assert {"✓ Dla mnie", "☑ Werdykt", "☑ Zdjęcia i pliki", "✓ Całe"} <= set(screen.labels)
    (make,) = screen.body["reply_markup"]["inline_keyboard"][-1]
    assert make["style"] == "primary", "the one next step"
    await ola.taps("Przygotuj")
    whole = told(ola)
    for words in ("dzwoniła", "podziękowała", "nie spałam", "Często", "Werdykt", "ok. 67 zł"):
        assert words in whole, words
    assert "To zapiski i odpowiedzi jednej osoby" in whole


async def test_for_somebody_else_the_private_parts_are_left_out_everywhere(ola: Person) -> None:
    await with_private_things(ola)
    await ola.says("/zestawienie")
    await ola.taps("Do pokazania")
    assert set(PRIVATE) <= set(ola.sees().labels)
    assert "Wpisy: 2. Odpowiedzi: 0." in ola.sees().text
    await ola.taps("Przygotuj")
    shown = told(ola)
    assert "dzwoniła" in shown
    assert "podziękowała" in shown
    for private in ("nie spałam", "Nieprzespana", "Często", "Werdykt", "ok. 67 zł", "osobisty"):
        assert private not in shown, private
    assert "To wybór z zapisków jednej osoby" in shown
    assert [row[0] for row in rows_of(ola)] == ["Nr", "2", "1"]
    caption = files(ola)["pdf"].text
    assert caption.startswith("Zestawienie o współpracy z Anką, do pokazania. Przejrzyj je, zanim")


@pytest.mark.parametrize(
    ("ticked", "words"),
    [
        ("☐ Werdykt", "Werdykt i to, z czego wynika"),
        ("☐ Odpowiedzi", "Na czas"),
        ("☐ Pieniądze, umowa", "ok. 67 zł"),
        ("☐ Noce, zwątpienie", "nie spałam całą noc"),
    ],
)
async def test_what_is_private_goes_in_when_it_is_ticked(
    ola: Person, ticked: str, words: str
) -> None:
    await with_private_things(ola)
    await ola.says("/zestawienie")
    await ola.taps("Do pokazania")
    await ola.taps(ticked)
    assert ticked.replace("☐", "☑") in ola.sees().labels
    await ola.taps("Przygotuj")
    shown = told(ola)
    assert words in shown
    others = {"Werdykt i to, z czego wynika", "ok. 67 zł", "nie spałam całą noc"} - {words}
    for each in others:
        assert each not in shown, each


async def test_a_verdict_without_nights_and_doubts_does_not_tell_of_them(ola: Person) -> None:
    await with_private_things(ola)
    await ola.forges("dossier:1:others:v:all:make")
    assert "Werdykt i to, z czego wynika" in told(ola)
    assert "osobisty" not in told(ola)
    await ola.forges("dossier:1:others:vt:all:make")
    assert "osobisty" in told(ola)


async def test_good_moments_and_files_stay_out_when_they_are_unticked(ola: Person) -> None:
    await with_private_things(ola)
    await ola.sends_document(b"%PDF", "umowa.pdf")
    await ola.says("/zestawienie")
    await ola.taps("Przygotuj")
    assert "umowa.pdf" in told(ola)
    for unticked in ("☑ Dobre chwile", "☑ Zdjęcia i pliki"):
        await ola.taps(unticked, asked_of(ola))
    await ola.taps("Przygotuj", asked_of(ola))
    assert "podziękowała" not in told(ola)
    assert "umowa.pdf" not in told(ola)
    assert "plik" not in told(ola)


async def test_only_the_time_that_was_chosen_is_told_of(bot: Rozstaje, ola: Person) -> None:
    await with_a_log(ola)
    bot.clock.days_pass(60)
    await ola.says("/log Anka krzyczała wczoraj przez telefon")
    await ola.says("/zestawienie")
    await ola.taps("30 dni")
    assert "✓ 30 dni" in ola.sees().labels
    assert "Wpisy: 1." in ola.sees().text
    await ola.taps("Przygotuj")
    assert "21 grudnia 2026 r. – 19 stycznia 2027 r." in told(ola)
    assert "krzyczała" in told(ola)
    assert "dzwoniła" not in told(ola)
    assert len(rows_of(ola)) == 2


async def test_a_button_sets_so_two_taps_are_one(ola: Person) -> None:
    await with_private_things(ola)
    await ola.says("/zestawienie")
    untick = next(d for row in ola.sees().buttons for label, d in row if label == "☑ Werdykt")
    await ola.forges(untick, asked_of(ola))
    await ola.forges(untick, asked_of(ola))
    assert "☐ Werdykt" in asked_of(ola).labels
    assert all(len(data.encode()) <= 64 for row in ola.sees().buttons for _, data in row)


@pytest.mark.parametrize(
    "data",
    [
        "dossier:1:",
        "dossier:1:me",
        "dossier:1:somebody:v:all",
        "dossier:1:me:vv:all",
        "dossier:1:me:xyz:all",
        "dossier:1:me:v:ever",
        "dossier:1:me:v:all:now",
        "dossier:1:me:v:all:make:make",
        "dossier:2:me:v:all:make",
    ],
)
async def test_a_selection_that_is_none_makes_nothing(ola: Person, data: str) -> None:
    await with_a_log(ola)
    before = len(ola.chat)
    await ola.forges(data)
    assert ola.toasts[-1].text == "Ten przycisk już nie działa."
    assert len(ola.chat) == before


async def test_a_selection_with_nothing_in_it_says_so(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.forges("answer:1:dread:often")
    await ola.says("/zestawienie")
    await ola.taps("Do pokazania")
    await ola.taps("Przygotuj")
    assert ola.toasts[-1].text.endswith("Zaznacz coś więcej albo weź dłuższy okres.")
    assert not files(ola)


async def test_it_says_when_an_entry_was_edited(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    said = await ola.says("Anka dzwoniła wczoraj o 22:40, 40 min")
    await ola.says("/log Anka krzyczała wczoraj")
    bot.clock.days_pass(2)
    await ola.edits(said, "Anka dzwoniła wczoraj o 22:45, 50 min")
    await ola.forges("kind:2:insult")
    await asks_for_it(ola, "/zestawienie")
    logged = "zapisany 20 listopada 2026 r. o 12:00 (dzień później)"
    edited = "zmieniony 22 listopada 2026 r. o 12:00"
    assert f"{logged}, {edited}" in told(ola)
    # A kind put right is the bot's reading put right: her words are as they were.
    assert told(ola).count("zmieniony 22") == 1
    heading, first, second = rows_of(ola)
    assert heading[-2:] == ["Zapisano", "Zmieniono"]
    assert first[-2:] == ["2026-11-20 12:00", ""]
    assert second[-2:] == ["2026-11-20 12:00", "2026-11-22 12:00"]


async def test_it_prints_the_end_of_the_record(ola: Person) -> None:
    await with_a_log(ola)
    await ola.says("/export")
    sent = [each for each in ola.chat if each.file_name.endswith(".json")]
    end = orjson.loads(sent[-1].document or b"")["record"]["end"]["hash"]
    await asks_for_it(ola, "/zestawienie")
    assert f"{end[:32]} {end[32:]}" in told(ola)


async def test_the_table_stands_in_columns_in_a_spreadsheet_of_its_language(
    ola: Person, emma: Person
) -> None:
    for person, between in ((ola, b";"), (emma, b",")):
        await with_a_log(person)
        await asks_for_it(person, "/dossier")
        content = files(person)["csv"].document or b""
        heading = content.removeprefix(b"\xef\xbb\xbf").splitlines()[0]
        assert heading.count(b'"' + between + b'"') == 9, heading


def asked_of(person: Person) -> Bubble:
    """Return the screen on which a dossier is chosen, as it is now."""
    return next(each for each in reversed(person.chat) if "zestawienia o" in each.text)
