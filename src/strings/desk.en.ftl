# Words of the page in English: headings, buttons, remarks. What happens in the game is told in en.ftl; what belongs
# to one scenario stands in the scenario's own file.

## The first sheet

title-place = { home-place }, the Commissariat for Foreign Affairs
title-coming = The desk is being laid.
title-sub = { $count ->
    [one] One clause,
   *[other] { $count } clauses,
} { $neighbours ->
    [one] one neighbour,
   *[other] { $neighbours } neighbours,
} one second table at home.
title-dates = { $first } to { $last }
title-new = New game
    .more = The minds of { $year }. You hold the pen: about half an hour, one treaty.
    .dealt = Deal { $deal }, as the address asks. You hold the pen: about half an hour, one treaty.
title-other = Other minds
    .more = The same names, other thoughts behind them. Each time another deal.
title-watch = Watch history
    .more = As it went. Take the pen at any minute.
title-continue = Continue
    .more = Your game, { $date }.
    .none = No game has been kept yet.
    .over = Your finished game, { $date }.
    .broken = Your game up to { $date }. The record stops at entry { $place }: { $why }
title-note = What is told has its source; what is invented says so.

over-title = Put the kept game aside?
over-lead = A game of { $date } is kept. Beginning anew takes its place.
over-keep = Keep it
over-new = Begin a new game

## Prologue and scenes

prologue-slug = How it came to this, { $at } of { $of }
skip-prologue = Skip the prologue
prologue-none = What is said in these rooms is invented. Nothing of it is carried into the game, which begins where history does.
exercise = Try it here
exercise-articles = The articles
exercise-found = You found it.
exercise-answers = Answers
exercise-drawer = In the drawer: { $count ->
    [0] nothing yet
    [one] one refusal
   *[other] { $count } refusals
}
exercise-wait = Wait
exercise-clock = Handed in: { $count } of { $of }
scene-at-the-desk = At the desk
back = Back
next = Next
to-the-desk = To the desk
slip = From the slips on his desk.
slip-invented = From the slips on his desk. The words are invented.
scene-unchecked = Some of it recalled, not checked.
sources-short = sources
sources-word = Sources
sources-open = { $count ->
    [one] One source
   *[other] { $count } sources
}
sources-title = Sources
source-missing = Not in the book of sources.
source-unchecked = not checked
dispute-short = disputed
dispute-open = Disputed: { $title }
dispute-slug = Where the sources disagree
dispute-one = One reading
dispute-two = Another

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
leave = Leave
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
leave-unlikely = Leave for { $demand } would be refused today: it stands at { $stands } and needs { $needs }. Asking costs { $price } of confidence, granted or not.

day-is-named = The signature is named for { $date }.
promised-short = promised in public
foot = Time and its undoing
undo = Undo
back-to-history = Back to history
history-short = History
to-the-end = To the front page

## The dossier

