# The page in Russian: the dossier of a power, its answers and its chamber.

## The dossier

nobody-at-the-door = Посланника перед вами нет
visit-hat-hung = Шляпа на крючке: посланник в здании.
visit-hat-gone = Крючок пуст: посланник ушёл.
visit-hat-not-yet = Крючок пуст: посланник не приходил.
visit-called = был лично, { $date }
visit-pf = поздравляет, { $date }
visit-pr = благодарит, { $date }
visit-ppc = прощается, { $date }
who-governs = Кто правит
no-answer-yet = { $voice } ещё ни на что не отвечает.
delay = Почему так долго?
delay-late = { $voice } этот день пропускает. Мотивы этого правительства могут велеть ждать; отказа не было.
delay-first = На первую ноту { $voice } обычно отвечает через { $days } дн., из них на курьера { $travel }. Срок сокращает расположение, иногда и зондаж у посланника. Ответа ждать к { $date }.
delay-later = На новую ноту { $voice } обычно отвечает через { $days } дн., из них на курьера { $travel }. Срок сокращает расположение, иногда и зондаж у посланника. Ответа ждать к { $date }.
delay-accession = На приглашение { $voice } обычно отвечает через { $days } дн., из них на курьера { $travel }. Срок сокращает расположение; иные мотивы велят ждать. Ответа ждать к { $date }.
poll-asking = { $voice } от своего имени спрашивает друзей, и до { $date } ответа не будет никому.
poll-ready = Подпишет; сообщает { $by }.{ $demands ->
    [none] { "" }
   *[other] { " " }При этом просьба: { $demands }.
}
poll-invites = Приглашение пойдёт со следующей нотой в { CASE($by, "acc") }.
poll-no-permission = На приглашение нужно разрешение; потом оно пойдёт со следующей нотой в { CASE($by, "acc") }.
last-answer = Последний ответ { CASE($voice, "gen") }
ledger-of = Расчёт { CASE($voice, "gen") }, { $date }
ledger-sum = { $count ->
    [one] { $count } довод
    [few] Все { $count } довода
   *[many] Все { $count } доводов
}: { $total }. Нужно { $needs }.
fidelity-0 = лишь сильнейшие доводы, без чисел
fidelity-1 = два довода, примерно
fidelity-2 = все доводы, примерно
fidelity-3 = все доводы, точно
leans-for = за
leans-against = против
slight-for = + немного
slight-against = − немного
sum-enough = Этого хватило.
sum-short = Этого не хватило.
sum-stands-enough = Итог { $stands }, нужно { $needs }: хватает.
sum-stands-short = Итог { $stands }, нужно { $needs }: не хватает.
sum-stands-kept = Итог { $stands }, нужно { $needs }: мало для нового «да», довольно, чтобы держаться старого.
sum-chamber = Правительству доводов хватило; палата этого не приняла бы.
sum-chamber-kept = Чтобы держаться старого «да», правительству доводов хватило; палата этого не приняла бы.
sum-chamber-alone = Палата этого не приняла бы.
sum-chamber-stands = Запас голосов в палате { $stands }, а нужно не меньше { $needs }: она этого не приняла бы.
why = Почему?
why-of = Почему? { $title }
mind-interest = Чего хочет
mind-fear = Чего боится
mind-redline = Чего, по его словам, не подпишет
mind-redline-declared = Так оно заявляет; что подпишет, решает сумма доводов.
mind-redline-agreed = На текст оно согласилось вопреки этим словам.
mind-linkages = Как смотрит на других
linkage-not-without = Только вместе с { CASE($power, "ins") }.
linkage-watches = Оглядывается на { CASE($power, "acc") }.
linkage-hostile = Неохотно подписывает рядом с { CASE($power, "ins") }.
linkage-taut = Сейчас мешает именно это.
date-signed = Подпись
date-bill = Голосование
date-decision = Решение
date-hands-in = Сдаст грамоту
date-deposited = Грамота сдана
date-acceded = Присоединение
date-bound = Связана с
date-deposited-or-acceded = Сдача или присоединение
thoughts = Что, по-нашему, за этим стоит
odds = { $share } %
kent-certain = почти наверняка
kent-probable = весьма вероятно
kent-likely = вероятно
kent-even = шансы равны
kent-unlikely = маловероятно
kent-hardly = весьма маловероятно
room-at-home = Свобода манёвра
room-share = { $chamber }: из 100 возможных текстов прошли бы { $share }.
room-spares = Для этого текста запас { $figure }.
room-lacks = Для этого текста запас { $figure }: мало.
room-undecided = Колеблющиеся депутаты могут изменить его: от { $least } до { $most }.
room-open = От чего зависят голоса
home-body-room = Ваше правительство

