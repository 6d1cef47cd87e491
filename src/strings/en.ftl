# Words of the program in English. What belongs to one scenario - powers, articles, letters, voices - stands in
# that scenario's own file, which is read after this one.

slug = { $place }, { $date }
line = { $title }. { $text }
chamber = its chamber
clause-and-option = { $clause }: { $option }
demand-none = nothing further

## Acts

act-offer = Act I. The Offer
    .text = The text is yours, and nobody else has seen it.
    .number = Act I
    .name = The Offer
act-counterproposal = Act II. The Counter-proposal
    .text = Answers come in. Everybody has a pencil now.
    .number = Act II
    .name = The Counter-proposal
act-table = Act III. The Table
    .text = Chairs are drawn up.
    .number = Act III
    .name = The Table
act-ratification = Act IV. Ratifications
    .text = The text is closed. Now it is for other men's parliaments.
    .number = Act IV
    .name = Ratifications
act-sunset = Act V. Sunset
    .text = The greater pact nears. What was won early will soon be everybody's.
    .number = Act V
    .name = Sunset

## Papers

paper-note = Note to { $power }
paper-informed = { $name } informed
paper-drafted = { $clause } redrafted
paper-published = The correspondence in print
paper-minute = Minute of { $body }
paper-warning = From upstairs
paper-table = The signing is called
paper-signed = Signed by { $powers }
paper-deposited = Ratification handed in: { $name }
paper-acceded = { $name } accedes
paper-registered = Registered with the League
paper-clock = The clock of { $pact }
paper-reply-agreed = { $voice } agrees
paper-reply-waiting = { $voice } waits for others
paper-reply-countered = { $voice } counters
paper-reply-noted = { $voice } takes note
paper-reply-declined = { $voice } declines
paper-reply-withdrawn = { $voice } takes back its consent
paper-reply-acceding = { $voice } will accede

reply-agreed = { $name } agrees to the text.
reply-waiting = { $name } would sign in company, and waits for { $friends }.
reply-countered = { $name } agrees in principle, given { $demands }.
reply-noted = { $name } has taken note.
reply-declined = { $name } does not see its way.
reply-withdrawn = { $name } takes back its consent.
reply-acceding = { $name } will accede to the text.

cable-need-asked = You ask { $voice }, informally, what it would need.
cable-delivered = Your note is in the hands of { $voice }.
cable-drafted = The pencil strikes “{ $from }” and writes “{ $to }”.
cable-sounded = { $intel ->
    [1] You sound { $voice }. The two strongest motives show themselves.
    [2] You sound { $voice } again. Every motive shows itself, if not its exact weight.
   *[3] You have sounded { $voice } to the bottom. Nothing is hidden.
}
cable-received = You receive the envoy of { $power } at leisure. Trust { $trust }.
cable-reported = You report what has been reached. It is worth { $gain } upstairs.
cable-granted = To allow { $demand }.
cable-refused = Not to allow { $demand }. To return to it when there is something to show.
cable-breached = Done first, asked afterwards: { $demand }.
cable-confidence = { $cause }: { $change }, now { $now }.
cable-warned = Upstairs they asked for your file, and returned it. Confidence stands at { $confidence }.
cable-needed = { $voice } lets you know, off the record, what it would need: { $demands }.
cable-needed-nothing = { $voice } lets you know, off the record, that the text as it stands would do.
cable-table = { $count ->
    [one] One guest is called: { $powers }.
   *[other] { $count } guests are called: { $powers }.
}
cable-powers-withheld = Full powers are withheld. { $body } will not have this text, or this table. The guests are sent home.
cable-walked-out = { $name } cannot bear the table as it stands, and leaves by the door it came by.
cable-bill-passed = { $capital }: { $chamber } has voted. The ratification is to be handed in on { $date }.
cable-bill-put-off = { $capital }: { $chamber } puts the bill off to { $date }.
cable-shelved = { $capital }: { $chamber } could not. The bill is put away, and { $name } with it.
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
cause-asked = Leave was asked
cause-breach = The mandate was overstepped
cause-draft = A printed text was changed
cause-signed = A signature
cause-deposit = A ratification or an accession
cause-report = A report of progress
cause-registration = Registration at Geneva
cause-empty-table = A table with nobody at it
cause-full-powers = Full powers withheld
cause-ratified-early = You ratified before the others
cause-neglect = The chief neighbour was not approached

## Commands

command-wait = Wait for the next despatch
    .consequence = The days pass until something happens.
command-wait-until = Wait until { $date }
    .consequence = The days pass.
command-draft = { $clause }: { $option }
    .consequence = Those who had agreed read the change at once.
command-note = Send a note to { $power }
    .consequence = Lays the text before { $voice } and asks for an answer.
command-inform = Inform { $power }
    .consequence = No invitation; they take note and wait.
command-need = Ask { $voice } what it would need
    .consequence = Answer in three days; can be shown at home.
command-sound = Sound the envoy of { $power }
    .consequence = Shows more of the motives; the next answer comes sooner.
command-audience = Receive the envoy of { $power }
    .consequence = Trust grows, less each time.
command-publish = Publish the correspondence
    .consequence = Opinion stirs everywhere; later changes cost at home.
command-ask-option = Ask leave for { $demand }
    .consequence = Granted if what you can show outweighs the loss.
command-ask-chair = Ask leave to invite { $power }
    .consequence = Granted if what you can show outweighs the loss.
command-report = Report progress
    .consequence = Confidence grows by what was reached since the last report.
command-sign = Call the signing
    .consequence = All who agreed or wait are called to the table.
command-sign-with = Call the signing with { $powers }
    .consequence = Only these are called; their friends' chairs stay empty.
command-ratify = Have the Protocol ratified at home
    .consequence = Your own instrument is ready a few days later.
command-register = Register the text with the League
    .consequence = The small states value it; home does not.
command-withdraw = Withdraw the proposal
    .consequence = Ends the affair.

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
refusal-closed-to-accession = The text receives no further parties.
refusal-consent-withheld = { $voice } would not consent to the newcomer.
refusal-known-already = { $voice } knows of it already.
refusal-asked-already = { $voice } has said what it would need; wait for its formal answer.
refusal-nothing-to-print = There is nothing new to print.
refusal-often-enough = That has been done as often as it helps: { $count } times.
refusal-allowed-already = Leave for that is already yours.
refusal-not-yet-again = Too soon after the last report: { $count ->
    [one] one day more.
   *[other] { $count } days more.
}
refusal-nothing-to-report = Nothing has been reached since the last report.
refusal-nobody-to-sign = Nobody would come to the table.
refusal-ordered-already = Ratification has been ordered already.
refusal-registered-already = The text is registered already.
refusal-deposits-missing = The ratification of { $power } is still missing.
refusal-too-few-bound = Registration needs { $count } others who are bound.
refusal-nothing-offered = Nothing has been offered yet.

## Terms of a ledger

term-pledge = An early pledge
term-reserve = No need of another paper
term-awaited = Waits for a vote elsewhere
term-clause = { $option }
term-alone = Alone at that desk: { $option }
term-beside = Beside { $power }
term-without = Without { $power }
term-trust = Trust
term-opinion = Opinion since print
term-prestige = Under other men's names
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
