"""What the pages share: the templates, the marks of the levels, a phrase inside a sentence."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from conversations.decision.situations import Level
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


def render(template: str, words: Words, values: Mapping[str, Any]) -> str:
    """Return a template of `templates/` filled with the values, which it escapes."""
    return _TEMPLATES.get_template(template).render(values, words=words, mark=mark)


def mark(level: Level | None) -> str:
    """Return the mark of a level; None: there is no verdict."""
    return _MARKS[level] if level else _NO_VERDICT


def lower_first(text: Markup) -> Markup:
    """Return a phrase as it stands inside a sentence."""
    return Markup(text[:1].lower()) + text[1:]  # noqa: S704 only the case of a letter changes
