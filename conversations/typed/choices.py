"""An answer to a question as people type it: "tak", "czasem", "co tydzień", "2"."""

import re
from collections.abc import Mapping
from functools import cache

from conversations.decision.questions import CHOICES, SKIP, Question
from conversations.values.folding import fold, tidy

# The text is an answer, and does not tell which: "tak" where it is asked how often, "nie wiem".
UNCLEAR = "unclear"

_YES = "tak|no tak|o tak|jasne|owszem|oczywiście|jak najbardziej|yes|yep|yeah|sure|of course"
_NO = "nie|no|nope|nigdy|wcale|w ogóle|nic|nic z tych rzeczy|skąd|nie ma|brak|never|not at all|none"
_NOT_YET = f"{_NO}|jeszcze nie|nie jeszcze|not yet"
_ONE = "podana tylko jedna|tylko jedna|tylko jedno|jedna|jedno"
_PARTLY = (
    "trochę|po części|częściowo|w połowie|raz tak raz nie|tak i nie|różnie|niezupełnie|"
    "nie do końca|tak średnio|partly|in part|kind of|kinda|sort of|sorta|so so|a bit|a little|half|"
    "yes and no|on and off"
)
_SOMETIMES = (
    "czasem|czasami|niekiedy|bywa|rzadko|zdarza się|czasem tak|tak czasem|raz na jakiś czas|"
    "od czasu do czasu|sometimes|at times|now and then|occasionally|rarely|once in a while"
)
_OFTEN = (
    "często|bardzo często|zwykle|zazwyczaj|zawsze|ciągle|stale|cały czas|wciąż|non stop|nonstop|"
    "codziennie|co tydzień|tak często|tak zawsze|often|very often|usually|always|all the time|"
    "constantly|every day|every week"
)
_WEEKLY = (
    "co tydzień|raz w tygodniu|kilka razy w tygodniu|często|bardzo często|"
    "every week|weekly|once a week|often|very often"
)
_DAILY = (
    "prawie codziennie|codziennie|co dzień|dzień w dzień|ciągle|stale|cały czas|zawsze|"
    "non stop|almost daily|daily|every day|all the time|always|constantly"
)
_FINE = "na czas|zawsze na czas|dobrze|w porządku|on time|always on time|fine"
_NOT_ALWAYS = "nie zawsze|not always|they don't always count"
_ONCE = "raz|jeden raz|tylko raz|raz jeden|once|just once|only once"
_REPEATEDLY = (
    "nie raz|nieraz|kilka razy|parę razy|wiele razy|dwa razy|więcej niż raz|more than once|"
    f"twice|several times|a few times|many times|{_SOMETIMES}|{_OFTEN}"
)
_DO_NOT_KNOW = (
    "nie wiem|sama nie wiem|sam nie wiem|nie wiem sama|trudno powiedzieć|ciężko powiedzieć|"
    "różnie|zależy|to zależy|nie jestem pewna|nie jestem pewien|"
    "i don't know|i dunno|dunno|idk|not sure|i'm not sure|it depends|hard to say"
)
# What asks what the question means: it is asked once more.
_WHAT = (
    "co to znaczy|co to właściwie znaczy|a co to znaczy|nie rozumiem|nie rozumiem pytania|jak to|"
    "w jakim sensie|to znaczy|czyli|o co chodzi|czekaj co to znaczy|ale co to znaczy|"
    "wait what does that mean|wait what|what does that mean|what does it mean|"
    "what do you mean|meaning|i don't understand|i don't get it|how so"
)
_VAGUE = (
    "tak sobie|w sumie|w sumie tak|no nie wiem|średnio|chyba|chyba tak|chyba nie|raczej|raczej tak|"
    "raczej nie|po trochu|wszystko|wszystkiego po trochu|jak zawsze|to co zawsze|maybe|i guess|"
    "i guess so|i suppose|not really|all of it|everything|as always|same as always|the usual"
)
_SKIP = "pomiń|pomijam|skip|pass|dalej|następne|next"

