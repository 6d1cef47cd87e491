# The page in Russian: what can be done, crises, the lamp.

## Verbs and purposes

verbs-of = Что можно сделать: { $power }
verbs-at-home = Что можно сделать в { home-place.loc }
purposes = Виды действий
purpose-hand = Сегодня
purpose-text = Текст
purpose-learn = Узнать
purpose-persuade = Убедить
hand-empty = Сегодня здесь сделать нечего. Почему, сказано на соседних вкладках.
purpose-open = { $count ->
    [0] сегодня ничего
   *[other] сегодня можно: { $count }
}
who-could-speak = Кто мог бы поговорить за вас с { CASE($voice, "ins") }
beyond-mandate = Вне мандата: доверие −{ $price }.
cost = { $count ->
    [0] вечера не займёт
    [one] { $count } вечер
    [few] { $count } вечера
   *[many] { $count } вечеров
}
cost-seal = { $count ->
    [0] бесповоротно
   *[other] бесповоротно; { $cost }
}
members = Что говорит { home-body }
for-good = { $consequence } Обратного пути нет.
for-good-takes = Требует: { $cost }.
for-good-not = Не сейчас
day-is-named = День подписания назначен: { $date }.
to-the-end = К газете

## A paper that waits for an answer

waiting-crisis = { $title }: ответить до { $date }
waiting-table = { $name } вот-вот уйдёт.
waiting-reservations = Гости сидят за столом.
to-the-table = К столу
crisis-slug = Кризис
crisis-read = Прочесть
crisis-until = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}, до { $date }
crisis-answered = отвечено
crisis-aside = Позже: { $what }
    .answered = Далее: { $what }
crisis-voices = Что говорят другие
crisis-answers = Ваш ответ
crisis-last = Ответ { $count } из { $count }
crisis-silence = Если не ответить до { $date }, засчитают первый ответ.
crisis-kept = Ответ, действие которого зависит от скрытых мотивов, не отменить.
tally = { $letter }: { $count ->
    [one] { $count } голос
    [few] { $count } голоса
    [many] { $count } голосов
   *[other] { $count } голоса
}.
tally-more = { $letter }: { $count ->
    [one] { $count } голос
    [few] { $count } голоса
    [many] { $count } голосов
   *[other] { $count } голоса
}. Ещё один
tally-less = { $letter }: на один голос меньше
tally-most = больше всех
crisis-answer = Ваш ответ
crisis-by-silence = Вы не ответили вовремя
crisis-history = Как было в истории
crisis-historical = В истории: { $answer }.
effect-if = { $effect }, если { $mind }
effect-instead = { $effect } вместо этого, если { $mind }
effect-if-all = Если { $mind }: { $effects }
effect-replaced = { $effect } вместо этого
echo-unseen = Наступило ли то, что стоит при «если», покажут следующие ответы.
effect-mind = { $mind } ({ $odds })
effect-later = Через { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }: { $effect }
effect-unless = Не наступит, если { $unless }
effect-none = Ничего не меняется
effect-and = ,
effect-attention = { $count ->
    [one] Займёт { $count } вечер
    [few] Займёт { $count } вечера
   *[many] Займёт { $count } вечеров
}
effect-attention-left = { $count ->
    [0] Займёт вечеров: { $takes }, из следующей недели
   *[other] Займёт вечеров: { $takes }; есть { $count }, прочее из следующей недели
}
effect-relieved = Вас отстранят: конец игры
effect-relieved-on = Если доверие не поднять, вас отстранят { $date }
stake-relieved = { $told } Вас отстранят: конец игры.
effect-confidence = Доверие { home-place.gen } { $change }
effect-bar = Порог следующего разрешения { $change }
effect-trust = Расположение { CASE($voice, "gen") } { $change }
effect-weighs = Счёт { CASE($voice, "gen") } { $change }
effect-room = Запас голосов { CASE($chamber, "gen") } { $change }
effect-sours = Запас голосов { CASE($chamber, "gen") } −{ $amount } (раздражение)
effect-calms = { $voice }: сомнения −{ $amount }
effect-billSoonerDays = { $voice }: голосование раньше, до { $count ->
    [one] { $count } дня
    [few] { $count } дней
   *[many] { $count } дней
}
effect-replySoonerDays = { $voice }: ответ, если его ждут, раньше на { $count } дн.
effect-pollLaterDays = Друзья { CASE($voice, "gen") } ответят на { $count } дн. позже
effect-intel = { $voice }: расчёт виден яснее (ступеней: { $count })
effect-trustOfTheBound = Расположение всех участников { $change }
effect-publicity = Огласка { $change }
effect-credibility = Вес вашего слова { $change } %

