# The page in English: your own government.

permission-given = Permission given: { $demand }.
ask-granted = Would be granted today: you can show { $stands }, it takes { $needs }. Costs { $price } confidence.
ask-refused = Would be refused today: you can show { $stands }, it takes { $needs }. Costs { $price } confidence all the same.
ask-open = Not certain today: you can show { $stands }, it takes { $needs }, and undecided members add { $least } to { $most }. Costs { $price } confidence, or { $refused } if refused.
ask-then-granted = { $today } After what is granted above it would be granted too, and cost { $price }.
ask-then-refused = { $today } After what is granted above it would be refused, and cost { $price }.
ask-then-open = { $today } After what is granted above it would not be certain, and cost { $price } at most.
requests = Other permissions you could ask
table-day = Day
table-cause = Cause
table-change = Change
table-now = After
home-table = The signing
home-table-signed = Ratifications
home-public = In public
home-government = { home-place }
promised = Promised in public: { $demands }.
promised-nothing = To promise a wording in public, open its article.
members-rather = Would prefer: { $what }.
members-out = Would prefer { $name } left out. An invitation that has gone out stands.
members-kept = Asks for no change.
mandate = What you may do without asking
mandate-circle = You may invite { $powers }.
request-granted = granted today: you can show { $stands }, it takes { $needs } (asking costs { $price })
request-refused = refused today: you can show { $stands }, it takes { $needs } (asking costs { $price })
request-open = not certain: you can show { $stands }, it takes { $needs }, undecided members { $least } to { $most } (costs { $price }, or { $refused } if refused)
requests-alone = Each of these is judged and priced as if it were the only request; each one makes the next dearer.
requests-in-turn = { requests-alone } Asked for today one after another, in this order, permission would be refused for: { $demands }. What is asked for in one meeting is judged together.
requests-open = Some members do not say what they think before they have to decide. More evidence can make a request certain. Where they have refused once, they go by what you can show.
members-odds = What they add to a chair: { $chairs }; to a wording: { $wordings }.
members-odds-of = { $amount } ({ $count } in { $of })
nearer = What would help
nearer-report = A report today: { $gain }
nearer-need = If { $voice } says so again when asked: { $gain }
nearer-note = If { $voice } writes so again (a note that concedes nothing hardens it): { $gain }
nearer-publish = Publishing the correspondence: { $gain }
requests-wanted = What others want from you
sitting-one = { $demand } ({ $price })
sitting-costs = Costs { $price } confidence in all.
sitting-costs-most = Costs at most { $price } confidence in all.
sitting-granted = Would be granted: { $demands }.
sitting-refused = Would be refused: { $demands }.
sitting-open = Not certain, because of undecided members: { $demands }.
sitting-passed-on = { $said } What { $voice } passes on from others is in it: { $demands }.
mandate-wordings = Each article shows which wordings you may write.
drawer = In the drawer: evidence
drawer-empty = Empty. What others refuse or ask for is kept here, and counts when you ask permission.
drawer-paper = { $voice } wants { $demand }, which counts { $figure }.
confidence-title = { home-place }’s confidence
confidence-slug = { home-body }
confidence-lead = You began at { $first } and stand at { $now }, out of 100. Below { $recall } you are relieved, and “{ verdict-durability }” counts nothing.
confidence-line = Below { $line } every week costs more of it.
confidence-fallen = { home-place }’s confidence has fallen below { $line }: every week now costs more of it.
confidence-low = Below { $line }: every week now costs more of it.
confidence-stands = Confidence: { $figure } of 100.
confidence-open = What has moved it
confidence-next = What will move it next
week-rule = A reason named beside a week changes its cost. Rounded to whole points, the same cost can show as two figures.
week-published = after publication
week-signed = after the signing
week-low = below { $line } of confidence
week-halved = halved below { $line } of confidence
members-otherwise = { $count ->
    [one] One would have it otherwise
   *[other] { $count } would have it otherwise
}
members-content = { $count ->
    [one] One is content with the text
   *[other] { $count } are content with the text
}
price-today = If granted it costs { $price } confidence: { $parts }. If refused it costs { $refused }.
price-asking = { $figure } for the asking
price-earlier = { $count ->
    [one] { $figure } for one request granted before
   *[other] { $figure } for { $count } requests granted before
}
price-loss = { $figure } for how far it goes
price-without = Acting without permission costs { $price }.
moved-home = What this moves at { home-place }
moved-home-rule = What others ask for or refuse counts as evidence when you ask permission.
moved-from-to = from { $before } to { $after }:
moved-granted = would be permitted now (needs { $needs })
moved-refused = still refused (needs { $needs })
moved-open = not certain yet (needs { $needs })
