# The program's messages in English. The words of one scenario (powers, articles, letters, voices) are in that
# scenario's own file, which is read after this one.

slug = { $place }, { $date }
slug-hour = { $place }, { $date }, { $hour }.00
slug-night = { $place }, { $date }, past midnight
line = { $title }. { $text }
chamber = its chamber
clause-and-option = { $clause }: { $option }
letter-same = { $text } Registry: the same answer { $time }.
letter-same-note = { $text } Registry: the same note { $time }.
letter-time = { $times ->
    [2] for the second time
    [3] for the third time
   *[other] for the { $times }th time
}
demand-none = nothing further

## Acts

act-proposal = Act I. The Proposal
    .text = The text is yours, and nobody else has seen it.
    .number = Act I
    .name = The Proposal
act-counterproposal = Act II. The Counter-proposal
    .text = Answers come in. Each government may ask for changes.
    .number = Act II
    .name = The Counter-proposal
act-table = Act III. The Table
    .text = Chairs are drawn up.
    .number = Act III
    .name = The Table
act-ratification = Act IV. Ratifications
    .text = The text is closed. The parliaments of those who signed must now pass it.
    .number = Act IV
    .name = Ratifications
act-sunset = Act V. Sunset
    .text = When { scenario-pact } binds everybody, your head start will be gone.
    .number = Act V
    .name = Sunset
act-ended = The end
    .number = The end
    .name = All is decided

## The states of the process

stage-proposal = Proposal
stage-counterproposal = Counter-proposal
stage-table = The table
stage-gathering = Full powers
stage-reading = Reading
stage-guestLeaving = Getting up
stage-weighing = Second thoughts
stage-reservations = Last reservations
stage-signatures = The pens
stage-signing = Signing
stage-signed = Signed
stage-ratification = Signatories
stage-awaitingDeposits = Awaiting deposits
stage-inForceBetweenTwo = In force for some
stage-inForceAmongAll = In force for all
stage-accession = Those who join
stage-closed = Closed
stage-open = Open
stage-joined = Joined
stage-registration = Registration
stage-unregistered = Not registered
stage-sunset = The last weeks
stage-outstanding = Not registered yet
stage-registered = Registered
stage-parisPactInForce = In force: { scenario-pact }
stage-ended = The end

## Papers

paper-note = Note to { $power }
paper-note-carried = Note to { $power }, carried by { $by }
paper-lapsed = The note to { $power } lapses
paper-polling = { $voice } asks its friends
paper-polled-ready = { $voice } is ready
paper-polled-not-ready = { $voice } is not ready
paper-informed = { $name } is informed
paper-drafted = { $clause } rewritten
paper-published = The correspondence is published
paper-minute = Minute of { $body }
paper-warning = Warning from { home-place }
paper-table = The signing is called
paper-signed = Signed by { $powers }
paper-deposit-moved = { $name } will deposit later
paper-day-kept = The named day is kept
paper-deposited = { $name } deposits its ratification
paper-bill-passed = { $name } passes the bill
paper-bill-put-off = { $name } puts off the vote
paper-bill-put-off-again = { $name } has put off the vote { $count } times
paper-shelved = { $name } shelves the bill
paper-disowned = { $name } disowns its signature
paper-acceded = { $name } accedes
paper-registered = Registered
paper-clock = News of { $pact }
paper-rumour = A rumour from { $voice }
paper-intercepted = From the telegrams of { $voice }
paper-echoed = { $title }: what came of it
paper-exposed = A private assurance in print
paper-leaving = { $name } gets up to leave
paper-reservation = { $voice } has one reservation
paper-reply-agreed = { $voice } agrees
paper-reply-waiting = { $voice } waits for others
paper-reply-countered = { $voice } asks for changes
paper-reply-noted = { $voice } takes note
paper-reply-declined = { $voice } declines
paper-reply-withdrawn = { $voice } takes back its yes
paper-reply-acceding = { $voice } will accede
paper-reply-in-principle = { $voice } agrees in principle

reply-agreed = { $name } agrees to the text.
reply-waiting = { $name } would sign with others, and waits for { $friends }.
reply-countered = { $name } agrees in principle, and asks for { $demands }.
reply-noted = { $name } has taken note.
reply-declined = { $name } declines the text.
reply-withdrawn = { $name } takes back its yes.
reply-acceding = { $name } will accede to the text.
reply-in-principle = { $name } agrees in principle. It would join a finished text; it will not sign as a third.

cable-need-asked = You ask { $voice }, off the record, what it needs.
cable-delivered = Your note has reached { $voice }.
cable-lapsed = The others have signed before { $voice } answered, and the signed text does not let it join. No answer will come.
cable-polling = { $voice } will ask { $friends } itself whether they would sign, and answers nobody before { $date }.
cable-polled-ready = { $by } reports that { $voice } would sign.{ $demands ->
    [none] { "" }
   *[other] { " " }It asks for { $demands }.
}
cable-polled-not-ready = { $by } reports that { $voice } would not sign.
cable-drafted = “{ $from }” is replaced by “{ $to }”.
cable-sounded = { $intel ->
    [1] You sound { $voice }. { $hint } Its answers now show their two strongest reasons.
    [2] You sound { $voice }. { $hint } Its answers now show all their reasons, in rough figures.
   *[3] You sound { $voice }. { $hint } Its answers now show all their reasons exactly.
}
cable-rumour = Nobody will say from whom he has it: { $hint }. Of three such rumours two are true.
hint-heard = Hearsay, more often right than wrong: { $hint }.
hint-read = Almost certainly: { $hint }.
hint-none = It tells you nothing new.
cable-intercepted = { $hint } Anything it has asked of you is confirmed, and counts for more as evidence.
cable-intercepted-noticed = { $hint } But they have noticed that somebody reads them. Trust and credibility fall.
cable-assured = Between two doors, you give { $voice } your private assurance. It counts as far as your word is believed.
cable-pressed = You press { $voice }. It counts today, and will be remembered.
cable-favoured = { $name } accepts { $gift }, and is grateful. { home-place } has noted the price.
cable-mediated = At { $capital }, { $by } has put in a word for you.
cable-lobbied = You talk to members of { $chamber } in the lobbies. It counts for the margin, less each time.{ $heard ->
    [more] { " " }The undecided deputies are more favourable than was thought: they add { $points } to the margin.
    [fewer] { " " }The undecided deputies are less favourable than was thought: they take { $points } off the margin.
    [as-counted] { " " }The undecided deputies will vote as the government thought.
   *[none] {""}
}
cable-day-named = { $count ->
    [0] You name { $date } for the signing, though nobody has agreed. It looks like bluff.
   *[other] You name { $date } for the signing. That { $powers } had already agreed lends it weight.
}
cable-day-passed = The day you named has passed without a signing. Your word counts for less.
cable-day-kept = { $counts ->
    [0] The text is signed by the day you named. Nobody had agreed when you named it, so that earns nothing.
   *[other] The text is signed by the day you named: trust of { $powers } up to { $trust }. Where such a day is resented, trust falls.
}
cable-exchange-named = You name a day for the exchange of ratifications. The slower chambers are hurried, and say so.
cable-committed = You have promised in public: { $demand }. There is no quiet way back.
cable-exposed = { $count ->
    [one] What you told { $powers } in private contradicts your own text. It has been printed.
   *[other] What you told { $powers } in private is printed side by side. Both cannot be true.
}
cable-answered = You answered: { $answer }. { $outcome }
cable-answered-by-silence = You gave no answer, so your office gave the first: { $answer }. { $outcome }
cable-echoed = The answer of { $date } was: { $answer }. What comes of it now: { $outcome }
cable-leaving = { $voice } will not sign on these terms. It would stay for: { $demands }.
cable-leaving-without = { $voice } will not sign without { $friends }.
cable-leaving-for-good = { $voice } will not sign, and no change to the text would keep it.
cable-reservation = { $said }{ $voice } would sign. { $wish ->
    [1] It had hoped for { $reason }.
   *[other] What it likes least: { $reason }.
}
quoted = “{ $said }”
cable-unrecorded = Left out of the minutes: what { $powers } asked for. Trust in you falls there.
cable-settled = You have the reservation of { $voice } recorded in the minutes. Trust { $trust }.
cable-adjourned = { $count ->
    [0] The signing is adjourned.
    [one] The signing is adjourned. { $powers } goes home, and may be called again.
   *[other] The signing is adjourned. { $powers } go home, and may be called again.
}
cable-received-signed = You receive the envoy of { $power }. Trust { $trust }: its motives decide which.
may-move-by = { $capital } ({ $by })
cable-may-move = { $text } { $is ->
    [more] It may have raised the trust of { $more }; that depends on the motives there.
    [less] It may have lowered the trust of { $less }; that depends on the motives there.
    [either] It may have raised or lowered the trust of { $all }; that depends on the motives there.
   *[both] It may have raised the trust of { $more } and lowered that of { $less }; that depends on the motives there.
}
cable-published = { $letter } Publicity rises by { $by } to { $now }: public opinion counts by it in every ledger, less each week.
cable-received = You receive the envoy of { $power }. Trust { $trust }.
cable-reported = You report what has been achieved. Confidence { $gain }.
cable-granted = Permission granted: { $demand }.{ $tipped ->
    [yes] {" "}Undecided members tipped the scale.
   *[no] {""}
}
cable-refused = Permission refused: { $demand }.{ $tipped ->
    [yes] {" "}Undecided members tipped the scale.
   *[no] {""}
} Ask again with more to show.
cable-breached = Done without permission: { $demand }.
cable-confidence = { $cause }: { $change }, now { $now }.
cable-warned = { home-place }’s confidence in you is down to { $confidence }. If it keeps falling, you will be relieved.
cable-heeded = { $count ->
    [0] { $voice } was told of the text in good time. Trust { $trust }.
    [one] { $voice } finds in your note what it had asked for. Trust { $trust }.
   *[other] { $voice } finds in your note { $count } of the things it had asked for. Trust { $trust }.
}
liked-most = { $count ->
    [0] {""}
    [1] {" "}What it would like most: { $first }.
   *[other] {" "}What it would like most: { $first }, then { $second }.
}
cable-needed-names-a-text = Off the record, { $voice } says what it needs: { $demands }.{ liked-most }
cable-needed-would-do = Off the record, { $voice } would accept your text as it stands.{ liked-most }
cable-needed-waits = Off the record, { $voice } would accept your text as it stands if { $friends } agreed too.{ liked-most }
cable-needed-chamber = Off the record, { $voice } itself would agree, but says that { $chamber } would pass no text today.{ liked-most }
cable-needed-nothing-would-do = Off the record, { $voice } sees no text, and no list of signatories, that it could accept today.{ liked-most }
cable-needed-closed = Off the record, { $voice } points out that nothing in a signed text can be changed any more.
cable-table = { $count ->
    [one] One government is called to sign: { $powers }.
   *[other] { $count } governments are called to sign: { $powers }.
}
cable-powers-withheld = Full powers refused: { $body } will not have this text with these signatories. The guests go home.
cable-walked-out = { $name } will not sign on these terms, gets up and walks out.
cable-bill-passed = The bill has passed { $chamber }, with { $ayes } votes of { $all }.
cable-hands-in = The ratification will be deposited on { $date } at the earliest.
cable-bill-put-off = The vote in { $chamber } is put off to { $date }: of { $all } votes { $ayes } were for it.
cable-vote-moved = The vote in { $chamber } moves from { $was } to { $until }.
cable-deposit-moved = The deposit of { $name } moves from { $was } to { $until }: it waits for that of { $ally }.
cable-shelved = The bill could not pass { $chamber }, where { $ayes } votes of { $all } were for it, and is shelved. { $name } will not ratify.
cable-disowned = { $name } could ratify, and will not. It disowns its signature.
cable-ratifying = You ask { $ratifier } to ratify. The ratification will be deposited on { $date }. What it costs in confidence is taken on that day.
cable-deposited = The ratification of { $power } has been deposited.
cable-acceded = { $name } accedes to the text.
cable-in-force = In force between { $a } and { $b }.
cable-registered = The text is registered under its formal name: { $name }.
cable-registered-worth = It lasts better: { $worth } for each party when Durability is judged.
cable-week = A new week: { $attention } attention.
cable-withdrew = You take the proposal back. The drafts go back into the drawer.

## Why confidence changed

cause-time = A week passes
    .why = Every week costs a little.
cause-asked = Permission asked
    .why = Asking costs whether it is granted or not: more each time, and more for a larger concession.
cause-breach = Acted without permission
    .why = It costs more each time, more for a larger concession, and more the further off permission was.
cause-draft = A published text was changed
    .why = In print, every change looks like a retreat: the more publicity, the higher the cost.
cause-signed = A signature
    .why = Every signature adds confidence; some count for more than others.
cause-deposit = A ratification or an accession
    .why = Every ratification and accession is a result to show.
cause-report = A report of progress
    .why = A report turns part of the results since the last one into confidence. The most it can bring falls each time.
cause-registration = Registration
    .why = { home-place } dislikes registration, unless the text provides for it.
cause-empty-table = Nobody would sign
    .why = You called a signing, and nobody stayed to sign.
cause-full-powers = Full powers refused
    .why = { home-place } would not have this text with these signatories, and had to say so by wire.
cause-ratified-early = You ratified before enough of the others
    .why = Ratifying before your partners looks hasty.
cause-neglect = The chief neighbour was ignored
    .why = The chief neighbour should have had a note by now.
cause-favour = A favour abroad
    .why = { home-place } pays for the favours you do abroad.
cause-commitment = A public promise
    .why = { home-place } likes you to defend a wording in public. Going back on it costs far more.
cause-exposed = A private assurance came out
    .why = You promised one thing in private and another elsewhere, and it was printed.
cause-crisis = A crisis
    .why = The price was shown beside the answer.
cause-echo = An earlier answer
    .why = It was stated beside the answer when you gave it.
cause-adjourned = The signing was adjourned
    .why = The guests went home with nothing signed.
cause-settled = A reservation was recorded
    .why = At the signing you had a guest’s reservation recorded in the minutes, and home pays for it.

## Commands

# Narrow pages show wait-short instead (src/desk/shell/shell.en.ftl).
command-wait = Wait for the next despatch
    .consequence = Time passes until something happens.
command-wait-until = Wait until { $date }
    .consequence = Time passes until that day.
command-draft = { $clause }: write “{ $option }”
    .consequence = Those who agreed judge it at once, and may take back their yes.
command-note = Send a note to { $power }
    .consequence = Sends { $voice } the text and asks for an answer.
command-note-signed = Ask { $power } to accede
    .consequence = Sends { $voice } the signed text and invites it to accede.
command-inform = Inform { $power }
    .consequence = Tells it about the text without inviting it. No answer follows. If you invite it a week later or more, before the signature, trust rises.
command-need = Ask { $voice } what it needs
    .consequence = It answers in three days. Grant what it names in your next note, and trust rises.
command-sound = Sound the envoy of { $power }
    .consequence = You learn more of its reasons; the answer to your next note may come sooner.
command-audience = Receive the envoy of { $power }
    .consequence = Trust rises, less each time.
command-audience-signed = Receive the envoy of { $power }
    .consequence = Whether trust rises depends on its motives; less each time.
command-intel = Read the telegrams of { $voice }
    .consequence = You learn more of its reasons. The second time, it notices. One cipher every three weeks.
command-assure = Assure { $voice } in private
    .consequence = Counts as far as you are believed, and lowers your credibility. Before the signing only.
command-favour = Do { $power } a favour
    .consequence = You offer { $gift }. It costs confidence.
command-press = Press { $voice }
    .consequence = Counts today, for you or against you. Costs trust, and its chamber resents it.
command-press-signed = Press { $voice } to ratify
    .consequence = Brings its vote forward; its chamber resents it.
command-mediate = Have { $by } speak to { $voice }
    .consequence = Counts as far as it is heeded there, for you or against you. Once only.
command-lobby = Lobby { $chamber }
    .consequence = Widens the margin and may bring the vote forward; less each time.
command-commit = Promise in public: { $demand }
    .consequence = Others stop holding out for another wording. Going back costs confidence.
command-deadline = Name a day for the signing
    .consequence = Hurries the others, if somebody has agreed. Kept, it wins trust; unused, it costs credibility.
command-deadline-on = Name { $date } for the signing
    .consequence = Moves others only if one government has agreed. If the day passes unused, your word counts for less.
command-deadline-signed = Name a day for ratifications
    .consequence = The signatories vote sooner, and their chambers resent it.
command-publish = Publish the correspondence
    .consequence = Public opinion counts more, and others hold out for less. Later changes cost confidence.
command-publish-signed = Publish the correspondence
    .consequence = Public opinion counts more, and those who have not joined hold out for less.
command-ask-option = Ask permission: { $demand }
    .consequence = Granted if confidence and evidence outweigh the concession.
command-ask-chair = Ask permission to invite { $power }
    .consequence = Granted if confidence and evidence outweigh the concession.
command-ask-for = Ask permission for all that { $voice } asks
    .consequence = One meeting: each point is decided and paid for, and the meeting takes 1 attention.
command-report = Report progress
    .consequence = Turns results since the last report into confidence; less each time.
command-call = Call the signing
    .consequence = All who agreed or wait are called. { home-place } must approve.
command-call-with = Call the signing with { $powers }
    .consequence = Calls only these. Whoever misses an ally may walk out.
command-settle = Record the reservation of { $voice }
    .consequence = A word before the signatures: it thinks better of you.
command-sign = Call the signing and sign at once
    .consequence = All who agreed or wait are called, and nobody is heard before the signatures.
command-sign-table = Sign with those who stay
    .consequence = Whoever still cannot sign leaves; the rest sign.
command-sign-signatures = Sign with all who are here
    .consequence = They sign, one after the other.
command-sign-with = Call { $powers } and sign at once
    .consequence = Calls only these, and hears nobody before the signatures.
command-ratify = Order your own ratification
    .consequence = Ready in a few days. Ahead of your partners, it costs confidence.
command-register = Have the text registered
    .consequence = It will last better. { home-place } minds, unless the text provides for it.
command-withdraw = Withdraw the proposal
    .consequence = Ends the game.

## The table's own paper: a guest is about to leave

dilemma-table-1 = Let them leave
    .then = Their place is empty; the others decide again whether to stay.
dilemma-table-2 = Adjourn
    .then = Everybody goes home, and may be called again.

## Why something is not possible now

refusal-over = The game is over.
refusal-no-attention = You have no attention left this week. It returns on Monday.
refusal-no-such-power = There is no such government: “{ $given }”.
refusal-no-such-clause = There is no such article: “{ $given }”.
refusal-no-such-option = There is no such wording: “{ $given }”.
refusal-no-such-day = “{ $given }” is not a date of the calendar.
refusal-not-later = { $given } is not later than today.
refusal-after-the-end = { $given } is after the last day.
refusal-signed-already = The text is signed and closed.
refusal-not-signed = Nothing has been signed.
refusal-same-wording = That is the wording already.
refusal-reply-pending = { $voice } has not answered yet.
refusal-has-agreed = { $voice } has agreed already.
refusal-is-in = { $voice } is a party already.
refusal-will-accede = { $voice } has said that it will accede.
refusal-cannot-be-asked-again = { $voice } has dropped { scenario-treaty } for good.
refusal-done-with-it = { $voice } has dropped { scenario-treaty }. Nothing more can be done there.
refusal-closed-to-accession = The text admits no new parties.
refusal-consent-withheld = { $voice } would veto the newcomer.
refusal-known-already = { $voice } knows of it already.
refusal-asked-already = { $voice } has said what it needs. Send it a note next.
refusal-nothing-to-print = There is nothing new to publish.
refusal-often-enough = { $count ->
    [one] You have done that once; again would not help.
   *[other] You have done that { $count } times; again would not help.
}
refusal-allowed-already = You have that permission already.
refusal-asks-for-too-little = { $voice } asks for fewer than two things that still need permission. Ask for one at a time.
refusal-not-yet-again = Too soon after the last report: { $count ->
    [one] one day more.
   *[other] { $count } days more.
}
refusal-ciphers-busy = The cipher section reads one legation’s telegrams at a time: { $count ->
    [one] one day more.
   *[other] { $count } days more.
}
refusal-wholly-read = You know all the reasons of { $voice } exactly. There is no more to learn.
refusal-nothing-to-report = Nothing has been achieved since the last report.
refusal-nobody-to-sign = Nobody would come to sign.
refusal-ordered-already = Ratification has been ordered already.
refusal-registered-already = The text is registered already.
refusal-deposits-missing = The ratification of { $power } is still missing.
refusal-too-few-bound = Registration needs at least { $count } other parties bound.
refusal-nothing-offered = You have proposed nothing yet. Send a note first.
refusal-no-relations = You have no contact at { $capital }. Sound its envoy first, or send a note.
refusal-no-envoy = { $capital } sends nobody here before { $date }, except to sign. Until then others carry its messages.
refusal-assured-already = { $voice } has your assurance already. A second adds nothing.
refusal-word-weighs-nothing = { $voice } does not believe your assurances now.
refusal-nothing-to-give = You have nothing that { $voice } would count as a favour.
refusal-favoured-already = { $voice } still remembers your last favour.
refusal-not-in-touch = { $voice } has had no note from you. Send one first.
refusal-pressure-moves-nobody = Pressure does not move { $voice }. It has never done so.
refusal-no-bill = No vote is pending there that could be moved.
refusal-signatories-voted = No signatory has a vote ahead of it, and a named day hurries nobody else.
refusal-no-chamber = No vote at { $capital } can be hurried: the government decides without one, in its own time.
refusal-bill-no-sooner = No vote can come sooner now: the chambers keep to their own dates.
refusal-bill-far-off = Too early to lobby. Come back within { $count } days of the vote.
refusal-no-ear = { $voice } carries no weight there. Ask another government.
refusal-no-standing-to-speak = { $voice } will speak for you once it has agreed to sign, or has signed or acceded, or if it has asked for that invitation itself.
refusal-spoken-already = { $voice } has already spoken there. Ask another government.
refusal-itself = { $voice } cannot be sent to itself.
refusal-not-the-wording = You can promise only what the text says. Change the article first.
refusal-no-article = A wording of the preamble cannot be promised in public. Choose an article.
refusal-committed-already = You have already made a public promise on that article.
refusal-day-named-already = { $date } is named already. Wait until it comes.
refusal-day-too-near = A day for the signature is named at least { $count } days ahead.
refusal-day-too-far = A day for the signature is named at most { $count } days ahead.
refusal-no-deposit-yet = Nobody has deposited a ratification yet. Wait for the first.
refusal-no-such-dilemma = No such crisis is open.
refusal-as-in-history = History gave that answer; it holds without a word from you.
refusal-no-such-choice = That crisis has only { $count } answers.
refusal-at-the-table = Not while somebody is about to leave. Let them leave, adjourn or sign first.
refusal-no-reservation = { $name } has no reservation that you could record.
refusal-settled-already = The reservation is in the minutes already: { $name }.

