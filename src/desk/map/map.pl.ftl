# The page in Polish: the map and the list of powers.

## What later years did to the frontiers

afterwards = Te same granice, później
afterwards-lead = Co z liniami tej mapy uczyniły w historii rok 1932, 1938 i wrzesień 1939.
afterwards-map = Mapa tych samych granic ze śladami lat późniejszych; lista obok mówi to samo
afterwards-renewed = Pakt o nieagresji
afterwards-failed = Rokowania bez paktu
afterwards-forced = Wymuszone ultimatum
afterwards-crossed = Przekroczona przez wojsko
afterwards-1932-FI-SU = 21 stycznia
afterwards-1932-LV-SU = 5 lutego
afterwards-1932-EE-SU = 4 maja
afterwards-1932-PL-SU = 25 lipca
afterwards-1932-RO-SU = Rokowania utknęły na słowach „istniejące spory”.
afterwards-1938-LT-PL = Marzec: Polska żąda nawiązania stosunków dyplomatycznych; zamkniętą linię otwarto.
afterwards-1938-CS-PL = Październik: Polska zajmuje Zaolzie.
afterwards-1939-DE-PL = 1 września, Niemcy
afterwards-1939-PL-SU = 17 września, Związek Sowiecki
afterwards-bound = W twojej grze układ obowiązywał tu od { $date }

## The map and the list

map = Mapa
map-label = Mapa; wybrane państwo: { $power }. Strzałki prowadzą do sąsiadów.
map-coming = Mapa się wczytuje.
map-failed = Mapy nie udało się narysować. Wszystko, co pokazuje, jest na tej liście.
map-again = Spróbować ponownie
map-courier = nota
map-reply = odpowiedź
map-over = Granice
map-title = Europa Wschodnia
map-under = 1928–1929
thread-not-without = tylko razem z
thread-watches = ogląda się na
thread-hostile = niechęć
thread-says-not-without = { $from } raczej nie podpisze bez { CASE($to, "gen") }.
thread-says-watches = { $from } ogląda się na { CASE($to, "acc") }: tamta zgoda ułatwi tę.
thread-says-hostile = { $from } niechętnie podpisuje obok { CASE($to, "gen") }.
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
list-title = Wszystkie państwa
list-slug = Mapa w postaci listy
list-order = Z północy na południe; strzałki prowadzą do sąsiadów
list-later = Na końcu: { $road }.
list-dash = –
frontier-open = { $player }: układ jeszcze nie obowiązuje
frontier-bound = { $player }: układ obowiązuje od { $date }
