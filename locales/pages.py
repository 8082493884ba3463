"""Which page shows which screen; a page is its text as the HTML that Telegram takes."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from conversations.screens.basics import Screen, Sentences, Text
from conversations.screens.card import Card
from conversations.screens.changes import Weighed
from conversations.screens.client import ClientPage
from conversations.screens.clients import ClientList
from conversations.screens.corrections import Corrected
from conversations.screens.digest import Digested
from conversations.screens.entry import Opened
from conversations.screens.history import History
from conversations.screens.inquiry import Told
from conversations.screens.interview import AnswerList, Asking, Glancing
from conversations.screens.letters import Drafting, LetterList, LetterText
from conversations.screens.plan import Planned
from conversations.screens.search import SearchPage
from conversations.screens.settings import SettingsList
from conversations.screens.verdict import Judged
from locales.card_page import card_page
from locales.catalog import Words
from locales.changes_page import changes_page
from locales.client_page import client_page
from locales.clients_page import clients_page
from locales.corrections_page import corrections_page
from locales.digest_page import digest_page
from locales.entry_page import entry_page
from locales.history_page import history_page
from locales.inquiry_page import inquiry_page
from locales.interview_page import answers_page, glance_page, interview_page
from locales.letters_page import draft_page, letter_list_page, letter_page
from locales.plan_page import plan_page
from locales.search_page import search_page
from locales.settings_page import settings_page
from locales.verdict_page import verdict_page


def html(screen: Screen, words: Words) -> str:
    """Return the screen's text as the HTML that Telegram takes."""
    return _spare(PAGES[type(screen)](screen, words))


def _spare(text: str) -> str:
    """Leave one empty line where the templates' own lines left more."""
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _sentences_page(screen: Sentences, words: Words) -> str:
    return "\n\n".join(_paragraph(each, words) for each in screen.paragraphs)


def _paragraph(lines: Text | tuple[Text, ...], words: Words) -> str:
    each_line = lines if isinstance(lines, tuple) else (lines,)
    return "\n".join(words.html(each.id, each.arguments) for each in each_line)


PAGES: Mapping[type, Callable[[Any, Words], str]] = {
    Sentences: _sentences_page,
    AnswerList: answers_page,
    Asking: interview_page,
    Glancing: glance_page,
    Card: card_page,
    ClientList: clients_page,
    ClientPage: client_page,
    Corrected: corrections_page,
    Digested: digest_page,
    Drafting: draft_page,
    SearchPage: search_page,
    History: history_page,
    Judged: verdict_page,
    LetterList: letter_list_page,
    LetterText: letter_page,
    Opened: entry_page,
    Planned: plan_page,
    SettingsList: settings_page,
    Told: inquiry_page,
    Weighed: changes_page,
}
