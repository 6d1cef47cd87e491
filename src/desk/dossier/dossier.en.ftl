# The page in English: the dossier of a power, its answers and its chamber.

## The dossier

nobody-at-the-door = No envoy stands before you
visit-hat-hung = The hat hangs on its peg: the envoy is in the house.
visit-hat-gone = The peg is empty: the envoy has left.
visit-hat-not-yet = The peg is empty: the envoy has not come.
visit-called = called in person, { $date }
visit-pf = congratulates, { $date }
visit-pr = thanks, { $date }
visit-ppc = takes leave, { $date }
who-governs = Who governs
no-answer-yet = { $voice } has not answered you yet.
delay = Why so long?
delay-late = { $voice } has let that day pass. Its motive may make it wait; it has not said no.
delay-first = { $voice } usually takes { $days } days over a first note, { $travel } of them for the courier. Trust shortens that; so may sounding the envoy. Expected by { $date }.
delay-later = { $voice } usually takes { $days } days over a later note, { $travel } of them for the courier. Trust shortens that; so may sounding the envoy. Expected by { $date }.
delay-accession = { $voice } usually takes { $days } days over an invitation to accede, { $travel } of them for the courier. Trust shortens that; some motives make it wait. Expected by { $date }.
poll-asking = { $voice } is asking its friends itself, and answers nobody before { $date }.
poll-ready = Would sign, as { $by } reports.{ $demands ->
    [none] { "" }
   *[other] { " " }It asks for { $demands }.
}
poll-invites = Your next note to { $by } carries its invitation.
poll-no-permission = An invitation needs permission; your next note to { $by } then carries it.
last-answer = { $voice }’s last answer
ledger-of = { $voice }: the ledger, { $date }
ledger-sum = { $count ->
    [one] One reason
   *[other] All { $count } reasons
}: { $total }. Needs { $needs }.
fidelity-0 = strongest reasons only, no figures
fidelity-1 = two reasons, rough figures
fidelity-2 = all reasons, rough figures
fidelity-3 = all reasons, exact
leans-for = for
leans-against = against
slight-for = + slight
slight-against = − slight
sum-enough = All its reasons together are enough.
sum-short = All its reasons together are not enough.
sum-stands-enough = It comes to { $stands }; { $needs } needed. Enough.
sum-stands-short = It comes to { $stands }; { $needs } needed. Not enough.
sum-stands-kept = It comes to { $stands }; { $needs } needed. Too little for a new yes, enough to keep an old one.
sum-chamber = Enough for the government; its chamber would not pass it.
sum-chamber-kept = Enough for the government to keep its yes; its chamber would not pass it.
sum-chamber-alone = Its chamber would not pass it.
sum-chamber-stands = Its chamber’s margin is { $stands }, and no less than { $needs } will do: it would not pass it.
why = Why?
why-of = Why? { $title }
mind-interest = What it wants
mind-fear = What it fears
mind-redline = What it says it will not sign
mind-redline-declared = It declares this; what it signs depends on the sum of its reasons.
mind-redline-agreed = It has agreed to the text, whatever it declared.
mind-linkages = How it sees the others
linkage-not-without = Not without { $power }.
linkage-watches = Looks to { $power } first.
linkage-hostile = Signs beside { $power } unwillingly.
linkage-taut = This is what holds it up now.
date-signed = Signed
date-bill = The vote
date-decision = The decision
date-hands-in = Deposits
date-deposited = Deposited
date-acceded = Acceded
date-bound = Bound since
date-deposited-or-acceded = Deposited or acceded
thoughts = What we think drives it
odds = { $share }%
kent-certain = almost certain
kent-probable = very likely
kent-likely = likely
kent-even = even chance
kent-unlikely = unlikely
kent-hardly = very unlikely
room-at-home = Its room for manoeuvre
room-share = Of 100 possible texts, { $chamber } would pass { $share }.
room-spares = For this text the margin is { $figure }.
room-lacks = For this text the margin is { $figure }: too little.
room-undecided = Undecided deputies may move it by { $least } to { $most }.
room-open = What its votes depend on
home-body-room = Your government

## What it asks for, and the history of dealings

wishes = What it asks for
wishes-today = What it would accept today
wishes-accepts = { $voice } would accept your present text today.
wishes-never = No text and no list of signatories would win { $voice } today.
wishes-waits = { $voice } would accept your text today if { $friends } agreed too.
wish-in-text = Your text has it.
wish-invited = Already invited.
wish-allowed = Your mandate allows it.
wish-granted = { home-place } would permit it today: you can show { $stands }, it takes { $needs }.
wish-refused = { home-place } would refuse today: you can show { $stands }, it takes { $needs }.
wish-then-granted = After what is granted above, { home-place } would permit this too: you can show { $stands }, it takes { $needs }.
wish-then-refused = After what is granted above, { home-place } would refuse this: you can show { $stands }, it takes { $needs }.
wish-open = { home-place } may permit or refuse it today: you can show { $stands }, it takes { $needs }, and undecided members add { $least } to { $most }.
wish-then-open = After what is granted above, { home-place } may permit or refuse this: you can show { $stands }, it takes { $needs }, and undecided members add { $least } to { $most }.
dealings = Your dealings with { $power }
dealings-all = All { $count }
dealt-note-first = Your note.
dealt-note-again = Your note, again.
dealt-note-carried = Your note, carried by { $by }.
dealt-note-accede = You ask it to accede.
dealt-informed = You tell it about the text.
dealt-needAsked = You ask what it needs.
dealt-sounded = You sound its envoy.
dealt-received = You receive its envoy.
dealt-intercepted = You read its telegrams.
dealt-intercepted-noticed = You read its telegrams, and are noticed.
dealt-assured = You give a private assurance.
dealt-pressed = You press it.
dealt-favoured = You do it a favour.
dealt-lobbied = You lobby its chamber.
dealt-mediated = You have { $by } speak to it.
dealt-replied-agreed = Agrees.
dealt-replied-in-principle = Agrees in principle; will not sign as a third.
dealt-replied-waiting = Would sign, and waits for { $friends }.
dealt-replied-countered = Asks for { $demands }.
dealt-replied-noted = Takes note.
dealt-replied-declined = Declines.
dealt-replied-withdrawn = Takes back its yes.
dealt-replied-acceding = Will accede.
dealt-needed-names-a-text = Off the record, it needs { $demands }.{ liked-most }
dealt-needed-would-do = Off the record, it would accept your text.{ liked-most }
dealt-needed-waits = Off the record, it would accept your text if { $friends } agreed too.{ liked-most }
dealt-needed-chamber = Off the record, it would agree, but { $chamber } would pass no text.{ liked-most }
dealt-needed-nothing-would-do = Off the record, it could accept no text and no list of signatories.{ liked-most }
dealt-needed-closed = Off the record: a signed text cannot be changed.
dealt-granted = { home-place } permits: { $demand }.
dealt-refused = { home-place } refuses: { $demand }.
dealt-breached = You act without permission: { $demand }.
dealt-drafted = You write: { $demand }.
dealt-exposed = Your private assurance is printed.
dealt-crisis = “{ $title }”, the answer: trust { $change }.
dealt-crisis-between = “{ $title }”, the answer: trust { $least } to { $most }, as a hidden motive decides.
dealt-crisis-later = “{ $title }”, later effect: trust { $change }.
dealt-crisis-later-between = “{ $title }”, later effect: trust { $least } to { $most }, as a hidden motive decides.
dealt-signed = Signs.
dealt-leaving = Gets up to leave.
dealt-walkedOut = Walks out.
dealt-polling = Asks { $friends } itself whether they would sign.
dealt-polled-ready = Would sign, as { $by } reports.
dealt-polled-not-ready = Would not sign, as { $by } reports.
dealt-billPassed = Bill passed by { $chamber }.
dealt-billPutOff = Bill put off by { $chamber }.
dealt-shelved = Bill shelved by { $chamber }.
dealt-lapsed = The note lapses at the signature, unanswered.
dealt-disowned = Disowns its signature.
dealt-deposited = Deposits its ratification.
dealt-acceded = Accedes.

## The chamber behind a government

chamber-open = Its chamber, faction by faction
chamber-title = The votes in { $chamber }
chamber-slug = { $name }: who carries a bill
chamber-passes = Today enough votes would be for this text.
chamber-fails = Today too few votes would be for this text.
chamber-undecided = Today the undecided deputies would decide.
chamber-unheard = Some deputies have not said how they will vote. They may move the margin by { $least } to { $most }; the government does not know either. You learn it from a talk in the lobbies in the fortnight before the vote, or from the vote itself.
chamber-unread = You do not know { $voice } well enough to count its chamber’s votes. Sound its envoy or read its telegrams { $steps ->
    [one] once more.
   *[other] { $steps } times more.
}
chamber-model = How the votes are shared among these groups is the game’s.
faction-pivot = These votes decide.
vote-aye = for
vote-nay = against
vote-open = undecided
vote-unread = unknown
chamber-how = How a chamber decides
chamber-cannot = When it cannot
chamber-cannot-text = If the votes fall short, the bill is put off, up to { $most } times, and then shelved. Nobody has broken a promise.
chamber-will-not = When it will not
chamber-will-not-text = If { $voice } loses its trust in you or its interest in the text, it disowns its signature, whatever the votes.
chamber-bill = { $count ->
    [0] The vote is due about { $date }.
    [one] The vote is due about { $date }, put off once.
   *[other] The vote is due about { $date }, put off { $count } times.
}
chamber-tide = { $after ->
    [0] Counts until { $date }
   *[other] Counts only until { $date }, and the vote is due later
}: { $tide }
chamber-acts = What you can do

