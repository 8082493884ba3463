### Klienci: nazwy, lista, wybór, archiwum.

client-taken = Masz tu już klienta o tej nazwie: { $client }.
client-name-empty = Potrzebuję imienia albo nazwy, choćby jednej litery. Napisz jeszcze raz.
client-name-too-long = To trochę za długie na nazwę: zmieść się w { $limit } znakach. Wystarczy imię albo skrót.
client-name-command = Nazwa nie może zaczynać się od „/”, bo tak zaczynają się polecenia. Napisz inną.
client-name-first = Słyszę. Najpierw nazwa klienta. Potem jednym stuknięciem zapiszę Twoją wiadomość.
client-name-logged = Zapisane. O kogo chodzi? Napisz imię albo nazwę klienta.
client-name-as-text = Najpierw nazwa: napisz ją, proszę, zwykłą wiadomością.
client-unknown = Nie znam nikogo o nazwie „{ $name }”. O kogo chodzi?
client-none = Nie ma tu jeszcze żadnego klienta. O kim myślisz? Napisz imię albo nazwę.
clients-title = Twoi klienci
clients-month = 30 dni: { $what }
clients-look = ⏰ Spytam { $day }
clients-loose = { $count ->
    [one] Jeden wpis czeka, aż powiesz, kogo dotyczy.
    [few] { $count } wpisy czekają, aż powiesz, kogo dotyczą.
   *[many] { $count } wpisów czeka, aż powiesz, kogo dotyczą.
}
clients-no-verdict = bez werdyktu
choose-for-verdict = O kim myślisz? Pokażę werdykt.
choose-for-interview = O kogo mam pytać?
button-client = { $client }
button-page-before = ‹ Poprzednie
button-page-after = Następne ›
button-loose = Kogo dotyczy?
button-new-client = + Nowy klient
button-verdict = Werdykt
