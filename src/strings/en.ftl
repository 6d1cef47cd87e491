# Words of the program in English. What belongs to one scenario - powers, articles, letters, voices - stands in
# that scenario's own file, which is read after this one.

slug = { $place }, { $date }
slug-hour = { $place }, { $date }, { $hour }.00
slug-night = { $place }, { $date }, past midnight
line = { $title }. { $text }
chamber = its chamber
clause-and-option = { $clause }: { $option }
demand-none = nothing further

## Acts

act-proposal = Act I. The Proposal
    .text = The text is yours, and nobody else has seen it.
    .number = Act I
    .name = The Proposal
act-counterproposal = Act II. The Counter-proposal
    .text = Answers come in. Everybody has a pencil now.
    .number = Act II
    .name = The Counter-proposal
act-table = Act III. The Table
    .text = Chairs are drawn up.
    .number = Act III
    .name = The Table
act-ratification = Act IV. Ratifications
    .text = The text is closed. Now it is for other men’s parliaments.
    .number = Act IV
    .name = Ratifications
act-sunset = Act V. Sunset
    .text = The greater pact nears. What was won early will soon be everybody’s.
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
stage-hatInHand = Hat in hand
stage-weighing = Weighing
stage-pens = The pens
stage-signing = Signing
stage-signed = Signed
stage-ratification = Those who signed
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
stage-parisPactInForce = { scenario-pact } in force
stage-ended = The end

## Papers

paper-note = Note to { $power }
paper-note-carried = Note to { $power }, carried by { $by }
paper-polling = { $voice } asks its friends
paper-polled-ready = { $voice } is ready
paper-polled-not-ready = { $voice } is not ready
paper-informed = { $name } informed
paper-drafted = { $clause } redrafted
paper-published = The correspondence in print
paper-minute = Minute of { $body }
paper-warning = From upstairs
paper-table = The signing is called
paper-signed = Signed by { $powers }
paper-deposited = Ratification handed in: { $name }
paper-bill-passed = Voted: { $name }
paper-bill-put-off = Vote put off: { $name }
paper-bill-put-off-again = Vote put off again ({ $count } times): { $name }
paper-shelved = Put away: { $name }
paper-disowned = Signature disowned: { $name }
paper-acceded = { $name } accedes
paper-registered = Registered with the League
paper-clock = The clock of { $pact }
paper-intercepted = From the telegrams of { $voice }
paper-exposed = Two promises, side by side
paper-leaving = { $name } reaches for its hat
paper-reply-agreed = { $voice } agrees
paper-reply-waiting = { $voice } waits for others
paper-reply-countered = { $voice } counters
paper-reply-noted = { $voice } takes note
paper-reply-declined = { $voice } declines
paper-reply-withdrawn = { $voice } takes back its consent
paper-reply-acceding = { $voice } will accede
paper-reply-in-principle = { $voice } agrees in principle

reply-agreed = { $name } agrees to the text.
reply-waiting = { $name } would sign in company, and waits for { $friends }.
reply-countered = { $name } agrees in principle, given { $demands }.
reply-noted = { $name } has taken note.
reply-declined = { $name } does not see its way.
reply-withdrawn = { $name } takes back its consent.
reply-acceding = { $name } will accede to the text.
reply-in-principle = { $name } agrees in principle. It would join a finished text; it will not sign as a third.

cable-need-asked = You ask { $voice }, informally, what it would need.
cable-delivered = Your note is in the hands of { $voice }.
cable-polling = { $voice } will ask { $friends } itself whether they would sign, and answers nobody before { $date }.
cable-polled-ready = { $by } reports that { $voice } would sign.{ $demands ->
    [none] { "" }
   *[other] { " " }It asks for { $demands }.
}
cable-polled-not-ready = { $by } reports that { $voice } would not sign.
cable-drafted = The pencil strikes “{ $from }” and writes “{ $to }”.
cable-sounded = { $intel ->
    [1] You sound { $voice }. { $hint } The two strongest motives show themselves.
    [2] You sound { $voice } again. { $hint } Every motive shows itself, if not its exact weight.
   *[3] You have sounded { $voice } to the bottom. { $hint } Nothing is hidden.
}
hint-heard = Hearsay, and it may be wrong: { $hint }.
hint-read = If the cipher was read aright: { $hint }.
hint-none = Nothing is said that was not known.
cable-intercepted = { $hint } If it has asked anything of you, that stands there too, in its own words.
cable-intercepted-noticed = { $hint } But they have noticed that somebody reads them; your word is worth less for it.
cable-assured = Between two doors, { $voice } has been given your word. It weighs what your word weighs.
cable-pressed = You press { $voice }. It is felt today, and will be remembered.
cable-favoured = { $name } is given { $gift }. It is taken kindly; home has noted the price.
cable-mediated = At { $capital }, { $by } has put in a word for you.
cable-lobbied = A talk in the lobbies. There is more room in { $chamber }, and the bill moves up.
cable-day-named = { $count ->
    [0] You name { $date } for the signature, with nobody’s yes behind it. It reads as an empty word.
   *[other] You name { $date } for the signature. Behind it stands the yes of { $powers }.
}
cable-day-passed = The named day has gone by unused. The next one will be believed less.
cable-exchange-named = A day is named for the exchange of ratifications. The chambers that waited are hurried, and say so.
cable-committed = You have said it in public: { $demand }. There is no quiet way back.
cable-exposed = { $count ->
    [one] What you told { $powers } in private does not agree with your own text. It has been printed.
   *[other] What you told { $powers } in private stands in one newspaper, side by side. Both cannot be true.
}
cable-answered = Answered: { $answer }. { $outcome }
cable-answered-by-silence = Nothing was said, and that was an answer: { $answer }. { $outcome }
cable-leaving = { $voice } cannot bear the table as it stands. It would stay for this: { $demands }.
cable-leaving-without = { $voice } will not sign without { $friends }.
cable-leaving-for-good = { $voice } cannot bear this table, and no other wording would keep it.
cable-adjourned = { $count ->
    [0] The table is adjourned.
    [one] The table is adjourned. { $powers } goes home, and may be called again.
   *[other] The table is adjourned. { $powers } go home, and may be called again.
}
cable-received = You receive the envoy of { $power } at leisure. Trust { $trust }.
cable-reported = You report what has been reached. It is worth { $gain } upstairs.
cable-granted = To allow { $demand }.
cable-refused = Not to allow { $demand }. To return to it when there is something to show.
cable-breached = Done first, asked afterwards: { $demand }.
cable-confidence = { $cause }: { $change }, now { $now }.
cable-warned = Upstairs they asked for your file, and returned it. Confidence stands at { $confidence }.
cable-heeded = { $count ->
    [one] { $voice } reads the note and finds in it what it had named. Trust { $trust }.
   *[other] { $voice } reads the note and finds { $count } of the things that it had named. Trust { $trust }.
}
cable-needed-names-a-text = { $voice } lets you know, off the record, what it would need: { $demands }.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
cable-needed-would-do = { $voice } lets you know, off the record, that the text as it stands would do.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
cable-needed-waits = { $voice } lets you know, off the record, that the text as it stands would do with the yes of { $friends }.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
cable-needed-chamber = { $voice } lets you know, off the record, that it would agree itself, but that { $chamber } would not bear any text today.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
cable-needed-nothing-would-do = { $voice } lets you know, off the record, that no text and no circle would do today.{ $count ->
    [0] {""}
    [1] {" "}Dearest to it: { $first }.
   *[other] {" "}Dearest to it: first { $first }, then { $second }.
}
cable-needed-closed = { $voice } lets you know, off the record, that nothing can be changed any more in a signed text.
cable-table = { $count ->
    [one] One guest is called: { $powers }.
   *[other] { $count } guests are called: { $powers }.
}
cable-powers-withheld = Full powers are withheld. { $body } will not have this text, or this table. The guests are sent home.
cable-walked-out = { $name } cannot bear the table as it stands, and leaves by the door it came by.
cable-bill-passed = The bill has passed { $chamber }. The ratification is to be handed in on { $date }.
cable-bill-put-off = In { $chamber } the bill is put off to { $date }.
cable-shelved = The bill could not pass { $chamber }. It is put away, and { $name } with it.
cable-disowned = { $name } could, and will not. The signature is disowned.
cable-ratifying = { $ratifier } is asked to ratify; the instrument will be ready on { $date }.
cable-deposited = The ratification of { $power } lies with the depositary.
cable-acceded = { $name } accedes to the text.
cable-in-force = In force between { $a } and { $b }.
cable-registered = The text is entered in the Treaty Series under its formal name: { $name }.
cable-week = A new week: { $attention } pieces of attention.
cable-withdrew = You take the proposal back. The drafts go into their drawer.

## What moved confidence

cause-time = A week passes
    .why = Each week upstairs costs a little: less when little is left, more once the notes are in print or while the chief neighbour has not been approached.
cause-asked = Leave was asked
    .why = A request costs whether it is granted or not; more for each earlier one, and for what home would lose by it.
cause-breach = The mandate was overstepped
    .why = What is done without leave costs more each time, and more the further leave was away.
cause-draft = A printed text was changed
    .why = Once the text is in print a change reads as a retreat: the louder the print, the dearer.
cause-signed = A signature
    .why = A signature is counted by whose it is; a large table costs.
cause-deposit = A ratification or an accession
    .why = What is handed in, or acceded to, is something to show.
cause-report = A report of progress
    .why = A report tells part of what was reached since the last one, each time a smaller part.
cause-registration = Registration at Geneva
    .why = Home does not care to see its texts entered at Geneva.
cause-empty-table = A table with nobody at it
    .why = A table was laid, and nobody sat down to it.
cause-full-powers = Full powers withheld
    .why = Home would not have this text with these guests, and had to say so by wire.
cause-ratified-early = You ratified before the others
    .why = To bind oneself before the others have looks like haste.
cause-neglect = The chief neighbour was not approached
    .why = The chief neighbour was left without an approach.
cause-favour = A favour paid for
    .why = A favour abroad is paid for at home.
cause-commitment = A public word
    .why = To stand aloud by a wording that others want changed is liked at home; to take it back is dear.
cause-exposed = A private word came out
    .why = What was said in private did not agree, and stood in print.
cause-crisis = A crisis
    .why = The price stood on the card of the answer, or of silence.
cause-adjourned = A table adjourned
    .why = Guests were sent home with nothing signed.

## Commands

command-wait = Wait for the next despatch
    .consequence = The days pass until something happens.
command-wait-until = Wait until { $date }
    .consequence = The days pass.
command-draft = { $clause }: write “{ $option }”
    .consequence = Those who had agreed read the change at once.
command-note = Send a note to { $power }
    .consequence = Lays the text before { $voice } and asks for an answer.
command-note-signed = Ask { $power } to accede
    .consequence = Lays the signed text before { $voice } and asks it in.
command-inform = Inform { $power }
    .consequence = No invitation; they take note and wait.
command-need = Ask { $voice } what it would need
    .consequence = In three days: its needs, its dearest wishes. Granting warms.
command-sound = Sound the envoy of { $power }
    .consequence = Shows more of the motives; the next answer comes sooner.
command-audience = Receive the envoy of { $power }
    .consequence = Trust grows, less each time.
command-intel = Read the telegrams of { $voice }
    .consequence = Opens its ledger a step; three weeks to the next. Twice is noticed.
command-assure = Give { $voice } your word in private
    .consequence = Weighs and spends your word; before signature only.
command-favour = Do { $power } a favour
    .consequence = Offered: { $gift }. Home pays for it.
command-press = Press { $voice }
    .consequence = Moves it today; costs trust, and sours its chamber.
command-press-signed = Press { $voice } for its ratification
    .consequence = Its bill comes sooner, into a soured chamber.
command-mediate = Let { $by } speak to { $voice }
    .consequence = Helps as far as it is listened to there; only once.
command-lobby = Talk in the lobbies of { $chamber }
    .consequence = More room, a sooner bill; less each time.
command-commit = Promise in public: { $demand }
    .consequence = Other hopes fall; going back is dear at home.
