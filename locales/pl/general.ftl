### Pomoc, prywatność, eksport i wszystko, co nie pasuje nigdzie indziej.

# Nagłówki na wierzchu, reszta zwinięta: pierwsza linijka zostaje na ekranie.
help = Oto, co umiem. Wystarczy pisać zwyczajnie.
help-log =
    <b>Zapisuję, co się dzieje</b>
    <blockquote expandable>Napisz jednym zdaniem, np. „{ $client }: telefon wczoraj o 22:40, 40 min”. Przyjmę też zdjęcie, plik, nagranie i przekazaną wiadomość.
    Pomyłka? Napisz „cofnij” albo „popraw: to było przedwczoraj”, edytuj swoją wiadomość, odpowiedz na kartę albo użyj jej przycisków.
    /dziennik: wpisy po kolei, /szukaj: wpis po słowie
    „Przypomnij mi jutro o fakturze” i „ile razy dzwoniła po godzinach?” też wystarczy</blockquote>
help-think =
    <b>Pomagam zdecydować</b>
    <blockquote expandable>Samo „{ $client }”: jak stoją sprawy i przyciski do wszystkiego, też zmiana nazwy i archiwum
    /nowy: nowy klient i pytania o niego, /pytania: wróć do nich
    /werdykt: co z tego wynika i dlaczego. Pod nim plan krok po kroku, gotowe wiadomości do klienta, przypomnienie ⏰ i to, co by werdykt zmieniło
    /klienci: wszyscy naraz</blockquote>
help-data =
    <b>Twoje dane i ustawienia</b>
    <blockquote expandable>/zestawienie: PDF o jednym kliencie, dla Ciebie albo do pokazania
    /ustawienia: język, godziny pracy, strefa, stawka, podsumowanie tygodnia
    /eksport: kopia wszystkiego
    /import: wczytaj ją z powrotem
    /usun: usuń klienta (przez dziesięć minut można to cofnąć) albo wszystko
    /prywatnosc: co zapisuję i gdzie
    /anuluj: przerwij to, co zaczęte</blockquote>
help-note = To nie porada prawna. Decyzja jest Twoja.

# Trzy sprawy na wierzchu, reszta zwinięta pod spodem: na małym telefonie widać całość.
privacy =
    <b>Co zapisuję.</b> Ustawienia, nazwy klientów, odpowiedzi, wpisy słowo w słowo, plany i przypomnienia.
    <b>Gdzie.</b> W bazie osoby, która prowadzi bota. Twoje słowa są tam zaszyfrowane, ale ta osoba ma klucz i może je odczytać. { $authority ->
        [none] Nikomu innemu nic nie wysyłam.
       *[other] Nikomu innemu Twoich słów nie wysyłam.
    }
    <b>Jak długo.</b> Dopóki nie usuniesz: /usun kasuje klienta (po dziesięciu minutach) albo wszystko (od razu).{ $days ->
        [0] {""}
       *[other] {" "}Po { $days } dniach ciszy uprzedzę Cię, a { $later } dni później sam usunę wszystko, jeśli się nie odezwiesz.
    }
