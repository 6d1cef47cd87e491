# The page in Russian: what can be done, crises, the lamp.

## Verbs and purposes

verbs-of = Что можно сделать: { $power }
purposes = Для чего
purpose-hand = Сейчас
purpose-text = Текст
purpose-learn = Узнать
purpose-persuade = Убедить
hand-empty = Сегодня здесь сделать нечего. Почему, сказано на соседних листах.
purpose-open = { $count ->
    [0] сегодня ничего нельзя
   *[other] сегодня можно: { $count }
}
who-could-speak = Кто мог бы поговорить с { CASE($voice, "ins") }
beyond-mandate = Вне мандата: стоит { $price } доверия.
cost = { $count ->
    [0] даром
   *[other] внимание: { $count }
}
cost-seal = { $count ->
    [0] под печатью
   *[other] под печатью; { $cost }
}
upstairs = Что говорят наверху
for-good = { $consequence } Обратного пути нет.
for-good-not = Не сейчас
day-is-named = День подписания: { $date }.
to-the-end = К первой полосе

## A paper that waits for an answer

waiting-crisis = { $title }: ответ до { $date }
waiting-table = { $name } берётся за шляпу.
to-the-table = К столу
crisis-slug = Бумага из депеш
crisis-read = Бумага
crisis-until = до { $date }
crisis-answered = отвечено
crisis-aside = Отложить: { $what }
crisis-voices = Что об этом говорят
crisis-answers = Ваш ответ
crisis-silence = Молчание равно первому ответу. Срок: { $date }.
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
crisis-by-silence = Никто не ответил, и это было ответом
crisis-history = Как поступила история
crisis-historical = Ответ истории: { $answer }.
effect-none = Без последствий
effect-and = ,
effect-attention = Внимание: { $count }
effect-confidence = Доверие { home-place.gen } { $change }
effect-bar = К порогу разрешения { $change }
effect-trust = Расположение { CASE($voice, "gen") } { $change }
effect-room = Запас { CASE($chamber, "gen") } { $change }
effect-sours = { $voice }: злости больше на { $amount }
effect-calms = { $voice }: страха меньше на { $amount }
effect-billSoonerDays = { $voice }: закон раньше, дней: { $count }
effect-replySoonerDays = { $voice }: ответ раньше, дней: { $count }
effect-pollLaterDays = Друзья { CASE($voice, "gen") } ответят на { $count } дн. позже
effect-intel = { $voice }: счёт открыт, шагов: { $count }
effect-trustOfTheBound = Расположение всех связанных { $change }
effect-publicity = Печать { $change }
effect-credibility = Ваше слово { $change } из 100

## What a command would cost or risk today

stake-assure = Ваше слово весит { $share } из 100, и раз от разу меньше.
stake-cold = Туда ещё никого не посылали: на { $days } дн. дольше и { $trust } расположения. Сначала зондаж.
stake-crossed = Обратное обещано { CASE($voice, "dat") }: в печати это будет не позже чем через { $days } дн.
stake-crossed-text = Ваш же текст говорит обратное: в печати это будет не позже чем через { $days } дн.
stake-lie = Это опровергает слово, данное { CASE($voice, "dat") }: в печати будет не позже чем через { $days } дн.
stake-day = { $days } дн. гаснущих надежд; опора — согласие { CASE($powers, "gen") }.
stake-day-empty = Ничьего «да» за этим нет: { $days } дн. впустую, и слово весит меньше.
stake-favour = Предлагается: { $gift }. Стоит { $price } доверия.
stake-promise = Иные надежды гаснут; отступление стоит { $price } доверия.
stake-broken = Публично обещано другое: стоит { $price } доверия.
stake-adjourn = Всех можно созвать снова; стоит { $price } доверия.
stake-sign = К столу: { $powers }. На этом текст закрыт.
stake-sign-some = К столу: { $powers }; без { CASE($others, "gen") }. На этом текст закрыт.
stake-word = Сегодня ваше слово весит { $share } из 100.

