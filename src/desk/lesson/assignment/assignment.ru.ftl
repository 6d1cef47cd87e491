# The page in Russian: assignments, as a teacher makes them and as a pupil plays and hands them in.

## The card
assignment-slug = Возьмите перо: { $date }
assignment-untitled = Задание
assignment-unknown = Задание, которого эта страница не знает ({ $id }): обновите страницу
assignment-begins = начало
assignment-until = играть, пока
assignment-minds = мотивы
assignment-aids = подсказки
assignment-pace = темп
assignment-at-evening = { $date }, вечер
assignment-at = { $count ->
    [0] { $date }, пока ничего не сделано
    [one] { $date }, после { $count } шага
    [few] { $date }, после { $count } шагов
    [many] { $date }, после { $count } шагов
   *[other] { $date }, после { $count } шага
}
assignment-at-opening = { $date }, пустой стол
assignment-in-history = { $moment }, как было в истории
assignment-in-game = { $moment }, в партии, которая идёт со ссылкой
assignment-until-signature = текст не подписан
assignment-until-end = не кончится партия
assignment-until-day = не наступит { $date }
assignment-minds-game = Как в этой партии.
aid-counsel = «Что теперь?»
aid-nearest = ближайший текст
aid-history = ход истории
aids-none = никаких
aids-shut = Закрыто до конца: { $aids }.
assignment-brisk = Время идёт до следующего решения.
assignment-asks = { $count ->
    [one] Ответить письменно:
    [few] Ответить письменно:
    [many] Ответить письменно:
   *[other] Ответить письменно:
}

## A card that came
assignment-yours = Ваше задание
assignment-begin = Начать
assignment-instead = Вы работаете над заданием «{ $title }». Это займёт его место, а написанное для него пропадёт.
assignment-shelved = Ваша партия сперва ляжет к остальным.
assignment-unread = Это задание нельзя прочесть
assignment-fault-scenario = Оно для другого сценария, «{ $id }». Откройте страницу с тем сценарием.
assignment-fault-day = { $date }: такого дня в партии нет. Попросите исправленное задание.
assignment-fault-line = Партию в нём нельзя прочесть: строка { $line }, знак { $column }. Попросите ссылку ещё раз.
assignment-fault-game = Партию в нём нельзя доиграть до этой минуты по нынешним правилам. Попросите новую ссылку.
assignment-fault-no-history = Оно начинается в истории, а в этом сценарии её нет.
assignment-fault-over = Оно кончается раньше, чем начинается. Выберите конец позже.

## A code that was dictated
code-head = У вас есть код?
code-label = Код из двенадцати знаков
code-open = Открыть
code-fault-sign = Знака { $at }, «{ $found }», в кодах нет. Бывают цифры и латинские буквы, кроме I, L, O и U.
code-fault-length = В коде { $expected } знаков; здесь { $found }.
code-fault-letter = Знак { $at } неверен: «{ $found }». Остальные сходятся, если это «{ $right }».
code-fault-swapped = Знаки { $at } и { $next } поменялись местами: «{ $found }».
code-fault-unfit = Неверен не один знак, или это код другого сценария. Сверьте все двенадцать.
code-fault-unknown = Код верный, но его задания эта страница не знает. Обновите страницу или попросите ссылку.

## The teacher’s page
make-ready = Возьмите готовое
make-minutes = { $count ->
    [one] около { $count } минуты
    [few] около { $count } минут
    [many] около { $count } минут
   *[other] около { $count } минуты
}
make-own = Измените его или составьте своё
make-title = Название
make-task = Что нужно сделать
make-questions = Вопросы для письменного ответа
make-question = Вопрос { $number }
make-words-ready = Эти слова есть на всех языках страницы: каждый ученик прочтёт их на своём.
make-words-own = Ваши слова лежат в ссылке так, как вы их напишете. Код их не вместит.
make-words-back = Вернуть слова страницы
make-begins = Начинается
make-start-opening = с начала, { $date }
make-start-history = в день истории
make-start-game = в минуту другой партии
make-seed = Расклад (0: мотивы истории)
make-day = День
make-after = после того, что в этот день сделали
make-game = Какая партия
make-game-own = ваша партия, { $date }
make-game-shelf = { $name }, { $date }
make-game-paste = вставить свою
make-game-none = выберите партию
make-paste = Её текст или ссылка
make-moment = В какую минуту
make-game-none-yet = Выберите партию и минуту в ней.
make-game-note = Партия идёт со ссылкой, до этой минуты и не дальше. Код её не вместит.
make-until = Кончается
make-until-day = когда наступит этот день
make-until-signature = когда текст подписан
make-until-end = вместе с партией
make-aids = Какие подсказки открыты
make-aid-counsel = «Что теперь?»: что можно сделать
make-aid-nearest = ближайший текст, который правительство приняло бы
make-aid-history = что было в истории: смотреть и сравнивать
make-aids-note = Что не отмечено, закрыто в этой партии до конца. Открыть страницу во втором окне ученику ничто не мешает.
make-pace = Темп
make-brisk = время идёт до следующего решения, а что пришло, скажет одна сводка
make-fault-seed = Расклад — целое число от 0 до { $most }.
make-fault-day = Выберите день от { $first } до { $last }.

