### Poziomy werdyktu i sytuacje, w których patrzymy na współpracę.

level-stay = Zostań
level-give_time = Dajcie sobie czas
level-set_rules = Ustal zasady
level-talk = Porozmawiaj
level-your_call = Decyzja należy do Ciebie
level-part = Rozstańcie się bez pretensji
level-terminate = Rozwiąż umowę
level-terminate_now = Zakończ natychmiast

## Jedno zdanie pod poziomem: co z tym zrobić.

level-stay-note = Nic tej współpracy nie zagraża.
level-stay-note-so-far = Z tego, co już wiem, nic tej współpracy nie zagraża.
level-give_time-note = Ustalenia są świeże. Niech zadziałają, a za miesiąc spójrz na to jeszcze raz.
level-set_rules-note = Zanim ocenisz, powiedz jasno, kiedy pracujesz i ile wcześniej musisz dostać zadanie.
level-talk-note = Zapytaj, powiedz swoje i podsumujcie to razem. Z oceną jeszcze poczekaj.
level-your_call-note = Nikt tego za Ciebie nie rozstrzygnie. Zobacz, co leży na szali.
level-part-note = Pora kończyć: spokojnie, z planem, po ludzku.
level-terminate-note = To, na czym stała ta umowa, już nie działa.
level-terminate_now-note = Na krzyki i obelgi nie ma zgody. Nie musisz tego znosić.

situation-terms = Warunki umowy
situation-time = Twój czas
situation-respect = Szacunek
situation-expectations = Oczekiwania
situation-partnership = Partnerstwo
situation-toll = Koszt dla Ciebie

# Gdy żadna reguła nie zadziałała.
level-stay-reason = Klient może wymagać naprawdę dużo. Dopóki obie strony okazują sobie szacunek i pilnują umowy oraz czasu, Karolina nie widzi powodu do odejścia.
