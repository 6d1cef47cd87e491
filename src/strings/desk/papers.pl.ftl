# The page in Polish: papers that wait, the table, the tape.

## A paper that waits for an answer

waiting-crisis = { $title }: odpowiedź do { $date }.
waiting-table = { $name } sięga po kapelusz.
to-the-table = Do stołu
wait-short = Czekać
crisis-slug = Pismo spośród depesz
crisis-read = Pismo
crisis-until = do { $date }
crisis-answered = z odpowiedzią
crisis-aside = Odłożyć: { $what }
crisis-voices = Co się o tym mówi
crisis-answers = Odpowiedź
crisis-silence = Milczenie znaczy odpowiedź pierwszą. Termin: { $date }.
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
crisis-answer = Odpowiedź
crisis-by-silence = Nikt nie odpowiedział, i to była odpowiedź
crisis-history = Co uczyniła historia
crisis-historical = Odpowiedź historii: { $answer }.
papers-crisis = Czeka na biurku na odpowiedź; nic innego nie musi przez to stać.
effect-none = Bez skutku
effect-and = ,
effect-attention = { $count ->
    [one] jedna cząstka uwagi
    [few] { $count } cząstki uwagi
   *[many] { $count } cząstek uwagi
}
effect-confidence = Zaufanie { home-place.gen } { $change }
effect-bar = Następna zgoda: próg { $change }
effect-trust = Zaufanie { CASE($voice, "gen") } { $change }
effect-room = Swoboda { CASE($chamber, "gen") } { $change }
effect-sours = { $voice }, rozgoryczenie { $amount }
effect-calms = { $voice }, obawa mniejsza o { $amount }
effect-billSoonerDays = { $voice }, projekt prędzej o dni: { $count }
effect-replySoonerDays = { $voice }, odpowiedź prędzej o dni: { $count }
effect-intel = { $count ->
    [one] { $voice }: rachunek odsłania się o stopień
    [few] { $voice }: rachunek odsłania się o { $count } stopnie
   *[many] { $voice }: rachunek odsłania się o { $count } stopni
}
effect-trustOfTheBound = Zaufanie wszystkich związanych { $change }
effect-publicity = Rozgłos { $change }
effect-credibility = Dane słowo { $change } na 100

## The table at rest

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
for-good = { $consequence } Nie ma stąd powrotu.
for-good-not = Nie teraz

## The tape and the papers

tape = Depesze
tape-papers = { $count ->
    [one] Jedna depesza
    [few] { $count } depesze, najnowsza na końcu
   *[many] { $count } depesz, najnowsza na końcu
}
newest = Najnowsza depesza
papers-slug = { $count ->
    [one] Nadeszła jedna depesza
    [few] Nadeszły { $count } depesze
   *[many] Nadeszło { $count } depesz
}
next-paper = Dalej, { $at } z { $of }
all-at-once = Wszystkie naraz
continue = Dalej
announce-day = { $date }. Nic nie nadeszło.
announce-paper = { $slug }. { $text }
announce-undone = Cofnięto.
announce-pen = Pióro przejęte.
