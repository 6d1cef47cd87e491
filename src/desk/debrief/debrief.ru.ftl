# The page in Russian: looking back on a finished game.

## The frame

debrief-slug = Взгляд назад
debrief-pages = Страницы
debrief-page-result = Итог
debrief-page-calendars = Два календаря
debrief-page-fortune = Линия судьбы
debrief-page-texts = Пространство текстов
debrief-page-minds = Открытые замыслы
debrief-print = Печать страницы
debrief-end-page = Назад к концу игры
debrief-sources = Источники этой игры

## What is being reckoned

debrief-begun = Игра разыгрывается ещё раз с каждой минуты: сначала появится линия очков в руках после каждого хода.
debrief-progress = Разыграно линий: { $lines } из { $of }.
debrief-comes = Поворотные дни и красная линия, то есть что ещё было достижимо, появятся, когда разыграны все линии.
debrief-settles = Пока идут пробы, красная линия ещё поднимается.
debrief-stop = Остановить
debrief-stopped = Вы остановили, не разыграв всех линий.
debrief-died = Часть страницы, которая разыгрывает линии, перестала работать.
debrief-again = Начать заново
debrief-counting-texts = Подсчитываются все тексты с любым кругом подписавших. Если идёт поиск, это делается по очереди с ним.
debrief-counting-minds = Разыгрывается, что сделало бы каждое правительство с другими мотивами. Если идёт поиск, это делается по очереди с ним.
debrief-complete = Линия судьбы готова.
debrief-drawn-anew = Линия судьбы проведена заново.

## The result

debrief-result = «{ $ending }»: итог { $score }, { $date }.
debrief-beside-history = История по тем же правилам: { $history }.
debrief-verdict-head = Из чего складываются очки
debrief-verdict-bars = Ваши сплошные, истории заштрихованы; число — ваши минус истории.
debrief-talk = Для разговора
debrief-ask-turning = { $date }: { $act }. Что вы знали в тот день, а на что лишь надеялись?
debrief-ask-waited = С { $date } до { $until } вы только ждали. Чего, и кто ещё ждал?
debrief-ask-first = Первый ваш шаг, { $date }: { $act }. Кто счёл бы его предложением, а кто ловушкой?
debrief-ask-signed = { $count ->
    [one] { $date } подписало { $count } правительство. Чьё отсутствие сказало больше?
    [few] { $date } подписали { $count } правительства. Чьё отсутствие сказало больше?
   *[many] { $date } подписали { $count } правительств. Чьё отсутствие сказало больше?
}
debrief-ask-unsigned = Не подписал никто. Какое правительство могло подписать первым и за какую цену?
debrief-ask-ahead = { $days ->
    [one] Текст в силе с { $date }, на { $days } день раньше, чем { scenario-pact }. Чего стоит такой мир?
    [few] Текст в силе с { $date }, на { $days } дня раньше, чем { scenario-pact }. Чего стоит такой мир?
   *[many] Текст в силе с { $date }, на { $days } дней раньше, чем { scenario-pact }. Чего стоит такой мир?
}
debrief-ask-demand = { $date } изменений хотела столица: { $capital }. Когда желание изменений — способ сказать «нет»?
debrief-ask-small = Малые государства ждали друг друга. Кто мог двинуться первым и чего бы это стоило?
debrief-ask-home = Какие шаги были для другого правительства, а какие лишь для своего?
debrief-ask-worth = Договор могут нарушить годы спустя. Значит ли это, что в день подписи он ничего не стоит?
debrief-ask-words = Какое слово текста сделало больше всего и для кого?

## The line

fortune-sentence = Сначала было достижимо { $reach }; игра дала { $score }.
fortune-sentence-kept = Игра дала { $score }: всё, что сначала нашлось достижимого.
fortune-picture = Линия судьбы: в руках от { $from } до { $to }, достижимо от { $reach } до { $end }. Таблица говорит то же, шаг за шагом.
fortune-in-hand = в руках: если больше ничего не делать
fortune-reach = достижимо: самое большее, к чему отсюда пришла хоть одна линия
fortune-history = история, в руках в те же дни
fortune-opening = первый день
fortune-passes = время идёт
fortune-days = { $from } — { $until }
fortune-ends = конец
fortune-row = { $date }: { $act }. В руках { $hand }, достижимо { $reach }.
fortune-row-lost = { $date }: { $act }. В руках { $hand }, достижимо { $reach }, на { $lost } меньше прежнего.
fortune-row-first = { $date }: { $act }. В руках { $hand }.
fortune-walk = Стрелки ведут от шага к шагу.
fortune-table = Линия судьбы, шаг за шагом
fortune-head-day = День
fortune-head-act = Шаг
fortune-head-hand = В руках
fortune-head-reach = Достижимо
fortune-head-lost = Потеря
fortune-head-said = Что о нём сказано
fortune-as-table = Таблицей
fortune-as-picture = Картиной
fortune-trust = Насколько этому верить
fortune-trust-lines = Разыграно линий: { $lines }. «В руках» точно. «Достижимо» — то, к чему пришла самая удачная из них: могут быть и лучшие, которых никто не нашёл. Искали дважды, по { $budget } линий, и находками обменивались{ $more ->
    [0] .
   *[other] ; остальные линии ({ $more }) меняли по одному ходу и искали наименьшее число перемен.
} Вторая половина линий подняла красную линию в среднем на { $spread }; такой ширины штриховка над ней. Где линия прерывиста, с этой самой минуты ничего не пробовали.
fortune-trust-today = Считается с тем, что известно сегодня, включая скрытые мотивы. Что можно было знать в тот день, сказано под «Почему».
fortune-trust-first = «В руках» точно. Что было достижимо, станет видно, когда сыграют другие линии.
fortune-trust-yours = { $count ->
    [one] { $count } из этих линий — ваша: вы нашли её, повторив ход.
    [few] { $count } из этих линий — ваши: вы нашли их, повторив ход.
    [many] { $count } из этих линий — ваши: вы нашли их, повторив ход.
   *[other] { $count } из этих линий — ваши: вы нашли их, повторив ход.
}
fortune-further = Искать дальше
fortune-further-note = Ещё столько же линий, с того места, где остановились. Потеря может стать меньше, а название — другим.
fortune-turning = { $count ->
    [0] Поворотных дней нет
    [one] { $count } поворотный день
    [few] { $count } поворотных дня
   *[many] { $count } поворотных дней
}
fortune-none = Достижимое уходило малыми шагами. Ни одна проба не указала решения, которым эта игра проиграна или выиграна.
fortune-none-lost = Ни одно решение само не проиграло эту игру. Вот самая большая найденная разница.
fortune-none-won = Ни одна проверенная линия не дала больше, чем эта игра. Больше всего принёс этот ход.
fortune-largest-lost = Стало недостижимо очков: { $points }. Этого мало, чтобы быть уверенным или чтобы решить игру.
fortune-largest-won = После него в руках стало больше на { $points }.
fortune-none-large = Нельзя назвать решения, которое само проиграло эту игру. Самое большое падение здесь.
fortune-none-change = Нельзя назвать решения, которое само проиграло эту игру. { $count ->
    [one] Больше всего дала бы одна перемена.
   *[other] Больше всего дали бы несколько перемен.
}
fortune-one-change = { $count ->
    [one] Будь иначе только это, а остальное так, как вы играли, вышло бы на { $gain } больше.
   *[other] Будь иначе эти несколько вещей, а остальное так, как вы играли, вышло бы на { $gain } больше.
}
fortune-small = Мелочи
fortune-card-lost = { $date } · потеря { $lost }
fortune-you-chose = Вы выбрали: { $act }
fortune-you-waited = Вы дали времени идти.
fortune-retry = Попробовать снова
fortune-why = Почему
fortune-flag = Полный флажок — поворотный день, пустой — ошибка поменьше: там что-то стало недостижимо.
fortune-label-turning-point = Поворотный день: недостижимо стало { $lost }.
fortune-label-mistake = Ошибка: недостижимо стало { $lost }.
fortune-label-slip = Оплошность: иначе на { $gain } больше в этой игре.
fortune-label-mendable = Ещё можно было поправить: иначе на { $gain } больше в этой игре.
fortune-label-unlucky = Невезение: по тому, что можно было знать тогда, другой путь вряд ли дал бы много больше.
fortune-label-lucky = Везение: по тому, что можно было знать тогда, выбор был худшим.
fortune-unsure-one-search = Возможно, потеря: её нашёл лишь один из двух поисков.
fortune-unsure-no-remedy = Возможно, можно было больше, но средства из немногих перемен не нашлось.
fortune-unsure-half = Отсюда нужна была бы другая игра. Та, что сохраняет половину и без лишних действий, описана в «Почему».
fortune-stretch-slug = { $from } – { $until } · потеря { $lost }
fortune-stretch = Потеряно понемногу
fortune-stretch-said = Достижимое уменьшилось малыми шагами с { $before } до { $after }. { $named ->
    [yes] То, что из этих дней названо отдельно, лишь часть этой потери.
   *[no] Ни одного отдельного решения этих дней назвать нельзя.
}
fortune-stretch-changes = Что сохранило бы больше
fortune-stretch-gives = С этим, а в остальном как сыграно, игра даёт { $score } вместо { $played }.
fortune-stretch-gives-on = С этим игра не кончается раньше срока. Доигранная до последнего дня, как в найденной линии, она даёт { $score } вместо { $played }.
fortune-stretch-mark = понемногу: потеря { $lost }
fortune-stretch-row = Одна из малых потерь: { $from } – { $until }.

## Retry

retry-head = { $date }: та же минута ещё раз
retry-lead = Здесь было достижимо { $before }; после того, что вы сделали, { $after }. Попробуйте снова.
retry-lead-same = Здесь и потом было достижимо { $before }, и всё же эта игра что-то потеряла. Попробуйте снова.
retry-that-day = Стол в тот день
retry-attention = Вечера
retry-confidence = Доверие
retry-papers = Что пришло последним
retry-powers = Где стояло каждое правительство
retry-instead = Что вы сделаете вместо этого?
retry-nothing-yet = Ещё ничего не выбрано: если разыграть так, шаг выпадет, а прочее останется, как было.
retry-nothing-yet-waited = Выберите хотя бы один шаг.
retry-group-text = Текст
retry-group-home = У себя
retry-group-paper = Бумага на столе
retry-next-day = Дальше, { $date }
retry-undo = Снять последний
retry-choose-on = День выбора: { $date }.
retry-play = Разыграть
retry-playing = Разыгрывается …
retry-rest = Дальше игра идёт теми шагами, что вы сделали на самом деле, пока они возможны.
retry-tried = Испробовано
retry-left-out = Пропущено, ничего взамен
retry-in-game = Прочее, как в игре: { $score }
retry-verdict-new-best = Лучше всего, что нашлось до сих пор
retry-verdict-as-good = Не хуже всего, что нашлось
retry-verdict-better = Лучше, чем в первый раз
retry-verdict-no-better = Не лучше, чем в первый раз
retry-reach = Достижимо потом: { $reach }
retry-announce = { $verdict }. { $game }. { $reach }.
retry-hint = { $left ->
    [3] Подсказка: кого это касается
    [2] Вторая подсказка: какой это шаг
   *[other] Последняя подсказка: сам шаг
}
retry-hint-who = Касается: { $power }.
retry-hint-home = Касается вашей собственной стороны.
retry-hint-add = Чего-то не хватает: «{ $verb }».
retry-hint-drop = Что-то лишнее: «{ $verb }».
retry-hint-move = Что-то не в свой день: «{ $verb }».
retry-hint-replace = Требовалось другое: «{ $verb }».
retry-decline = Показать почему, не пробуя
retry-pen = Взять перо здесь
retry-pen-note = Стол откроется в этой минуте, и вы играете до конца. Законченная игра останется среди ваших игр.
retry-back = Назад к линии

## Why

