"""Keyboards under a message, checked as Telegram checks them, and Telegram's limits on them."""

from typing import Any

from .errors import bad_request
from .markup import checked_url
from .words import words
from .world import Json

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
LONGEST_DATA = 64  # bytes of UTF-8
LONGEST_COPY = 256
STYLES = ("danger", "success", "primary")
ACTIONS = words(
    "url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat"
    " switch_inline_query_chosen_chat copy_text callback_game pay"
)
DECORATIONS = frozenset(("text", "style", "icon_custom_emoji_id"))


def read_markup(given: Json | None) -> Json | None:
    """Read a reply_markup: an inline keyboard to show, or None when there is nothing to show."""
    if not given:
        return None
    if "inline_keyboard" in given:
        return _inline(given["inline_keyboard"])
    if given.get("remove_keyboard") is True or given.get("force_reply") is True:
        return None
    if "keyboard" in given:
        raise bad_request("reply keyboards are not drawn by this local Telegram")
    return None


def only_inline(given: Json | None) -> Json | None:
    """Read the markup of an edit, which may only be an inline keyboard."""
    if given and "inline_keyboard" not in given:
        raise bad_request("inline keyboard expected")
    return read_markup(given)


def _inline(rows: Any) -> Json | None:
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" must be of type Array')
    kept = []
    for row in rows:
        if not isinstance(row, list):
            raise bad_request("can't parse inline keyboard: expected an Array of Arrays of buttons")
        if len(row) > MOST_IN_A_ROW:
            # Stricter: Telegram takes such a row and shows it unreadably narrow.
            raise bad_request(f"more than {MOST_IN_A_ROW} buttons in a row")
        if row:
            kept.append([_button(button) for button in row])
    if sum(map(len, kept)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: expected an Object")
    unknown = set(button) - ACTIONS - DECORATIONS
    if unknown:
        raise bad_request(f'can\'t parse inline keyboard button: unknown field "{min(unknown)}"')
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request(
            'can\'t parse inline keyboard button: Field "text" must be of type String'
        )
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = ACTIONS & set(button)
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: more than one action specified")
    _check_values(button)
    return dict(button)


def _check_values(button: Json) -> None:
    data = button.get("callback_data", "-")
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= LONGEST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not checked_url(str(button["url"])):
        raise bad_request("BUTTON_URL_INVALID")
    copied = button.get("copy_text", {"text": "-"})
    if not isinstance(copied, dict) or not 1 <= len(copied.get("text", "")) <= LONGEST_COPY:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if "style" in button and button["style"] not in STYLES:
        raise bad_request("can't parse inline keyboard button: unsupported style specified")
