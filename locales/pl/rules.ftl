### Dlaczego tak. Przy każdej regule:
### why: kłopot w jednej linijce, bez oceny (why-X: gdy powodem jest tylko X);
### reason: co o tym mówi artykuł, opowiedziane naszymi słowami i z jego siłą („może” zostaje „może”);
### ours: co dodajemy sami, zawsze po „Od siebie dodam:”.
### Żadne zdanie nie mówi o uczuciu ani fakcie, którego nikt nie podał.

rule-unpaid-why = Za wykonaną pracę nie ma zapłaty.
rule-unpaid-reason = Brak zapłaty nie zostawia wyboru: taką umowę się rozwiązuje.

rule-deal_broken-why = Umowa nie jest dotrzymywana.
rule-deal_broken-why-payment = Pieniądze stale przychodzą po terminie.
rule-deal_broken-why-deadlines = Klient stale nie dotrzymuje terminów.
rule-deal_broken-why-agreed_terms = Ustalenia są łamane.
rule-deal_broken-reason = Gdy terminy i warunki nie są dotrzymywane, wyjście jest jedno: rozwiązać umowę.
rule-deal_broken-ours = Od siebie dodam: jedno potknięcie to za mało, żeby odchodzić, ale tutaj to się powtarza.

rule-deal_slipped-why = Nie wszystko idzie tak, jak było umówione.
rule-deal_slipped-why-payment = Pieniądze bywają po terminie.
rule-deal_slipped-why-deadlines = Zdarzają się poślizgi z terminami.
rule-deal_slipped-why-agreed_terms = Ustalenia bywają naciągane.
rule-deal_slipped-ours = Od siebie dodam: pojedyncze potknięcia to jeszcze nie złamana umowa. { $talk ->
        [yes] Wróćcie do nich na spokojnie
       *[other] Porozmawiajcie o nich spokojnie
    }, zanim wejdą w zwyczaj.

rule-rules_unstated-why = { $hours_stated ->
    [part] Plan dnia się sypie, a zasady są podane w połowie.
    [no] Plan dnia się sypie, a zasady nie są jeszcze podane.
   *[unknown] Plan dnia się sypie, a o zasadach nic nie wiadomo.
}
rule-rules_unstated-reason = Praca zdalna wymaga planu, często na cały tydzień. Dlatego na samym początku trzeba jasno podać godziny pracy i to, kiedy najpóźniej ma przyjść zadanie, zwłaszcza gdy klientów jest kilku.
rule-rules_unstated-ours = Od siebie dodam: { $hours_stated ->
    [part] druga strona zna dopiero połowę tych zasad, więc trudno mówić, że ich nie szanuje. Resztę można podać w każdej chwili.
    [no] podać je można i teraz. Póki druga strona ich nie zna, trudno mówić, że ich nie szanuje.
   *[unknown] póki druga strona ich nie zna, trudno mówić, że ich nie szanuje. Jeśli już je zna, odpowiedz na pytanie o zasady.
}

rule-time_suits-why = Plan dnia bywa rozbity, ale Tobie ten rytm odpowiada.
rule-time_suits-reason = Może Ci w takim biegu być naprawdę dobrze. Bardzo prawdopodobne jednak, że ciągły bałagan w planie kiedyś stanie się nie do wytrzymania.
rule-time_suits-ours = Od siebie dodam: to Twój wybór. Gdyby coś się zmieniło, wróć do tego pytania.

rule-time_bearable-why = Zasady są jasne, a plan dnia i tak się sypie.
rule-time_bearable-reason = Wystarczy jeden telefon, żeby rozsypał się plan ułożony na cały tydzień.{ $outcome ->
    [kept] {""}
    [unknown] {" "}Skoro dzieje się to mimo ustaleń, pora zapytać siebie, czy taka współpraca Ci pasuje. Bardzo prawdopodobne, że z czasem będzie nie do wytrzymania.
   *[other] {" "}Bardzo prawdopodobne, że z czasem będzie to nie do wytrzymania.
}

rule-time_unbearable-why = Zasady są jasne, a taki rytm jest nie do zniesienia.
rule-time_unbearable-reason = Właśnie przed tym ostrzega artykuł: gdy plan ciągle się sypie, frustracja najpewniej stanie się kiedyś nie do zniesienia.{ $told ->
    [no] {" "}Telefony po godzinach podaje jako przykład rzeczy, o których się nie mówi.
    [partly] {" "}Telefony po godzinach podaje jako przykład rzeczy, o których się nie mówi.
   *[other] {""}
}

