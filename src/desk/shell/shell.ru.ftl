# The page in Russian: the page around the subjects: strip, bars, keys, hints, shared words.

## The bar

undo = Отменить
wait-short = Ждать
foot = Время и его отмена

## Cards and keys

cards = Карточки
tab-map = Карта
tab-draft = Проект
tab-dossier = Досье
tab-tape = Депеши
tab-crisis = Бумага
tab-table = Стол
close = Закрыть
key-space = Пробел
key-esc = Esc
key-digits = 1–9
key-letters = A–E
key-arrows = Стрелки
key-wait = Ждать следующей депеши
key-run = Пусть идут дни, пока что-то не коснётся вас
key-waiting = К бумаге, которая ждёт ответа
key-purpose = Для чего нужны команды досье: следующая группа
key-undo = Взять назад последнюю команду
key-back = Назад к истории
key-why = Почему? Последний ответ выбранной страны
key-draft = Проект
key-map = Карта; + и − приближают её и отдаляют
key-dossier = Досье
key-fair = Беловик
key-home = Второй стол, дома
key-tape = Депеши
key-list = Все государства списком
key-calendar = Календарь
key-process = На чём мы стоим? Ход дела по состояниям
key-counsel = Что можно сделать сегодня?
key-codex = Справочник: лица, места, бумаги, слова
key-play = Пуск или пауза
key-step-back = На депешу назад
key-step-forward = На депешу вперёд
key-pen = Взять перо
key-digits-do = Дать эту команду или этот ответ со страницы справа
key-letters-do = При свете проектора: ответ с этой буквой; + и − считают голоса за него
key-arrows-do = На карте: к следующей стране в ту сторону
key-esc-does = Закрыть верхнее; на карте остановить движение
where-desk = в кабинете
where-playing = с пером в руке
where-watching = при просмотре истории
table-key = Клавиша
table-does = Что делает
table-where = Где
key-sound = Включить или выключить звук

## Shared words

pair = { $a } – { $b }
pairs-of-one = { $a } – { $others }
pairs-and = { $one }; { $other }
pairs-in-force = С сегодняшнего дня в силе: { $pairs }.
figure-about = около { $figure }
sources-short = источники
sources-open = { $count ->
    [one] { $count } источник
    [few] { $count } источника
   *[many] { $count } источников
}

## Menu

settings = Настройки
key-settings = Свет, размер, движение, звук
key-keys = Этот список клавиш
where-everywhere = везде

## Notices

notice-lost = Не сохранено
notice-lost-acts = Перо взяли в другом окне раньше, чем это было сохранено: { $acts }. В партию это не вошло. Чтобы всё же сделать это, верните перо себе и повторите ход.
notice-lost-undo = Перо взяли в другом окне раньше, чем была сохранена отмена хода. В партии этот ход остаётся в силе.
notice-lost-game = Перо взяли в другом окне раньше, чем была сохранена начатая здесь партия. Сохранённой остаётся предыдущая.
notice-unsaved = Эта партия не сохраняется
notice-unsaved-lead = База данных браузера не открывается, не отвечает или заполнена. Играть можно и дальше, но с закрытием этого окна партия пропадёт. Чтобы её сохранить, сохраните её в файл.
notice-rules = Правила изменились
notice-rules-lead = С тех пор как эта партия сохранена, правила изменились. Она повторена по нынешним, насколько они позволяют.
notice-seed = Такого расклада нет
notice-seed-lead = Адрес просит расклад «{ $found }», а номер расклада — целое число от 0 до { $most }. В новой игре здесь все думают, как в истории. Чтобы было иначе, исправьте адрес.
saved-elsewhere = только чтение
key-record = Запись: файл и адрес

## What is still being fetched

late-coming = Уже несут.
late = Часть страницы
late-failed = Часть страницы получить не удалось. На столе ничего не пропало.

## Announcements

announce-undone = Отменено.
announce-pen = Перо ваше.

## The strip

desk = Кабинет
strip = Календарь и счета
attention = Внимание
attention-left = { $count ->
    [0] не осталось
   *[other] осталось { $count }
}
day-of = день { $day } из { $last }
calendar = Календарь
calendar-open = Календарь известных дней
calendar-days = К любому дню
confidence = Доверие { home-place.gen }
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = Доверие { home-place.gen }: { $figure }, { $last }. Все перемены
confidence-moved = { $change }: { $cause }
confidence-unmoved = перемен ещё нет
cause-about = { $cause }: { $what }
cause-ledger = Почему разрешили или нет
clock = Часы { scenario-pact.gen }
    .short = { scenario-pact }
clock-label = Часы { scenario-pact.gen }: сдано { $count } из { $of }. Все шаги
clock-count = сдано { $count } из { $of }
menu = Меню
keys = Клавиши
leave = Уйти
saved-nothing = { "" }
saved-safe = сохранено
saved-memory = сохранено лишь в памяти

## Hints for a newcomer, each said once

hint = Подсказка
hint-understood = Понятно
hint-draft = Протокол пишете вы. Нажмите статью, и откроются другие её редакции.
hint-send = Его ещё никто не видел. Нота из досье кладёт его перед правительством; кружки показывают, сколько внимания уйдёт.
hint-wait = Ответ идёт дни. «Ждать» пропускает их до следующей депеши; «Отменить» берёт назад сделанное после последней.
hint-why = Пришёл ответ. «Почему?» показывает, что в нём весило и что изменило бы решение.
hint-leave = То, о чём просят, выходит за мандат. Разрешения просят дома ({ home-place }), и чужие отказы там служат доводом.
hint-attention = Внимание этой недели потрачено. Оно вернётся в понедельник; ждать ничего не стоит.
hint-sign = Одно «да» уже есть. Подписание созывают под статьями; кому не хватит там друга, тот может уйти.
hint-force = Подписано ещё не значит в силе. Палаты голосуют, ратификации сдают, и любые две сданные связывают две державы.
hint-pen = Так всё и шло; вымысел помечен. Возьмите перо, и с этой минуты игра ваша.
undo-nothing = Брать назад нечего: прошедшие дни и узнанное остаются.
