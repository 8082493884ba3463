### Pytania rozmowy: treść, linijka pomocy tam, gdzie trzeba, krótki temat i odpowiedzi.
### Temat z odpowiedzią stają w werdykcie jako dowód: „Płatności: na czas”.

question-interest = Czy praca dla { $client_gen } Cię ciekawi?
question-interest-help = Chodzi o same zadania, nie o atmosferę.
topic-interest = Ciekawe zadania
choice-interest-yes = Tak
choice-interest-partly = Po części
choice-interest-no = Nie

question-dread = Czy frustruje Cię sama myśl o zadaniach, telefonach i mailach od { $client_gen }?
question-dread-help = Ostatnie 30 dni.
topic-dread = Frustruje sama myśl
choice-dread-never = Nie
choice-dread-sometimes = Czasem
choice-dread-often = Często

question-deadlines = Jak u { $client_gen } z terminami?
question-deadlines-help = Materiały, odpowiedzi i akceptacje, na które czekasz.
topic-deadlines = Terminy klienta
choice-deadlines-kept = Wszystko na czas
choice-deadlines-slipped = Zdarzył się poślizg
choice-deadlines-slipping = Poślizg za poślizgiem

question-agreed_terms = Czy Wasze ustalenia są dotrzymywane?
question-agreed_terms-help = Zakres, stawka, sposób pracy.
topic-agreed_terms = Ustalenia
choice-agreed_terms-kept = Dotrzymane
choice-agreed_terms-slipped = Czasem naciągane
choice-agreed_terms-broken = Łamane

question-payment = Jak u { $client_gen } z płatnościami?
question-payment-help = „Brak zapłaty”: termin minął, a pieniędzy nie widać.
topic-payment = Płatności
choice-payment-on_time = Na czas
choice-payment-sometimes_late = Bywają po terminie
choice-payment-always_late = Zawsze po terminie
choice-payment-unpaid = Brak zapłaty

question-hours_stated = { $client_number ->
    [many] Czy { $client } wiedzą od Ciebie, kiedy pracujesz i do kiedy zlecać zadania?
   *[one] Czy { $client } wie od Ciebie, kiedy pracujesz i do kiedy zlecać zadania?
}
question-hours_stated-help = Jedno i drugie powiedziane lub napisane wprost.
topic-hours_stated = Jasne godziny i terminy zleceń
choice-hours_stated-both = Tak, jedno i drugie
choice-hours_stated-part = Tylko jedno z nich
choice-hours_stated-no = Nie

question-intrusions = Jak często coś od { $client_gen } rozbija Ci plan dnia?
question-intrusions-help = Telefony znienacka, zmiany w ostatniej chwili, zadania na wczoraj. Ostatnie 30 dni.
topic-intrusions = Rozbity plan dnia
choice-intrusions-never = Wcale
choice-intrusions-rarely = Rzadko
choice-intrusions-weekly = Co tydzień
choice-intrusions-daily = Prawie codziennie

question-time_fit = Czy taki rytm pracy Ci odpowiada?
question-time_fit-help = Są osoby, które w takim biegu czują się dobrze. A Ty?
topic-time_fit = Taki rytm
choice-time_fit-suits = Pasuje mi
choice-time_fit-bearable = Da się wytrzymać
choice-time_fit-unbearable = Nie do zniesienia

question-abuse = Czy ze strony { $client_gen } zdarzyły się krzyki, awantury albo obelgi?
question-abuse-help = Na żywo, przez telefon, w mailu czy wiadomości.
topic-abuse = Krzyki i obelgi
choice-abuse-never = Nigdy
choice-abuse-once = Raz
choice-abuse-repeated = Więcej niż raz

question-own_work = A Ty: masz pewność, że robisz swoje dobrze?
question-own_work-help = To nie zmieni werdyktu. Krzyku nie usprawiedliwia nic.
topic-own_work = Pewność co do swojej pracy
choice-own_work-sure = Tak
choice-own_work-mostly = Raczej tak
choice-own_work-unsure = Trudno powiedzieć

question-i_count = Czy w Waszych rozmowach liczysz się też Ty i Twój czas?
question-i_count-help = Czy tylko to, czego chce druga strona.
topic-i_count = Liczysz się Ty i Twój czas
choice-i_count-yes = Tak
choice-i_count-not_always = Nie zawsze
choice-i_count-no = Nie

