### Powitanie, język i forma zwracania się. Jedno pytanie na ekranie.

start-welcome = Cześć, tu Rozstaje. Jedno pytanie o jednego klienta: <b>zostać, porozmawiać czy zakończyć?</b>
start-how =
    Minuta: dwa ekrany i parę pytań.

    Za artykułem „Kiedy zerwać współpracę” Karoliny, wirtualnej asystentki.
start-who-sees = Odpowiedzi widzisz Ty i kto prowadzi bota: { $contact }, /prywatnosc.
start-who-sees-unknown = Odpowiedzi widzisz tylko Ty i kto prowadzi bota: /prywatnosc.
start-consent = Sen i zwątpienie tylko za zgodą: dajesz ją, stukając 🌙 lub 🪞.
start-ask-address = Jakiej formy mam używać?
start-ask-name = O kogo chodzi? Napisz imię albo nazwę klienta.
# Nazwa wyjęta ze zdania: „chodzi o Anię”, „Pani Ania z Biura Krok”.
name-asked = { $name }, tak?
name-asked-logged = Zapisane. Chodzi o { $client_acc }, tak?
name-none = Nic nie szkodzi. Wystarczy cokolwiek, po czym poznasz tę osobę: imię, skrót, „szefowa”.
start-welcome-back = Dobrze, że jesteś. O kim dziś pomyślimy?

address-set = { $address ->
    [f] Dobrze, będę używać formy żeńskiej.
    [m] Dobrze, będę używać formy męskiej.
   *[n] Dobrze, będę pisać bez form męskich i żeńskich.
}

button-address-f = Forma żeńska
button-address-m = Forma męska
button-address-n = Bez płci
button-name-yes = Tak
button-name-other = Inaczej
button-language-pl = Polski
button-language-en = English
