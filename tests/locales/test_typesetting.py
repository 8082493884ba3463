"""Typesetting: what was typed is never markup; a long document has a process of its own."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import orjson
import pytest
from pypdf import PdfReader

from conversations.casework.course import course
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.decision.situations import Level
from conversations.decision.verdict import decide
from conversations.records.owner import Answer, ClientFile, Language
from locales import typesetting
from locales.catalog import Words
from locales.chart_page import chart_page
from locales.dossier_page import Dossier, dossier_page
from locales.table_page import table
from locales.typesetting import TypesettingError, pdf, png
from tests.support.documents import read_pdf
from tests.support.story import Story, long_story, story


def page(told: Story, language: Language) -> dict[str, Any]:
    file, zone = told.file, told.owner.tz
    verdict = decide(file.choices(), file.entries(), told.today, file.talk_on(zone))
    line = course(file, told.today, zone)
    dossier = Dossier(told.owner, told.client, file, verdict, line, {}, told.today)
    return dossier_page(dossier, Words(language, told.owner.address))


@pytest.mark.parametrize("language", list(Language))
def test_a_dossier_claims_to_be_accessible(language: Language) -> None:
    document = read_pdf(pdf("dossier.typ", page(story(language), language)))
    assert document.accessible
    assert document.tagged
    assert document.language == language.value
    assert document.title.endswith(": Anka")
    assert document.shows_title
    (chart,) = document.figures
    assert "29" in chart, "it says how many incidents there are"
    assert len(document.headings) == 10  # four parts, the reasons, and five months


@pytest.mark.parametrize("language", list(Language))
def test_where_the_decision_is_open_it_says_what_speaks_for_staying(language: Language) -> None:
    slid = story(language)
    no_talk: dict[Question, Answer] = dict(slid.file.answers)
    no_talk.pop(Question.TALK_OUTCOME)
    told = page(replace(slid, file=replace(slid.file, answers=no_talk)), language)
    assert told["verdict"]["level"] is Level.YOUR_CALL
    staying = told["verdict"]["for_staying"]
    text = read_pdf(pdf("dossier.typ", told)).text
    assert f"{staying['heading']}: {staying['text']}" in " ".join(text.split())


def test_the_verdict_on_the_cover_is_the_one_that_the_chart_ends_with() -> None:
    told = page(story(), Language.EN)
    assert told["verdict"]["level"] is Level.PART
    assert told["chart"]["alt"].endswith(f"The verdict at the end: {told['verdict']['name']}.")


def test_a_guess_of_a_grave_kind_is_shown_by_its_words_alone_and_not_counted() -> None:
    told = story(Language.EN)
    guessed = replace(
        told.file.incidents[-1], kind=Kind.THREAT, kinds=(Kind.THREAT,), note="so?!", sure=False
    )
    only = replace(told, file=ClientFile(incidents=(guessed,)))
    shown = page(only, Language.EN)
    assert shown["counts"] == [("incidents", "0")]
    text = read_pdf(pdf("dossier.typ", shown)).text
    assert "22:40 · no kind given" in text
    assert "so?!" in text
    assert "Threat" not in text
    (_, row) = table(only.file, only.owner, Words(Language.EN))
    assert row[3:5] == [None, None]


def test_what_is_worth_keeping_and_no_trouble_is_no_incident_of_the_cover() -> None:
    told = story(Language.EN)
    for kind in (Kind.OTHER, Kind.GOOD_MOMENT):
        one = replace(told.file.incidents[-1], kind=kind, settled=True)
        counts = dict(page(replace(told, file=ClientFile(incidents=(one,))), Language.EN)["counts"])
        assert counts.pop("incidents") == "0"
        assert counts == ({"good moment": "1"} if kind is Kind.GOOD_MOMENT else {})


def test_a_long_one_is_the_same_from_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    told = page(long_story(60), Language.PL)
    here = read_pdf(pdf("dossier.typ", told))
    monkeypatch.setattr(typesetting, "_LARGE", 10)
    assert read_pdf(pdf("dossier.typ", told)) == here


@pytest.mark.parametrize("count", [60, 1001])
def test_only_a_long_log_begins_each_year_on_a_page_of_its_own(count: int) -> None:
    told = page(long_story(count, years=2), Language.EN)
    months = [(month["name"], month["apart"]) for month in told["months"]]
    assert [name for name, apart in months if apart] == (
        ["January 2025", "January 2026"] if count > 1000 else []
    )
    pages = PdfReader(BytesIO(pdf("dossier.typ", told))).pages
    begun = [each.extract_text().splitlines()[0] for each in pages]
    assert {"January 2025", "January 2026"} <= set(begun) or count < 1000


JOINED = ["🤦\u200d♀️", "👩\u200d💻", "❤️\u200d🔥", "🏳️\u200d🌈", "👍🏽", "👩🏽\u200d💻", "🇵🇱", "1️⃣"]


def noted(note: str) -> dict[str, Any]:
    told = story(Language.PL)
    one = replace(told.file.incidents[0], note=note)
    return page(replace(told, file=replace(told.file, incidents=(one,))), Language.PL)


@pytest.mark.parametrize("emoji", JOINED)
def test_a_joined_emoji_is_one_picture_and_keeps_its_characters(emoji: str) -> None:
    made = pdf("dossier.typ", noted(f"i co {emoji}teraz"))
    document = read_pdf(made)
    assert f"i co {emoji}teraz" in document.text
    assert document.accessible, "a character that no font has would be told"
    assert begins(made, "teraz") == begins(pdf("dossier.typ", noted("i co 😀teraz")), "teraz")
    assert begins(made, "teraz") < begins(pdf("dossier.typ", noted("i co 😀😀teraz")), "teraz")


def begins(document: bytes, word: str) -> float:
    """Return how far from the left a word begins that comes after an emoji."""
    found: list[float] = []

    def look(text: str, cm: list[float], tm: list[float], _font: object, _size: object) -> None:
        if text.strip() == word:
            found.append(cm[4] + tm[4])

    for each in PdfReader(BytesIO(document)).pages:
        each.extract_text(visitor_text=look)
    return found[0]


def test_marks_that_are_not_to_be_seen_are_left_out_and_flags_of_regions_kept() -> None:
    england = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
    said = f"a\u202eb\u2066c x\U000e0067\U000e0062y {england}"
    shown = orjson.loads(typesetting._shown({"note": said}))["note"]
    assert shown == f"abc xy {england}"


def test_what_cannot_be_set_says_so_and_not_what_was_in_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for large in (10, 10_000):
        monkeypatch.setattr(typesetting, "_LARGE", large)
        with pytest.raises(TypesettingError) as error:
            pdf("dossier.typ", {"title": "tajne"})
        assert "tajne" not in str(error.value)
    with pytest.raises(TypesettingError):
        png("chart_page.typ", {"lang": "tajne"})


@pytest.mark.parametrize("count", [1, 10, 10_000])
def test_a_chart_stays_of_a_phones_size(count: int) -> None:
    told = long_story(count)
    line = course(told.file, told.today, told.owner.tz)
    (picture,) = png("chart_page.typ", chart_page("Anka", line, Words(Language.PL)))
    assert int.from_bytes(picture[16:20], "big") == 1170
    assert 600 < int.from_bytes(picture[20:24], "big") < 3000
    # Telegram takes photos of up to 10 MB; it makes none of these smaller.
    assert len(picture) < 1_000_000


def test_ten_thousand_entries_are_drawn_by_quarters_and_none_that_counts_is_left_out() -> None:
    told = long_story(10_000)
    other = sum(each.kind is Kind.OTHER for each in told.file.incidents)
    line = course(told.file, told.today, told.owner.tz)
    drawn = chart_page("Anka", line, Words(Language.EN))["chart"]
    assert drawn["words"]["step"] == "a bar is a quarter"
    # On a phone 30 bars and half a dozen days beneath them can be told apart.
    assert 20 <= len(drawn["periods"]) <= 30
    assert 3 <= sum(each["label"] is not None for each in drawn["periods"]) <= 6
    assert len(drawn["ticks"]) <= 3
    bars = sum(n for each in drawn["periods"] for _, n in each["troubles"])
    assert bars + sum(each["good"] for each in drawn["periods"]) == 10_000 - other
    assert sum(each["count"] for each in drawn["legend"]) == 10_000 - other