_NO_SAVINGS = (
    "nie mam zapasu|nie mam oszczędności|nie mam|bez zapasu|zero|i have no savings|no savings|"
    f"i have none|nothing|{_NO}"
)
_A_MONTH = (
    "miesiąc|jeden miesiąc|1 miesiąc|miesięczny|30 dni|cztery tygodnie|4 tygodnie|a month|"
    "one month|1 month|30 days|four weeks|4 weeks"
)
_FOR_A_MONTH = (
    "mniej więcej na miesiąc|na miesiąc|na jeden miesiąc|na 1 miesiąc|około miesiąca|jakiś miesiąc|"
    f"kilka tygodni|parę tygodni|about a month|a few weeks|{_A_MONTH}"
)
_FOR_MONTHS = (
    "mniej więcej na kwartał|na kwartał|kwartał|trzy miesiące|na trzy miesiące|3 miesiące|"
    "na 3 miesiące|dwa miesiące|na dwa miesiące|2 miesiące|na 2 miesiące|kilka miesięcy|"
    "na kilka miesięcy|parę miesięcy|about three months|three months|3 months|two months|"
    "2 months|a few months|a couple of months|a quarter"
)
_FOR_LONGER = (
    "na dłużej|dłużej|na długo|długo|pół roku|na pół roku|6 miesięcy|na 6 miesięcy|rok|na rok|"
    "longer|long|a long time|half a year|six months|6 months|a year|years"
)
_NO_NOTICE = (
    "bez okresu wypowiedzenia|bez wypowiedzenia|nie mamy|nie mamy umowy|nie mam umowy|bez umowy|"
    f"żaden|żadnego|no notice|no contract|we have no contract|{_NO}"
)
_TWO_WEEKS = (
    "dwa tygodnie|2 tygodnie|czternaście dni|14 dni|dwutygodniowy|two weeks|2 weeks|14 days|"
    "a fortnight|fortnight"
)
_MONTHS = (
    "dłuższy|dłużej|dwa miesiące|2 miesiące|trzy miesiące|3 miesiące|kwartał|pół roku|60 dni|"
    "90 dni|longer|two months|2 months|three months|3 months|60 days|90 days|a quarter"
)
_MUST_LOOK = f"nie pamiętam|muszę sprawdzić|i don't remember|i'd have to check|{_DO_NOT_KNOW}"
_NOBODY_ELSE = (
    "żadnego|żadnych|nikogo|zero|0|tylko ten|tylko ta|tylko tego|tylko tę|tylko jego|tylko ją|"
    "to jedyny|to jedyna|nie mam|nie mam innych|only this one|just this one|nobody|no others|"
    f"{_NO}"
)
_ONE_OR_TWO = (
    "jednego lub dwóch|jednego|jeden|jedną|jedna|dwóch|dwoje|dwie|dwa|1|2|1 2|1 lub 2|"
    "one or two|one|two|a couple|1 or 2"
)
_SEVERAL = (
    "więcej|kilku|kilka|kilkoro|paru|parę|wielu|wiele|dużo|sporo|trzech|troje|trzy|czterech|"
    "cztery|pięciu|pięć|more|several|a few|many|a lot|lots|three|four|five|"
    + "|".join(map(str, range(3, 100)))
)

_OFTEN_OR_NOT = (_NO, _SOMETIMES, _OFTEN)

# What is typed for each choice, mildest first, as in `CHOICES`. A bare "nie" is none where it could
# accuse somebody of the worst: of no payment, of broken terms.
_TYPED: Mapping[Question, tuple[str, ...]] = {
    Question.INTEREST: (_YES, f"{_PARTLY}|{_SOMETIMES}", _NO),
    Question.CLICK: (
        f"{_YES}|tak klika|klika|it clicks",
        f"{_PARTLY}|{_SOMETIMES}",
        f"{_NO}|nie coś nie gra|coś nie gra|nie klika|something doesn't fit",
    ),
    Question.DREAD: _OFTEN_OR_NOT,
    Question.DEADLINES: (
        f"wszystko na czas|{_FINE}|all on time|{_YES}",
        f"zdarzył się poślizg|poślizg|slipped once or twice|{_ONCE}|{_SOMETIMES}",
        f"poślizg za poślizgiem|slipping all the time|{_OFTEN}",
    ),
    Question.AGREED_TERMS: (
        f"dotrzymane|są dotrzymane|zawsze|kept|always|{_YES}",
        f"czasem naciągane|naciągane|stretched now and then|{_ONCE}|{_SOMETIMES}|{_PARTLY}",
        "łamane|są łamane|broken",
    ),
    Question.PAYMENT: (
        f"płaci na czas|pays on time|{_FINE}|{_YES}",
        f"bywają po terminie|po terminie|spóźnia się|sometimes late|late|{_SOMETIMES}|{_PARTLY}",
        f"zawsze po terminie|always late|{_OFTEN}",
        "brak zapłaty|nie płaci|nie płacą|wcale|w ogóle|not paid|unpaid|not at all",
    ),
    Question.HOURS_STATED: (
        f"podane obie rzeczy|obie|oba|jedno i drugie|both stated|both|{_YES}",
        f"{_ONE}|only one stated|only one|one|{_PARTLY}",
        f"jeszcze niepodane|niepodane|not stated yet|{_NOT_YET}",
    ),
    Question.INTRUSIONS: (
        _NO,
        f"{_SOMETIMES}|raz w miesiącu|once a month",
        _WEEKLY,
        _DAILY,
    ),
    Question.TIME_FIT: (
        f"pasuje mi|pasuje|odpowiada mi|suits me|it suits me|{_YES}",
        f"da się wytrzymać|jakoś|ujdzie|znośny|bearable|i can bear it|{_PARTLY}",
        "nie do zniesienia|nie do wytrzymania|unbearable",
    ),
    Question.ABUSE: (_NO, _ONCE, _REPEATEDLY),
    Question.OWN_WORK: (
        _YES,
        "raczej tak|raczej|chyba tak|mostly|i think so|probably|rather yes",
        f"trudno powiedzieć|hard to say|nie wiem|i don't know|not sure|{_NO}",
    ),
    Question.I_COUNT: (
        f"liczą się|zawsze|they count|we both count|always|{_YES}",
        f"nie zawsze się liczą|{_NOT_ALWAYS}|{_SOMETIMES}|{_PARTLY}",
        f"nie liczą się|they don't count|{_NO}",
    ),
    Question.UNSPOKEN: _OFTEN_OR_NOT,
    Question.ASKED: (_YES, _NOT_YET),
    Question.BELITTLED: (_NO, _SOMETIMES, f"po każdej rozmowie|after every talk|{_OFTEN}"),
    Question.FRICTION: _OFTEN_OR_NOT,
    Question.SLEEP: _OFTEN_OR_NOT,
    Question.SELF_DOUBT: _OFTEN_OR_NOT,
    Question.MISTAKES: (
        _NO,
        "tak w tych zleceniach|w tych zleceniach|tylko tutaj|tutaj|yes in these tasks|only here",
        "tak także u innych|także u innych|u innych|u innych też|yes for others too|for others too",
    ),
    Question.TOLD: (
        f"powiedziane wprost|powiedziane|tak wprost|wprost|wie|said plainly|plainly|{_YES}",
        f"powiedziane po części|said in part|{_PARTLY}",
        f"jeszcze niepowiedziane|niepowiedziane|nie wie|not said yet|{_NOT_YET}",
    ),
    Question.SUMMARY_TALK: (_YES, _NOT_YET),
    Question.CUSHION: (_NO_SAVINGS, _FOR_A_MONTH, _FOR_MONTHS, _FOR_LONGER),
    Question.NOTICE: (_NO_NOTICE, _TWO_WEEKS, _A_MONTH, _MONTHS, _MUST_LOOK),
    # A number is how many there are, and no choice's place.
    Question.OTHER_CLIENTS: (_NOBODY_ELSE, _ONE_OR_TWO, _SEVERAL),
    Question.TALK_OUTCOME: (
        "ustalenia się trzymają|trzymają się|trzyma się|the agreement holds|it holds",
        "za wcześnie by ocenić|za wcześnie|too soon to tell|too soon|too early",
        "ustalenia złamane|złamane|the agreement is broken|broken",
        "bez porozumienia|nic|nic nie wyszło|no agreement|nothing",
    ),
}

