### Pytania: treść, linijka pomocy tam, gdzie trzeba, krótki temat i odpowiedzi.
### „Temat: odpowiedź” stoi tam, gdzie mowa o zmianie werdyktu: „Płatności: na czas”.
### evidence to ta sama odpowiedź powiedziana tak, jak się mówi, pod sytuacją w werdykcie. Czyta ją
### też ktoś inny, w zestawieniu, więc do nikogo się nie zwraca.

question-interest = Czy praca dla { $client_gen } Cię ciekawi?
question-interest-help = Chodzi o same zadania, nie o atmosferę.
topic-interest = Ciekawe zadania
choice-interest-yes = Tak
choice-interest-partly = Po części
choice-interest-no = Nie
evidence-interest-yes = zadania są ciekawe
evidence-interest-partly = zadania są ciekawe tylko po części
evidence-interest-no = zadania nie są ciekawe

question-click = Czy między Wami klika?
question-click-help = Zadania mogą być świetne, a i tak coś między Wami nie gra.
topic-click = Między Wami
choice-click-yes = Tak, klika
choice-click-partly = Raz tak, raz nie
choice-click-no = Nie, coś nie gra
evidence-click-yes = łatwo się dogadać
evidence-click-partly = dogadać się raz łatwo, raz trudno
evidence-click-no = trudno się dogadać

question-dread = Czy frustruje Cię sama myśl o zadaniach, telefonach i mailach od { $client_gen }?
question-dread-help = Współpraca często kończy się przez niezadowolenie klienta. Tu chodzi o Ciebie. Ostatnie 30 dni.
topic-dread = Frustracja na samą myśl
choice-dread-never = Nie
choice-dread-sometimes = Czasem
choice-dread-often = Często
evidence-dread-never = sama myśl o tej pracy nie frustruje
evidence-dread-sometimes = sama myśl o tej pracy czasem frustruje
evidence-dread-often = sama myśl o tej pracy często frustruje

question-deadlines = Jak u { $client_gen } z terminami?
question-deadlines-help = Materiały, odpowiedzi i akceptacje, na które czekasz.
topic-deadlines = Terminy klienta
choice-deadlines-kept = Wszystko na czas
choice-deadlines-slipped = Zdarzył się poślizg
choice-deadlines-slipping = Poślizg za poślizgiem
evidence-deadlines-kept = terminy dotrzymane
evidence-deadlines-slipped = zdarzył się poślizg
evidence-deadlines-slipping = poślizg za poślizgiem

question-agreed_terms = Czy Wasze ustalenia są dotrzymywane?
question-agreed_terms-help = Zakres, stawka, sposób pracy.
topic-agreed_terms = Ustalenia
choice-agreed_terms-kept = Dotrzymane
choice-agreed_terms-slipped = Czasem naciągane
choice-agreed_terms-broken = Łamane
evidence-agreed_terms-kept = ustalenia dotrzymane
evidence-agreed_terms-slipped = ustalenia czasem naciągane
evidence-agreed_terms-broken = ustalenia łamane

question-payment = Jak u { $client_gen } z płatnościami?
question-payment-help = „Brak zapłaty”: termin minął, a pieniędzy nie widać.
topic-payment = Płatności
choice-payment-on_time = Na czas
choice-payment-sometimes_late = Bywają po terminie
choice-payment-always_late = Zawsze po terminie
choice-payment-unpaid = Brak zapłaty
evidence-payment-on_time = pieniądze na czas
evidence-payment-sometimes_late = pieniądze bywają po terminie
evidence-payment-always_late = pieniądze stale po terminie
evidence-payment-unpaid = zapłaty nie ma

question-hours_stated = { $client_number ->
    [many] Czy { $client } wiedzą od Ciebie, kiedy pracujesz i z jakim wyprzedzeniem zlecać Ci zadania?
   *[one] Czy { $client } wie od Ciebie, kiedy pracujesz i z jakim wyprzedzeniem zlecać Ci zadania?
}
question-hours_stated-help = Wprost, nie między wierszami.
topic-hours_stated = Twoje zasady pracy
choice-hours_stated-both = Jedno i drugie
choice-hours_stated-part = Tylko jedno
choice-hours_stated-no = Jeszcze nie
evidence-hours_stated-both = zasady pracy podane
evidence-hours_stated-part = zasady pracy podane w połowie
evidence-hours_stated-no = zasady pracy jeszcze niepodane

