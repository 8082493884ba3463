### Opisy w menu poleceń.

command-new = Nowy klient i pytania o niego
command-verdict = Co wynika z odpowiedzi
command-history = Dziennik zdarzeń
command-interview = Wróć do pytań albo zmień odpowiedzi
command-clients = Wszyscy klienci
command-settings = Język, godziny pracy, stawka, podsumowanie
command-dossier = Teczka klienta: PDF i tabela
command-erase = Usuń klienta albo wszystko
command-export = Wszystko o Tobie w jednym pliku
command-privacy = Co zapisuję i gdzie
command-help = Co umiem
command-cancel = Przerwij to, co zaczęte

bot-about = Zostać, porozmawiać czy zakończyć? Pomagam zdecydować o współpracy z klientem.
bot-description = Zostać, porozmawiać czy zakończyć? Odpowiadasz na kilkanaście krótkich pytań o jednego klienta, a ja mówię, co z nich wynika i dlaczego.
