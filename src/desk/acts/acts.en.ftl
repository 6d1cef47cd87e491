# The page in English: what can be done, crises, the lamp.

## Verbs and purposes

verbs-of = What can be done about { $power }
verbs-at-home = What can be done at { home-place }
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
    [0] takes no attention
   *[other] { $count } attention
}
cost-seal = { $count ->
    [0] final
   *[other] final; { $cost }
}
members = What the members say
for-good = { $consequence } This cannot be undone.
for-good-takes = It takes { $cost }.
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
crisis-until = { $count ->
    [one] one answer
   *[other] { $count } answers
}, by { $date }
crisis-answered = answered
crisis-aside = Later: { $what }
    .answered = Next: { $what }
crisis-voices = What others say
crisis-answers = Your answer
crisis-last = Answer { $count } of { $count }
crisis-silence = No answer by { $date } counts as the first one.
crisis-kept = An answer whose effect depends on hidden motives cannot be undone.
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
effect-instead = { $effect } instead if { $mind }
effect-if-all = If { $mind }: { $effects }
effect-replaced = { $effect } instead
echo-unseen = You are not told whether what stands beside “if” has come; the next answers show it.
effect-mind = { $mind } ({ $odds })
effect-later = After { $count ->
        [one] one day
       *[other] { $count } days
    }: { $effect }
effect-unless = Not if { $unless }
effect-none = Nothing changes
effect-and = ,
effect-attention = Costs { $count } attention
effect-attention-left = { $count ->
    [0] Costs { $takes } attention; none is left, so it is taken from next week
   *[other] Costs { $takes } attention; { $count } is left, the rest is taken from next week
}
effect-relieved = You would be relieved: the game ends
effect-relieved-on = You would be relieved on { $date } if nothing else raised confidence
stake-relieved = { $told } You would be relieved: the game ends.
effect-confidence = { home-place }’s confidence { $change }
effect-bar = Your next request for permission needs { $change }
effect-trust = { $voice }’s trust { $change }
effect-weighs = { $voice }’s ledger { $change }
effect-room = Margin in { $chamber } { $change }
effect-sours = Margin in { $chamber } −{ $amount } (resentment)
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

