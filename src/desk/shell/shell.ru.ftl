# The page in Russian: the page around the subjects: strip, bars, keys, hints, shared words.

## The bar

undo = Отменить
wait-short = Ждать
wait-anyway = Всё равно ждать
foot = Ждать и отменять

## Cards and keys

cards = Карточки
tab-map = Карта
tab-draft = Проект
tab-dossier = Досье
tab-tape = Депеши
tab-crisis = Кризис
tab-table = Стол
close = Закрыть
key-space = Пробел
key-esc = Esc
key-digits = 1–9
key-letters = A–E
key-arrows = Стрелки
key-wait = Ждать того, что касается вас
key-run = Ждать, даже если вечера пропадут
key-waiting = К кризису, который ждёт ответа
key-purpose = В досье: следующий вид действий
key-undo = Отменить последний ход
key-back = Назад к истории
key-why = Почему? Последний ответ выбранного государства
key-draft = Проект
key-map = Карта; + и − приближают её и отдаляют
key-dossier = Досье
key-fair = Беловик
key-home = Ваше правительство
key-tape = Депеши
key-list = Все государства списком
key-calendar = Календарь
key-calendars = Два календаря: эта партия рядом с другой
key-process = Где мы сейчас? Ход дела по стадиям
key-counsel = Что теперь? Несколько советов
key-codex = Справочник: люди, места, бумаги, термины
key-play = Пуск или пауза
key-step-back = На депешу назад
key-step-forward = На депешу вперёд
key-pen = Взять перо
key-digits-do = Выбрать это действие или этот ответ на странице справа
key-letters-do = С проектором: выбрать этот ответ; + и − считают голоса
key-arrows-do = На карте: к следующему государству в ту сторону
key-esc-does = Закрыть верхний лист; на карте остановить движение
where-desk = в кабинете
where-playing = в игре
where-watching = при просмотре истории
table-key = Клавиша
table-does = Действие
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
notice-lost-acts = Игру продолжили в другом окне раньше, чем это было сохранено: { $acts }. В игру это не вошло. Чтобы всё же сделать это, продолжите её здесь и повторите ход.
notice-lost-undo = Игру продолжили в другом окне раньше, чем была сохранена отмена хода. В игре этот ход остался.
notice-lost-game = Игру продолжили в другом окне раньше, чем была сохранена начатая здесь. Сохранённой остаётся предыдущая.
notice-unsaved = Эта игра не сохраняется
notice-unsaved-lead = Хранилище браузера не открывается, не отвечает или заполнено. Играть можно и дальше, но с закрытием этого окна игра пропадёт. Чтобы она осталась, сохраните её в файл.
notice-rules = Правила изменились
notice-rules-lead = С тех пор как эта игра сохранена, правила изменились. Она повторена по нынешним, насколько они позволяют.
notice-scenario = Такого сценария нет
notice-scenario-lead = В ссылке указан сценарий «{ $found }», а его здесь нет. Вместо него открыт «{ $title }». Если нужен другой, исправьте ссылку.
notice-seed = Такого расклада нет
notice-seed-lead = В ссылке указан расклад «{ $found }», а это должно быть целое число от 0 до { $most }. В новой игре здесь мотивы правительств как в истории. Чтобы взять другие, исправьте ссылку.
saved-elsewhere = только чтение
key-record = Сохранить и поделиться: файл и ссылка

## What is still being fetched

late-coming = Загружается.
late = Часть страницы
late-failed = Часть страницы загрузить не удалось. В игре ничего не пропало.

## Announcements

announce-undone = Отменено.
announce-pen = Перо ваше.

## The strip

desk = Кабинет
strip = Дата, доверие и вечера
attention = Вечера
attention-left = { $count ->
    [0] не осталось
    [one] остался { $count }
    [few] осталось { $count }
   *[many] осталось { $count }
}
attention-owed = в пн { $next }
day-of = день { $day } из { $last }
calendar = Календарь
calendar-open = Календарь известных дней
calendar-days = К любому дню
confidence = Доверие { home-place.gen }
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = Доверие { home-place.gen }: { $figure } из 100. { $last }. Все перемены
confidence-last = посл. { $change }
confidence-moved = { $change }: { $cause }
confidence-unmoved = без перемен
cause-about = { $cause }: { $what }
cause-ledger = Почему разрешили или нет
clock = Грамоты { scenario-pact.gen }
    .short = { scenario-pact }
clock-label = Грамоты { scenario-pact.gen }: сдано { $count } из { $of }. Все шаги
clock-count = сдано { $count } из { $of }
menu = Меню
keys = Клавиши
leave = В начало
saved-nothing = { "" }
saved-safe = сохранено
saved-memory = сохранено до закрытия окна

## Hints for a newcomer, each said once

hint = Подсказка
hint-understood = Понятно
hint-draft = Текст пишете вы. Нажмите статью, чтобы увидеть другие её редакции.
hint-send = Текст ещё никому не послан. Откройте досье и пошлите правительству ноту. Почти всё занимает вечера; кружки показывают, сколько их осталось на неделе.
hint-wait = На ответ уходят дни. «Ждать» ведёт к следующей депеше. «Отменить» берёт назад сделанное с тех пор, если вы из него ничего не узнали.
hint-why = «Почему?» у ответа показывает, какие доводы его решили и что могло бы изменить мнение.
hint-permission = У вас просят того, что выходит за пределы мандата. Разрешения просят в { home-place.loc }; чужие отказы идут в зачёт.
hint-attention = Вечеров на этой неделе не осталось. Новые даст понедельник. Ждать можно и без них.
hint-sign = Согласных приглашают к подписанию под статьями; кому не хватит за столом союзника, тот может уйти.
hint-force = Подписано ещё не значит в силе. Палаты голосуют, правительства сдают грамоты; когда это связывает, говорит статья о вступлении в силу.
hint-pen = Перед вами история, как её повторяют правила; вымысел помечен. Возьмите перо, и дальше это ваша игра.
undo-nothing = Брать назад нечего: ни дней, ни узнанного не отменить.
why-nothing = Ответа оттуда ещё не было: объяснять нечего.

## The task

task = Ваша задача
task-win = Выигрыш: { scenario-treaty } связывает как можно больше соседей (их { $of }) и как можно раньше.
task-lose = Доверие { home-place.gen } ниже { $recall }: вас отстраняют, «{ verdict-durability }» не в счёт. { $date } { scenario-pact } вступает в силу для всех, и игра окончена.
goal = Связаны { $bound } из { $of }, { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
}
    .short = { $bound }/{ $of } · { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
process = Где мы сейчас?
calendars = Два календаря
branches = Ветви
