### Wczytywanie własnej kopii: najpierw pokazujemy, co by przybyło.

import-ask = Wyślij mi tu plik z /eksport: ten .json albo archiwum .zip. Najpierw pokażę, co by z niego przybyło. Jeśli plik ma już inną nazwę, podpisz go słowem /import.
import-offer = Z tego pliku mogę dodać:
import-settings = • ustawienia: strefę, godziny pracy, podpis i stawkę
import-clients = { $count ->
    [one] • klient: { $names }
   *[many] • klienci: { $names }{ $others ->
        [0] {""}
        [one] {" "}i jeszcze jeden
       *[many] {" "}i jeszcze { $others }
    }
}
import-answers = { $count ->
    [one] • { $count } odpowiedź
    [few] • { $count } odpowiedzi
   *[many] • { $count } odpowiedzi
}
import-entries = { $count ->
    [one] • { $count } wpis do dziennika
    [few] • { $count } wpisy do dziennika
   *[many] • { $count } wpisów do dziennika
}
import-little = • inne nazwy klientów, plany i to, co wpisane do wiadomości
import-rest = Tego, co już tu jest, nie zmienię i nic nie pojawi się dwa razy. Zdjęcia i pliki zostają w archiwum.
import-done = Gotowe. Wszystko z tego pliku jest teraz tutaj.
import-nothing = Wszystko z tego pliku już tu mam.
import-kept = Dobrze, niczego nie dodaję.
import-again = Nie widzę już tego pliku. Wyślij go jeszcze raz.
import-not-ours = To nie wygląda na plik z /eksport, więc nic z niego nie biorę.
import-version = Ten plik zrobiła inna wersja bota i nie umiem go przeczytać.
import-broken = Ten plik jest urwany albo uszkodzony. Zrób /eksport jeszcze raz i przyślij mi nowy.
import-too-large = Ten plik jest za duży: Telegram daje botom pliki do 20 MB. Jeśli to archiwum, wyjmij z niego plik .json i przyślij sam ten plik.
import-too-many = W tym pliku jest więcej klientów albo wpisów, niż wczytam naraz. Może to zrobić osoba, która mnie prowadzi.
import-unreachable = Nie udało mi się pobrać tego pliku z Telegrama. Przyślij go za chwilę jeszcze raz.
button-import-yes = Dodaj
button-import-no = Nie dodawaj
