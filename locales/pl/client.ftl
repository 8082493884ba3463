### Strona klienta: na czym stoimy i dokąd stąd można pójść.

choose-for-client = O kogo chodzi?
client-alias = „{ $name }”
client-no-verdict = Jeszcze bez werdyktu
client-answered = Odpowiedzi: { $answered } z { $applicable }
client-plan = Plan: { $when } · { $step }
client-plan-none = Plan: jeszcze nie powstał
client-plan-done = Plan: wszystko odhaczone
client-look-none = ⏰ Bez przypomnienia
client-archived = 📦 W archiwum: poza listami i przypomnieniami

button-to-client = ‹ Klient
button-interview = Pytania
button-letters = Wiadomości
button-rename = ✎ Zmień nazwę
button-archive = Do archiwum
button-unarchive = Przywróć z archiwum
button-client-erase = Usuń…
