### Odpowiedzi na to, co nie jest wpisem: pytania, plany, podziękowania, cudze historie, poprawki słowami,
### gorsze chwile. Żadna wiadomość nie ginie po cichu i każdą zmianę widać w odpowiedzi.

answer-incident = Zapisać to?
answer-greeting = Cześć, jestem. Gdy coś się wydarzy, napisz o tym jednym zdaniem.
answer-thanks = Nie ma za co. Jestem, gdyby coś.
answer-remark = Jestem. Chcesz powiedzieć, co się stało? Jedno zdanie wystarczy.
# Sama nazwa, która pasuje do kilku osób.
answer-name = O kogo chodzi?
answer-question = O kim myślisz?
answer-question-about = Co wiem o współpracy { $client_with }? Zobacz:
answer-conditional = To jeszcze się nie wydarzyło, więc na razie nie zapisuję. Gdy się wydarzy, wystarczy jedno zdanie.
answer-plan = Trzymam kciuki. Mam Ci o tym przypomnieć?
# Czyjaś historia, dawna praca, żart, artykuł.
answer-story = To chyba nie o Twoich obecnych klientach, więc nie zapisuję. Jeśli się mylę, wystarczy jedno stuknięcie.
# Zdanie, w którym nikt nie robi nic złego ani szczególnie dobrego.
answer-neutral = Dobrze wiedzieć. Nie zapisuję tego, bo nie widzę tu ani kłopotu, ani dobrej chwili.
# „Wczoraj”, „o 18”, „40 min” i nic więcej.
answer-fragment = Co się stało? Napisz jednym zdaniem.

## Sprawa załatwiona: zapłacone, przeproszone, oddane.

answer-settled = Dobra wiadomość. Oznaczam jako załatwione: <b>{ $entry }</b>. To się już nie liczy.
answer-settled-which = Dobra wiadomość. Co jest załatwione?
answer-settled-none = Dobra wiadomość. Nie widzę otwartego wpisu, którego to dotyczy. Zapisać to jako dobrą chwilę?
button-settled-good = Zapisz jako dobrą chwilę
# Gdy rozpoznana jest sama intencja, bez żadnego wpisu.
answer-settlement = Co jest załatwione?

## Poprawki słowami i cofanie.

# $what to jedna z linijek corrected-…; $entry to cały wpis po poprawce.
answer-corrected =
    Poprawione. { $what }
    <b>{ $entry }</b>
corrected-client = Kto: { $before } → { $after }
corrected-kind = Co: { $before } → { $after }
corrected-day = Kiedy: { $before } → { $after }
corrected-time = O której: { $before } → { $after }
corrected-minutes = Jak długo: { $before } → { $after }
corrected-note = Dopisane do treści.
corrected-nothing = nie było
answer-corrected-same = Tak już jest we wpisie: <b>{ $entry }</b>
answer-correction = Nie wiem, który wpis poprawić. Odpowiedz na jego kartę, a jeśli to coś nowego, napisz całe zdanie.
answer-undone = Cofnięte: <b>{ $entry }</b>
answer-undo-none = Nie widzę nic świeżego do cofnięcia. Starsze wpisy poprawisz i cofniesz w /dziennik.
answer-undo-erase = Wpisów nie ruszam. A jeśli chodzi o usunięcie: <b>{ $client_acc }</b> da się jeszcze przywrócić, przez dziesięć minut.
button-undone-keep = Zapisz jednak
button-corrected-undo = Cofnij poprawkę

## Pytania o dziennik.

answer-count = { $count ->
    [0] { $client } · { $what }, od { $first } do { $last }: <b>ani razu</b>
    [one] { $client } · { $what }, od { $first } do { $last }: <b>{ $count } raz</b>
   *[other] { $client } · { $what }, od { $first } do { $last }: <b>{ $count } razy</b>
}
answer-count-all = { $count ->
    [0] { $client }, od { $first } do { $last }: <b>żadnego wpisu</b>
    [one] { $client }, od { $first } do { $last }: <b>{ $count } wpis</b>
    [few] { $client }, od { $first } do { $last }: <b>{ $count } wpisy</b>
   *[many] { $client }, od { $first } do { $last }: <b>{ $count } wpisów</b>
}
answer-last = { $client } · { $what }, ostatnio: <b>{ $day }</b>
answer-last-none = { $client } · { $what }: w dzienniku nie ma takiego wpisu.
answer-lost = { $client }, od { $first } do { $last }, stracony czas: <b>{ $time }</b>
answer-lost-worth = { $client }, od { $first } do { $last }, stracony czas: <b>{ $time }</b>, czyli ok. { $money }
answer-lost-none = { $client }, od { $first } do { $last }: w dzienniku nie ma zapisanych minut. Dopisuj je do wiadomości, na przykład „40 min”.

## Przypomnienie o czymś własnymi słowami.

remind-ask = Kiedy Ci przypomnieć? Odezwę się tylko w Twoich godzinach pracy.
remind-set = Przypomnę <b>{ $day } o { $time }</b>: „{ $what }”.
remind-due = Twoje przypomnienie: „{ $what }”.
remind-off = Dobrze, nie przypomnę.
button-remind = ⏰ Przypomnij { $day }
button-remind-other = Inny dzień…
button-remind-no = Nie trzeba
button-remind-off = Nie przypominaj

## Gorsza chwila: wysłuchać, nie rozbierać na części, nie radzić, zaproponować jedną małą rzecz.
## Nic z tego nie jest zapisywane. $variant idzie po kolei od 1 do 4.

answer-distress = { $variant ->
    [1] Słyszę. To brzmi naprawdę ciężko. Nic teraz nie musisz. Jeśli chcesz, napisz, co się stało.
    [2] Jestem. Masz prawo mieć dość. Nie oceniam i niczego nie zapisuję. Gdy zechcesz, powiedz więcej.
    [3] Przykro mi, że tak to na Tobie ciąży. Nie musisz teraz szukać rozwiązań. Jeśli chcesz, nazwij jedną rzecz, która dziś zabolała.
   *[4] To dużo jak na jedną osobę. Dobrze, że to mówisz. Jeśli pomoże, napisz, co dziś było najgorsze. Przeczytam.
}
button-lines = Chcę z kimś porozmawiać
# Pod button-lines: spokojniej niż w kryzysie.
answer-lines =
    Tu ktoś Cię wysłucha, bez oceniania:
    { $lines }

# Kryzys: krótko, po ludzku, najpierw człowiek, potem numery.
answer-crisis =
    Dobrze, że o tym piszesz. To, co czujesz, jest ważne, i nie musisz być z tym w pojedynkę. Ktoś może Cię wysłuchać już teraz:

    { $lines }

    Jeśli możesz, zadzwoń albo napisz do kogoś bliskiego. Klienci i werdykty poczekają.
line-call = { $number }: { $who }, { $hours }
line-text = SMS o treści { $word } na { $number }: { $who }, { $hours }
line-emergency = { $number }: gdy zagrożone jest życie
line-emergency-local = Gdy zagrożone jest życie, zadzwoń pod miejscowy numer alarmowy.
line-find = { $number }: { $who }
button-lines-elsewhere = Jestem w innym kraju
