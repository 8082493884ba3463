### Opisy w menu poleceń.

command-new = Nowy klient i pytania o niego
command-client = Strona klienta: na czym stoimy
command-verdict = Werdykt, plan i gotowe wiadomości
command-history = Dziennik: co się działo
command-search = Znajdź wpis po słowie
command-interview = Wróć do pytań albo zmień odpowiedzi
command-clients = Wszyscy klienci
command-settings = Język, godziny pracy, stawka, podsumowanie
command-dossier = Zestawienie o kliencie: PDF i tabela
command-erase = Usuń klienta albo wszystko
command-export = Wszystko o Tobie w jednym pliku
command-privacy = Co zapisuję i gdzie
command-help = Co umiem
command-cancel = Przerwij to, co zaczęte

bot-about = Zostać, porozmawiać czy zakończyć? Pomagam zdecydować o współpracy z klientem.
bot-description = Zostać, porozmawiać czy zakończyć? Odpowiadasz stuknięciami na krótkie pytania o jednego klienta, zwykle 15–20, około 3 minut. Mówię, co z nich wynika i dlaczego. Zapisuję też, co się dzieje, i pomagam napisać do klienta.