rule-time_unbearable_told-why = Powiedziane wprost, a rytm dalej nie do zniesienia.
rule-time_unbearable_told-reason = Właśnie przed tym ostrzega artykuł: gdy plan ciągle się sypie, frustracja najpewniej stanie się kiedyś nie do zniesienia.
rule-time_unbearable_told-ours = Od siebie dodam: { $outcome ->
    [kept] ustalenia się trzymają, więc daj im zadziałać. Jeśli rytm się nie poprawi, wróć do tego pytania.
    [too_soon] druga strona już to wie, więc teraz zobacz, czy coś się zmieni.
    [unknown] skoro to powiedziane, a rytm się nie zmienia, widzę tu powód do rozstania.
   *[other] to powiedziane i rozmowa też już była. Trudno liczyć na to, że zmieni się samo.
}

rule-abused-why = { $threat ->
    [yes] Doszło do gróźb lub napastowania.
   *[no] Padły krzyki albo obelgi.
}
rule-abused-why-shouting = Padły krzyki.
rule-abused-why-insult = Padły obelgi.
rule-abused-why-threat = Padły groźby.
rule-abused-why-harassment = Doszło do napastowania.
rule-abused-reason = { $threat ->
    [yes] Na krzyki, awantury i obelgi zgody nie ma: taką współpracę kończy się od razu.
   *[no] Na takie traktowanie zgody nie ma w ogóle: to kończy się od razu. Takie sceny mogą mocno podkopać wiarę w siebie i swoje umiejętności, a stąd już blisko do wypalenia.
}
rule-abused-ours = Od siebie dodam: { $threat ->
    [yes] groźby i napastowanie traktuję tak samo jak krzyki i obelgi.
   *[no] wystarczy pierwsza taka scena. Na drugą nie trzeba czekać.
}

rule-does_not_count-why = W rozmowach liczą się tylko oczekiwania drugiej strony.
rule-does_not_count-reason = { $outcome ->
    [kept] {""}
   *[other] Coś jest tu mocno nie tak.{" "}
}Współpraca powinna być partnerska, a oczekiwać czegoś mają prawo obie strony.

rule-does_not_count_told-why = Powiedziane wprost, a liczy się tylko druga strona.
rule-does_not_count_told-reason = { $outcome ->
    [kept] {""}
   *[other] Coś jest tu mocno nie tak.{" "}
}Współpraca powinna być partnerska, a oczekiwać czegoś mają prawo obie strony.
rule-does_not_count_told-ours = Od siebie dodam: { $outcome ->
    [kept] ustalenia się trzymają, to dobry początek. Zwróć uwagę, czy zmienią się też same rozmowy.
    [too_soon] Twoje zdanie już padło. Teraz zobacz, czy zacznie się liczyć.
    [unknown] Twoje zdanie padło i nic nie dało. Widzę tu powód, żeby odejść.
   *[other] Twoje zdanie padło, rozmowa też już była. Trudno liczyć na to, że coś zmieni się samo.
}

rule-not_always_counts-why = Twoje zdanie i Twój czas nie zawsze się liczą.
rule-not_always_counts-reason = Współpraca powinna być partnerska, a oczekiwać czegoś mają prawo obie strony.
rule-not_always_counts-ours = Od siebie dodam: artykuł mówi o każdej rozmowie, a u Was nie chodzi o każdą. { $outcome ->
    [unknown] { $told ->
        [yes] Ważne, czy po Twoich słowach coś się zmienia.
       *[other] To dobry moment, żeby upomnieć się o siebie.
    }
   *[other] Więcej mówi to, co wyszło z rozmowy.
}

rule-no_click-why = Coś między Wami nie klika.
rule-no_click-reason = Bywa tak nawet wtedy, gdy praca rozwija, a zadania są ciekawe.{ $outcome ->
    [unknown] {" "}Czy trzeba wtedy kończyć? Wszystko zależy od Ciebie. Czasem iskrzy od razu, a czasem trzeba się najpierw dotrzeć.
   *[other] {""}
}

rule-ask_first-why = { $asked ->
    [no] Nie wiadomo, o co chodzi, a pytanie wprost nie padło.
   *[unknown] Trzeba się domyślać, o co chodzi.
}
rule-ask_first-reason = Rada jest krótka: pytać wprost. Bardzo często największy kłopot leży w komunikacji, a liczenie na to, że druga strona zrozumie bez słów, to duży błąd.

rule-unspoken_trouble-why = Pytanie padło, a dalej nie wiadomo, o co chodzi.
rule-unspoken_trouble-reason = Bardzo często największy kłopot leży w komunikacji. Druga strona nie mówi, czego oczekuje, a w myślach nikt nie czyta.

