# The page in Polish: what did Litvinov do?

guess-none = Ten scenariusz nie ma pytań do historii.
guess-rail = Pytania
guess-stop = { $date }: { $title }
guess-stop-answered = { $date }: { $title }, odpowiedziano
guess-at = Pytanie { $at } z { $of }
guess-at-answered = Pytanie { $at } z { $of } · po odpowiedzi
guess-at-end = Po ostatnim pytaniu
guess-score = Trafnie dotąd
guess-score-of = { $right } z { $of }
guess-counting = Liczyć głosy
guess-when = { $place }, { $date }
guess-when-hour = { $place }, { $date }, { $hour }
guess-again = Pytanie jeszcze raz
guess-answers = Odpowiedzi
guess-choose = Wybierz odpowiedź
guess-choose-first = Najpierw wybierz odpowiedź, jej literą.
guess-answer = Odpowiedź { $letter } – sprawdzić
guess-show = Pokazać, co zrobiono
guess-next = Następne: { $date }
guess-watch-on = Oglądać do { $date }
guess-to-end = Co z tego wyszło
guess-back = Wstecz
guess-pen = Wziąć pióro
    .long = Wziąć pióro w tej chwili i zrobić coś innego
guess-hint = Podpowiedź
guess-hint-costs = Podpowiedź, ½ punktu
guess-hint-head = Podpowiedź.
guess-look-at-desk = Zobaczyć biurko z tej godziny
    .short = Biurko
guess-on-desk = Ostatnio na biurku
guess-back-to = Wrócić do pytania
guess-replaying = Dokąd prowadzi odpowiedź, depesza { $at } z { $of }

guess-result-right = Tak właśnie zrobiono: { $done }.
guess-result-wrong = Tego nie zrobiono. Zrobiono: { $done }.
guess-result-open = Źródła tego nie rozstrzygają. W powtórce: { $done }.
guess-result-none = Zrobiono: { $done }.
guess-result-hands = Zrobiono: { $done }. { $all ->
    [one] 1 głos
    [few] { $all } głosy
    [many] { $all } głosów
   *[other] { $all } głosów
}, z tego { $right } za { $done }.
guess-result-hands-open = Źródła tego nie rozstrzygają. W powtórce: { $done }. { $all ->
    [one] 1 głos
    [few] { $all } głosy
    [many] { $all } głosów
   *[other] { $all } głosów
}, z tego { $right } za { $done }.
guess-settled = Co było trafne
guess-stamp = Historia: { $letter }
guess-stamp-open = Nierozstrzygnięte
guess-you-chose = Twoja odpowiedź.
guess-was-done = Tak zrobiono.
guess-is-replayed = Tak ma powtórka.
guess-led-head = Dokąd prowadzi każda odpowiedź według reguł: rozegrano teraz, reszta jak w historii
guess-being-played = Trwa rozgrywka…
guess-leads-many = „{ $ending }”: { $when } { $count ->
    [few] podpisują { $count } państwa
    [many] podpisuje { $count } państw
   *[other] podpisuje { $count } państw
}, w mocy od { $force }, w końcu układ wiąże { $bound } z { $of } sąsiadów.
guess-leads-named = „{ $ending }”: { $when } podpisują { $powers }, w mocy od { $force }, w końcu układ wiąże { $bound } z { $of } sąsiadów.
guess-leads-dead-many = „{ $ending }”: { $when } { $count ->
    [few] podpisują { $count } państwa
    [many] podpisuje { $count } państw
   *[other] podpisuje { $count } państw
}, a układ nie wchodzi w życie.
guess-leads-dead-named = „{ $ending }”: { $when } podpisują { $powers }, a układ nie wchodzi w życie.
guess-leads-unsigned = „{ $ending }” ({ $on }): nic nie podpisano.
guess-look = Zobacz
guess-look-at = Zobacz, dokąd prowadzi { $letter }
guess-hands = głosy
guess-ends-at = wynik

guess-paper = Dokument
guess-paper-document = Z leksykonu, według jego źródeł.
guess-paper-more = Przeczytać całość
guess-paper-less = Tylko początek
guess-ledger = Dlaczego tak wyszło
guess-counted = Rachunek: { $capital }
guess-changed = (zmienione)
guess-smaller = { $count ->
    [one] 1 mniejszy powód
    [few] { $count } mniejsze powody
    [many] { $count } mniejszych powodów
   *[other] { $count } mniejszych powodów
}
guess-total = Razem
guess-needs = Trzeba
guess-ask = Pytanie do klasy
guess-how = Jak rozegrano te odpowiedzi
guess-how-told = Każdą rozegrano przed chwilą według reguł gry: historia do tego momentu, potem odpowiedź, potem wszystko, co historia robiła dalej, w jej dniach. Pominięto to, na co reguły już nie pozwalały. Widać więc, dokąd prowadzi ta jedna decyzja, jeśli reszta się nie zmieni; kto gra stąd dalej, może wyjść lepiej.
guess-how-act = { $date }: { $act }
guess-how-later = Potem, zamiast czynów historii z tych dni: { $acts }.
guess-how-nothing = nic
guess-how-over = Gra skończyła się { $date }, więc niczego, co historia robiła potem, już nie rozegrano.
guess-how-none = Niczego nie pominięto.
guess-how-refused = Pominięto { $count ->
    [one] 1 czyn
    [few] { $count } czyny
    [many] { $count } czynów
   *[other] { $count } czynów
}: { $acts }.

guess-any = Inny pomysł? Rozegraj dowolny czyn, który był wtedy możliwy
guess-any-told = Robi się to zamiast tego, co historia zrobiła tego dnia; potem historia biegnie dalej jak po odpowiedziach. Kto chce zrobić kilka rzeczy, niech weźmie pióro.
guess-any-act = Wybierz czyn
guess-any-play = Rozegrać
guess-group-paper = Sprawa na biurku
guess-group-text = Tekst
guess-group-home = U siebie i publicznie

guess-end = Co z tego wyszło
guess-end-one = Trafnie: { $right } z { $of }. Pytań, których źródła nie rozstrzygają, nie liczy się.
guess-end-class = Pytania z odpowiedzią: { $count } z { $of }.
guess-end-stop = Pytanie
guess-end-done = Zrobiono
guess-end-points = Punkty
guess-end-row = { $date }: { $title }
guess-end-open = nierozstrzygnięte
guess-end-hands = { $right } z { $all }
guess-end-ask = Do rozmowy
guess-end-ways = Co dalej
guess-end-assign = Dać klasie zadanie
guess-end-pen = Wziąć pióro: { $date }
guess-end-again = Zacząć od nowa
