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
afterwards-bound = The treaty was in force here from { $date }

## The map and the list

map = Map
map-label = Map; { $power } is selected. Arrow keys move to the neighbours.
map-coming = The map is being unrolled.
map-failed = The map could not be drawn here. Everything it shows stands in this list.
map-again = Try again
map-courier = note
map-reply = answer
map-over = The frontiers
map-title = Eastern Europe
map-under = 1928–1929
thread-not-without = not without
thread-watches = watches
thread-hostile = hostile
thread-says-not-without = { $from } will hardly sign without { $to }.
thread-says-watches = { $from } watches { $to }: a yes there helps a yes here.
thread-says-hostile = { $from } is hostile to { $to } and signs beside it unwillingly.
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
list-open = All states
list-title = All states
list-slug = What the map shows, in a list
list-order = From north to south; arrow keys lead to the neighbours
list-dash = –
frontier-open = Not yet bound with { $player }
frontier-bound = Bound with { $player } since { $date }
