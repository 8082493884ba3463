# ruff: noqa: E501 — a pattern a line
"""What a message does: tells of an incident, asks, plans, supposes, corrects, greets, or only chats.

Cues are tables over the canonical line without quotes: a question inside a quoted complaint belongs
to the complaint. Where no cue decides, the model's own class for "no incident" does.
"""

import re
from collections.abc import Sequence

from conversations.reading import tables
from conversations.reading.reading import Intent
from conversations.reading.text import without_signs

_C = r"(?:_c )*"

# --- corrections of the last entry ---------------------------------------------------------------

_CORRECTION_PL = re.compile(
    r"^(?:(?:ups|ojej|oj|sorry|sory|przepraszam|kurde|moment|czekaj|wroc|stop|a nie|nie nie)[ ,.!]*)*"
    r"(?:nie ,? ?(?:to )?(?:byl|byla|bylo|_c|wczoraj|dzis|w |we |\d|o \d|ta|ten|tak)|to nie (?:_c|byl|bylo|ta|ten|wczoraj|dzis|w )|"
    r"nie _c|pomylk|popraw(?:ka|iam|iac)?\b(?: na| wpis| to| ostatni| :| ,|$)|korekta|mialo byc|mial byc (?:_c|wtorek|poniedzialek|piatek)|chodzilo (?:mi )?o |zly klient|zla klientka|zla data|zle (?:wpis|klik|zapis|zrozum)|"
    r"usun|skasuj|wykasuj|wymaz|cofnij|anuluj|wycofaj|zmien (?:na|ostatni|wpis|date|godzine|klient|dzien|czas|rodzaj|to)|to (?:byl|byla|bylo) (?:jednak )?(?:_c|wczoraj|przedwczoraj|\w+ek|sroda|sobota|niedziela)(?: \.)?$|"
    r"dopisz (?:do|ze)|przepisz (?:to )?na|(?:godzina|data|klient|czas)(?: to)? (?:byl|ma byc|mial)|nie ten|nie ta|to jednak (?:_c|byl)|jednak (?:_c|wczoraj|wtorek|bylo|to)|tfu|literowka)"
)
_CORRECTION_TAIL_PL = re.compile(
    r"^.{0,30}(?:, | )nie _c$|^_c ,? ?a? ?nie _c[ .!]*$|^(?:to )?nie .{1,30} tylko (?:_c|we?\b|o\b|\d|wczoraj|przedwczoraj|dzis|\w+ (?:min|godz)).{0,40}$|chodzilo mi o _c|mialam na mysli _c|mialem na mysli _c|zle kliknelam|zle wpisalam"
)
_CORRECTION_EN = re.compile(
    r"^(?:(?:oops|ops|whoops|sorry|soz|wait|ah|oh|hang on|hmm|damn|ugh|no no|actually|argh|my bad|scrap that|scratch that)[ ,.!:—-]*)*"
    r"(?:no ,? ?(?:that|it|not|the|sorry|wait|i meant|_c|wrong|make)|not _c|not (?:on )?(?:yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|that was (?:_c|on|actually|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|\d|meant)|"
    r"it was (?:actually )?(?:_c(?: not|$| \.)|\d+ (?:min|hour|h\b)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|at \d)(?!.*(?:again|who|that))|i meant|meant|correction|wrong (?:client|person|day|date|name|time|one|entry)|typo|should (?:be|have been|say) (?:_c|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)|make (?:that|it)|change (?:that|it|the last|last|the client|the date|the time|the day)|"
    r"delete|undo|remove|cancel (?:that|the last|last)|scratch that|scrap that|ignore (?:that|my last|the last)|edit (?:that|the last)|fix (?:the last|that last|the date|the client)|take that back|not that one|wasn't _c|it wasn't|that wasn't|mixed up the|the last (?:one|entry) (?:was|should))"
)
_CORRECTION_TAIL_EN = re.compile(
    r"\bi meant _c|, not _c ?[.!]?$|^.{0,40}_c ,? not _c ?[.!]?$|wrong client|wrong person , |, i mean _c|should be _c\b|put (?:that|it) (?:under|down for) _c|logged (?:it|that) (?:under|for) the wrong|that (?:last )?one was _c"
)

# --- suppositions ---------------------------------------------------------------------------------