## What a command would cost or risk today

stake-audience = Расположение { $trust }{ $open ->
    [0] {""}
   *[other] , смотря по мотивам
}; идёт { $counts ->
    [ledger] в расчёт
    [margin] в запас голосов: { $room }
   *[bound] в оценку прочности
}. Раз от разу меньше.
stake-audience-none = Приём здесь теперь не в счёт: ничего не изменится.
stake-assure = Сегодня ваше слово весит { $share } %, и с каждым разом меньше. Кое-где ему не верят.
stake-cold = Связей там нет: ответ на { $days } дн. позже, расположение { $trust }. Сначала зондаж.
stake-crossed = Обратное обещано { CASE($voice, "dat") }: не позже чем через { $days } дн. это напечатают.
stake-crossed-text = Ваш же текст говорит обратное: не позже чем через { $days } дн. это напечатают.
stake-lie = Это опровергает слово, данное { CASE($voice, "dat") }: не позже чем через { $days } дн. это напечатают.
stake-yes-lost = { $count ->
    [one] Сразу возьмёт согласие назад: { $powers }.
   *[many] Сразу возьмут согласие назад: { $powers }.
}
stake-yes-doubtful = { $count ->
    [one] Может сразу взять согласие назад: { $powers }.
   *[many] Могут сразу взять согласие назад: { $powers }.
}
stake-yes-strained = { $count ->
    [one] Заново взвесит весь текст, и согласие может не устоять: { $powers }.
   *[many] Заново взвесят весь текст, и согласие может не устоять: { $powers }.
}
stake-day = { $days } дн. прочие готовы на меньшее: согласие { CASE($powers, "gen") } уже есть; каждой просьбе о разрешении { $request }. Сдержан: расположение подписавших до { $kept }. Кого такие сроки задевают, попросит больше и станет холоднее. Сорван: вес вашего слова { $unused } %.
stake-day-brief = { $days } дн. прочие уступчивее, а кого это задевает, попросит больше. Сдержан: расположение до { $kept }. Сорван: вес вашего слова { $unused } %.
stake-day-empty = Никто не согласен: { $days } дн. впустую. Вес вашего слова { $now } % сразу и ещё { $unused }, если день пройдёт.
stake-exchange = До { $days } дн. раньше: { $powers }. Запас голосов в палатах −{ $amount }.
stake-may-move = { $is ->
    [more] Может прибавить расположения ({ $more }).
    [less] Может стоить расположения ({ $less }).
    [either] Может прибавить расположения или отнять его ({ $all }).
   *[both] Может прибавить расположения ({ $more }) или отнять его ({ $less }).
}
stake-publish = Прочие готовы на меньшее{ $gains ->
    [1] ; каждой просьбе о разрешении { $request }
   *[0] {""}
}. Правка текста затем стоит { $price } доверия, с каждой неделей меньше.
stake-publish-late = { $votes ->
    [0] Все решили: за границей это никого не сдвинет. Прибавит лишь следующему докладу.
   *[other] Все решили: идёт лишь палатам до голосования и следующему докладу.
}
stake-publish-week = Каждая неделя стоит с этих пор на { $price } больше.
stake-publish-exposes = Завтра напечатают, что вы тайно обещали { CASE($powers, "dat") }: доверие −{ $price }, вес вашего слова { $share } %, расположение { $trust }.
stake-printed = Текст напечатан: правка стоит { $price } доверия.
stake-register = { effect-confidence }: в тексте её нет. Договор будет прочнее.
stake-register-free = Доверия не стоит: она есть в тексте. Договор будет прочнее.
stake-carried = Передаст и приглашения: { $friends }.
stake-by-way-of = Через { CASE($by, "acc") }.
stake-third-place = Через посланника в третьей столице.
stake-sound = { $is ->
    [both] Видно больше доводов; ответ на следующую ноту придёт раньше.
    [opens] Видно больше доводов; на первую ноту ответят в обычный срок.
    [learns] Видно больше доводов.
    [hastens] Ответ на следующую ноту придёт раньше.
   *[neither] Расположение немного вырастет.
}
stake-report = { effect-confidence }. { $consequence }
stake-report-little = Прибавит меньше одного пункта доверия { home-place.gen }. { $consequence }
stake-report-most = Теперь не больше { $most }{ $then ->
    [little] , в следующий раз почти ничего.
   *[some] , в следующий раз { $later }.
}
stake-favour = Предлагается: { $gift }. Расположение { $trust }; доверие −{ $price }.
stake-hurries = Запас голосов { $room }, расположение { $trust }{ $days ->
    [0] {""}
    [one] , голосование раньше на { $days } день
    [few] , голосование раньше на { $days } дня
   *[many] , голосование раньше на { $days } дней
}{ $again ->
    [0] {""}
   *[other] ; раз от разу меньше
}.
stake-wins-over = Склоняет часть колеблющихся депутатов, если они против.
stake-hears-later = Колеблющиеся депутаты ещё молчат: в кулуарах это можно узнать с { $date }.
stake-hears = Узнаете, как будут голосовать колеблющиеся: от { $least } до { $most }.
stake-hurries-into = Тогда голосование может прийтись на время, пока ещё действует (до { $date }): { $tide }
stake-promise = Прочие перестают ждать иной редакции. Взять слово назад: доверие −{ $price }.{ $eases ->
    [today] { " " }Каждая просьба о разрешении выигрывает { $by }.
    [later] { " " }Каждая просьба о разрешении выигрывает { $by }, когда кто-то попросит иной редакции.
   *[never] {""}
}
stake-broken = Публично обещана нынешняя редакция: доверие −{ $price }.
stake-adjourn = Всех можно пригласить снова; доверие −{ $price }{ $recorded ->
    [0] .
   *[other] , и пропадёт расположение, снисканное записью.
}
stake-sign = Приглашены: { $powers }. Если подпишут, текст закрыт.
stake-crowd = Гостей { $count }: каждому нужно на { $more } больше, чем при { $usual }, если его оговорка не занесена в протокол.
stake-night = { $count ->
    [0] Это последний вечер недели: на ночь { $words ->
        [1] останется одно слово, оно входит в приглашение
        [few] останутся только { $words } слова, они входят в приглашение
       *[other] останется только { $words } слов, они входят в приглашение
    }.
   *[other] На ночь останется вечеров: { $count }; { $words ->
        [1] первое слово за столом входит в приглашение
        [few] первые { $words } слова за столом входят в приглашение
       *[other] первые { $words } слов за столом входят в приглашение
    }.
}
stake-ratify = Сдаётся на { $days }-й день. Доверие −{ $price } в тот день; меньше за каждого партнёра, который сдаст раньше.
stake-ratify-free = Сдаётся на { $days }-й день. Доверия не стоит: партнёров сдало довольно.
stake-stay = Сейчас подпишут: { $powers }{ $go ->
    [0] .
   *[other] ; уйдут: { $leaving }.
}
stake-nobody-stays = Сейчас не подпишет никто.
stake-settle = Оговорка: { $reason }. { $free ->
    [1] Расположение { $trust }; доверия не стоит.
   *[other] Расположение { $trust }; доверие −{ $price }.
} Без записи: расположение { $lost }{ $crowd ->
    [0] .
   *[other] , и среди стольких гостей ему нужно на { $more } больше, чтобы остаться.
}
stake-sign-some = Приглашены: { $powers }; без { CASE($others, "gen") }. Если подпишут, текст закрыт.
stake-sign-missed = { $voice } может уйти, если не будет { CASE($friends, "gen") }.
stake-word = Ваше слово весит { $share } %.
halt-paper = «{ $title }» ждёт ответа до { $date }. Ждать ещё раз: дни пойдут до этого срока.
halt-last-day = Сегодня последний день для ответа: «{ $title }». Ждать ещё раз: молчание значит «{ $silence }».
halt-named-day = Сегодня день, назначенный для подписания. Ждать ещё раз: он пройдёт впустую, и вес вашего слова упадёт.
halt-vote = Завтра голосование: { $chamber }. { $is ->
    [unread] Исход неизвестен: доводов вы не читали.
    [fails] При нынешнем запасе ({ $most }) законопроект отложат.
   *[open] Запас: от { $least } до { $most }, часть депутатов колеблется; ниже 0 законопроект отложат.
} Ждать ещё раз: голосуют.
halt-attention = { $count ->
    [one] { $count } вечер свободен и в понедельник пропадёт. Ждать ещё раз: пусть пропадёт.
    [few] { $count } вечера свободны и в понедельник пропадут. Ждать ещё раз: пусть пропадут.
   *[many] { $count } вечеров свободны и в понедельник пропадут. Ждать ещё раз: пусть пропадут.
}

## What can I do?

counsel = Что теперь?
counsel-short = Что теперь?
guest-misses = может уйти, если не будет { CASE($friends, "gen") }