## What it waits for

waits-courier = , courier due { $date }
waits-reply = , answer due { $date }
waits-reply-late = , answer overdue since { $date }
waits-powers = , wants { $powers } invited
waits-friends = { " " }for { $powers }
waits-wording = , wants another wording
waits-bill = , votes about { $date }
waits-decision = , decides about { $date }
waits-instrument = , deposits on { $date }

## The Why sheet

why-slug = { $date }: { $voice }, { $level }
why-title = What { $voice } thinks
why-title-replied-agreed = Why did { $voice } say yes?
why-title-replied-in-principle = Why does { $voice } agree only in principle?
why-title-replied-waiting = Why does { $voice } wait?
why-title-replied-countered = Why did { $voice } not say yes?
why-title-replied-noted = Why did { $voice } only take note?
why-title-replied-declined = Why did { $voice } say no?
why-title-replied-withdrawn = Why did { $voice } take back its yes?
why-title-replied-acceding = Why did { $voice } decide to accede?
why-title-needed-any = What does { $voice } need?
why-title-asked-granted = Why was permission granted?
why-title-asked-refused = Why was permission refused?
why-title-polled-any = What did { $voice } tell its friend?
why-title-powersWithheld-any = Why were full powers refused?
why-title-leaving-any = Why would { $voice } not sign?
why-title-walkedOut-any = Why did { $voice } walk out?
why-title-billPassed-any = Why did the bill pass at { $voice }?
why-title-billPutOff-any = Why was the bill put off at { $voice }?
why-title-shelved-any = Why was the bill shelved at { $voice }?
why-title-disowned-any = Why did { $voice } disown its signature?
why-ledger = The ledger of { $voice }
why-sum-both = Strongest reason for: “{ $best }”. Strongest against: “{ $worst }”.
why-sum-for = Nothing known counts against it. Strongest reason for: “{ $best }”.
why-sum-against = Nothing known counts for it. Strongest reason against: “{ $worst }”.
why-for = For
why-against = Against
why-hidden = { $count ->
    [one] One more reason is hidden from you.
   *[other] { $count } more reasons are hidden from you.
}
why-needed = Needed: { $needs }
why-needed-unknown = How much was needed, and what that is made up of, is shown here once you see all its reasons.
why-as-table = As a table
why-table = All known reasons
why-before-signature = Its last sum, of { $date }: the text has been signed since, and is closed.
why-change = What could change its mind
why-nearest = The nearest text it would accept
why-no-wish = What you can do
why-waits = It would accept the text if { $friends } agreed too.
why-agreed = It agrees. If the text or the signatories change, it will think again.
why-in-principle = Only its place as a third keeps it from agreeing. Once others have signed, it may accede.
why-home = Collect refusals to show, keep confidence up, or ask for less.
why-for-good = No change to the text would keep it. Trust, an assurance or other signatories might.
why-chamber = In its chamber: { $chamber }
why-no-text = No text and no list of signatories would have won it that day. Time, trust or an assurance may bring one nearer.
why-chamber-room = Its chamber’s margin was too small. Trust, an assurance, a favour, another government’s word or public opinion may widen it. What the government holds out for falls with time; that counts for nothing in the chamber.
why-withdrawn = It named no text. As things then stood, it could no longer accept the text or the signatories. Another text, its friends’ return, trust or time may win it again.
why-closed = The text is closed. Time, trust or new parties may move it.
why-closed-asked = The text is signed. Nothing in it can be changed any more.
why-acceding = It will accede as things stand. Nothing more is needed.
why-would-do = The text need not change: it would have accepted it that day as it stood.
why-would-do-with = The text need not change: it would have accepted it that day, if { $friends } had agreed too.
why-granted = You have this permission, and you keep it.
why-walked = It is still open to another signing: other signatories or another text may bring it back.
why-passed = The bill has passed. Nothing more is needed.
why-put-off = The text is closed. Trust, a favour or lobbying may widen the margin before the next vote.
why-done = It is over: this government has dropped { scenario-treaty } for good.
why-price = The price at { home-place }
why-in-pencil = Your text says that already.
why-see-more = See more of its reasons
table-term = Reason
table-voice = In its own words
table-amount = Points
table-grounds = Source
grounds-judgement = our judgement
since-answer = Added since that answer, not in its sum
since-first = Added so far
since-unknown = how much is not known
since-perhaps = perhaps