question-unspoken = Czy wyczuwasz u { $client_gen } niezadowolenie i nie wiesz, skąd się bierze?
question-unspoken-help = Ostatnie 30 dni.
topic-unspoken = Niezadowolenie bez słowa
choice-unspoken-no = Nie
choice-unspoken-sometimes = Czasem
choice-unspoken-often = Często

question-asked = { $address ->
    [f] Czy zapytałaś wprost, o co chodzi?
    [m] Czy zapytałeś wprost, o co chodzi?
   *[n] Czy padło od Ciebie wprost pytanie, o co chodzi?
}
topic-asked = Pytanie wprost, o co chodzi
choice-asked-yes = Tak
choice-asked-no = Jeszcze nie

question-belittled = Czy po rozmowach { $client_with } czujesz się jak skarcone dziecko?
question-belittled-help = Wysokie wymagania podane z szacunkiem to nie to: wtedy wybierz „Nigdy”.
topic-belittled = Poczucie skarcenia
choice-belittled-never = Nigdy
choice-belittled-sometimes = Czasem
choice-belittled-always = Po każdej rozmowie

question-friction = Czy dochodzi do przepychanek o to, kto ma rację?
question-friction-help = Ostatnie 30 dni.
topic-friction = Spory o rację
choice-friction-no = Nie
choice-friction-sometimes = Czasem
choice-friction-constant = Ciągle

question-sleep = Czy przez tę współpracę źle sypiasz?
question-sleep-help = Ostatnie 30 dni.
topic-sleep = Złe noce
choice-sleep-no = Nie
choice-sleep-sometimes = Czasem
choice-sleep-often = Często

question-self_doubt = Czy przez tę współpracę wątpisz w swoje umiejętności albo chcesz rzucić ten zawód?
question-self_doubt-help = Ostatnie 30 dni.
topic-self_doubt = Zwątpienie w siebie
choice-self_doubt-no = Nie
choice-self_doubt-sometimes = Czasem
choice-self_doubt-often = Często

question-mistakes = Czy przez tę współpracę zdarzają Ci się pomyłki i zawalone terminy?
question-mistakes-help = Ostatnie 30 dni.
topic-mistakes = Pomyłki
choice-mistakes-no = Nie
choice-mistakes-here = Tak, w tych zleceniach
choice-mistakes-elsewhere = Tak, także u innych

question-told = { $address ->
    [f] Czy powiedziałaś { $client_dat }, co Ci nie pasuje?
    [m] Czy powiedziałeś { $client_dat }, co Ci nie pasuje?
   *[n] Czy mówisz { $client_dat } wprost, co Ci nie pasuje?
}
topic-told = Powiedziane, co Ci nie pasuje
choice-told-yes = Tak, wprost
choice-told-partly = Tylko po części
choice-told-no = Jeszcze nie

question-summary_talk = Czy macie już za sobą rozmowę podsumowującą?
question-summary_talk-help = Umówioną, o tym, co działa, a co nie. Mail w biegu to nie to.
topic-summary_talk = Rozmowa podsumowująca
choice-summary_talk-yes = Tak
choice-summary_talk-no = Jeszcze nie

question-talk_outcome = I co z niej wyszło?
topic-talk_outcome = Po rozmowie
choice-talk_outcome-kept = Ustalenia się trzymają
choice-talk_outcome-too_soon = Za wcześnie, by ocenić
choice-talk_outcome-broken = Ustalenia złamane
choice-talk_outcome-none = Bez porozumienia

question-cushion = Na jak długo starczy Ci pieniędzy bez tych zleceń?
question-cushion-help = To i dwa następne pytania nie zmieniają werdyktu. Przydadzą się do planu.
choice-cushion-none = Nie mam zapasu
choice-cushion-month = Mniej więcej na miesiąc
choice-cushion-quarter = Mniej więcej na kwartał
choice-cushion-plenty = Na dłużej

question-notice = Jaki okres wypowiedzenia macie w umowie?
choice-notice-none = Żadnego
choice-notice-two_weeks = Dwa tygodnie
choice-notice-month = Miesiąc
choice-notice-longer = Dłuższy
choice-notice-unknown = Nie wiem

question-other_clients = Ilu klientów masz oprócz tego?
choice-other_clients-only = Żadnego
choice-other_clients-few = Jednego lub dwóch
choice-other_clients-many = Więcej
