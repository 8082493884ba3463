### Wiadomości do klienta: ustalenia i pieniądze.

# Przytoczone zdarzenia: wstęp przy każdej wiadomości, potem lista z datami.
letter-hours-cited = Dlaczego o tym piszę:
letter-terms-cited = Chodzi o:
letter-extra_work-cited = To nie pierwszy raz:
letter-payment_first-cited = Mam zapisane:
letter-payment_last-cited = Mam zapisane:
letter-notice-cited = Chodzi o:
letter-notice_now-cited = Chodzi o:
letter-threat-cited = Chodzi o:
letter-cited-line = – { $day }: { $what }

cited-late_payment = płatność po terminie
cited-non_payment = brak zapłaty
cited-chargeback = cofnięta płatność
cited-client_late = materiały lub odpowiedź po terminie
cited-vanished = brak odpowiedzi
cited-broken_terms = odstępstwo od ustaleń
cited-extra_work = prośba o pracę ponad ustalenia
cited-off_hours = kontakt poza godzinami pracy
cited-long_call = długi telefon bez zapowiedzi
cited-schedule_change = zmiana planu w ostatniej chwili
cited-last_minute = zadanie zlecone w ostatniej chwili
cited-shouting = krzyk
cited-insult = obraźliwe słowa
cited-threat = groźba
cited-harassment = zachowanie, na które nie ma mojej zgody

# Odsetki, zależnie od tego, kim są obie strony.
letter-interest = { $interest ->
    [trade] Od dnia po terminie płatności należą mi się odsetki ustawowe za opóźnienie w transakcjach handlowych (art. 7 ust. 1 ustawy z 8 marca 2013 r. o przeciwdziałaniu nadmiernym opóźnieniom w transakcjach handlowych).
    [civil] Od dnia po terminie płatności należą mi się odsetki ustawowe za opóźnienie (art. 481 § 1 i 2 Kodeksu cywilnego).
   *[unsaid] Od dnia po terminie płatności należą mi się odsetki ustawowe za opóźnienie.
}
letter-interest-all = { $interest ->
    [trade] { letter-interest } Należy mi się też rekompensata za koszty odzyskiwania należności (art. 10 ust. 1 tej ustawy).
   *[unsaid] { letter-interest }
}

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

letter-extra_work-warm =
    { $hi }

    Chętnie pomogę i z tym: { $task }

    Wychodzi to poza nasze ustalenia, więc policzę osobno: { $price }. Zacząć mogę najwcześniej { $start_on }, żeby nie ucierpiały bieżące zadania. Czy { letter-you-dat } to pasuje?

    { $cited }

    { $bye }
letter-extra_work-plain =
    { $hi }

    ta prośba wychodzi poza to, co mamy umówione: { $task }

    Mogę to zrobić za { $price } i zacząć najwcześniej { $start_on }, żeby nie ucierpiały bieżące zadania. Jeśli to odpowiada, proszę o krótkie potwierdzenie.

    { $cited }

    { $bye }
letter-extra_work-firm =
    { $hi }

    tego zadania nie ma w naszych ustaleniach: { $task }

    W umówionym wynagrodzeniu go nie zrobię. Mogę je przyjąć jako osobne zlecenie: { $price }, początek najwcześniej { $start_on }, po potwierdzeniu na piśmie.

    { $cited }

    Kolejne prośby spoza ustaleń też wycenię osobno.

    { $bye }

letter-payment_first-warm =
    { $hi }

    Pewnie komuś umknęło: { $due_date } minął termin płatności faktury { $invoice } na kwotę { $amount }, a przelewu nie widzę. Czy uda się go zrobić do { $pay_by }? Numer rachunku jest na fakturze.

    { $cited }

    Jeśli pieniądze są już w drodze, nie było tematu i dziękuję!

    { $bye }
letter-payment_first-plain =
    { $hi }

    przypominam o fakturze { $invoice } na kwotę { $amount }. Termin płatności minął { $due_date }, a wpłaty nie ma. Proszę o przelew do { $pay_by } na rachunek wskazany na fakturze.

    { $cited }

    Jeśli przelew został już zlecony, proszę o potwierdzenie.

    { $bye }
letter-payment_first-firm =
    { $hi }

    faktura { $invoice } na kwotę { $amount } miała termin płatności { $due_date } i nadal nie została opłacona. Proszę o przelew do { $pay_by } na rachunek wskazany na fakturze i o potwierdzenie.

    { $cited }

    { letter-interest } Do czasu zapłaty nie przyjmuję nowych zadań. Jeśli wpłata nie dotrze, wyślę ostateczne wezwanie.

    { $bye }

letter-payment_last-warm =
    { $hi }

    Piszę o tym kolejny raz: faktura { $invoice } na kwotę { $amount } wciąż nie jest opłacona, a jej termin minął { $due_date }, więc czekać dłużej nie mogę. Proszę o przelew do { $pay_by } na rachunek wskazany na fakturze.

    { $cited }

    { letter-interest } Jeśli wpłata nie dotrze, wstrzymam pracę i skieruję sprawę do sądu.

    { letter-bye-plain }
letter-payment_last-plain =
    Wezwanie do zapłaty

    { $hi }

    mimo przypomnienia faktura { $invoice } na kwotę { $amount } nie została opłacona. Jej termin minął { $due_date }, dlatego wzywam do zapłaty do { $pay_by } na rachunek wskazany na fakturze.

    { $cited }

    { letter-interest } Jeśli wpłata nie dotrze w tym terminie, wstrzymam pracę i skieruję sprawę do sądu.

    { $bye }
letter-payment_last-firm =
    Ostateczne wezwanie do zapłaty

    { $hi }

    faktura { $invoice } miała termin płatności { $due_date } i nie została opłacona. Wzywam do zapłaty kwoty { $amount } do { $pay_by } na rachunek wskazany na fakturze.

    { $cited }

    { letter-interest-all }

    Po tym terminie skieruję sprawę do sądu bez kolejnych przypomnień. Do czasu zapłaty nie przyjmuję nowych zadań.

    { $bye }

letter-chargeback-warm =
    { $hi }

    Mam wiadomość, że płatność { $amount } za fakturę { $invoice } została zakwestionowana. Jeśli to pomyłka, da się ją łatwo odkręcić.

    Praca jest zrobiona i oddana. Pokazują to:

    – { $proof },
    – wystawiona faktura,
    – nasze ustalenia i wiadomości.

    Proszę o wycofanie reklamacji do { $pay_by } i o znak, że to się udało. A jeśli coś było nie tak z samą pracą, wolę usłyszeć o tym wprost.

    { $bye }
letter-chargeback-plain =
    { $hi }

    płatność { $amount } za fakturę { $invoice } została zakwestionowana, choć praca jest wykonana i oddana. Potwierdzają to:

    – { $proof },
    – wystawiona faktura,
    – nasze ustalenia i wiadomości.

    Proszę o wycofanie reklamacji do { $pay_by } i o potwierdzenie. Uwagi do samej pracy proszę przesłać na piśmie.

    { $bye }
letter-chargeback-firm =
    { $hi }

    nie zgadzam się na cofnięcie płatności { $amount } za fakturę { $invoice }. Praca jest wykonana i oddana. Dowody:

    – { $proof },
    – wystawiona faktura,
    – nasze ustalenia i wiadomości.

    Proszę o wycofanie reklamacji do { $pay_by } i o potwierdzenie na piśmie. Bez tego przekażę dowody operatorowi płatności i skieruję sprawę o zapłatę do sądu, razem z odsetkami.

    Do wyjaśnienia sprawy nie przyjmuję nowych zadań.

    { $bye }