rule-scolded_no_friction-why = Bywają rozmowy jak z dzieckiem.
rule-scolded_no_friction-reason = Dobra relacja tak nie wygląda. Wymagać można nawet bardzo dużo, pod warunkiem że po partnersku.
rule-scolded_no_friction-ours = Od siebie dodam: { $outcome ->
    [kept] ustalenia się trzymają, więc zobacz, czy zmieni się też ton rozmów.
    [too_soon] daj ustaleniom zadziałać i zobacz, czy zmieni się też ton rozmów.
    [unknown] póki nie przepychacie się o rację, to jeszcze nie koniec. { $told ->
        [yes] Daj szansę na zmianę.
       *[other] Nazwij to i daj szansę na zmianę.
    }
   *[other] rozmowa podsumowująca nie pomogła. Trudno liczyć na to, że taki ton zmieni się sam.
}

rule-scolded_some_friction-why = Bywają rozmowy jak z dzieckiem i spory o rację.
rule-scolded_some_friction-reason = Dobra relacja tak nie wygląda, a udowadnianie sobie, kto ma rację, to sygnał, że pora kończyć.
rule-scolded_some_friction-ours = Od siebie dodam: { $outcome ->
    [kept] ustalenia się trzymają, więc zobacz, czy sporów też będzie mniej.
    [too_soon] daj ustaleniom zadziałać i zobacz, czy sporów też będzie mniej.
    [unknown] u Was spory zdarzają się tylko czasem, więc nie przesądzam. Ty wiesz najlepiej, czy jest ich coraz mniej, czy coraz więcej.
   *[other] rozmowa podsumowująca nie pomogła. Trudno liczyć na to, że spory ucichną same.
}

rule-some_friction-why = Zdarzają się spory o to, kto ma rację.
rule-some_friction-reason = Zgrzyty i udowadnianie sobie, kto ma rację, to sygnał, że pora kończyć.
rule-some_friction-ours = Od siebie dodam: { $outcome ->
    [kept] ustalenia się trzymają, a spory zdarzają się tylko czasem. Zobacz, czy będzie ich mniej.
    [too_soon] spory zdarzają się tylko czasem. Zobacz, czy po rozmowie będzie ich mniej.
    [unknown] u Was zdarza się to czasem, { $talk ->
        [yes] więc niczego nie przesądzam.
       *[other] więc najpierw porozmawiajcie o tym na spokojnie.
    }
   *[other] u Was zdarza się to czasem, ale rozmowa podsumowująca nie pomogła.
}

rule-constant_friction-why = Spory o to, kto ma rację, nie ustają.
rule-constant_friction-reason = Dopóki obie strony się szanują, współpracy nic nie grozi. Kiedy zamiast rozmawiać, udowadniacie sobie, kto ma rację, to sygnał, że pora kończyć.

rule-others_suffer-why = Cierpi na tym już praca dla innych klientów.
rule-others_suffer-reason = W stresie i frustracji mnożą się błędy i zawalone terminy. Czy jeden klient jest wart tego, żeby posypała się praca dla wszystkich innych? Jej zdaniem odpowiedź jest jasna.
rule-others_suffer-ours = Od siebie dodam: tutaj to już się dzieje, a każdy kolejny tydzień może to pogłębić.

rule-worn_out-why = Ta współpraca często odbiera Ci sen.
rule-worn_out-reason = Noce spędzone na myśleniu, jak sprostać oczekiwaniom, to znak, że jest źle. Lepiej zrezygnować, zanim ucierpią samopoczucie i relacje z innymi klientami.

rule-doubting-why = Przez tę współpracę często przychodzi zwątpienie.
rule-doubting-reason = Współpraca, która nie daje satysfakcji, może odebrać wiarę we własne umiejętności, a nawet chęć do całego zawodu.
rule-doubting-ours = Od siebie dodam: samo zwątpienie niczego nie przesądza. Nie mówi, jak pracujesz, tylko ile Cię to kosztuje.

rule-wearing-why = Ta współpraca sporo Cię kosztuje.
rule-wearing-why-dread = Sama myśl o tej pracy często Cię frustruje.
rule-wearing-why-sleep = Zdarzają się nieprzespane noce.
rule-wearing-why-self_doubt = Zdarzają się chwile zwątpienia.
rule-wearing-why-mistakes = Zdarzają się pomyłki.
rule-wearing-reason = Frustracja nie pomaga się rozwijać, a w stresie pracuje się gorzej: łatwiej o błędy i zawalone terminy.
rule-wearing-ours = Od siebie dodam: samo to niczego nie przesądza. Weź to pod uwagę obok tego, co ta praca Ci daje.