## What it asks for, and the history of dealings

wishes = О чём просит
wishes-today = Что там приняли бы сегодня
wishes-accepts = На нынешний текст { $voice } сегодня ответит «да».
wishes-never = Сегодня { CASE($voice, "acc") } не склонят ни текст, ни круг участников.
wishes-waits = Нынешний текст подошёл бы { CASE($voice, "dat") } сегодня при согласии { CASE($friends, "gen") }.
wish-in-text = В вашем тексте это есть.
wish-invited = Приглашение уже послано.
wish-allowed = Мандат это позволяет.
wish-granted = В { home-place.loc } сегодня разрешили бы: есть { $stands }, нужно { $needs }.
wish-refused = В { home-place.loc } сегодня отказали бы: есть { $stands }, нужно { $needs }.
wish-then-granted = После разрешений выше в { home-place.loc } разрешили бы и это: было бы { $stands }, нужно { $needs }.
wish-then-refused = После разрешений выше в { home-place.loc } отказали бы: было бы { $stands }, нужно { $needs }.
wish-open = В { home-place.loc } сегодня могут разрешить или отказать: есть { $stands }, нужно { $needs }, колеблющиеся добавят от { $least } до { $most }.
wish-then-open = После разрешений выше в { home-place.loc } могут разрешить или отказать: было бы { $stands }, нужно { $needs }, колеблющиеся добавят от { $least } до { $most }.
dealings = Что уже было: { $power }
dealings-all = Все: { $count }
dealt-note-first = Ваша нота.
dealt-note-again = Ваша нота, ещё раз.
dealt-note-carried = Ваша нота (передаёт { $by }).
dealt-note-accede = Приглашение присоединиться.
dealt-informed = Сообщено о тексте.
dealt-needAsked = Вы спрашиваете, что нужно.
dealt-sounded = Вы зондируете посланника.
dealt-received = Вы принимаете посланника.
dealt-intercepted = Вы читаете телеграммы.
dealt-intercepted-noticed = Вы читаете телеграммы, и это замечено.
dealt-assured = Ваше слово с глазу на глаз.
dealt-pressed = Вы оказываете нажим.
dealt-favoured = Вы оказываете услугу.
dealt-lobbied = Вы говорите в кулуарах.
dealt-mediated = За вас говорит { $by }.
dealt-replied-agreed = Согласие.
dealt-replied-in-principle = Согласие в принципе, но не третьей стороной.
dealt-replied-waiting = Подписать согласны, но ждут { CASE($friends, "gen") }.
dealt-replied-countered = Условие: { $demands }.
dealt-replied-noted = Принято к сведению.
dealt-replied-declined = Отказ.
dealt-replied-withdrawn = Согласие взято назад.
dealt-replied-acceding = Присоединится.
dealt-needed-names-a-text = Не для протокола, условие: { $demands }.{ liked-most }
dealt-needed-would-do = Не для протокола: текст подошёл бы.{ liked-most }
dealt-needed-waits = Не для протокола: текст подошёл бы, но ждут { CASE($friends, "gen") }.{ liked-most }
dealt-needed-chamber = Не для протокола: само правительство согласно, но палата ({ $chamber }) ничего не приняла бы.{ liked-most }
dealt-needed-nothing-would-do = Не для протокола: не годится никакой текст и никакой круг участников.{ liked-most }
dealt-needed-closed = Не для протокола: подписанного уже не изменить.
dealt-granted = { home-place } разрешает: { $demand }.
dealt-refused = { home-place } не разрешает: { $demand }.
dealt-breached = Без разрешения: { $demand }.
dealt-drafted = Вы вписываете: { $demand }.
dealt-exposed = Сказанное с глазу на глаз напечатано.
dealt-crisis = «{ $title }», ответ: доверие { $change }.
dealt-crisis-between = «{ $title }», ответ: доверие от { $least } до { $most }, по скрытому мотиву.
dealt-crisis-later = «{ $title }», позднее следствие: доверие { $change }.
dealt-crisis-later-between = «{ $title }», позднее следствие: доверие от { $least } до { $most }, по скрытому мотиву.
dealt-signed = Подписывает.
dealt-leaving = Встаёт, чтобы уйти.
dealt-walkedOut = Уходит с подписания.
dealt-polling = От своего имени спрашивает о готовности подписать: { $friends }.
dealt-polled-ready = Подпишет; сообщает { $by }.
dealt-polled-not-ready = Не подпишет; сообщает { $by }.
dealt-billPassed = { $chamber }: законопроект принят.
dealt-billPutOff = { $chamber }: законопроект отложен.
dealt-shelved = { $chamber }: законопроект положен под сукно.
dealt-lapsed = Нота теряет силу с подписанием, без ответа.
dealt-disowned = Отрекается от подписи.
dealt-deposited = Сдаёт грамоту.
dealt-acceded = Присоединяется.

