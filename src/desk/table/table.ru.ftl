# The page in Russian: the table and the night of the signing.

sign-who = Кого зовут
table = Стол
table-hour = { $hour }.00, { $date }
table-night = за полночь, { $date }
table-seats = Кто сидит за столом
table-wall = У стены
table-along = { $power } ({ $road })
table-ways = Что теперь делать
table-offers = Последнее слово { CASE($voice, "dat") }
table-pencil = Править статьи можно и за столом: карандаш в проекте.
seat-player = держит перо
seat-leaving = берётся за шляпу
night = Ночь подписания
night-read = Час за часом
night-next = Следующий час
night-pen = Следующее перо
night-over = Погасить лампы
night-eve = накануне
night-hour = { $hour }.{ $minute }
night-invented = Часы вымышлены, и то, что в них слышно, тоже, если рядом нет источника.