nobody-at-the-door = No envoy stands before you
who-governs = Who governs
no-answer-yet = { $voice } has not answered anything yet.
delay = Why not sooner?
delay-first = { $days } days over a first note are { $voice }’s habit, the courier’s road among them: { $travel }. Trust shortens it, and so may a talk with the envoy beforehand. Looked for by { $date }.
delay-later = { $days } days over a later note are { $voice }’s habit, the courier’s road among them: { $travel }. Trust shortens it, and so may a talk with the envoy beforehand. Looked for by { $date }.
delay-accession = { $days } days over an invitation to accede are { $voice }’s habit, the courier’s road among them: { $travel }. Trust shortens it. Looked for by { $date }.
last-answer = The last answer of { $voice }
ledger-of = { $voice }: the ledger
ledger-sum = { $count ->
    [one] One term
   *[other] All { $count } terms
}: { $total }. Needs { $needs }.
fidelity-0 = only which way it leans
fidelity-1 = the two strongest, roughly
fidelity-2 = all, in rough figures
fidelity-3 = known to the bottom
figure-about = about { $figure }
leans-for = for
leans-against = against
sum-enough = It was enough.
sum-short = It was not enough.
sum-stands-enough = Stands at { $stands }, needed { $needs }: enough.
sum-stands-short = Stands at { $stands }, needs { $needs }: not enough.
why = Why?
why-of = Why? { $title }
verbs-of = What can be done about { $power }
purposes = What for
purpose-hand = At hand
purpose-text = Text
purpose-learn = Learn
purpose-persuade = Persuade
hand-empty = Nothing can be done here today. The pages beside this one say why.
purpose-open = { $count ->
    [0] nothing possible today
    [one] one possible today
   *[other] { $count } possible today
}
who-could-speak = Who could speak to { $voice }
beyond-mandate = Beyond the mandate: costs { $price } of confidence.
cost = { $count ->
    [0] free
    [one] one piece of attention
   *[other] { $count } pieces of attention
}
cost-seal = { $count ->
    [0] under seal
   *[other] under seal; { $cost }
}
mind-interest = What it wants
mind-fear = What it fears
mind-redline = What it will not sign
mind-linkages = Whom it looks to
linkage-not-without = Not without { $power }.
linkage-watches = Watches { $power }.
linkage-hostile = Hostile to { $power }.
linkage-taut = This is what blocks it now.
date-signed = Signed
date-bill = The vote
date-hands-in = Hands in
date-deposited = Deposited
date-acceded = Acceded
date-bound = Bound since
date-deposited-or-acceded = Deposited or acceded

thoughts = What we think
odds = { $share } %
kent-certain = almost certain
kent-probable = probable
kent-likely = rather likely
kent-even = even chance
kent-unlikely = doubtful
kent-hardly = hardly
room-at-home = Room for manoeuvre at home
room-share = Of 100 wordings { $chamber } would pass { $share }.
room-spares = For this text it has { $figure } to spare.
room-lacks = For this text it stands at { $figure }: too little.
room-open = What its votes hang on

home-body-room = The second table
home-table = The table
home-public = In public
home-upstairs = Upstairs
sign-who = Who is called
promised = Promised aloud: { $demands }.
promised-nothing = To promise a wording aloud, open its article.
upstairs = What is said upstairs
upstairs-rather = Would rather have: { $what }.
mandate = What you may do without asking
mandate-circle = You may invite { $powers }.
requests = What leave could be asked for
request-likely = today yes: { $stands }, needs { $needs }
request-unlikely = today no: { $stands }, needs { $needs }
request-price = To ask costs { $price } of confidence, granted or not; to act without leave costs { $without }.
requests-wanted = What others want
mandate-wordings = Which wordings are yours to write stands beside each in its article.
drawer = In the drawer, to be shown
drawer-empty = Nothing yet. What others refuse or ask for is kept here, and counts when leave is asked.
drawer-paper = { $voice } wants { $demand }: { $figure } for that request.

## Dossier: what it asks for, the history of dealings

wishes = What it asks for
wishes-today = What would do today
wishes-accepts = Asked today, { $voice } would accept what lies on the desk.
wishes-never = No text and no circle would win { $voice } today.
wish-in-text = Stands in your text.
wish-invited = Has been asked.
wish-allowed = Your mandate allows it.
wish-leave = { home-place } would give leave today: it stands at { $stands }, needs { $needs }.
wish-no-leave = { home-place } would refuse today: it stands at { $stands }, needs { $needs }.
dealings = Dealings with { $power }
dealings-all = All { $count }
dealt-note-first = Your note.
dealt-note-again = Your note, once more.
dealt-note-accede = Your note: would it accede?
dealt-informed = Told that the text is open.
dealt-needAsked = You ask what it would need.
dealt-sounded = You sound its envoy.
dealt-received = You receive its envoy.
dealt-intercepted = You read its telegrams.
dealt-intercepted-noticed = You read its telegrams, and are noticed.
dealt-assured = Your word, in private.
dealt-pressed = You press it.
dealt-favoured = You do it a favour.
dealt-lobbied = You talk in its lobbies.
dealt-mediated = You let { $by } speak to it.
dealt-replied-agreed = Agrees.
dealt-replied-waiting = Would sign, and waits for { $friends }.
dealt-replied-countered = Asks for { $demands }.
dealt-replied-noted = Takes note.
dealt-replied-declined = Declines.
dealt-replied-withdrawn = Takes its consent back.
dealt-replied-acceding = Will accede.
dealt-needed = Off the record, it asks for { $demands }.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
dealt-needed-nothing = Off the record: the text would do.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
dealt-granted = { home-place } grants { $demand }.
dealt-refused = { home-place } refuses { $demand }.
dealt-breached = You do without leave: { $demand }.
dealt-drafted = You write: { $demand }.
dealt-exposed = What you told it in private is printed.
dealt-signed = Signs.
dealt-leaving = Reaches for its hat.
dealt-walkedOut = Leaves the table.
dealt-billPassed = { $chamber } passes the bill.
dealt-billPutOff = { $chamber } puts the bill off.
dealt-shelved = { $chamber } puts the bill away.
dealt-disowned = Disowns its signature.
dealt-deposited = Hands in its ratification.
dealt-acceded = Accedes.

