"""Free text for a letter, on one line."""

import pytest

from conversations.typed.one_line import read_item, read_line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Ola Kot", "Ola Kot"),
        ("  Ola \n Kot ", "Ola Kot"),
        ("x" * 60, "x" * 60),
        ("x" * 61, None),
        (" \n", None),
        ("\u200b", None),
        ("umowa z 3 marca 2025 r.", "umowa z 3 marca 2025 r."),
        ("<b>[?]</b>", "<b>[?]</b>"),
    ],
)
def test_a_line_is_kept_as_it_was_typed(typed: str, kept: str | None) -> None:
    assert read_line(typed, 60) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("pliki i mail", "pliki i mail"),
        ("pliki i mail.", "pliki i mail"),
        ("pliki, mail;", "pliki, mail"),
        ("mail z 3 listopada 2026 r.", "mail z 3 listopada 2026 r."),
        ("...", None),
        ("x" * 61, None),
    ],
)
def test_an_item_ends_without_a_sign_of_its_own(typed: str, kept: str | None) -> None:
    assert read_item(typed, 60) == kept
