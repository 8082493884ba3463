### Archiwum: klient, który na razie ma nie rzucać się w oczy. Nic z niego nie znika.

archive-title = Archiwum
archive-empty = Archiwum jest puste.
archive-done = { $client_number ->
    [many] { $client } są teraz w archiwum.
   *[one] { $client } jest teraz w archiwum.
} Odpowiedzi, wpisy i plan zostają. Znika tylko z list, podsumowań i przypomnień.
archive-undone = Z archiwum { $client_number ->
    [many] wracają { $client }
   *[one] wraca { $client }
}: znów na listach, w podsumowaniach i przypomnieniach.
archive-away = { $client_number ->
    [many] { $client } są w archiwum
   *[one] { $client } jest w archiwum
}, więc niczego tu nie zmieniam. Przywróć z archiwum i wróćmy do tego.
archive-all = Wszyscy klienci są w archiwum. Jest ktoś nowy? Napisz imię albo nazwę.

button-archive-list = 📦 Archiwum ({ $count })