## The chamber behind a government

chamber-open = Палата, фракция за фракцией
chamber-title = Голоса: { $chamber }
chamber-slug = { $name }: кто проводит закон
chamber-passes = Сегодня за этот текст голосов хватило бы.
chamber-fails = Сегодня за этот текст голосов не хватило бы.
chamber-undecided = Сегодня решили бы колеблющиеся депутаты.
chamber-unheard = Часть депутатов не сказала, как будет голосовать. Запас они могут изменить: от { $least } до { $most }; правительство тоже этого не знает. Узнать можно в кулуарах за две недели до голосования или на нём самом.
chamber-unread = Чтобы считать голоса палаты, надо лучше узнать { CASE($voice, "acc") }. Прощупайте посланника или прочтите телеграммы ещё { $steps ->
    [one] { $steps } раз.
    [few] { $steps } раза.
   *[many] { $steps } раз.
}
chamber-model = Деление голосов между ними придумано для игры.
faction-pivot = Эти голоса решают.
vote-aye = за
vote-nay = против
vote-open = колеблются
vote-unread = неизвестно
chamber-how = Как решает палата
chamber-cannot = Когда не может
chamber-cannot-text = Если голосов не хватает, законопроект откладывают (самое большее раз: { $most }), затем кладут под сукно. Слова никто не нарушил.
chamber-will-not = Когда не хочет
chamber-will-not-text = Если { $voice } больше не верит вам или не хочет текста, от подписи отрекаются, каковы бы ни были голоса.
chamber-bill = { $count ->
    [0] Голосование около { $date }.
   *[other] Голосование около { $date }, отложено раз: { $count }.
}
chamber-tide = { $after ->
    [0] Действует до { $date }
   *[other] Действует лишь до { $date }, а голосование позже
}: { $tide }
chamber-acts = Что можно сделать

## What it waits for

waits-courier = , курьер прибудет { $date }
waits-reply = , ответ к { $date }
waits-reply-late = , ответ просрочен с { $date }
waits-powers = , просит пригласить { CASE($powers, "acc") }
waits-friends = { " " }{ CASE($powers, "gen") }
waits-wording = , хочет другой редакции
waits-bill = , голосует около { $date }
waits-decision = , решает около { $date }
waits-instrument = , сдаст грамоту { $date }

## The Why sheet

