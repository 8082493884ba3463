### Poziomy werdyktu i sytuacje, w których patrzymy na współpracę.

level-stay = Zostań
level-stay-so-far = Na razie nic niepokojącego
level-give_time = Dajcie sobie czas
level-set_rules = Ustal zasady
level-talk = Porozmawiaj
level-your_call = Decyzja należy do Ciebie
level-part = Rozstań się bez pretensji
level-terminate = Rozwiąż umowę
level-terminate_now = Zakończ natychmiast

## Jedno zdanie pod poziomem: co z tym zrobić.

level-stay-note = Nie widzę powodu, żeby odchodzić.
# Mniej niż połowa pytań ma odpowiedź.
level-stay-note-so-far = Wiem jednak niewiele: mam { $answered } z { $applicable } odpowiedzi.
level-give_time-note = Ustalenia są świeże. Wróć do tego za miesiąc.
level-set_rules-note = Najpierw jasno powiedz, kiedy i na jakich zasadach pracujesz.
level-talk-note = Z decyzją możesz jeszcze poczekać.
level-your_call-note = Zobacz, co przemawia za, a co przeciw.
level-part-note = Pora kończyć: spokojnie, z planem, po ludzku.
level-terminate-note = Podstawowe warunki umowy nie są dotrzymywane.
level-terminate_now-note = Na takie traktowanie nie ma zgody. Nie musisz tego znosić.

situation-terms = Warunki umowy
situation-time = Twój czas
situation-respect = Szacunek
situation-expectations = Oczekiwania
situation-partnership = Partnerstwo
situation-toll = Koszt dla Ciebie

# Gdy żadna reguła nie zadziałała.
level-stay-reason = Klient może wymagać nawet bardzo dużo. Dopóki obie strony się szanują, trzymają umowy i cenią swój czas, współpracy nic nie grozi.
