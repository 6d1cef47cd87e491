# The page in Polish: the table and the night of the signing.

sign-who = Kogo zaprosić
named-day-choose = Dzień:
table = Stół
table-hour = { $hour }.00, { $date }
table-night = po północy, { $date }
table-seats = Kto siedzi przy stole
table-wall = Nie przy stole
table-along = { $power } ({ $road })
table-ways = Twój wybór
table-offers = Ostatnie słowo do { CASE($voice, "gen") }
table-pencil = Artykuły możesz jeszcze zmienić: otwórz je w projekcie.
table-open = Cały wieczór
table-ready-to-sign = { $all ->
    [yes] Wszystko gotowe do podpisu
   *[no] Nie wszyscy podpiszą
}
table-reservations = { $heard ->
    [0] Nikt nie ma zastrzeżeń. Podpisz albo odrocz podpisanie.
   *[many] { $count ->
        [0] Wszystkie zastrzeżenia są w zapisie obrad. Podpisz albo odrocz podpisanie.
       *[many] Możesz wpisać czyjeś zastrzeżenie do zapisu obrad, zanim podpiszecie. Pominięte kosztuje życzliwość, a może i podpis. Wolne wieczory: { $attention }{ $words ->
            [0] .
            [one] ; jedno słowo jest wliczone w zaproszenie.
            [few] ; { $words } słowa są wliczone w zaproszenie.
           *[many] ; { $words } słów jest wliczone w zaproszenie.
        }
    }
}
table-meet = Przed podpisami
seat-player = ty
seat-leaving = zbiera się do wyjścia
night = Noc podpisania
night-read = Godzina po godzinie
night-next = Następna godzina
night-pen = Następne pióro
night-over = Odejść od stołu
night-hour = { $hour }.{ $minute }
night-invented = Godziny i szczegóły są zmyślone, jeśli nie podano przy nich źródła.
pegs = Goście i ich kapelusze w szatni
peg-expected = oczekiwany
peg-here = już przyszedł
peg-doubt = ma zastrzeżenie
peg-recorded = zastrzeżenie zapisane
peg-leaving = zbiera się do wyjścia
peg-gone = wyszedł
peg-signed = podpisał
night-signs = { $power }: podpisuje { $person }.
night-to-desk = Do biurka
