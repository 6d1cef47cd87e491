# The page in Russian: papers that wait, the table, the tape.

## A paper that waits for an answer

waiting-crisis = { $title }: ответ до { $date }
waiting-table = { $name } берётся за шляпу.
to-the-table = К столу
wait-short = Ждать
crisis-slug = Бумага из депеш
crisis-read = Бумага
crisis-until = до { $date }
crisis-answered = отвечено
crisis-aside = Отложить: { $what }
crisis-voices = Что об этом говорят
crisis-answers = Ваш ответ
crisis-silence = Молчание равно первому ответу. Срок: { $date }.
tally = { $letter }: { $count ->
    [one] { $count } голос
    [few] { $count } голоса
    [many] { $count } голосов
   *[other] { $count } голоса
}.
tally-more = { $letter }: { $count ->
    [one] { $count } голос
    [few] { $count } голоса
    [many] { $count } голосов
   *[other] { $count } голоса
}. Ещё один
tally-less = { $letter }: на один голос меньше
tally-most = больше всех
crisis-answer = Ваш ответ
crisis-by-silence = Никто не ответил, и это было ответом
crisis-history = Как поступила история
crisis-historical = Ответ истории: { $answer }.
papers-crisis = Бумага ждёт на столе; остановки остальному она не требует.
effect-none = Без последствий
effect-and = ,
effect-attention = Внимание: { $count }
effect-confidence = Доверие { home-place.gen } { $change }
effect-bar = К порогу разрешения { $change }
effect-trust = Расположение { CASE($voice, "gen") } { $change }
effect-room = Запас { CASE($chamber, "gen") } { $change }
effect-sours = { $voice }: злости больше на { $amount }
effect-calms = { $voice }: страха меньше на { $amount }
effect-billSoonerDays = { $voice }: закон раньше, дней: { $count }
effect-replySoonerDays = { $voice }: ответ раньше, дней: { $count }
effect-intel = { $voice }: счёт открыт, шагов: { $count }
effect-trustOfTheBound = Расположение всех связанных { $change }
effect-publicity = Печать { $change }
effect-credibility = Ваше слово { $change } из 100

## The table at rest

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
for-good = { $consequence } Обратного пути нет.
for-good-not = Не сейчас

## The tape and the papers

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
announce-undone = Отменено.
announce-pen = Перо ваше.
