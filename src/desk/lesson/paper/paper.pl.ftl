# The page in Polish: what can be printed.

paper-list = Materiały
paper-size = Papier
paper-size-a4 = A4
paper-size-letter = US Letter
paper-print = Drukuj
paper-print-this = Drukuj: { $paper }
paper-sheets = { $count ->
    [one] Jedna kartka
    [few] { $count } kartki
   *[many] { $count } kartek
}
paper-laid = { $paper }: { $sheets }
paper-sheet = Kartka { $number } z { $of }

paper-roles = Karty ról
    .about = Po jednej dla każdego rządu, dwie na kartce, do symulacji bez komputerów
paper-articles = Artykuły do wypełnienia
    .about = Każde brzmienie z kratką do zaznaczenia i miejsce na podpisy
paper-map = Kto z kim sąsiaduje
    .about = Mapa czarno-biała z objaśnieniem
paper-disputes = Gdzie źródła się różnią
    .about = Karta do każdego pytania: obie relacje i źródła
paper-documents = Dokumenty z pytaniami
    .about = Do przeczytania i odpowiedzi na piśmie; odpowiedzi na końcu
paper-poster = Przebieg rokowań
    .about = Od pierwszej noty do końca, na jednej kartce na ścianę
paper-debrief = Omówienie własnej gry
paper-debrief-about = Otwiera omówienie, które ma własny wydruk
paper-debrief-none = Gdy na biurku leży skończona gra

## On every sheet

paper-slug = { $title } · dla klasy
paper-foot = { $title } · { $paper }
paper-foot-licence = Wolno powielać i zmieniać (licencja MIT)
paper-foot-sheet = { $number } / { $of }
paper-works = Źródła
paper-unchecked = (niesprawdzone)
paper-work = { $keys }: { $work }.
paper-work-unchecked = { $keys }: { $work } (niesprawdzone).

## Lesson plans

paper-aims = Cele
paper-materials = Materiały
paper-course = Przebieg
paper-when = od–do
paper-minutes = minuty
paper-step = co się robi
paper-span = { $from }–{ $until }
paper-plainly = Powiedzmy wprost.
paper-solutions = Rozwiązania
paper-background = Tło: lata 1918–1928
paper-known = Co jest udokumentowane, a co wymyślone
paper-yes = Tak, po części.
paper-no = Nie.

## Role cards

paper-role-capital = Stolica: { $capital }.
paper-role-voice = Przy stole: { $person }.
paper-role-ratifies = Ratyfikacja: { $chamber }.
paper-role-nobody = Na nikogo nie musicie się oglądać.
paper-role-aims = Wasze ukryte cele: do końca nikomu ich nie pokazujcie
paper-role-points = { $points } pkt
paper-role-notes = Co wam obiecano i kto:
paper-role-works = Źródła: { $keys }.
paper-role-all-works = Źródła: { $works }
paper-role-made = Ukryte cele ułożono na potrzeby symulacji, wedle tego, co o każdym rządzie wiadomo.
paper-play = Jak grać bez komputerów
paper-play-cards = Dwoje lub troje uczniów to jeden rząd. Przeczytajcie swoją kartę i nie pokazujcie jej nikomu.
paper-play-ticks = Zaznaczcie po cichu na kartce z artykułami każde brzmienie, które byście podpisali.
paper-play-first = Pierwsza runda, 15 minut: { $home } rozmawia z każdym z osobna. Pozostali rozmawiają z tymi, na których się oglądają.
paper-play-second = Druga runda, 15 minut: każdy rozmawia z każdym. Na koniec { $home } odczytuje jeden tekst.
paper-play-signing = Podpisanie, 10 minut: tekst czyta się na głos, artykuł po artykule. Każdy rząd podpisuje albo wychodzi; gdy ktoś wyjdzie, inni mogą się namyślić od nowa. { $home } może zmienić jeden artykuł, by kogoś zatrzymać.
paper-play-aims = Odkryjcie cele, policzcie punkty (najwyżej sześć) i powiedzcie w jednym zdaniu, czemu podpisaliście albo nie.
paper-play-history = Porównajcie z historią: kto podpisał i w jakim brzmieniu.

## The blank articles

paper-articles-how = W każdym artykule zaznaczcie jedno brzmienie. Na co nie zgadza się każdy, kto podpisuje, tego w tekście nie ma.
paper-wording = { $label }:
paper-hands = Podpisy
paper-hands-about = Kto podpisze, tego wymienia preambuła. Wiersz bez podpisu zostaje pusty.

## The map

paper-map-label = Czarno-biała mapa. Nazwane są na niej: { $powers }.
paper-map-home = { $home }
paper-map-partner = sąsiedzi, którym można przedłożyć tekst
paper-map-founder = pierwotni sygnatariusze { CASE($pact, "gen") }
paper-map-made = Granice według atlasu gry (Natural Earth i inne dane otwarte; zob. assets/atlas/NOTICE.md). Żadna nazwa na mapie nikomu miejsca nie przyznaje.

## Dispute cards

paper-disputes-how = Przeczytajcie obie relacje. Która jest lepiej poparta? Co trzeba by znaleźć, żeby rzecz rozstrzygnąć?
paper-reading-one = Jedna relacja.
paper-reading-two = Inna.
paper-reading-game = W grze.
paper-reading-yours = Wasz sąd i dlaczego:

## Documents

paper-documents-how = Ustępy w cudzysłowie to cytaty; reszta mówi, co w dokumencie stoi.
paper-letter = { $at ->
    [1] a)
    [2] b)
    [3] c)
   *[4] d)
}
paper-answers = Dla nauczyciela: co można odpowiedzieć

## The poster

paper-poster-title = Od pierwszej noty do końca
paper-poster-how = Stany rokowań, jakie zna gra, i to, co każdy z nich otwiera.
