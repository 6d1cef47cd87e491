# The page in English: strip, map and draft.

## The strip

desk = The desk
strip = Calendar and accounts
attention = Attention
attention-left = { $count ->
    [0] none left
   *[other] { $count } left
}
day-of = day { $day } of { $last }
day-awaited = the awaited vote
day-reply = { $power } is to answer
day-need = { $power } tells its needs
day-hands-in = { $power } hands in
day-bill = { $power } votes
day-last = the last day
day-named = the named day
calendar = Calendar
calendar-open = Calendar of known days
calendar-ahead = Known to be coming
calendar-days = Go to any day
confidence = { home-place }’s confidence
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = { home-place }’s confidence { $figure }, { $last }. All movements
confidence-moved = { $change }: { $cause }
confidence-unmoved = not moved yet
confidence-title = { home-place }’s confidence
confidence-slug = { home-body }
confidence-lead = It began at { $first } and stands at { $now }. Below { $recall } the file goes to somebody else.
confidence-stands = Confidence stands at { $figure }.
confidence-open = What moved it
confidence-next = What would move it next
cause-about = { $cause }: { $what }
cause-ledger = Why it was granted or not
clock = The clock of { scenario-pact }
    .short = { scenario-pact }
clock-label = The clock of { scenario-pact }: { $count } of { $of } have deposited. All steps
clock-count = { $count } of { $of } deposited
clock-slug = { $count } boxes, one for each that signed
clock-lead = When the last box is full the greater pact binds everybody. Of what an early pledge was worth, { $melted } per cent has melted.
clock-signatories = Who signed the greater pact
box-full = has deposited
box-empty = has not deposited
menu = The house
keys = Keys
leave = Title
saved-nothing = { "" }
saved-safe = kept
saved-memory = kept in memory only

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

waits-courier = , the courier arrives { $date }
waits-reply = , to answer by { $date }
waits-powers = , waits for { $powers }
waits-friends = { " " }for { $powers }
waits-wording = , wants other words
waits-bill = , votes about { $date }
waits-instrument = , hands in { $date }

## The draft

circle-nobody = { $player } and those who will be asked
articles = The articles
lead-word = { $clause }.
marks-of = Who would bear it: { $clause }
mark-content = { $who } is content
mark-objects = { $who } asked for other words
mark-bears = { $who } did not ask, but would rather have other words
mark-no-view = { $who } has given no view
mark-beyond = { $who }: beyond your mandate
legend-content = content
legend-bears = not gladly
legend-objects = other words
legend-beyond = beyond mandate
legend-no-view = no view
draft-unseen = Nobody has seen it yet.
draft-changes = { $count ->
    [0] As it was last sent.
    [one] One change, not yet sent.
   *[other] { $count } changes, not yet sent.
}
draft-signed = Signed and closed, { $date }.
against = What the red pencil marks
against-sent = Red: since it was last sent
against-power = Red: since the note to { $power }
against-history = Red: unlike history’s text
against-nothing = No red
draft-against-power = { $count ->
    [0] As in the note to { $power }.
    [one] One article other than in the note to { $power }.
   *[other] { $count } articles other than in the note to { $power }.
}
draft-against-history = { $count ->
    [0] As history wrote it.
    [one] One article unlike history’s.
   *[other] { $count } articles unlike history’s.
}
draft-against-nothing = Nothing is marked.
fair-copy = Fair copy
fair-print = Print
fair-download = Keep as a file
fair-article = { $numeral }. { $clause }
fair-hands = Signatures
fair-white = Not signed
fair-colophon = { $title }: a text worded for the game, true to the substance of the one that was signed.
fair-style = { $name }, { $role }
fair-deposited = Ratification handed in on { $date }
fair-acceded = { $power } acceded on { $date }
clause-slug = { $label }
clause-margin = What each would say to it as it stands
clause-choose = Choose a wording
this-wording = this wording
option-now = in the text now
option-allowed = Within your mandate.
option-beyond = Beyond your mandate: without leave it would cost { $price } of confidence.
option-asked-by = Asked for by { $powers }.
leave-given = You have leave for { $demand }.
leave-likely = Leave for { $demand } would be granted today: it stands at { $stands } and needs { $needs }. Asking costs { $price } of confidence.
ask-likely = Granted today: it stands at { $stands }, needs { $needs }. Costs { $price } of confidence.
ask-unlikely = Not today: it stands at { $stands }, needs { $needs }. Costs { $price } of confidence all the same.
ask-likely-then = Granted too after what is granted above: it would stand at { $stands }, need { $needs }. Costs { $price } of confidence.
ask-unlikely-then = After what is granted above it would be refused: it would stand at { $stands }, need { $needs }. Costs { $price } of confidence all the same.
leave-unlikely = Leave for { $demand } would be refused today: it stands at { $stands } and needs { $needs }. Asking costs { $price } of confidence, granted or not.

day-is-named = The signature is named for { $date }.
promised-short = promised in public
foot = Time and its undoing
undo = Undo
back-to-history = Back to history
history-short = History
replay = Day by day once more
replay-short = Days
back-to-replay = Back to the finished game
to-the-end = To the front page