_CONDITIONAL_PL = re.compile(
    r"^(?:a |no |ale |i |to |hej |czyli |mysle ze )*(?:gdyby\w*|jesli|jezeli|jakby(?! w ogole| tego| nigdy nic| mnie nie bylo| nic)|o ile|w razie gdyby|zalozmy|powiedzmy ze|co jesli|co jak|a co jesli|niech tylko|jak _c (?:jeszcze|znow|znowu|dzis|dzisiaj|jutro|nie|sie|tym|teraz|kiedys)|jak jeszcze (?:raz )?|jak (?:znowu|znow) |jak nie \w+ do|jak tylko _c \w+ie|jak dzis|jak do (?:jutra|piatku|poniedzialku|konca))\b"
)
_CONDITIONAL_EN = re.compile(
    r"^(?:so |and |but |ok |hey |or |then )*(?:if(?! looks could| i had a (?:pound|quid|penny|dollar)| only)|what if|suppose|supposing|say _c|in case|unless|assuming|were _c|imagine if|imagine|should _c (?:ever )?(?:call|ring|not|shout|fail|text)|one more (?:\w+ ){1,5}and i|next time (?:_c|she|he|they))\b"
)

# --- questions -------------------------------------------------------------------------------------

_ASKS_PL = re.compile(
    r"^(?:a |no |hej |czesc |ok |sluchaj |powiedz |ej |kurcze |pytanie |mam pytanie |[:,-] ?|_c [,:] |to )*(?:czy|jak (?:mam|moge|mozna|powinnam|powinienem|najlepiej|grzecznie|napisac|powiedziec|rozmawiac|sie|dlugo|czesto|duzo|wyglada|to(?! _c)|dziala|zakonczyc|skonczyc|wypowiedziec|podniesc|policzyc|odpisac|odmowic|wyjsc|zerwac|dodac|zmienic|usunac|przekonac|radzic|reagowac|zareagowac|ustalic|asertywnie|dlugi|bardzo|kulturalnie|oduczyc|wyegzekw\w*|wystawic|zapytac|poprosic|rozliczyc|ustawic|wlaczyc|wylaczyc|przestac|nie|ty|wy|inni|_c)|"
    r"ile razy|ile (?:_c|mi|mam|juz|bylo|godzin|czasu|zdarzen|razem|kosztuje|trwa|zarab|wynosi|powinn|bierzesz|dni|jest|tego|to)|kiedy (?:ostatni\w*|_c|byl|powinnam|mam|wlasciwie|dokladnie|wygasa|konczy)|(?:co|kto|z kim|komu|ktory|ktora|ktorzy|jaki|jaka|jakie) (?:mam|zrobic|robic|powinnam|powinienem|moge|mozna|mowi|wiesz|potrafisz|umiesz|sadzisz|myslisz|byscie|bys|radzisz|o _c|z _c|najczesciej|ostatnio|jest|dzis|to za|werdykt|oznacza|znaczy|sie|bylo|byl|najgorzej|najlepiej|klient\w*|ma |dzien|date|godzin\w*|godzine)|"
    r"dlaczego (?:bot|nie moge|mam|powinn|zapis|tak|to)|gdzie (?:jest|sa|mam|moge|znajde|widac)|mozesz|moglabys|moglbys|umiesz|potrafisz|da sie|warto|powinnam|powinienem|lepiej (?:dzwonic|napisac|odejsc)|pokaz|napisz (?:mi|za|do|ladn|grzeczn|jak)|przygotuj|przetlumacz|doradz|pomoz|pokazesz|podsumuj|policz|wyslij|wygeneruj|otworz|daj (?:mi )?(?:historie|werdykt|teczke|raport)|werdykt|historia|pomoc|pomocy|raport dla|zmien jezyk|eksport\w*|export|lista|statystyk\w*|przypomnij mi (?:kto|kiedy|ile|jak|co))\b"
)
_ASKS_EN = re.compile(
    r"^(?:so |and |but |hey |hi |ok |right |quick question |question |um |btw |[:,-] ?|_c [,:] )*(?:how (?:do|does|did|can|could|should|would|many|much|often|long|to|is|was|are|bad|have|has|late|am)(?! you speak)|should (?:i|we|this)|shall i|can (?:i|you|we|this)(?! believe)|could (?:i|you|we)|would (?:you|it|this|i|that)|do (?:i|you|we|they|clients|people|any)|does (?:_c|this|that|it|a|anyone|the)|did (?:_c|i|that|we|you|the)|has _c|have (?:i|_c|you|we)|had _c|is (?:_c|it|this|that|there a|my|he|she)|are (?:_c|there|you|these|we|my)|was (?:_c|that|it|i)|am i (?:allowed|right|wrong|being|over|the|too)|will (?:_c|it|you|this)|"
    r"what (?:do|does|should|can|could|would|is|are|counts|happens|if|did i|'s|time|day|was the last|kind|would you|about|date|can you)(?! (?:a|an|the hell))|what's (?:the|my|_c|a good|today)|when (?:did|was|is|does|should|do|will|has)|which (?:client|of|one|clients)|who (?:pays|owes|called|has|is my|was|do|should|calls)|why (?:did the bot|can't i|do clients|does this|is this|do i have to)|where (?:do|is|can|are)|any (?:tips|advice|idea how|ideas how|chance)|advice|worth (?:keeping|it)|anyone (?:else|know|here|got)|is there|"
    r"show|list|write me|draft|help me|translate|send me|give me|open|export|summar\w+|verdict|history|help|settings|remind me (?:who|when|how|what)|tell me (?:about|how|when|what|who)|look up|count|change (?:the |my )?language|language)\b"
)
# A question to the bot or to oneself at the end of a story does not undo the story.
_QUESTION_END = re.compile(r"\?[ !?)]*$")
# "did April's newsletter twice": I did.
_DROPS_ITS_SUBJECT = re.compile(r"(?:did|had|was|have|can|will|would|could) ")
_STARTS_LIKE_QUESTION = re.compile(
    r"^(?:a |no |so |and |but )*(?:czy|jak|ile|kiedy|dlaczego|czemu|gdzie|kto|co|komu|skad|ktor\w+|jaki\w*|how|what|when|where|why|who|which|should|can|could|do|does|did|is|are|was|has|have|will|would|am)\b"
)

