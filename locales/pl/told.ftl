### To samo, gdy czyta to ktoś inny: w zestawieniu mówimy bezosobowo, do nikogo się nie zwracając.
### Wiadomość told-X zastępuje tam wiadomość X. „Od siebie dodam:” to tutaj „Poza artykułem:”.

told-situation-time = Czas pracy
told-situation-toll = Koszt osobisty

## Poziomy jako rzeczowniki: zestawienie opowiada o sprawie, a nikomu nie każe.

told-level-stay = Dalsza współpraca
told-level-give_time = Czas na dotarcie się
told-level-set_rules = Ustalenie zasad
told-level-talk = Rozmowa
told-level-your_call = Decyzja otwarta
told-level-part = Rozstanie
told-level-terminate = Rozwiązanie umowy
told-level-terminate_now = Natychmiastowe zakończenie

told-level-stay-note = Nie widać powodu do odejścia.
told-level-stay-note-so-far = Wiadomo jednak niewiele. Odpowiedzi: { $answered } z { $applicable }.
told-level-give_time-note = Ustalenia są świeże. Niech zadziałają, a za miesiąc warto do nich wrócić.
told-level-set_rules-note = Najpierw trzeba jasno podać godziny pracy i to, z jakim wyprzedzeniem mają przychodzić zadania.
told-level-talk-note = Najpierw warto to wspólnie wyjaśnić. Z decyzją lepiej poczekać.
told-level-your_call-note = Artykuł tego nie rozstrzyga. Oto, co przemawia za, a co przeciw.
told-level-terminate_now-note = Na takie traktowanie nie ma zgody. Nikt nie musi tego znosić.

told-verdict-coverage = Odpowiedzi: { $answered } z { $applicable }. Reszta może jeszcze zmienić werdykt.
told-verdict-coverage-little = Odpowiedzi: { $answered } z { $applicable }. Reszta może jeszcze zmienić werdykt.
told-verdict-coverage-settled = Odpowiedzi: { $answered } z { $applicable }. Reszta tego werdyktu nie zmieni.
told-verdict-source = Za artykułem „Kiedy zerwać współpracę” Karoliny, wirtualnej asystentki, opowiedzianym własnymi słowami. Co zaczyna się od „Poza artykułem”, tego w nim nie ma.

## Reguły.

