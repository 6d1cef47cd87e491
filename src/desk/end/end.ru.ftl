# The page in Russian: the end.

## The end

front-page-name = Восточный курьер
front-page-clock = Большой пакт ждёт { $of } грамот; сдано { $count }.
front-page-invented = Газета, которой не было
plan-signed = Подписали { $date }. Рассадка вымышлена.
plan-nobody = Не подписал никто.
end-slug = Чем кончилось
end-powers = Кто связан и с какого дня
end-after = Что было потом
end-fates = Что с ними стало
fates-lead = Так было на самом деле. Ничто из сделанного в этой игре этого не вызывает и не отвращает.
fates-all = Все { $count }
verdict-yours = эта игра
verdict-as-it-happened = как было
verdict-history = история
verdict-beside = История: { $share } процентов.
percent = { $share } %
score = Всего очков: { $own }.
score-history = У истории { $history }.
fingerprint = Отпечаток этой игры
end-deal-history = Расклад 0: умы { $year } года.
end-deal = Расклад { $deal }: имена те же, мысли за ними другие. По этому адресу он повторится:
to-the-title = К первой странице
pairs-open = Все пары в силе
pairs-title = Все пары в силе
pairs-count = { $count ->
    [one] { $count } пара
    [few] { $count } пары
   *[many] { $count } пар
}
pairs-none = Ни между какими двумя правительствами текст не в силе.
table-power = Государство
table-road = Путь
table-pair = Между кем
no-date = –

## Why a game ends as it does

why-ending-open = Почему такой конец?
why-ending = Почему «{ $ending }»?
why-ending-slug = Номер { $place } из { $of }, в том порядке, в каком они проверяются
why-ending-lead = Всё это было так, а ни один прежний конец не подошёл.
why-ending-rest = Другой конец не подошёл. Этот ничего не требует.
why-ending-near = Не хватило одного
because-met = Так:
because-unmet = Не так:
because-all = Всё это:
because-any = Одно из этого или больше:
because-not = Ничего из этого:
because-signed = Текст подписан.
because-published = Переписка напечатана.
because-recalled = Доверие упало ниже черты, за которой дело передают другому.
because-withdrawn = Предложение взято назад.
because-exposed = Два слова с глазу на глаз напечатаны рядом.
because-registered = Текст зарегистрирован.
because-breached = Что-то сделано без разрешения.
because-confidence-at-least = Доверие было { $figure } или больше.
because-confidence-below = Доверие было ниже { $figure }.
because-text = В тексте стоит: { $demands }.
because-founders-all = За столом подписали: { $powers }.
because-founders-at-least = За столом подписали, { $count } или больше из этих: { $powers }.
because-founders-at-most = За столом подписали, { $count } или меньше из этих: { $powers }.
because-founders-none = За столом не подписал никто из этих: { $powers }.
because-bound-all = В конце связаны: { $powers }.
because-bound-at-least = В конце связаны, { $count } или больше из этих: { $powers }.
because-bound-at-most = В конце связаны, { $count } или меньше из этих: { $powers }.
because-bound-none = В конце не связан никто из этих: { $powers }.
because-assured-all = Ваше слово с глазу на глаз: { $powers }.
because-assured-at-least = Ваше слово с глазу на глаз, { $count } или больше из этих: { $powers }.
because-assured-at-most = Ваше слово с глазу на глаз, { $count } или меньше из этих: { $powers }.
because-assured-none = Ваше слово с глазу на глаз, никто из этих: { $powers }.
because-roads-all = «{ $road }»: { $powers }.
because-roads-at-least = «{ $road }»: { $count } или больше из этих: { $powers }.
because-roads-at-most = «{ $road }»: { $count } или меньше из этих: { $powers }.
because-roads-none = «{ $road }»: никто из этих: { $powers }.
because-refused-at-least = Правительства, которые отказали: { $count } или больше.
because-refused-at-most = Правительства, которые отказали: { $count } или меньше.
because-refused-none = Ни одно правительство не отказало.
because-requests-at-least = Просьбы о разрешении: { $count } или больше.
because-requests-at-most = Просьбы о разрешении: { $count } или меньше.
because-requests-none = Разрешения не просили ни разу.
because-answered = Ответ на кризис: «{ $answer }».
because-near = Каждая дата отстоит от исторической не более чем на столько дней: { $days }.
