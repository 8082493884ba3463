### Powitanie, język i forma zwracania się.

start-welcome = Cześć, tu Rozstaje. Pomogę Ci rozstrzygnąć jedno pytanie o jednego klienta: <b>zostać, porozmawiać czy zakończyć?</b>
start-how = Zadam kilkanaście krótkich pytań i powiem, co z nich wynika i dlaczego. Odpowiadasz jednym stuknięciem, a przerwać możesz w każdej chwili.
start-ask-address = Jak mam się do Ciebie zwracać?
start-ask-name = O kogo chodzi? Napisz imię albo nazwę klienta.
start-welcome-back = Dobrze, że jesteś. O kim dziś pomyślimy?

address-set = { $address ->
    [f] Dobrze, będę pisać tak, jak do kobiety.
    [m] Dobrze, będę pisać tak, jak do mężczyzny.
   *[n] Dobrze, będę pisać neutralnie.
}

button-address-f = Jak do kobiety
button-address-m = Jak do mężczyzny
button-address-n = Neutralnie
button-language-pl = Polski
button-language-en = English
