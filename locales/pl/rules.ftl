### Dlaczego: przy każdej regule jedno zdanie o faktach (why) i rozumowanie (reason).
### Rozumowanie opowiadamy własnymi słowami; co w nim jest nasze, a co Karoliny, mówi nagłówek.

rule-unpaid-why = Termin minął, a pieniędzy nie ma.
rule-unpaid-reason = Przy braku zapłaty Karolina nie szuka odcieni: taką umowę się rozwiązuje. Praca, za którą nikt nie płaci, nie jest do naprawienia cierpliwością.

rule-deal_broken-why = Umowa nie jest dotrzymywana.
rule-deal_broken-reason = Terminy, ustalenia i pieniądze to podstawa umowy. Kiedy zawodzą stale, Karolina widzi jedno wyjście: umowę rozwiązać.

rule-deal_slipped-why = Umówione rzeczy czasem się rozjeżdżają.
rule-deal_slipped-reason = O pojedynczych potknięciach artykuł milczy. Naszym zdaniem to jeszcze nie zerwana umowa, tylko temat na spokojną rozmowę, zanim wejdą w zwyczaj.

rule-rules_unstated-why = Plan dnia się sypie. Zacznij od jasnych zasad.
rule-rules_unstated-reason = Karolina zaczyna od siebie: podaj godziny pracy i powiedz, z jakim wyprzedzeniem bierzesz zadania. Przy kilku klientach naraz bez tego ani rusz. Póki druga strona tego nie wie, trudno mówić, że tego nie szanuje.

rule-time_suits-why = Plan dnia bywa rozbity, ale Tobie ten rytm odpowiada.
rule-time_suits-reason = To Twój wybór i ma prawo Ci pasować. Karolina uprzedza tylko, że zwykle taki bałagan w końcu zaczyna męczyć. Gdy to poczujesz, wróć do tego pytania.

rule-time_bearable-why = Zasady są jasne, a plan dnia i tak się sypie.
rule-time_bearable-reason = Jeden telefon potrafi wywrócić cały dzień. Jeśli dzieje się to mimo jasnych zasad, Karolina każe zapytać siebie, czy chcesz tak pracować. I dodaje, że z czasem bywa trudniej, nie łatwiej.

rule-time_unbearable-why = Zasady są jasne, a takiego rytmu masz już dość.
rule-time_unbearable-reason = Karolina ostrzegała, że rozbijany dzień może w końcu stać się udręką. Jeśli druga strona jeszcze o tym nie wie, zacznij od słów. Jeśli wie i nic się nie zmienia, lepiej się rozstać.

rule-abused-why = Padły krzyki albo obelgi.
rule-abused-reason = Tu Karolina nie zostawia miejsca na rozmowy ani na drugą szansę: to kończy się od razu. Po takich scenach człowiek traci wiarę w siebie, a stamtąd już blisko do wypalenia.

rule-does_not_count-why = W Waszych rozmowach nie liczysz się Ty ani Twój czas.
rule-does_not_count-reason = Dla Karoliny to znak, że coś jest mocno nie tak: współpraca ma dwie strony i obie mają prawo czegoś oczekiwać. Powiedz o tym. Jeśli to już padło i nic nie dało, nie ma na co czekać.

rule-not_always_counts-why = W Waszych rozmowach nie zawsze liczysz się Ty i Twój czas.
rule-not_always_counts-reason = Artykuł mówi o tym, gdy tak jest przy każdej rozmowie. „Nie zawsze” czytamy łagodniej: jako powód, żeby upomnieć się o swoje miejsce, zanim zniknie.

rule-ask_first-why = Czuć niezadowolenie, a pytanie o powód jeszcze nie padło.
rule-ask_first-reason = Rada Karoliny jest krótka: spytaj. Najwięcej psuje się przez to, czego nikt nie mówi na głos. Nikt nie czyta w myślach, ani Ty, ani druga strona.

