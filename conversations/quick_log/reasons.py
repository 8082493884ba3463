# ruff: noqa: E501, PLR2004 — a table a line; lengths of words
"""Reasons to take a word for a name: what stands before and after it.

"Mark my words" is no client, "call with Mark" is one; "w niedzielę" is a day, "pan Niedziela dzwonił"
a person. Each reason is a row of a table or one short test; without a reason the word stays a word.
"""

from typing import NamedTuple, Protocol

from conversations.quick_log.text import Message, Token


class _Span(Protocol):
    """Where a possible name stands."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


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
    "autumn spring yesterday today tomorrow tonight noon morning midnight evening christmas easter"
)

_BEFORE_DAYS_PL = _set(
    "w we na do od za przed po z ze co ten ta te tego tej kazdy kazda kazda zeszly zeszla "
    "ostatni ostatnia przyszly przyszla cala caly przez"
)
_PERSON_PREPOSITIONS_PL = _set("u od do dla z ze przez wobec")

_ADVERBS_PL = _set(
    "nie znowu znow dzis dzisiaj wczoraj przedwczoraj dalej nadal ciagle wciaz sie mi mnie juz tez "
    "tylko wlasnie jeszcze zawsze nigdy to serio dopiero chyba az ostatnio nagle wreszcie rano "
    "wieczorem noca ma mu jej go"
)
_VERBS_PL = _set(
    "chce dzwoni pisze mowi kaze wymaga zada krzyczy placi zalega przysyla wysyla zmienia przeklada "
    "milczy odpisuje prosi pyta domaga uwaza twierdzi poprawia sprawdza kontroluje obraza drze wrzeszczy "
    "odwoluje spoznia zwleka dorzuca zleca oczekuje traktuje wydzwania pogania dziekuje chwali przeprasza "
    "odmawia kreci wzdycha marudzi narzeka czepia rzuca obiecuje zapomina pomija olewala wchodzi przerywa "
    "zbywa lekcewazy udaje wykreca miga klamie oszukuje zalewa wisi gada nawija ciagnie trzyma przedluza "
    "dal dala bral brala skraca tnie obcina zabiera odbiera oddaje nie wraca podnosi doklada dopisuje dorabia odsyla podsyla "
    "akceptuje odrzuca kwestionuje podwaza wytyka robi rozlicza dopytuje wypytuje pyta przepytuje "
    "zatwierdza przerabia przepisuje cofa boczy dasa fuka burczy syczy ryczy warczy wyje przewraca "
    "macha wzrusza ucina komentuje kpi drwi wysmiewa naskakuje atakuje oskarza grozi straszy szantazuje "
    "nagrywa wrzuca przypomina sie potrafi musi zasypuje znika olewa ignoruje wypomina strofuje poucza"
)
# "piątek był trudny": a day can do these too.
_ANY_SUBJECT_PL = _set(
    "byl byla bylo minal minela zaczal zaczela zleciala zlecial przyszla przyszedl uplynal"
)
_SPOKE_PL = _set(
    "dzwonil zadzwonil napisal pisal powiedzial krzyczal wrzasnal zaplacil przyslal przelozyl odwolal "
    "odpisal poprosil zazadal pochwalil podziekowal dzwonila zadzwonila napisala pisala powiedziala "
    "krzyczala zaplacila przyslala przelozyla odwolala odpisala poprosila zazadala podziekowala"
)
_NOT_PAST_PL = _set("bala skala szkola chwila sila zla cala mala byla mila ciala fala")

_GENITIVE_MONTHS_PL = _set(
    "maja stycznia lutego marca kwietnia czerwca lipca sierpnia wrzesnia grudnia"
)
_WEEKDAYS = _set(
    "monday tuesday wednesday thursday friday saturday sunday poniedzialek wtorek sroda czwartek piatek "
    "sobota niedziela"
)
_BEFORE_SPEECH = 8  # tokens between who speaks and what is said
# Words that are more often themselves than a firm: "ostatnia kropla", "lipa", "bez".
_NEVER_A_FIRM_PL = _set("bez pod nad przy lipa lipy lipe")
_WEATHER_PL = _set(
    "wiatr wiatru wiatrem mgla mgly mgle deszcz kropla krople kropli szafa szafy szafe len lnu"
)

_AUXILIARY_EN = _set("will may can")
_VERB_LIKE_EN = _set(
    "will may mark hope chase sue rob bill drew rose grace pat jack sky wade skip grant frank"
)
_DETERMINERS_EN = _set(
    "the a an my your his her its our their this that these those no any every each some what which "
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
    "likes still loves hates dumps nitpicks micromanages knows meant woke overpaid slept forgets changes "
    "dug sprang sank shook swung struck tore wept drove bent built burst cost crept dealt fed fled froze fought "
    "ground laid led lent lit quit sang sold shot spat spun stole stuck stung swept beat became began withdrew "
    "withheld undid understood undercut overheard mistook misread redid showed shoved would might will could should "
    "checks corrects copies counts demands denies dictates ends escalates fires fights fixes follows forces "
    "gossips guilts hangs hovers interrupts invents invoices jumps laughs leaves lectures lies logs looks "
    "loses mocks monitors nags nudges orders overrides panics phones picks plays pokes posts pretends "
    "promises proves pulls pushes questions quotes raises reads rejects replies reschedules responds "
    "rewrites rolls rushes scolds scores scraps screams shifts sighs skips slams snaps sneers spams speaks springs "
    "stalls stares starts steals stops sulks switches talks tracks tries twists uses wakes walks wastes watches "
    "whines works worries writes yells randomly never "
    "moves cancels blames decided dropped ghosted literally w/out sends owes threatens treats acts turns"
)
_TOLD_EN = _set(
    "chase chasing chased ask asking tell telling ring ringing email emailing pay drop fire remind owe owes booked "
    "invoice face reply facing told asked emailed texted rang messaged phoned saw met reminded thanked invoiced billed heard "
    "pinged called dread dreading love hate thank thanks avoid avoiding"
)
_PERSON_PREPOSITIONS_EN = _set("with w from to by about for and because after than over of at")
_AFTER_START_EN = _set("again - – — , . … at @ on in w with & and @ : + vs")
_CALENDAR_PREPOSITIONS_EN = _set(
    "in since by until till from for last next this late early mid all of"
)
# What stands right after a name that is a fragment of its own: "…, april with 'one tiny tweak'".
_AFTER_FRAGMENT_EN = _set(
    "with about again asking wanting on @ , . - – — demanding needing calling texting w"
)
_OBJECT_PRONOUNS = _set(
    "i you he she we they it this that my your his her their our the a an me him us them there who anyone "
    "someone somebody be to up so not one all these those"
)
_IDIOMS_EN = (
    "grace period",
    "saving grace",
    "mark my",
    "mark up",
    "mark down",
    "nick of",
    "a penny",
    "penny for",
    "penny dropped",
    "frank about",
    "be frank",
    "of the art",
    "art direction",
    "art director",
    "bill for",
    "rich people",
    "rich coming",
    "that's rich",
    "rose to",
    "rose by",
    "hope so",
    "hope not",
    "hope for",
    "no hope",
    "joy of",
    "joys of",
    "crack of dawn",
    "at dawn",
    "by dawn",
    "till dawn",
    "until dawn",
    "before dawn",
    "chase up",
    "chase for",
    "to chase",
    "to sue",
    "to bill",
    "to rob",
    "to mark",
    "to grace",
    "to hope",
    "to nick",
    "drew a",
    "drew the",
    "drew up",
    "rob me",
    "rob of",
    "sue me",
    "may as",
    "may be",
    "may have",
    "may not",
    "may well",
    "will be",
    "will have",
    "will not",
    "will never",
    "with joy",
    "for joy",
    "in hope",
    "free will",
    "good will",
    "at will",
    "in april",
    "in may",
    "in june",
    "by april",
    "by may",
    "by june",
    "since april",
    "since may",
    "since june",
    "for april",
    "for may",
    "for june",
    "last april",
    "last may",
    "last june",
    "next april",
    "next may",
    "next june",
    "from april",
    "from may",
    "from june",
    "until may",
    "until june",
    "until april",
    "till may",
    "dawn on",
    "dawn of",
    "art of",
    "the mark",
    "pat on",
    "rain check",
    "rich list",
    "jack of",
    "frank exchange",
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
    return between in (
        ["and"],
        ["&"],
        ["i"],
        ["oraz"],
        ["nor"],
        ["or"],
        [","],
        ["+"],
        ["a"],
        ["and", "the"],
        ["nor", "the"],
        ["plus"],
    )


def pair_is_named(message: Message, one: _Span, other: _Span, language: str) -> bool:
    """Whether two words that could both be names are: a verb, "both", a colon or an end beside them."""
    first, second = sorted((one, other), key=lambda span: span.start)
    after = _next_word(message, second.end, _ADVERBS_EN | _ADVERBS_PL | {"oboje", "obaj", "obie"})
    capitals = (
        message.tokens[first.start].raw[0].isupper()
        and message.tokens[second.start].raw[0].isupper()
    )
    return (
        capitals
        or _is_action(after, language)
        or _plain(message, first.start - 1) in {":", "neither", "both"}
    )


def _is_action(word: str, language: str) -> bool:
    if language == "pl":
        is_past = (
            len(word) > 3 and word.endswith(("l", "la", "li", "ly")) and word not in _NOT_PAST_PL
        )
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
    if calendar and token.plain in _GENITIVE_MONTHS_PL and token.opens and token.raw[0].isupper():
        return True  # no sentence begins with a month in the genitive
    if (after == ":" and token.opens and not calendar) or _speaks(message, found):
        return True
    if (
        calendar
        and (before in {"w", "we"} or not _is_capital(message, token))
        and before in _BEFORE_DAYS_PL
        and not (
            before in {"z", "ze"}
            and _is_capital(message, token)
            and token.plain.endswith(("a", "em"))
        )
    ):
        return False
    if _is_capital(message, token):
        return True
    action = _next_word(message, found.end, _ADVERBS_PL)
    written = token.raw[0].isupper() or message.text == message.text.lower()
    if token.opens and written and not calendar and _acts_soon(message, found.end):
        return True
    if _is_action(action, "pl") and not (calendar and action in _ANY_SUBJECT_PL):
        blocked = before in {
            "byla",
            "byl",
            "jest",
            "taka",
            "bardzo",
            "nie",
            "oni",
            "one",
            "w",
            "na",
            "pod",
        }
        return not blocked
    if before in _SPOKE_PL and not calendar:
        return True
    if company:
        return not calendar and _is_a_firm(message, found)
    return before in _PERSON_PREPOSITIONS_PL and not calendar


def _is_a_firm(message: Message, found: _Span) -> bool:
    """Tell "z kasztanem", "dla kropli", "szyszki znów bez zdjęć": a thing that nobody writes about."""
    token = message.tokens[found.start]
    before, after = _plain(message, found.start - 1), _plain(message, found.end)
    if before in {"dla", "u"}:
        return token.plain not in _NEVER_A_FIRM_PL
    if token.plain in _NEVER_A_FIRM_PL | _WEATHER_PL:
        return False
    if before in {"z", "ze"}:
        return token.plain.endswith(("em", "a", "ami", "im", "ym"))
    return before == "od" or (found.start == 0 and after in _ADVERBS_PL | {"bez", "jak", "i", ","})


def _speaks(message: Message, found: _Span) -> bool:
    """Tell who is quoted: "rose at 4.30pm: 'need this'", but not "Friday: 'need this'"."""
    token = message.tokens[found.start]
    if not token.opens or token.plain in _WEEKDAYS:
        return False
    for place in range(found.end, min(found.end + _BEFORE_SPEECH, len(message.tokens) - 1)):
        sign = message.tokens[place].raw
        if sign == ":":
            return not message.tokens[place + 1].raw.isalnum()
        if sign in {".", "!", "?", ";"}:
            return False
    return False


def opens_in_a_case(message: Message, found: _Span) -> bool:
    """Tell whether a capital opens the message with a declined word: "Wronie wysłałam …"."""
    token = message.tokens[found.start]
    calendar = token.plain in _CALENDAR_PL
    return found.start == 0 and token.raw[0].isupper() and token.raw[1:].islower() and not calendar


def _acts_soon(message: Message, place: int) -> bool:
    """Whether a verb in the past follows in the same clause: "Kropla od trzech tygodni nie odesłała"."""
    for step in range(9):
        word = _plain(message, place + step)
        if (not word.isalnum() and ":" not in word and word != ",") or (
            step == 0
            and word not in _ADVERBS_PL | {"od", "po", "jak", "az", "w", "przez", "o", "teraz", ","}
        ):
            return False
        if len(word) > 3 and word.endswith(("l", "la", "li", "ly")) and word not in _NOT_PAST_PL:
            return True
    return False


class _Place(NamedTuple):
    """A word that could be a name, and what stands around it."""

    token: Token
    word: str
    before: str
    before2: str
    after: str
    action: str  # the next word that is no adverb
    calendar: bool
    capital: bool
    first: bool
    last: bool
    third_person: bool  # somebody is spoken of, and no "in", "by", "last" makes a month of the word


_DAYS_EN = _set("today yesterday tomorrow tonight morning")
_PASSIVE_TOLD_EN = _TOLD_EN - _set("chase ask tell ring call email pay drop fire")
_NAME_FOLLOWS_EN = _OBJECT_PRONOUNS - _set("to i the that not")
_MONTH_NAMES_EN = _set("april may june summer winter")
_THINGS_EN = _set(
    "content email emails feedback invoice newsletter call calls edits brief deadline copy photos files "
    "payment team messages texts website post posts assistant project work launch calendar boss logo "
    "report list"
)


def _english(message: Message, found: _Span) -> bool:
    token = message.tokens[found.start]
    word = token.plain.split("'")[0]
    before, after = _plain(message, found.start - 1), _plain(message, found.end)
    here = _Place(
        token=token,
        word=word,
        before=before,
        before2=_plain(message, found.start - 2),
        after=after,
        action=_next_word(message, found.end, _ADVERBS_EN),
        calendar=word in _CALENDAR_EN,
        capital=_is_capital(message, token),
        first=found.start == 0,
        last=found.end == len(message.tokens),
        third_person=before not in _CALENDAR_PREPOSITIONS_EN
        and any(other.plain in _PERSONS_EN for other in message.tokens),
    )
    if _is_addressed(here) or _speaks(message, found):
        return True
    if _is_idiom(here) or _is_hyphenated(message, found):
        return False
    if here.token.low.endswith("'s"):
        return before not in _DETERMINERS_EN and not (here.calendar and word.endswith("day"))
    if before in _DETERMINERS_EN and not here.capital:
        return False
    if after == ":" and (token.opens or token.raw[0].isupper()):
        return not here.calendar
    return _acts(here) or _is_capitalised(here) or _is_met(here) or _is_fragment(here)


_PERSONS_EN = _set("she her he his him me")


def _is_addressed(here: _Place) -> bool:
    """Tell "Will will …", or the object of a verb that takes persons: "chased Sue"."""
    if here.word == here.before or (here.word == here.after and here.word in _AUXILIARY_EN):
        return True
    pronoun = here.after in _NAME_FOLLOWS_EN | {"a", "his", "her"}
    return here.before in _PASSIVE_TOLD_EN and not here.calendar and not pronoun


def _is_idiom(here: _Place) -> bool:
    """Tell "mark my words", "grace period", "not a penny"; a verb after it, or a capital, redeems a name."""
    ahead, behind = (
        f"{here.word} {here.after}" in _IDIOMS_EN,
        f"{here.before} {here.word}" in _IDIOMS_EN,
    )
    if ahead or not behind:
        return ahead
    is_name = here.capital and not here.calendar and here.before not in {"to", "a", "the"}
    return not (here.after in _VERBS_EN or (is_name and here.word not in _AUXILIARY_EN))


def _is_hyphenated(message: Message, found: _Span) -> bool:
    """Whether it is a part of a compound: "state-of-the-art"."""
    token = message.tokens[found.start]
    joined_after = (
        found.start > 0
        and message.text[token.end : token.end + 1] == "-"
        and _plain(message, found.end + 1).isalpha()
    )
    return joined_after or (found.start > 0 and message.text[token.start - 1] == "-")


def _acts(here: _Place) -> bool:
    """Whether what follows is what a person does."""
    if here.word in _AUXILIARY_EN:
        own = here.after in _VERBS_EN and here.after not in {"have", "put", "let", "read", "cut"}
        return own or (_is_action(here.action, "en") and here.action.endswith("ed"))
    if here.calendar and here.after in {"was", "is", "has", "went", "came"}:
        did = here.action not in {"", "was"} and here.action.endswith(("ing", "ed"))
        return here.third_person or (here.after == "was" and did)
    if here.after in _ADVERBS_EN and not here.calendar and here.action.endswith("ing"):
        return len(here.action) > 5
    if here.token.raw[0].isupper() and here.after.endswith("ing") and not here.calendar:
        return len(here.after) > len("being")
    return _is_action(here.action, "en") or here.after in {
        "has",
        "is",
        "was",
        "had",
        "didn't",
        "hasn't",
    }


def _is_capitalised(here: _Place) -> bool:
    """Tell a capital inside a sentence; a month or a season needs a person's preposition besides."""
    if not here.capital:
        return False
    if not here.calendar:
        return True
    return here.word in _MONTH_NAMES_EN and here.before in _set("with w told asked and")


