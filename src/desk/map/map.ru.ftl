# The page in Russian: the map and the list of powers.

## What later years did to the frontiers

afterwards = Те же границы позже
afterwards-lead = Что 1932, 1938 и сентябрь 1939 года сделали в истории с линиями этой карты.
afterwards-map = Карта тех же границ с пометами о том, что сделали с ними позднейшие годы; в списке рядом то же самое
afterwards-renewed = Пакт о ненападении
afterwards-failed = Переговоры без пакта
afterwards-forced = По ультиматуму
afterwards-crossed = Перейдена армией
afterwards-1932-FI-SU = 21 января
afterwards-1932-LV-SU = 5 февраля
afterwards-1932-EE-SU = 4 мая
afterwards-1932-PL-SU = 25 июля
afterwards-1932-RO-SU = Остановились на словах «существующие споры».
afterwards-1938-LT-PL = Март: Польша требует установить дипломатические отношения; закрытая линия открыта.
afterwards-1938-CS-PL = Октябрь: Польша берёт Тешен.
afterwards-1939-DE-PL = 1 сентября, Германией
afterwards-1939-PL-SU = 17 сентября, Советским Союзом
afterwards-bound = В вашей игре договор действовал здесь с { $date }

## The map and the list

map = Карта
map-label = Карта; выбрано: { $power }. Стрелки ведут к соседям.
map-coming = Карта загружается.
map-failed = Нарисовать карту не удалось. Всё, что на ней, есть в этом списке.
map-again = Ещё раз
map-courier = нота
map-reply = ответ
map-over = Границы
map-title = Восточная Европа
map-under = 1928–1929
thread-not-without = только вместе с
thread-watches = оглядывается на
thread-hostile = неохотно рядом с
thread-says-not-without = { $from } едва ли подпишет без { CASE($to, "gen") }.
thread-says-watches = { $from } оглядывается на { CASE($to, "acc") }: согласие там поможет здесь.
thread-says-hostile = { $from } неохотно подписывает рядом с { CASE($to, "ins") }.
town-leningrad = Ленинград
town-wilno = Вильно
town-stolpce = Столбцы
town-negoreloe = Негорелое
town-kharkov = Харьков
town-tiflis = Тифлис
town-budapest = Будапешт
water-baltic-sea = Балтийское море
water-black-sea = Чёрное море
water-caspian-sea = Каспийское море
list-open = Все государства
list-title = Все государства
list-slug = Карта списком
list-order = С севера на юг; стрелки ведут к соседям
list-later = В конце: { $road }.
list-dash = –
frontier-open = Договора с { CASE($player, "ins") } ещё нет
frontier-bound = Договор с { CASE($player, "ins") } в силе с { $date }
