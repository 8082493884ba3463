### Inne nazwy klienta: te, których się używa na co dzień.

aliases-title = <b>{ $client }</b> · inne nazwy
aliases-none = Na razie żadnych. Dodaj to, jak na co dzień piszesz o { $client_loc }: „szefowa”, „ta z Wrocławia”, nazwa marki. Wtedy wpis sam trafi tam, gdzie trzeba.
alias-line = • { $name }
alias-ask = Jak jeszcze piszesz o { $client_loc }? Na przykład „szefowa”, „ta z Wrocławia” albo nazwa marki. Odmiana i wielkość liter nie grają roli.
alias-kept = Zapamiętane: „{ $name }” to { $client }.
alias-taken = „{ $name }” to już { $client }. Podaj inną nazwę.
alias-common = Po samym „{ $name }” nie poznam, o kogo chodzi. Podaj coś, co pada tylko w wiadomościach o { $client_loc }.
alias-too-many = Więcej niż { $limit } nazw na jednego klienta nie zapamiętam. Usuń którąś, a zrobi się miejsce.

toast-alias-kept = Zapamiętane
toast-alias-gone = Nazwa usunięta

button-aliases = Inne nazwy
button-alias-add = + Dodaj nazwę
button-alias-drop = ✕ { $name }
button-alias-remember = Pamiętaj: { $name } to { $client }
