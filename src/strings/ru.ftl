# Слова программы по-русски. То, что принадлежит одному сценарию, - державы, статьи, письма, голоса, - стоит в его
# собственном файле, который читается после этого.

slug = { $place }, { $date }
slug-hour = { $place }, { $date }, { $hour }.00
slug-night = { $place }, { $date }, за полночь
line = { $title }. { $text }
chamber = палата
    .gen = палаты
clause-and-option = { $clause }: { $option }
letter-same = { $text } Канцелярия: тот же ответ { $time }.
letter-same-note = { $text } Канцелярия: та же нота { $time }.
letter-time = { $times ->
    [2] во второй раз
    [3] в третий раз
   *[other] в { $times }-й раз
}
demand-none = ничего сверх того

## Acts

act-proposal = Акт I. Предложение
    .text = Текст ваш, и никто другой его ещё не видел.
    .number = Акт I
    .name = Предложение
act-counterproposal = Акт II. Контрпредложение
    .text = Приходят ответы. Каждое правительство вправе просить перемен.
    .number = Акт II
    .name = Контрпредложение
act-table = Акт III. Стол
    .text = К столу придвигают стулья.
    .number = Акт III
    .name = Стол
act-ratification = Акт IV. Ратификации
    .text = Текст закрыт. Слово за парламентами подписавших.
    .number = Акт IV
    .name = Ратификации
act-sunset = Акт V. Закат
    .text = Когда { scenario-pact } свяжет всех, выигрыш во времени кончится.
    .number = Акт V
    .name = Закат
act-ended = Конец
    .number = Конец
    .name = Всё решено

## Состояния процесса

stage-proposal = Предложение
stage-counterproposal = Контрпредложение
stage-table = Стол
stage-gathering = Полномочия
stage-reading = Чтение
stage-guestLeaving = Кто-то встаёт
stage-weighing = Раздумье
stage-reservations = Последние оговорки
stage-signatures = Перья
stage-signing = Подписание
stage-signed = Подписано
stage-ratification = Подписавшие
stage-awaitingDeposits = Ждём грамот
stage-inForceBetweenTwo = В силе для части
stage-inForceAmongAll = В силе для всех
stage-accession = Присоединение
stage-closed = Закрыто
stage-open = Открыто
stage-joined = Присоединились
stage-registration = Регистрация
stage-unregistered = Не зарегистрировано
stage-sunset = Последние недели
stage-outstanding = Пока без регистрации
stage-registered = Зарегистрировано
stage-parisPactInForce = { scenario-pact } в силе
stage-ended = Конец

## Papers

paper-note = Нота { CASE($power, "dat") }
paper-note-carried = Нота { CASE($power, "dat") } (передаёт { $by })
paper-lapsed = Нота { CASE($power, "dat") } теряет силу
paper-polling = { $voice } опрашивает друзей
paper-polled-ready = { $voice } { GENDER($voice) ->
        [f] готова
        [n] готово
        [pl] готовы
       *[m] готов
    } подписать
paper-polled-not-ready = { $voice } не { GENDER($voice) ->
        [f] готова
        [n] готово
        [pl] готовы
       *[m] готов
    } подписать
paper-informed = Уведомление { CASE($name, "dat") }
paper-drafted = { $clause }: новая редакция
paper-published = Переписка в печати
paper-minute = Выписка из протокола { CASE($body, "gen") }
paper-warning = Предупреждение из { home-place.gen }
paper-table = Приглашение к подписанию
paper-signed = Подписали: { $powers }
paper-deposit-moved = { $name } сдаст грамоту позже
paper-day-kept = Назначенный день соблюдён
paper-deposited = Сдана грамота { CASE($name, "gen") }
paper-bill-passed = Законопроект принят: { $name }
paper-bill-put-off = Голосование отложено: { $name }
paper-bill-put-off-again = Голосование отложено в { $count }-й раз: { $name }
paper-shelved = Законопроект под сукном: { $name }
paper-disowned = Отречение от подписи: { $name }
paper-acceded = { $name } присоединяется
paper-registered = Зарегистрировано
paper-clock = Новости { CASE($pact, "gen") }
paper-rumour = Слух из { CASE($voice, "gen") }
paper-intercepted = Из телеграмм { CASE($voice, "gen") }
paper-echoed = { $title }: что из этого вышло
paper-exposed = Слово с глазу на глаз — в печати
paper-leaving = { $name } встаёт, чтобы уйти
paper-reservation = { $voice } с одной оговоркой
paper-reply-agreed = { $voice } соглашается
paper-reply-waiting = { $voice } ждёт других
paper-reply-countered = { $voice } ставит условия
paper-reply-noted = { $voice } принимает к сведению
paper-reply-declined = { $voice } отказывается
paper-reply-withdrawn = { $voice } берёт согласие назад
paper-reply-acceding = { $voice } присоединится
paper-reply-in-principle = Согласие в принципе: { $voice }

