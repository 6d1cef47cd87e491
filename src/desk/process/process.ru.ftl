# The page in Russian: the sheet "Where do we stand?".

process = На чём мы стоим?
process-slug = { $date } · { $day } · { $act }
process-list = Списком
process-picture = Рисунком
process-print = Напечатать
process-states = Ход дела от первой ноты до конца
process-since = с { $date }
process-span = { $from } – { $until }
process-hour = { $hour }.00
process-midnight = за полночь
process-times = { $count ->
    [one] Так было { $count } раз.
    [few] Так было { $count } раза.
    [many] Так было { $count } раз.
   *[other] Так было { $count } раза.
}
process-go = К этому дню
process-back = Назад, в { $stages }, когда
process-quoted = «{ $stage }»
process-pact = Сдали { $count } из { $of }.
tense-past = позади
tense-now = мы здесь
tense-ahead = впереди
tense-missed = миновало
tense-missed-told = не дошло
tag-now = Сейчас
tag-here = И здесь
half-evening = Телеграмм этой ночью ещё не было.
half-night = Ночные телеграммы уже пришли.

## What each state is

about-proposal = Пока ни одно правительство не просит других слов, текст ваш.
about-counterproposal = Правительства просят других слов и других соседей за столом.
about-table = Подписание, час за часом.
about-gathering = Полномочия запрашивают по телеграфу.
about-reading = Каждую статью читают вслух.
about-hatInHand = Кто-то встаёт, чтобы уйти. Можно сделать последнее предложение.
about-weighing = За столом смотрят ещё раз.
about-pens = Больше никого не ждут.
about-signing = Подписывают те, кто остался, вы последним.
about-signed = Текст закрыт. Дальше всё это идёт рядом.
about-ratification = Каждый подписавший ратифицирует и сдаёт грамоту.
about-awaitingDeposits = Подписано, но никого ещё не связывает.
about-inForceBetweenTwo = Связаны между собой те, кто сдал грамоту.
about-inForceAmongAll = Связаны все подписавшие, кто не отступился.
about-accession = Другие могут присоединиться, если текст позволяет.
about-open = Тех, кто не подписал, можно звать присоединиться.
about-joined = Кто присоединится, связан со дня вступления в силу.
about-registration = Текст можно зарегистрировать в Лиге наций.
about-unregistered = Малые государства ценят регистрацию; { home-place } нет.
about-sunset = { scenario-pact } близок; опередить его можно уже ненамного.
about-parisPactInForce = Добытое раньше других теперь у всех.

## What opens a state, and what ended the one before

opens-when = Откроется, когда
opens-sentence = { $whole }.
opens-begins = начнётся «{ $stage }»
opens-open = начнётся первый день
    .ended = Начался первый день.
opens-sign = вы пригласите к подписанию
    .ended = Вы пригласили к подписанию.
opens-sign-pens = вы подпишете с оставшимися
    .ended = Вы подписали с оставшимися.
opens-countered = правительство попросит других слов
    .ended = { GENDER($powers) ->
    [pl] Других слов просят
   *[other] Других слов просит
} { $powers }.
opens-lastDay = наступит последний день, { $date }
    .ended = Наступил последний день, { $date }.
opens-over = конец наступит раньше последнего дня
    .ended = Наступил конец, который не ждал последнего дня.
opens-powersWithheld = { home-body } откажет в полномочиях
    .ended = В полномочиях отказано.
opens-someoneWalks = кто-то встанет, чтобы уйти
    .ended = Кто-то встал, чтобы уйти.
opens-telegramsTonight = вечером придут телеграммы
    .ended = Пришли телеграммы.
opens-nobodyLeft = за столом никого не останется
    .ended = За столом никого не осталось.
opens-after-gathering = полномочия даны
    .ended = Полномочия даны.
opens-after-reading = всё прочитано и никто не встаёт
    .ended = Всё прочитано, и никто не встал.
opens-after-weighing = за столом посмотрят ещё раз
    .ended = За столом посмотрели ещё раз.
opens-after-pens = больше никто не встаёт
    .ended = Больше никто не встал.
opens-after-signing = подпишет последнее перо
    .ended = Подписало последнее перо.
opens-after-parisPactInForce = { scenario-pact } вступит в силу
    .ended = Опережать больше нечего.
opens-draft = вы измените текст
    .ended = Вы изменили текст.
opens-ask = вы попросите разрешения
    .ended = Вы попросили разрешения.
opens-assure = вы дадите ему слово
    .ended = Вы дали ему слово.
opens-press = вы нажмёте на него
    .ended = Вы нажали на него.
opens-mediate = за вас скажет третье правительство
    .ended = За вас сказало третье правительство.
opens-answer = вы ответите на кризис
    .ended = Вы ответили на кризис.
opens-lettingHimGo = вы отпустите его
    .ended = Вы отпустили его.
opens-adjourning = вы отложите подписание
    .ended = Вы отложили подписание.
opens-timeIsLeft = вы дадите дню пройти
    .ended = Вы дали дню пройти.
opens-inForce = { $force ->
    [all] грамоту сдаст последний из подписавших
   *[other] грамоту сдаст второй из подписавших
}
    .ended = { $force ->
    [all] Сдал последний из подписавших.
   *[other] Сдал второй из подписавших.
}
opens-allSignatoriesBound = связаны все подписавшие, кто не отступился
    .ended = Связан последний из подписавших.
opens-textAllowsAccession = текст подписан и позволяет присоединиться
    .ended = Подписанный текст позволяет присоединиться.
opens-acceded = присоединится первый из них
    .ended = Присоединение: { $powers }.
opens-sunset = наступит { $date }
    .ended = Наступило { $date }.
opens-register = вы зарегистрируете текст в Лиге наций
    .ended = Вы зарегистрировали текст.

## What is missing, and the nearest day that is known

near-possible = Это можно сделать сейчас.
near-day = { $date }: { $what }.
near-no-answer = Ответа ни от кого не ждут.
near-deposits = { $count ->
    [0] Никто ещё не сдал.
    [one] Сдал { $count } из подписавших.
    [few] Сдали { $count } из подписавших.
    [many] Сдали { $count } из подписавших.
   *[other] Сдали { $count } из подписавших.
}
near-missing = Ещё недостаёт: { $powers }.
near-joining-open = По нынешнему тексту другие могут присоединиться.
near-joining-consent = По нынешнему тексту присоединяются с согласия.
near-joining-closed = По нынешнему тексту присоединиться нельзя.
day-accedes = { $power } присоединяется

## Who has done what

roster-negotiation = Кого звали
roster-ratification = Кто сдал грамоту
roster-accession = Кто присоединился и кого звали
roster-due = сдаст { $date }
roster-votes = голосует { $date }
roster-answers = ответит { $date }
roster-not-ordered = приказа нет

## Who is bound to whom

bound-title = Кто с кем связан
bound-none = Никто ни с кем ещё не связан.
bound-since = { $date }: { $count ->
    [one] { $count } пара
    [few] { $count } пары
    [many] { $count } пар
   *[other] { $count } пары
}

## Endings

process-endings = Чем это может кончиться
process-ending-at-once = До последнего дня
process-ending-today = Будь сегодня последний день
process-ending-confidence = Доверие: { $figure }; черта: { $line }.
