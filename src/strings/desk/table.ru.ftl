# The page in Russian: strip, map and draft.

## The strip

desk = Кабинет
strip = Календарь и счета
attention = Внимание
attention-left = { $count ->
    [0] не осталось
   *[other] осталось { $count }
}
day-of = день { $day } из { $last }
day-awaited = важное голосование
day-reply = ответ { CASE($power, "gen") }
day-need = чего хочет { $power }
day-hands-in = { $power } сдаёт грамоту
day-bill = { $power } голосует
day-last = последний день
day-named = назначенный день
calendar = Календарь
calendar-open = Календарь известных дней
calendar-ahead = Что известно наперёд
calendar-days = К любому дню
confidence = Доверие { home-place.gen }
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = Доверие { home-place.gen }: { $figure }, { $last }. Все перемены
confidence-moved = { $change }: { $cause }
confidence-unmoved = перемен ещё нет
confidence-title = Доверие { home-place.gen }
confidence-slug = { home-body }
confidence-lead = В начале { $first }, теперь { $now }. Ниже { $recall } дело передадут другому.
confidence-stands = Доверие: { $figure }.
confidence-open = Что его сдвинуло
confidence-next = Что сдвинет его дальше
cause-about = { $cause }: { $what }
cause-ledger = Почему разрешили или нет
clock = Часы { scenario-pact.gen }
    .short = { scenario-pact }
clock-label = Часы { scenario-pact.gen }: сдано { $count } из { $of }. Все шаги
clock-count = сдано { $count } из { $of }
clock-slug = { $count ->
    [one] { $count } клетка, по одной на подписавшего
    [few] { $count } клетки, по одной на подписавшего
   *[many] { $count } клеток, по одной на подписавшего
}
clock-lead = Когда заполнится последняя клетка, большой пакт свяжет всех. От цены раннего обета растаяло { $melted } процентов.
clock-signatories = Кто подписал большой пакт
box-full = сдано
box-empty = не сдано
menu = Меню
keys = Клавиши
leave = Уйти
saved-nothing = { "" }
saved-safe = сохранено
saved-memory = сохранено лишь в памяти

## The map and the list

map = Карта
map-label = Карта; выбрано: { $power }. Стрелки ведут к соседям.
map-coming = Карту разворачивают.
map-failed = Нарисовать карту не удалось. Всё, что на ней, есть в этом списке.
map-again = Ещё раз
map-courier = нота
map-reply = ответ
map-over = Границы
map-title = Восточная Европа
map-under = 1928–1929
thread-not-without = не без
thread-watches = смотрит на
thread-hostile = вражда
thread-says-not-without = { $from } едва ли подпишет без { CASE($to, "gen") }.
thread-says-watches = { $from } смотрит на { CASE($to, "acc") }: согласие там облегчит согласие здесь.
thread-says-hostile = { $from }: вражда с { CASE($to, "ins") }; рядом подписывают неохотно.
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
list-slug = То, что на карте, списком
list-order = С севера на юг; стрелки ведут к соседям
list-dash = –
frontier-open = Ещё не связана с { CASE($player, "ins") }
frontier-bound = Связана с { CASE($player, "ins") } с { $date }

waits-courier = , курьер прибудет { $date }
waits-reply = , ответ к { $date }
waits-powers = , ждёт { CASE($powers, "gen") }
waits-friends = { " " }{ CASE($powers, "gen") }
waits-wording = , хочет других слов
waits-bill = , голосует около { $date }
waits-instrument = , сдаст { $date }

## The draft

circle-nobody = { CASE($player, "gen") } и тех, кого пригласят
articles = Статьи
lead-word = { $clause }.
marks-of = Кто это вынес бы: { $clause }
mark-content = { $who }: не против
mark-objects = { $who }: просьба о других словах
mark-bears = { $who }: не просили, но предпочли бы другие слова
mark-no-view = { $who }: мнения нет
mark-beyond = { $who }: вне вашего мандата
legend-content = не против
legend-bears = без охоты
legend-objects = другие слова
legend-beyond = вне мандата
legend-no-view = мнения нет
draft-unseen = Его ещё никто не видел.
draft-changes = { $count ->
    [0] Так он и был послан.
    [one] { $count } перемена, ещё не послана.
    [few] { $count } перемены, ещё не посланы.
   *[many] { $count } перемен, ещё не посланы.
}
draft-signed = Подписан и закрыт { $date }.
against = Что отмечает красный карандаш
against-sent = Красным: с последней ноты
against-power = Красным: после ноты { CASE($power, "dat") }
against-history = Красным: не как в истории
against-nothing = Без красного
draft-against-power = { $count ->
    [0] Как в ноте { CASE($power, "dat") }.
    [one] { $count } статья не как в ноте { CASE($power, "dat") }.
    [few] { $count } статьи не как в ноте { CASE($power, "dat") }.
   *[many] { $count } статей не как в ноте { CASE($power, "dat") }.
}
draft-against-history = { $count ->
    [0] Как было в истории.
    [one] { $count } статья не как в истории.
    [few] { $count } статьи не как в истории.
   *[many] { $count } статей не как в истории.
}
draft-against-nothing = Ничего не отмечено.
fair-copy = Беловик
fair-print = Напечатать
fair-download = Сохранить в файл
fair-article = { $numeral }. { $clause }
fair-hands = Подписи
fair-white = Не подписано
fair-colophon = { $title }: слова сложены для игры и верны существу подписанного текста.
fair-style = { $name }, { $role }
fair-deposited = Ратификация сдана { $date }
fair-acceded = { $power }: присоединение { $date }
clause-slug = { $label }
clause-margin = Что каждый сказал бы о ней сейчас
clause-choose = Выберите редакцию
this-wording = эта редакция
option-now = сейчас в тексте
option-allowed = В пределах вашего мандата.
option-beyond = Вне мандата: без разрешения стоит { $price } доверия.
option-asked-by = Об этом просили: { $powers }.
leave-given = Разрешение есть: { $demand }.
leave-likely = Сегодня разрешат: { $demand }. Есть { $stands }, нужно { $needs }. Просьба стоит { $price } доверия.
ask-likely = Сегодня дадут: есть { $stands }, нужно { $needs }. Стоит { $price } доверия.
ask-unlikely = Сегодня нет: есть { $stands }, нужно { $needs }. Всё равно стоит { $price } доверия.
ask-likely-then = После разрешений выше тоже дадут: было бы { $stands }, нужно { $needs }. Стоит { $price } доверия.
ask-unlikely-then = После разрешений выше уже нет: было бы { $stands }, нужно { $needs }. Всё равно стоит { $price } доверия.
leave-unlikely = Сегодня откажут: { $demand }. Есть { $stands }, нужно { $needs }. Просьба стоит { $price } доверия в любом случае.

day-is-named = День подписания: { $date }.
promised-short = обещано публично
foot = Время и его отмена
undo = Отменить
back-to-history = К истории
history-short = История
replay = Ещё раз, день за днём
replay-short = Дни
back-to-replay = К законченной партии
to-the-end = К первой полосе