question-intrusions = Jak często coś od { $client_gen } rozbija Ci plan dnia?
question-intrusions-help = Telefony znienacka, długie pogaduchy, zmiany w ostatniej chwili, zadania na wczoraj. Ostatnie 30 dni.
topic-intrusions = Rozbity plan dnia
choice-intrusions-never = Wcale
choice-intrusions-rarely = Rzadko
choice-intrusions-weekly = Co tydzień
choice-intrusions-daily = Prawie codziennie
evidence-intrusions-never = nic nie rozbija planu dnia
evidence-intrusions-rarely = plan dnia sypie się rzadko
evidence-intrusions-weekly = plan dnia sypie się co tydzień
evidence-intrusions-daily = plan dnia sypie się prawie codziennie

question-time_fit = Czy taki rytm pracy Ci odpowiada?
question-time_fit-help = Niektórym służy.
topic-time_fit = Taki rytm
choice-time_fit-suits = Pasuje mi
choice-time_fit-bearable = Da się wytrzymać
choice-time_fit-unbearable = Nie do zniesienia
evidence-time_fit-suits = taki rytm pasuje
evidence-time_fit-bearable = taki rytm da się wytrzymać
evidence-time_fit-unbearable = taki rytm jest nie do zniesienia

question-abuse = Czy ze strony { $client_gen } zdarzyły się krzyki, awantury albo wiadomości pełne obelg i pretensji?
question-abuse-help = Na żywo, przez telefon, w mailu czy na czacie.
topic-abuse = Krzyki i obelgi
choice-abuse-never = Nigdy
choice-abuse-once = Raz
choice-abuse-repeated = Więcej niż raz
evidence-abuse-never = bez krzyków i obelg
evidence-abuse-once = raz padły krzyki albo obelgi
evidence-abuse-repeated = krzyki albo obelgi nie pierwszy raz
# Gdy wynika to tylko z wpisów: jednego rodzaju, albo o groźbach i napastowaniu.
evidence-abuse-shouting = krzyki
evidence-abuse-insult = obelgi
evidence-abuse-threat = groźby
evidence-abuse-harassment = napastowanie
evidence-abuse-once-threat = raz doszło do gróźb lub napastowania
evidence-abuse-repeated-threat = groźby lub napastowanie nie pierwszy raz

question-own_work = A Ty: masz pewność, że robisz swoje dobrze?
question-own_work-help = To nie zmieni werdyktu. Krzyku nie usprawiedliwia nic.
topic-own_work = Pewność co do swojej pracy
choice-own_work-sure = Tak
choice-own_work-mostly = Raczej tak
choice-own_work-unsure = Trudno powiedzieć
evidence-own_work-sure = praca na pewno zrobiona dobrze
evidence-own_work-mostly = praca raczej zrobiona dobrze
evidence-own_work-unsure = trudno ocenić własną pracę

question-i_count = Czy w Waszych rozmowach liczą się też Twoje zdanie i Twój czas?
question-i_count-help = A nie tylko to, czego chce druga strona.
topic-i_count = Twoje zdanie i czas
choice-i_count-yes = Liczą się
choice-i_count-not_always = Nie zawsze się liczą
choice-i_count-no = Nie liczą się
evidence-i_count-yes = liczą się obie strony
evidence-i_count-not_always = nie zawsze liczą się obie strony
evidence-i_count-no = liczą się tylko oczekiwania klienta

question-unspoken = Czy musisz się domyślać, o co { $client_dat } chodzi?
question-unspoken-help = Nie wiesz, czego się od Ciebie oczekuje, albo czujesz niezadowolenie i nie znasz powodu. Ostatnie 30 dni.
topic-unspoken = Domyślanie się, o co chodzi
choice-unspoken-no = Nie
choice-unspoken-sometimes = Czasem
choice-unspoken-often = Często
evidence-unspoken-no = wiadomo, o co chodzi
evidence-unspoken-sometimes = czasem trzeba się domyślać, o co chodzi
evidence-unspoken-often = często trzeba się domyślać, o co chodzi

