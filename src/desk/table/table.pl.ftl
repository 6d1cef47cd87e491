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
seat-player = ty
seat-leaving = zbiera się do wyjścia
night = Noc podpisania
night-read = Godzina po godzinie
night-next = Następna godzina
night-pen = Następne pióro
night-over = Zgasić lampy
night-eve = w przeddzień
night-hour = { $hour }.{ $minute }
night-invented = Godziny i szczegóły są zmyślone, jeśli nie podano przy nich źródła.