## The chamber behind a government

chamber-open = Its chamber, faction by faction
chamber-title = The votes in { $chamber }
chamber-slug = { $name }: { $quota } votes in 100 carry a bill
chamber-passes = Today { $ayes } votes in 100 would be for this text, and { $quota } are needed.
chamber-fails = Today only { $ayes } votes in 100 would be for this text, and { $quota } are needed.
chamber-unread = How each would vote cannot be told yet: { $voice } has to be read better first.
faction-weight = { $weight } in 100
faction-pivot = On these votes it hangs.
vote-aye = for
vote-nay = against
vote-unread = unknown
chamber-how = How a chamber decides
chamber-cannot = It cannot
chamber-cannot-text = Where the votes fall short, the bill is put off for a while, { $most } times at most; then it is put away. Nobody has broken a word.
chamber-will-not = It will not
chamber-will-not-text = Where { $voice } itself has lost its trust in you or its wish for the text, it disowns what it signed, whatever the votes are.
chamber-bill = { $count ->
    [0] The vote is about { $date }.
    [one] The vote is about { $date }, put off once.
   *[other] The vote is about { $date }, put off { $count } times.
}
chamber-acts = What can be done

## The Why sheet

why-slug = { $voice }, { $date }; { $level }
why-title = What is on the mind of { $voice }
why-title-replied-agreed = Why did { $voice } say yes?
why-title-replied-waiting = Why does { $voice } wait?
why-title-replied-countered = Why did { $voice } not say yes?
why-title-replied-noted = Why did { $voice } only take note?
why-title-replied-declined = Why did { $voice } say no?
why-title-replied-withdrawn = Why did { $voice } take it back?
why-title-replied-acceding = Why will { $voice } come in?
why-title-needed-any = What would { $voice } need?
why-title-asked-granted = Why was leave given?
why-title-asked-refused = Why was leave refused?
why-title-powersWithheld-any = Why were full powers withheld?
why-title-leaving-any = Why would { $voice } leave the table?
why-title-walkedOut-any = Why did { $voice } walk out?
why-title-billPassed-any = Why did the bill pass at { $voice }?
why-title-billPutOff-any = Why was the bill put off at { $voice }?
why-title-shelved-any = Why was the bill put away at { $voice }?
why-title-disowned-any = Why did { $voice } disown it?
why-ledger = The ledger of { $voice }
why-sum-both = Loudest for it: “{ $best }”. Heaviest against it: “{ $worst }”.
why-sum-for = Nothing that is known speaks against it. Loudest for it: “{ $best }”.
why-sum-against = Nothing that is known speaks for it. Heaviest against it: “{ $worst }”.
why-for = Speaks for it
why-against = Speaks against it
why-hidden = { $count ->
    [one] One term more is there, and not seen.
   *[other] { $count } terms more are there, and not seen.
}
why-as-table = The same as a table
why-table = All terms that are known
why-change = What would change that mind
why-nearest = The nearest text that would do
why-no-wish = Nothing was asked for
why-waits = The text would do. What is missing is company: bring those it waits for.
why-agreed = It is content as things stand. Change the text or the company, and it will judge again.
why-home = Show at home what others refused, keep confidence up, or ask for less.
why-nothing-asked = No text was named. Time, trust or a softer offer may move it.
why-for-good = No change of the text would keep it. Trust might, or a word, or other company.
why-price = The price at home
why-in-pencil = That stands in your text already.
why-see-more = To see more of it
table-term = Term
table-voice = In its own voice
table-amount = Weight
table-grounds = Rests on
grounds-judgement = a judgement
diary = His own note:

## What a command would cost or risk today

stake-word = Your word weighs { $share } in 100 today.
stake-assure = Your word weighs { $share } in 100, and less each time.
stake-cold = Nobody was sent there before: { $days } days slower, and { $trust } of trust. Sound first.
stake-crossed = { $voice } was told the contrary: within { $days } days it would be in print.
stake-crossed-text = Your own text says the contrary: within { $days } days it would be in print.
stake-lie = It gives your word to { $voice } the lie: within { $days } days that would be in print.
stake-day = { $days } days of falling hopes, on the yes of { $powers }.
stake-day-empty = Nobody’s yes behind it: { $days } days for nothing, and your word weighs less.
stake-favour = Offered: { $gift }. Costs { $price } of confidence.
stake-promise = Other hopes fall; to go back costs { $price } of confidence.
stake-broken = You promised the other in public: costs { $price } of confidence.
stake-adjourn = All may be called again; costs { $price } of confidence.
stake-sign = Called: { $powers }. With that the text is closed.
stake-sign-some = Called: { $powers }, without { $others }. With that the text is closed.

## What can I do?

counsel = What can I do?
counsel-short = What now?
counsel-slug = On your desk, { $date }
counsel-none = Nothing is possible today but to wait.
counsel-first = Nobody has seen the text yet, and { $power } stands within your mandate.
counsel-invite = { $power } stands within your mandate and has not been asked.
counsel-cold = { $name } has not been asked, nor its envoy heard: a talk should come before the note.
counsel-accede = { $name } is not in, and could be asked to accede.
counsel-again = The text now has what { $voice } asked for, and { $voice } has not seen it so.
counsel-wish = { $voice } asks for { $demand }, and your mandate allows it.
counsel-wish-cold = { $voice } asks for { $demand }. Your mandate allows it; a talk with the envoy should come before the note.
counsel-missed = { $voice } asked for { $demand }; the text is closed, and accession open.
counsel-leave = { $voice } asks for { $demand }. Leave would be granted today: { $stands } against { $needs }.
counsel-no-leave = { $voice } asks for { $demand }. Leave would be refused today: { $stands } against { $needs }.
counsel-meanwhile = { $voice } is to answer by { $date }; until then a talk with its envoy shows what weighs there.
counsel-hidden = { $voice } has not said yes, and some of its reasons are hidden from you.
counsel-sign = Nobody who has the text has still to say yes: { $powers } can be called to sign.
counsel-sign-some = The signing can be called with the yes of { $powers }, and without that of { $others }.
counsel-ratify = The text is signed, and your own ratification is not ordered.
counsel-register = Enough have handed in for the text to be entered at Geneva.
counsel-report = Something has been reached since you last reported.
counsel-lobby = In { $chamber } this text lacks { $figure }.
counsel-wait = To wait for: { $what }, { $date }.
counsel-wait-open = Nothing is known to be coming; waiting shows what does.

## Hints for a newcomer, each said once

hint = A hint
hint-understood = Understood
hint-draft = The Protocol is yours to write. Press an article, and it opens to its other wordings.
hint-send = Nobody has seen it yet. A note from a dossier lays it before a Government; the discs are what that takes of your week.
hint-wait = An answer takes days. Wait lets them pass to the next despatch; Undo takes back what was done since the last one.
hint-why = An answer has come. Why? shows what weighed in it, and what would change that mind.
hint-leave = What is asked for goes beyond your mandate. Leave is asked for at { home-place }, where refusals from abroad count as evidence.
hint-attention = This week’s attention is spent. It comes back on Monday; to wait costs none.
hint-sign = There is a yes in hand. The signing can be called from under the articles; whoever misses a friend there may walk out.
hint-force = Signed is not yet in force. Chambers vote, ratifications are handed in, and any two that lie there bind two powers.
hint-pen = This is how it went. Take the pen, and from that moment on it is your game.
hints-again = Say the hints once more
undo-nothing = There is nothing to take back: days that passed, and what was learnt, stay.

