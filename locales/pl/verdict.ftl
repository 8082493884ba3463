### Werdykt.

verdict-nothing-known = Nic jeszcze nie wiem o współpracy { $client_with }, więc nie osądzam. Parę pytań i będzie od czego zacząć.
verdict-coverage = Mam { $answered } z { $applicable } odpowiedzi. Z resztą werdykt może się zmienić.
verdict-coverage-settled = Mam { $answered } z { $applicable } odpowiedzi. Reszta tego werdyktu nie zmieni.
verdict-for-staying = Po stronie „zostań”
verdict-why = Dlaczego tak
verdict-our-reading = nasze odczytanie
verdict-source = Rozumowanie za artykułem Karoliny, wirtualnej asystentki, opowiedziane naszymi słowami.
verdict-logged = { $count ->
    [one] { $count } wpis w dzienniku, { $last }
    [few] { $count } wpisy w dzienniku, ostatni { $last }
   *[many] { $count } wpisów w dzienniku, ostatni { $last }
}
verdict-logged-more = { $count ->
    [one] dziennik mówi więcej niż odpowiedź: { $count } wpis, { $last }
    [few] dziennik mówi więcej niż odpowiedź: { $count } wpisy, ostatni { $last }
   *[many] dziennik mówi więcej niż odpowiedź: { $count } wpisów, ostatni { $last }
}

button-finish-interview = Dokończ pytania
button-change-answers = Zmień odpowiedzi
