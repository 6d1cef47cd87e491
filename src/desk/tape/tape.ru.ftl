# The page in Russian: the tape and the papers.

crisis-later = Отвечу позже
tape = Депеши
tape-papers = { $count ->
    [one] { $count } депеша
    [few] { $count } депеши, новая в конце
   *[many] { $count } депеш, новая в конце
}
newest = Последняя депеша
papers-slug = { $count ->
    [one] Пришла { $count } депеша
    [few] Пришли { $count } депеши
   *[many] Пришло { $count } депеш
}
next-paper = Дальше, { $at } из { $of }
all-at-once = Показать все
continue = Продолжить
announce-day = { $date }. Ничего нового, что требует ответа.
announce-paper = { $slug }. { $text }
diary = Из вашей записной книжки:
count-of = Голоса по фракциям; нужно { $needed } из 100
count-needed = Нужно { $needed } голосов из 100.