# Nothing of what a glance shows happens.
_NOTHING = (
    "dalej|następne|nic|nic z tego|nic z tych rzeczy|nic takiego|żadne|żadne z nich|"
    "wszystko ok|wszystko gra|wszystko w porządku|jest ok|jest dobrze|"
    "next|nothing|none|none of these|none of them|all good|all fine|it's all fine"
)

_LEAST_PARTS = 2
_PAUSE = re.compile(r"[,.;…/]|\s[-–—]\s")
_WORD = re.compile(r"\w+(?:'\w+)?")


def read_choice(text: str, question: Question) -> str | None:
    """Return which choice of the question a whole message is, `SKIP`, `UNCLEAR`, or None for none.

    A number is the place of the choice among those that the question shows, unless it asks how
    many.
    """
    words = _words(text)
    meanings = _meanings(question)
    if words in meanings:
        return meanings[words]
    if words.isascii() and words.isdigit() and len(words) == 1:
        place = int(words) - 1
        return CHOICES[question][place] if 0 <= place < len(CHOICES[question]) else UNCLEAR
    # "Tak, czasem", "sama nie wiem, różnie": each part says something, and one of them which.
    parts = [meanings.get(_words(part)) for part in _PAUSE.split(text) if _words(part)]
    if len(parts) < _LEAST_PARTS or None in parts:
        return None
    said = {part for part in parts if part != UNCLEAR}
    return said.pop() if len(said) == 1 else UNCLEAR


def says_little(text: str) -> bool:
    """Tell whether a whole message is how often, yes, no, or a vague answer to whatever it was."""
    return _words(text) in _little()


@cache
def _little() -> frozenset[str]:
    every = (_YES, _NO, _NOT_YET, _PARTLY, _SOMETIMES, _OFTEN, _DO_NOT_KNOW, _WHAT, _VAGUE)
    return frozenset(words for each in every for words in _listed(each))


def is_nothing(text: str) -> bool:
    """Tell whether a whole message says that nothing of what is shown happens."""
    return _words(text) in _nothing()


@cache
def _nothing() -> frozenset[str]:
    return frozenset(_listed(_NOTHING))


@cache
def _meanings(question: Question) -> Mapping[str, str]:
    """Return what a message can be for a question, and what it then means."""
    meanings = dict.fromkeys(_little(), UNCLEAR)
    meanings |= dict.fromkeys(_listed(_SKIP), SKIP)
    # Of two choices that a word fits the milder one: nothing is read as graver than it was said.
    for choice, typed in reversed(
        [*zip(CHOICES[question], _TYPED.get(question, ()), strict=False)]
    ):
        meanings |= dict.fromkeys(_listed(typed), choice)
    return meanings


def _listed(phrases: str) -> list[str]:
    return [_words(each) for each in phrases.split("|")]


def _words(text: str) -> str:
    return " ".join(_WORD.findall(fold(tidy(text))))
