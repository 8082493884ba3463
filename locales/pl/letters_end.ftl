### Wiadomości do klienta: rozstanie, wypowiedzenie, koniec po groźbach; i co powiedzieć, gdy ktoś krzyczy.

# Co z plikami i dostępami: po zapłacie, do ostatniego dnia albo bez obietnic. Konta, hasła i dane
# klienta są jego: ich oddania nie uzależniamy od zapłaty.
letter-files = { $files ->
    [after_payment] Gotowe pliki przekażę po zapłacie wszystkich faktur, a dostępy oddam najpóźniej ostatniego dnia.
    [last_day] Pliki i dostępy przekażę najpóźniej ostatniego dnia.
   *[unsaid] O przekazaniu plików i dostępów napiszę osobno.
}
letter-files-now = { $files ->
    [after_payment] Gotowe pliki przekażę po zapłacie wszystkich faktur, a dostępy oddam w ciągu trzech dni roboczych.
    [last_day] Pliki i dostępy przekażę w ciągu trzech dni roboczych.
   *[unsaid] O przekazaniu plików i dostępów napiszę osobno.
}

# Koniec od razu, bez sprzeczności z okresem wypowiedzenia, o którym wiadomo.
letter-at_once = { $notice ->
    [none] Umowa kończy się dziś.
    [some] To ważny powód, dlatego umowa kończy się dziś, bez okresu wypowiedzenia. Gdyby jej treść na to nie pozwalała, kończy się z upływem tego okresu.
   *[unknown] To ważny powód, dlatego umowa kończy się dziś. Gdyby jej treść na to nie pozwalała, kończy się z upływem okresu wypowiedzenia.
}

letter-part-warm =
    { $hi }

    { $address ->
        [f] Długo o tym myślałam i wolę powiedzieć to wprost: kończę naszą współpracę.
        [m] Długo o tym myślałem i wolę powiedzieć to wprost: kończę naszą współpracę.
       *[n] To przemyślana decyzja i wolę powiedzieć o niej wprost: kończę naszą współpracę.
    } Pracuję jeszcze do { $last_day } włącznie.

    Do tego czasu domknę to, co zaczęte, żeby nic nie przepadło. { letter-files } Jeśli się przyda, pomogę wdrożyć kogoś na moje miejsce.

    Dziękuję za to, co się udało, i życzę { letter-you-dat } wszystkiego dobrego.

    { $bye }
letter-part-plain =
    { $hi }

    kończę naszą współpracę. Pracuję jeszcze do { $last_day } włącznie.

    Do tego czasu domknę bieżące zadania i wystawię ostatnią fakturę. { letter-files }

    Dziękuję za wspólną pracę i życzę powodzenia.

    { $bye }
letter-part-firm =
    { $hi }

    kończę naszą współpracę. Pracuję jeszcze do { $last_day } włącznie. Ta decyzja jest ostateczna.

    Dokończę zadania, które są w toku, nowych nie przyjmuję. { letter-files } Ostatnią fakturę wystawię na koniec.

    Życzę powodzenia.

    { $bye }

letter-notice-warm =
    Dotyczy: { $contract }

    { $hi }

    Wypowiadam naszą umowę. Obowiązuje jeszcze do { $last_day } włącznie. Powód jest jeden: nasze ustalenia nie są dotrzymywane.

    { $cited }

    Do tego dnia wystawię ostatnią fakturę. { letter-files } Proszę jeszcze tylko o znak, że ta wiadomość dotarła.

    { letter-bye-plain }
letter-notice-plain =
    Dotyczy: { $contract }

    { $hi }

    wypowiadam naszą umowę. Obowiązuje jeszcze do { $last_day } włącznie. Powodem jest niedotrzymywanie jej warunków.

    { $cited }

    Do tego dnia wystawię ostatnią fakturę. { letter-files } Proszę o potwierdzenie, że wypowiedzenie dotarło.

    { $bye }
