# The page in English: the first sheet.

title-place = { home-place }
title-coming = Loading the game.
title-sub = { $count ->
    [one] One article,
   *[other] { $count } articles,
} { $neighbours ->
    [one] one neighbour,
   *[other] { $neighbours } neighbours,
} and { home-body } to convince.
title-dates = { $first } to { $last }
title-new = New game
    .more = The governments as they were in { $year }. You negotiate; about half an hour.
    .dealt = Hidden motives from deal { $deal }, as the link asks. You negotiate; about half an hour.
title-other = Other motives
    .more = Hidden motives dealt anew.
title-week = Deal of week { $figure }
    .short = Week
    .more = One deal for everybody in this calendar week.
title-watch = Watch history
    .more = As it went, replayed by the rules. Take over at any moment.
title-class = For a class: history with questions, assignments, results, papers to print
    .short = Class
title-continue = Continue
    .more = Your game, { $date }.
    .none = No game saved yet.
    .unread = The saved game cannot be read. A new game does not delete it.
    .changed = The rules have changed since it was saved; it may go differently.
    .over = Your finished game, { $date }.
    .broken = Your game up to { $date }. The file stops at entry { $place }: { $why }
title-sound = With sound
title-prologue = Prologue
    .short = Prologue
    .more = How it came to this, once more.
title-note = Facts carry their sources. Letters, voices and hours are written for the game.
deal-history = The motives of history.
deal-number = Deal { $deal }.
deal-week = Deal of week { $week }, { $year }.