## Terms of a ledger

term-pledge = The head start
term-reserve = Needs no further treaty
term-awaited = A vote elsewhere comes first
term-clause = { $option }
term-alone = Joining by itself, as by the wording “{ $option }”
term-beside = With { $power }
    .reservation = { $power } at the same table
term-without = Without { $power }
    .reservation = { $power } away from the table
term-third = As a third beside { $power }
term-trust = Trust
term-opinion = Public opinion
term-prestige = Joining a text others signed
term-empty-chairs = Allies missing
term-fear = Its doubts
term-confidence = { home-place }’s confidence in you
term-evidence = Evidence from { $voice }
term-text = The text, as { home-place } reads it
term-circle = { $name } among the signatories
term-linkages = Who else signs
term-soured = Its chamber’s resentment
term-tide = The season
term-registered = Registered
term-faction = The deciding votes: { $faction }
term-assurance = Your private assurance
term-pressure = Your pressure
term-favour = Your favour
term-lean = Others who spoke to it
term-lobby = Your lobbying
term-undecided = Deputies who had not said how they would vote
term-members = Members who had not said what they think
term-crisis = A past crisis
term-commitment = Promised in public: { $option }
term-named-day = A day is named for the signing
term-hope = Hoped for at first
term-time = Time that has passed
term-treatment = How you have dealt with it
term-print = What has been printed
term-accession = It only joins
term-yes = It has agreed already
term-crowd = More than the usual number of guests
term-beyond = Beyond what it asks for, only part counts
term-bar = Any request
term-loss = What { home-place } gives up by it
term-requests = What was granted to you before

## Roads

road-outside = not invited
road-informed = informed
road-invited = invited
road-considering = considering
road-agreed = agreed
road-waiting = waiting
road-countered = asks for changes
road-noted = took note
road-declined = declined
road-withdrawn = took back its yes
road-signed = signed
road-deposited = ratified
road-bound = bound
road-shelved = shelved
road-disowned = disowned
road-acceding = will accede
road-acceded = acceded

## The five verdicts

verdict-peace = Peace
    .text = Days in force before { scenario-pact }, pair by pair, weighted by frontier.
verdict-breadth = Breadth
    .text = How much of the frontier is covered.
verdict-text = Text
    .text = How good the text is in itself, in proportion to the frontier covered.
verdict-durability = Durability
    .text = How far the parties trust you, and whether they would sign again: an imposed text does not last.
verdict-home = { home-place }
    .text = The confidence you have left, in proportion to the frontier covered.
## What a paper rests on
mark-document = document
mark-unchecked = not checked
mark-worded = our words
mark-invented = invented
mark-cited = { $mark }: { $keys }

## Two games side by side

row-ending = Ending
row-goes-on = not finished
row-circle-signed = Signatories
row-circle-bound = Bound at the end
row-nobody = nobody
row-never = never
row-published = Correspondence published
row-signed = Signed
row-inForce = In force
row-registered = Registered
row-parisPactInForce = { scenario-pact } in force
row-ended = The end
row-deposited = Ratification deposited: { $powers }
row-acceded = Acceded: { $powers }
row-bound = Bound: { $powers }
row-score = In all
row-deal = Deal
row-sooner = { $days ->
    [one] a day sooner
   *[other] { $days } days sooner
}
row-of-a = A: { $when }
row-later = { $days ->
    [one] a day later
   *[other] { $days } days later
}
parting-none = They have not parted.
parting-deal = Other motives were dealt: they part before the first act.
parting-on = { $date }: here they part.
parting-act = { $act } ({ $when })
parting-alone = { $act } (the other game never)
parting-nothing = nothing on that day
debrief-answered = { $paper }: “{ $answer }”