## The codex

codex = Codex
codex-slug = Who, where, what and by what word
codex-index = What can be looked up
codex-search = Look for a word
codex-found = { $count ->
    [0] Nothing is entered under that word.
    [one] One entry.
   *[other] { $count } entries.
}
codex-later = { $count ->
    [one] One more opens on its day.
   *[other] { $count } more open, each on its day.
}
codex-none = Choose an entry. In letters, dossiers and articles, words with dots beneath lead here.
codex-open = In the codex: { $title }
codex-back = All entries
codex-related = See also
codex-kind-person = Persons
codex-kind-place = Places
codex-kind-paper = Papers
codex-kind-clause = Articles
codex-kind-institution = Institutions
codex-kind-term = Terms

## A paper that waits for an answer

waiting-crisis = { $title }: to be answered by { $date }.
waiting-table = { $name } has reached for its hat.
to-the-table = To the table
wait-short = Wait
crisis-slug = A paper from the tape
crisis-read = The paper
crisis-until = until { $date }
crisis-answered = answered
crisis-aside = Put it aside: { $what }
crisis-voices = What is said of it
crisis-answers = Your answer
crisis-silence = Silence until { $date } is the first answer.
crisis-answer = Your answer
crisis-by-silence = Nobody answered, which was an answer
crisis-history = What history did
crisis-historical = History’s answer: { $answer }.
papers-crisis = It waits on the desk for your answer; nothing else need stop for it.
effect-none = No effect
effect-and = ,
effect-attention = { $count ->
    [one] one piece of attention
   *[other] { $count } pieces of attention
}
effect-confidence = { home-place }’s confidence { $change }
effect-bar = The next leave needs { $change }
effect-trust = { $voice }’s trust { $change }
effect-room = Room in { $chamber } { $change }
effect-sours = { $voice } soured by { $amount }
effect-calms = Fear at { $voice } eased by { $amount }
effect-billSoonerDays = Bill at { $voice } { $count } days sooner
effect-replySoonerDays = Answer of { $voice } { $count } days sooner
effect-intel = { $count ->
    [one] { $voice }’s ledger opens a step
   *[other] { $voice }’s ledger opens { $count } steps
}
effect-trustOfTheBound = Trust of all who are bound { $change }
effect-publicity = Print { $change }
effect-credibility = Your word { $change } in 100

## The table at rest

table = The table
table-hour = { $hour }.00, { $date }
table-night = past midnight, { $date }
table-seats = Who sits at the table
table-wall = Along the wall
table-along = { $power } ({ $road })
table-ways = What you do now
table-offers = A last word to { $voice }
table-pencil = The articles can be changed at the table too: the pencil is in the draft.
seat-player = holds the pen
seat-leaving = reaches for its hat
night = The night of the signing
night-read = Hour by hour
night-next = The next hour
night-pen = The next pen
night-over = Put the lamps out
night-eve = the eve
night-hour = { $hour }.{ $minute }
night-invented = The hours are invented, and so is what is heard in them where no source stands beside it.
for-good = { $consequence } There is no way back from it.
for-good-not = Not now

## The tape and the papers

tape = Despatches
tape-papers = { $count ->
    [one] One despatch
   *[other] { $count } despatches, the newest last
}
newest = The newest despatch
papers-slug = { $count ->
    [one] One despatch has come in
   *[other] { $count } despatches have come in
}
next-paper = Next, { $at } of { $of }
all-at-once = All at once
continue = Continue
announce-day = { $date }. Nothing has come in.
announce-paper = { $slug }. { $text }
announce-undone = Undone.
announce-pen = The pen is yours.

## Cards and keys

cards = Cards
tab-map = Map
tab-draft = Draft
tab-dossier = Dossier
tab-tape = Tape
tab-crisis = A paper
tab-table = The table
close = Close
key-space = Space
key-esc = Esc
key-digits = 1–9
key-arrows = Arrows
key-wait = Wait for the next despatch
key-waiting = To the paper that waits for an answer
key-purpose = What the verbs of a dossier are wanted for: the next kind
key-undo = Take back the last command
key-back = Back to history
key-why = Why? The last answer of the selected state
key-draft = The draft
key-map = The map; + and − bring it nearer and further off
key-dossier = The dossier
key-fair = The fair copy
key-home = The second table, at home
key-tape = The despatches
key-list = All states, in a list
key-calendar = The calendar
key-counsel = What can I do today?
key-codex = The codex: persons, places, papers, terms
key-play = Play or pause
key-step-back = One despatch back
key-step-forward = One despatch on
key-pen = Take the pen
key-digits-do = Give that command, or that answer, of the page at the right
key-arrows-do = On the map: to the next state in that direction
key-esc-does = Close what lies on top; on the map, end what moves
where-desk = at the desk
where-playing = holding the pen
where-watching = watching history
table-key = Key
table-does = What it does
table-where = Where
table-day = Day
table-cause = Cause
table-change = Change
table-now = Then

## Watching

transport = Watching history
watching = Watching history, despatch { $at } of { $of }
play = Play
pause = Pause
step-back = One despatch back
step-forward = One despatch on
speed = Speed
speed-times = { $speed }×
scrub = Day in history
jump-to-date = Jump to a date
take-pen = Take the pen

## The end

front-page-name = The Eastern Courier
front-page-clock = Of the { $of } deposits that the greater pact waits for, { $count } have been made.
front-page-invented = A newspaper that never was
plan-signed = Who signed on { $date }. The seating is invented.
plan-nobody = Nobody signed.
end-slug = How it ended
end-powers = Who is bound, and since when
end-after = What came after
end-fates = What became of them
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
fates-all = All { $count }
verdict-yours = this game
verdict-as-it-happened = as it happened
verdict-history = history
verdict-beside = History: { $share } per cent.
percent = { $share } %
score = In all { $own } points.
score-history = History had { $history }.
fingerprint = Fingerprint of this game
end-deal-history = Deal 0: the minds of { $year }.
end-deal = Deal { $deal }: the same names, other thoughts behind them. This address deals them again:
to-the-title = To the first page
pairs-open = All pairs in force
pairs-title = All pairs in force
pairs-count = { $count ->
    [one] One pair
   *[other] { $count } pairs
}
pairs-none = Between no two Governments is the text in force.
table-power = State
table-road = Road
table-pair = Between
no-date = –
late-coming = It is being fetched.
late-failed = This page could not be fetched. Open it again when the house can be reached.

# Each language is named in itself, in every language.
language = Language
language-en = English
language-pl = Polski
language-ru = Русский
language-now = The page speaks English now.
language-failed = The words could not be fetched. Choose again when the house can be reached.

## Why a game ends as it does

