# The page in English: the dossier of a power, its answers and its chamber.

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

## What it asks for, and the history of dealings

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
dealt-replied-in-principle = Agrees in principle; will not sign as a third.
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

## What it waits for

waits-courier = , the courier arrives { $date }
waits-reply = , to answer by { $date }
waits-powers = , waits for { $powers }
waits-friends = { " " }for { $powers }
waits-wording = , wants other words
waits-bill = , votes about { $date }
waits-instrument = , hands in { $date }

## The Why sheet

why-slug = { $voice }, { $date }; { $level }
why-title = What is on the mind of { $voice }
why-title-replied-agreed = Why did { $voice } say yes?
why-title-replied-in-principle = Why does { $voice } agree only in principle?
why-title-replied-waiting = Why does { $voice } wait?
why-title-replied-countered = Why did { $voice } not say yes?
why-title-replied-noted = Why did { $voice } only take note?
why-title-replied-declined = Why did { $voice } say no?
why-title-replied-withdrawn = Why did { $voice } take it back?
why-title-replied-acceding = Why will { $voice } come in?
why-title-needed-any = What would { $voice } need?
why-title-asked-granted = Why was leave given?
why-title-asked-refused = Why was leave refused?
why-title-polled-any = What did { $voice } tell its friend?
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
why-no-wish = What can be done
why-waits = The text would do with the yes of { $friends }.
why-agreed = It is content as things stand. Change the text or the company, and it will judge again.
why-in-principle = Only its place as a third keeps it from agreeing. Once others have signed, it may accede.
why-home = Show at home what others refused, keep confidence up, or ask for less.
why-for-good = No change of the text would keep it. Trust might, or a word, or other company.
why-chamber = In its chamber: { $chamber }
why-no-text = No text and no circle would have done that day. Time, trust or a private word may bring one nearer.
why-chamber-room = What was missing is room in its chamber. Trust, a private word, a favour, a third party’s voice or a turn of opinion may make some; its hopes, which fall with time, count for nothing there.
why-withdrawn = It named no text. As things then stood, it could no longer accept the text or the company: another text, its friends’ return, trust or time may win it again.
why-closed = The text is closed. Time, trust or others who come in may move it.
why-closed-asked = The text is signed: nothing in it can be changed any more.
why-acceding = It will accede as things stand. Nothing is missing.
why-would-do = The text need not change: as it stood that day, it would do.
why-would-do-with = The text need not change: as it stood that day, it would do with the yes of { $friends }.
why-granted = Leave was given, and stands.
why-walked = It still waits for a better table: other company or another text may bring it back.
why-passed = The bill has passed. Nothing is missing.
why-put-off = The text is closed. Trust, a favour or talks in the lobbies may make room before the bill comes up again.
why-done = It is over: this government will not come back to it.
why-price = The price at home
why-in-pencil = That stands in your text already.
why-see-more = To see more of it
table-term = Term
table-voice = In its own voice
table-amount = Weight
table-grounds = Rests on
grounds-judgement = a judgement
