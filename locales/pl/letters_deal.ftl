### Wiadomości do klienta: ustalenia i pieniądze.

# Przytoczone zdarzenia: wstęp przy każdej wiadomości, potem lista z datami.
letter-hours-cited = Dlaczego o tym piszę:
letter-terms-cited = Chodzi o:
letter-payment_first-cited = Mam zapisane:
letter-payment_last-cited = Mam zapisane:
letter-notice-cited = Chodzi o:
letter-notice_now-cited = Chodzi o:
letter-cited-line = – { $day }: { $what }

cited-late_payment = płatność po terminie
cited-non_payment = brak zapłaty
cited-client_late = materiały lub odpowiedź po terminie
cited-broken_terms = odstępstwo od ustaleń
cited-off_hours = kontakt poza godzinami pracy
cited-long_call = długi telefon bez zapowiedzi
cited-schedule_change = zmiana planu w ostatniej chwili
cited-last_minute = zadanie zlecone w ostatniej chwili
cited-shouting = krzyk
cited-insult = obraźliwe słowa

letter-terms-warm =
    { $hi }

    Wracam do naszych ustaleń, bo ostatnio trochę się rozjechały.

    { $cited }

    Nie mam żalu, zależy mi tylko, żeby znów było tak, jak miało być. Jeśli coś się u { $client_number ->
        [many] Was
       *[one] Ciebie
    } zmieniło, ustalmy to na nowo.

    { $bye }
letter-terms-plain =
    { $hi }

    przypominam o naszych ustaleniach, bo ostatnio nie są dotrzymywane.

    { $cited }

    Wróćmy do tego, co było umówione. Jeśli okoliczności się zmieniły, proszę o wiadomość: omówimy nowe warunki, zanim zaczną obowiązywać.

    { $bye }
letter-terms-firm =
    { $hi }

    nasze ustalenia nie są dotrzymywane.

    { $cited }

    Oczekuję, że od dziś będą dotrzymywane. Jeśli to się powtórzy, zakończę współpracę. Proszę o potwierdzenie, że ta wiadomość dotarła.

    { $bye }

letter-payment_first-warm =
    { $hi }

    Pewnie komuś umknęło: termin płatności faktury { $invoice } na kwotę { $amount } już minął, a przelewu nie widzę. Czy uda się go zrobić do { $pay_by }?

    { $cited }

    Jeśli pieniądze są już w drodze, nie było tematu i dziękuję!

    { $bye }
letter-payment_first-plain =
    { $hi }

    przypominam o fakturze { $invoice } na kwotę { $amount }. Termin płatności minął, a wpłaty nie ma. Proszę o przelew do { $pay_by }.

    { $cited }

    Jeśli przelew został już zlecony, proszę o potwierdzenie.

    { $bye }
letter-payment_first-firm =
    { $hi }

    faktura { $invoice } na kwotę { $amount } jest po terminie i nadal nie została opłacona. Proszę o zapłatę do { $pay_by } i o potwierdzenie przelewu.

    { $cited }

    Do tego czasu nie przyjmuję nowych zadań.

    { $bye }

letter-payment_last-warm =
    { $hi }

    Piszę o tym kolejny raz, więc już całkiem otwarcie: faktura { $invoice } na kwotę { $amount } wciąż nie jest opłacona, a ja na te pieniądze liczę. Potrzebuję przelewu do { $pay_by }.

    { $cited }

    Jeśli go nie będzie, wstrzymam pracę i zacznę oficjalnie dochodzić zapłaty. Wolę tego uniknąć. Jeśli jest jakiś kłopot, porozmawiajmy o nim teraz.

    { $bye }
letter-payment_last-plain =
    { $hi }

    mimo przypomnienia faktura { $invoice } na kwotę { $amount } nie została opłacona. To ostatnie wezwanie: proszę o przelew do { $pay_by }.

    { $cited }

    Jeśli pieniądze nie przyjdą, następnego dnia wstrzymuję pracę i zaczynam oficjalnie dochodzić zapłaty.

    { $bye }
letter-payment_last-firm =
    { $hi }

    wzywam do zapłaty kwoty { $amount } z faktury { $invoice }. Ostateczny termin: { $pay_by }.

    { $cited }

    Jeśli wpłata nie dotrze, kończę współpracę i występuję o zapłatę na drodze sądowej. Kolejnych przypomnień nie będzie.

    { $bye }
