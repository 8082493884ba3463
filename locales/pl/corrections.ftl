### Co wiadomość zmieniła we wpisach: mówimy o tym tam, gdzie jest wiadomość, i da się to cofnąć.

corrected-changed = Poprawione. Teraz jest tak:
# $was to jedno albo kilka po przecinku: klient, dzień, godzina, czas.
corrected-changed-from = Poprawione, było: { $was }. Teraz jest tak:
corrected-no-client = bez klienta
corrected-no-day = bez dnia
corrected-no-time = bez godziny
corrected-no-minutes = bez czasu
corrected-already = { $entries ->
    [1] Ten wpis jest już cofnięty, a dalej nie sięgam bez pytania:
   *[other] Te wpisy są już cofnięte, a dalej nie sięgam bez pytania:
}
corrected-undone = { $entries ->
    [1] Cofnięte, już się nie liczy:
   *[other] Cofnięte, już się nie liczą:
}
corrected-same = Tak już jest zapisane, nic nie zmieniam:
corrected-joined = { $entries ->
    [1] Dołączone do wpisu:
   *[other] Dołączone do wpisów:
}
corrected-lines = Kolejne wiadomości tej samej osoby dopisuję do jednego wpisu:
corrected-written = Dopisane do wpisu:
corrected-more = Po Twojej poprawce dopisuję też:
corrected-fewer = Po Twojej poprawce tego już nie ma, więc się nie liczy:
corrected-parted = { $entries ->
    [1] Odłączone. Wpis zostaje:
   *[other] Odłączone. Wpisy zostają:
}
corrected-asked = { $entries ->
    [1] Ten wpis cofnąć?
   *[other] Który z tych wpisów cofnąć?
}

# Ostatnią zmianą nie był wpis.
undo-rename = Chodzi o zmianę nazwy? Mogę ją cofnąć.
undo-unarchive = Chodzi o archiwum? Mogę przywrócić klienta na listy.
undo-archive = Chodzi o archiwum? Mogę odłożyć klienta z powrotem.
undo-restore = Chodzi o usuniętego klienta? Przez dziesięć minut da się to cofnąć.
undo-erase = Chodzi o nowego klienta? Mogę go usunąć, spytam jeszcze raz.
undo-zone = Chodzi o strefę czasową? Mogę wrócić do poprzedniej.
undo-rate = Chodzi o stawkę? Mogę wrócić do tego, co było.
undo-hours = Chodzi o godziny pracy? Mogę wrócić do poprzednich.
undo-days = Chodzi o dni pracy? Mogę wrócić do poprzednich.
undo-look = Chodzi o dzień, w którym mam zapytać? Mogę wrócić do tego, co było.
undo-unalias = Chodzi o nową nazwę? Mogę ją usunąć.
undo-blank = Chodzi o to, co jest teraz w wiadomości? Można to wpisać od nowa.
undo-back = Chodzi o ostatnią odpowiedź? Mogę wrócić do tego pytania.
undo-detach = Chodzi o plik? Mogę go odłączyć od wpisu.
undo-nothing = Nie widzę niczego, co by trzeba cofnąć. Wpisy znajdziesz w /dziennik, a odpowiedzi zmienisz w /pytania.

button-revert = { $place ->
    [0] Cofnij poprawkę
   *[other] Cofnij poprawkę { $place }
}
button-first-only = Tylko pierwsza
button-undo-entry = { $place ->
    [0] Cofnij cały wpis
   *[other] Cofnij cały wpis { $place }
}
button-entry-card = { $place ->
    [0] Pokaż wpis
   *[other] Pokaż wpis { $place }
}
button-detach = { $place ->
    [0] Odłącz
   *[other] Odłącz { $place }
}
