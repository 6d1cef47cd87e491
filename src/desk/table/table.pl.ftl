# The page in Polish: the table and the night of the signing.

sign-who = Kogo wezwać
table = Stół
table-hour = { $hour }.00, { $date }
table-night = po północy, { $date }
table-seats = Kto siedzi przy stole
table-wall = Pod ścianą
table-along = { $power } ({ $road })
table-ways = Co teraz
table-offers = Ostatnie słowo do { CASE($voice, "gen") }
table-pencil = Artykuły można zmieniać i przy stole: ołówek leży w projekcie.
seat-player = trzyma pióro
seat-leaving = sięga po kapelusz
night = Noc podpisania
night-read = Godzina po godzinie
night-next = Następna godzina
night-pen = Następne pióro
night-over = Zgasić lampy
night-eve = w przeddzień
night-hour = { $hour }.{ $minute }
night-invented = Godziny są zmyślone, i to, co w nich słychać, także, jeśli nie stoi obok źródło.
