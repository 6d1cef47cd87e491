# The page in Russian: reasons, prices, what can be done, and hints.

## The Why sheet

why-slug = { $voice }, { $date }; { $level }
why-title = Что на уме у { CASE($voice, "gen") }
why-title-replied-agreed = Почему { $voice } говорит «да»?
why-title-replied-waiting = Почему { $voice } ждёт?
why-title-replied-countered = Почему { $voice } не говорит «да»?
why-title-replied-noted = Почему { $voice } лишь принимает к сведению?
why-title-replied-declined = Почему { $voice } говорит «нет»?
why-title-replied-withdrawn = Почему { $voice } берёт согласие назад?
why-title-replied-acceding = Почему { $voice } вступает?
why-title-needed-any = Чего хочет { $voice }?
why-title-asked-granted = Почему разрешили?
why-title-asked-refused = Почему отказали?
why-title-powersWithheld-any = Почему отказано в полномочиях?
why-title-leaving-any = Почему { $voice } встаёт из-за стола?
why-title-walkedOut-any = Почему { $voice } уходит?
why-title-billPassed-any = Почему закон прошёл в { CASE($voice, "loc") }?
why-title-billPutOff-any = Почему закон отложен в { CASE($voice, "loc") }?
why-title-shelved-any = Почему закон под сукном в { CASE($voice, "loc") }?
why-title-disowned-any = Почему { $voice } отрекается?
why-ledger = Счёт { CASE($voice, "gen") }
why-sum-both = Громче всего за: «{ $best }». Тяжелее всего против: «{ $worst }».
why-sum-for = Против не известно ничего. Громче всего за: «{ $best }».
why-sum-against = За не известно ничего. Тяжелее всего против: «{ $worst }».
why-for = Говорит за
why-against = Говорит против
why-hidden = { $count ->
    [one] Есть ещё { $count } довод, его не видно.
    [few] Есть ещё { $count } довода, их не видно.
   *[many] Есть ещё { $count } доводов, их не видно.
}
why-as-table = То же таблицей
why-table = Все известные доводы
why-change = Что переменило бы мнение
why-nearest = Ближайший подходящий текст
why-no-wish = Ни о чём не просили
why-waits = Текст годится. Недостаёт общества: приведите тех, кого ждут.
why-agreed = Всё устраивает как есть. Перемените текст или общество, и судить будут заново.
why-home = Покажите дома чужие отказы, берегите доверие или просите о меньшем.
why-nothing-asked = Текст не назван. Сдвинуть может время, расположение или мягкое предложение.
why-for-good = Никакая правка не удержит. Помочь могли бы расположение, слово или иное общество.
why-price = Цена дома
why-in-pencil = Это уже стоит в вашем тексте.
why-see-more = Чтобы увидеть больше
table-term = Довод
table-voice = Своими словами
table-amount = Вес
table-grounds = Основание
grounds-judgement = суждение
diary = Его запись:

## What a command would cost or risk today

stake-word = Сегодня ваше слово весит { $share } из 100.
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

## Что можно сделать?

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
counsel-run-note = Пока не придёт ответ, голосование или бумага или новая неделя не вернёт внимание; прочие депеши лежат вместе.

## Подсказки, каждая один раз

hint = Подсказка
hint-understood = Понятно
hint-draft = Протокол пишете вы. Нажмите статью, и откроются другие её редакции.
hint-send = Его ещё никто не видел. Нота из досье кладёт его перед правительством; кружки показывают, сколько внимания уйдёт.
hint-wait = Ответ идёт дни. «Ждать» пропускает их до следующей депеши; «Отменить» берёт назад сделанное после последней.
hint-why = Пришёл ответ. «Почему?» показывает, что в нём весило и что изменило бы решение.
hint-leave = То, о чём просят, выходит за мандат. Разрешения просят дома ({ home-place }), и чужие отказы там служат доводом.
hint-attention = Внимание этой недели потрачено. Оно вернётся в понедельник; ждать ничего не стоит.
hint-sign = Одно «да» уже есть. Подписание созывают под статьями; кому не хватит там друга, тот может уйти.
hint-force = Подписано ещё не значит в силе. Палаты голосуют, ратификации сдают, и любые две сданные связывают две державы.
hint-pen = Так всё и шло. Возьмите перо, и с этой минуты игра ваша.
hints-again = Подсказки ещё раз
undo-nothing = Брать назад нечего: прошедшие дни и узнанное остаются.
