# The page in Polish: strip, map and draft.

## The strip

desk = Biurko
strip = Kalendarz i rachunki
attention = Uwaga
attention-left = { $count ->
    [0] wyczerpana
    [one] zostaje { $count }
    [few] zostają { $count }
   *[many] zostaje { $count }
}
day-of = dzień { $day } z { $last }
day-awaited = ważne głosowanie
day-reply = { $power } ma odpowiedzieć
day-need = { $power } poda potrzeby
day-hands-in = { $power } składa akt
day-bill = { $power } głosuje
day-last = dzień ostatni
day-named = dzień wyznaczony
calendar = Kalendarz
calendar-open = Kalendarz znanych dni
calendar-ahead = Wiadomo, że nadejdzie
calendar-days = Do dowolnego dnia
confidence = Zaufanie { home-place.gen }
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = Zaufanie { home-place.gen }: { $figure }, { $last }. Wszystkie zmiany
confidence-moved = { $change }: { $cause }
confidence-unmoved = bez zmian
confidence-title = Zaufanie { home-place.gen }
confidence-slug = { home-body }
confidence-lead = Na początku { $first }, teraz { $now }. Poniżej { $recall } akta przejdą do kogo innego.
confidence-stands = Zaufanie wynosi { $figure }.
confidence-open = Co je poruszyło
confidence-next = Co ruszy je dalej
cause-about = { $cause }: { $what }
cause-ledger = Dlaczego zezwolono albo nie
clock = Zegar { scenario-pact.gen }
    .short = { scenario-pact }
clock-label = Zegar { scenario-pact.gen }: złożono { $count } z { $of }. Wszystkie kroki
clock-count = złożono { $count } z { $of }
clock-slug = Przegródek: { $count }, na każdy podpis jedna
clock-lead = Gdy zapełni się ostatnia przegródka, większy pakt zwiąże wszystkich. Z wartości wczesnego zobowiązania stopniało: { $melted } procent.
clock-signatories = Kto podpisał większy pakt
box-full = złożono
box-empty = nie złożono
menu = Menu
keys = Klawisze
leave = Wyjść
saved-nothing = { "" }
saved-safe = zachowano
saved-memory = zachowano tylko w pamięci

## The map and the list

map = Mapa
map-label = Mapa; wybrane państwo: { $power }. Strzałki prowadzą do sąsiadów.
map-coming = Rozkłada się mapę.
map-failed = Mapy nie udało się tu narysować. Wszystko, co pokazuje, jest na liście.
map-again = Spróbować znowu
map-courier = nota
map-reply = odpowiedź
map-over = Granice
map-title = Europa Wschodnia
map-under = 1928–1929
thread-not-without = nie bez
thread-watches = patrzy na
thread-hostile = wrogość
thread-says-not-without = { $from } raczej nie podpisze bez { CASE($to, "gen") }.
thread-says-watches = { $from } patrzy na { CASE($to, "acc") }: tamta zgoda ułatwi tutejszą.
thread-says-hostile = { $from }: wrogość wobec { CASE($to, "gen") }; obok siebie podpisują niechętnie.
town-leningrad = Leningrad
town-wilno = Wilno
town-stolpce = Stołpce
town-negoreloe = Niegorełoje
town-kharkov = Charków
town-tiflis = Tyflis
town-budapest = Budapeszt
water-baltic-sea = Morze Bałtyckie
water-black-sea = Morze Czarne
water-caspian-sea = Morze Kaspijskie
list-open = Lista państw
list-title = Lista państw
list-slug = To, co pokazuje mapa, słowami
list-order = Z północy na południe; strzałki prowadzą do sąsiadów
list-dash = –
frontier-open = Nie wiąże jeszcze { CASE($player, "gen") }
frontier-bound = Wiąże { CASE($player, "acc") } od { $date }

waits-courier = , kurier dotrze { $date }
waits-reply = , odpowiedź do { $date }
waits-powers = , czeka na { CASE($powers, "acc") }
waits-friends = { " " }na { CASE($powers, "acc") }
waits-wording = , chce innych słów
waits-bill = , głosuje około { $date }
waits-instrument = , składa { $date }

## The draft

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
leave-given = Jest zgoda: { $demand }.
leave-likely = Zgodę dziś by dano ({ $demand }): jest { $stands }, trzeba { $needs }. Prośba kosztuje { $price } zaufania.
ask-likely = Dziś by dano: jest { $stands }, trzeba { $needs }. Kosztuje { $price } zaufania.
ask-unlikely = Nie dziś: jest { $stands }, trzeba { $needs }. Mimo to kosztuje { $price } zaufania.
ask-likely-then = Po zezwoleniach powyżej też by dano: byłoby { $stands }, trzeba { $needs }. Kosztuje { $price } zaufania.
ask-unlikely-then = Po zezwoleniach powyżej już nie: byłoby { $stands }, trzeba { $needs }. Mimo to kosztuje { $price } zaufania.
leave-unlikely = Zgody dziś by odmówiono ({ $demand }): jest { $stands }, trzeba { $needs }. Prośba kosztuje { $price } zaufania, jakikolwiek wynik.

day-is-named = Wyznaczony dzień podpisu: { $date }.
promised-short = przyrzeczone publicznie
foot = Czas i jego cofanie
undo = Cofnąć
back-to-history = Wrócić do historii
history-short = Historia
replay = Dzień po dniu raz jeszcze
replay-short = Dni
back-to-replay = Wrócić do skończonej gry
to-the-end = Do gazety
