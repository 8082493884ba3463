"""The README's film of the phone page, taken from the real bot in a real browser.

uv run --group dev --with pillow python -m tests.support.film
"""

import asyncio
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import Page

from conversations.decision.glances import SHOWS, Glance
from conversations.decision.questions import CHOICES, Question
from tests.bot.test_phone_page import WORN_OUT, begin, tap, write
from tests.conversations.handlers.walking import PL, glance_of, label_of, question_of
from tests.support.browser import phone
from tests.support.rozstaje import Rozstaje, rozstaje

FILM = Path(__file__).parents[2] / "docs/phone-page.gif"
WIDTH, COLOURS = 320, 128
# Milliseconds that a picture stands: while something is done, and when there is something to read.
SHORT, LONG = 900, 3500


class Film:
    """Pictures of a page, each with how long it stands."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._pictures: list[tuple[Image.Image, int]] = []

    async def shows(self, milliseconds: int = SHORT) -> None:
        """Take a picture once what moves has come to rest."""
        await self._page.wait_for_timeout(400)
        shot = Image.open(BytesIO(await self._page.screenshot()))
        height = round(shot.height * WIDTH / shot.width)
        small = shot.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
        self._pictures.append((small, milliseconds))

    def write(self, file: Path) -> None:
        """Write the film, with one palette for all of it, so that nothing flickers."""
        pictures = [picture for picture, _ in self._pictures]
        strip = Image.new("RGB", (WIDTH, sum(each.height for each in pictures)))
        for place, each in enumerate(pictures):
            strip.paste(each, (0, place * each.height))
        palette = strip.quantize(COLOURS, dither=Image.Dither.NONE)
        frames = [each.quantize(palette=palette, dither=Image.Dither.NONE) for each in pictures]
        frames[0].save(
            file,
            save_all=True,
            append_images=frames[1:],
            duration=[milliseconds for _, milliseconds in self._pictures],
            loop=0,
            optimize=True,
        )


async def walk(film: Film, page: Page, bot: Rozstaje) -> None:
    """Tap on the two glances, then answer what they open, until the verdict."""
    person = bot.person(language="pl")
    while glance := glance_of(person.sees()):
        await film.shows()
        for shown in SHOWS[Glance(glance)]:
            if shown in WORN_OUT:
                await tap(page, PL.plain(f"grade-{shown}-{WORN_OUT[shown]}"))
                await film.shows()
        await tap(page, PL.plain("button-next"))
    while question := question_of(person.sees()):
        await film.shows()
        mildest = CHOICES[Question(question)][0]
        await tap(page, label_of(question, WORN_OUT.get(question, mildest), PL))
    await film.shows(LONG)


async def shoot() -> None:
    """Play a first client, from /start to the verdict, and a quick log."""
    with tempfile.TemporaryDirectory() as folder:
        async with rozstaje(Path(folder)) as bot, phone(bot.address) as page:
            film = Film(page)
            await begin(page, "PL")
            await film.shows()
            await tap(page, "Forma żeńska")
            await write(page, "Anka")
            await bot.settle()
            await walk(film, page, bot)
            await write(page, "anka wczoraj 22:40 dzwonila na pogaduchy 40 min")
            await bot.settle()
            await film.shows(LONG)
            film.write(FILM)


if __name__ == "__main__":
    asyncio.run(shoot())
