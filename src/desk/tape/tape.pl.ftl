# The page in Polish: the tape and the papers.

papers-crisis = Czeka na biurku na odpowiedź; nic innego nie musi przez to stać.
tape = Depesze
tape-papers = { $count ->
    [one] Jedna depesza
    [few] { $count } depesze, najnowsza na końcu
   *[many] { $count } depesz, najnowsza na końcu
}
newest = Najnowsza depesza
papers-slug = { $count ->
    [one] Nadeszła jedna depesza
    [few] Nadeszły { $count } depesze
   *[many] Nadeszło { $count } depesz
}
next-paper = Dalej, { $at } z { $of }
all-at-once = Wszystkie naraz
continue = Dalej
announce-day = { $date }. Nic nie nadeszło.
announce-paper = { $slug }. { $text }
diary = Jego zapisek:
