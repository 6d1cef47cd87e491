# The page in English: the sheet "Where do we stand?".

process-slug = { $date } · { $day } · { $act }
process-list = As a list
process-picture = As a picture
process-print = Print
process-states = The process, from the first note to the end
process-since = since { $date }
process-span = { $from } to { $until }
process-hour = { $hour }.00
process-midnight = past midnight
process-times = { $count ->
    [one] Entered once.
   *[other] Entered { $count } times.
}
process-go = Go to this day
process-back = Back to { $stages } when
process-quoted = “{ $stage }”
process-pact = { $count } of { $of } have deposited.
tense-past = over
tense-now = where we stand
tense-ahead = to come
tense-missed = never entered
tense-missed-told = never entered
tag-now = Now
tag-here = And here
half-evening = No telegram has come in tonight.
half-night = The night’s telegrams have come in.

## What each state is

about-proposal = Until a government asks for changes, the text is yours.
about-counterproposal = Governments ask for changes, and for others to be invited.
about-table = The signing, hour by hour.
about-gathering = Full powers to sign are asked for by wire.
about-reading = Every article is read aloud.
about-guestLeaving = Somebody gets up to leave. One last offer can be made.
about-weighing = Those at the table decide again whether to stay.
about-reservations = Nobody gets up yet. Each guest names one reservation, and it can be recorded before the signatures.
about-signatures = Nobody else is waited for. Whoever cannot bear what is left out leaves now, and is offered nothing more.
about-signing = Those who stayed sign, and you last.
about-signed = The text is closed. From now on these go on side by side.
about-ratification = Every signatory ratifies and deposits.
about-awaitingDeposits = Signed, but binding on nobody yet.
about-inForceBetweenTwo = Those who have deposited are bound to one another.
about-inForceAmongAll = Every signatory that stayed with the text is bound.
about-accession = Others may join, if the text lets them.
about-open = Those who did not sign can be asked to join.
about-joined = Whoever joins is bound as soon as the text is in force.
about-registration = The text can be registered.
about-unregistered = It makes the treaty last. { home-place } minds, unless the text provides for it.
about-sunset = Soon { scenario-pact } is in force; less of your head start is left each week.
about-parisPactInForce = What was won early now belongs to everybody.

## What opens a state, and what ended the one before

opens-when = Opens when
opens-sentence = { $whole }.
opens-begins = “{ $stage }” begins
opens-open = the first day begins
    .ended = The first day began.
opens-call = you call the signing
    .ended = You called the signing.
opens-hearing = nobody leaves, and the guests are heard
    .ended = The guests were heard.
opens-sign = you call the signing
    .ended = You called the signing.
opens-sign-signatures = you sign with those who stay
    .ended = You signed with those who stayed.
opens-countered = a government asks for changes
    .ended = { $powers } asked for changes.
opens-lastDay = the last day comes, { $date }
    .ended = The last day came, { $date }.
opens-over = an ending comes before the last day
    .ended = An ending came that did not wait for the last day.
opens-powersWithheld = { home-body } refuses full powers
    .ended = Full powers were refused.
opens-someoneWalks = somebody gets up to leave
    .ended = Somebody got up to leave.
opens-telegramsTonight = telegrams come in that evening
    .ended = Telegrams came in.
opens-nobodyLeft = nobody is left at the table
    .ended = Nobody was left at the table.
opens-after-gathering = full powers have been given
    .ended = Full powers were given.
opens-after-reading = all has been read and nobody gets up
    .ended = All was read, and nobody got up.
opens-after-weighing = those at the table have decided again
    .ended = Those at the table decided again.
opens-after-signatures = nobody else gets up
    .ended = Nobody else got up.
opens-after-signing = the last pen has signed
    .ended = The last pen had signed.
opens-after-parisPactInForce = { scenario-pact } is in force
    .ended = Nothing more could be won by being early.
opens-draft = you change the text
    .ended = You changed the text.
opens-ask = you ask permission
    .ended = You asked permission.
opens-assure = you give a private assurance
    .ended = You gave a private assurance.
opens-press = you press a government
    .ended = You pressed a government.
opens-mediate = a third government speaks for you
    .ended = A third government spoke for you.
opens-answer = you answer a crisis
    .ended = You answered a crisis.
opens-lettingTheGuestGo = you let them leave
    .ended = You let them leave.
opens-adjourning = you adjourn
    .ended = You adjourned.
opens-timeIsLeft = you let the day pass
    .ended = You let the day pass.
opens-inForce = { $force ->
    [all] the last signatory has deposited
   *[other] a second signatory has deposited
}
    .ended = { $force ->
    [all] The last signatory deposited.
   *[other] A second signatory deposited.
}
opens-allSignatoriesBound = every signatory that stays with the text is bound
    .ended = The last signatory was bound.
opens-textAllowsAccession = the text is signed, if it lets others join
    .ended = The signed text lets others join.
opens-acceded = the first of them joins
    .ended = { $powers } joined.
opens-sunset = { $date } comes
    .ended = { $date } came.
opens-register = you register the text
    .ended = You registered the text.

## What is missing, and the nearest day that is known

near-possible = It can be done now.
near-day = { $date }: { $what }.
near-no-answer = No answer is due.
near-deposits = { $count ->
    [0] Nobody has deposited.
    [one] One has deposited.
   *[other] { $count } have deposited.
}
near-missing = Still missing: { $powers }.
near-joining-open = As the text reads, others may join.
near-joining-consent = As the text reads, others may join by consent.
near-joining-closed = As the text reads, nobody may join.
day-accedes = { $power } joins

## Who has done what

roster-negotiation = Who has been invited
roster-ratification = Who has deposited
roster-accession = Who has joined, and who was invited
roster-due = due { $date }
roster-votes = votes { $date }
roster-decides = decides { $date }
roster-overdue = overdue since { $date }
roster-answers = answers { $date }
roster-not-ordered = not ordered

## Who is bound to whom

bound-title = Bound to one another
bound-none = Nobody is bound to anybody yet.
bound-since = { $date }: { $count ->
    [one] one pair
   *[other] { $count } pairs
}

## Endings

process-endings = How it may end
process-ending-at-once = Before the last day
process-ending-today = If today were the last day
process-ending-confidence = Confidence is { $figure }; below { $line } you are relieved.
