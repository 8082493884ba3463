"""The screens of the letters in words: all of them, a draft, and a letter alone."""

from babel.dates import format_date
from markupsafe import Markup, escape

from conversations.casework.letters import LawPoint, Tone
from conversations.records.owner import Language
from conversations.screens.basics import Name
from conversations.screens.letters import Drafting, LetterList, LetterText
from locales.catalog import Words
from locales.law import law
from locales.layout import render
from locales.letters import letter_text

# A letter of more lines than these is folded on its screen: what is chosen below it stays in sight.
_LINES_SHOWN, _LINE = 15, 34


def letter_list_page(screen: LetterList, words: Words) -> str:
    """Return the heading over the letters, and that the marked one fits."""
    title = words.html("letters-title", {"client": Name(screen.client.name)})
    bold = Markup("<b>{}</b>").format(title)
    fits = Markup("\n<i>{}</i>").format(words.html("letters-fits"))
    return bold + fits if screen.fits else bold


def draft_page(screen: Drafting, words: Words) -> str:
    """Return a letter as it stands, what is open in it, and the law that goes with it."""
    draft = screen.draft
    letter = words.plain(f"letter-{draft.letter}")
    text = letter_text(screen.client, draft, screen.filling, screen.today, words.address)
    page = {
        "title": words.html("letter-to", {"letter": letter, "client": screen.client.name}),
        "letter": text,
        "folded": sum(1 + len(each) // _LINE for each in text.splitlines()) > _LINES_SHOWN,
        "missing": _missing(screen, words),
        "warm": draft.language is Language.PL and draft.tone is Tone.WARM,
        "law": [_law(point, words) for point in screen.law],
    }
    return render("draft.j2", words, page)


def letter_page(screen: LetterText, words: Words) -> str:
    """Return the letter alone, in its own language."""
    return escape(
        letter_text(screen.client, screen.draft, screen.filling, screen.today, words.address)
    )


def _missing(screen: Drafting, words: Words) -> Markup | None:
    missing = screen.filling.missing(screen.draft.shape)
    names = [words.plain(f"blank-name-{each}") for each in missing]
    return words.html("letter-missing", {"blanks": ", ".join(names)}) if names else None


def _law(point: LawPoint, words: Words) -> Markup:
    known = law()[point]
    as_of = format_date(
        known.as_of,
        "d.MM.y" if words.language is Language.PL else "d MMM y",
        locale=words.language.locale,
    )
    return words.html(
        "letter-law-fact",
        {"text": known.text[words.language], "basis": known.basis[words.language], "as_of": as_of},
    )
