# The page in English: what can be done, crises, the lamp.

## Verbs and purposes

verbs-of = What can be done about { $power }
purposes = Kinds of action
purpose-hand = Today
purpose-text = Text
purpose-learn = Learn
purpose-persuade = Persuade
hand-empty = Nothing to be done here today. The other tabs say why.
purpose-open = { $count ->
    [0] nothing possible today
    [one] one possible today
   *[other] { $count } possible today
}
who-could-speak = Who could speak to { $voice } for you
beyond-mandate = Beyond your mandate: costs { $price } confidence.
cost = { $count ->
    [0] free
   *[other] { $count } attention
}
cost-seal = { $count ->
    [0] final
   *[other] final; { $cost }
}
upstairs = What the members say
for-good = { $consequence } This cannot be undone.
for-good-not = Not now
day-is-named = The signing is named for { $date }.
to-the-end = To the newspaper

## A paper that waits for an answer

waiting-crisis = { $title }: answer by { $date }.
waiting-table = { $name } is about to leave the table.
waiting-reservations = Your guests are at the table.
to-the-table = To the table
crisis-slug = A crisis
crisis-read = Read it
crisis-until = answer by { $date }
crisis-answered = answered
crisis-aside = Later: { $what }
crisis-voices = What others say
crisis-answers = Your answer
crisis-silence = No answer by { $date } counts as the first one.
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
crisis-by-silence = You gave no answer in time
crisis-history = What happened in history
crisis-historical = In history: { $answer }.
effect-if = { $effect } if { $mind }
effect-later = After { $count ->
        [one] one day
       *[other] { $count } days
    }: { $effect }
effect-none = Nothing changes
effect-and = ,
effect-attention = Costs { $count } attention
effect-confidence = { home-place }’s confidence { $change }
effect-bar = Your next request for permission needs { $change }
effect-trust = { $voice }’s trust { $change }
effect-room = Margin in { $chamber } { $change }
effect-sours = Resentment in { $voice }’s chamber +{ $amount }
effect-calms = Doubts at { $voice } −{ $amount }
effect-billSoonerDays = Vote at { $voice } up to { $count } days sooner
effect-replySoonerDays = { $voice }’s answer { $count } days sooner, if one is due
effect-pollLaterDays = The friends of { $voice } answer it { $count } days later
effect-intel = { $count ->
    [one] You see more of { $voice }’s reasons
   *[other] You see more of { $voice }’s reasons, { $count } steps
}
effect-trustOfTheBound = Trust of all who signed or acceded { $change }
effect-publicity = Publicity { $change }
effect-credibility = Credibility { $change } per cent

## What a command would cost or risk today

stake-assure = Counts at { $share } per cent today; each assurance lowers that. Some distrust it.
stake-cold = You have nobody there: { $days } days slower, trust { $trust }. Sound its envoy first.
stake-crossed = You told { $voice } the opposite. Within { $days } days both would be in print.
stake-crossed-text = Your own text says the opposite. Within { $days } days both would be in print.
stake-lie = It contradicts your assurance to { $voice }. Within { $days } days that would be in print.
stake-yes-lost = { $count ->
    [one] { $powers } takes back its yes at once.
   *[other] { $powers } take back their yes at once.
}
stake-yes-doubtful = { $count ->
    [one] { $powers } may take back its yes at once.
   *[other] { $powers } may take back their yes at once.
}
stake-yes-strained = { $count ->
    [one] { $powers } judges the whole text anew, and its yes may not bear a change.
   *[other] { $powers } judge the whole text anew, and their yes may not bear a change.
}
stake-day = For { $days } days the others settle for less, because { $powers } already agreed.
stake-day-empty = Nobody has agreed: { $days } days with no effect, and your credibility falls.
stake-carried = Carries the invitations to { $friends } too.
stake-by-way-of = By way of { $by }.
stake-third-place = Through an envoy at a third place.
stake-favour = You offer { $gift }. Costs { $price } confidence.
stake-promise = Others stop holding out for another wording. Going back costs { $price } confidence.
stake-broken = You promised the present wording in public: costs { $price } confidence.
stake-adjourn = All may be called again. Costs { $price } confidence.
stake-sign = Calls { $powers }. If they sign, the text is closed.
stake-night = { $count ->
    [0] This is your last attention: for the night there is only the one word that the call includes.
   *[other] Leaves { $count } attention for the night; the first word at the table is included.
}
stake-stay = As it stands, { $powers } would sign{ $go ->
    [0] .
   *[other] ; whoever else sits there leaves.
}
stake-nobody-stays = As it stands, nobody would sign.
stake-settle = Reservation: { $reason }. { $free ->
    [1] Trust { $trust }; costs no confidence.
   *[other] Trust { $trust }; costs { $price } confidence.
}
stake-sign-some = Calls { $powers }, without { $others }. If they sign, the text is closed.
stake-sign-missed = { $voice } may walk out: it looks for { $friends }.
stake-word = Your credibility is { $share } per cent.
halt-paper = “{ $title }” waits for your answer until { $date }. Wait again, and the days run on until then.
halt-last-day = Today is the last day to answer “{ $title }”. Wait again, and your silence counts as “{ $silence }”.
halt-attention = { $count ->
    [one] You have 1 attention left. It lapses on Monday; wait again to let it lapse.
   *[other] You have { $count } attention left. It lapses on Monday; wait again to let it lapse.
}