question-asked = { $address ->
    [f] Czy zapytałaś wprost, o co chodzi?
    [m] Czy zapytałeś wprost, o co chodzi?
   *[n] Czy masz już za sobą pytanie wprost: o co chodzi?
}
topic-asked = Pytanie wprost, o co chodzi
choice-asked-yes = Tak
choice-asked-no = Jeszcze nie
evidence-asked-yes = pytanie wprost już padło
evidence-asked-no = pytanie wprost jeszcze nie padło

question-belittled = Czy po rozmowach { $client_with } czujesz się jak skarcone dziecko?
question-belittled-help = Wysokie wymagania podane z szacunkiem to co innego: wybierz wtedy „Nigdy”.
topic-belittled = Jak skarcone dziecko
choice-belittled-never = Nigdy
choice-belittled-sometimes = Czasem
choice-belittled-always = Po każdej rozmowie
evidence-belittled-never = rozmowy po partnersku
evidence-belittled-sometimes = czasem rozmowa jak z dzieckiem
evidence-belittled-always = raz po raz rozmowa jak z dzieckiem

question-friction = Czy przepychacie się o to, kto ma rację?
question-friction-help = Ostatnie 30 dni.
topic-friction = Spory o rację
choice-friction-no = Nie
choice-friction-sometimes = Czasem
choice-friction-constant = Ciągle
evidence-friction-no = bez sporów o rację
evidence-friction-sometimes = czasem spory o rację
evidence-friction-constant = ciągłe spory o rację

question-sleep = Czy nie śpisz po nocach, bo myślisz, jak sprostać oczekiwaniom { $client_gen }?
question-sleep-help = Ostatnie 30 dni.
topic-sleep = Nieprzespane noce
choice-sleep-no = Nie
choice-sleep-sometimes = Czasem
choice-sleep-often = Często
evidence-sleep-no = noce spokojne
evidence-sleep-sometimes = czasem nieprzespane noce
evidence-sleep-often = często nieprzespane noce

question-self_doubt = Czy przez tę współpracę wątpisz w swoje umiejętności albo chcesz rzucić ten zawód?
question-self_doubt-help = Ostatnie 30 dni.
topic-self_doubt = Zwątpienie
choice-self_doubt-no = Nie
choice-self_doubt-sometimes = Czasem
choice-self_doubt-often = Często
evidence-self_doubt-no = bez zwątpienia
evidence-self_doubt-sometimes = chwile zwątpienia
evidence-self_doubt-often = częste zwątpienie

question-mistakes = Czy przez tę współpracę zdarzają Ci się pomyłki i zawalone terminy?
question-mistakes-help = Ostatnie 30 dni.
topic-mistakes = Pomyłki i poślizgi
choice-mistakes-no = Nie
choice-mistakes-here = Tak, w tych zleceniach
choice-mistakes-elsewhere = Tak, także u innych
evidence-mistakes-no = bez pomyłek i poślizgów
evidence-mistakes-here = pomyłki w tych zleceniach
evidence-mistakes-elsewhere = pomyłki także u innych klientów

question-told = { $client_number ->
    [many] Czy { $client } wiedzą od Ciebie, co Ci nie pasuje?
   *[one] Czy { $client } wie od Ciebie, co Ci nie pasuje?
}
topic-told = Co Ci nie pasuje
choice-told-yes = Tak, wprost
choice-told-partly = Po części
choice-told-no = Jeszcze nie
evidence-told-yes = powiedziane wprost, co nie pasuje
evidence-told-partly = tylko po części powiedziane, co nie pasuje
evidence-told-no = jeszcze niepowiedziane, co nie pasuje

question-summary_talk = Czy macie już za sobą rozmowę podsumowującą?
question-summary_talk-help = Umówioną, o tym, co działa, a co nie. Mail pisany w biegu się nie liczy.
question-summary_talk-also = Jeśli tak, możesz od razu wskazać, co z niej wyszło.
topic-summary_talk = Rozmowa podsumowująca
choice-summary_talk-yes = Tak
choice-summary_talk-no = Jeszcze nie
evidence-summary_talk-yes = rozmowa podsumowująca już była
evidence-summary_talk-no = rozmowy podsumowującej jeszcze nie było

