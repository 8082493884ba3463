"""docs/article.md says where each thought of the article stands: in words that are there."""

import re
from fnmatch import fnmatchcase

import pytest

from conversations.records.owner import Language
from locales.catalog import LOCALES
from tests.locales.test_catalog import messages

PAGE = (LOCALES.parent / "docs" / "article.md").read_text("utf-8")
ROWS = "\n".join(line for line in PAGE.splitlines() if line.startswith("|"))
NAMED = sorted(set(re.findall(r"`([^`]+)`", ROWS)))


@pytest.mark.parametrize("language", Language)
def test_every_message_that_the_page_names_is_there(language: Language) -> None:
    there = messages(language)
    missing = [named for named in NAMED if not any(fnmatchcase(each, named) for each in there)]
    assert NAMED
    assert not missing


def test_the_page_names_the_words_of_every_rule() -> None:
    words = {each for each in messages(Language.PL) if re.fullmatch(r"rule-.*-(reason|ours)", each)}
    unnamed = {each for each in words if not any(fnmatchcase(each, named) for named in NAMED)}
    assert not unnamed
