### To samo, gdy czyta to ktoś inny: w teczce mówimy bezosobowo, do nikogo się nie zwracając.
### Wiadomość told-X zastępuje tam wiadomość X.

told-situation-time = Czas pracy
told-situation-toll = Koszt osobisty

told-level-stay-note-so-far = Z tego, co już wiadomo, nic tej współpracy nie zagraża.
told-level-give_time-note = Ustalenia są świeże. Niech zadziałają, a za miesiąc warto spojrzeć na to jeszcze raz.
told-level-set_rules-note = Zanim przyjdzie ocena, trzeba jasno powiedzieć, jakie są godziny pracy i ile wcześniej ma przyjść zadanie.
told-level-talk-note = Najpierw pytanie, własne zdanie i wspólne podsumowanie. Z oceną lepiej poczekać.
told-level-your_call-note = Artykuł tego nie rozstrzyga. Oto, co leży na szali.
told-level-terminate_now-note = Na krzyki i obelgi nie ma zgody. Nikt nie musi tego znosić.

told-rule-rules_unstated-reason = Karolina zaczyna od własnej strony: podać godziny pracy i powiedzieć, z jakim wyprzedzeniem bierze się zadania. Przy kilku klientach naraz bez tego ani rusz. Póki tego nie wiedzą, trudno mówić, że tego nie szanują.
told-rule-time_suits-why = Plan dnia bywa rozbity, ale taki rytm odpowiada.
told-rule-time_suits-reason = To własny wybór i ma prawo pasować. Karolina uprzedza tylko, że zwykle taki bałagan w końcu zaczyna męczyć.
told-rule-time_bearable-reason = Jeden telefon potrafi wywrócić cały dzień. Jeśli dzieje się to mimo jasnych zasad, Karolina każe zapytać siebie, czy warto tak pracować. I dodaje, że z czasem bywa trudniej, nie łatwiej.
told-rule-time_unbearable-why = Zasady są jasne, a taki rytm jest już nie do zniesienia.
told-rule-time_unbearable-reason = Karolina ostrzegała, że rozbijany dzień może w końcu stać się udręką. Jeśli druga strona jeszcze o tym nie wie, trzeba zacząć od słów. Jeśli wie i nic się nie zmienia, lepiej się rozstać.
told-rule-does_not_count-why = W rozmowach liczą się tylko oczekiwania klienta.
told-rule-does_not_count-reason = Dla Karoliny to znak, że coś jest mocno nie tak: współpraca ma dwie strony i obie mają prawo czegoś oczekiwać. Trzeba to powiedzieć. Jeśli to już padło i nic nie dało, nie ma na co czekać.
told-rule-not_always_counts-why = W rozmowach nie zawsze liczą się obie strony.
told-rule-ask_first-reason = Rada Karoliny jest krótka: spytać. Najwięcej psuje się przez to, czego nikt nie mówi na głos. Nikt nie czyta w myślach, ani jedna strona, ani druga.
told-rule-unspoken_trouble-reason = Kiedy samo pytanie nie wystarcza, Karolina radzi umówić się i podsumować wspólną pracę. Jeśli obie strony się dogadają i będą się tego trzymać, świetnie. Jeśli nie, lepiej rozejść się w zgodzie.
told-rule-scolded_no_friction-why = Po rozmowach zostaje uczucie skarconego dziecka.
told-rule-scolded_some_friction-why = Po rozmowach zostaje uczucie skarconego dziecka, a do tego bywają spory o rację.
told-rule-scolded_some_friction-reason = Karolina widzi w zgrzytach sygnał końca. Tutaj pojawiają się czasem, więc nie przesądzamy, czy to gaśnie, czy rośnie.
told-rule-others_suffer-why = Tracą na tym już inni klienci.
told-rule-others_suffer-reason = Karolina pyta, czy jedno zlecenie jest warte tego, by posypały się wszystkie pozostałe. Radzi odejść, zanim odbije się to na reszcie.
told-rule-worn_out-why = Ta współpraca zabiera sen albo wiarę w siebie.
told-rule-wearing-why = Ta współpraca sporo kosztuje.
told-rule-piled_up-reason = Trzy takie miejsca naraz czytamy jako coś więcej niż trzy osobne rozmowy. Artykuł tego nie rozstrzyga, więc decyzja pozostaje otwarta.

