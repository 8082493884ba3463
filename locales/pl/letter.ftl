### Ekran wiadomości: która, w jakim tonie, po jakiemu, z czym.

letters-title = Gotowe wiadomości do { $client_gen }
letters-fits = ✓ pasuje do werdyktu
letter-to = { $letter } · { $client }
letter-missing = Do uzupełnienia: { $blanks }
letter-warm-note = Ten ton jest na Ty. Pozostałe pasują też do Pani, Pana i Państwa.
letter-law = Polskie prawo, nie porada
letter-law-fact = { $text } ({ $basis }, stan na { $as_of })

letter-handed-over = Wiadomość dla { $client_gen } czeka niżej: skopiuj ją albo podaj dalej. A za jakiś czas sprawdźmy, co z niej wyszło.
button-send = Daj do skopiowania
button-other-letter = Inna wiadomość
button-back-to-letter = ‹ Wiadomość
button-tone-warm = Ciepło
button-tone-plain = Prosto
button-tone-firm = Stanowczo
button-in-pl = Wersja polska
button-in-en = Wersja angielska
button-cite = { $count ->
    [0] Przywołaj wpisy
   *[other] Przywołane: { $count }
}
button-blank-hours = Godziny pracy
button-blank-lead = Ile dni wcześniej
button-blank-amount = Kwota
button-blank-invoice = Faktura
button-blank-pay_by = Zapłata do
button-blank-meet_on = Termin rozmowy
button-blank-check_on = Termin rozmowy
button-blank-last_day = Ostatni dzień
button-lead = { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
}

blank-name-hours = godziny pracy
blank-name-lead = ile wcześniej zlecenie
blank-name-amount = kwota
blank-name-invoice = numer faktury
blank-name-pay_by = termin zapłaty
blank-name-meet_on = termin rozmowy
blank-name-check_on = termin rozmowy
blank-name-last_day = ostatni dzień

blank-ask-hours = W jakich godzinach pracujesz? Napisz na przykład: 9–17
blank-ask-amount = O jaką kwotę chodzi? Napisz na przykład: 1200 zł
blank-ask-invoice = Jaki numer ma faktura? Napisz na przykład: 12/2026
blank-ask-lead = Na ile dni roboczych przed terminem chcesz dostawać zadania?
blank-ask-pay_by = Do kiedy ma przyjść zapłata?
blank-ask-meet_on = Na kiedy zaproponować rozmowę?
blank-ask-check_on = Na kiedy zaproponować rozmowę?
blank-ask-last_day = Który dzień będzie ostatni?
blank-ask-cited = Które zdarzenia przywołać? W wiadomości stanie data i rodzaj, bez Twoich słów z dziennika.
blank-wrong-hours = Nie widzę tu godzin. Napisz od której do której, na przykład 9–17, albo /anuluj.
blank-wrong-amount = Nie widzę tu kwoty. Napisz samą liczbę, na przykład 1200 zł albo 1 200,50, albo /anuluj.
blank-wrong-invoice = To nie wygląda na numer faktury. Napisz sam numer, na przykład 12/2026, albo /anuluj.

letter-hours = Godziny i terminy zleceń
letter-ask = Zapytaj, o co chodzi
letter-sum_up = Zaproś do podsumowania
letter-check_in = Umów się na sprawdzenie
letter-thanks = Podziękuj
letter-terms = Przypomnij ustalenia
letter-payment_first = Przypomnij o płatności
letter-payment_last = Ostatnie wezwanie
letter-part = Pożegnanie bez pretensji
letter-notice = Wypowiedzenie umowy
letter-notice_now = Koniec od dziś
letter-shouting = Gdy ktoś krzyczy

button-cite-late_payment = { $mark } { $day } płatność
button-cite-non_payment = { $mark } { $day } brak zapłaty
button-cite-client_late = { $mark } { $day } po terminie
button-cite-broken_terms = { $mark } { $day } ustalenia
button-cite-off_hours = { $mark } { $day } po godzinach
button-cite-long_call = { $mark } { $day } telefon
button-cite-schedule_change = { $mark } { $day } zmiana
button-cite-last_minute = { $mark } { $day } na wczoraj
button-cite-shouting = { $mark } { $day } krzyk
button-cite-insult = { $mark } { $day } obelgi
