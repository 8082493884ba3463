"""A letter as plain text, in its own language, with clear blanks for what is not known."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from conversations.casework.drafts import Draft, Filling
from conversations.casework.letters import CHOSEN
from conversations.records.owner import Address, Client, Incident, Language
from conversations.records.vocabulary import Blank
from conversations.screens.basics import Argument, Name
from conversations.values.declension import first_name_of, vocative
from locales.binding import NO_BREAK
from locales.catalog import Words

# A day to meet on is said with its weekday; the others with their year, for they bind.
_WITH_WEEKDAY = frozenset({Blank.MEET_ON, Blank.CHECK_ON})


_TEN_THOUSAND = 10_000

# From so many days in a row on they are named by the first and the last.
_WEEK, _RANGE = 7, 3


def letter_text(
    client: Client, draft: Draft, filling: Filling, today: date, address: Address
) -> str:
    """Return the letter to the client in the owner's form of address: no markup, nothing around."""
    words = Words(draft.language, address)
    blanks = {each: _blank(each, filling, words) for each in Blank if each not in CHOSEN}
    arguments: dict[str, Argument] = {
        "client": Name(client.name),
        "hi": _greeting(client, draft, words),
        "bye": words.plain(f"letter-bye-{draft.tone}", {"sender": blanks[Blank.SENDER]}),
        "today": _full(today, draft.language),
        "cited": _cited(draft, filling, words),
        "notice": filling.notice,
        "about": filling.about,
        **{each.value: filling.chosen.get(each, choices[-1]) for each, choices in CHOSEN.items()},
        **{each.value: said for each, said in blanks.items()},
    }
    text = words.plain(f"letter-{draft.letter}-{draft.tone}", arguments)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _greeting(client: Client, draft: Draft, words: Words) -> str:
    named = f"letter-hi-{draft.tone}-name"
    called = _called(client.name, draft.language) if words.has(named) else None
    if called is None:
        return words.plain(f"letter-hi-{draft.tone}")
    return words.plain(named, {"voc": called})


def _called(name: str, language: Language) -> str | None:
    """Return how a person is called by their first name; None when it may be no person's."""
    if language is Language.PL:
        return vocative(name)
    first = name if len(name.split()) == 1 else first_name_of(name)
    return first if first and first.isalpha() and first.istitle() else None


def _blank(blank: Blank, filling: Filling, words: Words) -> str:
    known = _known(blank, filling, words)
    return words.plain(f"letter-blank-{blank}") if known is None else known


def _known(blank: Blank, filling: Filling, words: Words) -> str | None:
    match blank:
        case Blank.LEAD:
            return words.plain("letter-lead", {"days": filling.lead}) if filling.lead else None
        case Blank.DAYS:
            return weekdays(filling.weekdays, words) if filling.weekdays else None
        case Blank.AMOUNT | Blank.PRICE:
            kept = filling.texts.get(blank)
            return amount(kept, words.language) if kept else None
        case _:
            day = filling.days.get(blank)
            if day is None:
                return filling.texts.get(blank)
            weekday = blank in _WITH_WEEKDAY
            return _spoken(day, words.language) if weekday else _full(day, words.language)


def weekdays(days: Sequence[int], words: Words) -> str:
    """Return "Monday to Friday", or "on Tuesdays and Fridays"; Monday is 0, and they are sorted."""
    first, last = days[0], days[-1]
    if len(days) == _WEEK:
        return words.plain("days-all")
    if _RANGE <= len(days) == last - first + 1:
        ends = {"from": f"days-gen-{first}", "to": f"days-gen-{last}"}
        return words.plain("days-range", {each: words.plain(day) for each, day in ends.items()})
    *before, at_last = (words.plain(f"days-acc-{each}") for each in days)
    named = at_last
    if before:
        named = words.plain("days-and", {"days": ", ".join(before), "last": at_last})
    return words.plain("days-list", {"first": first, "days": named})


def amount(kept: str, language: Language) -> str:
    """Return "1200.50 PLN" as the language writes it, without the cents when there are none."""
    number, _, currency = kept.partition(" ")
    value = Decimal(number)
    pattern = "#,##0" if value == value.to_integral() else "#,##0.00"
    # Polish sets thousands apart from ten thousand on.
    apart = language is Language.EN or value >= _TEN_THOUSAND
    written = format_decimal(value, pattern, locale=language.locale, group_separator=apart)
    if not currency:
        return written
    if language is Language.EN:
        return f"{currency} {written}"
    sign = format_currency(0, currency, "¤", locale="pl").strip()
    return f"{written}{NO_BREAK}{sign}"


def _cited(draft: Draft, filling: Filling, words: Words) -> str:
    if not filling.cited:
        return ""
    lead_in = words.plain(f"letter-{draft.letter}-cited")
    return "\n".join([lead_in, *(_line(each, words) for each in filling.cited)])


def _line(incident: Incident, words: Words) -> str:
    what = words.plain(f"cited-{incident.kind}")
    day = _full(incident.day, words.language) if incident.day else ""
    return words.plain("letter-cited-line", {"day": day, "what": what})


def _full(day: date, language: Language) -> str:
    pattern = f"d MMMM y{NO_BREAK}'r.'" if language is Language.PL else "d MMMM y"
    return format_date(day, pattern, locale=language.locale)


def _spoken(day: date, language: Language) -> str:
    pattern = "EEEE, d MMMM" if language is Language.PL else "EEEE d MMMM"
    return format_date(day, pattern, locale=language.locale)
