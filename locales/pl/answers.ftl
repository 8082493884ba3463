### Odpowiedzi na to, co nie jest wpisem: pytania, plany, podziękowania, cudze historie, poprawki słowami,
### gorsze chwile. Żadna wiadomość nie ginie po cichu i każdą zmianę widać w odpowiedzi.

answer-incident = Zapisać to?
answer-greeting = Cześć, jestem. Gdy coś się wydarzy, napisz o tym jednym zdaniem.
answer-assent = Dobrze. Gdy coś się wydarzy, napisz o tym jednym zdaniem.
answer-thanks = Nie ma za co. Jestem, gdyby coś.
answer-remark = Jestem. Chcesz powiedzieć, co się stało? Jedno zdanie wystarczy.
# Sama nazwa, która pasuje do kilku osób.
answer-name = O kogo chodzi?
# Przy jednym kliencie: może chodzi o kogoś innego, więc bez imienia.
answer-question = Zobacz, co już wiem:
answer-question-whom = O kim myślisz?
answer-question-about = Co wiem o współpracy { $client_with }? Zobacz:
answer-plan = Trzymam kciuki. Daj znać jednym zdaniem, jak poszło.
# Czyjaś historia, dawna praca, żart, artykuł.
answer-story = To chyba nie o Twoich obecnych klientach, więc nie zapisuję. Jeśli się mylę, wystarczy jedno stuknięcie.

## Sprawa załatwiona: zapłacone, przeproszone, oddane.

answer-settlement = Dobra wiadomość. Co jest załatwione?
answer-settlement-whom = Dobra wiadomość. Z kim jest to załatwione?
answer-settlement-none = Dobra wiadomość. Nie widzę otwartego wpisu, którego to dotyczy. Gdyby jednak był, oznaczysz go w /dziennik.


## Poprawki słowami i cofanie.

answer-correction-which = Nie wiem, który wpis poprawić. Wybierz go tutaj, a jeśli to coś nowego, napisz całe zdanie.
answer-correction = Nie wiem, który wpis poprawić. Odpowiedz na jego kartę, a jeśli to coś nowego, napisz całe zdanie.

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
