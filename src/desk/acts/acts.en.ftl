# The page in English: what can be done, crises, the lamp.

## Verbs and purposes

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
upstairs = What is said upstairs
for-good = { $consequence } There is no way back from it.
for-good-not = Not now
day-is-named = The signature is named for { $date }.
to-the-end = To the front page

## A paper that waits for an answer

waiting-crisis = { $title }: to be answered by { $date }.
waiting-table = { $name } has reached for its hat.
to-the-table = To the table
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
effect-pollLaterDays = The friends of { $voice } answer it { $count } days later
effect-intel = { $count ->
    [one] { $voice }’s ledger opens a step
   *[other] { $voice }’s ledger opens { $count } steps
}
effect-trustOfTheBound = Trust of all who are bound { $change }
effect-publicity = Print { $change }
effect-credibility = Your word { $change } in 100

## What a command would cost or risk today

stake-assure = Your word weighs { $share } in 100, and less each time.
stake-cold = Nobody was sent there before: { $days } days slower, and { $trust } of trust. Sound first.
stake-crossed = { $voice } was told the contrary: within { $days } days it would be in print.
stake-crossed-text = Your own text says the contrary: within { $days } days it would be in print.
stake-lie = It gives your word to { $voice } the lie: within { $days } days that would be in print.
stake-day = { $days } days of falling hopes, on the yes of { $powers }.
stake-day-empty = Nobody’s yes behind it: { $days } days for nothing, and your word weighs less.
stake-favour = Offered: { $gift }. Costs { $price } of confidence.
stake-promise = Other hopes fall; to go back costs { $price } of confidence.
stake-broken = You promised the other in public: costs { $price } of confidence.
stake-adjourn = All may be called again; costs { $price } of confidence.
stake-sign = Called: { $powers }. With that the text is closed.
stake-sign-some = Called: { $powers }, without { $others }. With that the text is closed.
stake-word = Your word weighs { $share } in 100 today.

## What can I do?

counsel = What can I do?
counsel-short = What now?
counsel-slug = On your desk, { $date }
counsel-none = Nothing new suggests itself today; what is possible all the same stands in the dossiers.
counsel-over = The affair is over. What it came to lies on the last page.
counsel-first = Nobody has seen the text yet, and { $power } stands within your mandate.
counsel-invite = { $power } stands within your mandate and has not been asked.
counsel-cold = { $name } has not been asked, nor its envoy heard: a talk should come before the note.
counsel-accede = { $name } is not in, and could be asked to accede.
counsel-since = { $voice } declined to accede; since then more has been handed in.
counsel-again = The text now has what { $voice } asked for, and { $voice } has not seen it so.
counsel-again-part = The text now has part of what { $voice } asked for, and { $voice } has not seen it so.
counsel-wish = { $voice } asks for { $demand }, and your mandate allows it.
counsel-wish-cold = { $voice } asks for { $demand }. Your mandate allows it; a talk with the envoy should come before the note.
counsel-missed = { $voice } asked for { $demand }; the text is closed, and accession open.
counsel-leave = { $voice } asks for { $demand }. Leave would be granted today: { $stands } against { $needs }.
counsel-no-leave = { $voice } asks for { $demand }. Leave would be refused today: { $stands } against { $needs }.
counsel-leave-then = { $voice } asks for { $demand } too. Leave would be granted even after the others: { $stands } against { $needs }.
counsel-no-leave-then = { $voice } asks for { $demand } too. Leave would be refused after the others: { $stands } against { $needs }.
counsel-nearer-report = { $voice } asks for { $demand }. Leave lacks { $lack }; a report today brings { $gain }.
counsel-nearer-need = { $voice } asks for { $demand }. Leave lacks { $lack }; to hear it again would be evidence: { $gain }.
counsel-nearer-note = { $voice } asks for { $demand }. Leave lacks { $lack }; its second answer in writing would count { $gain }.
counsel-nearer-publish = { $voice } asks for { $demand }. Leave lacks { $lack }; printing the correspondence brings { $gain }.
counsel-meanwhile = { $voice } is to answer by { $date }; until then a talk with its envoy shows what weighs there.
counsel-hidden = { $voice } has not said yes, and some of its reasons are hidden from you.
counsel-need = { $voice } has said no; what it would need, it says when asked.
counsel-audience = Nothing in the text wins { $voice } today; to receive its envoy wins trust.
counsel-sign = Nobody who has the text has still to say yes: { $powers } can be called to sign.
counsel-sign-some = The signing can be called with the yes of { $powers }, and without that of { $others }.
counsel-ratify = The text is signed, and your own ratification is not ordered.
counsel-register = Enough have handed in for the text to be entered at Geneva.
counsel-report = Something has been reached since you last reported.
counsel-lobby = In { $chamber } this text lacks { $figure }.
counsel-wait = To wait for: { $what }, { $date }.
counsel-wait-open = Nothing is known to be coming; waiting shows what does.
counsel-run = Let the days run
counsel-run-note = Until an answer, a vote or a paper comes, or a new week gives attention back; the other despatches are then shown together.