why-ending-open = Why this ending?
why-ending = Why “{ $ending }”?
why-ending-slug = Number { $place } of { $of }, in the order in which they are tried
why-ending-lead = All of this was so, and no ending before it fitted.
why-ending-rest = No other ending fitted. This one asks for nothing.
why-ending-near = One thing away
because-met = So:
because-unmet = Not so:
because-all = All of these:
because-any = One of these, or more:
because-not = None of this:
because-signed = The text was signed.
because-published = The correspondence was printed.
because-recalled = Confidence fell below the line at which the file goes to somebody else.
because-withdrawn = The proposal was taken back.
because-exposed = Two private words were printed side by side.
because-registered = The text was registered.
because-breached = Something was done without leave.
because-confidence-at-least = Confidence stood at { $figure } or more.
because-confidence-below = Confidence stood below { $figure }.
because-text = The text says: { $demands }.
because-founders-all = At the table signed { $powers }.
because-founders-at-least = At the table signed { $count } or more of these: { $powers }.
because-founders-at-most = At the table signed { $count } or fewer of these: { $powers }.
because-founders-none = At the table signed none of these: { $powers }.
because-bound-all = Bound in the end: { $powers }.
because-bound-at-least = Bound in the end: { $count } or more of these: { $powers }.
because-bound-at-most = Bound in the end: { $count } or fewer of these: { $powers }.
because-bound-none = Bound in the end: none of these: { $powers }.
because-assured-all = Your private word was given to { $powers }.
because-assured-at-least = Your private word was given to { $count } or more of these: { $powers }.
because-assured-at-most = Your private word was given to { $count } or fewer of these: { $powers }.
because-assured-none = Your private word was given to none of these: { $powers }.
because-roads-all = “{ $road }”: { $powers }.
because-roads-at-least = “{ $road }”: { $count } or more of these: { $powers }.
because-roads-at-most = “{ $road }”: { $count } or fewer of these: { $powers }.
because-roads-none = “{ $road }”: none of these: { $powers }.
because-refused-at-least = Governments that refused: { $count } or more.
because-refused-at-most = Governments that refused: { $count } or fewer.
because-refused-none = No Government refused.
because-requests-at-least = Leave was asked for { $count } times or more.
because-requests-at-most = Leave was asked for { $count } times or fewer.
because-requests-none = Leave was never asked for.
because-answered = A crisis was answered with “{ $answer }”.
because-near = Every date of it lies within { $days } days of history’s.

## Pairs

pair = { $a }–{ $b }
pairs-of-one = { $a } with { $others }
pairs-and = { $one }; { $other }
pairs-in-force = In force from today: { $pairs }.

## The settings

settings = Settings
settings-light = Light
settings-light-day = Daylight
settings-light-lamp = Night lamp
settings-light-wall = Projector
settings-size = Size of the text
settings-motion = Movement
settings-motion-system = As the system asks
settings-motion-less = On the map alone
settings-motion-none = None
key-settings = Light, size, movement, sound
key-keys = This list of keys
keys-all = All keys
where-everywhere = everywhere

## The record of the game, and other windows

record = The record
record-file = A game from a file
record-lead = A game is its acts. They fit into a small file, and into an address.
record-save = Save as a file
record-copy = Copy the address
record-copied = The address of this game is on the clipboard: { $letters } letters.
record-uncopied = The clipboard is shut to this page. Here is the address:
record-open = Open a file
record-text = As it is written
arrived-title = A game has come
arrived-lead = { $date }, deal { $deal }. { $count ->
    [one] One entry.
   *[other] { $count } entries.
}
arrived-stopped = It runs up to entry { $place }. There the rules say: { $why }
arrived-over = It would take the place of your kept game of { $date }.
arrived-keep = Leave it
arrived-play = Go on from here
arrived-bad = This record cannot be read
fault-large = It is longer than any game. Nothing has been changed here.
fault-empty = There is no act in it. Nothing has been changed here.
fault-line = Line { $line }, column { $column }: “{ $found }” is no act and no date. Correct it and open the file again; nothing has been changed here.
fault-log = It looks like a kept game, but parts are missing. Nothing has been changed here.
fault-packed = The address was cut off or changed on its way. Ask for it once more, whole; nothing has been changed here.
fault-scenario = It belongs to another scenario, “{ $id }”. Open the page with that scenario, then the file.
elsewhere-title = The pen is in another window
elsewhere-lead = Your game lies open there. Here you may read along, or take the pen over. Nothing is lost either way.
elsewhere-read = Read along
elsewhere-take = Take the pen over
saved-elsewhere = reading along
key-record = The record: file and address

## Sounds

settings-sound = Sound
settings-sound-off = Off
settings-sound-on = On
settings-captions = What is heard, in words
settings-captions-on = Shown
settings-captions-off = Not shown
sound-pen = A pencil writes.
sound-stamp = A stamp comes down.
sound-tram = A tram, far off.
sound-telegraph = The telegraph taps.
sound-seal = A seal is pressed into wax.
announce-sound-on = Sound on.
announce-sound-off = Sound off.
key-sound = Sound on or off