why-head = { $date }: почему
why-folded = Вы можете сами испробовать эту минуту, прежде чем прочесть, почему она была важна.
why-said = Если всё прочее останется, как было, игра кончится на { $score } вместо { $played }.
why-said-on = Если играть до последнего дня, как в найденной линии, игра кончится на { $score } вместо { $played }.
why-change-add = { $date }: { $act }
why-change-drop = Без этого шага, { $date }: { $act }
why-change-drop-refused = Тогда уже невозможно, { $date }: { $act }
why-change-move = { $to }, а не { $date }: { $act }
why-change-replace = { $to }: { $instead }. Без этого шага, { $date }: { $act }
why-changes = Наименьшая перемена, какая нашлась
why-first = Первый ответ, который стал другим
why-in-game = В вашей игре
why-otherwise = С переменой
why-no-answer = Ответа нет
why-reasons = Расчёты рядом, { $date }
why-reasons-table = { $capital }, { $date }: тот же расчёт в обеих играх
why-reason = Довод
why-difference = Разница
why-rest = Все прочие доводы
why-total = Всего
why-needs = Нужно
why-told = Что решило разницу
why-verdicts = К чему это ведёт
why-verdict = { $name }: { $gain }
why-sum = { $rest ->
    [0] Вместе { $gain }.
   *[other] Вместе { $gain } из очков, упущенных здесь ({ $lost }). Остальные { $rest } потребовали бы и других шагов.
}
why-bound-gained = Связаны также: { $powers }.
why-bound-lost = Больше не связаны: { $powers }.
why-ending-other = Кончается как «{ $otherwise }», а не как «{ $played }».
why-known = Что можно было знать в тот день
why-known-better = Миров, возможных по тому, что вы знали: { $worlds }. С переменой лучше в { $better } из ста по весу, хуже в { $worse }; в среднем { $mean }.
why-causes = Этому предшествовало
why-cause = { $date }: { $act }
why-cause-missing = { $date }, не сделано: { $act }
why-half = Что сохранило бы половину
why-half-said = Немногими изменениями эту потерю не восполнить. Отсюда это другая игра, сокращённая, насколько удалось: ей нужно каждое из этих действий, а других ваших действий после этого дня в ней нет.
why-half-gives = Она сохраняет не меньше половины потерянного здесь и заканчивается на { $score } вместо { $played }.
why-nothing-said = Объяснения, которое подтвердила бы разыгранная игра, не нашлось. Верны лишь два числа.

## Acts in few words, under the line

act-short-draft = текст: { $wording }
act-short-note = нота: { $capital }
act-short-inform = уведом.: { $capital }
act-short-need = чего хочет { $capital }
act-short-sound = зондаж: { $capital }
act-short-audience = приём: { $capital }
act-short-intel = шифры: { $capital }
act-short-assure = слово: { $capital }
act-short-favour = услуга: { $capital }
act-short-press = нажим: { $capital }
act-short-mediate = посредник: { $capital }
act-short-publish = в печать
act-short-commit = обещание: { $wording }
act-short-deadline = назначен день
act-short-ask = разреш.: { $wording }
act-short-ask-chair = разреш.: { $capital }
act-short-report = доклад
act-short-call = приглашение
act-short-settle = оговорка: { $capital }
act-short-sign = подпись
act-short-ratify = ратификация
act-short-lobby = кулуары: { $capital }
act-short-answer = кризис
act-short-answer-table = за столом
act-short-register = регистрация
act-short-withdraw = отзыв

## Kinds of acts

act-kind-draft = изменить текст
act-kind-note = послать ноту
act-kind-inform = уведомить
act-kind-need = узнать, чего хотят
act-kind-sound = зондировать посланника
act-kind-audience = принять посланника
act-kind-intel = читать телеграммы
act-kind-assure = дать слово с глазу на глаз
act-kind-favour = оказать услугу
act-kind-press = оказать нажим
act-kind-mediate = просить о посредничестве
act-kind-publish = опубликовать переписку
act-kind-commit = обещать публично
act-kind-deadline = назначить день
act-kind-ask = просить разрешения
act-kind-report = доложить об успехах
act-kind-call = пригласить к подписанию
act-kind-settle = записать оговорку
act-kind-sign = подписать
act-kind-ratify = ратифицировать
act-kind-lobby = поговорить в кулуарах
act-kind-answer = ответить на бумагу
act-kind-register = зарегистрировать текст
act-kind-withdraw = отозвать предложение
