### Po długiej ciszy: uprzedzamy, co i kiedy zniknie. Jedno stuknięcie wszystko zostawia.

retention-warning = <b>Dawno Cię tu nie było.</b> Nie chcę trzymać Twoich zapisków bez końca, więc uprzedzam: jeśli nie odezwiesz się do { $day }, usunę je na dobre.
retention-what = { $clients ->
    [0] Zniknie wszystko, co tu masz: dziennik, Twoje poprawki i ustawienia.
    [one] Zniknie wszystko, co tu masz: { $clients } klient, a z nim odpowiedzi, dziennik, plany, przypomnienia i ustawienia.
   *[many] Zniknie wszystko, co tu masz: { $clients } klientów, a z nimi odpowiedzi, dziennik, plany, przypomnienia i ustawienia.
}
retention-stay = Ma zostać? Wystarczy jedno stuknięcie. Kopię zrobi /eksport, a niepotrzebne skasujesz od razu.
retention-stays = Wszystko zostaje. Dobrze, że jesteś.
button-stay = Zostaw wszystko
button-let-go = Skasuj wszystko