## What can I do?

counsel = What now?
counsel-short = What now?
counsel-slug = On your desk, { $date }
counsel-none = Nothing presses today. Everything else you can do is in the dossiers.
counsel-over = The game is over. The last page tells what came of it.
counsel-first = Nobody has seen the text yet. You may invite { $power }.
counsel-invite = You may invite { $power }, and have not yet.
counsel-cold = You have no contact with { $name }. Sound its envoy before you send a note.
counsel-accede = { $name } is not a party. You could ask it to accede.
counsel-since = { $voice } declined to accede. The Protocol has gained ground since.
counsel-again = The text now has what { $voice } asked for. { $voice } has not seen it.
counsel-again-part = The text now has part of what { $voice } asked for. { $voice } has not seen it.
counsel-wish = { $voice } asks for { $demand }. Your mandate allows it.
counsel-wish-cold = { $voice } asks for { $demand }. Your mandate allows it, but sound the envoy before you send a note.
counsel-missed = { $voice } asked for { $demand }. The text can no longer change, but that government may accede.
counsel-leave = { $voice } asks for { $demand }. Permission would be granted today: { $stands }, and { $needs } is needed.
counsel-no-leave = { $voice } asks for { $demand }. Permission would be refused today: { $stands }, and { $needs } is needed.
counsel-leave-then = { $voice } asks for { $demand } too. Permission would be granted even after the others: { $stands }, and { $needs } is needed.
counsel-no-leave-then = { $voice } asks for { $demand } too. Permission would be refused after the others: { $stands }, and { $needs } is needed.
counsel-nearer-report = { $voice } asks for { $demand }. Permission is { $lack } short. A report today adds { $gain }.
counsel-nearer-need = { $voice } asks for { $demand }. Permission is { $lack } short. If { $voice } says it again, that adds { $gain }.
counsel-nearer-note = { $voice } asks for { $demand }. Permission is { $lack } short. If it repeats this in writing, that adds { $gain }.
counsel-nearer-publish = { $voice } asks for { $demand }. Permission is { $lack } short. Publishing the correspondence adds { $gain }.
counsel-meanwhile = { $voice } answers by { $date }. Sounding its envoy would show what matters there.
counsel-hidden = { $voice } has not agreed, and you cannot see all its reasons.
counsel-need = { $voice } has declined. Ask it what it needs.
counsel-audience = So far the text has nothing that { $voice } asked for. Receiving its envoy builds trust.
counsel-sign = Everybody who has the text has agreed. You can call { $powers } to sign.
counsel-sign-some = You can call { $powers } to sign. Without a yes so far: { $others }.
counsel-let-it-ask = { $voice } will not come without { $friends }. If it has to name them again, it asks them itself, which costs you nothing.
counsel-sitting = Of what { $voice } and its friends ask, { $count } things would be permitted today in one meeting.
counsel-sign-waiting = You can call { $powers } to sign. Those who wait for others would come: { $others }.
counsel-ratify = The Protocol is signed. Your own ratification has not been ordered.
counsel-register = Enough governments are bound for the Protocol to be registered at Geneva.
counsel-report = You have results that you have not reported.
counsel-lobby = The bill is { $figure } short in { $chamber }.
counsel-wait = Next: { $what }, { $date }.
counsel-wait-open = Nothing is due that you know of. Wait and see.
counsel-run = Let the days run
counsel-run-note = Stops for an answer, a vote, a crisis, or a week that restores attention. Other news is collected.
guest-misses = may walk out: it looks for { $friends }
