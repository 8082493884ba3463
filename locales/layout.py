"""What the pages share: the templates, the marks of the levels, a phrase inside a sentence."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from conversations.decision.situations import Headline, Level
from locales.catalog import Words

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    # They are part of the program: nobody changes them while it runs.
    auto_reload=False,
)

# Letters that a line has for a name.
ROOM = 24

# A mark beside the level's words, never instead of them.
_MARKS = {
    Level.STAY: "🟢",
    Level.GIVE_TIME: "🟢",
    Level.SET_RULES: "🟡",
    Level.TALK: "🟡",
    Level.YOUR_CALL: "🟠",
    Level.PART: "🔴",
    Level.TERMINATE: "🔴",
    Level.TERMINATE_NOW: "🔴",
}
_NO_VERDICT = "⚪"


def warm() -> None:
    """Read all templates; raises OSError."""
    for template in _TEMPLATES.list_templates(extensions=["j2"]):
        _TEMPLATES.get_template(template)


def render(template: str, words: Words, values: Mapping[str, Any]) -> str:
    """Return a template of `templates/` filled with the values, which it escapes."""
    return _TEMPLATES.get_template(template).render(
        values, words=words, mark=mark, headline=headline
    )


def mark(said: Headline | None) -> str:
    """Return the mark of a verdict; None: there is none."""
    return _MARKS[said.level] if said else _NO_VERDICT


def headline(said: Headline | None, words: Words) -> Markup:
    """Return what a verdict is called; None: there is none."""
    if said is None:
        return words.html("clients-no-verdict")
    return words.html("level-stay-so-far" if said.so_far else f"level-{said.level}")


def short(name: str, most: int = ROOM) -> str:
    """Return a name as far as a line has room, by whole words: its buttons are to stay in sight."""
    if len(name) <= most:
        return name
    whole, _, _ = name[: most + 1].rpartition(" ")
    return f"{whole or name[: most - 1]}…"


def lower_first(text: Markup) -> Markup:
    """Return a phrase as it stands inside a sentence; the English "I" stands as it is."""
    if text.startswith(("I ", "I'", "I’")):
        return text
    return Markup(text[:1].lower()) + text[1:]  # noqa: S704 only the case of a letter changes
