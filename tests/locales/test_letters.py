"""The letters: every one, in both languages, all tones and forms, with blanks and without."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from conversations.casework.drafts import Draft, Filling, draft_of, fill, read_draft
from conversations.casework.letters import CHOSEN, SHAPES, Letter, Tone
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import (
    Address,
    Answer,
    Client,
    ClientFile,
    Incident,
    Language,
    Owner,
)
from conversations.records.vocabulary import Blank
from conversations.values.declension import cases
from conversations.values.hours import Hours
from locales.catalog import LOCALES, Words
from locales.letters import letter_text
from tests.support.seen import seen

TODAY = date(2026, 11, 20)
ANKA = Client(ClientNumber(1), "Anka")
CITABLE = sorted({kind for shape in SHAPES.values() for kind in shape.cites})
LOG = tuple(
    Incident(
        IncidentNumber(number),
        kind,
        date(2026, 11, number),
        client=ClientNumber(1),
        note="<b>sekret</b>",
    )
    for number, kind in enumerate(CITABLE, 1)
)
FILE = ClientFile(
    {Question.NOTICE: Answer("month", datetime(2026, 11, 1, tzinfo=UTC))},
    LOG,
    blanks={
        "hours": "9:00–17:00",
        "lead": "2",
        "amount": "12500.50 PLN",
        "invoice": "12/2026",
        "due_date": "2026-11-10",
        "proof": "pliki i mail",
        "task": "dwa dodatkowe posty",
        "price": "300.00 PLN",
        "start_on": "2026-12-07",
        "topic": "akceptacja grafik",
        "contract": "umowa z 3 marca 2025 r.",
        "cited": " ".join(str(each.number) for each in LOG),
    },
)
STRANGER = Owner(OwnerId(1), Language.PL)
OLA = Owner(OwnerId(1), Language.PL, hours=Hours(), hours_set=True, sender="Ola Kot")
PL, EN = Language.PL, Language.EN

drafts = [
    Draft(letter, tone, lang)
    for letter in Letter
    for tone in SHAPES[letter].tones
    for lang in Language
]
every_draft = pytest.mark.parametrize("draft", drafts, ids=lambda draft: "-".join(draft.fields))


def written(
    draft: Draft,
    file: ClientFile = ClientFile(),  # noqa: B008 it is frozen
    client: Client = ANKA,
    address: Address = Address.FEMININE,
    owner: Owner = OLA,
) -> str:
    return seen(
        letter_text(client, draft, fill(draft, owner, file, TODAY, file.listed()), TODAY, address)
    )


@every_draft
@pytest.mark.parametrize("address", Address)
def test_a_filled_letter_has_no_blank_and_no_markup(draft: Draft, address: Address) -> None:
    text = written(draft, FILE, address=address)
    assert re.search(r"[\[\]{}<>&*_`]", text) is None
    assert "\n\n\n" not in text
    assert text == text.strip()
    assert "  " not in text
    assert ".." not in text
    assert "None" not in text
    assert 80 < len(text) < 2500


@every_draft
def test_what_is_not_known_is_a_clear_blank(draft: Draft) -> None:
    missing = Filling().missing(draft.shape)
    text = letter_text(ANKA, draft, Filling(), TODAY, Address.NEUTRAL)
    words = Words(draft.language)
    said = sorted(words.plain(f"letter-blank-{each}") for each in missing)
    assert sorted(re.findall(r"\[[^\]]+\]", text)) == said
    assert "None" not in text
    assert ".." not in text


@every_draft
def test_somebody_of_whom_nothing_is_known_gets_no_letter_with_a_word_missing(draft: Draft) -> None:
    text = written(draft, owner=STRANGER)
    missing = fill(draft, STRANGER, ClientFile(), TODAY).missing(draft.shape)
    assert len(re.findall(r"\[[^\]]+\]", text)) == len(missing)
    assert re.search(r"None|\.\.|unsaid|unknown", text) is None
    assert not set(missing) & set(CHOSEN)


@every_draft
def test_a_letter_is_signed_where_somebody_is_written_to(draft: Draft) -> None:
    assert ("Ola Kot" in written(draft)) is (draft.letter is not Letter.SHOUTING)


@every_draft
def test_a_date_with_its_year_is_written_whole(draft: Draft) -> None:
    text = written(draft, FILE)
    days = re.findall(r"\d{1,2}\s\w+\s2026(.{0,3})", text)
    assert all(each.lstrip().startswith("r.") for each in days) or draft.language is EN


def test_a_firm_or_somebody_one_calls_pan_is_written_to_plainly() -> None:
    for name in ("ABC sp. z o.o.", "Państwo Nowakowie", "Pani Basia", "Fundacja Iskra"):
        assert draft_of(Letter.PART, PL, name).tone is Tone.PLAIN
        assert draft_of(Letter.NOTICE, PL, name).tone is Tone.FIRM
        asked = read_draft(("part", "warm"), PL, name)
        assert asked
        assert asked.tone is Tone.WARM
    assert draft_of(Letter.PART, PL, "Anka").tone is Tone.WARM


def test_firm_thanks_are_not_offered() -> None:
    assert SHAPES[Letter.THANKS].tones == (Tone.WARM, Tone.PLAIN)
    asked = read_draft(("thanks", "firm", "pl"), PL, "Anka")
    assert asked
    assert asked.tone is Tone.WARM
    offered = {letter for letter in Letter if SHAPES[letter].tones == tuple(Tone)}
    assert offered == set(Letter) - {Letter.THANKS}


@every_draft
def test_only_what_the_client_did_is_cited_with_its_day_and_never_the_owners_words(
    draft: Draft,
) -> None:
    text = written(draft, FILE)
    lines = [line for line in text.splitlines() if re.match(r"– \d", line)]
    assert len(lines) == min(8, len(draft.shape.cites))
    assert "sekret" not in text
    assert not draft.shape.cites & {Kind.SLEEPLESS, Kind.SELF_DOUBT, Kind.DREAD, Kind.OWN_MISTAKE}


@pytest.mark.parametrize("letter", Letter)
@pytest.mark.parametrize("language", Language)
def test_the_tones_differ(letter: Letter, language: Language) -> None:
    tones = SHAPES[letter].tones
    assert len({written(Draft(letter, tone, language), FILE) for tone in tones}) == len(tones)


def test_the_owner_speaks_in_their_form_of_address() -> None:
    part = Draft(Letter.PART, Tone.WARM, PL)
    assert "myślałam" in written(part, address=Address.FEMININE)
    assert "myślałem" in written(part, address=Address.MASCULINE)
    neutral = written(part, address=Address.NEUTRAL)
    assert "myślał" not in neutral
    assert "Chciałbym" in written(Draft(Letter.SUM_UP, Tone.WARM, PL), address=Address.MASCULINE)


@every_draft
def test_only_warm_letters_are_on_first_name_terms(draft: Draft) -> None:
    text = "" if draft.tone is Tone.WARM else written(replace(draft, language=PL), FILE)
    assert re.search(r"\b(Ty|Ci|Cię|Ciebie|Tobą|Twój|Twoje|Wam|Wami)\b", text) is None


def test_a_neutral_letter_tells_nobodys_gender() -> None:
    for letter in Letter:
        for tone in SHAPES[letter].tones:
            text = written(Draft(letter, tone, PL), FILE, address=Address.NEUTRAL)
            assert (
                re.search(
                    r"\w((?<!dzia)łam|łem|łabym|łbym|liśmy|łyśmy)\b|\boboje\b|\bwdzięczn", text
                )
                is None
            )


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Anka", "Cześć, Anko!"),
        ("Marek Nowak", "Cześć, Marku!"),
        ("Fundacja Iskra", "Cześć!"),
        ("Nowak", "Cześć!"),
        ("<b>&", "Cześć!"),
    ],
)
def test_a_warm_letter_calls_a_person_by_name_and_nobody_else(name: str, greeting: str) -> None:
    text = written(Draft(Letter.ASK, Tone.WARM, PL), client=Client(ClientNumber(1), name))
    assert text.startswith(greeting)


def test_a_family_is_spoken_to_as_several() -> None:
    text = written(Draft(Letter.THANKS, Tone.WARM, PL), client=Client(ClientNumber(1), "Nowakowie"))
    assert "z Wami" in text


@every_draft
@pytest.mark.parametrize("name", ["Zbyszek", "Marta Zielińska", "Jørgensen & Søn", "<b>&Co"])
def test_nobody_reads_of_themselves_by_name(draft: Draft, name: str) -> None:
    """A letter may call its reader by name; after that they are "you", or nothing at all."""
    text = written(draft, FILE, client=Client(ClientNumber(1), name))
    body = re.sub(r"^(Cześć|Hi)\b.*$", "", text, count=1, flags=re.MULTILINE)
    named = [name, *cases(name), *(case.split()[0] for case in cases(name))]
    assert not [each for each in named if re.search(rf"(?<!\w){re.escape(each)}(?!\w)", body)]


def test_a_notice_ends_our_contract_whoever_reads_it() -> None:
    for letter in (Letter.NOTICE, Letter.NOTICE_NOW):
        for name in ("Zbyszek", "Nowak i Wspólnicy sp. z o.o."):
            client = Client(ClientNumber(1), name)
            polish = written(Draft(letter, Tone.FIRM, PL), FILE, client)
            assert re.search("(wypowiadam|rozwiązuję) naszą umowę", polish)
            english = written(Draft(letter, Tone.FIRM, EN), FILE, client)
            assert re.search("[Oo]ur contract", english)


def test_amounts_and_days_are_written_as_the_language_does() -> None:
    polish = written(Draft(Letter.PAYMENT_FIRST, Tone.PLAIN, PL), FILE)
    assert "12 500,50 zł" in polish
    assert "do 27 listopada 2026 r." in polish
    english = written(Draft(Letter.PAYMENT_FIRST, Tone.PLAIN, EN), FILE)
    assert "PLN 12,500.50" in english
    assert "by 27 November 2026" in english
    assert "poniedziałek, 23 listopada" in written(Draft(Letter.SUM_UP, Tone.PLAIN, PL), FILE)


@pytest.mark.parametrize(
    ("days", "words"), [(1, "1 dzień roboczy"), (3, "3 dni robocze"), (5, "5 dni roboczych")]
)
def test_days_are_counted_in_good_polish(days: int, words: str) -> None:
    file = ClientFile(blanks={"lead": str(days)})
    assert words in written(Draft(Letter.HOURS, Tone.PLAIN, PL), file)


@pytest.mark.parametrize("language", Language)
def test_every_letter_has_a_title_short_enough_for_a_button(language: Language) -> None:
    words = Words(language)
    for letter in Letter:
        assert len(words.plain(f"letter-{letter}")) + len("✓ ") <= 28
        for blank in Blank:
            assert words.has(f"blank-ask-{blank}")
        assert draft_of(letter, language, "Anka").shape.tone in Tone


def test_the_letters_stand_in_the_order_of_their_names() -> None:
    for language in Language:
        file = (LOCALES / language / "letter.ftl").read_text("utf-8")
        named = re.findall(r"^letter-(\w+) =", file, re.MULTILINE)
        assert [each for each in named if each in set(Letter)] == list(Letter)
