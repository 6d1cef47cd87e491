# The page in English: every paper in one plain sentence, for readers of fourteen to sixteen. Short words and one thought;
# what a sentence says must be true of the paper.

plain-label = In plain words

## Acts

plain-act-proposal = You write the text, and no other country has read it yet.
plain-act-counterproposal = Now the other countries say what they want to change.
plain-act-table = All who want to sign now meet at one table.
plain-act-ratification = The text is fixed, but each country must still say its last yes at home.
plain-act-sunset = Soon { scenario-pact } will bind all, and then it is no use to be early.
plain-act-ended = All is decided, and the game is over.

## What you send and do

plain-note = You ask { $power } to sign your text and to answer soon.
plain-note-carried = { $by } carries your letter, in which you ask { $power } to sign.
plain-note-again = You send { $power } your text once more and ask for an answer.
plain-note-accession-instead = You tell { $power } that others may join the text later.
plain-note-accede = You ask { $power } to join the text that others have signed.
plain-informed = You tell { $power } of your plan and do not ask for an answer.
plain-needAsked = You ask { $power } in private what it needs to sign.
plain-drafted = You change the text, which now has this: { $demand }.
plain-published = You let the newspapers print the letters.
plain-sounded = You try to find out what { $power } really thinks.
plain-received = You have a long talk with the envoy of { $power }.
plain-intercepted = Your side reads the secret post of { $power }.
plain-intercepted-noticed = Your side reads the secret post of { $power }, and is caught.
plain-assured = You give { $power } a secret promise.
plain-pressed = You push { $power } hard, which helps today but leaves bad blood.
plain-favoured = You do { $power } a favour, and it is glad.
plain-mediated = { $by } speaks to { $power } for you.
plain-lobbied = You ask for more votes in { $chamber }.
plain-dayNamed = { $count ->
    [0] You name { $date } as the day to sign, but no one has agreed yet.
   *[other] You name { $date } as the day to sign.
}
plain-dayKept = You signed by the day you named, and those who like that trust you more.
plain-dayPassed = The day you named is past and no one signed, so your word counts for less.
plain-exchangeNamed = You name a day to hand in the papers, so that slow countries hurry.
plain-committed = You promise this in public, and can hardly take it back: { $demand }.
plain-exposed = { $count ->
    [one] The press prints your secret promise to { $powers }, and it does not fit your text.
   *[other] The press prints your secret promises to { $powers }, and they do not fit.
}
plain-tableCalled = You call these to come and sign: { $powers }.
plain-unrecorded = What some did not like was not written down, and they like you less.
plain-settled = You write down what { $power } did not like.
plain-adjourned = You stop the meeting, and no one signs today.
plain-withdrew = You take your plan back.

## What the others answer

plain-reply-agreed = { $name } says yes to your text.
plain-reply-waiting = { $name } wants to sign, but waits for { $friends } first.
plain-reply-countered = { $demands ->
    [none] { $name } will sign only if the text is changed.
   *[other] { $name } will sign if it gets this: { $demands }.
}
plain-reply-noted = { $name } has the text, but does not say yes or no yet.
plain-reply-declined = { $name } says no to your text.
plain-reply-withdrawn = { $name } said yes before, and takes it back now.
plain-reply-acceding = { $name } will join the text that others have signed.
plain-reply-in-principle = { $name } likes the plan and may join later, but will not sign as a third.

plain-needed-names-a-text = { $name } tells you in private what it needs: { $demands }.
plain-needed-would-do = { $name } tells you in private that your text is fine as it is.
plain-needed-waits = { $name } tells you in private that it will agree if { $friends } agree too.
plain-needed-chamber = { $name } would agree, but it could not win the vote at home today.
plain-needed-nothing-would-do = { $name } tells you in private that no text would do today.
plain-needed-closed = { $name } points out that a signed text cannot be changed.

plain-polling = { $name } will ask { $friends } first and answers no one before { $date }.
plain-polled-ready = { $demands ->
    [none] { $by } says that { $power } would sign.
   *[other] { $by } says that { $power } would sign, and asks for this: { $demands }.
}
plain-polled-not-ready = { $by } says that { $power } would not sign.
plain-heeded = Your letter gives { $power } what it asked for, so it trusts you more.
plain-told-in-time = You told { $power } of your plan in good time, so it trusts you more.
plain-lapsed = The others have signed without { $power }, and their text does not let it join. It will not answer you now.
plain-rumour = People tell a story about { $power }, but one such story in three is false.

## At the table

plain-leaving = { $name } is about to leave, but would stay for this: { $demands }.
plain-leaving-without = { $name } will not sign without { $friends }.
plain-leaving-for-good = { $name } is about to leave, and no new text would keep it.
plain-reservation = { $name } will sign, but likes this least: “{ $reason }”.
plain-reservation-wish = { $name } will sign, but had hoped for this: { $reason }.
plain-walkedOut = { $name } leaves the table and does not sign.
plain-tableEmpty = No one is left at the table, so nothing is signed.
plain-signed = The text is signed by { $powers }.

## From home

plain-granted = You may have this, says { $body }: { $demand }.
plain-refused = For now { $body } says no to this: { $demand }.
plain-breached = You do this without a yes from home: { $demand }.
plain-reported = You tell your bosses what you have done so far.
plain-warned = { home-place } trusts you less and less, and you may lose your post.
plain-powersWithheld = You may not sign this text with these countries, says { $body }.
plain-ratifying = You ask your own side for its last yes, and it should come on { $date }.

## After the signing

plain-billPassed = The vote is won. { $power } can hand in its paper on { $date } or later.
plain-billPutOff = The vote is lost for now. { $name } will not vote again before { $date }.
plain-shelved = There were not enough votes, so the text will not bind { $power }.
plain-disowned = { $name } could say its last yes, but does not want to any more.
plain-moved = The day of this has changed, and the new one is in the paper.
plain-deposited = Now { $power } has handed in its paper, and that is its last yes.
plain-acceded = { $name } joins the text that others have signed.
plain-inForce = From today the text binds these countries to each other.
plain-registered = The text is put on a public list of treaties.

## From the world

plain-dilemma = Something has happened, and you must choose what to do.
plain-answered = Your choice: “{ $answer }”.
plain-answered-by-silence = You did not choose in time, so your office chose: “{ $answer }”.
plain-echoed = Now you see what came of your choice of { $date }.
plain-clock = There is news of { scenario-pact }.
plain-event = This is news from the world, and you need not do anything.
plain-ended = So the game ends: “{ $ending }”.

plain-demand-circle = a seat for { $power }
