# The page in English: the dossier of a power and the chamber behind it.

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
slight-for = + slight
slight-against = − slight
sum-enough = It was enough.
sum-short = It was not enough.
sum-stands-enough = Stands at { $stands }, needed { $needs }: enough.
sum-stands-short = Stands at { $stands }, needs { $needs }: not enough.
sum-stands-kept = Stands at { $stands }, needs { $needs }: not enough to say yes anew, enough to keep an old yes.
sum-chamber = Its own sum was enough; its chamber would not bear it.
sum-chamber-kept = Its own sum would have kept the old yes; its chamber would not bear it.
sum-chamber-alone = Its chamber would not bear it.
sum-chamber-stands = Its chamber stands at { $stands } and bears no less than { $needs }: it would not bear it.
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
requests-in-turn = Each of these is judged by itself. If all are asked for today in this order, leave would be refused for: { $demands }.
request-price = To ask costs { $price } of confidence, granted or not; to act without leave costs { $without }.
nearer = What would bring it nearer
nearer-report = A report today: { $gain }
nearer-need = { $voice }, if asked what it needs it says so again: { $gain }
nearer-note = { $voice }, if it writes so once more; a note that grants nothing hardens it: { $gain }
nearer-publish = The correspondence in print: { $gain }
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
wishes-waits = The text as it stands would win { $voice } today with the yes of { $friends }.
wish-in-text = Stands in your text.
wish-invited = Has been asked.
wish-allowed = Your mandate allows it.
wish-leave = { home-place } would give leave today: it stands at { $stands }, needs { $needs }.
wish-no-leave = { home-place } would refuse today: it stands at { $stands }, needs { $needs }.
wish-leave-then = After what is granted above, { home-place } would give leave for this too: it would stand at { $stands }, need { $needs }.
wish-no-leave-then = After what is granted above, { home-place } would refuse this: it would stand at { $stands }, need { $needs }.
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
dealt-needed-names-a-text = Off the record, it asks for { $demands }.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
dealt-needed-would-do = Off the record: the text would do.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
dealt-needed-waits = Off the record: the text would do with the yes of { $friends }.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
dealt-needed-chamber = Off the record: it would agree itself, but { $chamber } would not bear any text.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
dealt-needed-nothing-would-do = Off the record: no text and no circle would do.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
dealt-needed-closed = Off the record: a signed text cannot be changed.
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