reply-agreed = { $name } принимает текст.
reply-waiting = { $name } подпишет лишь вместе с другими и ждёт { CASE($friends, "gen") }.
reply-countered = { $name } { GENDER($name) ->
    [f] согласна
    [n] согласно
   *[m] согласен
} в принципе, при условии: { $demands }.
reply-noted = { $name } принимает текст к сведению.
reply-declined = { $name } не видит возможности согласиться.
reply-withdrawn = { $name } берёт своё согласие назад.
reply-acceding = { $name } присоединится к договору.
reply-in-principle = Согласие в принципе. { $name } присоединится к готовому тексту, но третьей стороной не подпишет.

cable-need-asked = Неофициальный вопрос { CASE($voice, "dat") }: что нужно для согласия?
cable-delivered = Ваша нота вручена. { $voice } читает.
cable-lapsed = Другие подписали, не дождавшись ответа { CASE($voice, "gen") }, а подписанный текст не даёт присоединиться. Ответа не будет.
cable-polling = { $voice } от своего имени спрашивает { CASE($friends, "acc") }, { GENDER($friends) ->
    [pl] подпишут
   *[other] подпишет
} ли протокол, и до { $date } не ответит никому.
cable-polled-ready = { $by } сообщает, что { $voice } подпишет.{ $demands ->
    [none] { "" }
   *[other] { " " }Просьба оттуда: { $demands }.
}
cable-polled-not-ready = { $by } сообщает, что { $voice } не подпишет.
cable-drafted = Вместо «{ $from }» теперь «{ $to }».
cable-sounded = { $intel ->
    [1] Зондаж: { $voice }. { $hint } В ответах теперь видны два сильнейших довода.
    [2] Зондаж: { $voice }. { $hint } В ответах теперь видны все доводы, примерно.
   *[3] Зондаж: { $voice }. { $hint } В ответах теперь видны все доводы, точно.
}
cable-rumour = Откуда известно, не говорит никто: { $hint }. Из трёх таких слухов верны два.
hint-heard = По слухам, которые чаще верны, чем нет: { $hint }.
hint-read = Почти наверняка: { $hint }.
hint-none = Нового не сказано ничего.
cable-intercepted = { $hint } Всё, о чём вас просили, подтвердилось и весит в зачёте больше.
cable-intercepted-noticed = { $hint } Но там замечено, что телеграммы читают. Расположение и вес вашего слова падают.
cable-assured = Слово дано { CASE($voice, "dat") } с глазу на глаз. Весит оно столько, насколько вам верят.
cable-pressed = Нажим на { CASE($voice, "acc") }. Чувствуют его сегодня, а помнить будут долго.
cable-favoured = Услуга: { $gift }. { $name } принимает её любезно; в { home-place.loc } записали цену.
cable-mediated = В { CASE($capital, "loc") } за вас замолвили слово. Говорит { $by }.
cable-lobbied = Разговор в кулуарах { CASE($chamber, "gen") }. Это идёт в запас голосов, с каждым разом меньше.{ $heard ->
    [more] { " " }Колеблющиеся настроены лучше, чем думали: запас больше на { $points }.
    [fewer] { " " }Колеблющиеся настроены хуже, чем думали: запас меньше на { $points }.
    [as-counted] { " " }Колеблющиеся проголосуют, как думало правительство.
   *[none] {""}
}
cable-day-named = { $count ->
    [0] День подписания назначен: { $date }. Но никто не согласен; похоже на блеф.
   *[other] День подписания назначен: { $date }. Вес ему даёт согласие { CASE($powers, "gen") }.
}
cable-day-passed = Назначенный день прошёл без подписания. Ваше слово весит меньше.
cable-day-kept = { $counts ->
    [0] Подписано к назначенному дню. Когда его назначали, никто не был согласен, и это ничего не даёт.
   *[other] Подписано к назначенному дню: расположение { CASE($powers, "gen") } самое большее { $trust }. Где таких дней не любят, оно падает.
}
cable-exchange-named = Назначен день обмена грамотами. Выжидавшие палаты торопят, и те не молчат.
cable-committed = Вы обещали публично: { $demand }. Тихо назад уже не вернуться.
cable-exposed = { $count ->
    [one] Сказанное с глазу на глаз { CASE($powers, "dat") } расходится с вашим текстом. Это напечатано.
   *[many] Сказанное с глазу на глаз { CASE($powers, "dat") } напечатано рядом. Правдой всё это быть не может.
}
cable-answered = Вы ответили: { $answer }. { $outcome }
cable-answered-by-silence = Вы не ответили, и за вас ответила канцелярия: { $answer }. { $outcome }
cable-echoed = Ответ ({ $date }): { $answer }. Теперь он сказывается. { $outcome }
cable-leaving = { $voice } не подпишет на таких условиях. Удержать могло бы вот что: { $demands }.
cable-leaving-without = { $voice } не подпишет без { CASE($friends, "gen") }.
cable-leaving-for-good = { $voice } не подпишет, и никакая правка текста не удержит.
cable-reservation = { $said }{ $voice } пока подпишет. { $wish ->
    [1] Хотелось бы другого: { $reason }.
   *[other] Что мешает больше всего: { $reason }.
}
quoted = «{ $said }»
cable-unrecorded = Без записи осталась оговорка: { $powers }. Расположение там падает.
cable-settled = Оговорка { CASE($voice, "gen") } внесена в запись заседания. Расположение { $trust }.
cable-adjourned = { $count ->
    [0] Подписание отложено.
   *[other] Подписание отложено. Уезжают и могут быть приглашены снова: { $powers }.
}
cable-received-signed = Вы приняли посланника { CASE($power, "gen") }. Расположение { $trust }: решают мотивы.
may-move-by = { $capital } { $by }
cable-may-move = { $text } { $is ->
    [more] Это могло прибавить вам расположения ({ $more }), смотря по тамошним мотивам.
    [less] Это могло стоить вам расположения ({ $less }), смотря по тамошним мотивам.
    [either] Это могло прибавить вам расположения или отнять его ({ $all }), смотря по тамошним мотивам.
   *[both] Это могло прибавить вам расположения ({ $more }) или отнять его ({ $less }), смотря по тамошним мотивам.
}
cable-published = { $letter } Огласка растёт на { $by } до { $now }: столько весит мнение в каждом расчёте, с каждой неделей меньше.
cable-received = Вы приняли посланника { CASE($power, "gen") }. Расположение { $trust }.
cable-reported = Вы доложили о достигнутом. Доверие { home-place.gen } { $gain }.
cable-granted = Разрешить: { $demand }.{ $tipped ->
    [yes] {" "}Решили колеблющиеся.
   *[no] {""}
}
cable-refused = Не разрешать: { $demand }.{ $tipped ->
    [yes] {" "}Решили колеблющиеся.
   *[no] {""}
} Вернуться к вопросу, когда будет что показать.
cable-breached = Сделано без разрешения: { $demand }.
cable-confidence = { $cause }: { $change }, теперь { $now }.
cable-warned = Доверие { home-place.gen } к вам упало до { $confidence }. Если падать будет и дальше, вас отстранят.
cable-heeded = { $count ->
    [0] { $voice }: о тексте сообщили заблаговременно. Расположение { $trust }.
    [one] { $voice } находит в ноте то, о чём шла речь. Расположение { $trust }.
    [few] { $voice } находит в ноте { $count } условия из названных. Расположение { $trust }.
   *[many] { $voice } находит в ноте { $count } условий из названных. Расположение { $trust }.
}
liked-most = { $count ->
    [0] {""}
    [1] {" "}Больше всего хотели бы: { $first }.
   *[other] {" "}Больше всего хотели бы: { $first }, затем { $second }.
}
cable-needed-names-a-text = { $voice } даёт понять, не для протокола, что требуется: { $demands }.{ liked-most }
cable-needed-would-do = { $voice } даёт понять, не для протокола: довольно и нынешнего текста.{ liked-most }
cable-needed-waits = { $voice } даёт понять, не для протокола: нынешний текст годится, но ждут { CASE($friends, "gen") }.{ liked-most }
cable-needed-chamber = { $voice } даёт понять, не для протокола: само правительство согласно, но палата ({ $chamber }) ничего не приняла бы.{ liked-most }
cable-needed-nothing-would-do = { $voice } даёт понять, не для протокола: сегодня не годится никакой текст и никакой круг участников.{ liked-most }
cable-needed-closed = { $voice } даёт понять, не для протокола: в подписанном тексте менять уже нечего.
cable-table = { $count ->
    [one] К подписанию приглашено { $count } правительство: { $powers }.
    [few] К подписанию приглашены { $count } правительства: { $powers }.
   *[many] К подписанию приглашено { $count } правительств: { $powers }.
}
cable-powers-withheld = В полномочиях отказано: { $body } не хочет этого текста с этими участниками. Гости разъезжаются.
cable-walked-out = { $name } не подписывает на таких условиях, встаёт и уходит.
cable-bill-passed = Голоса набраны: { $chamber }, за { $ayes } из { $all }.
cable-hands-in = Грамоту сдадут не раньше { $date }.
cable-bill-put-off = Решением { CASE($chamber, "gen") } законопроект отложен до { $date }: за { $ayes } из { $all }.
cable-vote-moved = Голосование ({ $chamber }): { $until } вместо { $was }.
cable-deposit-moved = { $name } сдаст грамоту не { $was }, а { $until }: вместе с { CASE($ally, "ins") }.
cable-shelved = Голосов не хватило: { $chamber }, за { $ayes } из { $all }. { $name } не ратифицирует.
cable-disowned = { $name } может ратифицировать, но не хочет. От подписи отрекаются.
cable-ratifying = Ратификация поручена: { $ratifier }. Грамоту сдадут { $date }; доверие, какого это стоит, убудет в тот день.
cable-deposited = Ратификационная грамота { CASE($power, "gen") } сдана депозитарию.
cable-acceded = { $name } присоединяется к договору.
cable-in-force = В силе между { CASE($a, "ins") } и { CASE($b, "ins") }.
cable-registered = Текст зарегистрирован под официальным названием: { $name }.
cable-registered-worth = Он прочнее: { $worth } за каждого участника в оценке прочности.
cable-week = Новая неделя. Свободных вечеров: { $attention }.
cable-withdrew = Предложение взято назад. Проекты возвращаются в ящик.

