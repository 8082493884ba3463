### Ekran wiadomości: która, w jakim tonie, po jakiemu, z czym; i prawo obok niej.

letters-title = Gotowe wiadomości do { $client_gen }
letters-fits = ✓ pasuje do werdyktu
letters-talk = Porozmawiać, wyjaśnić
letters-deal = Ustalenia i pieniądze
letters-end = Zakończyć, postawić granicę
button-letters-back = ‹ Wiadomości
letter-to = { $letter } · { $client }
letter-missing-count = Do uzupełnienia: { $count }
letter-missing = Do uzupełnienia: { $blanks }
letter-warm-note = Ten ton jest na Ty. Pozostałe pasują też do Pani, Pana i Państwa.

# Prawo: nad grupą faktów stoi raz, czego dotyczą.
letter-law = Polskie prawo, nie porada
letter-law-scope = Zakres: { $scope }
letter-law-fact = { $text } ({ $basis }, sprawdzone { $looked_up })
letter-law-check = W umowie sprawdź okres wypowiedzenia, formę i kary.
law-old = Sprawdzone { $date }, ponad rok temu: od tego czasu prawo mogło się zmienić.

letter-handed-over = Wiadomość dla { $client_gen } czeka niżej: skopiuj ją albo podaj dalej. A za jakiś czas sprawdźmy, co z niej wyszło.
button-fill = ✎ Dopasuj
button-law = § Prawo
button-share = Udostępnij…
button-send = Do skopiowania
button-other-letter = Inna wiadomość
button-back-to-letter = ‹ Wiadomość
button-tone-warm = Ciepło
button-tone-plain = Prosto
button-tone-firm = Stanowczo
button-in-pl = Wersja polska
button-in-en = Wersja angielska
button-cite = { $count ->
    [0] Dodaj daty z dziennika
   *[other] Dodane: { $count }
}
button-blank-sender = Twój podpis
button-blank-hours = Godziny pracy
button-blank-days = Dni pracy
button-blank-lead = Ile dni wcześniej
button-blank-amount = Kwota
button-blank-invoice = Faktura
button-blank-due_date = Termin z faktury
button-blank-pay_by = Do kiedy
button-blank-proof = Dowód pracy
button-blank-task = O co chodzi
button-blank-price = Cena
button-blank-start_on = Początek
button-blank-topic = Jaka to sprawa
button-blank-answer_by = Odpowiedź do
button-blank-meet_on = Termin rozmowy
button-blank-check_on = Termin rozmowy
button-blank-contract = Która umowa
button-blank-last_day = Ostatni dzień
button-blank-files = Pliki i dostępy
button-blank-interest = Odsetki
button-lead = { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
}
button-files-after_payment = Pliki po zapłacie
button-files-last_day = Do ostatniego dnia
button-files-unsaid = Bez obietnic
button-interest-trade = Obie strony to firmy
button-interest-civil = Któraś strona bez firmy
button-interest-unsaid = Bez podstawy prawnej

blank-name-sender = podpis
blank-name-hours = godziny pracy
blank-name-days = dni pracy
blank-name-lead = ile wcześniej zlecenie
blank-name-amount = kwota
blank-name-invoice = numer faktury
blank-name-due_date = termin z faktury
blank-name-pay_by = do kiedy
blank-name-proof = dowód wykonanej pracy
blank-name-task = o jakie zadanie chodzi
blank-name-price = cena
blank-name-start_on = początek
blank-name-topic = jaka to sprawa
blank-name-answer_by = termin odpowiedzi
blank-name-meet_on = termin rozmowy
blank-name-check_on = termin rozmowy
blank-name-contract = która umowa
blank-name-last_day = ostatni dzień

