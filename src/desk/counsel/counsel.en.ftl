# The page in English: what can be done now.

counsel-slug = On your desk, { $date }
counsel-none = There is nothing to suggest today. What you can do is in the dossiers.
counsel-over = The game is over. The last page tells what came of it.
counsel-directions = These are directions. What you do there is for you to decide.
counsel-dossier = Dossier: { $name }
counsel-article = Article: { $article }
counsel-crisis-low = { $title }: answer by { $date }. The weeks ahead will cost confidence, and only { $figure } is left. Choose among the answers that cost little or none of it.
counsel-crisis-home = { $title }: answer by { $date }. Weigh first what each answer does to confidence and attention.
counsel-crisis-power = { $title }: answer by { $date }. Weigh first what { $voice } would make of each answer.
counsel-late-agreement = It is too late for an agreement: an answer usually takes at least { $takes ->
    [one] one day
   *[other] { $takes } days
}, and the last day, { $date }, is { $left ->
    [0] today
    [one] tomorrow
   *[other] { $left } days away
}.
counsel-late-force = It is too late for { scenario-treaty } to come into force: agreement and ratification usually take at least { $takes ->
    [one] one day
   *[other] { $takes } days
}, and the last day, { $date }, is { $left ->
    [0] today
    [one] tomorrow
   *[other] { $left } days away
}. It can still be signed.
counsel-late-others = { $possible ->
    [no] Nobody else can be bound by { $date }: no answer, vote or deposit is left that could lead there.
   *[yes] Nobody else can be bound by { $date }: the next answer, vote or deposit that could lead there is at least { $takes ->
        [one] one day
       *[other] { $takes } days
    } away, and the last day is { $left ->
        [0] today
        [one] tomorrow
       *[other] { $left } days away
    }.
}
counsel-late-still = This still counts:
counsel-late-pass = Nothing is left to do but to let the days pass.
counsel-late-withdraw = You can also withdraw the proposal. That ends the game today.
counsel-leaving-keep = { $voice } is about to leave the table. Without that signature the rest is worth little; the signing can be adjourned.
counsel-leaving-let = { $voice } is about to leave the table. The others can sign without it.
counsel-doubt = { $voice } has a reservation. Left out of the minutes, it costs trust, and may cost the signature.
counsel-ready-to-sign = At the table: { $powers }. You can go on to sign.
counsel-first = The text has not been sent to anybody yet. You may invite { $power }.
counsel-invite = You may invite { $power }, and have not yet.
counsel-carried = One note to { $voice } carries the invitations to { $friends } too: one attention for all.
counsel-cold = You have no contact with { $name }. Sound its envoy before you send a note.
counsel-print = Nothing is in print yet. Published, the correspondence makes others hold out for less and counts as evidence. Later changes then cost more. Some governments believe only what is printed.
counsel-wish = { $voice } asks for { $demand }. Your mandate allows it.
counsel-wish-cold = { $voice } asks for { $demand }. Your mandate allows it, but sound the envoy before you send a note.
counsel-permission = { $voice } asks for { $demand }. Permission would be granted today.
counsel-permission-open = { $voice } asks for { $demand }. Permission is not certain, and more evidence from { $voice } would prove nothing more.
counsel-each-alone = Each permission is reckoned by itself. Asking costs confidence: after one, the next may be refused.
counsel-sitting = Of what { $voice } and its friends ask, { $count } things would be permitted today in one meeting.
counsel-sitting-open = Of what { $voice } and its friends ask, { $count } things could be decided today in one meeting. Not all are certain.
counsel-nearer = { $voice } asks for { $demand }. Permission would be refused today. If { $voice } says so again, you have more evidence.
counsel-nearer-open = { $voice } asks for { $demand }. Permission is not certain today. If { $voice } says so again, you have more evidence.
counsel-nearer-report = { $voice } asks for { $demand }. Permission would be granted after a report.
counsel-nearer-publish = { $voice } asks for { $demand }. Permission would be granted once the correspondence is published.
counsel-no-permission = { $voice } asks for { $demand }. Permission would be refused today. What would bring it nearer stands with your government.
counsel-no-permission-open = { $voice } asks for { $demand }. Permission is not certain today. What would bring it nearer stands with your government.
counsel-let-it-ask = { $voice } will not come without { $friends }. If it has to name them to you again, it will ask those governments in its own name; that costs you nothing.
counsel-need = { $voice } has not agreed. Ask what it needs: what it says counts as evidence.
counsel-again = The text now has what { $voice } asked for. { $voice } has not seen it.
counsel-again-part = The text now has part of what { $voice } asked for. { $voice } has not seen it.
counsel-again-changed = The text or the circle has changed since your last note to { $voice }.
counsel-again-late = { $voice } has given no answer for four weeks. A later date makes a government hold out for less.
counsel-sign = Everybody who has the text has agreed. You can call { $powers } to sign.
counsel-sign-waiting = You can call { $powers } to sign. Those who wait for others would come: { $others }.
counsel-sign-some = You can call { $powers } to sign. Without a yes so far: { $others }.
counsel-audience = { $voice } has the text, and has not been received this week. An audience builds trust.
counsel-hidden = You cannot see all the reasons of { $voice }. Its envoy would say more.
counsel-register = Enough governments are bound for the text to be registered.
counsel-ratify = The text is signed. Your own ratification has not been ordered.
counsel-accede = { $name } is not a party. You could ask it to accede.
counsel-since = { $name } was asked to accede, and has not. Three weeks have passed; you could ask again.
counsel-unheard = The bill comes up in { $chamber } on { $date }. Its undecided deputies have not been heard.
counsel-lobby = The bill comes up in { $chamber } on { $date }. Its members can still be talked to.
counsel-bill = { $voice } has still to ratify; its bill comes up on { $date }. A favour would help.
counsel-trust = { $voice } has not been received this week. The text lasts longer where you are trusted, but some governments do not count an audience now.
counsel-home-low = Confidence is down to { $figure }, and you have results that you have not reported.
counsel-report = You have results that you have not reported.
counsel-relieved = As things stand, the confidence of { home-place } falls below { $recall } on { $date }, and you are relieved. Reports of results raise it, and some answers to crises.
counsel-threat = “{ $title }”, { $date }: { $effects }. Not if { $unless }.
counsel-wait-idle = No answer, vote or decision is due: unless a paper comes, nothing will happen without you. The week costs { $cost } of confidence on { $date }.
counsel-wait = Next: { $what }, { $date }.
counsel-wait-open = Nothing is due that you know of. Wait and see.
counsel-run = Let the days run
counsel-run-note = Stops for an answer, a vote, a crisis, or a week that restores attention. Other news is collected.
counsel-to-end = Let the days pass to the end
counsel-to-end-note = Stops only for a paper that waits for your answer.
