"""A walk through the whole bot on the phone page: `uv run python -m tests.support.walk [pl|en] …`.

Each screen is come to by what one says and by each button under it, in both languages, on a large
and a small phone, light and dark. A picture of each stands in `screenshots/walk/`, and what is
wrong with it is printed: a label that is cut off, something that sticks out sideways, a first line
that is off the screen, a screen with no way on.
"""

import argparse
import asyncio
import sys
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Literal

from tests.support.browser import phone
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje, rozstaje

_A_MINUTE = timedelta(minutes=1)
OUT = Path(__file__).parents[2] / "screenshots" / "walk"
LARGE, SMALL = {"width": 390, "height": 844}, {"width": 320, "height": 640}

# A word that is answered by a message whose place the screens take that are tapped.
DASH = "/anuluj"
TAPPED = (
    "> glance:2:client", "> next:2:client", "> next:2:you", "> pause:2",
    "> ask:2:interest", "> answers:2", "> plan:2", "> plan:2:more", "> plan:2:all",
    "> plan:1", "> plan:1:more", "> letters:2:talk", "> letters:2:deal", "> letters:2:end",
    "> letter:2:payment_first", "> letter:2:notice", "> letter:2:threat", "> letter:1:sum_up",
    "> menu:1:kind:time", "> menu:3:who", "> menu:3:also", "> menu:3:day", "> menu:3:time",
    "> menu:3:minutes", "> changes:2", "> look:2", "> client:2", "> year:1", "> chart:1",
    "> calendar:1", "> next:3:client", "> next:3:you", "> verdict:3", "> plan:3", "> changes:3",
    "> letters:3", "> interview:3", "> answers:3", "> archive:2", "> rename:2", "> erase:2",
)  # fmt: skip

# What is said, or tapped (`>`), and looked at with all its buttons; what follows `!` is done and
# not looked at.
SAID = {
    "pl": (
        "/start", "Anka", "! /nowy Pani Katarzyna Wiśniewska-Szczebrzeszyńska",
        "Anka dzwoniła wczoraj o 22:40, gadała 40 min i przełożyła spotkanie",
        "ktoś krzyczał wczoraj przez telefon", "Pani Katarzyna znowu płaci po terminie",
        "Nie wiem, co robić z Anką", "mam dość, płaczę przez nią", "chcę ze sobą skończyć",
        "dzięki", "/pytania Anka", "! answers", "/werdykt Anka", "/klient Anka",
        "/dziennik Anka", "ile razy Anka dzwoniła po godzinach?", "Anka wreszcie zapłaciła",
        "popraw: to było przedwczoraj", "cofnij", "zmień nazwę Anki na Anna Nowak",
        "! zmień nazwę Anny Nowak na Anka", "/zestawienie Anka", "/start", "! /nowy Beata",
        "/klienci", "/ustawienia", "/pomoc", "/prywatnosc", "/usun", "/eksport", "/import",
        "/cokolwiek", "/nowy", "/anuluj", "/szukaj krzyczał", "/szukaj słoń",
        "przypomnij mi jutro o fakturze dla Anki", "jutro mam rozmowę z Anką", *TAPPED,
    ),
    "en": (
        "/start", "Anka", "! /new Mrs Katherine Featherstonehaugh-Cholmondeley",
        "Anka called yesterday at 22:40, talked for 40 min and moved the meeting",
        "somebody shouted at me on the phone yesterday", "Katherine paid late again",
        "I don't know what to do about Anka", "I've had enough, she makes me cry",
        "I want to end it all", "thanks", "/interview Anka", "! answers", "/verdict Anka",
        "/client Anka", "/history Anka", "how often did Anka call after hours?",
        "Anka has paid at last", "no, it was two days ago", "undo",
        "rename Anka to Anna Nowak", "! rename Anna Nowak to Anka", "/dossier Anka", "/start",
        "! /new Beata", "/clients", "/settings", "/help", "/privacy", "/erase", "/export",
        "/import", "/whatever", "/new", "/cancel", "/search shouted", "/search elephant",
        "remind me tomorrow about Anka's invoice", "I have a call with Anka tomorrow", *TAPPED,
    ),
}  # fmt: skip
ANSWERS = (
    "dread:often", "payment:sometimes_late", "hours_stated:both", "intrusions:weekly",
    "time_fit:unbearable", "sleep:often", "told:yes", "summary_talk:no", "interest:yes",
)  # fmt: skip
# These end what others lead through.
LEFT_ALONE = ("erase:0:yes", "language:", "cancel")
# These too, and are taken back at once.
TAKEN_BACK = {"undo:": "log:", "undo_all:": "log_all:", "archive:": "unarchive:"}
# Of these two show what all of a screen are like.
_ENOUGH = 2
MANY_ALIKE = ("answer:", "day:", "time:", "minutes:", "hours:", "days:", "zone:", "digest:")

