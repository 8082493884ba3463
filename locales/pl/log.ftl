### Dziennik: rodzaje zdarzeń, karta wpisu, lista i szukanie. Odpowiedzi na inne wiadomości: answers.ftl.

kind-late_payment = Spóźniona płatność
kind-non_payment = Brak zapłaty
kind-chargeback = Cofnięta płatność
kind-client_late = Klient się spóźnia
kind-vanished = Klient milczy
kind-broken_terms = Złamane ustalenia
kind-extra_work = Ponad umowę
kind-off_hours = Poza godzinami
kind-long_call = Długa rozmowa
kind-schedule_change = Nagła zmiana
kind-last_minute = Zadanie na wczoraj
kind-shouting = Krzyki
kind-insult = Obelgi
kind-threat = Groźby
kind-harassment = Napastowanie
kind-dismissive = Lekceważenie
kind-unclear_brief = Niejasne zlecenie
kind-unexplained_displeasure = Niezadowolenie
kind-scolding = Bura
kind-micromanaging = Ciągła kontrola
kind-point_scoring = Spór o rację
kind-sleepless = Nieprzespana noc
kind-self_doubt = Trudny moment
kind-dread = Niechęć
kind-own_mistake = Moja pomyłka
kind-other_client_hurt = Kosztem innych
kind-good_moment = Dobra chwila
kind-other = Coś innego

## Karta wpisu.

card-minutes = { $minutes } min
card-no-kind = zapisane
card-draft = Odłożone na bok:
card-undone = Cofnięte:
# Pod cofniętymi wierszami, przed tymi, które zostały.
card-kept = Zostaje:
card-settled = ✓ załatwione, już się nie liczy
card-waits = czeka na Twoje słowo, nie liczy się do werdyktu
card-ask-who = O kogo chodzi?
card-ask-kind = Co to było?
card-ask-also = Co jeszcze się wtedy stało?
card-ask-day = Kiedy to było?
card-ask-time = O której?
card-ask-minutes = Ile czasu Ci to zabrało?
# Nagranie bez słów: bot go nie słucha.
card-unheard = Nagranie mam, ale go nie słucham. Napisz słowem, co to było.
# Rodzaj jest zgadywany, a waży tyle, że bez potwierdzenia się nie liczy.
card-unsure = <b>{ $kind }</b>, tak?
# Z treści wpisu: „trzy razy w tym tygodniu”.
card-times = Było tak { $times } razy? Na razie liczę raz.
card-harsh = Tak nie wolno się do Ciebie odzywać. Dobrze, że to zapisujesz.
# Groźby i napastowanie.
card-harm = Nikt nie ma prawa tak Cię traktować. Dobrze, że to zapisujesz. Powiedz o tym komuś, komu ufasz.
card-heavy = Trudno to nosić w sobie. Dobrze, że to zapisujesz.
card-move = Werdykt się zmienia: { $before } → <b>{ $after }</b>
# Gdy to już rozstanie: bez strzałki i bez pośpiechu.
card-move-ending = Werdykt: <b>{ $after }</b>. Nie musisz decydować dziś.
card-first-verdict = Na razie, z samego dziennika: <b>{ $after }</b>
# Gdy wpis jest o kilku klientach: linijka na każdego.
card-moves = Werdykty teraz:
card-moves-ending = Werdykty teraz, bez pośpiechu:
card-move-of = { $client }: werdykt to teraz <b>{ $after }</b>.
card-move-ending-of = { $client }: werdykt to teraz <b>{ $after }</b>. Nie musisz decydować dziś.

## Pora, w której się nie pracuje.

off-holiday = święto: { $holiday }
off-sunday = niedziela
off-saturday = sobota
off-free-day = Twój wolny dzień
off-hours = poza godzinami pracy

