### Przypomnienia słowami i dni do kalendarza.

reminder-when = Kiedy Ci o tym przypomnieć?
# Gdy dzień już padł.
reminder-then = Przypomnieć Ci o tym?
# Dzień i godzina, które telefon pokaże po swojemu i doda do swojego kalendarza; $unix to chwila w sekundach.
reminder-set = Przypomnę <tg-time unix="{ $unix }">{ $day } o { $time }</tg-time>: „{ $note }”
reminder-off = Nie przypomnę o tym: „{ $note }”
# Z dniem, bo „jutro” w tych słowach to już nie jutro.
reminder-due = ⏰ Przypominam (napisane { $day }): „{ $note }”
reminder-about = Chodzi o { $client_acc }.
button-remind = ⏰ { $day }, { $time }
button-remind-not = Nie przypominaj
button-remind-later = Za { $days ->
    [one] dzień
    [few] { $days } dni
   *[many] { $days } dni
}
button-calendar = 📅 Do kalendarza
toast-calendar = Przygotowuję plik…
calendar-file = terminy
calendar-look = Jak jest teraz?
calendar-summary = { $client }: { $said }
calendar-caption = Terminy dotyczące { $client_gen }. Plik otworzy każdy kalendarz w telefonie.
calendar-empty = Nie ma jeszcze żadnych terminów dotyczących { $client_gen }.
