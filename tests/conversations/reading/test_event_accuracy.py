"""How well events are read: the table of the sets whose events are labelled, and what must hold."""

import pytest

from tests.conversations.reading import labelled, scoring

# A little under what was measured. Of the first the rules were written with it in view.
LEAST = {
    "shared": {"intent": 0.98, "precision": 0.93, "recall": 0.90},
    "kept_back_en": {"intent": 0.96, "precision": 0.88, "recall": 0.90},
    "kept_back_pl": {"intent": 0.94, "precision": 0.82, "recall": 0.84},
    "unseen_en": {"intent": 0.95, "precision": 0.87, "recall": 0.90},
    "unseen_pl": {"intent": 0.91, "precision": 0.76, "recall": 0.83},
    "month_en": {"intent": 0.90, "precision": 0.79, "recall": 0.89},
    "month_pl": {"intent": 0.90, "precision": 0.81, "recall": 0.80},
    "dev_en": {"intent": 0.86, "precision": 0.80, "recall": 0.78},
    "dev_pl": {"intent": 0.86, "precision": 0.82, "recall": 0.76},
}
MOMENTS = dict.fromkeys(("day", "time", "minutes"), 0.94)
MOST = {
    "shared": {"harm": 0.0, "lost": 0.06, "pain": 0.0},
    "kept_back_en": {"harm": 0.02, "lost": 0.07, "pain": 0.0},
    "kept_back_pl": {"harm": 0.03, "lost": 0.09, "pain": 0.0},
    "unseen_en": {"harm": 0.01, "lost": 0.07, "pain": 0.0},
    "unseen_pl": {"harm": 0.08, "lost": 0.09, "pain": 0.0},
    "month_en": {"harm": 0.02, "lost": 0.07, "pain": 0.0},
    "month_pl": {"harm": 0.01, "lost": 0.09, "pain": 0.0},
    "dev_en": {"harm": 0.06, "lost": 0.16, "pain": 0.0},
    "dev_pl": {"harm": 0.06, "lost": 0.20, "pain": 0.0},
}


@pytest.mark.parametrize("name", list(LEAST))
def test_events_are_read_as_well_as_promised(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = scoring.figures(labelled.told(name))
    with capsys.disabled():
        cells = "  ".join(f"{measure} {share:.1%}" for measure, share in found.items())
        print(f"\n{name}: {cells}")  # noqa: T201 — the table is what it is for
    # Of the month's messages nobody labelled when.
    moments = {measure: share for measure, share in MOMENTS.items() if measure in found}
    assert moments or name.startswith("month")
    for measure, share in (LEAST[name] | moments).items():
        assert found[measure] >= share, measure
    for measure, share in MOST[name].items():
        assert found[measure] <= share, measure
