### Pytania: dwa krótkie ekrany na początek, potem jedno na ekran.

interview-paused = Przerwa. Odpowiedzi dotyczące { $client_gen } są zapisane, a pytania poczekają.
# Po „tak” tam, gdzie trzeba wiedzieć, jak często, i po „nie wiem”.
interview-unclear = Co jest najbliżej prawdy? Stuknij albo wpisz numer odpowiedzi.

button-back = ‹ Wstecz
button-skip = Pomiń
button-keep = Dalej ›
button-pause = Przerwa
button-resume = Wróć do pytań
button-verdict-so-far = Werdykt na dziś
button-start-interview = Zacznij pytania

interview-plan = Do planu
interview-opening = Na początek
interview-talking = Co już powiedziane

## Dwa rzuty oka: linijka na każdy kłopot i jego stopnie pod spodem.

glance-client = Co się dzieje { $client_with }?
glance-client-how = 📅 bywa, 📅📅 stale. Reszta gra.
glance-you = A jak Tobie z tym?
glance-you-how = { $client } · ostatnie 30 dni
glance-unclear = Stuknij znak albo „Dalej”.
# Sen i zwątpienie mówią o zdrowiu: bez zgody niczego o nich nie ma.
# Jedna linia na najmniejszym telefonie; całym zdaniem mówi o tym powitanie.
glance-consent = 30 dni · 🌙 🪞 to zgoda na zapis
consent-asked = To pytanie o zdrowie. Odpowiedź zapiszę tylko za Twoją zgodą, a odpowiadając, wyrażasz ją. Cofniesz ją w /ustawienia.
button-refuse = 🚫 Nie pytaj o to
button-refuse-both = 🚫
toast-refused = Dobrze. O sen i zwątpienie nie pytam i nic o nich nie trzymam. Zmienisz to w /ustawienia.
button-next = Dalej ›
button-in-full = Pytaj o wszystko po kolei
button-in-order = Po kolei
# Pod dobrym werdyktem: to jedno pytanie zostało otwarte.
button-ask-interest = Ciekawa praca?

## Zmień odpowiedzi.

answers-title = odpowiedzi
answers-told = Od Ciebie
answers-passed = Przyjęte po „Dalej”
answers-none = Jeszcze żadnych.
button-glance-client = Co się dzieje
button-glance-you = Jak Tobie z tym

toast-had = To już mam.