## Why confidence changed

cause-time = Прошла неделя
    .why = Каждая неделя стоит немного.
cause-asked = Просьба о разрешении
    .why = За просьбу платят при любом исходе: с каждым разом больше, и больше за крупную уступку.
cause-breach = Сделано без разрешения
    .why = С каждым разом обходится дороже, дороже за крупную уступку и тем дороже, чем дальше было разрешение.
cause-draft = Изменён напечатанный текст
    .why = В печати всякая правка читается как отступление: чем больше огласка, тем дороже.
cause-signed = Подпись
    .why = Каждая подпись прибавляет доверия; иные весят больше других.
cause-deposit = Ратификация или присоединение
    .why = Каждая ратификация и каждое присоединение — результат для показа.
cause-report = Доклад об успехах
    .why = Доклад обращает в доверие часть результатов с прошлого раза. Предел с каждым разом ниже.
cause-registration = Регистрация
    .why = В { home-place.loc } не любят регистрации, если её нет в тексте.
cause-empty-table = Никто не подписал
    .why = Вы пригласили к подписанию, и подписать не остался никто.
cause-full-powers = Отказ в полномочиях
    .why = В { home-place.loc } не захотели этого текста с этими участниками и сообщили это по телеграфу.
cause-ratified-early = Ратификация, пока других было мало
    .why = Ратификация раньше других похожа на поспешность.
cause-neglect = Главный сосед обойдён
    .why = Главному соседу пора было послать ноту.
cause-favour = Услуга за границей
    .why = За ваши услуги за границей платит { home-place }.
cause-commitment = Публичное обещание
    .why = В { home-place.loc } любят, когда вы публично отстаиваете редакцию. Взять слово назад куда дороже.
cause-exposed = Раскрыто слово, данное с глазу на глаз
    .why = С глазу на глаз вы обещали одно, в другом месте другое, и это напечатали.
cause-crisis = Кризис
    .why = Цена была указана при ответе.
cause-echo = Давний ответ
    .why = Это было указано при ответе.
cause-adjourned = Отложенное подписание
    .why = Гости разъехались без подписи.
cause-settled = Записанная оговорка
    .why = За столом оговорку гостя внесли в запись заседания; дома за это платят.

## Commands

command-wait = Ждать депеши
    .consequence = Время идёт, пока что-нибудь не случится.
command-wait-until = Ждать до { $date }
    .consequence = Время идёт до этого дня.
command-draft = { $clause }: вписать «{ $option }»
    .consequence = Согласившиеся судят сразу и могут взять «да» назад.
command-note = Послать ноту { CASE($power, "dat") }
    .consequence = { $voice } получает текст и просьбу об ответе.
