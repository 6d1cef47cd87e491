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
seat-player = вы
seat-leaving = вот-вот уйдёт
night = Ночь подписания
night-read = Час за часом
night-next = Следующий час
night-pen = Следующее перо
night-over = Погасить лампы
night-eve = накануне
night-hour = { $hour }.{ $minute }
night-invented = Часы и подробности вымышлены, если не указан источник.
