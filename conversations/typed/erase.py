"""A message that asks for what was erased: "przywróć Beatę", "bring Greg back"."""

from conversations.values.folding import fold, tidy

_WORDS_AT_MOST = 6
_BRINGS = frozenset(
    map(fold, ["przywróć", "przywrócić", "odzyskaj", "oddaj", "restore", "undelete"])
)
_BRINGS_BACK = frozenset(("bring", "get", "give"))


def asks_back(text: str) -> bool:
    """Tell whether a whole message asks for somebody or something back."""
    words = [word.strip(".,!?…") for word in fold(tidy(text)).split()]
    if not 0 < len(words) <= _WORDS_AT_MOST:
        return False
    return words[0] in _BRINGS or (words[0] in _BRINGS_BACK and "back" in words[1:])
