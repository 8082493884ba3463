"""Names in every Polish case, from a table that was written from grammar: a/b, either is right."""

from pathlib import Path

import pytest

from conversations.values.declension import cases, is_plural, tone_for, vocative
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
        name, sex, *forms, called = line.split("\t")
        known = first_name(name.upper())
        assert known is not None
        assert (known.sex, known.vocative) == (sex, called or name)
        assert list(cases(name)) == [name, *forms] or known.forms is None
        assert vocative(name) == (called or name)
