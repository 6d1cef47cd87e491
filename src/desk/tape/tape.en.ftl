# The page in English: the tape and the papers.

papers-crisis = It waits on the desk for your answer; nothing else need stop for it.
tape = Despatches
tape-papers = { $count ->
    [one] One despatch
   *[other] { $count } despatches, the newest last
}
newest = The newest despatch
papers-slug = { $count ->
    [one] One despatch has come in
   *[other] { $count } despatches have come in
}
next-paper = Next, { $at } of { $of }
all-at-once = All at once
continue = Continue
announce-day = { $date }. Nothing has come in.
announce-paper = { $slug }. { $text }
diary = His own note:
