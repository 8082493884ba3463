"""Telegram's limits that a screen keeps to; a test compares them with the library's constants."""

# A button's data, in bytes: InlineKeyboardButtonLimit.MAX_CALLBACK_DATA.
LONGEST_DATA = 64
# The buttons under one message: InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER.
MOST_BUTTONS = 100
