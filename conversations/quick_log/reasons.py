"""Reasons to take a word for a name: what stands before and after it.

"Mark my words" is no client, "call with Mark" is one; "w niedzielę" is a day, "pan Niedziela dzwonił"
a person. Each reason is a row of a table or one short test; without a reason the word stays a word.
"""

from typing import Protocol

from conversations.quick_log.text import Message, Token


class _Span(Protocol):
    """Where a possible name stands."""

    @property
    def start(self) -> int: ...  # noqa: D102

    @property
    def end(self) -> int: ...  # noqa: D102


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLES = _set(
    "pan pana panu panem panie pani pania p dr doktor doktora doktorem mgr mr mrs ms miss prof ksiadz"
)

# Days and months: even a capital, or a verb such as "was", does not make a person of them.
_CALENDAR_PL = _set(
    "maj maja majowi maju majem piatek piatku piatkiem sobota sobote soboty sobocie sobota niedziela "
    "niedziele niedzieli sroda srody srode srodzie wtorek wtorku czwartek czwartku poniedzialek luty "
    "marzec czerwiec lipiec sierpien wrzesien listopad grudzien styczen kwiecien wczoraj dzis jutro "
    "rano wieczor noc sylwester wigilia zima lato wiosna jesien"
)
_CALENDAR_EN = _set(
    "april may june july august monday tuesday wednesday thursday friday saturday sunday winter summer "
    "autumn spring yesterday today tomorrow tonight noon morning midnight evening christmas easter dawn"
)

_BEFORE_DAYS_PL = _set("w we na do od za przed po z ze co ten ta te tego tej kazdy kazda kazda zeszly zeszla "
                       "ostatni ostatnia przyszly przyszla cala caly przez")
_PERSON_PREPOSITIONS_PL = _set("u od do dla z ze przez wobec")

_ADVERBS_PL = _set(
    "nie znowu znow dzis dzisiaj wczoraj przedwczoraj dalej nadal ciagle wciaz sie mi mnie juz tez "
    "tylko wlasnie jeszcze zawsze nigdy to ja serio dopiero chyba dziś az jak zwykle ostatnio nagle po "
    "prostu w koncu wreszcie caly czas po raz kolejny rano wieczorem noca".split() and
    "nie znowu znow dzis dzisiaj wczoraj przedwczoraj dalej nadal ciagle wciaz sie mi mnie juz tez "
    "tylko wlasnie jeszcze zawsze nigdy to serio dopiero chyba az ostatnio nagle wreszcie rano "
    "wieczorem noca ma"
)
_VERBS_PL = _set(
    "chce dzwoni pisze mowi kaze wymaga zada krzyczy placi zalega przysyla wysyla zmienia przeklada "
    "milczy odpisuje prosi pyta domaga uwaza twierdzi poprawia sprawdza kontroluje obraza drze wrzeszczy "
    "odwoluje spoznia zwleka dorzuca zleca oczekuje traktuje wydzwania pogania dziekuje chwali przeprasza "
    "nagrywa wrzuca przypomina sie potrafi musi zasypuje znika olewa ignoruje wypomina strofuje poucza"
)
# "piątek był trudny": a day can do these too.
_ANY_SUBJECT_PL = _set("byl byla bylo minal minela zaczal zaczela zleciala zlecial przyszla przyszedl uplynal")
_SPOKE_PL = _set(
    "dzwonil zadzwonil napisal pisal powiedzial krzyczal wrzasnal zaplacil przyslal przelozyl odwolal "
    "odpisal poprosil zazadal pochwalil podziekowal dzwonila zadzwonila napisala pisala powiedziala "
    "krzyczala zaplacila przyslala przelozyla odwolala odpisala poprosila zazadala podziekowala"
)
_NOT_PAST_PL = _set("bala skala szkola chwila sila zla cala mala byla mila ciala fala")

