### Pytania: jedno na ekran.

interview-paused = Przerwa. Odpowiedzi dotyczące { $client_gen } są zapisane, a pytania poczekają.
# Po „tak” tam, gdzie trzeba wiedzieć, jak często, i po „nie wiem”.
interview-unclear = Co jest najbliżej prawdy? Stuknij albo wpisz numer odpowiedzi.

button-back = ‹ Wstecz
button-skip = Pomiń
button-keep = Dalej ›
button-pause = Przerwa
button-resume = Wróć do pytań
button-verdict-so-far = Werdykt na teraz
button-start-interview = Zacznij pytania

interview-plan = Do planu
interview-opening = Na początek
interview-talking = Co już powiedziane
