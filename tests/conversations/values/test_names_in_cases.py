"""Names in every Polish case, from a table that was written from grammar: a/b, either is right."""

from pathlib import Path

import pytest

from conversations.values.declension import (
    cases,
    first_name_of,
    forms,
    is_plural,
    tone_for,
    vocative,
    with_preposition,
)
from conversations.values.first_names import first_name
from conversations.values.tables import lines

_HEAD, *_ROWS = (
    Path(__file__).with_suffix("").with_name("names_in_cases.tsv").read_text("utf-8").splitlines()
)
TABLE = [dict(zip(_HEAD.split("\t"), row.split("\t"), strict=True)) for row in _ROWS]
CASES = {"gen": "gen", "dat": "dat", "acc": "acc", "ins": "inst", "loc": "loc"}


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["name"])
def test_a_name_is_said_as_in_the_table(row: dict[str, str]) -> None:
    name = row["name"]
    said = cases(name)._asdict()
    wrong = {
        case: said[ours] for case, ours in CASES.items() if said[ours] not in row[case].split(" / ")
    }
    assert not wrong
    assert said["nom"] == name
    assert (vocative(name) or "") in row["voc"].split(" / ")
    assert ("pl" if is_plural(name) else "sg") in row["number"].split(" / ")
    assert tone_for(name) in row["tone"].split(" / ")


def test_a_first_name_is_read_in_its_cases() -> None:
    for line in lines("first_names.tsv")[1:]:
        name, sex, *declined, called = line.split("\t")
        known = first_name(name.upper())
        assert known is not None
        assert (known.sex, known.vocative) == (sex, called or name)
        assert list(cases(name)) == [name, *declined] or known.forms is None
        assert vocative(name) == (called or name)


@pytest.mark.parametrize(
    "name",
    ["the", "o", "x" * 60, "Ż" * 60, "Anna " * 12, "42", "«Kot»", "[Marek]", "שרה כהן", "🌸",
     "{ $client }", "'", "-", "--", "A-", "-a", "i", "i i i", "Pani", "Państwo", "dr", "&", "& Co",
     "sp. z o.o.", "Pan i"],
)  # fmt: skip
def test_what_is_no_name_that_anybody_declines_is_said_all_the_same(name: str) -> None:
    said = cases(name)
    assert said.nom == name
    assert all(len(form.split()) - len(name.split()) in (0, 1) for form in said)
    assert tone_for(name) in ("warm", "plain")


@pytest.mark.parametrize(
    ("name", "called"),
    [("Kasia z Torunia", "Kasia"), ("Kowalska Anna", "Anna"), ("Emily Brown", "Emily"),
     ("Pani Anna", None), ("dr Anna Wrona", None), ("Ania i Tomek", None), ("Nova Media", None),
     ("Zofia Kwiaty s.c.", None), ("Green Tea", None), ("Kowalski", None), ("", None)],
)  # fmt: skip
def test_a_first_name_is_found_as_it_is_typed(name: str, called: str | None) -> None:
    assert first_name_of(name) == called


@pytest.mark.parametrize(
    ("name", "form"),
    [("Delta sp. z o.o.", "Delty sp. z o.o."), ("Kasia Foto", "Kasi Foto"),
     ("Kasia Foto", "firmą Kasia Foto"), ("Zielona Szafa", "Zieloną Szafę")],
)  # fmt: skip
def test_a_name_is_known_in_every_form_that_people_type(name: str, form: str) -> None:
    assert form in forms(name)


# Beyond the table: dative, instrumental, how it is called, and the tone.
ALSO = """
Księgowa Ania | Księgowej Ani | z Księgową Anią | | warm
Mama i Tata | Mamie i Tacie | z Mamą i Tatą | | warm
Bracia Golec | Braciom Golec | z Braćmi Golec | | warm
Restauracja Polska Chata | Restauracji Polska Chata | z Restauracją Polska Chata | | plain
Fundacja Wrona | Fundacji Wrona | z Fundacją Wrona | | plain
Szkola Jezykowa | firmie Szkola Jezykowa | z firmą Szkola Jezykowa | | plain
Kowalska Anna | Kowalskiej Annie | z Kowalską Anną | Anno | warm
Państwo Ania i Tomek | Państwu Ani i Tomkowi | z Państwem Anią i Tomkiem | | plain
Kasia Foto | firmie Kasia Foto | z firmą Kasia Foto | | plain
szkoła językowa lingo | szkole językowej lingo | ze szkołą językową lingo | | plain
Anna McDonald-Kowalska | Annie McDonald-Kowalskiej | z Anną McDonald-Kowalską | Anno | warm
Pani Mecenas Lis | Pani Mecenas Lis | z Panią Mecenas Lis | | plain
Serhii | klientowi Serhii | z klientem Serhii | Serhii | warm
Prezes Nowak | Prezesowi Nowakowi | z Prezesem Nowakiem | | plain
Dentysta Nowak | Dentyście Nowakowi | z Dentystą Nowakiem | | warm
Kierowniczka Nowak | Kierowniczce Nowak | z Kierowniczką Nowak | | warm
Doktor Wrona | Doktorowi Wronie | z Doktorem Wroną | | plain
Rodzina Nowaków | Rodzinie Nowaków | z Rodziną Nowaków | | warm
Ewa Farna | Ewie Farnej | z Ewą Farną | Ewo | warm
Adam Nawałka | Adamowi Nawałce | z Adamem Nawałką | Adamie | warm
Hubert Hurkacz | Hubertowi Hurkaczowi | z Hubertem Hurkaczem | Hubercie | warm
Jan Ossowiec | Janowi Ossowcowi | z Janem Ossowcem | Janie | warm
Madzia | Madzi | z Madzią | Madziu | warm
"""


@pytest.mark.parametrize("row", ALSO.strip().splitlines())
def test_other_names_are_said_well_too(row: str) -> None:
    name, dative, instrumental, called, tone = (each.strip() for each in row.split("|"))
    assert cases(name).dat == dative
    assert with_preposition(cases(name).inst) == instrumental
    assert (vocative(name) or "", tone_for(name)) == (called, tone)
