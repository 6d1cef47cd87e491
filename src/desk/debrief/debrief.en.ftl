# The page in English: looking back on a finished game.

## The frame

debrief-slug = Looking back
debrief-pages = Pages
debrief-page-result = The result
debrief-page-calendars = Two calendars
debrief-page-fortune = Line of fortune
debrief-page-texts = Space of texts
debrief-page-minds = Minds revealed
debrief-print = Print this page
debrief-end-page = Back to the end page
debrief-sources = The works behind this game

## What is being reckoned

debrief-begun = The game is being played once more from every moment: first comes the line of the points in hand after each act.
debrief-progress = { $lines } of { $of } lines played.
debrief-comes = The turning points and the red line, what was still within reach, come when all lines are played.
debrief-settles = The red line still rises while other lines are tried.
debrief-stop = Stop
debrief-stopped = You stopped before all lines were played.
debrief-died = The part of the page that plays the lines has stopped working.
debrief-again = Start again
debrief-counting-texts = All texts, with every circle of signatories, are being counted. If a search is running, this takes its turn with it.
debrief-counting-minds = What each government would have done with other motives is being played. If a search is running, this takes its turn with it.
debrief-complete = The line of fortune is complete.
debrief-drawn-anew = The line of fortune is drawn anew.

## The result

debrief-result = “{ $ending }”: { $score } points on { $date }.
debrief-beside-history = History, by the same rules, comes to { $history }.
debrief-verdict-head = What the points are made of
debrief-verdict-bars = Yours solid, history’s hatched; the figure is yours less history’s.
debrief-talk = To talk over
debrief-ask-turning = { $date }: { $act }. What did you know that day, and what did you only hope?
debrief-ask-waited = From { $date } to { $until } you let time pass. What were you waiting for, and who else was waiting?
debrief-ask-first = Your first act, on { $date }: { $act }. Who would have read it as an offer, and who as a trap?
debrief-ask-signed = { $count ->
    [one] One government signed on { $date }. Whose absence was the louder message?
   *[other] { $count } governments signed on { $date }. Whose absence was the louder message?
}
debrief-ask-unsigned = Nobody signed. Which government could have signed first, and at what price?
debrief-ask-ahead = The text was in force from { $date }, { $days } days before { scenario-pact }. What is a peace of { $days } days worth?
debrief-ask-demand = On { $date } { $capital } asked for changes. When is a wish for changes a way of saying no?
debrief-ask-small = The small states waited for one another. Who could have moved first, and what would it have cost?
debrief-ask-home = Which of your acts was meant for another government, and which only for your own?
debrief-ask-worth = A treaty may be broken in later years. Is it worth nothing on the day on which it is signed?
debrief-ask-words = Which word of the text did the most work, and for whom?

## The line

fortune-sentence = At first { $reach } points were within reach; the game came to { $score }.
fortune-sentence-kept = The game came to { $score }, which is all that was found within reach at first.
fortune-picture = The line of fortune: in hand from { $from } to { $to } points, within reach from { $reach } to { $end }. The table says the same, act by act.
fortune-in-hand = in hand: if nothing more had been done
fortune-reach = within reach: the most that any line found from here comes to
fortune-history = history, in hand on the same days
fortune-opening = the first day
fortune-passes = time passes
fortune-days = { $from } to { $until }
fortune-ends = the end
fortune-row = { $date }: { $act }. In hand { $hand }, within reach { $reach }.
fortune-row-lost = { $date }: { $act }. In hand { $hand }, within reach { $reach }, { $lost } less than before.
fortune-row-first = { $date }: { $act }. In hand { $hand }.
fortune-walk = With the arrow keys you go from act to act.
fortune-table = The line of fortune, act by act
fortune-head-day = Day
fortune-head-act = Act
fortune-head-hand = In hand
fortune-head-reach = Within reach
fortune-head-lost = Lost
fortune-head-said = What is said of it
fortune-as-table = As a table
fortune-as-picture = As a picture
fortune-trust = How far to trust it
fortune-trust-lines = { $lines } lines were played. “In hand” is exact. “Within reach” is what the most successful line among them came to: there may be better ones that nobody has found. Two searches were made, of { $budget } lines each, which told each other what they had found{ $more ->
    [0] .
   *[other] ; the other { $more } lines tried each act otherwise, and looked for the fewest changes.
} The second half of the lines raised the red line by { $spread } on average; the hatching over it is as wide. Where the line is dashed, nothing was tried from that very moment.
fortune-trust-today = It uses what is known today, hidden motives included. What could be known on the day itself is said under “Why”.
fortune-trust-first = “In hand” is exact. What was within reach is shown once other lines have been played.
fortune-trust-yours = { $count ->
    [one] One of the lines is yours: you found it when you tried a moment again.
   *[other] { $count } of the lines are yours: you found them when you tried moments again.
}
fortune-further = Look further
fortune-further-note = As many lines again, from where the searches stopped. A loss may become smaller, and a name may change.
fortune-turning = { $count ->
    [0] No turning point
    [one] One turning point
   *[other] { $count } turning points
}
fortune-none = What was within reach went in small steps. Nothing that was tried shows one decision by which this game was lost or won.
fortune-none-lost = No decision lost this game by itself. The largest difference that was found is this one.
fortune-none-won = No line that was tried came to more than this game. This act brought most.
fortune-largest-lost = { $points ->
    [one] One point fell out of reach: too little to be sure of, or to decide a game.
   *[other] { $points } points fell out of reach: too little to be sure of, or to decide a game.
}
fortune-largest-won = { $points ->
    [one] One point more was in hand after it.
   *[other] { $points } points more were in hand after it.
}
fortune-none-large = No decision can be named that lost this game by itself. The greatest fall is this one.
fortune-none-change = No decision can be named that lost this game by itself. { $count ->
    [one] One change would have given most.
   *[other] A few changes would have given most.
}
fortune-one-change = { $count ->
    [one] With this one thing otherwise, and all else as you played it, the game would have come to { $gain } points more.
   *[other] With these few things otherwise, and all else as you played it, the game would have come to { $gain } points more.
}
fortune-small = Smaller things
fortune-card-lost = { $date } · { $lost } lost
fortune-you-chose = You chose: { $act }
fortune-you-waited = You let time pass.
fortune-retry = Retry this moment
fortune-why = Why
fortune-flag = A filled flag is a turning point, an open one a smaller mistake: something fell out of reach there.
fortune-label-turning-point = Turning point: { $lost } points fell out of reach.
fortune-label-mistake = Mistake: { $lost } points fell out of reach.
fortune-label-slip = Slip: otherwise { $gain } points more in this game.
fortune-label-mendable = It could still be mended: otherwise { $gain } points more in this game.
fortune-label-unlucky = Bad luck: by what could be known then, another way was not likely to bring much more.
fortune-label-lucky = Good luck: by what could be known then, it was the worse choice.
fortune-unsure-one-search = Perhaps a loss: only one of the two searches found it.
fortune-unsure-no-remedy = More may have been possible, but no remedy of few changes was found.
fortune-unsure-half = It would have taken another game from here on. One that keeps half, with no act that it does not need, is told under “Why”.
fortune-stretch-slug = { $from } to { $until } · { $lost } lost
fortune-stretch = Lost bit by bit
fortune-stretch-said = Within reach fell from { $before } to { $after } in small steps. { $named ->
    [yes] What is named of these days by itself is only a part of it.
   *[no] No single decision of these days can be named.
}
fortune-stretch-changes = What would have kept more within reach
fortune-stretch-gives = With this, and all else as you played it, the game comes to { $score } instead of { $played }.
fortune-stretch-gives-on = With this the game does not end early. Played on to the last day as in the line that was found, it comes to { $score } instead of { $played }.
fortune-stretch-mark = bit by bit: { $lost } lost
fortune-stretch-row = One of the small losses from { $from } to { $until }.

## Retry

retry-head = { $date }: the same moment again
retry-lead = Here { $before } points were within reach; after what you did, { $after }. Try again.
retry-lead-same = Here and after it { $before } points were within reach, yet this game lost some of them. Try again.
retry-that-day = The desk on that day
retry-attention = Attention
retry-confidence = Confidence
retry-papers = What had come in last
retry-powers = Where each government stood
retry-instead = What do you do instead?
retry-nothing-yet = Nothing is chosen yet: played out like this, the act is left out and all else stays as you played it.
retry-nothing-yet-waited = Choose at least one act.
retry-group-text = The text
retry-group-home = At home
retry-group-paper = The paper on the desk
retry-next-day = Go on to { $date }
retry-undo = Take back the last one
retry-choose-on = What is chosen lies on { $date }.
retry-play = Play it out
retry-playing = Being played out …
retry-rest = After it the game goes on with the acts that you really gave, as far as they are still possible.
retry-tried = Tried
retry-left-out = Left out, nothing instead
retry-in-game = Otherwise as you played it: { $score }
retry-verdict-new-best = Better than anything found before
retry-verdict-as-good = As good as anything found
retry-verdict-better = Better than the first time
retry-verdict-no-better = No better than the first time
retry-reach = Within reach after it: { $reach }
retry-announce = { $verdict }. { $game }. { $reach }.
retry-hint = { $left ->
    [3] A hint: whom it concerns
    [2] Another hint: what kind of act
   *[other] The last hint: the act itself
}
retry-hint-who = It concerns { $power }.
retry-hint-home = It concerns your own side.
retry-hint-add = Something is missing: “{ $verb }”.
retry-hint-drop = Something is too much: “{ $verb }”.
retry-hint-move = Something came on the wrong day: “{ $verb }”.
retry-hint-replace = Something else was called for: “{ $verb }”.
retry-decline = Show why without a retry
retry-pen = Take the pen here
retry-pen-note = The desk opens at this moment and you play on to the end. Your finished game stays with your games.
retry-back = Back to the line

## Why

why-head = { $date }: why
why-folded = You can try this moment yourself before you read why it mattered.
why-said = With all else as you played it, the game ends at { $score } instead of { $played }.
why-said-on = Played on to the last day as in the line that was found, the game ends at { $score } instead of { $played }.
why-change-add = On { $date }: { $act }
why-change-drop = Left out on { $date }: { $act }
why-change-drop-refused = Then no longer possible on { $date }: { $act }
why-change-move = On { $to } and not on { $date }: { $act }
why-change-replace = On { $to }: { $instead }. Left out on { $date }: { $act }
why-changes = The fewest changes that were found
why-first = The first answer that is different
why-in-game = In your game
why-otherwise = With the change
why-no-answer = No answer
why-reasons = The sums on { $date }, side by side
why-reasons-table = { $capital } on { $date }: the same sum in both games
why-reason = Reason
why-difference = Difference
why-rest = All other reasons
why-total = In all
why-needs = Needed
why-told = What made the difference
why-verdicts = What it comes to
why-verdict = { $name }: { $gain }
why-sum = { $rest ->
    [0] Together { $gain }.
   *[other] Together { $gain } of the { $lost } points that fell out of reach here. The other { $rest } would have taken more acts than these.
}
why-bound-gained = Bound by the text as well: { $powers }.
why-bound-lost = No longer bound by it: { $powers }.
why-ending-other = It ends as “{ $otherwise }” and not as “{ $played }”.
why-known = What could be known on that day
why-known-better = Of { $worlds } worlds that were possible by what you knew, the change does better in { $better } of a hundred by weight and worse in { $worse }; on average { $mean } points.
why-causes = It was prepared by
why-cause = { $date }: { $act }
why-cause-missing = { $date }, not done: { $act }
why-half = What would have kept half of it
why-half-said = No few changes make up for this fall. This is another game from here on, and as short as it could be made: it needs every one of these acts, and no other act of yours after this day is in it.
why-half-gives = It keeps at least half of what fell here, and ends at { $score } instead of { $played }.
why-nothing-said = No explanation was found that holds when it is played out. Only the two numbers are certain.

## Acts in few words, under the line

act-short-draft = draft: { $wording }
act-short-note = note: { $capital }
act-short-inform = inform: { $capital }
act-short-need = ask needs: { $capital }
act-short-sound = sound: { $capital }
act-short-audience = receive: { $capital }
act-short-intel = telegrams: { $capital }
act-short-assure = assure: { $capital }
act-short-favour = favour: { $capital }
act-short-press = press: { $capital }
act-short-mediate = speak to { $capital }
act-short-publish = publish
act-short-commit = promise: { $wording }
act-short-deadline = name a day
act-short-ask = permission: { $wording }
act-short-ask-chair = permission: { $capital }
act-short-report = report
act-short-call = call the signing
act-short-settle = reservation: { $capital }
act-short-sign = sign
act-short-ratify = ratify
act-short-lobby = lobby: { $capital }
act-short-answer = answer a crisis
act-short-answer-table = answer at the table
act-short-register = register
act-short-withdraw = withdraw

## Kinds of acts

act-kind-draft = change the text
act-kind-note = send a note
act-kind-inform = inform a government
act-kind-need = ask what a government needs
act-kind-sound = sound an envoy
act-kind-audience = receive an envoy
act-kind-intel = read telegrams
act-kind-assure = give a private assurance
act-kind-favour = do a favour
act-kind-press = press a government
act-kind-mediate = have another government speak
act-kind-publish = publish the correspondence
act-kind-commit = promise in public
act-kind-deadline = name a day
act-kind-ask = ask permission
act-kind-report = report progress
act-kind-call = call the signing
act-kind-settle = record a reservation
act-kind-sign = sign
act-kind-ratify = order the ratification
act-kind-lobby = lobby a chamber
act-kind-answer = answer a paper
act-kind-register = have the text registered
act-kind-withdraw = withdraw the proposal
