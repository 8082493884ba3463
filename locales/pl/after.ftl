### Po werdykcie: co by go zmieniło i plan.

button-words = Gotowa wiadomość
button-words-short = Wiadomość
button-plan = Plan
button-changes = Co by to zmieniło
button-to-verdict = ‹ Werdykt

changes-title = Co by to zmieniło
changes-now = Teraz: { $level }
changes-milder = Łagodniej, gdyby odpowiedź brzmiała
changes-graver = Surowiej, gdyby odpowiedź brzmiała
changes-logged = Surowiej po nowych wpisach
changes-no-milder = Żadna pojedyncza odpowiedź tego nie złagodzi: stoi za tym więcej niż jedna rzecz albo sam dziennik.
changes-more = { $count ->
    [one] jeszcze { $count } wpis: { $kinds }
    [few] jeszcze { $count } wpisy: { $kinds }
   *[many] jeszcze { $count } wpisów: { $kinds }
}
changes-all = Wszystko, co zmienia werdykt
changes-exact = Każda z tych zmian jest policzona osobno, przy całej reszcie takiej jak teraz.

plan-title = Plan
plan-days = Wypowiesz <b>{ $notice }</b>, koniec <b>{ $last }</b>
plan-days-unknown = Wypowiesz <b>{ $notice }</b>, koniec według umowy
plan-days-now = Koniec: <b>dziś</b>
plan-hours = { $hours ->
    [one] Wróci około { $hours } godziny tygodniowo.
   *[other] Wróci około { $hours } godzin tygodniowo.
}
plan-later = przed końcem
plan-done = { $step } <i>({ $day })</i>
plan-what = Krok po kroku
plan-why = Skąd ten plan
plan-ask-notice = Kiedy powiesz { $client_dat }, że kończysz? Od tego dnia liczę okres wypowiedzenia.
plan-ask-hours = Ile godzin tygodniowo zabiera Ci { $client }?
button-plan-notice = Kiedy wypowiem
button-plan-hours = Ile godzin wróci
button-plan-restart = Zacznij plan od dziś
button-hours = { $hours } godz.

point-no_waiting = Ten plan nie czeka na zapas pieniędzy ani na lepszy moment.
point-thin_cushion = Zapas masz niewielki, więc wypowiedzenie nie wypada od razu: najpierw rozejrzyj się za nowym zleceniem. To nasza propozycja, datę możesz zmienić.
point-notice_unknown = Ostatni dzień policzę, gdy poznam okres wypowiedzenia. Zajrzyj do umowy i zmień odpowiedź.
point-only_client = To Twój jedyny klient, więc najpierw szukaj, a dopiero potem zamykaj. Karolina nie ukrywa, że przez chwilę może być ciaśniej.
point-others_remain = Masz też innych klientów. Od nich najłatwiej zacząć rozmowę o dodatkowych godzinach.
point-hours_free = Karolina przypomina, że na swoim można pracować dla kilku osób naraz: na zwolnione godziny prawie zawsze ktoś się znajdzie. A to, co zostanie, zainwestuj w siebie.

step-thank = Powiedz { $client_dat }, co działa. Dobre słowo też się liczy.
step-write_down = Spisz ustalenia w krótkim mailu, żeby nikt nie musiał zgadywać.
step-keep_log = Zapisuj tu, co się dzieje, złe i dobre.
step-state_hours = Wyślij swoje godziny i terminy zleceń.
step-keep_hours = Pilnuj ich też po swojej stronie: po godzinach nie odbieraj.
step-prepare = Wypisz po trzy rzeczy: co działa, co nie, czego chcesz.
step-invite = Zaproś na rozmowę podsumowującą.
step-hold_talk = Porozmawiajcie: pół godziny, o faktach, nie o winie.
step-weigh = Wypisz w dwóch kolumnach, co Cię trzyma, a co wypycha.
step-condition = Nazwij jedną zmianę, bez której nie chcesz zostać.
step-look_again = Otwórz werdykt jeszcze raz i zobacz, co drgnęło.
step-leave_call = Od dziś tylko na piśmie: żadnych telefonów.
step-proof = Zachowaj wiadomości, zapisz daty i słowa.
step-somebody = Powiedz o tym komuś bliskiemu. To za dużo na jedną osobę.
step-invoices = Pobierz umowę i faktury, wystaw zaległe.
step-files = Skopiuj swoje pliki i korespondencję.
step-access = Spisz dostępy i dane osobowe, które masz z tej pracy.
step-contract = Sprawdź w umowie okres wypowiedzenia i kary.
step-claim_pay = Wyślij ostatnie wezwanie do zapłaty.
step-next_client = Zacznij szukać następnego klienta.
step-give_notice = Napisz { $client_dat }, że kończysz.
step-hand_over = Przekaż to, co w toku: zadania, pliki, terminy.
step-return_data = Oddaj dostępy, dane osobowe zwróć albo usuń.
step-last_invoice = Wystaw ostatnią fakturę.
step-free_hours = Godziny są znów Twoje: dla kogoś nowego albo dla siebie.

button-step-thank = { $mark } Podziękowanie
button-step-write_down = { $mark } Ustalenia
button-step-keep_log = { $mark } Dziennik
button-step-state_hours = { $mark } Zasady wysłane
button-step-keep_hours = { $mark } Granice
button-step-prepare = { $mark } Trzy rzeczy
button-step-invite = { $mark } Zaproszenie
button-step-hold_talk = { $mark } Rozmowa
button-step-weigh = { $mark } Dwie kolumny
button-step-condition = { $mark } Jedna zmiana
button-step-look_again = { $mark } Drugie spojrzenie
button-step-leave_call = { $mark } Tylko na piśmie
button-step-proof = { $mark } Dowody
button-step-somebody = { $mark } Ktoś bliski
button-step-invoices = { $mark } Faktury
button-step-files = { $mark } Pliki
button-step-access = { $mark } Dostępy i dane
button-step-contract = { $mark } Umowa
button-step-claim_pay = { $mark } Wezwanie
button-step-next_client = { $mark } Nowy klient
button-step-give_notice = { $mark } Wypowiedzenie
button-step-hand_over = { $mark } Przekazanie
button-step-return_data = { $mark } Zwrot danych
button-step-last_invoice = { $mark } Rozliczenie
button-step-free_hours = { $mark } Wolne godziny