## What can I do?

counsel = Что можно сделать?
counsel-short = Что теперь?
counsel-slug = На вашем столе, { $date }
counsel-none = Сегодня нового не напрашивается ничего; что всё же возможно, лежит в досье.
counsel-over = Дело кончено. Что из него вышло, лежит на последней странице.
counsel-first = Текста ещё никто не видел, а мандат допускает { CASE($power, "acc") }.
counsel-invite = Мандат допускает { CASE($power, "acc") }; ноты туда ещё не было.
counsel-cold = { $name }: ноты ещё не было, и посланника не слушали; прежде ноты стоит поговорить.
counsel-accede = { $name } вне текста; можно предложить присоединиться.
counsel-since = { $voice }: «нет»; с тех пор сданы новые грамоты.
counsel-again = В тексте уже есть то, чего просит { $voice }, а ноты с таким текстом ещё не было.
counsel-again-part = В тексте уже есть часть того, чего просит { $voice }, а ноты с таким текстом ещё не было.
counsel-wish = { $voice } просит: { $demand }. Мандат это позволяет.
counsel-wish-cold = { $voice } просит: { $demand }. Мандат это позволяет; прежде ноты стоит поговорить с посланником.
counsel-missed = { $voice } просит: { $demand }. Текст закрыт, присоединиться можно.
counsel-leave = { $voice } просит: { $demand }. Разрешение сегодня дали бы: есть { $stands }, нужно { $needs }.
counsel-no-leave = { $voice } просит: { $demand }. В разрешении сегодня отказали бы: есть { $stands }, нужно { $needs }.
counsel-leave-then = { $voice } просит и об этом: { $demand }. Разрешили бы даже после других просьб: было бы { $stands }, нужно { $needs }.
counsel-no-leave-then = { $voice } просит и об этом: { $demand }. После других просьб отказали бы: было бы { $stands }, нужно { $needs }.
counsel-nearer-report = { $voice } просит: { $demand }. До разрешения недостаёт { $lack }; доклад сегодня даст { $gain }.
counsel-nearer-need = { $voice } просит: { $demand }. До разрешения недостаёт { $lack }; повторённая просьба стала бы доводом: { $gain }.
counsel-nearer-note = { $voice } просит: { $demand }. До разрешения недостаёт { $lack }; второй письменный ответ весил бы { $gain }.
counsel-nearer-publish = { $voice } просит: { $demand }. До разрешения недостаёт { $lack }; переписка в печати даст { $gain }.
counsel-meanwhile = { $voice } ответит к { $date }; до тех пор беседа с посланником покажет, что там весит.
counsel-hidden = { $voice }: «да» ещё не сказано, и часть доводов от вас скрыта.
counsel-need = { $voice }: «нет»; что для согласия нужно, скажут на вопрос.
counsel-audience = { $voice }: сегодня текстом не убедить; приём посланника прибавит расположения.
counsel-sign = Все, у кого есть текст, сказали «да»; к подписи можно звать: { $powers }.
counsel-sign-some = Подписание можно созвать с согласием { CASE($powers, "gen") } и без согласия { CASE($others, "gen") }.
counsel-ratify = Текст подписан, а собственная ратификация не назначена.
counsel-register = Ратификаций сдано довольно, чтобы зарегистрировать текст в Женеве.
counsel-report = Со времени прошлого доклада кое-что достигнуто.
counsel-lobby = { $chamber }: этому тексту там недостаёт { $figure }.
counsel-wait = Чего ждать: { $what }, { $date }.
counsel-wait-open = Известного впереди ничего нет; что придёт, покажет время.
counsel-run = Пусть идут дни
counsel-run-note = Пока не придёт ответ, голосование или бумага или новая неделя не вернёт внимание; прочие депеши показаны потом вместе.
