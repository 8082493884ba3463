### Po werdykcie: co by go zmieniło i plan.

button-words = Gotowa wiadomość
button-words-short = Wiadomość
button-plan = Plan
button-changes = Co to zmieni
button-to-verdict = ‹ Werdykt

changes-title = Co by to zmieniło
changes-now = Teraz: { $level }
# Najpierw to, co jest w Twoich rękach.
changes-you-can = Co możesz zrobić
changes-you-can-told-yes = Powiedz wprost, co Ci nie pasuje
changes-you-can-asked-yes = Zapytaj wprost, o co chodzi
changes-you-can-hours_stated-both = Podaj godziny pracy i terminy zleceń
changes-you-can-summary_talk-yes = Umów rozmowę podsumowującą i trzymajcie się tego, co ustalicie
changes-milder = Byłoby spokojniej przy odpowiedzi
changes-graver = Byłoby poważniej przy odpowiedzi
changes-logged = Byłoby poważniej po nowych wpisach
changes-no-milder = Jedna inna odpowiedź tu nie wystarczy.
changes-more = { $count ->
    [one] jeszcze { $count } wpis: { $kinds }
    [few] jeszcze { $count } wpisy: { $kinds }
   *[many] jeszcze { $count } wpisów: { $kinds }
}
changes-all = Wszystko, co zmienia werdykt
changes-exact = Każdą zmianę liczę osobno, reszta bez zmian.

plan-title = Plan
# Zanim plan powstanie: trzy pytania, po jednym na ekran.
plan-asks = Jeszcze trzy krótkie pytania. Werdyktu nie zmienią.
plan-days = Wypowiedzenie: <b>{ $notice }</b>. Ostatni dzień: <b>{ $last }</b>.
plan-days-unknown = Wypowiedzenie: <b>{ $notice }</b>. Koniec: zgodnie z umową.
plan-days-now = Koniec: <b>dziś</b>
plan-hours = { $hours ->
    [one] Odzyskasz około { $hours } godziny tygodniowo.
   *[other] Odzyskasz około { $hours } godzin tygodniowo.
}
plan-later = Przed końcem
plan-next = Najbliższe kroki
plan-further = Dalsze kroki
plan-why = Skąd ten plan
plan-ask-notice = Kiedy powiesz { $client_dat }, że kończysz? Od tego dnia liczę okres wypowiedzenia.
plan-ask-hours = Ile godzin tygodniowo idzie na pracę dla { $client_gen }?
button-plan-without = Ułóż plan bez pytań
button-plan-further = Następny ›
button-plan-more = Zmień plan
button-plan-answers = Inne odpowiedzi
button-plan-notice = Kiedy wypowiem
button-plan-hours = Ile godzin zyskam
button-plan-restart = Zacznij od dziś
button-hours = { $hours } godz.

point-no_waiting = Ten plan na nic nie czeka: ani na zapas pieniędzy, ani na lepszy moment. Najpierw Ty.
point-no_cushion = Nie masz teraz zapasu, więc najpierw nowe zlecenie, a dopiero potem wypowiedzenie. To moja propozycja, datę możesz zmienić.
point-thin_cushion = Zapas starczy Ci mniej więcej na miesiąc, więc najpierw rozejrzyj się za nowym zleceniem. Datę wypowiedzenia możesz zmienić.
point-notice_unknown = Ostatni dzień policzę, gdy poznam okres wypowiedzenia. Zajrzyj do umowy i zmień odpowiedź.
point-only_client = To Twój jedyny klient, więc plan zaczyna się od szukania następnego. Karolina nie ukrywa, że przez jakiś czas może być ciaśniej.
point-others_remain = Masz też innych klientów. Od nich najłatwiej zacząć rozmowę o dodatkowych godzinach.
point-hours_free = Karolina przypomina, że na swoim można mieć kilku klientów naraz: na zwolnione godziny daje 99% szans, że ktoś się znajdzie. Wolny czas radzi przeznaczyć na swój rozwój.

step-thank = Powiedz { $client_dat }, co działa. Dobre słowo też się liczy.
step-write_down = Spisz ustalenia w krótkim mailu, żeby nikt nie musiał zgadywać.
step-keep_log = Zapisuj w dzienniku, co się dzieje, złe i dobre.
step-state_hours = Wyślij swoje godziny i terminy zleceń.
step-keep_hours = Trzymaj się ich też po swojej stronie: po godzinach nie odbieraj.
step-prepare = Wypisz trzy rzeczy, które działają, trzy, które nie, i trzy, których chcesz.
step-invite = Zaproś na rozmowę podsumowującą.
step-hold_talk = Porozmawiajcie: pół godziny, o faktach, nie o winie.
step-weigh = Wypisz w dwóch kolumnach, co przemawia za tym, żeby zostać, a co za tym, żeby odejść.
step-condition = Nazwij jedną zmianę, bez której nie chcesz zostać.
step-look_again = Otwórz werdykt jeszcze raz i zobacz, co się zmieniło.
step-leave_call = Od dziś tylko na piśmie: żadnych telefonów.
step-proof = Zachowaj wiadomości, zapisz daty i słowa.
step-somebody = Powiedz o tym komuś bliskiemu. To za dużo na jedną osobę.
step-invoices = Pobierz umowę i faktury, wystaw zaległe.
step-files = Skopiuj swoje pliki i korespondencję.
step-access = Spisz dostępy i dane osobowe, które masz z tej pracy.
step-contract = Sprawdź w umowie, jak się ją wypowiada, z jakim wyprzedzeniem i czy są kary.
step-claim_pay = Wyślij ostatnie wezwanie do zapłaty.
step-next_client = Zacznij szukać następnego klienta.
step-give_notice = Napisz { $client_dat }, że kończysz.
step-hand_over = Przekaż to, co w toku: zadania, pliki, terminy.
step-return_data = Oddaj dostępy, a dane osobowe zwróć albo usuń.
step-last_invoice = Wystaw ostatnią fakturę.
step-free_hours = Godziny są znów Twoje: dla kogoś nowego albo dla siebie.

button-step-thank = { $mark } Podziękowanie
button-step-write_down = { $mark } Ustalenia spisane
button-step-keep_log = { $mark } Dziennik
button-step-state_hours = { $mark } Zasady wysłane
button-step-keep_hours = { $mark } Bez telefonów po pracy
button-step-prepare = { $mark } Trzy razy trzy rzeczy
button-step-invite = { $mark } Zaproszenie
button-step-hold_talk = { $mark } Rozmowa z klientem
button-step-weigh = { $mark } Dwie kolumny
button-step-condition = { $mark } Jedna zmiana
button-step-look_again = { $mark } Sprawdź ponownie
button-step-leave_call = { $mark } Tylko na piśmie
button-step-proof = { $mark } Wiadomości, daty
button-step-somebody = { $mark } Ktoś bliski
button-step-invoices = { $mark } Umowa i faktury
button-step-files = { $mark } Pliki
button-step-access = { $mark } Dostępy i dane
button-step-contract = { $mark } Warunki w umowie
button-step-claim_pay = { $mark } Wezwanie do zapłaty
button-step-next_client = { $mark } Następny klient
button-step-give_notice = { $mark } Wypowiedzenie
button-step-hand_over = { $mark } Przekazanie
button-step-return_data = { $mark } Zwrot danych
button-step-last_invoice = { $mark } Ostatnia faktura
button-step-free_hours = { $mark } Wolne godziny
