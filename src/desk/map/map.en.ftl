# The page in English: the map and the list of powers.

## What later years did to the frontiers

afterwards = The same frontiers, later
afterwards-lead = What 1932, 1938 and September 1939 did to the lines of this map, in history.
afterwards-map = Map of the same frontiers, marked with what later years did to them; the list beside it says the same
afterwards-renewed = A pact of non-aggression
afterwards-failed = Talks, and no pact
afterwards-forced = Forced by ultimatum
afterwards-crossed = Crossed by an army
afterwards-1932-FI-SU = 21 January
afterwards-1932-LV-SU = 5 February
afterwards-1932-EE-SU = 4 May
afterwards-1932-PL-SU = 25 July
afterwards-1932-RO-SU = They stop at the words “existing disputes”.
afterwards-1938-LT-PL = March: Poland demands relations, and the closed line is opened.
afterwards-1938-CS-PL = October: Poland takes Teschen.
afterwards-1939-DE-PL = 1 September, by Germany
afterwards-1939-PL-SU = 17 September, by the Soviet Union
afterwards-bound = In your game { scenario-treaty } was in force here from { $date }

## The map and the list

map = Map
map-label = Map; { $power } is selected. Arrow keys move to the neighbours.
map-coming = Loading the map.
map-failed = The map could not be drawn. Everything on it is in this list.
map-again = Try again
map-courier = note
map-reply = answer
map-over = The frontiers
map-title = Eastern Europe
map-under = 1928–1929
thread-not-without = not without
thread-watches = looks to
thread-hostile = unwilling
thread-says-not-without = { $from } will hardly sign without { $to }.
thread-says-watches = { $from } looks to { $to }: a yes there helps here.
thread-says-hostile = { $from } dislikes { $to } and would rather not sign beside it.
town-leningrad = Leningrad
town-wilno = Wilno
town-stolpce = Stołpce
town-negoreloe = Negoreloe
town-kharkov = Kharkov
town-tiflis = Tiflis
town-budapest = Budapest
water-baltic-sea = Baltic Sea
water-black-sea = Black Sea
water-caspian-sea = Caspian Sea
list-open = All countries
list-title = All countries
list-slug = The map as a list
list-order = From north to south; the arrow keys move to neighbours
list-later = At the end: { $road }.
list-dash = –
frontier-open = Not yet in force with { $player }
frontier-bound = In force with { $player } since { $date }