privacy-who = <b>Kto.</b> Tego bota prowadzi i za dane odpowiada: { $contact }.
privacy-who-unknown = <b>Kto.</b> Kto prowadzi bota? Zapytaj tam, skąd masz link.
privacy-details = <blockquote expandable><b>Szczegóły</b>
    Telegram też ma tę rozmowę i może ją odczytać. /eksport daje kopię wszystkiego, co mam.
    Zdjęć i plików nie kopiuję. Pamiętam tylko, gdzie trzyma je Telegram, i pobieram je na chwilę, gdy prosisz o zestawienie albo eksport.
    Zapisuję też inne nazwy klientów, to, co wpisujesz do gotowych wiadomości, i daty tego wszystkiego. Z Twoich poprawek uczę się czytać Twoje wiadomości.
    Usuniętego klienta trzymam dziesięć minut, całego i osobno, na wypadek pomyłki. Potem znika na dobre, najpóźniej przy starcie bota.
    Pamiętam też treść wpisu sprzed ostatniej poprawki, żeby dało się ją cofnąć, i poprzednie nazwy klientów, bo możesz ich jeszcze użyć. Usuniesz je przy innych nazwach klienta.
    Szyfruję to, co piszesz, i Twoje odpowiedzi. Liczb, dni i rodzajów wpisów nie, bo po nich szukam.
    { $authority ->
        [none] {""}
       *[other] Najwyżej raz dziennie, a także przed zestawieniem i eksportem, { $authority } dostaje sam skrót (hash) Twojego dziennika. Nic się z niego nie odczyta, a znacznik czasu, który stamtąd wraca, poświadcza, że te wpisy już wtedy były.
    }
    /usun kasuje też to, co czeka w kolejce, i wyrzuca klucz do Twoich słów. W kopiach zapasowych, które sam robię, od następnej kopii nie da się ich już odczytać. O inne kopie zapytaj osobę, która prowadzi bota.
    Bez pytania piszę tylko wtedy, gdy ustawisz przypomnienie albo podsumowanie tygodnia{ $days ->
        [0] {""}
       *[other] {" "}albo gdy po długiej ciszy mam wszystko usunąć
    }, i tylko w Twoich godzinach pracy, chyba że wybierzesz sobie inny dzień albo godzinę. Przypomnienie wyłączysz przyciskiem ⏰ pod werdyktem, podsumowanie w /ustawienia.
    Nasz czat skasujesz w samym Telegramie. Jeśli próbujesz mnie bez Telegrama, na stronie w przeglądarce, to czat ze zdjęciami i nagraniami leży w folderze obok bazy. Czyści go menu ⋮ na tej stronie, a przy usuwaniu wszystkiego także /usun.
    RODO daje Ci też prawo poprawić dane, cofnąć zgodę i złożyć skargę do Prezesa UODO. W innych sprawach pisz do osoby, która prowadzi bota.</blockquote>

export-archive = { $missing ->
    [0] Zdjęcia i pliki dołączone do wpisów.
    [one] Zdjęcia i pliki dołączone do wpisów. Jednego nie dało się pobrać. Został w naszym czacie.
   *[many] Zdjęcia i pliki dołączone do wpisów. { $missing } plików nie dało się pobrać. Zostały w naszym czacie.
}
work-failed = Przepraszam, tym razem nie udało mi się tego przygotować. Twoje zapiski są bezpieczne. Spróbuj za jakiś czas.
work-too-large = Plik { $name } ma ponad 50 MB, a tyle Telegram od bota nie przyjmie. Nic nie ginie: zapiski są u mnie, a zdjęcia i pliki w naszym czacie.
export-ready = Wszystko, co o Tobie mam. Plik otworzysz w każdym edytorze tekstu.

cancelled = Dobrze, zostawmy to.
nothing-to-cancel = Nic teraz nie czeka, nie ma czego przerywać.
unknown-command = Nie znam takiego polecenia. Co umiem, pokaże /pomoc.
only-private = Rozmawiam tylko w cztery oczy, żeby nikt nie czytał Twoich odpowiedzi. Napisz do mnie prywatnie.
not-invited = Przepraszam, rozmawiam tylko z zaproszonymi osobami i nic z tego czatu nie zapisuję. Żeby dołączyć, podaj osobie, która mnie prowadzi, swój numer: { $number }.
quota-entries = Na dziś mam już pełno: tyle zapisów w ciągu jednej doby się u mnie nie mieści, więc tego już nie mam. Wszystko, co było wcześniej, jest bezpieczne. Napisz mi to jutro jeszcze raz.
quota-clients = Więcej klientów już się u mnie nie zmieści. Jeśli ktoś z listy nie jest Ci potrzebny, usuń go: /usun.
something-broke = Przepraszam, z tą jedną wiadomością coś mi nie wyszło. Reszta jest bezpieczna. Spróbuj jeszcze raz albo inaczej.

toast-stale = Ten przycisk już nie działa.
toast-saved = Zapisane
