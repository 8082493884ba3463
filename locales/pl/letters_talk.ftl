### Wiadomości do klienta: zasady, pytanie, rozmowa, podziękowanie.
### Ciepłe są na Ty; zwyczajne i stanowcze omijają i Ty, i Pan, żeby pasowały wszędzie.
### Płeć klienta i liczba osób po obu stronach są nieznane: żadnych „ustaliliśmy” ani „oboje”.

letter-hi-warm = Cześć!
letter-hi-warm-name = Cześć, { $voc }!
letter-hi-plain = Dzień dobry,
letter-hi-firm = Dzień dobry,
letter-bye-warm = Pozdrawiam serdecznie
letter-bye-plain = Pozdrawiam
letter-bye-firm = Pozdrawiam

letter-lead = { $days ->
    [one] { $days } dzień roboczy
    [few] { $days } dni robocze
   *[many] { $days } dni roboczych
}
letter-you-dat = { $client_number ->
    [many] Wam
   *[one] Ci
}

# Puste miejsca, gdy nie wiadomo.
letter-blank-hours = [godziny]
letter-blank-lead = [ile dni]
letter-blank-amount = [kwota]
letter-blank-invoice = [numer]
letter-blank-pay_by = [data]
letter-blank-meet_on = [dzień]
letter-blank-check_on = [dzień]
letter-blank-last_day = [data]

letter-hours-warm =
    { $hi }

    { $address ->
        [f] Żeby dobrze robić swoje, potrzebuję stałego rytmu dnia, a chyba nigdy nie powiedziałam o nim wprost. Nadrabiam:
        [m] Żeby dobrze robić swoje, potrzebuję stałego rytmu dnia, a chyba nigdy nie powiedziałem o nim wprost. Nadrabiam:
       *[n] Żeby dobrze robić swoje, potrzebuję stałego rytmu dnia, a chyba nigdy nie padło to ode mnie wprost. Nadrabiam:
    }

    – pracuję od poniedziałku do piątku, { $hours },
    – zadanie potrzebuję dostać co najmniej { $lead } przed terminem,
    – na telefony i wiadomości spoza tych godzin odpowiadam następnego dnia roboczego.

    { $cited }

    Jeśli coś { letter-you-dat } tu nie pasuje, porozmawiajmy. Na pewno znajdziemy sposób.

    { $bye }
letter-hours-plain =
    { $hi }

    żeby praca szła gładko, piszę wprost, na jakich zasadach działam:

    – pracuję od poniedziałku do piątku, { $hours },
    – zadanie potrzebuję dostać co najmniej { $lead } przed terminem,
    – na telefony i wiadomości spoza tych godzin odpowiadam następnego dnia roboczego.

    { $cited }

    Proszę o krótkie potwierdzenie, że tak możemy pracować. Jeśli któryś punkt jest kłopotliwy, chętnie o nim porozmawiam.

    { $bye }
letter-hours-firm =
    { $hi }

    od dziś obowiązują u mnie takie zasady:

    – pracuję od poniedziałku do piątku, { $hours },
    – zadania przyjmuję co najmniej { $lead } przed terminem; zgłoszone później czekają na pierwszą wolną chwilę,
    – poza tymi godzinami nie odbieram telefonów i nie odpisuję na wiadomości.

    { $cited }

    Bez takich zasad nie mogę ręczyć za jakość i terminy. Proszę o potwierdzenie, że ta wiadomość dotarła.

    { $bye }

letter-ask-warm =
    { $hi }

    Mam wrażenie, że coś { letter-you-dat } w naszej współpracy nie gra, i wolę zapytać, niż się domyślać. Co mogę zrobić inaczej?

    Każda szczera odpowiedź mi pomoże, także ta mniej przyjemna. A jeśli łatwiej o tym pogadać, zdzwońmy się na kwadrans.

    { $bye }
letter-ask-plain =
    { $hi }

    odnoszę wrażenie, że coś jest nie tak, jak miało być, a nie wiem co. Proszę o kilka słów wprost: co jest w porządku, a co warto zmienić? Wolę wiedzieć, niż zgadywać.

    Jeśli łatwiej o tym porozmawiać, chętnie umówię się na krótką rozmowę.

    { $bye }
letter-ask-firm =
    { $hi }

    widzę, że coś jest nie tak, a nikt mi nie mówi co. Żeby to poprawić, potrzebuję konkretów: co dokładnie się nie zgadza i jak ma wyglądać.

    Proszę o odpowiedź w ciągu trzech dni. Bez niej pracuję dalej tak, jak było umówione.

    { $bye }

letter-sum_up-warm =
    { $hi }

    { $address ->
        [f] Chciałabym
        [m] Chciałbym
       *[n] Chcę
    } na chwilę się zatrzymać i spokojnie pogadać o tym, co nam w tej współpracy wychodzi, a co zgrzyta, z obu stron.

    Wystarczy pół godziny. Mnie pasuje { $meet_on }, ale dostosuję się, jeśli inny dzień będzie lepszy. Po rozmowie spiszę, co z niej wynikło, żeby nic nam nie umknęło.

    { $bye }
letter-sum_up-plain =
    { $hi }

    proponuję rozmowę podsumowującą naszą współpracę: co działa, co nie i czego każda ze stron potrzebuje dalej. Wystarczy pół godziny.

    Mój termin: { $meet_on }. Jeśli nie pasuje, proszę o inny. Po rozmowie wyślę krótkie podsumowanie.

    { $bye }
letter-sum_up-firm =
    { $hi }

    w naszej współpracy zebrały się sprawy, których nie chcę dłużej odkładać. Proszę o pół godziny rozmowy. Mój termin: { $meet_on }.

    Przyjdę z listą tego, co musi się zmienić. Od tej rozmowy zależy, czy i jak będziemy pracować dalej, więc proszę o potwierdzenie.

    { $bye }

letter-check_in-warm =
    { $hi }

    Dziękuję za naszą rozmowę. Dajmy tym ustaleniom trochę czasu, a potem zobaczmy razem, jak się sprawdzają. Może krótki telefon: { $check_on }?

    A gdyby coś zgrzytało wcześniej, dajmy sobie znać od razu.

    { $bye }
letter-check_in-plain =
    { $hi }

    dziękuję za rozmowę. Proponuję dać ustaleniom kilka tygodni, a potem krótko je omówić: { $check_on }.

    Jeśli coś wyniknie wcześniej, proszę o wiadomość.

    { $bye }
letter-check_in-firm =
    { $hi }

    trzymam się tego, co padło w naszej rozmowie, i liczę na to samo z drugiej strony. Sprawdźmy to: { $check_on }.

    Jeśli któreś ustalenie okaże się niewykonalne, proszę o sygnał od razu, a nie po fakcie.

    { $bye }

letter-thanks-warm =
    { $hi }

    Piszę bez okazji: { $client_number ->
        [many] dobrze mi się z Wami pracuje.
       *[one] dobrze mi się z Tobą pracuje.
    } Jasne ustalenia, dotrzymane terminy i normalna rozmowa to wcale nie jest oczywistość. Bardzo to doceniam. Dziękuję!

    { $bye }
letter-thanks-plain =
    { $hi }

    piszę, żeby po prostu podziękować za dobrą współpracę. Jasne ustalenia i dotrzymane terminy bardzo ułatwiają mi pracę.

    { $bye }
letter-thanks-firm =
    { $hi }

    krótko: ta współpraca działa tak, jak powinna. Dziękuję za dotrzymywanie ustaleń. Z mojej strony będzie tak samo.

    { $bye }
