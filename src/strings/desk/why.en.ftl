# The page in English: reasons, prices, what can be done, and hints.

## The Why sheet

why-slug = { $voice }, { $date }; { $level }
why-title = What is on the mind of { $voice }
why-title-replied-agreed = Why did { $voice } say yes?
why-title-replied-waiting = Why does { $voice } wait?
why-title-replied-countered = Why did { $voice } not say yes?
why-title-replied-noted = Why did { $voice } only take note?
why-title-replied-declined = Why did { $voice } say no?
why-title-replied-withdrawn = Why did { $voice } take it back?
why-title-replied-acceding = Why will { $voice } come in?
why-title-needed-any = What would { $voice } need?
why-title-asked-granted = Why was leave given?
why-title-asked-refused = Why was leave refused?
why-title-powersWithheld-any = Why were full powers withheld?
why-title-leaving-any = Why would { $voice } leave the table?
why-title-walkedOut-any = Why did { $voice } walk out?
why-title-billPassed-any = Why did the bill pass at { $voice }?
why-title-billPutOff-any = Why was the bill put off at { $voice }?
why-title-shelved-any = Why was the bill put away at { $voice }?
why-title-disowned-any = Why did { $voice } disown it?
why-ledger = The ledger of { $voice }
why-sum-both = Loudest for it: “{ $best }”. Heaviest against it: “{ $worst }”.
why-sum-for = Nothing that is known speaks against it. Loudest for it: “{ $best }”.
why-sum-against = Nothing that is known speaks for it. Heaviest against it: “{ $worst }”.
why-for = Speaks for it
why-against = Speaks against it
why-hidden = { $count ->
    [one] One term more is there, and not seen.
   *[other] { $count } terms more are there, and not seen.
}
why-as-table = The same as a table
why-table = All terms that are known
why-change = What would change that mind
why-nearest = The nearest text that would do
why-no-wish = What can be done
why-waits = The text would do with the yes of { $friends }.
why-agreed = It is content as things stand. Change the text or the company, and it will judge again.
why-home = Show at home what others refused, keep confidence up, or ask for less.
why-for-good = No change of the text would keep it. Trust might, or a word, or other company.
why-chamber = In its chamber: { $chamber }
why-no-text = No text and no circle would have done that day. Time, trust or a private word may bring one nearer.
why-chamber-room = What was missing is room in its chamber. Trust, a private word, a favour, a third party’s voice or a turn of opinion may make some; its hopes, which fall with time, count for nothing there.
why-withdrawn = It named no text. As things then stood, it could no longer accept the text or the company: another text, its friends’ return, trust or time may win it again.
why-closed = The text is closed. Time, trust or others who come in may move it.
why-closed-asked = The text is signed: nothing in it can be changed any more.
why-acceding = It will accede as things stand. Nothing is missing.
why-would-do = The text need not change: as it stood that day, it would do.
why-would-do-with = The text need not change: as it stood that day, it would do with the yes of { $friends }.
why-granted = Leave was given, and stands.
why-walked = It still waits for a better table: other company or another text may bring it back.
why-passed = The bill has passed. Nothing is missing.
why-put-off = The text is closed. Trust, a favour or talks in the lobbies may make room before the bill comes up again.
why-done = It is over: this government will not come back to it.
why-price = The price at home
why-in-pencil = That stands in your text already.
why-see-more = To see more of it
table-term = Term
table-voice = In its own voice
table-amount = Weight
table-grounds = Rests on
grounds-judgement = a judgement
diary = His own note:

## What a command would cost or risk today

stake-word = Your word weighs { $share } in 100 today.
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

## Hints for a newcomer, each said once

hint = A hint
hint-understood = Understood
hint-draft = The Protocol is yours to write. Press an article, and it opens to its other wordings.
hint-send = Nobody has seen it yet. A note from a dossier lays it before a Government; the discs are what that takes of your week.
hint-wait = An answer takes days. Wait lets them pass to the next despatch; Undo takes back what was done since the last one.
hint-why = An answer has come. Why? shows what weighed in it, and what would change that mind.
hint-leave = What is asked for goes beyond your mandate. Leave is asked for at { home-place }, where refusals from abroad count as evidence.
hint-attention = This week’s attention is spent. It comes back on Monday; to wait costs none.
hint-sign = There is a yes in hand. The signing can be called from under the articles; whoever misses a friend there may walk out.
hint-force = Signed is not yet in force. Chambers vote, ratifications are handed in, and any two that lie there bind two powers.
hint-pen = This is how it went. Take the pen, and from that moment on it is your game.
hints-again = Say the hints once more
undo-nothing = There is nothing to take back: days that passed, and what was learnt, stay.