question-talk_outcome = I co z niej wyszło?
topic-talk_outcome = Po rozmowie
choice-talk_outcome-kept = Ustalenia się trzymają
choice-talk_outcome-too_soon = Za wcześnie, by ocenić
choice-talk_outcome-broken = Ustalenia złamane
choice-talk_outcome-none = Bez porozumienia
evidence-talk_outcome-kept = ustalenia po rozmowie się trzymają
evidence-talk_outcome-too_soon = na skutki rozmowy jeszcze za wcześnie
evidence-talk_outcome-broken = ustalenia po rozmowie złamane
evidence-talk_outcome-none = rozmowa bez porozumienia

## Trzy pytania do planu, zadawane dopiero przy nim.

question-cushion = Na jak długo starczy Ci pieniędzy bez tych zleceń?
choice-cushion-none = Nie mam zapasu
choice-cushion-month = Mniej więcej na miesiąc
choice-cushion-quarter = Mniej więcej na kwartał
choice-cushion-plenty = Na dłużej
topic-cushion = Pieniądze

question-notice = Jaki okres wypowiedzenia macie w umowie?
choice-notice-none = Brak
choice-notice-two_weeks = Dwa tygodnie
choice-notice-month = Miesiąc
choice-notice-longer = Dłuższy
choice-notice-unknown = Nie wiem
topic-notice = Okres wypowiedzenia

question-other_clients = Ilu klientów masz oprócz tego?
choice-other_clients-only = Żadnego
choice-other_clients-few = Jednego lub dwóch
choice-other_clients-many = Więcej
topic-other_clients = Inni klienci

## Dwa rzuty oka: kłopot w jednej linijce ze swoim znakiem, a stopnie pod tym samym znakiem. Cztery guziki
## w rzędzie mieszczą znak i najwyżej cztery litery: znak raz to stopień lżejszy, dwa razy to cięższy.

trouble-payment = { $client_number ->
    [many] 💸 płacą po terminie albo wcale
   *[one] 💸 płaci po terminie albo wcale
}
grade-payment-sometimes_late = 💸 czasem
grade-payment-always_late = 💸 stale
grade-payment-unpaid = 💸 wcale
trouble-deadlines = { $client_number ->
    [many] 📅 spóźniają się z materiałami
   *[one] 📅 spóźnia się z materiałami
}
grade-deadlines-slipped = 📅
grade-deadlines-slipping = 📅📅
trouble-agreed_terms = { $client_number ->
    [many] 🤝 nie trzymają się ustaleń
   *[one] 🤝 nie trzyma się ustaleń
}
grade-agreed_terms-slipped = 🤝
grade-agreed_terms-broken = 🤝🤝
trouble-intrusions = { $client_number ->
    [many] 📞 rozbijają Ci plan dnia
   *[one] 📞 rozbija Ci plan dnia
}
grade-intrusions-rarely = 📞 rzadko
grade-intrusions-weekly = 📞 co tydz.
grade-intrusions-daily = 📞 co dzień
trouble-abuse = 📢 krzyki, awantury, obelgi
grade-abuse-once = 📢 1×
grade-abuse-repeated = 📢 2+
trouble-i_count = { $client_number ->
    [many] ⚖️ nie liczą się z Tobą
   *[one] ⚖️ nie liczy się z Tobą
}
grade-i_count-not_always = ⚖️
grade-i_count-no = ⚖️⚖️
trouble-click = 🧩 coś między Wami nie gra
grade-click-partly = 🧩
grade-click-no = 🧩🧩
trouble-unspoken = 🤐 trzeba zgadywać, o co chodzi
grade-unspoken-sometimes = 🤐
grade-unspoken-often = 🤐🤐
trouble-belittled = 🧒 jesteś jak skarcone dziecko
grade-belittled-sometimes = 🧒
grade-belittled-always = 🧒🧒
trouble-friction = 🥊 przepychacie się o rację
grade-friction-sometimes = 🥊
grade-friction-constant = 🥊🥊
trouble-dread = 💭 frustracja na samą myśl
grade-dread-sometimes = 💭
grade-dread-often = 💭💭
trouble-sleep = 🌙 nie śpisz po nocach
grade-sleep-sometimes = 🌙
grade-sleep-often = 🌙🌙
trouble-self_doubt = 🪞 wątpisz w siebie lub w zawód
grade-self_doubt-sometimes = 🪞
grade-self_doubt-often = 🪞🪞
trouble-mistakes = 🙈 pomyłki i poślizgi
grade-mistakes-here = 🙈 tu
grade-mistakes-elsewhere = 🙈 inni
