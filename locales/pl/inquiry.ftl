### Pytania, na które odpowiada dziennik: ile razy, kiedy ostatnio, ile czasu.
### $period zaczyna się od spacji albo jest pusty; $about to rodzaje zdarzeń po przecinku.

inquiry-count = Masz to zapisane <b>{ $times ->
    [one] { $times } raz
   *[other] { $times } razy
}</b>{ $period }: { $client }, { $about } ({ $days }).
inquiry-last = Ostatni raz <b>{ $day }</b>, { $ago }: { $client }, { $about }. Tak mówi Twój dziennik.
inquiry-minutes = Z tego, co zapisane, na { $client_acc } poszło Ci{ $period } <b>{ $spent }</b>{ $everything ->
    [yes] {""}
   *[no] : { $about }
} ({ $days }).
inquiry-open = { $times ->
    [one] Wciąż otwarty jest <b>{ $times } wpis</b>
    [few] Wciąż otwarte są <b>{ $times } wpisy</b>
   *[many] Wciąż otwartych jest <b>{ $times } wpisów</b>
}{ $period }: { $client }, { $about } ({ $days }).
inquiry-none = Nic takiego nie masz zapisane{ $period }: { $client }, { $about }. Jeśli coś było, napisz o tym jednym zdaniem.
inquiry-none-minutes = W dzienniku nie ma żadnego czasu straconego na { $client_acc }{ $period }{ $everything ->
    [yes] {""}
   *[no] : { $about }
}.
inquiry-none-open = Nic otwartego nie widzę{ $period }: { $client }, { $about }.
inquiry-no-minutes = { $times ->
    [one] Jest { $times } wpis, ale bez podanego czasu.
    [few] Są { $times } wpisy, ale bez podanego czasu.
   *[many] Jest { $times } wpisów, ale bez podanego czasu.
}
inquiry-waiting = { $waiting ->
    [one] Jeszcze { $waiting } wpis czeka na Twoje słowo, więc go tu nie liczę.
    [few] Jeszcze { $waiting } wpisy czekają na Twoje słowo, więc ich tu nie liczę.
   *[many] Jeszcze { $waiting } wpisów czeka na Twoje słowo, więc ich tu nie liczę.
}
inquiry-worth = { $spent } ({ $worth })

inquiry-about-unpaid = zaległe płatności
inquiry-about-calls = telefony po godzinach i długie rozmowy
inquiry-about-weekend = w weekend
# Liczone tylko z wpisów z godziną.
inquiry-about-after = po { $hour }:00
inquiry-about-trouble = wszystkie kłopoty

inquiry-day = { $times ->
    [1] { $day }
   *[other] { $day }, { $times } razy
}
inquiry-days = { $before ->
    [0] { $days }
    [one] ostatnio { $days }, a wcześniej jeszcze { $before } dzień
   *[other] ostatnio { $days }, a wcześniej jeszcze { $before } dni
}
inquiry-ago = { $days ->
    [0] dziś
    [1] wczoraj
   *[other] { $days } dni temu
}

inquiry-period-today = dziś
inquiry-period-yesterday = wczoraj
inquiry-period-this-week = w tym tygodniu
inquiry-period-last-week = w zeszłym tygodniu
inquiry-period-this-month = w tym miesiącu
inquiry-period-this-year = w tym roku
inquiry-period-last-30 = przez ostatnie 30 dni
inquiry-period-year = w { $year } roku
inquiry-period-day = tego dnia ({ $since })
inquiry-period-since = od { $since }
inquiry-period-span = od { $since } do { $until }
inquiry-period-month = { $month ->
    [m1] w styczniu
    [m2] w lutym
    [m3] w marcu
    [m4] w kwietniu
    [m5] w maju
    [m6] w czerwcu
    [m7] w lipcu
    [m8] w sierpniu
    [m9] we wrześniu
    [m10] w październiku
    [m11] w listopadzie
   *[m12] w grudniu
}{ $year }
