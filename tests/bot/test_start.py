"""What a start brings in: a bot that polls and has nothing to draw does without the rest."""

import subprocess
import sys

from conversations.records.owner import Language
from locales import catalog

ROOT = catalog.LOCALES.parent


LATER = {
    "typst",
    "aiohttp.web",
    "bot.local_telegram",
    "bot.delivery.webhook",
    "bot.works.works",
}


def test_polling_starts_without_what_draws_and_without_an_http_server() -> None:
    found = subprocess.run(
        [sys.executable, "-c", "import sys, bot.__main__; print(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout.split()
    assert "bot.delivery.polling" in found
    assert LATER.isdisjoint(found)


def test_words_are_read_subject_by_subject() -> None:
    catalog._bundle.cache_clear()
    catalog._fixed.cache_clear()
    words = catalog.Words(Language.EN)
    assert words.plain("bot-about")
    assert words.has("letter-you-dat")
    assert not words.has("no-such-message")
    assert catalog._bundle.cache_info().currsize == 1
