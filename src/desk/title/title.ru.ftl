# The page in Russian: the first sheet.

title-place = { home-place }
title-coming = Игра загружается.
title-sub = { $count ->
    [one] { $count } статья,
    [few] { $count } статьи,
   *[many] { $count } статей,
} { $neighbours ->
    [one] { $neighbours } сосед,
    [few] { $neighbours } соседа,
   *[many] { $neighbours } соседей,
} и ещё надо убедить { home-body }.
title-dates = { $first } – { $last }
title-new = Новая игра
    .more = Правительства, какими были в { $year } году. Переговоры ведёте вы; около получаса.
    .dealt = Скрытые мотивы расклада { $deal }, как в ссылке. Переговоры ведёте вы; около получаса.
title-other = Другие мотивы
    .more = Скрытые мотивы розданы заново.
title-week = Расклад недели { $figure }
    .short = Неделя
    .more = Один расклад для всех на эту календарную неделю.
title-watch = Смотреть историю
    .more = Как было, по правилам игры. Перо можно взять в любую минуту.
title-class = Для класса: история с вопросами, задания, работы, материалы для печати
    .short = Класс
title-continue = Продолжить
    .more = Ваша игра, { $date }.
    .none = Сохранённой игры ещё нет.
    .unread = Сохранённую игру нельзя прочесть. Новая игра её не удалит.
    .changed = С тех пор правила изменились; игра может пойти иначе.
    .over = Ваша оконченная игра, { $date }.
    .broken = Ваша игра, последний день: { $date }. Файл обрывается на ходе { $place }: { $why }
title-sound = Со звуком
title-prologue = Пролог
    .short = Пролог
    .more = Ещё раз, как до этого дошло.
title-note = У фактов есть источники; вымысел помечен. Письма, голоса и часы написаны для игры.
deal-history = Мотивы как в истории.
deal-number = Расклад { $deal }.
deal-week = Расклад недели { $week }, { $year } год.
