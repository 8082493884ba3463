### Ustawienia: język, forma, godziny i dni pracy, strefa, stawka. Podsumowanie jest w looks.ftl.

settings-title = <b>Ustawienia</b>
settings-address = { $address ->
    [f] Forma: <b>żeńska</b> („zapytałaś”)
    [m] Forma: <b>męska</b> („zapytałeś”)
   *[n] Forma: <b>bez płci</b>
}
settings-hours = Pracujesz: <b>{ $days }, { $hours }</b>
settings-zone = Strefa: <b>{ $zone }</b>, teraz { $time }
settings-rate = Godzina Twojej pracy: <b>{ $rate }</b>
settings-no-rate = Stawka za godzinę: <b>niepodana</b>
settings-consent-unasked = Sen i zwątpienie: <b>zapytam o zgodę</b>
settings-consent-yes = Sen i zwątpienie: <b>zapisuję</b>
settings-consent-no = Sen i zwątpienie: <b>nie pytam</b>

hours-ask = W jakich godzinach i w jakie dni pracujesz? Wybierz albo napisz, na przykład „8:30–16”. Co wypadnie poza nimi, oznaczę na kartach wpisów.
hours-bad = Nie rozumiem tych godzin. Napisz je tak: „8–16” albo „8:30–16:30”.
hours-none = żaden dzień
zone-ask = W jakiej strefie czasowej pracujesz? Wybierz albo napisz nazwę miasta, na przykład „Lizbona” albo „Lisbon”.
zone-bad = Nie znam strefy „{ $name }”. Napisz największe miasto w okolicy po angielsku, na przykład „Lisbon”, albo pełną nazwę: „Europe/Lisbon”.
rate-ask = Ile kosztuje godzina Twojej pracy? Napisz kwotę, na przykład „120” albo „30 EUR”. Wtedy stracony czas pokażę też w pieniądzach.
rate-bad = Nie rozumiem tej kwoty. Napisz ją tak: „120”, „120,50 zł” albo „30 EUR”.

weekday-0 = pn
weekday-1 = wt
weekday-2 = śr
weekday-3 = czw
weekday-4 = pt
weekday-5 = sob
weekday-6 = nd
weekdays-span = { $first }–{ $last }

button-settings-hours = Godziny pracy
button-settings-zone = Strefa czasowa
button-settings-rate = Stawka
button-consent-yes = 🌙 Pytaj
button-consent-no = 🌙 Nie pytaj
button-settings-back = ‹ Ustawienia
button-working-hours = { $hours }
button-zone = { $zone }
button-no-rate = Bez stawki