command-deadline = Name a day for the signature
    .consequence = Urges, if somebody has agreed; unused, it costs credit.
command-deadline-on = Name { $date } for the signature
    .consequence = Moves others only if one government has agreed. If the day passes unused, your word counts for less.
command-deadline-signed = Name a day for the exchange
    .consequence = The founders’ bills come sooner, less kindly.
command-publish = Publish the correspondence
    .consequence = Opinion stirs everywhere; later changes cost at home.
command-ask-option = Ask leave for { $demand }
    .consequence = Granted if what you can show outweighs the loss.
command-ask-chair = Ask leave to invite { $power }
    .consequence = Granted if what you can show outweighs the loss.
command-ask-for = Ask leave for all that { $voice } asks
    .consequence = One meeting: each point is decided and paid for, and the meeting takes one piece of attention.
command-report = Report progress
    .consequence = Confidence grows by what was reached since the last report.
command-sign = Call the signing
    .consequence = All who agreed or wait are called to the table.
command-sign-table = Sign with those who stay
    .consequence = Who cannot bear it walks; the rest sign.
command-sign-with = Call the signing with { $powers }
    .consequence = Only these are called; their friends' chairs stay empty.
command-ratify = Have the Protocol ratified at home
    .consequence = Your own instrument is ready a few days later.
command-register = Ask a member of the League to register the text
    .consequence = The small states value it; home does not.
command-withdraw = Withdraw the proposal
    .consequence = Ends the affair.

## The table's own paper: somebody reaches for his hat

dilemma-table-1 = Let him go
    .then = His chair empties; the rest look again.
dilemma-table-2 = Adjourn
    .then = All go home as friends, and may be called again.

## Why something is not possible now

refusal-over = The affair is over.
refusal-no-attention = No attention is left this week. It returns on Monday.
refusal-no-such-power = There is no such power here: “{ $given }”.
refusal-no-such-clause = There is no such clause: “{ $given }”.
refusal-no-such-option = There is no such wording: “{ $given }”.
refusal-no-such-day = “{ $given }” is no day of the calendar.
refusal-not-later = { $given } is not later than today.
refusal-after-the-end = { $given } lies after the last day.
refusal-signed-already = The text is signed and closed.
refusal-not-signed = Nothing has been signed.
refusal-same-wording = That is the wording already.
refusal-reply-pending = { $voice } has not answered yet.
refusal-has-agreed = { $voice } has agreed already.
refusal-is-in = { $voice } is in already.
refusal-cannot-be-asked-again = { $voice } cannot be asked again.
refusal-done-with-it = { $voice } is done with this text. Nothing more is to be won there.
refusal-closed-to-accession = The text receives no further parties.
refusal-consent-withheld = { $voice } would not consent to the newcomer.
refusal-known-already = { $voice } knows of it already.
refusal-asked-already = { $voice } has said what it would need; wait for its formal answer.
refusal-nothing-to-print = There is nothing new to print.
refusal-often-enough = { $count ->
    [one] That has been done once, and helps no more.
   *[other] That has been done { $count } times, as often as it helps.
}
refusal-allowed-already = Leave for that is already yours.
refusal-asks-for-too-little = { $voice } asks for fewer than two things that still need leave. Ask for one at a time.
refusal-not-yet-again = Too soon after the last report: { $count ->
    [one] one day more.
   *[other] { $count } days more.
}
refusal-ciphers-busy = The cipher section works at one legation’s telegrams at a time: { $count ->
    [one] one day more.
   *[other] { $count } days more.
}
refusal-wholly-read = The ledger of { $voice } lies open to the last line. There is no more to read in it.
refusal-nothing-to-report = Nothing has been reached since the last report.
refusal-nobody-to-sign = Nobody would come to the table.
refusal-ordered-already = Ratification has been ordered already.
refusal-registered-already = The text is registered already.
refusal-deposits-missing = The ratification of { $power } is still missing.
refusal-too-few-bound = Registration needs { $count } others who are bound.
refusal-nothing-offered = Nothing has been offered yet. Send a note first.
refusal-no-relations = You have nobody at { $capital } whom you could ask. Sound its envoy first, or send a note.
refusal-no-envoy = Nobody from { $capital } is here before { $date }. Until then others carry its messages.
refusal-assured-already = { $voice } has your word already. Twice given, it would weigh no more.
refusal-word-weighs-nothing = Your word weighs nothing with { $voice } now.
refusal-nothing-to-give = There is nothing at hand that { $voice } would take for a favour.
refusal-favoured-already = { $voice } has not forgotten the last favour yet.
refusal-not-in-touch = { $voice } holds no note of yours. Send one first.
refusal-pressure-moves-nobody = Pressure has never moved { $voice }, and would not now.
refusal-no-bill = No bill is waiting there that could be moved.
refusal-no-chamber = There is no chamber at { $capital }: the Government decides on its own day.
refusal-bill-no-sooner = No haste brings a bill sooner now: the chambers keep to their own days.
refusal-bill-far-off = The lobbies are empty until { $count } days before the vote. Come back then.
refusal-no-ear = Nobody there listens to { $voice }. Let another speak.
refusal-no-standing-to-speak = { $voice } speaks for you once it has agreed, or has asked for that chair itself.
refusal-spoken-already = { $voice } has spoken there once, and not again. Let another speak.
refusal-itself = { $voice } cannot be sent to itself.
refusal-not-the-wording = Only what stands in the text can be promised. Write it there first.
refusal-no-article = A wording of the preamble cannot be promised in public. Choose an article.
refusal-committed-already = On that clause you have promised in public already.
refusal-day-named-already = A day has been named. Let it come first.
refusal-day-too-near = A day for the signature is named at least { $count } days ahead.
refusal-day-too-far = A day for the signature is named at most { $count } days ahead.
refusal-no-deposit-yet = Nobody has handed in a ratification yet. When one has, a day can be named.
refusal-no-such-dilemma = No such paper lies on the desk.
refusal-no-such-choice = That paper has { $count } answers, no more.
refusal-at-the-table = Not while a man stands at the table with his hat. Let him go, adjourn or sign first.