LOOK = """(id) => {
  const scroll = document.getElementById('scroll'), screen = scroll.getBoundingClientRect();
  const message = document.getElementById(`m${id}`);
  if (!message) return ['it is not there'];
  // Whoever taps a button above what came since has scrolled to it, by hand, and has it before
  // their eyes.
  const last = document.querySelector('article:last-of-type');
  scroll.dispatchEvent(new Event('wheel'));
  if (message === last) scroll.scrollTop = scroll.scrollHeight;
  else message.scrollIntoView({ block: 'end', behavior: 'instant' });
  const wrong = [];
  for (const key of message.querySelectorAll('.key')) {
    if (key.scrollWidth > key.clientWidth + 1) wrong.push(`cut off: ${key.textContent}`);
    const words = document.createTreeWalker(key, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode())
      for (const word of node.data.matchAll(/[\\p{L}\\d:.,]+/gu)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        if (range.getClientRects().length > 1) wrong.push(`broken word: ${word[0]}`);
      }
  }
  if (scroll.scrollWidth > scroll.clientWidth) wrong.push('sticks out sideways');
  const box = message.getBoundingClientRect();
  if (box.top < screen.top - 1) wrong.push(`first line ${Math.round(screen.top - box.top)} px off`);
  if (box.bottom > screen.bottom + 1) wrong.push(`${Math.round(box.bottom - screen.bottom)} below`);
  return wrong;
}"""


# Looks at what the bot said last: what led to it, the message.
Look = Callable[[str, Bubble], Awaitable[None]]


def latest(chat: Sequence[Bubble]) -> Bubble:
    """Return the message of the bot that came or changed last."""
    said = (each for each in chat if each.from_bot)
    return max(
        said, key=lambda each: (each.body.get("edit_date", each.body["date"]), each.message_id)
    )


@dataclass
class Walk:
    """One walk: who walks, and what looks at each screen; `seen` are those looked at."""

    bot: Rozstaje
    person: Person
    at: Look
    seen: set[str] = field(default_factory=set)

    async def look(self, name: str) -> None:
        """Look at what the bot said last, once."""
        shown = latest(self.person.chat)
        key = f"{shown.text}{shown.labels}"
        if key not in self.seen:
            self.seen.add(key)
            await self.at(name, shown)

    async def say(self, text: str) -> None:
        """Say it or tap it, look, and then at each of its buttons."""
        self.bot.clock.at += _A_MINUTE
        if text.startswith("> "):
            await self.person.says(DASH)
            await self.person.forges(text[2:], self.person.sees())
        else:
            await self.person.says(text)
        await self.look(text)
        root = self.person.sees()
        alike: Counter[str] = Counter()
        for label, data in [pair for row in root.buttons for pair in row]:
            like = data.rpartition(":")[0]
            alike[like] += 1
            if not data or data.startswith(("http", *LEFT_ALONE)):
                continue
            if f"{like}:".startswith(MANY_ALIKE) and alike[like] > _ENOUGH:
                continue
            self.bot.clock.at += _A_MINUTE
            await self.person.forges(data, root)
            await self.look(f"{text} › {label}")
            for done, back in TAKEN_BACK.items():
                if data.startswith(done):
                    await self.person.forges(data.replace(done, back), root)


async def walk(bot: Rozstaje, language: str, look: Look) -> None:
    """Walk once through the whole bot, in a language."""
    person = bot.person(language=language)
    person.speaks(language)
    going = Walk(bot, person, look)
    for said in SAID[language]:
        if said == "! answers":
            for answer in ANSWERS:
                await person.forges(f"answer:1:{answer}")
        elif said.startswith("! "):
            await person.says(said[2:])
        else:
            await going.say(said)


async def pictures(language: str, size: dict[str, int], scheme: Literal["light", "dark"]) -> None:
    """Walk, and take a picture of each screen on a phone of a size; print what is wrong with it."""
    folder = OUT / f"{language}-{size['width']}-{scheme}"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    numbers = count(1)
    with tempfile.TemporaryDirectory() as place:
        async with (
            rozstaje(Path(place)) as bot,
            phone(f"{bot.address}/?language={language}", scheme, size) as page,
        ):

            async def look(name: str, shown: Bubble) -> None:
                number = next(numbers)
                await page.wait_for_timeout(350)
                wrong = await page.evaluate(LOOK, shown.message_id)
                await page.screenshot(path=folder / f"{number:03d}.png")
                if not shown.labels and not shown.file_name and not shown.photo:
                    wrong.append("no button")
                first = " ".join(shown.text.split())[:50]
                line = f"{folder.name} {number:03d} {name[:40]!r}: {first!r}"
                sys.stdout.write("\n    ! ".join([line, *wrong]) + "\n")

            await walk(bot, language, look)


async def main(languages: Sequence[str]) -> None:
    """Walk in each language, light and dark, on both phones."""
    for language in languages:
        for size in (LARGE, SMALL):
            await pictures(language, size, "light")
            await pictures(language, size, "dark")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*", default=["pl", "en"], choices=["pl", "en"])
    asyncio.run(main(parser.parse_args().languages))