told-rule-deal_broken-ours = Poza artykułem: jedno potknięcie to za mało, żeby odchodzić, ale tutaj to się powtarza.
told-rule-deal_slipped-ours = Poza artykułem: pojedyncze potknięcia to jeszcze nie złamana umowa. Warto o nich spokojnie porozmawiać, zanim wejdą w zwyczaj.
told-rule-rules_unstated-ours = Poza artykułem: { $hours_stated ->
    [part] druga strona zna dopiero połowę tych zasad, więc trudno mówić, że ich nie szanuje. Resztę można podać w każdej chwili.
    [no] podać je można i teraz. Póki druga strona ich nie zna, trudno mówić, że ich nie szanuje.
   *[unknown] póki druga strona ich nie zna, trudno mówić, że ich nie szanuje.
}
told-rule-time_suits-why = Plan dnia bywa rozbity, ale taki rytm odpowiada.
told-rule-time_suits-reason = Może być w takim biegu naprawdę dobrze. Bardzo prawdopodobne jednak, że ciągły bałagan w planie kiedyś stanie się nie do wytrzymania.
told-rule-time_suits-ours = Poza artykułem: to własny wybór i zawsze można go zmienić.
told-rule-time_bearable-reason = Wystarczy jeden telefon, żeby rozsypał się plan ułożony na cały tydzień.{ $outcome ->
    [kept] {""}
    [unknown] {" "}Skoro dzieje się to mimo ustaleń, pora się zastanowić, czy taka współpraca pasuje. Bardzo prawdopodobne, że z czasem będzie nie do wytrzymania.
   *[other] {" "}Bardzo prawdopodobne, że z czasem będzie to nie do wytrzymania.
}
told-rule-time_unbearable_told-ours = Poza artykułem: { $outcome ->
    [kept] ustalenia się trzymają, więc warto dać im zadziałać i sprawdzić, czy rytm się poprawi.
    [too_soon] druga strona już to wie, więc teraz się okaże, czy coś się zmieni.
    [unknown] skoro to powiedziane, a rytm się nie zmienia, jest tu powód do rozstania.
   *[other] to powiedziane i rozmowa też już była. Trudno liczyć na to, że zmieni się samo.
}
told-rule-abused-ours = Poza artykułem: { $threat ->
    [yes] groźby i napastowanie są tu traktowane tak samo jak krzyki i obelgi.
   *[no] wystarczy pierwsza taka scena. Na drugą nie trzeba czekać.
}
told-rule-does_not_count_told-ours = Poza artykułem: { $outcome ->
    [kept] ustalenia się trzymają, to dobry początek. Pytanie, czy zmienią się też same rozmowy.
    [too_soon] to już powiedziane. Teraz się okaże, czy zacznie się liczyć.
    [unknown] to powiedziane i nic nie dało. Jest tu powód, żeby odejść.
   *[other] to powiedziane, rozmowa też już była. Trudno liczyć na to, że coś zmieni się samo.
}
told-rule-not_always_counts-why = W rozmowach nie zawsze liczą się obie strony.
told-rule-not_always_counts-ours = Poza artykułem: tam mowa o każdej rozmowie, a tutaj nie o każdej. { $outcome ->
    [unknown] { $told ->
        [yes] Ważne, czy po tych słowach coś się zmienia.
       *[other] To dobry moment, żeby upomnieć się o swoje miejsce.
    }
   *[other] Więcej mówi to, co wyszło z rozmowy.
}
told-rule-no_click-why = Coś między stronami nie klika.
told-rule-no_click-reason = Bywa tak nawet wtedy, gdy praca rozwija, a zadania są ciekawe.{ $outcome ->
    [unknown] {" "}Czy trzeba wtedy kończyć? Artykuł tego nie przesądza. Czasem iskrzy od razu, a czasem trzeba się najpierw dotrzeć.
   *[other] {""}
}
told-rule-scolded_no_friction-ours = Poza artykułem: { $outcome ->
    [kept] ustalenia się trzymają. Pytanie, czy zmieni się też ton rozmów.
    [too_soon] ustalenia dopiero mają zadziałać. Pytanie, czy zmieni się też ton rozmów.
    [unknown] póki nie ma przepychanek o rację, to jeszcze nie koniec. { $told ->
        [yes] Warto dać szansę na zmianę.
       *[other] Warto to nazwać i dać szansę na zmianę.
    }
   *[other] rozmowa podsumowująca nie pomogła. Trudno liczyć na to, że taki ton zmieni się sam.
}
told-rule-scolded_some_friction-ours = Poza artykułem: { $outcome ->
    [kept] ustalenia się trzymają. Pytanie, czy sporów też będzie mniej.
    [too_soon] ustalenia dopiero mają zadziałać. Pytanie, czy sporów też będzie mniej.
    [unknown] spory zdarzają się tu tylko czasem, więc niczego nie przesądzają. Ważne, czy jest ich coraz mniej, czy coraz więcej.
   *[other] rozmowa podsumowująca nie pomogła. Trudno liczyć na to, że spory ucichną same.
}
told-rule-some_friction-ours = Poza artykułem: { $outcome ->
    [kept] ustalenia się trzymają, a spory zdarzają się tylko czasem. Pytanie, czy będzie ich mniej.
    [too_soon] spory zdarzają się tylko czasem. Pytanie, czy po rozmowie będzie ich mniej.
    [unknown] zdarza się to czasem, { $talk ->
        [yes] więc niczego nie przesądza.
       *[other] więc najpierw warto o tym spokojnie porozmawiać.
    }
   *[other] zdarza się to czasem, ale rozmowa podsumowująca nie pomogła.
}
told-rule-constant_friction-reason = Dopóki obie strony się szanują, współpracy nic nie grozi. Kiedy zamiast rozmawiać, strony udowadniają sobie, kto ma rację, to sygnał, że pora kończyć.
told-rule-others_suffer-ours = Poza artykułem: tutaj to już się dzieje, a każdy kolejny tydzień może to pogłębić.
told-rule-worn_out-why = Ta współpraca często odbiera sen.
told-rule-doubting-ours = Poza artykułem: samo zwątpienie niczego nie przesądza. Nie mówi nic o jakości pracy, tylko o tym, ile ona kosztuje.
told-rule-wearing-why = Ta współpraca sporo kosztuje.
told-rule-wearing-why-dread = Sama myśl o tej pracy często frustruje.
told-rule-wearing-ours = Poza artykułem: samo to niczego nie przesądza. Trzeba to zestawić z tym, co ta praca daje.
told-rule-piled_up-ours = Poza artykułem: kilka takich spraw naraz to więcej niż kilka osobnych rozmów, więc decyzja pozostaje otwarta.