_AUXILIARY_EN = _set("will may can")
_VERB_LIKE_EN = _set("will may mark hope chase sue rob bill drew rose grace pat jack sky wade skip grant frank")
_DETERMINERS_EN = _set(
    "the a an my your his her its our their this that these those no any every each some what which of "
    "such same another more less much many few good great big small real full pure little last next first"
)
_ADVERBS_EN = _set(
    "just finally again still also then now really has have had is was didn't never always hasn't not "
    "isn't wasn't doesn't actually literally suddenly only even both once already nicely randomly "
    "apparently casually clearly basically completely totally"
)
_VERBS_EN = _set(
    "said says sent sends told tells wrote writes wants rang rings kept keeps made makes took takes gave "
    "gives got gets went goes came comes thinks thought asks pays paid rewrote yelled forgot let lets "
    "left put puts cut cuts read hung spent held threw lost broke swore shouts screams calls needs "
    "expects insists refuses ignores texts emails messages pings did does has is was had didn't hasn't "
    "doesn't isn't wasn't won't can't wouldn't couldn't spoke blew bit ran sat stood found felt "
    "hit set shut slid snuck split bought brought caught taught sought swears talks moans rants thanks "
    "likes loves hates dumps nitpicks micromanages knows meant woke overpaid slept forgets changes "
    "moves cancels blames decided dropped ghosted literally w/out sends owes threatens treats acts turns"
)
_ING_AFTER_BE = _set("is was's")
_TOLD_EN = _set(
    "told asked emailed texted rang messaged phoned saw met reminded thanked invoiced billed heard "
    "pinged called dread dreading love hate thank thanks avoid avoiding"
)
_PERSON_PREPOSITIONS_EN = _set("with w from to by about for and because after than over of at")
_AFTER_START_EN = _set("again - – — , . … at @ on in w with & and @ : + vs")
_OBJECT_PRONOUNS = _set(
    "i you he she we they it this that my your his her their our the a an me him us them there who anyone "
    "someone somebody be to up so not one all these those"
)
_IDIOMS_EN = (
    "grace period", "saving grace", "mark my", "mark up", "mark down", "nick of", "a penny", "penny for",
    "penny dropped", "frank about", "be frank", "of the art", "art direction", "art director", "bill for",
    "rich people", "rich coming", "that's rich", "rose to", "rose by", "hope so", "hope not", "hope for",
    "no hope", "joy of", "joys of", "crack of dawn", "at dawn", "by dawn", "till dawn", "until dawn",
    "before dawn", "chase up", "chase for", "to chase", "to sue", "to bill", "to rob", "to mark", "to grace",
    "to hope", "to nick", "drew a", "drew the", "drew up", "rob me", "rob of", "sue me", "may as",
    "may be", "may have", "may not", "may well", "will be", "will have", "will not", "will never",
    "with joy", "for joy", "in hope", "free will", "good will", "at will", "in april", "in may",
    "in june", "by april", "by may", "by june", "since april", "since may", "since june", "for april",
    "for may", "for june", "last april", "last may", "last june", "next april", "next may", "next june",
    "from april", "from may", "from june", "until may", "until june", "until april", "till may", "dawn on",
    "dawn of", "art of", "the mark", "pat on", "rain check", "rich list", "jack of", "frank exchange",
)


def _token(message: Message, place: int) -> Token | None:
    return message.tokens[place] if 0 <= place < len(message.tokens) else None


def _plain(message: Message, place: int) -> str:
    token = _token(message, place)
    return token.plain if token else ""


def _is_capital(message: Message, token: Token) -> bool:
    shouting = message.text.upper() == message.text
    return token.raw[0].isupper() and not token.opens and not shouting


def _next_word(message: Message, place: int, skip: frozenset[str]) -> str:
    for step in range(4):
        word = _plain(message, place + step)
        if word not in skip:
            return word
    return ""


def joined(message: Message, one: _Span, other: _Span) -> bool:
    """Whether two names stand side by side: "Rob and Penny", "Anka i Marek"."""
    first, second = sorted((one, other), key=lambda span: span.start)
    between = [token.plain for token in message.tokens[first.end : second.start]]
    return between in (["and"], ["&"], ["i"], ["oraz"], ["nor"], ["or"], [","], ["+"], ["a"], ["and", "the"],
                       ["nor", "the"], ["plus"])


def pair_is_named(message: Message, one: _Span, other: _Span, language: str) -> bool:
    """Whether two words that could both be names are: a verb, "both", a colon or an end beside them."""
    first, second = sorted((one, other), key=lambda span: span.start)
    after = _next_word(message, second.end, _ADVERBS_EN | _ADVERBS_PL | {"oboje", "obaj", "obie"})
    capitals = message.tokens[first.start].raw[0].isupper() and message.tokens[second.start].raw[0].isupper()
    return capitals or _is_action(after, language) or _plain(message, first.start - 1) in {":", "neither", "both"}


def _is_action(word: str, language: str) -> bool:
    if language == "pl":
        is_past = len(word) > 3 and word.endswith(("l", "la", "li", "ly")) and word not in _NOT_PAST_PL
        return word in _VERBS_PL or is_past
    return word in _VERBS_EN or (word.endswith("ed") and len(word) > 4)


def is_a_name(message: Message, found: _Span, language: str, *, company: bool) -> bool:
    """Whether a word that could be a name has a reason to be one here."""
    if _plain(message, found.start - 1) in _TITLES or (
        _plain(message, found.start - 1) == "." and _plain(message, found.start - 2) in _TITLES
    ):
        return True
    if language == "pl":
        return _polish(message, found, company=company)
    return _english(message, found)


def _polish(message: Message, found: _Span, *, company: bool) -> bool:
    token = message.tokens[found.start]
    before, after = _plain(message, found.start - 1), _plain(message, found.end)
    calendar = token.plain in _CALENDAR_PL
    if after == ":" and token.opens and not calendar:
        return True
    if calendar and before in _BEFORE_DAYS_PL and not (
        before in {"z", "ze"} and _is_capital(message, token) and token.plain.endswith(("a", "em"))
    ):
        return False
    if _is_capital(message, token):
        return True
    action = _next_word(message, found.end, _ADVERBS_PL)
    if _is_action(action, "pl") and not (calendar and action in _ANY_SUBJECT_PL):
        blocked = before in {"byla", "byl", "jest", "taka", "bardzo", "nie", "oni", "one", "w", "na", "pod"}
        return not blocked
    if before in _SPOKE_PL and not calendar:
        return True
    person = before in _PERSON_PREPOSITIONS_PL and not calendar and not company
    return person and (token.low != token.plain or not company)


