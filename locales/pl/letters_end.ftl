### Wiadomości do klienta: rozstanie, wypowiedzenie; i co powiedzieć, gdy ktoś krzyczy.

letter-part-warm =
    { $hi }

    { $address ->
        [f] Długo o tym myślałam i wolę powiedzieć to wprost: kończę naszą współpracę. Mój ostatni dzień to { $last_day }.
        [m] Długo o tym myślałem i wolę powiedzieć to wprost: kończę naszą współpracę. Mój ostatni dzień to { $last_day }.
       *[n] To przemyślana decyzja i wolę powiedzieć o niej wprost: kończę naszą współpracę. Mój ostatni dzień to { $last_day }.
    }

    Do tego czasu domknę to, co zaczęte, i przekażę pliki oraz dostępy, żeby nic nie przepadło. Jeśli się przyda, pomogę wdrożyć kogoś na moje miejsce.

    Dziękuję za to, co się udało, i życzę { letter-you-dat } wszystkiego dobrego.

    { $bye }
letter-part-plain =
    { $hi }

    kończę naszą współpracę. Mój ostatni dzień pracy to { $last_day }.

    Do tego czasu domknę bieżące zadania i wystawię ostatnią fakturę. Proszę o informację, komu przekazać pliki i dostępy.

    Dziękuję za wspólną pracę i życzę powodzenia.

    { $bye }
letter-part-firm =
    { $hi }

    kończę naszą współpracę. Mój ostatni dzień pracy to { $last_day }. Ta decyzja jest ostateczna.

    Dokończę zadania, które są w toku. Nowych nie przyjmuję. Pliki i dostępy przekażę najpóźniej ostatniego dnia, razem z ostatnią fakturą.

    Życzę powodzenia.

    { $bye }

letter-notice-warm =
    { $hi }

    Wypowiadam naszą umowę. Jej ostatni dzień to { $last_day }. Powód jest jeden: nasze ustalenia nie są dotrzymywane.

    { $cited }

    Do tego dnia przekażę pliki i dostępy, a potem przyślę ostatnią fakturę. Szkoda, że tak to się kończy. Życzę { letter-you-dat } dobrze. Proszę jeszcze tylko o znak, że ta wiadomość dotarła.

    { $bye }
letter-notice-plain =
    { $hi }

    wypowiadam naszą umowę. Jej ostatni dzień to { $last_day }. Powodem jest niedotrzymywanie jej warunków.

    { $cited }

    Do tego dnia przekażę pliki i dostępy oraz wystawię ostatnią fakturę. Proszę o potwierdzenie, że wypowiedzenie dotarło.

    { $bye }
letter-notice-firm =
    { $hi }

    wypowiadam naszą umowę. Ostatni dzień jej obowiązywania to { $last_day }. Powód: niedotrzymywanie warunków.

    { $cited }

    Nowych zadań nie przyjmuję. Proszę o zapłatę wszystkich wystawionych faktur i o potwierdzenie, że wypowiedzenie dotarło. Pliki i dostępy przekażę do ostatniego dnia umowy.

    { $bye }

letter-notice_now-warm =
    { $hi }

    Kończę naszą współpracę dziś, { $today }. Nie zgadzam się, żeby ktoś się tak do mnie odzywał, bez względu na to, co się działo w pracy.

    { $cited }

    Pliki i dostępy oddam jutro. Jeśli coś jeszcze trzeba domknąć, proszę o maila, bo telefonów już nie odbieram. Mimo wszystko życzę { letter-you-dat } dobrze.

    { $bye }
letter-notice_now-plain =
    { $hi }

    dziś, { $today }, rozwiązuję naszą umowę ze skutkiem natychmiastowym. Powodem jest sposób, w jaki się do mnie zwracano.

    { $cited }

    Pliki i dostępy przekażę jutro, razem z ostatnią fakturą. Proszę o kontakt tylko na piśmie i o potwierdzenie, że ta wiadomość dotarła.

    { $bye }
letter-notice_now-firm =
    { $hi }

    rozwiązuję naszą umowę ze skutkiem natychmiastowym, dziś, { $today }. Powód: sposób, w jaki się do mnie zwracano. Nie ma na to mojej zgody.

    { $cited }

    Telefonów nie odbieram. Proszę o kontakt tylko na piśmie, o zapłatę za wykonaną pracę i o potwierdzenie, że ta wiadomość dotarła. Pliki i dostępy przekażę jutro.

    { $bye }

letter-shouting-warm =
    „Rozumiem, że to ważne. Chcę pomóc, ale nie wtedy, gdy ktoś na mnie krzyczy.”

    „Zróbmy przerwę. Napisz mi, o co chodzi, odpiszę jeszcze dziś.”

    Gdy krzyk trwa:

    „Kończę teraz tę rozmowę. Wrócimy do niej na spokojnie.”

    I rozłącz się. To nie jest niegrzeczne. Potem zapisz godzinę i słowa, które padły.
letter-shouting-plain =
    „Proszę mówić spokojnie, inaczej zakończę rozmowę.”

    Gdy krzyk trwa:

    „Kończę rozmowę. Proszę napisać, o co chodzi, odpowiem na piśmie.”

    Rozłącz się i nie oddzwaniaj dziś. Zapisz godzinę i słowa, które padły.
letter-shouting-firm =
    „W ten sposób nie rozmawiam.”

    Gdy krzyk trwa:

    „Rozłączam się. Od tej chwili kontakt tylko na piśmie.”

    Nic więcej: nie tłumacz się, nie przepraszaj, nie czekaj na odpowiedź. Rozłącz się, zapisz godzinę i słowa, które padły.
