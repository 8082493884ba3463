### Klienci: nazwy, lista, wybór.

client-taken = { $client } już tu jest.
client-name-empty = Potrzebuję imienia albo nazwy, choćby jednej litery. Napisz jeszcze raz.
client-name-too-long = To trochę za długie na nazwę: zmieść się w { $limit } znakach. Wystarczy imię albo skrót.
client-name-first = Słyszę. Napisz mi jeszcze samo imię albo nazwę klienta, a potem jednym stuknięciem zapiszę tę wiadomość. A jeśli to jest nazwa, napisz /nowy i tę nazwę.
client-name-logged = Słyszę i zapisuję. Napisz mi jeszcze samo imię albo nazwę klienta. A jeśli to była nazwa, napisz /nowy i tę nazwę.
client-name-as-text = Najpierw nazwa: napisz ją, proszę, zwykłą wiadomością.
client-unknown = Nie znam nikogo, kto nazywa się „{ $name }”. O kogo chodzi?
client-none = Nie ma tu jeszcze żadnego klienta. Kogo dodać?
clients-title = Twoi klienci
clients-month = 30 dni: { $what }
clients-look = ⏰ Spytam { $day }
clients-loose = { $count ->
    [one] Jeden wpis czeka, aż powiesz, kogo dotyczy.
    [few] { $count } wpisy czekają, aż powiesz, kogo dotyczą.
   *[many] { $count } wpisów czeka, aż powiesz, kogo dotyczą.
}
clients-no-verdict = bez werdyktu
choose-for-verdict = O kim powiedzieć, co wynika z odpowiedzi?
choose-for-interview = O kogo mam pytać?

button-client = { $client }
button-page-before = ‹ Poprzednie
button-page-after = Następne ›
button-loose = Kogo dotyczy?
button-new-client = + Nowy klient
button-verdict = Werdykt
