### Przypomnienia o kliencie i podsumowanie tygodnia.

look-ask = Kiedy mam zapytać o współpracę { $client_with }? Odezwę się tylko w Twoich godzinach pracy.
look-set = Odezwę się <b><tg-time unix="{ $unix }">{ $day } o { $time }</tg-time></b> i zapytam o współpracę { $client_with }.
look-none = Dobrze, nie będę przypominać.
look-type = Kiedy mam zapytać o współpracę { $client_with }? Napisz datę, na przykład „15.12”, „za 3 tygodnie” albo „w piątek”.
look-wrong = Nie rozumiem tej daty. Napisz ją tak: „15.12”, „15 grudnia” albo „za 3 tygodnie”.
look-past = Ten dzień już minął albo właśnie trwa. Wybierz najwcześniej jutro.
look-far = To ponad rok stąd. Wybierz bliższy dzień.
look-moved = { $day } nie pracujesz, więc biorę następny dzień pracy.
look-no-days = Odzywam się tylko w Twoje dni pracy, a w ustawieniach nie ma ani jednego. Zaznacz chociaż jeden i wróć tutaj.
look-due = Pora wrócić do współpracy { $client_with }.
look-held = Czy ustalenia { $client_with } się trzymają?
look-since-talk = { $count ->
    [one] W dzienniku od rozmowy: { $count } trudne zdarzenie.
    [few] W dzienniku od rozmowy: { $count } trudne zdarzenia.
   *[many] W dzienniku od rozmowy: { $count } trudnych zdarzeń.
}

button-look-default = { $days ->
    [one] ⏰ Wróć za { $days } dzień
   *[other] ⏰ Wróć za { $days } dni
}
button-look-set = ⏰ Spytam { $day }
button-look-in = { $days ->
    [one] Za { $days } dzień
   *[other] Za { $days } dni
}
button-look-typed = Inna data…
button-look-none = Nie przypominaj
button-look-later = { $days ->
    [one] Spytaj za { $days } dzień
   *[other] Spytaj za { $days } dni
}
button-look-back = ‹ Wróć

digest-title = Twój tydzień
digest-span = { $first } – { $last }
digest-quiet = Werdykty bez zmian, a w dzienniku żadnych nowych trudnych zdarzeń.
digest-rest = Bez zmian i bez nowych zdarzeń: { $clients }
digest-rest-many = { $count ->
    [one] Bez zmian i bez nowych zdarzeń: { $count } klient
   *[many] Bez zmian i bez nowych zdarzeń: { $count } klientów
}
digest-more = { $count ->
    [one] I jeszcze { $count } klient, cała lista w /klienci.
   *[many] I jeszcze { $count } klientów, cała lista w /klienci.
}
digest-ask = Raz w tygodniu mogę podsumować, co się zmieniło u wszystkich klientów. Wybierz dzień i godzinę. Jeśli wypadnie święto, podsumowanie przyjdzie w następny dzień pracy.
digest-no-days = Podsumowanie przychodzi tylko w dni pracy, a w ustawieniach nie ma ani jednego. Zaznacz chociaż jeden i wróć tutaj.
button-all-clients = Wszyscy klienci
button-settings-digest = Podsumowanie
button-no-digest = Bez podsumowania
settings-digest = Podsumowanie: <b>{ $weekday }, { $time }</b>
settings-no-digest = Podsumowanie: <b>wyłączone</b>