command-note-signed = Предложить { CASE($power, "dat") } присоединиться
    .consequence = { $voice } получает подписанный текст и приглашение присоединиться.
command-inform = Уведомить { CASE($power, "acc") }
    .consequence = Сообщает о тексте, не приглашая. Ответа не будет. Если пригласить через неделю или позже, но до подписания, расположение вырастет.
command-need = Узнать, чего хочет { $voice }
    .consequence = Ответят через три дня. Исполните названное в следующей ноте, и расположение вырастет.
command-sound = Зондировать посланника { CASE($power, "gen") }
    .consequence = Видно больше доводов; ответ на следующую ноту может прийти раньше.
command-audience = Принять посланника { CASE($power, "gen") }
    .consequence = Расположение растёт, раз от разу меньше.
command-audience-signed = Принять посланника { CASE($power, "gen") }
    .consequence = Вырастет ли расположение, зависит от мотивов; раз от разу меньше.
command-intel = Читать телеграммы { CASE($voice, "gen") }
    .consequence = Видно больше доводов. Второй раз заметят. Один шифр за три недели.
command-assure = Дать { CASE($voice, "dat") } слово с глазу на глаз
    .consequence = Весит, насколько вам верят, и убавляет вес слова. Лишь до подписания.
command-favour = Оказать услугу { CASE($power, "dat") }
    .consequence = Предлагается: { $gift }. Стоит доверия.
command-press = Оказать нажим на { CASE($voice, "acc") }
    .consequence = Действует сегодня, за вас или против. Убавит расположения, раздражит палату.
command-press-signed = Торопить { CASE($voice, "acc") } с ратификацией
    .consequence = Приблизит голосование; палата раздражена.
command-mediate = Пусть { $by } поговорит с { CASE($voice, "ins") }
    .consequence = Весит, насколько там слушают, за вас или против. Лишь однажды.
command-lobby = Поговорить в кулуарах { CASE($chamber, "gen") }
    .consequence = Больше запас голосов, может быть, раньше голосование; раз от разу меньше.
command-commit = Обещать публично: { $demand }
    .consequence = Прочие перестают ждать иной редакции. Взять слово назад стоит доверия.
command-deadline = Назначить день подписания
    .consequence = Торопит прочих, если кто-то согласен. Сдержанный срок прибавит расположения, сорванный убавит вес слова.
