"""The README's pictures, from the real code: `python -m tests.support.pictures`."""

import argparse
from pathlib import Path

from conversations.casework.course import course
from conversations.decision.verdict import decide
from conversations.records.owner import Language
from locales.catalog import Words
from locales.chart_page import chart_page
from locales.dossier_page import Dossier, dossier_page
from locales.typesetting import png
from tests.support.story import story

DOCS = Path(__file__).parents[2] / "docs"


def draw(folder: Path, language: Language) -> None:
    """Write the chart and the first pages of the dossier into the folder."""
    told = story(language)
    words = Words(language, told.owner.address)
    line = course(told.file, told.today, told.owner.tz)
    picture = png("chart_page.typ", chart_page(told.client.name, line, words))
    (folder / "chart.png").write_bytes(picture[0])
    verdict = decide(
        told.file.choices(),
        told.file.entries(),
        told.today,
        told.file.talk_on(told.owner.tz),
    )
    dossier = Dossier(told.owner, told.client, told.file, verdict, line, {}, told.today)
    pages = png("dossier.typ", dossier_page(dossier, words), pixels_per_inch=110)
    (folder / "dossier.png").write_bytes(pages[0])
    for number, page in enumerate(pages[1:], 2):
        if folder != DOCS:
            (folder / f"dossier-{number}.png").write_bytes(page)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DOCS)
    parser.add_argument("--language", type=Language, default=Language.PL)
    given = parser.parse_args()
    draw(given.folder, given.language)