told-verdict-coverage = Odpowiedzi: { $answered } z { $applicable }. Z resztą werdykt może się zmienić.
told-verdict-coverage-settled = Odpowiedzi: { $answered } z { $applicable }. Reszta tego werdyktu nie zmieni.

told-topic-i_count = W rozmowach liczą się obie strony
told-topic-told = Powiedziane, co nie pasuje

told-question-interest = Czy praca dla { $client_gen } jest ciekawa?
told-question-dread = Czy frustruje sama myśl o zadaniach, telefonach i mailach od { $client_gen }?
told-question-intrusions = Jak często coś od { $client_gen } rozbija plan dnia?
told-question-hours_stated = Czy godziny pracy i terminy zlecania zadań zostały { $client_dat } podane?
told-question-time_fit = Czy taki rytm pracy odpowiada?
told-question-own_work = Czy jest pewność, że własna praca jest zrobiona dobrze?
told-question-i_count = Czy w rozmowach liczą się obie strony i czas obu stron?
told-question-unspoken = Czy u { $client_gen } czuć niezadowolenie, choć nie wiadomo, skąd się bierze?
told-question-asked = Czy padło wprost pytanie, o co chodzi?
told-question-belittled = Czy po rozmowach { $client_with } zostaje uczucie skarconego dziecka?
told-question-sleep = Czy przez tę współpracę zdarzają się złe noce?
told-question-self_doubt = Czy przez tę współpracę pojawia się zwątpienie w umiejętności albo chęć rzucenia zawodu?
told-question-mistakes = Czy przez tę współpracę zdarzają się pomyłki i zawalone terminy?
told-question-told = Czy { $client_nom } wie wprost, co drugiej stronie nie pasuje?
told-question-summary_talk = Czy odbyła się rozmowa podsumowująca?
told-question-talk_outcome = Co wyszło z rozmowy podsumowującej?
told-question-cushion = Na jak długo starczy pieniędzy bez tych zleceń?
told-question-notice = Jaki jest w umowie okres wypowiedzenia?
told-question-other_clients = Ilu jest oprócz tego klientów?

told-topic-own_work = Pewność co do własnej pracy
told-topic-agreed_terms = Ustalenia
told-choice-talk_outcome-kept = Ustalenia się trzymają
told-choice-talk_outcome-broken = Ustalenia złamane
told-question-agreed_terms = Czy to, co było umówione, obowiązuje?
told-question-friction = Czy dochodzi do przepychanek o to, kto ma rację?
told-rule-deal_broken-why = Umowa nie jest dotrzymywana.
told-rule-deal_slipped-why = Umówione rzeczy czasem się rozjeżdżają.
told-rule-rules_unstated-why = Plan dnia się sypie. Na początek potrzebne są jasne zasady.
told-rule-time_bearable-why = Zasady są jasne, a plan dnia i tak się sypie.
told-rule-abused-reason = Tu Karolina nie zostawia miejsca na rozmowy ani na drugą szansę: to kończy się od razu. Po takich scenach człowiek traci wiarę w siebie, a stamtąd już blisko do wypalenia.
told-rule-not_always_counts-reason = Artykuł mówi o tym, gdy tak jest przy każdej rozmowie. „Nie zawsze” czytamy łagodniej: jako powód, żeby upomnieć się o swoje miejsce, zanim zniknie.
told-rule-ask_first-why = Czuć niezadowolenie, a pytanie o powód jeszcze nie padło.
told-rule-unspoken_trouble-why = Pytanie padło, a niezadowolenie wciąż wisi w powietrzu.
told-rule-worn_out-reason = Noce bez snu i chęć rzucenia zawodu to dla Karoliny znak, że jest źle. Lepiej zrezygnować wcześniej niż wtedy, gdy ucierpi zdrowie i praca dla innych.
told-rule-wearing-reason = Ciągła frustracja nikomu nie pomaga rosnąć, a zmęczona głowa częściej się myli. To jeszcze nie wyrok, ale rachunek, który warto położyć obok zysków.
told-verdict-logged-more = { $count ->
    [one] dziennik mówi więcej niż odpowiedź: { $count } wpis, { $last }
    [few] dziennik mówi więcej niż odpowiedź: { $count } wpisy, ostatni { $last }
   *[many] dziennik mówi więcej niż odpowiedź: { $count } wpisów, ostatni { $last }
}
