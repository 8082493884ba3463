### Werdykt.

verdict-nothing-known = Nic jeszcze nie wiem o współpracy { $client_with }, więc nic jeszcze nie powiem. Parę pytań i będzie od czego zacząć.
verdict-coverage = Mam { $answered } z { $applicable } odpowiedzi. Reszta może jeszcze zmienić werdykt.
# Mniej niż połowa.
verdict-coverage-little = { $answered ->
    [0] Nie mam jeszcze żadnej odpowiedzi.
   *[other] Mam dopiero { $answered } z { $applicable } odpowiedzi.
}
verdict-coverage-settled = Mam { $answered } z { $applicable } odpowiedzi. Reszta tego werdyktu nie zmieni.
verdict-for-staying = Plus
verdict-why = Dlaczego tak
verdict-more = Co jeszcze
# Na początku rozumowania, raz: odtąd „ona”, „jej” i „radzi” to autorka.
verdict-source = Za artykułem „Kiedy zerwać współpracę” Karoliny, wirtualnej asystentki, swoimi słowami. „Od siebie dodam” zaczyna to, czego w nim nie ma.
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

## „Zakończ natychmiast”: co najpierw i do kogo się zwrócić.

verdict-now-first = Dziś tylko dwie rzeczy: pisz zamiast rozmawiać i zachowaj wiadomości.

button-why = Całe dlaczego
button-finish-interview = Pytaj dalej
button-change-answers = Zmień odpowiedzi
button-now-first = Co zrobić najpierw