# --- plans ------------------------------------------------------------------------------------------

_PLAN_PL = re.compile(
    r"^(?:dzis |dzisiaj |jutro |po obiedzie |wieczorem |rano |w \w+ (?:\. )?|od \w+ |o \d\S* |na \w+ |ok |dobra |no to |a |to |i |chyba |juz |teraz |pojutrze |za \w+ |do \w+ |po \w+ |przed \w+ |_c |, |- |: )*"
    r"(?:musze|mam (?:dzis |dzisiaj |jutro |jeszcze )?(?:do \w+ |z _c |u _c |o \S+ )?(?:\w+c\b(?! juz)|call\w*|spotkanie|rozmow\w*|telefon z|zooma|deadline|oddac|wizyte|urlop od|termin)|trzeba|powinnam|zamierzam|planuje|chce (?:jej|mu|im|z|_c|zaproponowac|podniesc|porozmawiac|ustalic|powiedziec|napisac|zakonczyc|wypowiedziec|sprobowac|wyslac)|bede|zadzwonie|napisze|wysle|oddzwonie|porozmawiam|powiem|zapytam|podniose|odesle|przygotuje|wystawie|zrobie|umowie|zaproponuje|koncze (?:wspolprace|z)|rezygnuje|wypowiadam|ide (?:na urlop|do|spac|na)|jade|lece|biore (?:urlop|wolne)|zaczynam|startuje\w*|podnosze|wysylam|dzwonie|spotykam sie|umawiam sie|umowilam sie|umowilem sie|umowione|przypomnij mi|przypomnienie|pamietac|nie zapomniec|do zrobienia|todo|kupic|zadzwonic|napisac do|wyslac|oddac|zaplacic|zaplanowac|ustalic z|odpisac|poprosic|mam w planie|szykuje|chcialabym|chcialbym|sprobuje|postanowil\w+|od (?:jutra|stycznia|poniedzialku|nowego)|wracam|widze sie|widzimy sie|zobacze|pojde|poloze sie|siadam do|zajme sie|szukam|rozwazam|mysle o|zastanawiam sie czy|trzymaj\w* kciuki)\b"
)
_FUTURE_PL = re.compile(
    r"(?<!na )(?<!do )(?<!od )(?<!z )(?<!, a )\b(?:jutro|pojutrze|w przyszlym|w przyszla|w nastepnym|za tydzien|za miesiac|za dwa tygodnie|w najblizsz\w+|od nowego roku|trzymaj\w* kciuki|zycz\w* (?:mi )?(?:powodzenia|szczescia))\b"
)
_PLAN_EN = re.compile(
    r"^(?:today |tomorrow |tonight |later |on \w+ |this \w+ |next \w+ |at \w+ |ok |right |so |and |then |also |after \w+ |before \w+ |from \w+ |_c |, |- |: |note to self |reminder |todo |to do )*"
    r"(?:i'm going to|im going to|going to|gonna|i'll|ill (?:call|email|send|ring|talk|ask|tell)|i will|i'm (?:calling|emailing|ringing|meeting|seeing|sending|planning|raising|ending|leaving|off (?:on|to|from)|thinking of (?:raising|telling|asking|talking|offering|suggesting))|need to|i need to|must|i must|have to|i have to|i've got to|got to|gotta|i should|should (?:email|call|send|ring|write|ask|tell)|plan(?:ning)? to|i plan|(?:i'm )?(?:thinking (?:of|about)|considering|tempted to) (?!quit|jack|pack|giv|clos|leav)|getting a|popping|off to|i want to|want to|i'd like to|would like to|hoping to|hope to|let's|lets|remind me|remember to|don't forget|dont forget|calling|ringing|emailing|sending|meeting|raising|ending things|ending|leaving|quitting _c|dropping _c|call (?:_c|with|w)|zoom (?:with|w)|meeting (?:with|w)|catch up (?:with|w)|booked|i've booked|i have (?:a )?(?:call|meeting|zoom)|i've (?:a|got a) (?:call|meeting|zoom)|wish me luck|fingers crossed|buy|pick up|send (?:_c|the invoice)|invoice _c|email _c|ring _c|write to|back at|seeing|talk to|ask _c|tell _c|chase _c|starting)\b"
)
_FUTURE_EN = re.compile(
    r"(?<!by )(?<!for )(?<!due )(?<!until )\b(?:tomorrow(?!')|tmrw|tomoz|next (?:week|month|monday|tuesday|wednesday|thursday|friday|year)|in (?:january|february|march|the new year) ?$|wish me luck|pray for me|fingers crossed|from now on)\b"
)