told-after-talk-unknown-reason = { $talk ->
    [yes] Rozmowa podsumowująca już była. Teraz liczy się, czy doszło do porozumienia i czy obie strony się go trzymają.
   *[other] { $told ->
        [yes] Druga strona wie, co nie pasuje. Teraz dobrze się umówić i wspólnie podsumować, jak się pracuje.
        [partly] Druga strona wie tylko po części, co nie pasuje, a w myślach nikt nie czyta. Trzeba powiedzieć resztę, umówić się i wspólnie podsumować, jak się pracuje.
        [no] Druga strona nie wie jeszcze, co nie pasuje, a w myślach nikt nie czyta. Trzeba powiedzieć to wprost, umówić się i wspólnie podsumować, jak się pracuje.
       *[unknown] Dobrze jest powiedzieć wprost, co nie pasuje, umówić się i wspólnie podsumować, jak się pracuje.
    } Jeśli obie strony się dogadają i będą trzymać się umowy, świetnie. Jeśli to się nie uda, lepiej rozejść się w zgodzie i poszukać kogoś innego.
}

## Pytania.

told-question-interest = Ciekawe zadania
told-question-click = Porozumienie między stronami
told-question-dread = Frustracja na samą myśl o zadaniach, telefonach i mailach
told-question-agreed_terms = Dotrzymywanie ustaleń
told-question-hours_stated = Godziny pracy i termin zlecania zadań, podane { $client_dat }
told-question-intrusions = Jak często coś od { $client_gen } rozbija plan dnia
told-question-time_fit = Ocena takiego rytmu pracy
told-question-own_work = Pewność co do jakości własnej pracy
told-question-i_count = Zdanie i czas obu stron w rozmowach
told-question-unspoken = Domyślanie się, o co { $client_dat } chodzi
told-question-asked = Pytanie wprost, o co chodzi
told-question-belittled = Poczucie skarconego dziecka po rozmowach { $client_with }
told-question-friction = Spory o to, kto ma rację
told-question-sleep = Noce bez snu przez myślenie, jak sprostać oczekiwaniom
told-question-self_doubt = Zwątpienie w umiejętności albo chęć rzucenia zawodu
told-question-mistakes = Pomyłki i zawalone terminy przez tę współpracę
told-question-told = Czy { $client_dat } powiedziano wprost, co nie pasuje?
told-question-summary_talk = Rozmowa podsumowująca
told-question-talk_outcome = Co wyszło z rozmowy podsumowującej
told-question-cushion = Na jak długo starczy pieniędzy bez tych zleceń
told-question-notice = Okres wypowiedzenia w umowie
told-question-other_clients = Ilu klientów oprócz tego

told-topic-click = Porozumienie
told-topic-hours_stated = Zasady pracy
told-topic-i_count = Zdanie i czas obu stron
told-topic-own_work = Pewność co do własnej pracy
told-topic-told = Co nie pasuje
told-choice-time_fit-suits = Pasuje
told-choice-cushion-none = Bez zapasu
told-choice-notice-unknown = Nie wiadomo
