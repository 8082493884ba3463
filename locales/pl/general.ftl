### Pomoc, prywatność, eksport i wszystko, co nie pasuje nigdzie indziej.

help = Oto, co umiem:
help-log = Zwykła wiadomość, np. „Anka dzwoniła wczoraj o 22:40, 40 min”: zapiszę zdarzenie
help-history = /historia Anka: dziennik zdarzeń
help-new = /nowy Anka: nowy klient i pytania o niego
help-verdict = /werdykt Anka: co wynika z odpowiedzi
help-interview = /rozmowa Anka: wróć do pytań albo zmień odpowiedzi
help-clients = /klienci: wszyscy naraz
help-look = Przycisk ⏰ pod werdyktem: zapytam o tę współpracę znowu, w dniu, który wybierzesz
help-settings = /ustawienia: język, godziny pracy, strefa, stawka, podsumowanie tygodnia
help-dossier = /teczka Anka: wszystko o jednym kliencie w dokumencie PDF
help-erase = /usun: usuń klienta albo wszystko
help-export = /eksport: wszystko, co o Tobie mam, w jednym pliku
help-privacy = /prywatnosc: co zapisuję i gdzie
help-cancel = /anuluj: przerwij to, co zaczęte
help-note = To pomoc w myśleniu, nie porada prawna. Decyzja zawsze jest Twoja.

privacy-what = <b>Co zapisuję.</b> Twoje ustawienia, nazwy klientów, także te Twoje własne, odpowiedzi na pytania, opisy zdarzeń słowo w słowo, plany, terminy przypomnień, to, co wpisujesz do gotowych wiadomości, i daty tego wszystkiego. Z poprawek uczę się, jak czytać Twoje wiadomości.
privacy-files = <b>Zdjęcia i pliki.</b> Nie kopiuję ich. Pamiętam tylko, gdzie trzyma je Telegram, i pobieram je na chwilę, gdy prosisz o teczkę albo eksport.
privacy-where = <b>Gdzie.</b> W bazie osoby, która prowadzi tego bota. Ma do niej dostęp tak jak każdy, kto prowadzi serwer. Nikomu nic nie wysyłam, a do logów programu Twoje słowa nie trafiają.
privacy-how-long = <b>Jak długo.</b> Dopóki tego nie usuniesz. Wiadomość, która czeka na swoją kolej albo przy której coś mi się zepsuło, odkładam w całości. /usun kasuje i takie, a zwolnione miejsce w bazie nadpisuje. Do kopii zapasowych, jeśli ktoś je robi, nie sięgam.
privacy-first = <b>Kiedy piszę bez pytania.</b> Tylko wtedy, gdy ustawisz przypomnienie albo podsumowanie tygodnia, i tylko w Twoich godzinach pracy. Przypomnienie wyłączysz przyciskiem ⏰ pod werdyktem, podsumowanie w /ustawienia.
privacy-telegram = <b>Telegram.</b> Samą rozmowę trzyma też Telegram, tak jak każdą inną, i nie jest szyfrowana end-to-end. Zniknie, gdy skasujesz czat.
privacy-rights = /eksport daje kopię wszystkiego, /usun kasuje klienta albo całość.

export-archive = { $missing ->
    [0] Zdjęcia i pliki dołączone do wpisów.
    [one] Zdjęcia i pliki dołączone do wpisów. Jednego nie dało się pobrać, jest tylko w naszym czacie.
    [few] Zdjęcia i pliki dołączone do wpisów. { $missing } nie dało się pobrać, są tylko w naszym czacie.
   *[many] Zdjęcia i pliki dołączone do wpisów. { $missing } nie dało się pobrać, są tylko w naszym czacie.
}
work-failed = Przepraszam, tym razem nie udało mi się tego przygotować. Twoje zapiski są bezpieczne. Spróbuj za jakiś czas.
work-too-large = Plik { $name } ma ponad 50 MB, a tyle Telegram od bota nie przyjmie. Nic nie ginie: zapiski są u mnie, a zdjęcia i pliki w naszym czacie.
export-ready = Wszystko, co o Tobie mam. Plik otworzysz w każdym edytorze tekstu.

cancelled = Dobrze, zostawmy to.
nothing-to-cancel = Nic teraz nie czeka, nie ma czego przerywać.
unknown-command = Nie znam takiego polecenia. Co umiem, pokaże /pomoc.
only-private = Rozmawiam tylko w cztery oczy, żeby nikt nie czytał Twoich odpowiedzi. Napisz do mnie prywatnie.
something-broke = Przepraszam, z tą jedną wiadomością coś mi nie wyszło. Reszta jest bezpieczna. Spróbuj jeszcze raz albo inaczej.

toast-stale = Ten przycisk już nie działa.
toast-saved = Zapisane
