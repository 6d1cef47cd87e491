# The page in Russian: the tape and the papers.

papers-crisis = Бумага ждёт на столе; остановки остальному она не требует.
tape = Депеши
tape-papers = { $count ->
    [one] { $count } депеша
    [few] { $count } депеши, новая последней
   *[many] { $count } депеш, новая последней
}
newest = Новейшая депеша
papers-slug = { $count ->
    [one] Пришла { $count } депеша
    [few] Пришли { $count } депеши
   *[many] Пришло { $count } депеш
}
next-paper = Дальше, { $at } из { $of }
all-at-once = Все сразу
continue = Продолжить
announce-day = { $date }. Ничего не пришло.
announce-paper = { $slug }. { $text }
diary = Его запись:
