# The page in Polish: what can be done, crises, the lamp.

## Verbs and purposes

verbs-of = Co można zrobić w sprawie { CASE($power, "gen") }
verbs-at-home = Co można zrobić w { home-place.loc }
purposes = Rodzaje działań
purpose-hand = Dziś
purpose-text = Tekst
purpose-learn = Poznać
purpose-persuade = Przekonać
hand-empty = Dziś nic się tu nie da zrobić. Dlaczego, mówią pozostałe zakładki.
purpose-open = { $count ->
    [0] dziś nic
    [one] dziś możliwe jedno
    [few] dziś możliwe: { $count }
   *[many] dziś możliwe: { $count }
}
who-could-speak = Kto mógłby się za tobą wstawić w { CASE($voice, "loc") }
beyond-mandate = Poza mandatem: kosztuje { $price } zaufania.
cost = { $count ->
    [0] nie zajmuje wieczoru
    [one] jeden wieczór
    [few] { $count } wieczory
   *[many] { $count } wieczorów
}
cost-seal = { $count ->
    [0] nieodwołalne
   *[other] nieodwołalne; { $cost }
}
members = Co mówią członkowie
for-good = { $consequence } Tego nie da się cofnąć.
for-good-takes = Wymaga: { $cost }.
for-good-not = Nie teraz
day-is-named = Wyznaczony dzień podpisu: { $date }.
to-the-end = Do gazety

## A paper that waits for an answer

waiting-crisis = { $title }: odpowiedź do { $date }.
waiting-table = { $name } zbiera się do wyjścia.
waiting-reservations = Goście siedzą przy stole.
to-the-table = Do stołu
crisis-slug = Kryzys
crisis-read = Przeczytać
crisis-until = { $count ->
    [one] jedna odpowiedź
    [few] { $count } odpowiedzi
   *[many] { $count } odpowiedzi
}, do { $date }
crisis-answered = z odpowiedzią
crisis-aside = Później: { $what }
    .answered = Dalej: { $what }
crisis-voices = Co mówią inni
crisis-answers = Twoja odpowiedź
crisis-last = Odpowiedź { $count } z { $count }
crisis-silence = Brak odpowiedzi do { $date } liczy się jak pierwsza.
crisis-kept = Odpowiedzi, której skutek zależy od ukrytych motywów, nie można cofnąć.
tally = { $letter }: { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}.
tally-more = { $letter }: { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}. Jeden więcej
tally-less = { $letter }: jeden głos mniej
tally-most = najwięcej
crisis-answer = Twoja odpowiedź
crisis-by-silence = Nie odpowiedziano w terminie
crisis-history = Jak było w historii
crisis-historical = W historii: { $answer }.
effect-if = { $effect }, jeśli { $mind }
effect-instead = { $effect } zamiast tego, jeśli { $mind }
effect-if-all = Jeśli { $mind }: { $effects }
effect-replaced = { $effect } zamiast tego
echo-unseen = Czy przyszło to, co stoi przy „jeśli”, nikt nie powie; pokażą to następne odpowiedzi.
effect-mind = { $mind } ({ $odds })
effect-later = Po { $count ->
        [one] dniu
        [few] { $count } dniach
        [many] { $count } dniach
       *[other] { $count } dnia
    }: { $effect }
effect-unless = Nie, jeśli { $unless }
effect-none = Bez zmian
effect-and = ,
effect-attention = { $count ->
    [one] jeden wieczór
    [few] { $count } wieczory
   *[many] { $count } wieczorów
}
effect-attention-left = { $count ->
    [0] Zajmie wieczorów: { $takes }; nie masz żadnego, więc z przyszłego tygodnia
   *[other] Zajmie wieczorów: { $takes }; masz { $count }, resztę z przyszłego tygodnia
}
effect-relieved = Odwołają cię: koniec gry
effect-relieved-on = Odwołają cię dnia { $date }, jeśli nic nie podniesie zaufania
stake-relieved = { $told } Odwołają cię: koniec gry.
effect-confidence = Zaufanie { home-place.gen } { $change }
effect-bar = Następne zezwolenie: próg { $change }
effect-trust = Życzliwość { CASE($voice, "gen") } { $change }
effect-weighs = Rachunek { CASE($voice, "gen") } { $change }
effect-room = Zapas głosów { CASE($chamber, "gen") } { $change }
effect-sours = Zapas głosów { CASE($chamber, "gen") } −{ $amount } (uraza)
effect-calms = { $voice }, obawy −{ $amount }
effect-billSoonerDays = { $voice }, głosowanie prędzej, najwyżej o { $count ->
    [one] jeden dzień
    [few] { $count } dni
   *[many] { $count } dni
}
effect-replySoonerDays = { $voice }, oczekiwana odpowiedź prędzej o { $count ->
    [one] jeden dzień
    [few] { $count } dni
   *[many] { $count } dni
}
effect-pollLaterDays = Przyjaciele { CASE($voice, "gen") } odpowiedzą o { $count } dni później
effect-intel = { $count ->
    [one] Więcej znanych powodów { CASE($voice, "gen") }
    [few] Więcej znanych powodów { CASE($voice, "gen") }, o { $count } stopnie
   *[many] Więcej znanych powodów { CASE($voice, "gen") }, o { $count } stopni
}
effect-trustOfTheBound = Życzliwość sygnatariuszy i stron { $change }
effect-publicity = Rozgłos { $change }
effect-credibility = Wiarygodność { $change } procent

## What a command would cost or risk today

stake-audience = Życzliwość { $trust }{ $open ->
    [0] {""}
   *[other] , zależnie od motywów
}; liczy się { $counts ->
    [ledger] w rachunku
    [margin] w izbie: zapas głosów { $room }
   *[bound] w ocenie trwałości
}. Za każdym razem mniej.
stake-audience-none = Audiencja tu się teraz nie liczy: nic się nie zmieni.
stake-assure = Liczy się dziś w { $share } procentach, coraz mniej. Niektórych zraża.
stake-cold = Nie masz tam kontaktu: odpowiedź o { $days ->
    [one] jeden dzień
    [few] { $days } dni
   *[many] { $days } dni
} później, życzliwość { $trust }. Najpierw wysonduj posła.
stake-crossed = { CASE($voice, "dat") } powiedziano co innego. W ciągu { $days } dni oba słowa byłyby w druku.
stake-crossed-text = Twój tekst mówi co innego. W ciągu { $days } dni jedno i drugie byłoby w druku.
stake-lie = Zadaje to kłam słowu danemu { CASE($voice, "dat") }. W ciągu { $days } dni byłoby to w druku.
stake-yes-lost = { $count ->
    [one] Od razu cofnie zgodę: { $powers }.
   *[many] Od razu cofną zgodę: { $powers }.
}
stake-yes-doubtful = { $count ->
    [one] Może od razu cofnąć zgodę: { $powers }.
   *[many] Mogą od razu cofnąć zgodę: { $powers }.
}
stake-yes-strained = { $count ->
    [one] Oceni cały tekst od nowa, a zgoda może nie znieść zmiany: { $powers }.
   *[many] Ocenią cały tekst od nowa, a zgoda może nie znieść zmiany: { $powers }.
}
stake-day = Przez { $days } dni inni zadowolą się mniejszym, bo jest zgoda { CASE($powers, "gen") }, a każda prośba o zezwolenie zyskuje { $request }. Dotrzymany: życzliwość podpisujących do { $kept }. Kogo takie dni drażnią, ten zażąda więcej i straci życzliwość. Niedotrzymany: wiarygodność { $unused } procent.
stake-day-brief = Na { $days } dni skłania innych albo drażni. Dotrzymany: życzliwość do { $kept }. Niedotrzymany: wiarygodność { $unused } procent.
stake-day-empty = Nikt się nie zgodził: { $days } dni bez skutku. Wiarygodność od razu { $now } procent, a jeśli dzień minie, jeszcze { $unused }.
stake-exchange = Głosują do { $days } dni prędzej: { $powers }. Zapas głosów w każdej z tych izb −{ $amount } (uraza).
stake-may-move = { $is ->
    [more] Może zjednać życzliwość ({ $more }).
    [less] Może kosztować życzliwość ({ $less }).
    [either] Może zjednać życzliwość albo ją odebrać ({ $all }).
   *[both] Może zjednać życzliwość ({ $more }) albo ją odebrać ({ $less }).
}
stake-publish = Inni żądają mniej{ $gains ->
    [1] , a każda prośba o zezwolenie zyskuje { $request }
   *[0] {""}
}. Zmiana tekstu kosztuje odtąd { $price } zaufania, co tydzień mniej.
stake-publish-late = { $votes ->
    [0] Wszyscy zdecydowali: za granicą nikogo to nie ruszy. Zyska tylko następny raport.
   *[other] Wszyscy zdecydowali: liczy się tylko w izbach przed głosowaniem i w następnym raporcie.
}
stake-publish-week = Każdy tydzień kosztuje odtąd o { $price } więcej.
stake-publish-exposes = Jutro byłoby w druku, co poufnie przyrzeczono { CASE($powers, "dat") }: kosztuje { $price } zaufania, wiarygodność { $share } procent, życzliwość { $trust }.
stake-printed = Tekst jest w druku: zmiana kosztuje { $price } zaufania.
stake-register = { effect-confidence }, bo tekst jej nie przewiduje. Układ będzie trwalszy.
stake-register-free = Nie kosztuje zaufania, bo tekst ją przewiduje. Układ będzie trwalszy.
stake-carried = Przekaże też zaproszenia. Adresaci: { $friends }.
stake-by-way-of = Przez { CASE($by, "acc") }.
stake-third-place = Przez posła w trzeciej stolicy.
stake-sound = { $is ->
    [both] Odsłania powody; odpowiedź na następną notę przyjdzie prędzej.
    [opens] Odsłania powody; odpowiedź na pierwszą notę przyjdzie wtedy w zwykłym czasie.
    [learns] Odsłania powody.
    [hastens] Odpowiedź na następną notę przyjdzie prędzej.
   *[neither] Życzliwość nieco wzrośnie.
}
stake-report = { effect-confidence }. { $consequence }
stake-report-little = Doda mniej niż jeden punkt zaufania { home-place.gen }. { $consequence }
stake-report-most = Teraz najwyżej { $most }{ $then ->
    [little] , następnym razem prawie nic.
   *[some] , następnym razem { $later }.
}
stake-favour = Oferta: { $gift }. Życzliwość { $trust }; kosztuje { $price } zaufania.
stake-hurries = Zapas głosów { $room }, życzliwość { $trust }{ $days ->
    [0] {""}
    [one] , głosowanie o dzień prędzej
    [few] , głosowanie o { $days } dni prędzej
   *[many] , głosowanie o { $days } dni prędzej
}{ $again ->
    [0] {""}
   *[other] ; coraz mniej
}.
stake-wins-over = Przekonuje część niezdecydowanych posłów, jeśli są przeciw.
stake-hears-later = Niezdecydowani posłowie jeszcze nie mówią, jak zagłosują: powie to rozmowa od { $date }.
stake-hears = Pokaże, jak zagłosują niezdecydowani posłowie: od { $least } do { $most }.
stake-hurries-into = Głosowanie może wtedy przyjść, gdy to się jeszcze liczy, do { $date }: { $tide }
stake-promise = Inni przestają liczyć na inne brzmienie. Odwrót kosztuje { $price } zaufania.{ $eases ->
    [today] { " " }Każda prośba o zezwolenie zyskuje { $by }.
    [later] { " " }Każda prośba o zezwolenie zyskuje { $by }, gdy ktoś zażąda innego brzmienia.
   *[never] {""}
}
stake-broken = Publicznie przyrzeczono obecne brzmienie: kosztuje { $price } zaufania.
stake-adjourn = Wszystkich można zaprosić ponownie. Kosztuje { $price } zaufania{ $recorded ->
    [0] .
   *[many] i życzliwość, którą zjednał zapis obrad.
}
stake-sign = Zaproszeni: { $powers }. Podpis zamyka tekst.
stake-crowd = Przy liczbie gości { $count } każdy potrzebuje o { $more } więcej niż przy { $usual }, chyba że jego zastrzeżenie jest w protokole.
stake-night = { $count ->
    [0] To twój ostatni wieczór: na noc { $words ->
        [one] zostaje tylko jedno słowo, wliczone w zaproszenie
        [few] zostają tylko { $words } słowa, wliczone w zaproszenie
       *[many] zostaje tylko { $words } słów, wliczonych w zaproszenie
    }.
   *[many] Na noc zostaje wieczorów: { $count }; { $words ->
        [one] pierwsze słowo przy stole jest wliczone
        [few] pierwsze { $words } słowa przy stole są wliczone
       *[many] pierwszych { $words } słów przy stole jest wliczone
    }.
}
stake-ratify = Złożenie za dni: { $days }. Tego dnia kosztuje { $price } zaufania, mniej za każdego partnera, który złoży wcześniej.
stake-ratify-free = Złożenie za dni: { $days }. Nie kosztuje zaufania: dość partnerów już złożyło.
stake-stay = Jak jest, podpisałyby: { $powers }{ $go ->
    [0] .
   *[many] ; odejdzie: { $leaving }.
}
stake-nobody-stays = Jak jest, nie podpisałby nikt.
stake-settle = Zastrzeżenie: { $reason }. { $free ->
    [1] Życzliwość { $trust }; zaufania nie kosztuje.
   *[other] Życzliwość { $trust }; kosztuje { $price } zaufania.
} Bez zapisu: życzliwość { $lost }{ $crowd ->
    [0] .
   *[other] , a wśród tylu gości trzeba mu o { $more } więcej, by zostać.
}
stake-sign-some = Zaproszeni: { $powers }; bez { CASE($others, "gen") }. Podpis zamyka tekst.
stake-sign-missed = { $voice } może odejść od stołu: zabraknie tam { CASE($friends, "gen") }.
stake-word = Twoja wiarygodność: { $share } procent.
halt-paper = „{ $title }” czeka na odpowiedź do { $date }. Czekaj jeszcze raz, a dni pobiegną do tego czasu.
halt-last-day = Dziś ostatni dzień na odpowiedź: „{ $title }”. Czekaj jeszcze raz, a milczenie znaczy: „{ $silence }”.
halt-named-day = Dziś jest dzień, który wyznaczono na podpis. Czekaj jeszcze raz, a minie bez podpisu i spadnie twoja wiarygodność.
halt-vote = Jutro głosowanie: { $chamber }. { $is ->
    [unread] Wynik nieznany, bo nie czytasz powodów.
    [fails] Przy dzisiejszym zapasie głosów ({ $most }) ustawę odroczą.
   *[open] Zapas głosów: od { $least } do { $most }, bo część posłów jest niezdecydowana; poniżej 0 ustawę odroczą.
} Czekaj jeszcze raz, a zagłosują.
halt-attention = { $count ->
    [one] Został jeden wolny wieczór, przepadnie w poniedziałek. Czekaj jeszcze raz, jeśli ma przepaść.
    [few] Zostały { $count } wolne wieczory, przepadną w poniedziałek. Czekaj jeszcze raz, jeśli mają przepaść.
   *[many] Zostało { $count } wolnych wieczorów, przepadnie w poniedziałek. Czekaj jeszcze raz, jeśli mają przepaść.
}

## What can I do?

counsel = Co teraz?
counsel-short = Co teraz?
guest-misses = może odejść od stołu bez { CASE($friends, "gen") }
