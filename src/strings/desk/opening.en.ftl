# The page in English: the first sheet, the prologue and the scenes.

## The first sheet

title-place = { home-place }, the Commissariat for Foreign Affairs
title-coming = The desk is being laid.
title-sub = { $count ->
    [one] One clause,
   *[other] { $count } clauses,
} { $neighbours ->
    [one] one neighbour,
   *[other] { $neighbours } neighbours,
} one second table at home.
title-dates = { $first } to { $last }
title-new = New game
    .more = The minds of { $year }. You hold the pen: about half an hour, one treaty.
    .dealt = Deal { $deal }, as the address asks. You hold the pen: about half an hour, one treaty.
title-other = Other minds
    .more = The same names, other thoughts behind them. Each time another deal.
title-watch = Watch history
    .more = As it went. Take the pen at any minute.
title-continue = Continue
    .more = Your game, { $date }.
    .none = No game has been kept yet.
    .unread = The kept game cannot be read. A new game takes its place.
    .other = The kept game belongs to another scenario, “{ $id }”. A new game takes its place.
    .changed = The rules have changed since it was kept; it may take another course.
    .over = Your finished game, { $date }.
    .broken = Your game up to { $date }. The record stops at entry { $place }: { $why }
title-note = What is told has its source; what is invented says so.

over-title = Put the kept game aside?
over-lead = A game of { $date } is kept. Beginning anew takes its place.
over-keep = Keep it
over-new = Begin a new game

## Prologue and scenes

prologue-slug = How it came to this, { $at } of { $of }
skip-prologue = Skip the prologue
prologue-none = What is said in these rooms is invented. Nothing of it is carried into the game, which begins where history does.
exercise = Try it here
exercise-articles = The articles
exercise-found = You found it.
exercise-answers = Answers
exercise-drawer = In the drawer: { $count ->
    [0] nothing yet
    [one] one refusal
   *[other] { $count } refusals
}
exercise-wait = Wait
exercise-clock = Handed in: { $count } of { $of }
scene-at-the-desk = At the desk
back = Back
next = Next
to-the-desk = To the desk
slip = From the slips on his desk.
slip-invented = From the slips on his desk. The words are invented.
scene-unchecked = Some of it recalled, not checked.
sources-short = sources
sources-word = Sources
sources-open = { $count ->
    [one] One source
   *[other] { $count } sources
}
sources-title = Sources
source-missing = Not in the book of sources.
source-unchecked = not checked
dispute-short = disputed
dispute-open = Disputed: { $title }
dispute-slug = Where the sources disagree
dispute-one = One reading
dispute-two = Another
