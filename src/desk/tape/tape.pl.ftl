# The page in Polish: the tape and the papers.

crisis-later = Odpowiem później
tape = Depesze
tape-papers = { $count ->
    [one] Jedna depesza
    [few] { $count } depesze, najnowsza na końcu
   *[many] { $count } depesz, najnowsza na końcu
}
newest = Najnowsza depesza
papers-slug = { $count ->
    [one] Jedna nowa depesza
    [few] { $count } nowe depesze
   *[many] { $count } nowych depesz
}
next-paper = Dalej, { $at } z { $of }
all-at-once = Pokazać wszystkie
continue = Dalej
announce-day = { $date }. Nic nowego, co wymaga odpowiedzi.
announce-paper = { $slug }. { $text }
diary = Z twojego notatnika:
count-of = Głosy, klub po klubie; potrzeba { $needed } na 100
count-needed = Potrzeba { $needed } głosów na 100.
