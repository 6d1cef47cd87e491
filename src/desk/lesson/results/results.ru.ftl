# Страница по-русски: таблица работ для учителя.

results-add = Добавить работы
results-choose-files = Выбрать файлы…
results-links = Ссылки, по одной в строке
results-add-links = Добавить ссылки
results-private = Файлы можно и перетащить на эту страницу. Ничто не покидает этот компьютер.
results-opening = Открыто { $done } из { $of }
results-brought = { $count ->
    [0] Ничего не добавлено.
    [one] Добавлена { $count } работа.
    [few] Добавлены { $count } работы.
    [many] Добавлено { $count } работ.
   *[other] Добавлено { $count } работы.
}
results-brought-broken = { $count ->
    [one] { $count } показать нельзя; причина — в её строке.
    [few] { $count } показать нельзя; причины — в их строках.
    [many] { $count } показать нельзя; причины — в их строках.
   *[other] { $count } показать нельзя; причины — в их строках.
}
results-brought-doubles = { $count ->
    [one] Одна уже есть, та же партия под тем же именем: { $groups }.
   *[other] Те же партии под теми же именами уже есть: { $groups }.
}
results-brought-beyond = { $count ->
    [one] Для { $count } нет места: в таблице не больше { $most } строк. Сохраните её и начните другую.
    [few] Для { $count } нет места: в таблице не больше { $most } строк. Сохраните её и начните другую.
    [many] Для { $count } нет места: в таблице не больше { $most } строк. Сохраните её и начните другую.
   *[other] Для { $count } нет места: в таблице не больше { $most } строк. Сохраните её и начните другую.
}
results-unreadable = { $file }: прочесть нельзя. Если это папка, выберите файлы в ней. Если файл перемещён, изменён или закрыт для чтения, выберите его снова или выберите его копию.
results-removed = Строка { $number } убрана.
results-bad-table = { $file } — сохранённая таблица, которая обрезана или изменена в месте «{ $path }». Откройте её прежнюю копию или сами работы.

## Пока ничего нет

results-none = Работ пока нет
results-none-hand-in = Группы отдают файл или ссылку: из «{ hand-in-way }» после задания или из «{ record }» в любой партии.
results-none-add = Выберите файлы, перетащите их сюда или вставьте ссылки, по одной в строке. За группу без устройства впишите её ходы.
results-none-look = После этого партии стоят рядом: их можно сортировать, сравнить две и показать одну на стене.
results-open-kept = { $count ->
    [one] Открыть оставленную таблицу: { $count } работа
    [few] Открыть оставленную таблицу: { $count } работы
    [many] Открыть оставленную таблицу: { $count } работ
   *[other] Открыть оставленную таблицу: { $count } работы
}

## Группа без устройства

results-typed = Группа без устройства
results-typed-name = Название группы
results-typed-from = Начала
results-typed-from-first = в первый день
results-typed-from-history = после истории, { $date }
results-typed-acts = Её ходы, день в строке
results-typed-example = Например: { $date } note { $power } | press { $power }
results-typed-end = После последнего хода время идёт до конца
results-typed-add = Добавить эту партию
results-typed-refused = { $date }: «{ $act }» невозможно: { $why } Исправьте строку или уберите этот ход.

## Таблица

results-table = Работы, в строке — группа
results-head-number = №
results-head-name = Группа
results-head-text = Текст
results-head-circle = Подписали
results-head-signed = Подпись
results-head-force = В силе
results-head-score = Оценка
results-head-ending = Исход
results-head-turning = Перелом
results-head-answers = Отв.
results-order = Сортировать по
results-order-ascending = по возрастанию
results-order-descending = по убыванию
results-group = Группа { $number }
results-choose = Отметить: { $name }
results-like-history = как в истории
results-unlike = статья { $numeral } не как в истории: { $wording }
results-preamble-unlike = { $name }: не как в истории: { $wording }
results-unsigned-text = (проект, которого никто не подписал)
results-joined-later = Присоединились позже: { $powers }
results-joined = Присоединились позже
results-not-yet = ещё нет
results-never = нет
results-turning-unknown = не искали
results-turning-none = не найден
results-turning-act = { $date }: { $act }
results-turning-waited = с { $date }: ожидание
results-turning-said = { $what }. { $said }
results-turning-change = Ни одно решение не виновато. Больше всего, { $gain } очк., дала бы одна перемена: { $what }.
results-turning-stretch = { $from } – { $until }: понемногу
results-turning-stretch-said = Ни одно отдельное решение не определило исход. { $from } – { $until }: малыми шагами упущено { $lost } очк.
results-key = закрашено: статья не как в истории; узкая клетка — преамбула
results-key-history = история, { $score }
results-key-history-then = для незаконченной игры: история в тот же день
results-history-then = История, { $date }

## Под строкой

results-details = { $name }: ответы и подробности
results-text = Текст
results-article = { $numeral } { $name }
results-historys = (в истории: { $wording })
results-no-questions = К этой партии вопросов не задано.
results-unanswered = Без ответа.
results-same-as = Это та же партия, что и { $number }.
results-older-rules = Она сыграна по прежним правилам; по нынешним выходит то же самое.
results-came = Откуда: { $from }
results-rename = Имя
results-rename-keep = Оставить
results-play = Показать на стене
results-beside-history = Рядом с историей
results-remove = Убрать
results-remove-one = Убрать строку { $number }
results-numbered = { $named ->
    [yes] { $number } · { $name }
   *[no] { $name }
}

## Что с ней можно делать

results-compare = Сравнить две
results-choose-two = Сначала отметьте две группы.
results-choose-one = Сначала отметьте группу.
results-choose-hint = Отметьте две группы, чтобы сравнить их, одну — чтобы показать.
results-play-one = Показать одну на стене
results-tree = Все линии одним деревом
results-turning-look = Искать переломы
results-turning-stop = Прервать поиск
results-turning-progress = Группа { $number }; готово { $done } из { $of }
results-turning-all = Все переломы уже найдены.
results-turning-done = Переломы найдены.
results-nameless = Без имён
results-csv = В CSV
results-print = Напечатать таблицу
results-save = Сохранить таблицу
results-keep = Оставить в браузере
results-keep-again = Оставить как есть сейчас
results-kept = Таблица оставлена в этом браузере.
results-kept-memory = Этот браузер ничего не хранит: таблица пропадёт с закрытием страницы. Сохраните её файлом.
results-forget = Удалить оставленную копию
results-forgotten = Оставленная копия удалена.
results-clear = Очистить таблицу
results-clear-sure = Ещё раз: очистить, ничего не останется

## Когда подписали

results-when = Когда подписали
results-when-day = { $date }: { $count ->
    [0] история
    [one] группа { $groups }{ $history ->
        [yes] , как в истории
       *[no] { "" }
    }
   *[other] группы { $groups }{ $history ->
        [yes] , как в истории
       *[no] { "" }
    }
}
results-when-history = история, { $date }
results-when-never = { $count ->
    [one] Без подписи: группа { $groups }
   *[other] Без подписи: группы { $groups }
}

## Обсудить

results-ask-same-day = Группы { $groups } подписали в один день, { $date }, а оценки у них разные. Что их развело?
results-ask-same-text = Группы { $with } и { $without } подписали один и тот же текст, но { $power } — только с группой { $with }. Что для этого сделала группа { $with }?
results-ask-parted = До { $date } группы { $best } и { $last } делали одно и то же, а кончили на { $most } и { $least }. Какой ход того дня значил больше всего?
results-ask-same-turning = У групп { $groups } перелом в один день, { $date }. Что лежало тогда на столе и что упустила каждая?
results-ask-unsigned = { $count ->
    [one] Группа { $groups } не подписала ни с кем. Чего стоила бы первая подпись?
   *[other] Группы { $groups } не подписали ни с кем. Чего стоила бы каждой первая подпись?
}
results-ask-nobody-changed = Никто не менял статью { $numeral } ({ $name }). Чего бы это стоило и кто бы выиграл?
results-ask-many-changed = { $count ->
    [one] У { $count } группы статья { $numeral } ({ $name }) не как в истории. Кто об этом просил и стоило ли это того?
    [few] У { $count } групп статья { $numeral } ({ $name }) не как в истории. Кто об этом просил и стоило ли это того?
    [many] У { $count } групп статья { $numeral } ({ $name }) не как в истории. Кто об этом просил и стоило ли это того?
   *[other] У { $count } группы статья { $numeral } ({ $name }) не как в истории. Кто об этом просил и стоило ли это того?
}

## В таблице для расчётов

results-csv-unlike = Статьи не как в истории
results-csv-date = Последний день
results-csv-acts = Ходы
results-csv-deal = Расклад
results-csv-answer = Ответ { $number }
results-csv-remark = Примечание

## Откуда работа

results-from-line = Строка { $line }
results-from-file-line = { $file }, строка { $line }
results-from-address = Адрес этой страницы
results-from-typed = Вписано здесь

## Почему работы не видно

results-fault-no-link = «{ $found }» — не ссылка на работу. Короткий код тоже: попросите всю ссылку, в ней есть «#handin=» или «#game=».
results-fault-assignment = Это задание, а не работа. Откройте его на странице «{ class-page-assignment.short }», а у группы попросите то, что она сдала.
results-fault-no-result = Этот файл не из этой игры. Попросите файл из «{ hand-in-way }» или «{ record }».
results-fault-large = В ней больше { $most } знаков; таких длинных работ не бывает. Попросите файл из «{ hand-in-way }».
results-fault-game-large = Партия в ней длиннее любой возможной. Попросите работу ещё раз.
results-fault-packed = Ссылка по дороге обрезана или изменена. Попросите ещё раз всю ссылку или файл.
results-fault-not-json = Файл обрезан или изменён. Попросите ещё раз весь файл.
results-fault-changed = Её изменили после сдачи. Попросите её ещё раз, какой она была.
results-fault-nameless = Она не говорит, что она такое. Попросите файл из «{ hand-in-way }».
results-fault-format = Её формат, «{ $found }», этой странице неизвестен: страница старше или новее. Загрузите её заново; если не поможет, пусть группа сдаст ещё раз.
results-fault-part = В ней «{ $path }» отсутствует, неверно или неизвестно. Попросите ещё раз всю работу.
results-fault-line = Строка { $line }, столбец { $column }: «{ $found }» — не ход и не дата. Исправьте это и добавьте работу ещё раз.
results-fault-seed = Её расклад, «{ $found }», — не целое число от 0 до { $most }. Исправьте его и добавьте работу ещё раз.
results-fault-tag = Строка { $line }: «{ $found }» — не значение для { $tag }. Исправьте или уберите его и добавьте работу ещё раз.
results-fault-scenario = Она из другого сценария, «{ $id }». Сначала откройте тот сценарий и добавьте работу там.
results-fault-empty = В ней нет ходов. Попросите у группы сыгранную партию.
results-fault-refused = { $rules ->
    [other] Партия сыграна по другим правилам. Нынешние не допускают хода { $place }, { $date }: { $why } Пусть группа возьмёт там перо и играет дальше.
   *[same] Ход { $place }, { $date }, невозможен: { $why } Работа неполна или изменена; попросите её ещё раз.
}
results-fault-otherwise = { $rules ->
    [other] Партия сыграна по другим правилам, а по нынешним выходит другое. Пусть группа сыграет ещё раз, прежде чем её сравнивать.
   *[same] При повторе выходит не то, что сдано: работу изменили. Попросите её ещё раз, какой она была.
}
