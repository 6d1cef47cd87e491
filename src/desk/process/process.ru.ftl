# The page in Russian: the sheet "Where do we stand?".

process-slug = { $date } · { $day } · { $act }
process-list = Списком
process-picture = Схемой
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
process-back = Назад: { $stages }, когда
process-quoted = «{ $stage }»
process-pact = Сдали { $count } из { $of }.
tense-past = позади
tense-now = мы здесь
tense-ahead = впереди
tense-missed = не наступило
tense-missed-told = до этого не дошло
tag-now = Сейчас
tag-here = И здесь
half-evening = Телеграмм этой ночью ещё не было.
half-night = Ночные телеграммы уже пришли.

## What each state is

about-proposal = Пока ни одно правительство не просит изменить текст, он ваш.
about-counterproposal = Правительства просят изменить текст и пригласить других.
about-table = Подписание, час за часом.
about-gathering = Полномочия на подпись запрашивают по телеграфу.
about-reading = Каждую статью читают вслух.
about-guestLeaving = Кто-то встаёт, чтобы уйти. Можно сделать последнее предложение.
about-weighing = За столом решают заново, оставаться ли.
about-reservations = Никто пока не встаёт. Каждый гость называет одну оговорку; её можно записать до подписи.
about-signatures = Больше никого не ждут. Кто не снесёт того, что опущено, уходит теперь; ему уже ничего не предлагают.
about-signing = Подписывают те, кто остался, и последним — вы.
about-signed = Текст закрыт. Дальше всё это идёт рядом.
about-ratification = Каждый подписавший ратифицирует и сдаёт грамоту.
about-awaitingDeposits = Подписано, но никого ещё не связывает.
about-inForceBetweenTwo = Связаны между собой те, кто сдал грамоту.
about-inForceAmongAll = Связаны все подписавшие, кто не отступился.
about-accession = Другие могут присоединиться, если текст позволяет.
about-open = Тем, кто не подписал, можно предложить присоединиться.
about-joined = Кто присоединится, связан со дня вступления в силу.
about-registration = Текст можно зарегистрировать.
about-unregistered = С нею договор прочнее. { home-place } против, если её нет в тексте.
about-sunset = Скоро { scenario-pact } вступит в силу; выигрыш во времени тает с каждой неделей.
about-parisPactInForce = Добытое раньше других теперь у всех.

## What opens a state, and what ended the one before

opens-when = Откроется, когда
opens-sentence = { $whole }.
opens-begins = начнётся «{ $stage }»
opens-open = начнётся первый день
    .ended = Начался первый день.
opens-call = вы пригласите к подписанию
    .ended = Вы пригласили к подписанию.
opens-hearing = никто не уйдёт, и гостей выслушают
    .ended = Гостей выслушали.
opens-sign = вы пригласите к подписанию
    .ended = Вы пригласили к подписанию.
opens-sign-signatures = вы подпишете с оставшимися
    .ended = Вы подписали с оставшимися.
opens-countered = правительство попросит изменить текст
    .ended = { GENDER($powers) ->
    [pl] Изменить текст просят
   *[other] Изменить текст просит
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
opens-after-gathering = полномочия будут даны
    .ended = Полномочия даны.
opens-after-reading = всё прочтут и никто не встанет
    .ended = Всё прочитано, и никто не встал.
opens-after-weighing = за столом решат заново
    .ended = За столом решили заново.
opens-after-signatures = больше никто не встанет
    .ended = Больше никто не встал.
opens-after-signing = подпишет последнее перо
    .ended = Подписало последнее перо.
opens-after-parisPactInForce = { scenario-pact } вступит в силу
    .ended = Опережать больше нечего.
opens-draft = вы измените текст
    .ended = Вы изменили текст.
opens-ask = вы попросите разрешения
    .ended = Вы попросили разрешения.
opens-assure = вы дадите слово с глазу на глаз
    .ended = Вы дали слово с глазу на глаз.
opens-press = вы окажете нажим на правительство
    .ended = Вы оказали нажим на правительство.
opens-mediate = за вас замолвит слово третье правительство
    .ended = За вас замолвило слово третье правительство.
opens-answer = вы ответите на кризис
    .ended = Вы ответили на кризис.
opens-lettingTheGuestGo = вы дадите им уйти
    .ended = Вы дали им уйти.
opens-adjourning = вы отложите подписание
    .ended = Вы отложили подписание.
opens-timeIsLeft = вы пропустите день
    .ended = Вы пропустили день.
opens-inForce = { $force ->
    [all] грамоту сдаст последний из подписавших
   *[other] грамоту сдаст второй из подписавших
}
    .ended = { $force ->
    [all] Сдал последний из подписавших.
   *[other] Сдал второй из подписавших.
}
opens-allSignatoriesBound = будут связаны все подписавшие, кто не отступился
    .ended = Связан последний из подписавших.
opens-textAllowsAccession = текст будет подписан, если он позволяет присоединяться
    .ended = Подписанный текст позволяет присоединиться.
opens-acceded = присоединится первый из них
    .ended = Присоединение: { $powers }.
opens-sunset = наступит { $date }
    .ended = Наступило { $date }.
opens-register = вы зарегистрируете текст
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
near-joining-consent = По нынешнему тексту для присоединения нужно согласие.
near-joining-closed = По нынешнему тексту присоединиться нельзя.
day-accedes = { $power } присоединяется

## Who has done what

roster-negotiation = Кого приглашали
roster-ratification = Кто сдал грамоту
roster-accession = Кто присоединился и кого приглашали
roster-due = сдаст грамоту { $date }
roster-votes = голосует { $date }
roster-decides = решает { $date }
roster-overdue = просрочен с { $date }
roster-answers = ответит { $date }
roster-not-ordered = не поручена

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
process-ending-confidence = Доверие: { $figure }; ниже { $line } вас отстранят.
