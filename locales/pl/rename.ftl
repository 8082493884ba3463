### Zmiana nazwy klienta.

rename-ask = Teraz: { $client }. Jak ma być? Napisz nową nazwę.
rename-whose = Czyją nazwę zmienić?
rename-done = Zmienione: „{ $former }” to teraz <b>{ $client }</b>.
rename-same = Taka nazwa już jest: { $client }. Nic nie zmieniam.

button-rename-undo = Cofnij
