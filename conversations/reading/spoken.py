"""What the reader knows of each language: its little words, and where its cues stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from conversations.reading.tables import sections


@dataclass(frozen=True, slots=True)
class Spoken:
    """The little words of one language, from its `grammar.txt`."""

    joins: frozenset[str]
    before_another: frozenset[str]  # "Sam says Doug …": after it a client opens a clause
    pronouns: frozenset[str]
    both: frozenset[str]  # all who were named do it
    she: frozenset[str]
    he: frozenset[str]
    nots: frozenset[str]
    near: int  # how many words may stand between a "not" and what it denies
    still_so: frozenset[str]  # "not only shouted": denies nothing
    source: frozenset[str]  # before who it comes from: "from", "przez"
    aside: frozenset[str]  # before who is only told, or spoken of
    me: frozenset[str]  # the owner, to whom it is done
    causes: frozenset[str]  # before who caused it
    causes_of_said: frozenset[str]  # beside one of `said`: of what stands before
    said: frozenset[str]
    before_doing: frozenset[str]  # "about Frank shouting": before who does it
    doing: tuple[str, ...]  # how that which goes on ends
    others: frozenset[str]  # whoever else it may be done to
    others_of: frozenset[str]  # "at her": after one of the next
    before_others: frozenset[str]
    told: frozenset[str]
    titles: frozenset[str]
    hedges: frozenset[str]
    again: frozenset[str]
    contrast: tuple[str, ...]  # phrases that set one against another
    unlike: tuple[str, ...]  # phrases before who is only compared with
    undo: frozenset[str]
    undone: frozenset[str]  # what may stand beside it where nothing else is said


def _spoken(language: str) -> Spoken:
    rows = sections(f"{language}/grammar.txt")

    def words(heading: str) -> frozenset[str]:
        return frozenset(word for row in rows[heading] for word in row.split())

    return Spoken(
        joins=words("joins"),
        before_another=words("before_another"),
        pronouns=words("pronouns"),
        both=words("both"),
        she=words("she"),
        he=words("he"),
        nots=words("not"),
        near=int(rows["not_near"][0]),
        still_so=words("still_so"),
        source=words("source"),
        aside=words("aside"),
        me=words("me"),
        causes=words("causes"),
        causes_of_said=words("causes_of_said"),
        said=words("said"),
        before_doing=words("before_doing"),
        doing=tuple(rows["doing"]),
        others=words("others"),
        others_of=words("others_of"),
        before_others=words("before_others"),
        told=words("told"),
        titles=words("titles"),
        hedges=words("hedges"),
        again=words("again"),
        contrast=tuple(rows["contrast"]),
        unlike=tuple(rows["unlike"]),
        undo=words("undo"),
        undone=words("undone"),
    )


@lru_cache(maxsize=1)
def spoken() -> Mapping[str, Spoken]:
    """Return both languages; each is read once, when first needed."""
    return {language: _spoken(language) for language in ("pl", "en")}


KINDS = ("pl/kinds.txt", "en/kinds.txt")
INTENTS = ("pl/intents.txt", "en/intents.txt")
