### Wykres, obraz wszystkich klientów, kwoty i czas.

amount-minutes = { $minutes } min
amount-hours = { $hours } h
amount-money = { $currency ->
    [EUR] { $amount } €
    [USD] { $amount } $
    [GBP] { $amount } £
    [CHF] { $amount } CHF
   *[PLN] { $amount } zł
}

chart-span = { $first } – { $last }
chart-talk = rozmowa podsumowująca
chart-verdict = Werdykt w tym czasie
chart-good = Dobre chwile
chart-none = Bez rodzaju
chart-step-week = słupek to tydzień
chart-step-month = słupek to miesiąc
chart-step-quarter = słupek to kwartał
chart-step-year = słupek to rok
chart-alt = Wykres zdarzeń, { $first } – { $last }: zdarzenia: { $count }, dobre chwile: { $good }. Werdykt na koniec: { $level }.
chart-caption = <b>{ $client }</b>: co się działo i jak zmieniał się werdykt. Dawne werdykty też liczę z dzisiejszych odpowiedzi.
chart-empty = Nie ma jeszcze z czego rysować. Gdy coś się wydarzy, napisz o tym jednym zdaniem.

overview-title = Ostatnie 30 dni
overview-incidents = { $count ->
    [one] { $count } zdarzenie
    [few] { $count } zdarzenia
   *[many] { $count } zdarzeń
}
overview-calm = bez wpisów
overview-lost = Stracony czas: { $time }
overview-lost-worth = Stracony czas: { $time }, czyli ok. { $money }
overview-harms = Cierpią na tym inni klienci
overview-caption = Wszyscy klienci, ostatnie 30 dni.

button-chart = Wykres
button-picture = Ostatnie 30 dni
button-dossier = Zestawienie
toast-drawing = Rysuję…
toast-collecting = Przygotowuję zestawienie…

button-year = Rok
button-year-all = Ostatni rok
year-all = Wszyscy klienci
year-caption = <b>{ $client }</b>: rok dzień po dniu.
year-caption-all = Wszyscy klienci: rok dzień po dniu.
year-calm = bez wpisów
year-trouble = { $count ->
    [one] { $count } zdarzenie
    [few] { $count } zdarzenia
   *[many] { $count } zdarzeń
}
year-trouble-more = 3 i więcej
year-good = tylko dobre chwile
year-summary = Zdarzenia: { $trouble } (dni: { $days }). Dobre chwile: { $good }.
year-alt = { $title }: rok dzień po dniu. Zdarzenia: { $trouble }, dni ze zdarzeniami: { $days }, dobre chwile: { $good }.
year-weekday-0 = pn
year-weekday-1 = wt
year-weekday-2 = śr
year-weekday-3 = cz
year-weekday-4 = pt
year-weekday-5 = so
year-weekday-6 = nd
