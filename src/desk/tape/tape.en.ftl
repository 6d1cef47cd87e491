# The page in English: the tape and the papers.

crisis-later = Answer later
tape = Despatches
tape-papers = { $count ->
    [one] One despatch
   *[other] { $count } despatches, newest last
}
newest = The newest despatch
papers-slug = { $count ->
    [one] One new despatch
   *[other] { $count } new despatches
}
next-paper = Next, { $at } of { $of }
all-at-once = Show all
continue = Continue
announce-day = { $date }. Nothing new asks for an answer.
announce-paper = { $slug }. { $text }
diary = From your notebook:
count-of = Votes, faction by faction; { $needed } of 100 are needed
count-needed = { $needed } of 100 votes are needed.
