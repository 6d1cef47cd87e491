# The page in Russian: what did Litvinov do?

guess-none = У этого сценария нет вопросов к истории.
guess-rail = Вопросы
guess-stop = { $date }: { $title }
guess-stop-answered = { $date }: { $title }, ответ дан
guess-at = Вопрос { $at } из { $of }
guess-at-answered = Вопрос { $at } из { $of } · ответ дан
guess-at-end = После последнего вопроса
guess-score = Пока верно
guess-score-of = { $right } из { $of }
guess-counting = Считать голоса
guess-when = { $place }, { $date }
guess-when-hour = { $place }, { $date }, { $hour }
guess-again = Вопрос ещё раз
guess-answers = Ответы
guess-choose = Выберите ответ
guess-choose-first = Сначала выберите ответ его буквой.
guess-answer = Ответ { $letter }: проверить
guess-show = Показать, что сделали
guess-next = Дальше: { $date }
guess-watch-on = Смотреть до { $date }
guess-to-end = Что получилось
guess-back = Назад
guess-pen = Взять перо
    .long = Взять перо в эту минуту и поступить иначе
guess-hint = Подсказка
guess-hint-costs = Подсказка, ½ очка
guess-hint-head = Подсказка.
guess-look-at-desk = Посмотреть на стол в тот час
    .short = Стол
guess-on-desk = Последнее на столе
guess-back-to = Вернуться к вопросу
guess-replaying = К чему ведёт ответ, депеша { $at } из { $of }

guess-result-right = Так и сделали: { $done }.
guess-result-wrong = Так не сделали. Сделали: { $done }.
guess-result-open = Источники этого не решают. В повторе: { $done }.
guess-result-none = Сделали: { $done }.
guess-result-hands = Сделали: { $done }. { $all ->
    [one] { $all } голос
    [few] { $all } голоса
    [many] { $all } голосов
   *[other] { $all } голосов
}, из них { $right } за { $done }.
guess-result-hands-open = Источники этого не решают. В повторе: { $done }. { $all ->
    [one] { $all } голос
    [few] { $all } голоса
    [many] { $all } голосов
   *[other] { $all } голосов
}, из них { $right } за { $done }.
guess-settled = Что было верно
guess-stamp = История: { $letter }
guess-stamp-open = Не решено
guess-you-chose = Ваш ответ.
guess-was-done = Так и сделали.
guess-is-replayed = Так в повторе.
guess-led-head = К чему по правилам ведёт каждый ответ: сыграно сейчас, остальное как в истории
guess-being-played = Разыгрывается…
guess-leads-many = «{ $ending }»: { $when } { $count ->
    [one] подписывает { $count } государство
    [few] подписывают { $count } государства
    [many] подписывают { $count } государств
   *[other] подписывают { $count } государств
}, в силе с { $force }, в конце связаны { $bound } из { $of } соседей.
guess-leads-named = «{ $ending }»: { $when } подписывают { $powers }, в силе с { $force }, в конце связаны { $bound } из { $of } соседей.
guess-leads-dead-many = «{ $ending }»: { $when } { $count ->
    [one] подписывает { $count } государство
    [few] подписывают { $count } государства
    [many] подписывают { $count } государств
   *[other] подписывают { $count } государств
}, и в силу договор не вступает.
guess-leads-dead-named = «{ $ending }»: { $when } подписывают { $powers }, и в силу договор не вступает.
guess-leads-unsigned = «{ $ending }» ({ $on }): ничего не подписано.
guess-look = Смотреть
guess-look-at = Смотреть, к чему ведёт { $letter }
guess-hands = голоса
guess-ends-at = итог

guess-paper = Документ
guess-paper-document = Из справочника, по его источникам.
guess-paper-more = Читать целиком
guess-paper-less = Только начало
guess-ledger = Почему так вышло
guess-counted = Расчёт: { $capital }
guess-changed = (изменилось)
guess-smaller = { $count ->
    [one] { $count } меньший довод
    [few] { $count } меньших довода
    [many] { $count } меньших доводов
   *[other] { $count } меньших доводов
}
guess-total = Всего
guess-needs = Нужно
guess-ask = Вопрос классу
guess-how = Как сыграны эти ответы
guess-how-told = Каждый сыгран только что по правилам игры: история до этой минуты, затем ответ, затем всё, что история делала дальше, в свои дни. Чего правила больше не позволяли, то пропущено. Так видно, к чему ведёт одно это решение, если всё прочее останется как было; кто играет отсюда дальше, может добиться большего.
guess-how-act = { $date }: { $act }
guess-how-later = После него, вместо сделанного историей в эти дни: { $acts }.
guess-how-nothing = ничего
guess-how-over = Игра кончилась { $date }, и того, что история делала потом, уже не играли.
guess-how-none = Ничего не пропущено.
guess-how-refused = Пропущено { $count ->
    [one] { $count } действие
    [few] { $count } действия
    [many] { $count } действий
   *[other] { $count } действий
}: { $acts }.

guess-any = Другая мысль? Сыграйте любое действие, возможное в тот день
guess-any-told = Оно совершается вместо того, что в тот день сделала история; дальше история идёт, как после ответов. Кто хочет сделать несколько дел, пусть возьмёт перо.
guess-any-act = Выберите действие
guess-any-play = Сыграть
guess-group-paper = Бумага на столе
guess-group-text = Текст
guess-group-home = У себя и публично

guess-end = Что получилось
guess-end-one = Верно: { $right } из { $of }. Вопросы, которых источники не решают, не считаются.
guess-end-class = Вопросы с ответом: { $count } из { $of }.
guess-end-stop = Вопрос
guess-end-done = Сделали
guess-end-points = Очки
guess-end-row = { $date }: { $title }
guess-end-open = не решено
guess-end-hands = { $right } из { $all }
guess-end-ask = Для разговора
guess-end-ways = Что дальше
guess-end-assign = Дать классу задание
guess-end-pen = Взять перо: { $date }
guess-end-again = Начать сначала