why-slug = { $voice }, { $date }; { $level }
why-title = Что на уме у { CASE($voice, "gen") }
why-title-replied-agreed = Почему { $voice } говорит «да»?
why-title-replied-in-principle = Почему { $voice } соглашается лишь в принципе?
why-title-replied-waiting = Почему { $voice } ждёт?
why-title-replied-countered = Почему { $voice } не говорит «да»?
why-title-replied-noted = Почему { $voice } лишь принимает к сведению?
why-title-replied-declined = Почему { $voice } говорит «нет»?
why-title-replied-withdrawn = Почему { $voice } берёт согласие назад?
why-title-replied-acceding = Почему { $voice } присоединяется?
why-title-needed-any = Чего хочет { $voice }?
why-title-asked-granted = Почему разрешили?
why-title-asked-refused = Почему отказали?
why-title-polled-any = Что отвечает другу { $voice }?
why-title-powersWithheld-any = Почему отказано в полномочиях?
why-title-leaving-any = Почему { $voice } не подпишет?
why-title-walkedOut-any = Почему { $voice } уходит?
why-title-billPassed-any = Почему в { CASE($voice, "loc") } законопроект принят?
why-title-billPutOff-any = Почему в { CASE($voice, "loc") } законопроект отложен?
why-title-shelved-any = Почему в { CASE($voice, "loc") } законопроект под сукном?
why-title-disowned-any = Почему { $voice } отрекается от подписи?
why-ledger = Расчёт { CASE($voice, "gen") }
why-sum-both = Сильнее всего за: «{ $best }». Сильнее всего против: «{ $worst }».
why-sum-for = Известных доводов против нет. Сильнее всего за: «{ $best }».
why-sum-against = Известных доводов за нет. Сильнее всего против: «{ $worst }».
why-for = За
why-against = Против
why-hidden = { $count ->
    [one] Ещё { $count } довод от вас скрыт.
    [few] Ещё { $count } довода от вас скрыты.
   *[many] Ещё { $count } доводов от вас скрыто.
}
why-needed = Нужно: { $needs }
why-needed-unknown = Сколько было нужно и из чего это складывается, видно здесь, когда открыты все доводы.
why-as-table = Таблицей
why-table = Все известные доводы
why-before-signature = Последняя сумма, на { $date }: потом текст подписан и закрыт.
why-change = Что изменило бы мнение
why-nearest = Ближайший подходящий текст
why-no-wish = Что можно сделать
why-waits = Текст подошёл бы при согласии { CASE($friends, "gen") }.
why-agreed = Согласие есть. Изменится текст или круг участников, и решать будут заново.
why-in-principle = Согласию мешает только место третьей стороны. Когда подпишут другие, возможно присоединение.
why-home = Соберите чужие отказы, берегите доверие или просите о меньшем.
why-for-good = Никакая правка не удержит. Помочь могли бы расположение, слово или иной круг участников.
why-chamber = Палата: { $chamber }
why-no-text = В тот день не годился никакой текст и никакой круг участников. Приблизить согласие могут время, расположение или ваше слово.
why-chamber-room = Не хватило запаса голосов в палате. Его могут дать расположение, слово с глазу на глаз, услуга, слово другого правительства или общественное мнение. Правительство со временем готово на меньшее; палате до этого дела нет.
why-withdrawn = Иного текста не назвали. Принять прежний текст и круг участников было уже нельзя: вернуть согласие может иной текст, возвращение союзников, расположение или время.
why-closed = Текст закрыт. Сдвинуть может время, расположение или те, кто присоединится.
why-closed-asked = Текст подписан: менять в нём уже нечего.
why-acceding = Присоединится при нынешнем положении. Больше ничего не нужно.
why-would-do = Текст менять не нужно: в тот день он подошёл бы.
why-would-do-with = Текст менять не нужно: в тот день он подошёл бы при согласии { CASE($friends, "gen") }.
why-granted = Разрешение у вас есть и остаётся в силе.
why-walked = Новое подписание ещё возможно: вернуть может иной круг участников или иной текст.
why-passed = Законопроект принят. Больше ничего не нужно.
why-put-off = Текст закрыт. До нового голосования запас голосов могут дать расположение, услуга или беседы в кулуарах.
why-done = Кончено: это правительство к тексту не вернётся.
why-price = Цена в { home-place.loc }
why-in-pencil = Это уже есть в вашем тексте.
why-see-more = Увидеть больше доводов
table-term = Довод
table-voice = Своими словами
table-amount = Пункты
table-grounds = Источник
grounds-judgement = наша оценка
since-answer = Прибавилось после ответа, в сумму не входит
since-first = Прибавилось до сих пор
since-unknown = сколько, неизвестно
since-perhaps = возможно
