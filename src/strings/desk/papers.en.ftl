# The page in English: papers that wait, the table, the tape.

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
tally = { $letter }: { $count ->
    [one] { $count } hand
   *[other] { $count } hands
}.
tally-more = { $letter }: { $count ->
    [one] { $count } hand
   *[other] { $count } hands
}. One more
tally-less = { $letter }: one hand fewer
tally-most = most
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
