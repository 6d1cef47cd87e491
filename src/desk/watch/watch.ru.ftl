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