def _is_met(here: _Place) -> bool:
    """Whether somebody does something with, to or about it."""
    if here.before in _TOLD_EN and here.after not in _NAME_FOLLOWS_EN:
        return not here.calendar or here.before in {"told", "asked", "emailed", "thanked"}
    if here.before in {"with", "w", "from", "by"} or (here.before == "/" and here.before2 == "w"):
        return not here.calendar or here.before in {"with", "/", "w"}
    if here.before == "of" and not here.calendar:
        return here.after.endswith("ing") or here.before2 in {"because", "front", "behalf"}
    if here.before in {"to", "for", "about", "because", "at", "on", "after"}:
        return not here.calendar and here.after != "of" and here.word not in _VERB_LIKE_EN
    return False


def _is_fragment(here: _Place) -> bool:
    """Tell a name that is a sentence of its own: "…, april with 'one tiny tweak'", "Rose - 3 hour call"."""
    lone = here.before in _set(", ; - – — .") and here.after in _AFTER_FRAGMENT_EN | {""}
    if lone and not here.word.endswith("day") and here.word not in _DAYS_EN:
        return not here.before2[:1].isdigit() or here.last or here.after != "."
    if not here.first:
        return False
    if here.calendar:
        return here.after in {":", "again"}
    follows = here.after in _AFTER_START_EN or here.after[:1].isdigit()
    soft = set() if here.token.raw[0].isupper() else {"rose", "joy", "art", "dawn"}
    return follows and here.word not in _AUXILIARY_EN | {"hope"} | soft


def possessive_without_sign(message: Message, found: _Span, language: str) -> bool:
    """Tell whether "bills content" means Bill's: at the start, before a thing, no determiner."""
    if language != "en":
        return False
    token, after = message.tokens[found.start], _plain(message, found.end)
    before = _plain(message, found.start - 1)
    if (
        before in {"the", "mr", "mrs", "ms", "nor", "and"}
        and token.raw[0].isupper()
        and not token.opens
    ):
        return True
    beside = before in {"from", "with", "on", "to", "about", "for", "at", "missed", "forgot"}
    return after in _THINGS_EN and (token.opens or beside)


_NUMBERS_IN_NAMES = _set("dwa dwie trzy cztery piec siedem dom co sa bar")


def the_firm(message: Message, found: _Span, language: str) -> bool:
    """Tell whether a bare kind of firm stands for the one in the roster: "Fundacja odmawia zapłaty".

    Only in Polish, where a firm is called so; "the bakery" of an English message may be any bakery.
    """
    token = message.tokens[found.start]
    if language != "pl" or token.plain in _NUMBERS_IN_NAMES:
        return False
    action = _next_word(message, found.end, _ADVERBS_PL)
    return _is_capital(message, token) or (token.opens and _is_action(action, "pl"))
