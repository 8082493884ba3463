### Co wiadomość zmieniła we wpisach: mówimy o tym tam, gdzie jest wiadomość, i da się to cofnąć.

corrected-changed = Poprawione. Teraz jest tak:
corrected-undone = Cofnięte, już się nie liczy:
corrected-same = Tak już jest zapisane, nic nie zmieniam:
corrected-joined = Dołączone do wpisu:
corrected-parted = Odłączone. Wpis zostaje:
corrected-asked = Ten wpis cofnąć?

# Ostatnią zmianą nie był wpis.
undo-rename = Chodzi o zmianę nazwy? Mogę ją cofnąć.
undo-unarchive = Chodzi o archiwum? Mogę przywrócić klienta na listy.
undo-archive = Chodzi o archiwum? Mogę odłożyć klienta z powrotem.
undo-restore = Chodzi o usuniętego klienta? Przez dziesięć minut da się to cofnąć.
undo-nothing = Nie widzę niczego, co by trzeba cofnąć. Wpisy znajdziesz w /dziennik, a odpowiedzi zmienisz w /pytania.

button-revert = Cofnij poprawkę
button-undo-entry = Cofnij cały wpis
button-entry-card = Pokaż wpis
button-detach = Odłącz