command-deadline-on = Назначить день подписания: { $date }
    .consequence = Действует на других, только если кто-то уже согласен. Пройдёт впустую, и слово потеряет в весе.
command-deadline-signed = Назначить день обмена грамотами
    .consequence = Подписавшие голосуют раньше, их палаты раздражены.
command-publish = Опубликовать переписку
    .consequence = Общественное мнение весит больше, прочие готовы на меньшее. Поздние правки стоят доверия.
command-publish-signed = Опубликовать переписку
    .consequence = Мнение весит больше, не присоединившиеся готовы на меньшее.
command-ask-option = Просить разрешения: { $demand }
    .consequence = Дадут, если доверие и зачёт перевесят уступку.
command-ask-chair = Просить разрешения пригласить { CASE($power, "acc") }
    .consequence = Дадут, если доверие и зачёт перевесят уступку.
command-ask-for = Просить разрешения на всё, чего хочет { $voice }
    .consequence = Одно заседание: каждый пункт решают и оплачивают отдельно, а займёт оно один вечер.
command-report = Доложить об успехах
    .consequence = Обращает результаты с прошлого доклада в доверие; раз от разу меньше.
command-call = Пригласить к подписанию
    .consequence = Приглашают всех, кто согласен или ждёт. Нужно одобрение { home-place.gen }.
command-call-with = Пригласить к подписанию: { $powers }
    .consequence = Приглашают только их. Кому не хватит союзника, тот может уйти.
command-settle = Записать оговорку { CASE($voice, "gen") }
    .consequence = Слово перед подписью: расположение растёт.
command-sign = Пригласить и сразу подписать
    .consequence = Приглашают всех, кто согласен или ждёт; перед подписью никого не выслушивают.
command-sign-table = Подписать с оставшимися
    .consequence = Кто всё ещё не может подписать, уйдёт; прочие подпишут.
command-sign-signatures = Подписать со всеми присутствующими
    .consequence = Подписывают один за другим.
command-sign-with = Сразу подписать: { $powers }
    .consequence = Приглашают только их; перед подписью никого не выслушивают.
command-ratify = Поручить свою ратификацию
    .consequence = Готова через несколько дней. Раньше других стоит доверия.
command-register = Просить о регистрации текста
    .consequence = Договор прочнее. { home-place } против, если этого нет в тексте.
command-withdraw = Взять предложение назад
    .consequence = Игра на этом кончится.

## The table's own paper: a guest is about to leave

dilemma-table-1 = Пусть уходят
    .then = Место пусто; прочие решают заново, оставаться ли.
dilemma-table-2 = Отложить
    .then = Все разъезжаются, и их можно пригласить снова.

## Why something is not possible now

