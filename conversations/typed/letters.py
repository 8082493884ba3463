"""A letter asked for in a message: "napisz do Ani, że kończę", "help me write to Greg"."""

import re

_ASKS = re.compile(
    r"(?:prosze |please )?"
    r"(?:(?:pomoz|pomozesz|mozesz)(?: mi)? napisac"
    r"|napisz(?: prosze)?(?: (?:list|maila|mail|pismo))?"
    r"|(?:can you |could you )?(?:help me (?:to )?)?(?:write|draft)"
    r"(?: (?:a|an|the))?(?: (?:letter|email|mail|message|text))?"
    r"|(?:list|pismo|mail|letter|email))"
    r" (?:do|dla|to|for)\b.*"
)


def asks_for_a_letter(said: str) -> bool:
    """Tell whether a message, folded, asks the bot to write to somebody; whom, the reader says."""
    return _ASKS.fullmatch(said) is not None