blank-ask-sender = Jak się podpisujesz? Napisz imię i nazwisko, na przykład: Anna Kowalska. Zapamiętam podpis do wszystkich wiadomości.
blank-ask-hours = W jakich godzinach pracujesz? Napisz na przykład: 9–17
blank-ask-days = W które dni pracujesz? Zaznacz je w ustawieniach, a wpiszę je do wiadomości.
blank-ask-amount = O jaką kwotę chodzi? Napisz na przykład: 1200 zł
blank-ask-invoice = Jaki numer ma faktura? Napisz na przykład: 12/2026
blank-ask-due_date = Jaki termin płatności stoi na fakturze? Napisz na przykład: 10.11.2026
blank-ask-lead = Na ile dni roboczych przed terminem chcesz dostawać zadania?
blank-ask-pay_by = Jaki dzień podać jako termin?
blank-ask-proof = Czym pokażesz, że praca jest zrobiona? Napisz na przykład: pliki wysłane 3 listopada i mail z akceptacją
blank-ask-task = O jakie zadanie chodzi? Napisz na przykład: trzy dodatkowe posty w tygodniu
blank-ask-price = Za ile to zrobisz? Napisz na przykład: 300 zł
blank-ask-start_on = Kiedy możesz zacząć?
blank-ask-topic = Na jaką odpowiedź czekasz? Napisz na przykład: akceptacja grafik na grudzień
blank-ask-answer_by = Do kiedy chcesz mieć odpowiedź?
blank-ask-meet_on = Na kiedy zaproponować rozmowę?
blank-ask-check_on = Na kiedy zaproponować rozmowę?
blank-ask-contract = O którą umowę chodzi? Napisz na przykład: umowa o współpracy z 3 marca 2025 r. Nic nie było podpisane? Napisz: umowa ustna z marca 2025 r.
blank-ask-last_day = Który dzień będzie ostatni?
blank-ask-files = Kiedy przekażesz pliki? Hasła, konta i dane klienta należą do niego, więc w każdej wersji oddajesz je bez czekania na zapłatę.
blank-ask-interest = Kim są obie strony? Od tego zależy, jakie odsetki się należą. Działalność nierejestrowana nie liczy się tu jako firma.
blank-ask-cited = Które zdarzenia przywołać? W wiadomości stanie data i rodzaj, bez Twoich słów z dziennika.
blank-wrong-sender = To za długie na podpis. Napisz samo imię i nazwisko albo /anuluj.
blank-wrong-hours = Nie widzę tu godzin. Napisz od której do której, na przykład 9–17, albo /anuluj.
blank-wrong-amount = Nie widzę tu kwoty. Napisz samą liczbę, na przykład 1200 zł albo 1 200,50, albo /anuluj.
blank-wrong-invoice = To nie wygląda na numer faktury. Napisz sam numer, na przykład 12/2026, albo /anuluj.
blank-wrong-due_date = Nie rozumiem tej daty. Napisz ją tak: 10.11.2026, albo /anuluj.
blank-wrong-proof = To za długie. Napisz w jednym zdaniu, co to potwierdza, albo /anuluj.
blank-wrong-task = To za długie. Nazwij zadanie w kilku słowach albo /anuluj.
blank-wrong-price = Nie widzę tu kwoty. Napisz samą liczbę, na przykład 300 zł, albo /anuluj.
blank-wrong-topic = To za długie. Nazwij sprawę w kilku słowach albo /anuluj.
blank-wrong-contract = To za długie. Napisz samą nazwę umowy i datę albo /anuluj.

letter-hours = Godziny i terminy zleceń
letter-ask = Zapytaj, o co chodzi
letter-sum_up = Zaproś do podsumowania
letter-check_in = Umów się na sprawdzenie
letter-vanished = Gdy ktoś zamilkł
letter-thanks = Podziękuj
letter-terms = Przypomnij ustalenia
letter-extra_work = Praca ponad ustalenia
letter-payment_first = Przypomnij o płatności
letter-payment_last = Ostatnie wezwanie
letter-chargeback = Cofnięta płatność
letter-part = Pożegnanie bez pretensji
letter-notice = Wypowiedzenie umowy
letter-notice_now = Koniec od dziś
letter-threat = Po groźbach, nękaniu
letter-shouting = Gdy ktoś krzyczy

button-cite-late_payment = { $mark } { $day } płatność
button-cite-non_payment = { $mark } { $day } brak zapłaty
button-cite-chargeback = { $mark } { $day } cofnięcie
button-cite-client_late = { $mark } { $day } po terminie
button-cite-vanished = { $mark } { $day } cisza
button-cite-broken_terms = { $mark } { $day } ustalenia
button-cite-extra_work = { $mark } { $day } ponad umowę
button-cite-off_hours = { $mark } { $day } po godzinach
button-cite-long_call = { $mark } { $day } telefon
button-cite-schedule_change = { $mark } { $day } zmiana
button-cite-last_minute = { $mark } { $day } na wczoraj
button-cite-shouting = { $mark } { $day } krzyk
button-cite-insult = { $mark } { $day } obelgi
button-cite-threat = { $mark } { $day } groźba
button-cite-harassment = { $mark } { $day } nękanie
