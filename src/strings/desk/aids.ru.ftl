# The page in Russian: the codex, cards, keys, settings, the record.

## Справочник

codex = Справочник
codex-slug = Кто, где, что и каким словом
codex-index = Что можно посмотреть
codex-search = Искать слово
codex-found = { $count ->
    [0] На это слово ничего нет.
    [one] { $count } статья.
    [few] { $count } статьи.
   *[many] { $count } статей.
}
codex-later = { $count ->
    [one] Ещё { $count } откроется в свой день.
    [few] Ещё { $count } откроются, каждая в свой день.
   *[many] Ещё { $count } откроются, каждая в свой день.
}
codex-none = Выберите статью. В письмах, делах и статьях договора сюда ведут слова, подчёркнутые точками.
codex-open = В справочнике: { $title }
codex-back = Все статьи
codex-related = Смотри также
codex-kind-person = Лица
codex-kind-place = Места
codex-kind-paper = Бумаги
codex-kind-clause = Статьи договора
codex-kind-institution = Учреждения
codex-kind-term = Слова

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
table-day = День
table-cause = Причина
table-change = Перемена
table-now = Стало

## Watching

transport = Просмотр истории
watching = История, депеша { $at } из { $of }
replaying = Ваша партия ещё раз, депеша { $at } из { $of }
play = Пуск
pause = Пауза
step-back = На депешу назад
step-forward = На депешу вперёд
speed = Скорость
speed-times = { $speed }×
scrub = День
jump-to-date = К дате
take-pen = Взять перо

## Pairs

pair = { $a } – { $b }
pairs-of-one = { $a } – { $others }
pairs-and = { $one }; { $other }
pairs-in-force = С сегодняшнего дня в силе: { $pairs }.

## Настройки

settings = Настройки
settings-light = Свет
settings-light-day = Дневной
settings-light-lamp = Ночная лампа
settings-light-wall = Проектор
settings-size = Размер текста
settings-motion = Движение
settings-motion-system = Как в системе
settings-motion-less = Только на карте
settings-motion-none = Никакого
key-settings = Свет, размер, движение, звук
key-keys = Этот список клавиш
keys-all = Все клавиши
where-everywhere = везде

## Запись партии и другие окна

record = Запись
record-file = Партия из файла
record-lead = Партия — это её ходы. Они умещаются в небольшой файл и даже в адрес.
record-save = Сохранить в файл
record-copy = Скопировать адрес
record-copied = Адрес этой партии в буфере обмена. Знаков: { $letters }.
record-uncopied = Буфер обмена для этой страницы закрыт. Вот адрес:
record-open = Открыть файл
record-text = Как это записано
arrived-title = Пришла партия
arrived-lead = { $date }, расклад { $deal }. { $count ->
    [one] { $count } запись.
    [few] { $count } записи.
   *[many] { $count } записей.
}
arrived-stopped = Она идёт до записи { $place }. Там правила говорят: { $why }
arrived-changed = Она сыграна по другим правилам, не по нынешним. Здесь она повторена по нынешним, насколько они позволяют.
arrived-otherwise = При повторе она выходит не такой, какой записана: с тех пор изменились правила или кто-то изменил запись.
arrived-over = Она займёт место сохранённой партии: { $date }.
arrived-keep = Оставить
arrived-play = Играть дальше отсюда
arrived-bad = Эту запись нельзя прочесть
fault-large = Она длиннее любой партии. Здесь ничего не изменилось.
fault-empty = В ней нет ни одного хода. Здесь ничего не изменилось.
fault-line = Строка { $line }, столбец { $column }: «{ $found }» — не ход и не дата. Исправьте и откройте файл снова; здесь ничего не изменилось.
fault-seed = Строка { $line }, столбец { $column }: «{ $found }» — не номер расклада. Впишите целое число от 0 до { $most } и откройте файл снова; здесь ничего не изменилось.
fault-seed-log = Номер расклада этой партии — { $found }. Это должно быть целое число от 0 до { $most }. Исправьте и откройте файл снова; здесь ничего не изменилось.
fault-tag = Строка { $line }, столбец { $column }: «{ $found }» не может стоять после { $tag }. Исправьте или уберите эту пометку и откройте файл снова; здесь ничего не изменилось.
fault-not-json = Похоже на сохранённую партию, но она обрезана или изменена. Попросите прислать её целиком; здесь ничего не изменилось.
fault-not-a-log = Похоже на сохранённую партию, но «{ $path }» в ней нет, или там ошибка, или это неизвестно. Попросите прислать её целиком; здесь ничего не изменилось.
fault-not-a-command = Похоже на сохранённую партию, но запись { $place } в ней — не ход. Попросите прислать её целиком; здесь ничего не изменилось.
fault-packed = Адрес в пути обрезан или изменён. Попросите прислать его целиком; здесь ничего не изменилось.
fault-scenario = Она из другого сценария: «{ $id }». Откройте страницу с этим сценарием, затем файл.
elsewhere-title = Перо в другом окне
elsewhere-lead = Ваша партия открыта там. Здесь можно следить за ней или взять перо себе. Всё сохранённое останется в партии.
elsewhere-read = Следить
elsewhere-take = Взять перо
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

## Звуки

settings-sound = Звук
settings-sound-off = Выключен
settings-sound-on = Включён
settings-captions = Звуки словами
settings-captions-on = Показывать
settings-captions-off = Не показывать
sound-pen = Пишет карандаш.
sound-stamp = Ударяет штемпель.
sound-tram = Вдали трамвай.
sound-telegraph = Стучит телеграф.
sound-seal = Печать ложится на сургуч.
announce-sound-on = Звук включён.
announce-sound-off = Звук выключен.
key-sound = Включить или выключить звук
