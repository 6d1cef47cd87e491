# The page in Russian: the table and the night of the signing.

sign-who = Кого пригласить
named-day-choose = День:
table = Стол
table-hour = { $hour }.00, { $date }
table-night = за полночь, { $date }
table-seats = Кто сидит за столом
table-wall = Не за столом
table-along = { $power } ({ $road })
table-ways = Ваш выбор
table-offers = Последнее предложение { CASE($voice, "dat") }
table-pencil = Статьи ещё можно менять: откройте их в проекте.
table-open = Весь вечер
table-ready-to-sign = { $all ->
    [yes] Всё готово к подписи
   *[no] Подпишут не все
}
table-reservations = { $heard ->
    [0] Оговорок ни у кого нет. Подписывайте или отложите.
   *[other] { $count ->
        [0] Все оговорки записаны. Подписывайте или отложите.
       *[other] Можно внести чью-то оговорку в запись заседания до подписей. Пропущенная стоит расположения, а может быть, и подписи. Свободных вечеров: { $attention }{ $words ->
            [0] .
            [1] ; одно слово входит в приглашение.
            [few] ; { $words } слова входят в приглашение.
           *[other] ; { $words } слов входят в приглашение.
        }
    }
}
table-meet = До подписей
seat-player = вы
seat-leaving = вот-вот уйдёт
night = Ночь подписания
night-read = Час за часом
night-next = Следующий час
night-pen = Следующее перо
night-over = Выйти из-за стола
night-hour = { $hour }.{ $minute }
night-invented = Часы и подробности вымышлены, если не указан источник.
pegs = Гости и их шляпы в гардеробной
peg-expected = ожидается
peg-here = в доме
peg-doubt = с оговоркой
peg-recorded = оговорка записана
peg-leaving = вот-вот уйдёт
peg-gone = ушёл
peg-signed = подпись стоит
night-signs = { $power }: подписывает { $person }.
night-to-desk = К письменному столу
