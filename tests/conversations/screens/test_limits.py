"""The limits that stand in our own code are those that Telegram's library knows."""

from telegram.constants import InlineKeyboardButtonLimit, InlineKeyboardMarkupLimit

from conversations.screens.limits import LONGEST_DATA, MOST_BUTTONS


def test_the_limits_are_telegrams() -> None:
    assert LONGEST_DATA == InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    assert MOST_BUTTONS == InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER
