### Pomoc, prywatność, eksport i wszystko, co nie pasuje nigdzie indziej.

help = Oto, co umiem:
help-log = Zwykła wiadomość, np. „Anka dzwoniła wczoraj o 22:40, 40 min”: zapiszę zdarzenie
help-history = /historia Anka: dziennik zdarzeń
help-new = /nowy Anka: nowy klient i pytania o niego
help-verdict = /werdykt Anka: co wynika z odpowiedzi
help-interview = /rozmowa Anka: wróć do pytań albo zmień odpowiedzi
help-clients = /klienci: wszyscy naraz
help-settings = /ustawienia: język i forma zwracania się
help-export = /eksport: wszystko, co o Tobie mam, w jednym pliku
help-privacy = /prywatnosc: co zapisuję i gdzie
help-cancel = /anuluj: przerwij to, co zaczęte
help-note = To pomoc w myśleniu, nie porada prawna. Decyzja zawsze jest Twoja.

privacy-what = Zapisuję Twój język i formę zwracania się, nazwy klientów, odpowiedzi na pytania, opisy zdarzeń słowo w słowo i ich daty. Zdjęć i plików nie kopiuję: zapamiętuję tylko, gdzie Telegram je trzyma.
privacy-where = Wszystko leży w bazie tego, kto prowadzi tego bota. Nikt inny nie dostaje Twoich odpowiedzi, a do logów programu one nie trafiają.
privacy-telegram = Samą rozmowę przechowuje też Telegram, tak jak każdą inną.
privacy-export = Kopię wszystkiego dostaniesz przez /eksport.

export-ready = Wszystko, co o Tobie mam. Plik otworzysz w każdym edytorze tekstu.

cancelled = Dobrze, zostawmy to.
nothing-to-cancel = Nic teraz nie czeka, nie ma czego przerywać.
unknown-command = Nie znam takiego polecenia. Co umiem, pokaże /pomoc.
only-private = Rozmawiam tylko w cztery oczy, żeby nikt nie czytał Twoich odpowiedzi. Napisz do mnie prywatnie.
something-broke = Przepraszam, z tą jedną wiadomością coś mi nie wyszło. Reszta jest bezpieczna. Spróbuj jeszcze raz albo inaczej.

toast-stale = Ten przycisk już nie działa.