refusal-over = Игра окончена.
refusal-no-attention = Свободных вечеров на этой неделе нет. Новые даст понедельник.
refusal-no-such-power = Такого правительства здесь нет: «{ $given }».
refusal-no-such-clause = Такой статьи нет: «{ $given }».
refusal-no-such-option = Такой редакции нет: «{ $given }».
refusal-no-such-day = Такого дня в календаре нет: «{ $given }».
refusal-not-later = { $given } не позже сегодняшнего дня.
refusal-after-the-end = { $given } — уже после последнего дня.
refusal-signed-already = Текст подписан и закрыт.
refusal-not-signed = Ничего ещё не подписано.
refusal-same-wording = Эта редакция уже в тексте.
refusal-reply-pending = Ответа { CASE($voice, "gen") } ещё нет.
refusal-has-agreed = Согласие { CASE($voice, "gen") } уже есть.
refusal-is-in = { $voice } уже участвует.
refusal-will-accede = О присоединении { CASE($voice, "gen") } уже объявлено.
refusal-cannot-be-asked-again = { $voice } отказывается от этого текста окончательно.
refusal-done-with-it = { $voice } больше не хочет этого текста. Там ничего не добиться.
refusal-closed-to-accession = Текст новых участников не принимает.
refusal-consent-withheld = { $voice } не даст согласия на нового участника.
refusal-known-already = { $voice } уже знает.
refusal-asked-already = { $voice } уже называет, что нужно. Теперь пошлите ноту.
refusal-nothing-to-print = Печатать нечего: нового нет.
refusal-often-enough = Сделано раз: { $count }, больше не поможет.
refusal-allowed-already = Разрешение на это у вас уже есть.
refusal-asks-for-too-little = { $voice } просит меньше двух вещей, на которые ещё нет разрешения. Просите по одной.
refusal-not-yet-again = После прошлого доклада рано: ещё { $count } дн.
refusal-ciphers-busy = Шифровальный отдел занят телеграммами одной миссии: ещё { $count } дн.
refusal-wholly-read = Все доводы { CASE($voice, "gen") } вам точно известны. Узнавать больше нечего.
refusal-nothing-to-report = С прошлого доклада ничего не достигнуто.
refusal-nobody-to-sign = К столу не придёт никто.
refusal-ordered-already = Ратификация уже поручена.
refusal-registered-already = Текст уже зарегистрирован.
refusal-deposits-missing = Недостаёт грамоты { CASE($power, "gen") }.
refusal-too-few-bound = Для регистрации нужны другие связанные участники: не меньше { $count }.
refusal-nothing-offered = Ничего ещё не предложено. Сперва нота.
refusal-no-relations = Связей в { CASE($capital, "loc") } у вас нет. Сперва зондаж у посланника или нота.
refusal-no-envoy = До { $date } из { CASE($capital, "gen") } приедут только подписать. До тех пор вести передают другие.
refusal-assured-already = { CASE($voice, "dat") } ваше слово уже дано. Второе ничего не прибавит.
refusal-word-weighs-nothing = { $voice } вашему слову сейчас не верит.
refusal-nothing-to-give = Под рукой нет ничего, что в { CASE($voice, "loc") } сочли бы услугой.
refusal-favoured-already = { $voice } ещё помнит прошлую услугу.
refusal-not-in-touch = Вашей ноты у { CASE($voice, "gen") } нет. Сперва пошлите её.
refusal-pressure-moves-nobody = { $voice } нажиму не поддаётся и теперь не поддастся.
refusal-no-bill = Голосования, которое можно сдвинуть, там нет.
refusal-signatories-voted = Ни у кого из подписавших нет голосования впереди; других назначенный день не торопит.
refusal-no-chamber = Торопить в { CASE($capital, "loc") } нечего: правительство решает без голосования, в свой срок.
refusal-bill-no-sooner = Спешка уже ничего не приблизит: палаты держатся своих сроков.
refusal-bill-far-off = Кулуары пусты: приходите за { $count } дн. до голосования.
refusal-no-ear = Там не слушают { CASE($voice, "gen") }. Пусть говорит другой.
refusal-no-standing-to-speak = { $voice } замолвит за вас слово, лишь когда согласится подписать, подпишет или присоединится либо попросит о том же приглашении.
refusal-spoken-already = Второй раз { $voice } говорить там не станет. Пусть говорит другой.
refusal-itself = { $voice }: сам у себя никто не ходатайствует.
refusal-not-the-wording = Обещать можно лишь то, что уже есть в тексте. Сперва впишите.
refusal-no-article = Слова преамбулы публично не обещают. Выберите статью.
refusal-committed-already = По этой статье публичное обещание уже дано.
refusal-day-named-already = Уже назначено { $date }. Сперва дождитесь этого дня.
refusal-day-too-near = День подписания назначают не раньше чем через { $count } дн.
refusal-day-too-far = День подписания назначают не позже чем через { $count } дн.
refusal-no-deposit-yet = Ни одна грамота ещё не сдана. Дождитесь первой.
refusal-no-such-dilemma = Такого кризиса на столе нет.
refusal-as-in-history = Так было в истории; это в силе и без вашего слова.
refusal-no-such-choice = У этого кризиса ответов { $count }, не больше.
refusal-at-the-table = Нельзя, пока кто-то собрался уйти. Сперва дайте уйти, отложите подписание или подпишите.
refusal-no-reservation = Оговорки, которую можно записать, нет: { $name }.
refusal-settled-already = Эта оговорка уже записана: { $name }.

## Terms of a ledger

term-pledge = Выигрыш во времени
term-reserve = Другой договор не нужен
term-awaited = Сперва чужое голосование
term-clause = { $option }
term-alone = Отдельное присоединение, как при редакции «{ $option }»
term-beside = Вместе с { CASE($power, "ins") }
    .reservation = { $power } за тем же столом
term-without = Без { CASE($power, "gen") }
    .reservation = нет { CASE($power, "gen") } за столом
term-third = Третьей стороной рядом с { CASE($power, "ins") }
term-trust = Расположение
term-opinion = Общественное мнение
term-prestige = Присоединение к чужому тексту
term-empty-chairs = Нет союзников
term-fear = Сомнения
term-confidence = Доверие { home-place.gen } к вам
term-evidence = В зачёт: ответы { CASE($voice, "gen") }
term-text = Текст, как его читают в { home-place.loc }
term-circle = { $name } среди участников
term-linkages = Кто ещё подписывает
term-soured = Раздражение палаты
term-tide = Политический сезон
term-registered = Регистрация
term-faction = Решающие голоса: { $faction }
term-assurance = Ваше слово с глазу на глаз
term-pressure = Ваш нажим
term-favour = Ваша услуга
term-lean = Слово других правительств
term-lobby = Ваши беседы в кулуарах
term-undecided = Депутаты, которые не говорили, как проголосуют
term-members = Члены, которые не говорили, что думают
term-crisis = Прошлый кризис
term-commitment = Обещано публично: { $option }
term-named-day = Назначен день подписания
term-hope = Надежды вначале
term-time = Прошедшее время
term-treatment = Как с ним обходились
term-print = Что напечатано
term-accession = Только присоединяется
term-yes = Уже согласилось
term-crowd = Гостей больше обычного
term-beyond = Сверх нужного считается лишь часть
term-bar = Любая просьба
term-loss = Чем жертвует { home-place }
term-requests = Прежние разрешения

## Roads

road-outside = не приглашена
road-informed = уведомлена
road-invited = приглашена
road-considering = изучает
road-agreed = согласна
road-waiting = ждёт
road-countered = ставит условия
road-noted = к сведению
road-declined = отказала
road-withdrawn = взяла назад
road-signed = подписала
road-deposited = ратифицировала
road-bound = связана
road-shelved = под сукном
road-disowned = отреклась
road-acceding = присоединится
road-acceded = присоединилась

## The five verdicts

verdict-peace = Мир
    .text = Дни в силе раньше { scenario-pact.gen }, пара за парой, по весу границы.
verdict-breadth = Охват
    .text = Какая часть границы охвачена.
verdict-text = Текст
    .text = Чего стоит текст сам по себе, по доле охваченной границы.
verdict-durability = Прочность
    .text = Насколько вам доверяют и подписали бы снова: навязанный текст недолговечен.
verdict-home = { home-place }
    .text = Сколько доверия осталось, по доле охваченной границы.
## На чём держится бумага
mark-document = документ
mark-unchecked = не проверено
mark-worded = слова игры
mark-invented = вымысел
mark-cited = { $mark }: { $keys }

## Две партии рядом

row-ending = Исход
row-goes-on = не окончена
row-circle-signed = Подписавшие
row-circle-bound = Связаны в конце
row-nobody = никто
row-never = никогда
row-published = Публикация переписки
row-signed = Подписание
row-inForce = Вступление в силу
row-registered = Регистрация
row-parisPactInForce = { scenario-pact } в силе
row-ended = Конец
row-deposited = Сдача грамоты: { $powers }
row-acceded = Присоединение: { $powers }
row-bound = Связаны: { $powers }
row-score = Всего
row-deal = Расклад
row-sooner = на { $days } дн. раньше
row-of-a = A: { $when }
row-later = на { $days } дн. позже
parting-none = Они ещё не разошлись.
parting-deal = Расклад иной: они расходятся до первого шага.
parting-on = { $date }: здесь они расходятся.
parting-act = { $act } ({ $when })
parting-alone = { $act } (в другой партии никогда)
parting-nothing = в этот день ничего
debrief-answered = { $paper }: «{ $answer }»
