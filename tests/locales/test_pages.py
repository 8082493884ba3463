"""Every screen has its page, and is safe whatever was typed as a name."""

import inspect
import pkgutil
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.local_telegram.entities import TO_NOTHING
from conversations import screens as room
from conversations.screens.basics import Screen
from conversations.typed.names import LONGEST
from conversations.values.folding import tidy
from locales.catalog import Words
from locales.layout import short
from locales.pages import PAGES
from tests.locales.screens import VOICES, labels, read, screens, voice_id


def test_every_screen_has_a_page_and_every_page_a_screen() -> None:
    modules = [
        import_module(f"{room.__name__}.{each.name}")
        for each in pkgutil.iter_modules(room.__path__)
    ]
    kinds = {
        each
        for module in modules
        for _, each in inspect.getmembers(module, inspect.isclass)
        if hasattr(each, "rows") and each is not Screen
    }
    assert kinds == set(PAGES)


NAMES = st.one_of(
    st.text(min_size=1, max_size=LONGEST),
    st.text("<>&\"'{}$/;#bi ", min_size=1, max_size=LONGEST),
    st.sampled_from(
        ["<b>&", "</b>", "</blockquote>", "&amp;", "&lt;b&gt;", "{ $client }", "{{ x }}",
         "<a href='x'>", "Zoë & Co <3", "'\"", "😀" * 30, "Ż", "-- ", "%s", "&#60;", "<script>"]
    ),
)  # fmt: skip


def as_shown(name: str) -> str:
    """Return a typed name as the bot keeps it."""
    return tidy(name)[:LONGEST].strip()


@given(NAMES, st.sampled_from(VOICES))
@settings(max_examples=60, deadline=None)
def test_nothing_typed_as_a_name_can_break_a_screen(typed: str, words: Words) -> None:
    name = as_shown(typed)
    if not name:
        return
    wanted = {"Asking", "Judged", "ClientList"}
    for screen in screens(name):
        shown = read(screen, words)
        for label in labels(screen, words):
            assert label.strip()
        if type(screen).__name__ in wanted:
            # Telegram itself takes some marks out of every text, names among them; a long name is
            # told as far as a line has room.
            assert _cleaned(short(name)) in shown.text or _cleaned(name) in shown.text


def _cleaned(text: str) -> str:
    return "".join(letter for letter in text if ord(letter) not in TO_NOTHING).strip()


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
def test_a_name_in_any_case_is_shown_as_typed_when_it_looks_like_html(words: Words) -> None:
    for screen in screens("<b>&"):
        assert "<b>&" in read(screen, words).text