# --- a story is told: somebody did something --------------------------------------------------------

_PAST_PL = re.compile(
    r"\b(?!byl\b|bylo\b|chwil\b|mial\b)(?:\w{2,}(?:l|la|li|ly|lo|lam|lem)|dzwoni|pisze|chce|kaze|zada|wymaga|krzyczy|placi|zalega|nie odpisuje|milczy)\b"
)
_PAST_EN = re.compile(
    r"\b(?:\w{2,}ed|said|sent|told|wrote|rang|kept|made|took|went|came|got|paid|forgot|gave|left|cut|put|yelled|was|were|had|did|wants|says|keeps|refuses|thinks|expects|calls|hasn't|didn't|felt|lay|slept|couldn't|woke)\b"
)

_HOPES = re.compile(
    r"^(?:i |mam |oby |let's |really )?(?:hope|hoping|pray|nadzieje|oby) (?!.*(?:yelled|krzycz))"
)

_GREETINGS = tables.words("greetings")
_LONGEST_GREETING = 5

# Chatter about one's own day, when no client is named and nothing speaks for a kind.
_CHATTER = re.compile(
    r"\b(?:leje|pada|przeziebi\w*|silowni\w*|trening\w*|pranie|odkurz\w*|pierogi|ciasto|piernik\w*|choink\w*|ogrodk\w*|spacer\w*|deszcz\w*|snieg\w*|slonce|pogod\w*|zimno|goraco|upal|mroz\w*|wiatr|burza|glodna|glodny|kaw[ay]|kawka|herbat\w*|obiad\w*|sniadani\w*|kot|kota|pies|psa|korki|tramwaj\w*|autobus|pociag|fryzjer\w*|dentyst\w*|zakupy|sasiad\w*|remont\w*|drukark\w*|internet|wifi|serial\w*|netflix|film|mecz|katar|przeziebion\w*|jaselk\w*|chleb\w*|blogo\w*|(?:wylaczam|zamykam) (?:komputer|laptop|telefon)\w*|nikt nic nie chce|zmian\w* czasu|czas letni|czas zimowy|"
    r"rain\w*|snow\w*|sunny|sun's|hoover\w*|laundry|ironing|gym|yoga|pancakes?|pizza|parcel|garden|bake[ds]?|baking|bread|bliss|nobody (?:needs|wants) (?:anything|me)|knitting|marathon|match|a run|a walk|the kids|my mum|my mom|birthday cake|weather|freezing|hot|cold outside|hungry|coffee|tea|lunch|breakfast|cat|dog|traffic|train|bus|hairdresser|dentist|shopping|neighbour\w*|neighbor\w*|printer|wifi|internet|netflix|movie|football|clocks (?:went|go)|clock change)\b"
)


def is_greeting(words: Sequence[str]) -> bool:
    """Tell whether words, plain, are a greeting, thanks or a goodbye and nothing else."""
    letters = without_signs(words)
    return 0 < len(letters) <= _LONGEST_GREETING and all(word in _GREETINGS for word in letters)


def _sentences(words: Sequence[str]) -> list[str]:
    found: list[list[str]] = [[]]
    for word in words:
        found[-1].append(word)
        if word in {".", "!", "?", "…", "\n"}:
            found.append([])
    return [" ".join(part) for part in found if without_signs(part)]


