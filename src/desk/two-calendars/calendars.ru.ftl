# Страница по-русски: две партии рядом.

calendars-none = Пока есть только история. Начните партию; тогда её можно положить рядом.
calendars-empty = Ни в одной из партий ещё ничего не произошло.
calendars-line-a = Линия A
calendars-line-b = Линия B
calendars-day = День
calendars-days = Дни обеих партий
calendars-table = Таблицей
calendars-picture = Рисунком
calendars-pen = Взять перо, { $date }
calendars-look = Стол того дня
calendars-chosen = Выбранный день
calendars-key = Кружок — шаг, конверт — ответ. Полные недели широки, пустые узки; чёрточка — понедельник.
calendars-flag = { $name }: { $act }
calendars-apart = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
calendars-moment = { $date } · { $line ->
    [shared] обе
   *[apart] { $name }
}
calendars-stop = { $date }, { $line ->
    [shared] обе партии
   *[apart] { $name }
}: { $told }
differs = Чем отличаются
differs-by = насколько
differs-nothing = Ничем: обе одинаковы.
differs-same-text = Текст в обеих один.
differs-more = { $count ->
    [one] В таблице ещё { $count } строка.
    [few] В таблице ещё { $count } строки.
    [many] В таблице ещё { $count } строк.
   *[other] В таблице ещё { $count } строки.
}
sum-against = { $end ->
    [no] { $date }: { $a } против { $b }
   *[yes] { $a } против { $b }
}
sum-and = { $a } и { $b }
sum-endings = A: { $a }. B: { $b }.
sum-dates = Раньше в A: { $sooner }; позже: { $later }.
sum-text = { $count ->
    [0] Текст один и тот же.
    [one] Отличается { $count } статья.
    [few] Отличаются { $count } статьи.
    [many] Отличаются { $count } статей.
   *[other] Отличаются { $count } статьи.
}
game-history = История
game-running = Ваша текущая партия
game-watched = Партия, что вы смотрите
game-choice = { $name } (очки: { $score }, шаги: { $acts }, { $date })

## Что произошло, в нескольких словах

told-many = { $count ->
    [one] { $count } правительство
    [few] { $count } правительства
    [many] { $count } правительств
   *[other] { $count } правительства
}
told-draft = правка: { $about }
told-note = нота { CASE($powers, "dat") }
told-inform = уведомление: { $powers }
told-need = вопрос о нуждах: { $powers }
told-sound = зондаж: { $powers }
told-audience = приём посланника: { $powers }
told-intel = чтение телеграмм: { $powers }
told-assure = слово с глазу на глаз: { $powers }
told-favour = услуга: { $powers }
told-press = нажим: { $powers }
told-mediate = посредничество: { $powers }
told-publish = переписка опубликована
told-commit = публичное обещание: { $about }
told-deadline = назван день
told-ask = запрос разрешения: { $about }
told-all-of = всё, чего хочет { $voice }
told-report = доклад
told-call = приглашение к подписи
told-settle = оговорка в протоколе: { $powers }
told-sign = подписи
told-ratify = своя ратификация
told-lobby = кулуары: { $powers }
told-answer = ответ: { $about }
told-register = просьба о регистрации
told-withdraw = предложение снято
told-agreed = { $powers }: согласие
told-in-principle = { $powers }: в принципе да
told-waiting = { $powers }: ждёт других
told-countered = { $powers }: ставит условия
told-noted = { $powers }: к сведению
told-declined = { $powers }: отказ
told-acceding = { $powers }: присоединится
told-withdrawn = { $powers }: берёт согласие назад
told-walkedOut = { $powers }: уход
told-tableEmpty = никто не подписал
told-powersWithheld = полномочий не дали
told-shelved = { $powers }: под сукно
told-disowned = { $powers }: отречение
told-warned = предупреждение
told-signed = подписи: { $count }
told-inForce = в силе
told-bound = { $powers }: обязательство
told-deposited = грамота: { $powers }
told-acceded = { $powers }: присоединение
told-registered = регистрация
told-parisPactInForce = { scenario-pact } в силе
