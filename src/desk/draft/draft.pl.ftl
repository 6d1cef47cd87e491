# The page in Polish: the draft.

circle-nobody = { CASE($player, "gen") } oraz tych, którzy będą zaproszeni
articles = Artykuły
lead-word = { $clause }.
marks-of = Kto by to zniósł: { $clause }
mark-content = { $who }: bez skargi
mark-objects = { $who }: życzy sobie innych słów
mark-bears = { $who }: nie żądano, lecz wolano by inne słowa
mark-no-view = { $who }: bez zdania
mark-beyond = { $who }: poza mandatem
legend-content = bez skargi
legend-bears = niechętnie
legend-objects = chce innych słów
legend-beyond = poza mandatem
legend-no-view = bez zdania
draft-unseen = Nikt go jeszcze nie widział.
draft-changes = { $count ->
    [0] Tak jak wysłano ostatnio.
    [one] Jedna zmiana, jeszcze nie wysłana.
    [few] { $count } zmiany, jeszcze nie wysłane.
   *[many] { $count } zmian, jeszcze nie wysłanych.
}
draft-signed = Podpisany i zamknięty, { $date }.
against = Co znaczy czerwony ołówek
against-sent = Czerwień: od ostatniej noty
against-power = Czerwień: od noty do { CASE($power, "gen") }
against-history = Czerwień: inaczej niż w historii
against-nothing = Bez czerwieni
draft-against-power = { $count ->
    [0] Tak jak w nocie do { CASE($power, "gen") }.
    [one] Jeden artykuł inaczej niż w nocie do { CASE($power, "gen") }.
    [few] { $count } artykuły inaczej niż w nocie do { CASE($power, "gen") }.
   *[many] { $count } artykułów inaczej niż w nocie do { CASE($power, "gen") }.
}
draft-against-history = { $count ->
    [0] Tak jak w historii.
    [one] Jeden artykuł inaczej niż w historii.
    [few] { $count } artykuły inaczej niż w historii.
   *[many] { $count } artykułów inaczej niż w historii.
}
draft-against-nothing = Nic nie jest zaznaczone.
fair-copy = Czystopis
fair-print = Drukować
fair-download = Zachować w pliku
fair-article = { $numeral }. { $clause }
fair-hands = Podpisy
fair-white = Bez podpisu
fair-colophon = { $title }: słowa ułożone dla gry, wierne istocie tekstu, który podpisano.
fair-style = { $name }, { $role }
fair-deposited = Dokument ratyfikacyjny złożono { $date }
fair-acceded = { $power }: przystąpienie { $date }
clause-slug = { $label }
clause-margin = Co kto powiedziałby o nim dzisiaj
clause-choose = Wybrać brzmienie
this-wording = to brzmienie
option-now = teraz w tekście
option-allowed = W granicach mandatu.
option-beyond = Poza mandatem: bez zgody kosztuje { $price } zaufania.
option-asked-by = Czyje życzenie: { $powers }.
leave-likely = Zgodę dziś by dano ({ $demand }): jest { $stands }, trzeba { $needs }. Prośba kosztuje { $price } zaufania.
leave-unlikely = Zgody dziś by odmówiono ({ $demand }): jest { $stands }, trzeba { $needs }. Prośba kosztuje { $price } zaufania, jakikolwiek wynik.
promised-short = przyrzeczone publicznie
