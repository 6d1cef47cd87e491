# The page in Russian: watching history.

back-to-history = К истории
replay = Повторить день за днём
history-short = История
replay-short = Повтор
back-to-replay = К законченной игре
transport = Просмотр истории
watching = История, депеша { $at } из { $of }
replaying = Ваша игра ещё раз, депеша { $at } из { $of }
play = Пуск
pause = Пауза
step-back = На депешу назад
step-forward = На депешу вперёд
speed = Скорость
speed-times = { $speed }×
scrub = День
jump-to-date = К дате
take-pen = Взять перо
departures-open = Где есть отступления от документов
departures-title = Где этот повтор отступает от документов
departures-lead = Повтор разыгрывает документированную зиму по правилам игры. Здесь все места, где правила не могли следовать документам или где документы молчат. Бумаги, придуманные игрой, помечены там, где их читают.
