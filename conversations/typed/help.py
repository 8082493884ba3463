"""A question about the bot itself: "co umiesz?", "how do I delete a client?"."""

import re

_WORDS_AT_MOST = 8
_ASKS = re.compile(
    r"(?:a )?(?:co (?:ty )?(?:umiesz|potrafisz)|jak (?:to|ty) dziala(?:sz)?|jak dzialasz|pomoc|"
    r"help(?: me)?|what can (?:you|this bot) do|how does (?:this|it) work|how do you work)"
)
# What is done with an entry, a client, the data: the help has each.
_HOW = re.compile(
    r"(?:jak (?:mam |moge )?"
    r"(?:usunac|skasowac|cofnac|poprawic|edytowac|wyeksportowac|zmienic nazwe)|"
    r"how (?:do|can) i (?:delete|remove|erase|undo|edit|rename|export|archive))\b.*"
)


def asks_for_help(said: str) -> bool:
    """Tell whether a message, folded, asks what the bot can do, or how something is done."""
    if len(said.split()) > _WORDS_AT_MOST:
        return False
    return bool(_ASKS.fullmatch(said) or _HOW.fullmatch(said))
