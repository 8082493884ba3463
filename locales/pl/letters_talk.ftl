### Wiadomości do klienta: zasady, pytanie, rozmowa, cisza, podziękowanie.
### Ciepłe są na Ty; zwyczajne i stanowcze omijają i Ty, i Pan, żeby pasowały wszędzie.
### Płeć klienta i liczba osób po obu stronach są nieznane: żadnych „ustaliliśmy” ani „oboje”.
### Data z rokiem kończy się na „r.”: nigdy nie stoi na końcu zdania, bo byłyby dwie kropki.

letter-hi-warm = Cześć!
letter-hi-warm-name = Cześć, { $voc }!
letter-hi-plain = Dzień dobry,
letter-hi-firm = Dzień dobry,
letter-bye-warm =
    Pozdrawiam serdecznie
    { $sender }
letter-bye-plain =
    Pozdrawiam
    { $sender }
letter-bye-firm =
    Z poważaniem
    { $sender }

letter-lead = { $days ->
    [one] { $days } dzień roboczy
    [few] { $days } dni robocze
   *[many] { $days } dni roboczych
}
letter-you-dat = { $client_number ->
    [many] Wam
   *[one] Ci
}

# Dni pracy: „od poniedziałku do piątku”, „we wtorki, środy i piątki”. Poniedziałek to 0.
days-all = codziennie
days-range = od { $from } do { $to }
days-list = { $first ->
    [1] we { $days }
   *[other] w { $days }
}
days-and = { $days } i { $last }
days-gen-0 = poniedziałku
days-gen-1 = wtorku
days-gen-2 = środy
days-gen-3 = czwartku
days-gen-4 = piątku
days-gen-5 = soboty
days-gen-6 = niedzieli
days-acc-0 = poniedziałki
days-acc-1 = wtorki
days-acc-2 = środy
days-acc-3 = czwartki
days-acc-4 = piątki
days-acc-5 = soboty
days-acc-6 = niedziele

# Puste miejsca, gdy nie wiadomo.
letter-blank-sender = [imię i nazwisko]
letter-blank-hours = [godziny]
letter-blank-days = [dni]
letter-blank-lead = [ile dni]
letter-blank-amount = [kwota]
letter-blank-invoice = [numer]
letter-blank-due_date = [termin z faktury]
letter-blank-pay_by = [data]
letter-blank-proof = [czym pokażesz, że praca jest zrobiona]
letter-blank-task = [o co chodzi]
letter-blank-price = [kwota]
letter-blank-start_on = [data]
letter-blank-topic = [jaka to sprawa]
letter-blank-answer_by = [data]
letter-blank-meet_on = [dzień]
letter-blank-check_on = [dzień]
letter-blank-contract = [umowa z dnia …]
letter-blank-last_day = [data]

letter-hours-warm =
    { $hi }

    { $address ->
        [f] Żeby dobrze robić swoje, potrzebuję stałego rytmu dnia, a chyba nigdy nie powiedziałam o nim wprost. Nadrabiam:
        [m] Żeby dobrze robić swoje, potrzebuję stałego rytmu dnia, a chyba nigdy nie powiedziałem o nim wprost. Nadrabiam:
       *[n] Żeby dobrze robić swoje, potrzebuję stałego rytmu dnia, a chyba nigdy nie padło to ode mnie wprost. Nadrabiam:
    }

    – pracuję { $days } w godzinach { $hours },
    – zadanie potrzebuję dostać co najmniej { $lead } przed terminem,
    – na telefony i wiadomości spoza tych godzin odpowiadam, gdy znów pracuję.

    { $cited }

    Jeśli coś { letter-you-dat } tu nie pasuje, porozmawiajmy. Na pewno znajdziemy sposób.

    { $bye }
letter-hours-plain =
    { $hi }

    żeby praca szła gładko, piszę wprost, na jakich zasadach działam:

    – pracuję { $days } w godzinach { $hours },
    – zadanie potrzebuję dostać co najmniej { $lead } przed terminem,
    – na telefony i wiadomości spoza tych godzin odpowiadam, gdy znów pracuję.

    { $cited }

    Proszę o krótkie potwierdzenie, że tak możemy pracować. Jeśli któryś punkt jest kłopotliwy, chętnie o nim porozmawiam.

    { $bye }
letter-hours-firm =
    { $hi }

    od dziś obowiązują u mnie takie zasady:

    – pracuję { $days } w godzinach { $hours },
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

    widzę, że coś jest nie tak, a nie wiem co. Żeby to poprawić, potrzebuję konkretów: co dokładnie się nie zgadza i jak ma wyglądać?

    Do czasu odpowiedzi pracuję tak, jak było umówione.

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

    Przygotuję listę tego, co musi się zmienić. Od tej rozmowy zależy, czy i jak będziemy pracować dalej, więc proszę o potwierdzenie.

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

letter-vanished-warm =
    { $hi }

    Wszystko w porządku? Od jakiegoś czasu nie mam odpowiedzi, a bez niej nie mogę ruszyć dalej. Chodzi o jedną rzecz: { $topic }

    Czy do { $answer_by } uda się odpisać choć jednym zdaniem? A jeśli to zły moment, { $client_number ->
        [many] napiszcie, kiedy do Was
       *[one] napisz, kiedy do Ciebie
    } wrócić.

    { $bye }
letter-vanished-plain =
    { $hi }

    czekam na odpowiedź, bez której nie mogę pracować dalej. Sprawa: { $topic }

    Proszę o wiadomość do { $answer_by }, wystarczy jedno zdanie. Jeśli to zły moment, proszę napisać, kiedy mam wrócić do tematu.

    { $bye }
letter-vanished-firm =
    { $hi }

    moje wiadomości zostają bez odpowiedzi, a bez niej nie mogę pracować dalej. Sprawa: { $topic }

    Jeśli do { $answer_by } nic nie przyjdzie, wstrzymam pracę nad tym zadaniem i wystawię fakturę za to, co już zrobione. Nowy termin podam wtedy, gdy będę mieć odpowiedź.

    { $bye }

letter-thanks-warm =
    { $hi }

    Piszę bez okazji: { $client_number ->
        [many] dobrze mi się z Wami pracuje.
       *[one] dobrze mi się z Tobą pracuje.
    } Jasne ustalenia i terminy, na których można polegać, to duża rzecz. Bardzo to doceniam. Dziękuję!

    { $bye }
letter-thanks-plain =
    { $hi }

    piszę, żeby po prostu podziękować za dobrą współpracę. Jasne ustalenia i dotrzymane terminy bardzo ułatwiają mi pracę.

    { $bye }