stake-audience = Trust { $trust }{ $open ->
    [0] {""}
   *[other] , as its motives are
}; it counts { $counts ->
    [ledger] in its ledger
    [margin] in its chamber: margin { $room }
   *[bound] when Durability is judged
}. Less each time.
stake-audience-none = It does not count an audience now: nothing would change.
stake-assure = Counts at { $share } per cent today; each assurance lowers that. Some distrust it.
stake-cold = Nobody has spoken for you there yet: { $days } days slower, trust { $trust }. Sound its envoy first.
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
stake-day = For { $days } days the others settle for less, because { $powers } already agreed, and each request at home gains { $request }. Kept: trust of those who sign up to { $kept }. A government that resents such days asks for more instead, and trusts you less. Unused: credibility { $unused } per cent.
stake-day-brief = Others settle for less for { $days } days, or ask for more if they resent it. Kept: trust up to { $kept }. Unused: credibility { $unused } per cent.
stake-day-empty = Nobody has agreed: { $days } days with no effect. Credibility { $now } per cent now, { $unused } more if the day passes unused.
stake-exchange = Vote up to { $days } days sooner: { $powers }. Margin in each of these chambers −{ $amount } (resentment).
stake-may-move = { $is ->
    [more] May raise the trust of { $more }.
    [less] May lower the trust of { $less }.
    [either] May raise or lower the trust of { $all }.
   *[both] May raise the trust of { $more } and lower that of { $less }.
}
stake-publish = Others hold out for less{ $gains ->
    [1] , and each request at home gains { $request }
   *[0] {""}
}. A change of the text then costs { $price } confidence, less with each week.
stake-publish-late = { $votes ->
    [0] All have decided: it moves nobody abroad. Only your next report gains by it.
   *[other] All have decided: it counts only in the chambers that have still to vote, and in your next report.
}
stake-publish-week = From now on each week costs { $price } more.
stake-publish-exposes = What you told { $powers } in private would be in print tomorrow: costs { $price } confidence, credibility { $share } per cent, trust { $trust }.
stake-printed = The text is in print: a change costs { $price } confidence.
stake-register = { effect-confidence }, since the text does not provide for it. The treaty will last better.
stake-register-free = Costs no confidence, since the text provides for it. The treaty will last better.
stake-carried = Carries the invitations to { $friends } too.
stake-by-way-of = By way of { $by }.
stake-third-place = Through an envoy at a third place.
stake-sound = { $is ->
    [both] You learn more of its reasons; the answer to your next note comes sooner.
    [opens] You learn more of its reasons; a first note is then answered in the usual time.
    [learns] You learn more of its reasons.
    [hastens] The answer to your next note comes sooner.
   *[neither] Its trust rises a little.
}
stake-report = { effect-confidence }. { $consequence }
stake-report-little = Adds less than one point to { home-place }’s confidence. { $consequence }
stake-report-most = At most { $most } this time{ $then ->
    [little] , and hardly anything the next time.
   *[some] , { $later } the next time.
}
stake-favour = You offer { $gift }. Trust { $trust }; costs { $price } confidence.
stake-hurries = Margin { $room }, trust { $trust }{ $days ->
    [0] {""}
    [one] , the vote one day sooner
   *[other] , the vote { $days } days sooner
}{ $again ->
    [0] {""}
   *[other] ; less each time
}.
stake-wins-over = Wins over some of the undecided deputies if they are against.
stake-hears-later = Its undecided deputies do not say yet how they will vote: a talk from { $date } on tells it.
stake-hears = Tells how the undecided deputies will vote: { $least } to { $most }.
stake-hurries-into = The vote may then come while this still counts, until { $date }: { $tide }
stake-promise = Others stop holding out for another wording. Going back costs { $price } confidence.{ $eases ->
    [today] { " " }Each request at home gains { $by }.
    [later] { " " }Each request at home gains { $by } once somebody asks for another wording.
   *[never] {""}
}
stake-broken = You promised the present wording in public: costs { $price } confidence.
stake-adjourn = All may be called again. Costs { $price } confidence{ $recorded ->
    [0] .
   *[other] , and the trust that the minutes have won.
}
stake-sign = Calls { $powers }. If they sign, the text is closed.
stake-crowd = With { $count } guests each of them needs { $more } more than with { $usual }, unless its reservation is recorded.
stake-night = { $count ->
    [0] This is your last attention: in the night only { $words ->
        [one] the first act at the table costs none
       *[other] the first { $words } acts at the table cost none
    }.
   *[other] Leaves { $count } attention for the night; { $words ->
        [one] the first act at the table costs none
       *[other] the first { $words } acts at the table cost none
    }.
}
stake-ratify = Deposited in { $days } days. On that day it costs { $price } confidence, less for each partner that has deposited by then.
stake-ratify-free = Deposited in { $days } days. Costs no confidence: enough partners have deposited.
stake-stay = As it stands, { $powers } would sign{ $go ->
    [0] .
   *[other] ; { $leaving } would leave.
}
stake-nobody-stays = As it stands, nobody would sign.
stake-settle = Reservation: { $reason }. { $free ->
    [1] Trust { $trust }; costs no confidence.
   *[other] Trust { $trust }; costs { $price } confidence.
} Otherwise trust { $lost }{ $crowd ->
    [0] .
   *[other] , and among so many guests it needs { $more } more to stay.
}
stake-sign-some = Calls { $powers }, without { $others }. If they sign, the text is closed.
stake-sign-missed = { $voice } may walk out: it looks for { $friends }.
stake-word = Your credibility is { $share } per cent.
halt-paper = “{ $title }” waits for your answer until { $date }. Wait again, and the days run on until then.
halt-last-day = Today is the last day to answer “{ $title }”. Wait again, and your silence counts as “{ $silence }”.
halt-named-day = Today is the day that you named for the signing. Wait again, and it passes unused: your credibility falls.
halt-vote = Tomorrow is the vote of { $chamber }. { $is ->
    [unread] How is not known: you have not read its reasons.
    [fails] With today’s margin ({ $most }) the bill is put off.
   *[open] The margin is between { $least } and { $most }, since some deputies are undecided; below 0 the bill is put off.
} Wait again to let it come.
halt-attention = { $count ->
    [one] You have 1 attention left. It lapses on Monday; wait again to let it lapse.
   *[other] You have { $count } attention left. It lapses on Monday; wait again to let it lapse.
}

## What can I do?

counsel = What now?
counsel-short = What now?
guest-misses = may walk out: it looks for { $friends }