## Terms of a ledger

term-pledge = An early pledge
term-reserve = No need of another paper
term-awaited = Waits for a vote elsewhere
term-clause = { $option }
term-alone = Alone at that desk: { $option }
term-beside = Beside { $power }
term-without = Without { $power }
term-third = As a third beside { $power }
term-trust = Trust
term-opinion = Opinion since print
term-prestige = Under other men’s names
term-empty-chairs = Empty chairs
term-fear = What it fears
term-confidence = Confidence upstairs
term-evidence = What { $voice } refused can be shown
term-text = The text, as home reads it
term-circle = { $name } at the table
term-linkages = The company it keeps
term-soured = Soured by pressure
term-tide = The season
term-registered = Registered with the League
term-faction = The votes it hangs on: { $faction }
term-assurance = Your private word
term-pressure = Pressed by you
term-favour = A favour remembered
term-lean = A third voice for you
term-lobby = A talk in the lobbies
term-crisis = What a crisis left
term-commitment = Promised aloud: { $option }
term-named-day = A day is named

## Roads

road-outside = not asked
road-informed = informed
road-invited = invited
road-considering = considering
road-agreed = agreed
road-waiting = waiting
road-countered = countering
road-noted = took note
road-declined = declined
road-withdrawn = withdrawn
road-signed = signed
road-deposited = ratified
road-bound = bound
road-shelved = shelved
road-disowned = disowned
road-acceding = acceding
road-acceded = acceded

## The five verdicts

verdict-peace = Peace
    .text = Days in force before the greater pact, pair by pair, by the weight of each frontier.
verdict-breadth = Breadth
    .text = How much of the western frontier is bound.
verdict-text = Text
    .text = What the instrument is worth in itself.
verdict-durability = Durability
    .text = Whether those bound would sign again: an imposed text does not last.
verdict-home = Home
    .text = What confidence is left upstairs.
## What a paper rests on
mark-document = document
mark-unchecked = not checked
mark-worded = our words
mark-invented = invented
mark-cited = { $mark }: { $keys }
