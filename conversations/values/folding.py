"""Text as it is kept and as it is compared."""

import unicodedata


def tidy(text: str) -> str:
    """Return the text on one line, without control characters and surrounding or double spaces."""
    visible = "".join(c if unicodedata.category(c) not in _INVISIBLE else " " for c in text)
    return " ".join(visible.split())


def fold(text: str) -> str:
    """Return the text as it is compared: no case, no diacritics, `ł` as `l`."""
    # Twice: some letters have a case only once they are taken apart.
    decomposed = unicodedata.normalize("NFKD", text.casefold()).casefold().replace("ł", "l")
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


# Cc control, Cf format (bidi marks and zero-width characters), Cs surrogates, Cn, Co; line and
# paragraph separators. A joiner inside an emoji is lost with them: the emoji falls into its parts.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})
