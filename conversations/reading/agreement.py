"""Whether he or she is spoken of: what a verb or a pronoun says, and what a name is."""

from collections.abc import Sequence

from conversations.reading.languages import spoken_in
from conversations.reading.rosters import TITLES_F, TITLES_M
from conversations.reading.spoken import spoken
from conversations.reading.text import prepare
from conversations.values.first_names import first_name
from conversations.values.remembering import remembered

SHE, HE = "f", "m"
_NEAR = 3  # words of a clause in which its pronoun stands


@remembered(4096)
def sex_of(name: str) -> str | None:
    """Return whether a client is she or he by title or first name, None for who can be either."""
    words = [token.plain for token in prepare(name).tokens]
    if words and words[0] in TITLES_F:
        return SHE
    if words and words[0] in TITLES_M:
        return HE
    known = first_name(name.split(maxsplit=1)[0]) if words else None
    if known:
        return known.sex
    # "Priya", "Drukarnia Puls": in Polish what ends so is she.
    return SHE if words and words[0].endswith("a") else None


def told_of(words: Sequence[str], language: str) -> str | None:
    """Return whether the plain words of a clause are of her or of him, None for what says neither.

    "Krzyczał", "she called": of what the owner did, and of several, they say nothing.
    """
    little = spoken()[language]
    for word in words[:_NEAR]:
        if word in little.she | little.he:
            return SHE if word in little.she else HE
    told = map(spoken_in(language).names.sex_told_by, words)
    return next((sex for sex in told if sex is not None), None) or None