rule-unspoken_trouble-why = Pytanie padło, a niezadowolenie wciąż wisi w powietrzu.
rule-unspoken_trouble-reason = Kiedy samo pytanie nie wystarcza, Karolina radzi umówić się i podsumować to, jak Wam się pracuje. Jeśli się dogadacie i będziecie się tego trzymać, świetnie. Jeśli nie, rozejdźcie się w zgodzie.

rule-scolded_no_friction-why = Po rozmowach czujesz się jak skarcone dziecko.
rule-scolded_no_friction-reason = Karolina mówi wprost, że tak nie wygląda dobra relacja: wymagać można dużo, byle jak partner od partnera. Dopóki nie ma kłótni o rację, warto to nazwać i dać szansę na zmianę.

rule-scolded_some_friction-why = Po rozmowach czujesz się jak skarcone dziecko, a do tego bywają spory o rację.
rule-scolded_some_friction-reason = Karolina widzi w zgrzytach sygnał końca. U Was pojawiają się czasem, więc nie przesądzamy: Ty wiesz najlepiej, czy to gaśnie, czy rośnie.

rule-scolded_friction-why = Rozmowy ranią, a spór o to, kto ma rację, nie ustaje.
rule-scolded_friction-reason = Gdy rozmowa staje się dowodzeniem, kto ma rację, partnerstwa już nie ma i Karolina radzi kończyć. Wie, że to trudne, bo są rachunki. Ale zwolnione godziny prawie zawsze da się oddać komuś innemu.

rule-others_suffer-why = Tracą na tym już inni Twoi klienci.
rule-others_suffer-reason = Karolina pyta, czy jedno zlecenie jest warte tego, by posypały się wszystkie pozostałe, i uważa, że odpowiedź znasz. Odejdź, zanim odbije się to na reszcie.

rule-worn_out-why = Ta współpraca zabiera Ci sen albo wiarę w siebie.
rule-worn_out-reason = Noce bez snu i chęć rzucenia zawodu to dla Karoliny znak, że jest źle. Lepiej zrezygnować wcześniej niż wtedy, gdy ucierpi zdrowie i praca dla innych.

rule-wearing-why = Ta współpraca sporo Cię kosztuje.
rule-wearing-reason = Ciągła frustracja nikomu nie pomaga rosnąć, a zmęczona głowa częściej się myli. To jeszcze nie wyrok, ale rachunek, który warto położyć obok zysków.

rule-piled_up-why = Każda z tych spraw osobno to temat do rozmowy. Razem jest ich już dużo.
rule-piled_up-reason = Trzy takie miejsca naraz czytamy jako coś więcej niż trzy osobne rozmowy. Artykuł tego nie rozstrzyga, więc oddajemy tę decyzję Tobie.

## Gdy o sprawie przesądza to, co wyszło z rozmowy podsumowującej.

after-talk-kept = Po rozmowie ustalenia się trzymają.
after-talk-too_soon = Rozmowa była, jej skutki dopiero się okażą.
after-talk-broken = Rozmowa była, ale ustalenia się nie utrzymały.
after-talk-none = Rozmowa była, ale bez porozumienia.

## Odpowiedzi, które nie zmieniają werdyktu, tylko dopowiadają.

colour-interest-yes = Same zadania Cię ciekawią. To waży, ale nie zastąpi spokoju ani szacunku.
colour-interest-partly = Zadania ciekawią Cię po części. Weź to pod uwagę, ale nie kosztem siebie.
colour-interest-no = Skoro same zadania też Cię nie ciekawią, mniej tu do stracenia.
colour-own_work-sure = Robisz swoje dobrze i masz tę pewność. Tym bardziej nie ma powodu tego słuchać.
colour-own_work-mostly = Nawet jeśli coś Ci się kiedyś nie udało, nikt nie ma prawa za to krzyczeć.
colour-own_work-unsure = Niepewność po takich scenach jest częsta. O Twojej pracy nic złego nie mówi.
