### Zestawienie: dokument PDF o jednym kliencie i tabela zdarzeń.

choose-for-dossier = O kim przygotować zestawienie?
dossier-empty = Na zestawienie o { $client_loc } jest za wcześnie: nie ma w nim jeszcze czego pokazać. Odpowiedz na parę pytań albo napisz, co się wydarzyło.
dossier-select = <b>Co ma wejść do zestawienia o { $client_loc }?</b>
dossier-select-me = Dla Ciebie: wszystko. Odznacz, czego nie chcesz.
dossier-select-others = Prywatne sprawy wejdą tylko, jeśli je zaznaczysz. Wpisy są słowo w słowo, więc przejrzyj plik, zanim go komuś dasz.
# Liczba stoi po dwukropku, więc nie trzeba jej odmieniać.
dossier-select-size = Wpisy: { $entries }. Odpowiedzi: { $answers }.
button-dossier-me = Dla mnie
button-dossier-others = Do pokazania
button-dossier-verdict = { $mark } Werdykt
button-dossier-answers = { $mark } Odpowiedzi
button-dossier-money = { $mark } Pieniądze, umowa
button-dossier-toll = { $mark } Noce, zwątpienie
button-dossier-good = { $mark } Dobre chwile
button-dossier-files = { $mark } Zdjęcia i pliki
button-dossier-all = Całe
button-dossier-year = Rok
button-dossier-quarter = 90 dni
button-dossier-month = 30 dni
button-dossier-make = Przygotuj zestawienie
toast-dossier-nothing = Z tego wyboru nie ma jeszcze czego zestawić. Zaznacz coś więcej albo weź dłuższy okres.
dossier-caption-me = { $missing ->
    [0] Zestawienie o współpracy { $client_with }, dla Ciebie.
    [one] Zestawienie o współpracy { $client_with }, dla Ciebie. Jednego pliku nie dało się w nim pokazać, więc jest tylko wymieniony.
   *[many] Zestawienie o współpracy { $client_with }, dla Ciebie. { $missing } plików nie dało się w nim pokazać, więc są tylko wymienione.
}
dossier-caption-others = Zestawienie o współpracy { $client_with }, do pokazania. { $missing ->
    [0] {""}
    [one] Jednego pliku nie dało się w nim pokazać, więc jest tylko wymieniony.{" "}
   *[many] { $missing } plików nie dało się w nim pokazać, więc są tylko wymienione.{" "}
}Przejrzyj je, zanim komuś dasz: wpisy są w nim słowo w słowo.
dossier-table-caption = Te same zdarzenia w tabeli, do arkusza kalkulacyjnego.
dossier-file = zestawienie

dossier-title = Zestawienie: { $client }
dossier-kicker = Podsumowanie współpracy
dossier-footer = { $client } · stan na { $day }
dossier-verdict-today = Werdykt, { $day }
dossier-about-selected = To wybór z zapisków jednej osoby, jej słowami i z jej datami. Ma pomóc się zastanowić i porozmawiać. Nie jest poradą prawną ani oceną człowieka.
dossier-about = To zapiski i odpowiedzi jednej osoby, jej słowami i z jej datami. Mają pomóc się zastanowić i porozmawiać. Nie są poradą prawną ani oceną człowieka.
dossier-verdict = Werdykt i to, z czego wynika
dossier-reasons = Dlaczego tak
dossier-chart = Przebieg w czasie
dossier-list = Dziennik dzień po dniu
dossier-no-incidents = Dziennik jest jeszcze pusty.
dossier-answers = Odpowiedzi na pytania
dossier-skipped = pominięte
dossier-settled = załatwione
dossier-undated = Bez daty
dossier-no-kind = bez rodzaju
dossier-entry = wpis { $number }
dossier-logged = wpis { $number }, zapisany { $on } o { $time }
dossier-logged-that-day = wpis { $number }, zapisany tego dnia o { $time }
dossier-later = { $days ->
    [one] dzień później
   *[many] { $days } dni później
}
dossier-edited = zmieniony { $on } o { $time }
dossier-exact = Słowa pod każdą datą są dokładnie takie, jak zostały zapisane. Pod wpisem stoi, kiedy został zapisany i czy był potem zmieniany.
dossier-record = Zapis zmian
dossier-record-what = Każdy wpis i każda jego zmiana zostawia ogniwo w łańcuchu, a koniec łańcucha zależy od wszystkich wcześniejszych ogniw. Taki był, gdy powstało to zestawienie: porównany z późniejszym eksportem pokaże, czy coś starszego nie zostało po cichu zmienione.
dossier-stamp = Znacznik czasu: { $authority } poświadcza, że { $on } o { $time } zapis kończył się właśnie tak. Sam znacznik (RFC 3161) jest w eksporcie.
dossier-stamp-older = Znacznik czasu: { $authority } poświadcza, że { $on } o { $time } były już ogniwa od 1 do { $link } z obecnych { $links }. Późniejsze znacznika nie mają. Sam znacznik (RFC 3161) jest w eksporcie.
dossier-stamp-away = Nowego znacznika czasu nie udało się teraz zdobyć.
# W zestawieniu nikt nie mówi „ja”.
told-kind-own_mistake = Własna pomyłka
dossier-question = Pytanie
dossier-answer = Odpowiedź
dossier-when = Kiedy
dossier-count-incidents = { $count ->
    [one] zdarzenie
    [few] zdarzenia
   *[many] zdarzeń
}
dossier-count-settled = { $count ->
    [one] z nich załatwione
    [few] z nich załatwione
   *[many] z nich załatwionych
}
dossier-count-good = { $count ->
    [one] dobra chwila
    [few] dobre chwile
   *[many] dobrych chwil
}
dossier-count-evidence = { $count ->
    [one] zdjęcie albo plik w załączeniu
    [few] zdjęcia i pliki w załączeniu
   *[many] zdjęć i plików w załączeniu
}
dossier-count-lost = stracony czas
dossier-count-lost-worth = stracony czas, czyli ok. { $money }
dossier-count-answers = { $count ->
    [one] odpowiedź na pytanie
   *[many] odpowiedzi na pytania
}

exhibit-photo = Zdjęcie
exhibit-document = Dokument
exhibit-video = Film
exhibit-audio = Nagranie
exhibit-voice = Wiadomość głosowa
exhibit-named = { $kind } „{ $name }”
exhibit-alt = Zdjęcie do wpisu nr { $number }
exhibit-too-large = ponad 20 MB, zostaje w czacie z botem
exhibit-gone = Telegram już tego nie udostępnia
exhibit-no-picture = nie da się tego wydrukować, zostaje w czacie z botem
exhibit-too-many = nie mieści się w dokumencie, zostaje w czacie z botem

table-number = Nr
table-day = Data
table-time = Godzina
table-kind = Rodzaj
table-situation = Czego dotyczy
table-minutes = Minuty
table-note = Opis
table-settled = Załatwione
table-logged = Zapisano
table-edited = Zmieniono
# Polski arkusz dzieli kolumny średnikiem, bo przecinek ma w liczbach.
table-between = ;
table-yes = tak
table-no = nie