def _english(message: Message, found: _Span) -> bool:
    token = message.tokens[found.start]
    word = token.plain.split("'")[0]
    before, after = _plain(message, found.start - 1), _plain(message, found.end)
    calendar = word in _CALENDAR_EN
    if any(idiom in (f"{before} {word}", f"{word} {after}") for idiom in _IDIOMS_EN):
        exempt = after in _VERBS_EN or (token.raw[0].isupper() and not token.opens and not calendar and before not in {"to", "a", "the"} and word not in _AUXILIARY_EN and before not in {"grace"})
        if not (exempt and f"{word} {after}" not in _IDIOMS_EN):
            return False
    if before == "-" or (after == "-" and found.start and _plain(message, found.end + 1).isalpha() and
                         message.text[token.end : token.end + 1] == "-"):
        return False
    if token.low.endswith("'s"):
        return before not in _DETERMINERS_EN and not (calendar and word.endswith("day"))
    if before in _DETERMINERS_EN and not _is_capital(message, token):
        return False
    if after == ":" and (token.opens or token.raw[0].isupper()):
        return not calendar
    action = _next_word(message, found.end, _ADVERBS_EN)
    if _acts(word, after, action, calendar=calendar):
        return True
    if _is_capital(message, token) and not calendar:
        return True
    if _is_capital(message, token) and calendar and word not in {"dawn"} and not word.endswith("day"):
        return before in {"with", "w", "told", "to", "asked", "and", "by"} and word in {"april", "may", "june", "summer", "winter"}
    if word == "dawn" and _is_capital(message, token):
        return True
    return _english_around(message, found, word, before, after, calendar=calendar)


def _acts(word: str, after: str, action: str, *, calendar: bool) -> bool:
    """Whether what follows is what a person does."""
    if word in _AUXILIARY_EN:
        return after in _VERBS_EN and after not in {"have", "put", "let", "read", "cut"} or (
            _is_action(action, "en") and action.endswith("ed")
        )
    past_or_third = _is_action(action, "en") or after in {"has", "is", "was", "had", "didn't", "hasn't"}
    if calendar and after in {"was", "is", "has", "went", "came"}:
        return after == "was" and action not in {"", "was"} and action.endswith(("ing", "ed"))
    return past_or_third


def _english_around(
    message: Message, found: _Span, word: str, before: str, after: str, *, calendar: bool
) -> bool:
    token = message.tokens[found.start]
    before2 = _plain(message, found.start - 2)
    if before in _TOLD_EN and after not in _OBJECT_PRONOUNS - {"to", "i", "the", "that", "not"}:
        return not calendar or before in {"told", "asked", "emailed", "thanked"}
    if before in {"with", "w", "from", "by", "/"} and (before != "/" or before2 == "w"):
        return not calendar or before in {"with", "/", "w"}
    if before in {"to", "for", "about", "because", "of", "at", "on", "after"} and word not in _VERB_LIKE_EN:
        return not calendar and after not in {"of"} and (before != "of" or before2 == "because")
    if found.start == 0 and not calendar:
        number = after[:1].isdigit()
        return (after in _AFTER_START_EN or number) and word not in _AUXILIARY_EN | {"hope"} | (
            set() if token.raw[0].isupper() else {"rose", "joy", "art"}
        )
    return found.start == 0 and after in {":", "again"} and word != "dawn"


def possessive_without_sign(message: Message, found: _Span, language: str) -> bool:
    """Whether "bills content" means Bill's: at the start, before a thing, no determiner."""
    if language != "en":
        return False
    token, after = message.tokens[found.start], _plain(message, found.end)
    before = _plain(message, found.start - 1)
    if token.raw[0].isupper() and not token.opens and before in {"the", "mr", "mrs", "ms", "nor", "and"}:
        return True
    things = {
        "content", "email", "emails", "feedback", "invoice", "newsletter", "call", "calls", "edits", "brief",
        "deadline", "copy", "photos", "files", "payment", "team", "messages", "texts", "website", "post",
        "posts", "assistant", "project", "work", "launch", "calendar", "boss", "logo", "report", "list",
    }
    is_noun = after in things
    return is_noun and (token.opens or before in {"from", "with", "on", "to", "about", "for", "at", "missed"})


def the_firm(message: Message, found: _Span, language: str) -> bool:
    """Whether a bare kind of firm ("fundacja", "the bakery") stands for the one in the roster."""
    token = message.tokens[found.start]
    before = _plain(message, found.start - 1)
    action = _next_word(message, found.end, _ADVERBS_PL if language == "pl" else _ADVERBS_EN)
    if language == "pl":
        is_number = token.plain in {"dwa", "dwie", "trzy", "cztery", "piec", "siedem", "dom", "co", "sa", "bar"}
        return not is_number and (
            _is_capital(message, token) or (token.opens and _is_action(action, "pl"))
        )
    return False and before == "the"