letter-notice-firm =
    Wypowiedzenie
    Dotyczy: { $contract }

    { $hi }

    wypowiadam naszą umowę. Obowiązuje jeszcze do { $last_day } włącznie. Powód: niedotrzymywanie warunków.

    { $cited }

    Do tego dnia robię to, co umówione, i nic ponad to. { letter-files } Proszę o zapłatę wszystkich wystawionych faktur i o potwierdzenie, że wypowiedzenie dotarło.

    { $bye }

letter-notice_now-warm =
    Dotyczy: { $contract }

    { letter-hi-plain }

    dziś, { $today }, wypowiadam naszą umowę. Nie zgadzam się, żeby ktoś się tak do mnie odzywał, bez względu na to, co się działo w pracy. { letter-at_once }

    { $cited }

    { letter-files-now } Jeśli trzeba coś jeszcze domknąć, proszę o maila, telefonów już nie odbieram.

    { $sender }
letter-notice_now-plain =
    Dotyczy: { $contract }

    { $hi }

    dziś, { $today }, wypowiadam naszą umowę. Powodem jest sposób, w jaki się do mnie zwracano. { letter-at_once }

    { $cited }

    { letter-files-now } Ostatnią fakturę przyślę osobno. Proszę o kontakt tylko na piśmie i o potwierdzenie, że ta wiadomość dotarła.

    { $bye }
letter-notice_now-firm =
    Wypowiedzenie ze skutkiem natychmiastowym
    Dotyczy: { $contract }

    { $hi }

    dziś, { $today }, wypowiadam naszą umowę. Powód: sposób, w jaki się do mnie zwracano. Nie ma na to mojej zgody. { letter-at_once }

    { $cited }

    Telefonów nie odbieram. Proszę o kontakt tylko na piśmie, o zapłatę za wykonaną pracę i o potwierdzenie, że ta wiadomość dotarła. { letter-files-now }

    { $bye }

# Po groźbach i nękaniu: fakty, granica i nic, na co trzeba by odpowiadać.
letter-threat-reason = { $about ->
    [threat] Powodem są groźby.
    [harassment] Powodem jest zachowanie wobec mnie, na które się nie zgadzam.
   *[both] Powodem są groźby i zachowanie wobec mnie, na które się nie zgadzam.
}
letter-threat-warm =
    Dotyczy: { $contract }

    { letter-hi-plain }

    dziś, { $today }, kończę naszą współpracę i wypowiadam umowę. { letter-threat-reason } { letter-at_once }

    { $cited }

    { $client_number ->
        [many] Nie dzwońcie do mnie i nie przychodźcie.
       *[one] Nie dzwoń do mnie i nie przychodź.
    } Rozliczenie tylko mailem. Wszystkie wiadomości zachowuję.

    { $sender }
letter-threat-plain =
    Dotyczy: { $contract }

    { letter-hi-plain }

    dziś, { $today }, kończę współpracę i wypowiadam umowę. { letter-threat-reason } { letter-at_once }

    { $cited }

    Proszę nie dzwonić i nie przychodzić. Na maile odpowiem tylko w sprawie rozliczenia. Wszystkie wiadomości zachowuję.

    { $sender }
letter-threat-firm =
    Wypowiedzenie ze skutkiem natychmiastowym
    Dotyczy: { $contract }

    { letter-hi-plain }

    dziś, { $today }, wypowiadam umowę. { letter-threat-reason } { letter-at_once }

    { $cited }

    Proszę się ze mną nie kontaktować inaczej niż mailem w sprawie rozliczenia. Wszystkie wiadomości zachowuję. Jeśli to się powtórzy, zawiadomię policję.

    { $sender }

letter-shouting-warm =
    „Rozumiem, że to ważne. Chcę pomóc, ale nie wtedy, gdy ktoś na mnie krzyczy.”

    „Zróbmy przerwę. { $client_number ->
        [many] Napiszcie
       *[one] Napisz
    } mi, o co chodzi, odpiszę jutro.”

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
