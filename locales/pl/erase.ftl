### Usuwanie: pytamy dwa razy, za drugim mówimy, co zniknie. Klienta można jeszcze chwilę przywrócić.

erase-choose = Co usunąć? Zanim cokolwiek zniknie, zapytam jeszcze raz.
erase-nothing = Nic o Tobie nie mam, więc nie ma czego usuwać.
erase-client = Zniknie wszystko o współpracy { $client_with }:
erase-everything = Zniknie wszystko, co o Tobie mam:
erase-list-clients = { $count ->
    [one] • { $count } klient z nazwą i werdyktem
   *[many] • { $count } klientów z nazwami i werdyktami
}
erase-list-answers = { $count ->
    [one] • { $count } odpowiedź
   *[many] • { $count } odpowiedzi
}
erase-list-incidents = { $count ->
    [one] • { $count } wpis w dzienniku
    [few] • { $count } wpisy w dzienniku
   *[many] • { $count } wpisów w dzienniku
}
erase-list-rest = • zdjęcia i pliki dołączone do wpisów, inne nazwy, plany, przypomnienia, Twoje poprawki i pliki, które właśnie przygotowuję
erase-list-settings = • język, forma zwracania się, godziny pracy, strefa, stawka i podsumowanie tygodnia
erase-final = Tego nie da się cofnąć. Kopię zrobi /eksport.
# Jednego klienta można jeszcze przywrócić.
erase-for-a-while = Przez dziesięć minut będzie można to cofnąć, potem już nie. Kopię zrobi /eksport.
erase-grown = Od tamtej chwili coś się tu zmieniło, więc pytam jeszcze raz.
erase-done-client = Usunięte: { $client }. To pomyłka? Przez dziesięć minut możesz to cofnąć, potem wszystko znika na dobre. Wiadomości z naszego czatu można usunąć w Telegramie.
restore-done = Przywrócone: { $client } i wszystko, co tu było.
restore-late = Minęło dziesięć minut, więc tego już nie mam. Zniknęło na dobre.
restore-taken = Jest tu już ktoś o nazwie { $client }. Zmień tę nazwę, a potem przywróć.
button-restore = Przywróć
erase-done-everything = Usunięte: nie mam już o Tobie nic. Zostaje tylko nasz czat w Telegramie, a ten można skasować w aplikacji. Gdyby coś, wystarczy /start.
erase-gone = Tego już tu nie ma.
erase-kept = Dobrze, wszystko zostaje.
button-erase-everything = Wszystko
button-erase-yes = Usuń na zawsze
button-erase-client = Usuń (do cofnięcia 10 min)
button-erase-no = Zostaw