rule-piled_up-why = Każda z tych spraw osobno to temat na rozmowę. Razem jest ich dużo.
rule-piled_up-ours = Od siebie dodam: kilka takich spraw naraz to więcej niż kilka osobnych rozmów. Artykuł tego nie rozstrzyga, więc decyzja należy do Ciebie.

## Rozmowa podsumowująca: raz na cały werdykt, bo dotyczy wielu reguł.

after-talk-kept = Po rozmowie ustalenia się trzymają.
after-talk-too_soon = Rozmowa już była, czas pokaże.
after-talk-broken = Rozmowa była, ale ustalenia się nie utrzymały.
# Gdy mówi o tym dziennik: tyle wpisów doszło od rozmowy.
after-talk-logged = { $count ->
    [few] Od rozmowy doszły { $count } wpisy: ustalenia się nie trzymają.
   *[many] Od rozmowy doszło { $count } wpisów: ustalenia się nie trzymają.
}
after-talk-none = Rozmowa była, ale bez porozumienia.

after-talk-kept-reason = O to chodziło: jest porozumienie i obie strony trzymają się umowy.
after-talk-too_soon-reason = Czasem potrzeba czasu, żeby się dotrzeć. Liczy się to, czy obie strony będą się trzymać ustaleń.
after-talk-broken-reason = Porozumienie jest coś warte, gdy trzymają się go obie strony. Kiedy tak nie jest, lepiej rozejść się w zgodzie i poszukać kogoś innego do współpracy.
after-talk-none-reason = Bywa, że po prostu nie da się dogadać. Wtedy lepiej rozejść się w zgodzie i poszukać kogoś innego do współpracy.

# Gdy nie wiadomo, co z rozmowy wyszło, albo jeszcze jej nie było.
after-talk-unknown-reason = { $talk ->
    [yes] Rozmowa podsumowująca już była. Teraz liczy się, czy doszło do porozumienia i czy obie strony się go trzymają.
   *[other] { $told ->
        [yes] Druga strona wie, co Ci nie pasuje. Teraz dobrze się umówić i podsumować, jak Wam się pracuje.
        [partly] Druga strona wie tylko po części, co Ci nie pasuje, a w myślach nikt nie czyta. Powiedz resztę, umówcie się i podsumujcie, jak Wam się pracuje.
        [no] Druga strona nie wie jeszcze, co Ci nie pasuje, a w myślach nikt nie czyta. Powiedz to wprost, umówcie się i podsumujcie, jak Wam się pracuje.
       *[unknown] Dobrze jest powiedzieć wprost, co Ci nie pasuje, umówić się i podsumować, jak Wam się pracuje.
    } Jeśli się dogadacie i będziecie trzymać się umowy, świetnie. Jeśli to się nie uda, lepiej rozejść się w zgodzie i poszukać kogoś innego.
}

## Co nie zmienia werdyktu, tylko dopowiada.

colour-interest-yes = Od siebie dodam: same zadania Cię ciekawią. To ważne, ale to nie wszystko.
colour-interest-partly = Od siebie dodam: zadania ciekawią Cię po części. Weź to pod uwagę, ale nie kosztem siebie.
colour-interest-no = Od siebie dodam: same zadania też Cię nie ciekawią, więc mniej tu do stracenia.
colour-own_work-sure = Robisz swoje dobrze i masz tę pewność. Tym bardziej nie ma powodu tego znosić.
colour-own_work-mostly = Od siebie dodam: nawet jeśli coś Ci się kiedyś nie udało, nikt nie ma prawa tak Cię traktować.
colour-own_work-unsure = Od siebie dodam: niepewność po takich scenach jest zrozumiała. O Twojej pracy nie mówi nic złego.

# Raz, gdy werdykt to rozstanie: to trudne, bo są rachunki, ale wyjście jest.
colour-ending = { $cushion ->
    [none] Nie masz zapasu, a artykuł nie ukrywa, że przez jakiś czas może być ciaśniej.
    [month] Zapas masz na miesiąc, a artykuł nie ukrywa, że przez jakiś czas może być ciaśniej.
    [quarter] Zapas masz na kwartał. Artykuł nie ukrywa, że przez jakiś czas może być ciaśniej.
    [plenty] Zapas masz na dłużej. Artykuł nie ukrywa, że i tak bywa to trudne.
   *[unknown] Artykuł nie ukrywa, że bywa to trudne: są zobowiązania i przez jakiś czas może być ciaśniej.
} Na swoim można jednak mieć kilku klientów naraz, a na zwolnione godziny ktoś nowy znajdzie się, jej zdaniem, na 99%. Wolny czas radzi przeznaczyć na swój rozwój.
