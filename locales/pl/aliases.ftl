### Inne nazwy klienta: te, których się używa na co dzień.

aliases-title = <b>{ $client }</b> · inne nazwy
aliases-none = Na razie żadnych. Stuknij „+{ "\u00A0" }Dodaj nazwę” i napisz, jak na co dzień mówisz o { $client_loc }: „szefowa”, „ta z Wrocławia”, nazwa marki. Wtedy wpis sam trafi tam, gdzie trzeba.
alias-line = • { $name }
alias-line-former = • { $name } (poprzednia nazwa)
alias-ask = Jak jeszcze piszesz o { $client_loc }? Na przykład „szefowa”, „ta z Wrocławia” albo nazwa marki. Odmiana i wielkość liter nie grają roli.
alias-kept = Zapamiętane: „{ $name }” to { $client }.
alias-taken = „{ $name }” to już { $client }. Podaj inną nazwę.
alias-common = Po samym „{ $name }” nie poznam, o kogo chodzi. Podaj coś, co piszesz tylko o { $client_loc }.
alias-too-many = Na jednego klienta zapamiętam najwyżej { $limit } nazw. Usuń którąś, a zrobi się miejsce.

toast-alias-kept = Zapamiętane
toast-alias-gone = Nazwa usunięta

button-aliases = Inne nazwy
button-alias-add = + Dodaj nazwę
button-alias-drop = ✕ { $name }
button-alias-remember = Pamiętaj: { $name } to { $client }