button-menu-who = Kto
button-menu-kind = Inny rodzaj…
button-menu-also = + Jeszcze…
button-menu-day = Kiedy
button-menu-time = O której
button-more-who = Ktoś inny…
button-more-kind = Inny rodzaj…
button-more-day = Inny dzień…
button-card-back = ‹ Wróć
button-unsure-yes = Tak
button-unsure-no = Nie, coś innego
button-settle = Załatwione
button-unsettle = Niezałatwione
button-undo = Cofnij
button-times = Policz { $times } razy
button-line = Popraw { $place }
button-line-undo = Cofnij { $place }
button-line-log = Zapisz jednak { $place }
button-lines-back = ‹ Cała wiadomość
button-undo-all = Cofnij wszystko
button-log-all = Zapisz jednak wszystko
button-kinds-terms = 💸 Umowa
button-kinds-time = ⏰ Twój czas
button-kinds-respect = 📢 Szacunek
button-kinds-expectations = ❓ Oczekiwania
button-kinds-partnership = 🤝 Partnerstwo
button-kinds-toll = 🌙 Twój koszt
button-log-again = Zapisz jednak
button-log-anyway = Zapisz mimo to
button-log-this = Zapisz tę wiadomość
button-menu-minutes = Ile czasu
button-type-note = ✎ Słowa
button-type-day = Wpisz dzień
button-type-time = Wpisz godzinę
button-type-minutes = Wpisz czas
button-minutes = { $minutes } min
button-minutes-none = Bez czasu
button-files = Pokaż pliki
button-delete = Usuń wpis
button-to-log = ‹ Dziennik
button-to-clients = ‹ Klienci
button-today = dziś
button-yesterday = wczoraj
button-day = { $day }
button-hour = { $hour }
button-entry = Wpis { $place }
button-history = Dziennik
button-see-verdict = Zobacz werdykt
# Three in a row, under the verdicts.
button-verdict-in-row = { $client } ›
button-verdict-of = Werdykt: { $client }

## Pliki wpisu, po liczbie.

files-photo = 📷 { $count ->
    [one] { $count } zdjęcie
    [few] { $count } zdjęcia
   *[many] { $count } zdjęć
}
files-recording = 🎤 { $count ->
    [one] { $count } nagranie
    [few] { $count } nagrania
   *[many] { $count } nagrań
}
files-video = 🎬 { $count ->
    [one] { $count } film
    [few] { $count } filmy
   *[many] { $count } filmów
}
files-document = 📎 { $name }
files-unnamed = 📎 plik

## Wpis otwarty z dziennika: co i kiedy, jego słowa, i to, co w nim można zmienić.

entry-logged = Zapisane { $moment }
entry-edited = zmienione { $moment }
entry-author = Słowa: { $name }
entry-words = Teraz: <blockquote>{ $note }</blockquote>
entry-ask-note = Napisz, jak ma brzmieć ten wpis.
entry-ask-day = Napisz, kiedy to było, na przykład „15.11” albo „w piątek”.
entry-ask-time = Napisz, o której, na przykład „22:40”.
entry-ask-minutes = Napisz, ile czasu Ci to zabrało, na przykład „35 min” albo „1,5 h”.
entry-wrong-note = Tu nie ma żadnych słów. Napisz, co się stało.
entry-wrong-day = Nie rozumiem tego dnia albo jeszcze go nie było. Napisz na przykład „15.11”.
entry-wrong-time = Nie rozumiem tej godziny. Napisz na przykład „22:40”.
entry-wrong-minutes = Nie rozumiem, ile to było. Napisz na przykład „35 min”, najwyżej dobę.
entry-gone = Tego wpisu już nie ma, więc niczego nie zmieniam.
edited-nothing = Z tej wiadomości nie mam wpisu, więc jej poprawka niczego nie zmienia. Jeśli to coś nowego, wyślij to jeszcze raz.

## Lista i szukanie.

history-title = dziennik
history-empty = Nic tu jeszcze nie ma. Gdy coś się wydarzy, napisz o tym jednym zdaniem.
search-ask = Czego szukać? Napisz słowo albo dwa, na przykład „krzyczała”.
search-found = { $count ->
    [one] { $count } wpis
    [few] { $count } wpisy
   *[many] { $count } wpisów
}
search-nothing = W dzienniku nie ma nic o „{ $words }”. Szukam w słowach wpisów i w nazwach klientów.
search-short = Napisz chociaż jedno słowo, na przykład /szukaj krzyczała.
search-long = To za dużo naraz. Szukam po kilku słowach, najwyżej { $limit } znaków.
button-cancel = Anuluj
choose-for-history = Czyj dziennik pokazać?
log-how = Napisz po prostu, co się stało, na przykład: „Anka dzwoniła wczoraj o 22:40, 40 min”. Samo się zapisze.
not-evidence = Tego nie dołączę do dziennika. Zapisuję tekst, zdjęcia, dokumenty i nagrania.
file-too-large = Ten plik ma ponad 20 MB, więc nie dam rady go pobrać. Wpis o nim pamięta, a sam plik zostaje w naszym czacie.

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
# Ten sam dzień innego roku: „sob 23.11.2024”.
day-of-year = { $day }.{ $year }
