# The page in English: the first sheet.

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
    .more = As it went; what is invented is marked. Take the pen at any minute.
title-continue = Continue
    .more = Your game, { $date }.
    .none = No game has been kept yet.
    .unread = The kept game cannot be read. A new game takes its place.
    .other = The kept game belongs to another scenario, “{ $id }”. A new game takes its place.
    .changed = The rules have changed since it was kept; it may take another course.
    .over = Your finished game, { $date }.
    .broken = Your game up to { $date }. The record stops at entry { $place }: { $why }
title-note = What is told has its source; what is invented says so.