## Giving it out
share-head = Раздайте классу
share-link = Скопировать ссылку
share-code = Код под диктовку
share-code-none = У этого задания нет кода: свои слова, минута другой партии и расклады больше { $most } идут только ссылкой.
share-code-how = Его вводят на этой странице, хоть с доски: I и L читаются как 1, O — как 0.
share-qr-name = QR-код со ссылкой на это задание
share-print = Печать карточек, по четыре на листе
cards-how = Наведите телефон на квадрат. Или откройте { $place }, затем «Класс», «Задания», и введите код:
share-try = Попробовать самому
share-note = Всё лежит в ссылке. Ничто никуда не отправляется; каждый ученик приносит обратно файл или ссылку.
address-copied = Скопировано ({ $letters } знаков).
address-uncopied = Странице нельзя пользоваться буфером обмена. Вот ссылка:

## While it runs
reminder-until = пока { $until }
reminder-ended = Это конец: ответьте и сдайте работу
reminder-elsewhere = Вы играете другую партию
title-run = Это партия вашего задания.
title-run-ended = Задание ждёт сдачи.
hand-in-way = Ответить и сдать работу
run-slug = Ваше задание
run-title = Что нужно сделать
run-ended = Задание дошло до конца
run-ended-lead = Допишите ответы и сдайте работу. Играть дальше можно, но сданная партия кончается здесь. Больше ничего не закрыто.
run-over-lead = Партия окончена. Допишите ответы и сдайте работу. Больше ничего не закрыто.
run-left = Задание оставлено
run-none = Ваша партия идёт без него, и все подсказки открыты.
run-elsewhere = На столе другая партия. Та, что из задания, лежит среди ваших партий: там её можно продолжить.
run-answers = Ваши ответы
run-answers-kept = Они сохраняются в этом браузере, пока вы пишете, и никуда не отправляются.
run-leave = Оставить задание
run-leave-asked = Оставить? Партия сохранится, а написанное здесь пропадёт.
run-leave-yes = Оставить
run-leave-no = Остаться
hand-in = Сдать работу
hand-in-early = Это ещё не конец задания. Сдать можно то, что есть.
hand-in-name = Любое имя (не обязательно своё)
hand-in-contains = В работе:
hand-in-no-name = имени нет
hand-in-has-name = имя «{ $name }»
hand-in-has-game = { $count ->
    [0] ваша партия до { $date }, без ваших шагов
    [one] ваша партия до { $date }, { $count } шаг
    [few] ваша партия до { $date }, { $count } шага
    [many] ваша партия до { $date }, { $count } шагов
   *[other] ваша партия до { $date }, { $count } шага
}
hand-in-stops = ничего из того, что сыграно после { $date }
hand-in-has-answers = { $count ->
    [one] { $count } ответ из { $of }
    [few] { $count } ответа из { $of }
    [many] { $count } ответов из { $of }
   *[other] { $count } ответа из { $of }
}
hand-in-has-assignment = само задание
hand-in-nothing-else = И больше ничего: ни времени, ни устройства, ни других партий.
hand-in-text = Посмотреть всё
hand-in-file = Сохранить файлом
hand-in-link = Скопировать ссылкой
hand-in-how = Отдайте файл или ссылку учителю. Само с этого компьютера ничто не уходит.

## Aids that are shut
shut-counsel = Задание «{ $title }» до конца обходится без «Что теперь?». Что можно сделать, видно на столе: в досье, в проекте и в ожидании.
shut-nearest = Задание обходится без ближайшего текста.
shut-history = Задание «{ $title }» до конца обходится без хода истории.
shut-history-short = Задание до конца обходится без истории.

## Papers that came while time ran on
brisk-summary = { $count ->
    [one] За это время пришла { $count } бумага. Она открывается на месте.
    [few] За это время пришли { $count } бумаги. Каждая открывается на месте.
    [many] За это время пришло { $count } бумаг. Каждая открывается на месте.
   *[other] За это время пришло { $count } бумаги. Каждая открывается на месте.
}
