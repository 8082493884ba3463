### Dziennik: karta wpisu, rodzaje zdarzeń, historia.

kind-late_payment = Spóźniona płatność
kind-non_payment = Brak zapłaty
kind-client_late = Klient po terminie
kind-broken_terms = Złamane ustalenia
kind-off_hours = Poza godzinami
kind-long_call = Długa rozmowa
kind-schedule_change = Zmiana w ostatniej chwili
kind-last_minute = Zadanie na wczoraj
kind-shouting = Krzyki
kind-insult = Obelgi
kind-dismissive = Lekceważenie
kind-unclear_brief = Niejasne zlecenie
kind-unexplained_displeasure = Niezadowolenie bez słowa
kind-scolding = Bura
kind-micromanaging = Kontrola na każdym kroku
kind-point_scoring = Spór o rację
kind-sleepless = Nieprzespana noc
kind-self_doubt = Zwątpienie w siebie
kind-dread = Niechęć na samą myśl
kind-own_mistake = Moja pomyłka
kind-other_client_hurt = Ucierpiał inny klient
kind-good_moment = Dobra chwila

card-minutes = { $minutes } min
card-no-kind = zapisane
card-draft = Odłożone na bok:
card-undone = Cofnięte:
card-settled = ✓ załatwione, już się nie liczy
card-ask-who = Kto to był?
card-ask-kind = Co to było?
card-ask-day = Kiedy to było?
card-ask-time = O której?
card-harsh = Tak nie wolno się do Ciebie odzywać. Dobrze, że to zapisujesz.
card-heavy = Trudno to nosić w sobie. Dobrze, że to zapisujesz.
card-move = Werdykt się zmienia: { $before } → <b>{ $after }</b>
card-first-verdict = Pierwszy werdykt: <b>{ $after }</b>

off-holiday = święto: { $holiday }
off-sunday = niedziela
off-saturday = sobota
off-free-day = Twój wolny dzień
off-hours = poza godzinami pracy

button-menu-who = Kto
button-menu-kind = Inny rodzaj…
button-menu-day = Kiedy
button-menu-time = O której
button-more-who = Ktoś inny…
button-more-kind = Inny rodzaj…
button-more-day = Inny dzień…
button-card-back = ‹ Wróć
button-settle = Załatwione
button-unsettle = Jednak nie załatwione
button-undo = Cofnij
button-log-again = Zapisz jednak
button-log-anyway = Zapisz mimo to
button-log-this = Zapisz tę wiadomość
button-today = dziś
button-yesterday = wczoraj
button-day = { $day }
button-hour = { $hour }
button-entry = Wpis { $place }
button-history = Historia
button-see-verdict = Zobacz werdykt

history-title = dziennik
history-empty = Nic tu jeszcze nie ma. Gdy coś się wydarzy, napisz o tym jednym zdaniem.
choose-for-history = Czyj dziennik pokazać?

log-how = Napisz po prostu, co się stało, na przykład: „Anka dzwoniła wczoraj o 22:40, 40 min”. Samo się zapisze.
not-evidence = Tego nie dołączę do dziennika. Zapisuję tekst, zdjęcia, dokumenty i nagrania.
file-too-large = Ten plik ma ponad 20 MB, więc nie dam rady go pobrać. Wpis na niego wskazuje, a sam plik zostaje w naszym czacie.

answer-question-about = Co wiem o współpracy { $client_with }? Zobacz:
answer-question = To brzmi jak pytanie, więc niczego nie zapisuję. Co wynika z odpowiedzi, pokaże /werdykt, co się działo, /historia, a co umiem, /pomoc.
answer-conditional = To jeszcze się nie wydarzyło, więc niczego nie zapisuję.
answer-plan = To brzmi jak plan, więc niczego nie zapisuję. Powodzenia! Przypomnienie ustawisz przyciskiem ⏰ pod werdyktem.
answer-greeting = Jestem. Gdy coś się wydarzy, napisz o tym jednym zdaniem, a ja to zapiszę.
answer-remark = Nie widzę tu zdarzenia, więc niczego nie zapisuję.
answer-correction = Nie wiem, który wpis poprawić. Odpowiedz na jego kartę albo zapisz to osobno.
answer-incident = Zapisać to?

# Dzień tak krótko, jak się go pisze: „pt 20.11”.
day = { $weekday ->
    [d1] pn
    [d2] wt
    [d3] śr
    [d4] czw
    [d5] pt
    [d6] sob
   *[d7] nd
} { $day }.{ $month ->
    [m1] 01
    [m2] 02
    [m3] 03
    [m4] 04
    [m5] 05
    [m6] 06
    [m7] 07
    [m8] 08
    [m9] 09
    [m10] 10
    [m11] 11
   *[m12] 12
}
