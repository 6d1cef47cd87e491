# The page in Russian: the first sheet, the prologue and the scenes.

## The first sheet

title-place = { home-place }, Народный комиссариат по иностранным делам
title-coming = Готовят кабинет.
title-sub = { $count ->
    [one] { $count } статья,
    [few] { $count } статьи,
   *[many] { $count } статей,
} { $neighbours ->
    [one] { $neighbours } сосед
    [few] { $neighbours } соседа
   *[many] { $neighbours } соседей
} и ещё один стол, дома.
title-dates = { $first } – { $last }
title-new = Новая игра
    .more = Умы { $year } года. Перо у вас: полчаса, один договор.
    .dealt = Расклад { $deal }, как просит адрес. Перо у вас: полчаса, один договор.
title-other = Другие умы
    .more = Имена те же, мысли за ними другие. Всякий раз новый расклад.
title-watch = Смотреть историю
    .more = Как было. Перо можно взять в любую минуту.
title-continue = Продолжить
    .more = Ваша игра, { $date }.
    .none = Сохранённой игры ещё нет.
    .unread = Сохранённую игру нельзя прочесть. Новая игра займёт её место.
    .other = Сохранённая игра из другого сценария: «{ $id }». Новая игра займёт её место.
    .changed = С тех пор правила изменились; игра может пойти иначе.
    .over = Ваша оконченная игра, { $date }.
    .broken = Ваша игра, последний день: { $date }. Запись обрывается на строке { $place }: { $why }
title-note = У рассказанного есть источник; вымысел назван вымыслом.

over-title = Отложить сохранённую игру?
over-lead = Сохранена игра, { $date }. Новая займёт её место.
over-keep = Сохранить её
over-new = Начать новую игру

## Prologue and scenes

prologue-slug = Как до этого дошло, { $at } из { $of }
skip-prologue = Пропустить пролог
prologue-none = Сказанное в этих комнатах вымышлено. В игру отсюда ничего не переходит: она начинается там, где история.
exercise = Попробуйте здесь
exercise-articles = Статьи
exercise-found = Найдено.
exercise-answers = Ответы
exercise-drawer = В ящике: { $count ->
    [0] пока пусто
    [one] { $count } отказ
    [few] { $count } отказа
   *[many] { $count } отказов
}
exercise-wait = Ждать
exercise-clock = Сдано: { $count } из { $of }
scene-at-the-desk = За столом
back = Назад
next = Дальше
to-the-desk = В кабинет
slip = Из листков на его столе.
slip-invented = Из листков на его столе. Слова вымышлены.
scene-unchecked = Кое-что по памяти, без проверки.
sources-short = источники
sources-word = Источники
sources-open = { $count ->
    [one] { $count } источник
    [few] { $count } источника
   *[many] { $count } источников
}
sources-title = Источники
source-missing = В книге источников этого нет.
source-unchecked = не проверено
dispute-short = спорно
dispute-open = Спорно: { $title }
dispute-slug = Где источники расходятся
dispute-one = Одно чтение
dispute-two = Другое
