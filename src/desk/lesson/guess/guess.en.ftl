# The page in English: what did Litvinov do?

guess-none = This scenario has no stops at which history could ask.
guess-rail = The stops
guess-stop = { $date }: { $title }
guess-stop-answered = { $date }: { $title }, answered
guess-at = Stop { $at } of { $of }
guess-at-answered = Stop { $at } of { $of } · answered
guess-at-end = After the last stop
guess-score = Right so far
guess-score-of = { $right } of { $of }
guess-counting = Count hands
guess-when = { $place }, { $date }
guess-when-hour = { $place }, { $date }, { $hour }
guess-again = The question again
guess-answers = Answers
guess-choose = Choose an answer
guess-choose-first = Choose an answer first, with its letter.
guess-answer = Answer { $letter }, and see
guess-show = Show what was done
guess-next = Next stop, { $date }
guess-watch-on = Watch until { $date }
guess-to-end = What it comes to
guess-back = Back
guess-pen = Take the pen
    .long = Take the pen at this moment, and do something else
guess-hint = A hint
guess-hint-costs = A hint, ½ point
guess-hint-head = Hint.
guess-look-at-desk = Look at the desk of that hour
    .short = The desk
guess-on-desk = Last on the desk
guess-back-to = Back to the question
guess-replaying = What an answer leads to, despatch { $at } of { $of }

guess-result-right = That is what was done: { $done }.
guess-result-wrong = Not what was done. Done: { $done }.
guess-result-open = The sources do not settle this. In the replay: { $done }.
guess-result-none = Done: { $done }.
guess-result-hands = Done: { $done }. { $all ->
    [one] 1 hand
   *[other] { $all } hands
}, { $right } for { $done }.
guess-result-hands-open = The sources do not settle this. In the replay: { $done }. { $all ->
    [one] 1 hand
   *[other] { $all } hands
}, { $right } for { $done }.
guess-settled = What was right
guess-stamp = History: { $letter }
guess-stamp-open = Not settled
guess-you-chose = You chose this.
guess-was-done = This is what was done.
guess-is-replayed = So the replay has it.
guess-led-head = Where each answer leads under the rules, played just now, with all else as history had it
guess-being-played = It is being played…
guess-leads-many = “{ $ending }”: { $count } sign on { $when }; in force from { $force }, { $bound } of { $of } neighbours bound in the end.
guess-leads-named = “{ $ending }”: { $powers } sign on { $when }; in force from { $force }, { $bound } of { $of } neighbours bound in the end.
guess-leads-dead-many = “{ $ending }”: { $count } sign on { $when }, and it never comes into force.
guess-leads-dead-named = “{ $ending }”: { $powers } sign on { $when }, and it never comes into force.
guess-leads-unsigned = “{ $ending }” ({ $on }): nothing is signed.
guess-look = Look
guess-look-at = Look at where { $letter } leads
guess-hands = hands
guess-ends-at = ends at

guess-paper = The paper
guess-paper-document = From the codex, after its sources.
guess-paper-more = Read it all
guess-paper-less = Only its beginning
guess-ledger = Why it came so
guess-counted = What { $capital } counted
guess-changed = (changed)
guess-smaller = { $count ->
    [one] 1 smaller reason
   *[other] { $count } smaller reasons
}
guess-total = In all
guess-needs = Needed
guess-ask = To ask the class
guess-how = How these answers were played
guess-how-told = Each was played just now, by the rules of the game: history up to this moment, then the answer, then everything that history did later, on its own day. What the rules no longer allowed was left out. So it shows where this one decision leads if all else stays as it was; a player who goes on from here may do better.
guess-how-act = { $date }: { $act }
guess-how-later = After it, instead of history’s acts on those days: { $acts }.
guess-how-nothing = nothing
guess-how-over = The game was over on { $date }, so nothing that history did after it was played.
guess-how-none = Nothing was left out.
guess-how-refused = Left out, { $count ->
    [one] 1 act
   *[other] { $count } acts
}: { $acts }.

guess-any = Another idea? Play any act that was possible that day
guess-any-told = It is done instead of what history did on that day; after it history goes on as with the answers. To do several things, take the pen.
guess-any-act = Choose an act
guess-any-play = Play it
guess-group-paper = The paper on the desk
guess-group-text = The text
guess-group-home = At home and in public

guess-end = What it comes to
guess-end-one = { $right } of { $of } right. Stops that the sources do not settle are not counted.
guess-end-class = { $count } of { $of } stops answered.
guess-end-stop = Stop
guess-end-done = Done
guess-end-points = Points
guess-end-row = { $date }: { $title }
guess-end-open = not settled
guess-end-hands = { $right } of { $all }
guess-end-ask = To talk about
guess-end-ways = Ways on
guess-end-assign = Give the class an assignment
guess-end-pen = Take the pen on { $date }
guess-end-again = Begin again