def _asks(sentence: str, language: str) -> bool:
    pattern = _ASKS_PL if language == "pl" else _ASKS_EN
    marked = sentence.rstrip(" !)").endswith("?")
    if pattern.match(sentence):
        return marked or not re.search(r"^(?:czy|has|have|is|are|was|did|does) .{90,}", sentence)
    return marked and bool(_STARTS_LIKE_QUESTION.match(sentence))


def judge(words: Sequence[str], language: str, scores: dict[str, float], *, quoted: bool) -> Intent:
    """Return the intent of a message, from its unquoted words (`_c` for a client) and the model's scores."""
    line = " ".join(words).strip()
    letters = without_signs(words)
    if not letters:
        return Intent.INCIDENT if quoted else Intent.GREETING
    if is_greeting(letters):
        return Intent.GREETING
    best, likeliest = max(
        (score, name) for name, score in scores.items() if name[:1] != "~" and name != "none"
    )
    feeling = likeliest in {"dread", "self_doubt", "last_minute", "sleepless"}
    margin = scores["none"] - best  # above zero: the model takes it for no incident
    # The other language's cues too: people mix.
    for spoken in (language, "en" if language == "pl" else "pl"):
        own = spoken == language
        intent = _by_cues(line, words, spoken, margin, own=own, feeling=feeling)
        if intent is not None:
            return intent
    named = "_c" in words
    told = (_PAST_PL if language == "pl" else _PAST_EN).search(line) is not None
    if margin > _SURE_NONE[named, told] or (
        margin > _CHATS and not named and _CHATTER.search(line)
    ):
        return Intent.QUESTION if _QUESTION_END.search(line) else Intent.REMARK
    return Intent.INCIDENT


# How far above the best kind "no incident" must be, by (a client is named, a deed is told).
_SURE_NONE = {(False, False): 0.2, (False, True): 0.25, (True, False): 0.35, (True, True): 0.6}
_LONGEST_CORRECTION, _CERTAIN_CORRECTION, _SURE_CORRECTION = 14, 8, -0.6
_CHATS = -0.78
_SURE_FEELING, _SURE_STORY = -0.3, -0.5
_SURE_INCIDENT = -0.45


def _by_cues(
    line: str, words: Sequence[str], language: str, margin: float, *, own: bool, feeling: bool
) -> Intent | None:
    pl = language == "pl"
    correction, tail = (
        (_CORRECTION_PL, _CORRECTION_TAIL_PL) if pl else (_CORRECTION_EN, _CORRECTION_TAIL_EN)
    )
    short = len(words) <= _LONGEST_CORRECTION
    certain = len(words) <= _CERTAIN_CORRECTION or margin > _SURE_CORRECTION
    if short and certain and (correction.search(line) or tail.search(line)):
        return Intent.CORRECTION
    if not own:
        return None
    if len(_sentences(words)) == 1 and _HOPES.match(line) and margin > _SURE_STORY:
        return Intent.REMARK
    if (_CONDITIONAL_PL if pl else _CONDITIONAL_EN).search(line):
        return Intent.STORY
    sentences = _sentences(words)
    asked = [
        _asks(sentence, language)
        and (margin > _SURE_STORY or "?" in sentence or not _DROPS_ITS_SUBJECT.match(sentence))
        for sentence in sentences
    ]
    told = [
        bool((_PAST_PL if pl else _PAST_EN).search(sentence)) and not ask
        for sentence, ask in zip(sentences, asked, strict=True)
    ]
    if asked and asked[0] and not (any(told[1:]) and margin < 0):
        return Intent.QUESTION
    if any(asked) and not any(told) and margin > _SURE_STORY:
        return Intent.QUESTION
    doubt = _SURE_FEELING if any(told) else _SURE_STORY
    if len(sentences) == 1 and margin > doubt and _QUESTION_END.search(line):
        return Intent.QUESTION
    return _plans(line, language, margin, told=any(told), feeling=feeling)


def _plans(line: str, language: str, margin: float, *, told: bool, feeling: bool) -> Intent | None:
    pl = language == "pl"
    planned = (_PLAN_PL if pl else _PLAN_EN).match(line) is not None
    future = (_FUTURE_PL if pl else _FUTURE_EN).search(line) is not None
    nobody = "_c" not in line.split(" ")
    if (
        planned
        and (margin > _SURE_INCIDENT or future or nobody)
        and not (told and margin < _SURE_FEELING)
    ):
        return Intent.PLAN
    if future and not told and margin > (_SURE_FEELING if feeling else _SURE_STORY):
        return Intent.PLAN
    return None
