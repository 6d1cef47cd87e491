# The page in Russian: the end.

## The end

front-page-name = Курьер
front-page-clock = { scenario-pact } ждёт { $of } грамот; сдано: { $count }.
front-page-invented = Газета, которой не было
plan-signed = Подписали { $date }. Рассадка вымышлена.
plan-nobody = Не подписал никто.
end-slug = Чем кончилось
end-powers = Кто связан и с какого дня
end-turns = Поворотные дни
end-marks = Оценки
end-debrief = Что решило дело?
end-ways-back = Оглянуться
end-ways-text = Итог
end-ways-on = Дальше
near-head = Ближайший лучший исход: «{ $ending }»
near-head-other = Ближайший другой исход: «{ $ending }»
near-bound = Не связаны: { $powers }.
near-founders = Среди подписавших нет { CASE($powers, "gen") }.
near-text = Не хватило: { $condition }
near-day-act = Ещё { $date } его можно было достичь: «{ $act }», а дальше всё, как было сделано.
near-no-day = Ни один из отдельных шагов, проверенных для одного дня каждой недели, к нему бы не привёл.
near-seeking = Ищется последний день, когда его ещё можно было достичь.
end-after = Что было потом
end-fates = Что с ними стало
fates-lead = Ничто из сделанного в этой игре этого не вызывает и не предотвращает.
fates-all = Все { $count }
verdict-yours = эта игра
verdict-as-it-happened = как было
verdict-history = история
verdict-beside = История: { $share } %.
percent = { $share } %
score = Всего очков: { $own } из примерно { $most }.
score-history = У истории { $history }.
score-disputed = В итоге истории источники расходятся о присоединении { CASE($powers, "gen") }.
fingerprint = Отпечаток этой игры
end-deal-history = Расклад 0: мотивы { $year } года.
end-deal = Расклад { $deal }: те же правительства, другие скрытые мотивы. По этой ссылке он повторится:
to-the-title = В начало
pairs-open = Все пары в силе
pairs-title = Все пары в силе
pairs-count = { $count ->
    [one] { $count } пара
    [few] { $count } пары
   *[many] { $count } пар
}
pairs-none = Текст не действует ни между кем.
table-power = Государство
table-road = Положение
table-pair = Между кем
no-date = –

## Why a game ends as it does

why-ending-open = Почему такая концовка?
why-ending = Почему «{ $ending }»?
why-ending-slug = Номер { $place } из { $of }, в том порядке, в каком они проверяются
why-ending-lead = Всё это выполнено, а ни одна из прежних концовок не подошла.
why-ending-rest = Сам он ничего не требует: он остаётся, когда достигнуто больше, чем ничего, а из прочих ни один не достигнут вполне. Ближайшие из них ниже.
why-ending-near = Не хватило одного условия
because-met = Верно:
because-unmet = Неверно:
because-all = Всё это:
because-any = Одно из этого или больше:
because-not = Ничего из этого:
because-signed = Текст подписан.
because-published = Переписка напечатана.
because-recalled = Доверие упало так низко, что вас отстранили.
because-withdrawn = Вы взяли предложение назад.
because-exposed = Слово, данное с глазу на глаз, попало в печать.
because-registered = Текст зарегистрирован.
because-breached = Вы действовали без разрешения.
because-confidence-at-least = Доверие было { $figure } или больше.
because-confidence-below = Доверие было ниже { $figure }.
because-text = В тексте есть: { $demands }.
because-founders-all = За столом подписали: { $powers }.
because-founders-at-least = За столом подписали (не меньше { $count }): { $powers }.
because-founders-at-most = За столом подписали (не больше { $count }): { $powers }.
because-founders-none = Не подписали за столом: { $powers }.
because-bound-all = В конце связаны: { $powers }.
because-bound-at-least = В конце связаны (не меньше { $count }): { $powers }.
because-bound-at-most = В конце связаны (не больше { $count }): { $powers }.
because-bound-none = В конце не связаны: { $powers }.
because-assured-all = Слово с глазу на глаз дано { CASE($powers, "dat") }.
because-assured-at-least = Слово с глазу на глаз получили (не меньше { $count }): { $powers }.
because-assured-at-most = Слово с глазу на глаз получили (не больше { $count }): { $powers }.
because-assured-none = Слова с глазу на глаз не получили: { $powers }.
because-roads-all = «{ $road }»: { $powers }.
because-roads-at-least = «{ $road }» (не меньше { $count }): { $powers }.
because-roads-at-most = «{ $road }» (не больше { $count }): { $powers }.
because-roads-none = Не «{ $road }»: { $powers }.
because-refused-at-least = Отказавших правительств: { $count } или больше.
because-refused-at-most = Отказавших правительств: { $count } или меньше.
because-refused-none = Ни одно правительство не отказало.
because-requests-at-least = Просьб о разрешении: { $count } или больше.
because-requests-at-most = Просьб о разрешении: { $count } или меньше.
because-requests-none = Разрешения не просили ни разу.
because-intercepted-at-least = Правительств, чьи телеграммы прочитаны: { $count } или больше.
because-intercepted-at-most = Правительств, чьи телеграммы прочитаны: { $count } или меньше.
because-intercepted-none = Чужих телеграмм не читали.
because-answered = Ответ на кризис: «{ $answer }».
because-near = Все даты текста расходятся с историческими не больше чем на { $days } дн.
