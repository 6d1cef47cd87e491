# Слова страницы по-русски: заголовки, кнопки, пометы. О том, что происходит в игре, рассказывает ru.ftl; то, что
# принадлежит одному сценарию, стоит в его собственном файле.

## The first sheet

title-place = { home-place }, Народный комиссариат по иностранным делам
title-coming = Готовят кабинет.
title-sub = { $count ->
    [one] { $count } статья,
    [few] { $count } статьи,
   *[many] { $count } статей,
} { $neighbours ->
    [one] { $neighbours } сосед
    [few] { $neighbours } соседа
   *[many] { $neighbours } соседей
} и ещё один стол, дома.
title-dates = { $first } – { $last }
title-new = Новая игра
    .more = Умы { $year } года. Перо у вас: полчаса, один договор.
    .dealt = Расклад { $deal }, как просит адрес. Перо у вас: полчаса, один договор.
title-other = Другие умы
    .more = Имена те же, мысли за ними другие. Всякий раз новый расклад.
title-watch = Смотреть историю
    .more = Как было. Перо можно взять в любую минуту.
title-continue = Продолжить
    .more = Ваша игра, { $date }.
    .none = Сохранённой игры ещё нет.
    .over = Ваша оконченная игра, { $date }.
    .broken = Ваша игра, последний день: { $date }. Запись обрывается на строке { $place }: { $why }
title-note = У рассказанного есть источник; вымысел назван вымыслом.

over-title = Отложить сохранённую игру?
over-lead = Сохранена игра, { $date }. Новая займёт её место.
over-keep = Сохранить её
over-new = Начать новую игру

## Prologue and scenes

prologue-slug = Как до этого дошло, { $at } из { $of }
skip-prologue = Пропустить пролог
prologue-none = Сказанное в этих комнатах вымышлено. В игру отсюда ничего не переходит: она начинается там, где история.
exercise = Попробуйте здесь
exercise-articles = Статьи
exercise-found = Найдено.
exercise-answers = Ответы
exercise-drawer = В ящике: { $count ->
    [0] пока пусто
    [one] { $count } отказ
    [few] { $count } отказа
   *[many] { $count } отказов
}
exercise-wait = Ждать
exercise-clock = Сдано: { $count } из { $of }
scene-at-the-desk = За столом
back = Назад
next = Дальше
to-the-desk = В кабинет
slip = Из листков на его столе.
slip-invented = Из листков на его столе. Слова вымышлены.
scene-unchecked = Кое-что по памяти, без проверки.
sources-short = источники
sources-word = Источники
sources-open = { $count ->
    [one] { $count } источник
    [few] { $count } источника
   *[many] { $count } источников
}
sources-title = Источники
source-missing = В книге источников этого нет.
source-unchecked = не проверено
dispute-short = спорно
dispute-open = Спорно: { $title }
dispute-slug = Где источники расходятся
dispute-one = Одно чтение
dispute-two = Другое

## The strip

desk = Кабинет
strip = Календарь и счета
attention = Внимание
attention-left = { $count ->
    [0] не осталось
   *[other] осталось { $count }
}
day-of = день { $day } из { $last }
day-awaited = важное голосование
day-reply = ответ { CASE($power, "gen") }
day-need = чего хочет { $power }
day-hands-in = { $power } сдаёт грамоту
day-bill = { $power } голосует
day-last = последний день
day-named = назначенный день
calendar = Календарь
calendar-open = Календарь известных дней
calendar-ahead = Что известно наперёд
confidence = Доверие { home-place.gen }
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = Доверие { home-place.gen }: { $figure }, { $last }. Все перемены
confidence-moved = { $change }: { $cause }
confidence-unmoved = перемен ещё нет
confidence-title = Доверие { home-place.gen }
confidence-slug = { home-body }
confidence-lead = В начале { $first }, теперь { $now }. Ниже { $recall } дело передадут другому.
confidence-stands = Доверие: { $figure }.
confidence-open = Что его сдвинуло
cause-about = { $cause }: { $what }
cause-ledger = Почему разрешили или нет
clock = Часы { scenario-pact.gen }
    .short = { scenario-pact }
clock-label = Часы { scenario-pact.gen }: сдано { $count } из { $of }. Все шаги
clock-count = сдано { $count } из { $of }
clock-slug = { $count ->
    [one] { $count } клетка, по одной на подписавшего
    [few] { $count } клетки, по одной на подписавшего
   *[many] { $count } клеток, по одной на подписавшего
}
clock-lead = Когда заполнится последняя клетка, большой пакт свяжет всех. От цены раннего обета растаяло { $melted } процентов.
clock-signatories = Кто подписал большой пакт
box-full = сдано
box-empty = не сдано
menu = Меню
keys = Клавиши
leave = Уйти
saved-nothing = { "" }
saved-safe = сохранено
saved-memory = сохранено лишь в памяти

## The map and the list

map = Карта
map-label = Карта; выбрано: { $power }. Стрелки ведут к соседям.
map-coming = Карту разворачивают.
map-failed = Нарисовать карту не удалось. Всё, что на ней, есть в этом списке.
map-again = Ещё раз
map-courier = нота
map-reply = ответ
map-over = Границы
map-title = Восточная Европа
map-under = 1928–1929
thread-not-without = не без
thread-watches = смотрит на
thread-hostile = вражда
thread-says-not-without = { $from } едва ли подпишет без { CASE($to, "gen") }.
thread-says-watches = { $from } смотрит на { CASE($to, "acc") }: согласие там облегчит согласие здесь.
thread-says-hostile = { $from }: вражда с { CASE($to, "ins") }; рядом подписывают неохотно.
town-leningrad = Ленинград
town-wilno = Вильно
town-stolpce = Столбцы
town-negoreloe = Негорелое
town-kharkov = Харьков
town-tiflis = Тифлис
town-budapest = Будапешт
water-baltic-sea = Балтийское море
water-black-sea = Чёрное море
water-caspian-sea = Каспийское море
list-open = Все государства
list-title = Все государства
list-slug = То, что на карте, списком
list-order = С севера на юг; стрелки ведут к соседям
list-dash = –
frontier-open = Ещё не связана с { CASE($player, "ins") }
frontier-bound = Связана с { CASE($player, "ins") } с { $date }

waits-courier = , курьер прибудет { $date }
waits-reply = , ответ к { $date }
waits-powers = , ждёт { CASE($powers, "gen") }
waits-friends = { " " }{ CASE($powers, "gen") }
waits-wording = , хочет других слов
waits-bill = , голосует около { $date }
waits-instrument = , сдаст { $date }

## The draft

circle-nobody = { CASE($player, "gen") } и тех, кого пригласят
articles = Статьи
lead-word = { $clause }.
marks-of = Кто это вынес бы: { $clause }
mark-content = { $who }: не против
mark-objects = { $who }: просьба о других словах
mark-bears = { $who }: не просили, но предпочли бы другие слова
mark-no-view = { $who }: мнения нет
mark-beyond = { $who }: вне вашего мандата
legend-content = не против
legend-bears = без охоты
legend-objects = другие слова
legend-beyond = вне мандата
legend-no-view = мнения нет
draft-unseen = Его ещё никто не видел.
draft-changes = { $count ->
    [0] Так он и был послан.
    [one] { $count } перемена, ещё не послана.
    [few] { $count } перемены, ещё не посланы.
   *[many] { $count } перемен, ещё не посланы.
}
draft-signed = Подписан и закрыт { $date }.
against = Что отмечает красный карандаш
against-sent = Красным: с последней ноты
against-power = Красным: после ноты { CASE($power, "dat") }
against-history = Красным: не как в истории
against-nothing = Без красного
draft-against-power = { $count ->
    [0] Как в ноте { CASE($power, "dat") }.
    [one] { $count } статья не как в ноте { CASE($power, "dat") }.
    [few] { $count } статьи не как в ноте { CASE($power, "dat") }.
   *[many] { $count } статей не как в ноте { CASE($power, "dat") }.
}
draft-against-history = { $count ->
    [0] Как было в истории.
    [one] { $count } статья не как в истории.
    [few] { $count } статьи не как в истории.
   *[many] { $count } статей не как в истории.
}
draft-against-nothing = Ничего не отмечено.
fair-copy = Беловик
fair-print = Напечатать
fair-download = Сохранить в файл
fair-article = { $numeral }. { $clause }
fair-hands = Подписи
fair-white = Не подписано
fair-colophon = { $title }: слова сложены для игры и верны существу подписанного текста.
fair-style = { $name }, { $role }
fair-deposited = Ратификация сдана { $date }
fair-acceded = { $power }: присоединение { $date }
clause-slug = { $label }
clause-margin = Что каждый сказал бы о ней сейчас
clause-choose = Выберите редакцию
this-wording = эта редакция
option-now = сейчас в тексте
option-allowed = В пределах вашего мандата.
option-beyond = Вне мандата: без разрешения стоит { $price } доверия.
option-asked-by = Об этом просили: { $powers }.
leave-given = Разрешение есть: { $demand }.
leave-likely = Сегодня разрешат: { $demand }. Есть { $stands }, нужно { $needs }. Просьба стоит { $price } доверия.
ask-likely = Сегодня дадут: есть { $stands }, нужно { $needs }. Стоит { $price } доверия.
ask-unlikely = Сегодня нет: есть { $stands }, нужно { $needs }. Всё равно стоит { $price } доверия.
leave-unlikely = Сегодня откажут: { $demand }. Есть { $stands }, нужно { $needs }. Просьба стоит { $price } доверия в любом случае.

day-is-named = День подписания: { $date }.
promised-short = обещано публично
foot = Время и его отмена
undo = Отменить
back-to-history = К истории
history-short = История
to-the-end = К первой полосе

## The dossier

nobody-at-the-door = Посланника перед вами нет
who-governs = Кто правит
no-answer-yet = { $voice } ещё ни на что не отвечает.
delay = Почему не раньше?
delay-first = Над первой нотой { $voice } обычно думает столько дней: { $days }, с дорогой курьера ({ $travel }). Короче делает доверие, порой беседа с посланником загодя. Ответа ждут к { $date }.
delay-later = Над новой нотой { $voice } обычно думает столько дней: { $days }, с дорогой курьера ({ $travel }). Короче делает доверие, порой беседа с посланником загодя. Ответа ждут к { $date }.
delay-accession = Над приглашением { $voice } обычно думает столько дней: { $days }, с дорогой курьера ({ $travel }). Короче делает доверие. Ответа ждут к { $date }.
last-answer = Последний ответ { CASE($voice, "gen") }
ledger-of = Счёт { CASE($voice, "gen") }
ledger-sum = { $count ->
    [one] { $count } довод
    [few] Все { $count } довода
   *[many] Все { $count } доводов
}: { $total }. Нужно { $needs }.
fidelity-0 = лишь куда клонится
fidelity-1 = два сильнейших, примерно
fidelity-2 = все, в круглых числах
fidelity-3 = известно до дна
figure-about = около { $figure }
leans-for = за
leans-against = против
sum-enough = Этого хватило.
sum-short = Этого не хватило.
sum-stands-enough = Есть { $stands }, нужно было { $needs }: хватает.
sum-stands-short = Есть { $stands }, нужно { $needs }: не хватает.
why = Почему?
why-of = Почему? { $title }
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
mind-interest = Чего хочет
mind-fear = Чего боится
mind-redline = Чего не подпишет
mind-linkages = На кого смотрит
linkage-not-without = Не без { CASE($power, "gen") }.
linkage-watches = Смотрит на { CASE($power, "acc") }.
linkage-hostile = Вражда с { CASE($power, "ins") }.
linkage-taut = Сейчас мешает именно это.
date-signed = Подпись
date-bill = Голосование
date-hands-in = Сдаст
date-deposited = Сдана
date-acceded = Вступила
date-bound = Связана с
date-deposited-or-acceded = Сдача или вступление

thoughts = Что мы думаем
odds = { $share } %
kent-certain = почти наверное
kent-probable = вероятно
kent-likely = скорее да
kent-even = поровну
kent-unlikely = сомнительно
kent-hardly = едва ли
room-at-home = Свобода манёвра у себя дома
room-share = Голосование { CASE($chamber, "gen") } прошли бы { $share } редакций из 100.
room-spares = Для этого текста запас { $figure }.
room-lacks = Для этого текста { $figure }: мало.
room-open = От чего зависят голоса

home-body-room = Второй стол
home-table = Стол
home-public = Публично
home-upstairs = Наверху
sign-who = Кого зовут
promised = Обещано вслух: { $demands }.
promised-nothing = Чтобы обещать редакцию вслух, откройте её статью.
upstairs = Что говорят наверху
upstairs-rather = Предпочёл бы: { $what }.
mandate = Что можно делать не спрашивая
mandate-circle = Вам можно пригласить: { $powers }.
requests = О чём можно просить
request-likely = разрешат: { $stands }, нужно { $needs }
request-unlikely = ещё нет: { $stands }, нужно { $needs }
request-price = Просьба стоит { $price } доверия, чем бы ни кончилась; без разрешения: { $without }.
requests-wanted = Чего хотят другие
mandate-wordings = Какие редакции вам дозволены, сказано при каждой в её статье.
drawer = В ящике, чтобы показать
drawer-empty = Пока ничего. Здесь лежит то, в чём отказали или о чём просили; при просьбе о разрешении это считается.
drawer-paper = { $voice } хочет: { $demand }. Вес при этой просьбе: { $figure }.

## Dossier: what it asks for, the history of dealings

wishes = О чём просит
wishes-today = Чего хватило бы сегодня
wishes-accepts = На то, что лежит на столе, { $voice } сегодня ответит «да».
wishes-never = Никакой текст и никакой круг не склонит сегодня { CASE($voice, "acc") }.
wish-in-text = Стоит в вашем тексте.
wish-invited = Уже спрошено.
wish-allowed = Мандат это позволяет.
wish-leave = { home-place } сегодня разрешила бы: есть { $stands }, нужно { $needs }.
wish-no-leave = { home-place } сегодня отказала бы: есть { $stands }, нужно { $needs }.
dealings = Переговоры до сих пор: { $power }
dealings-all = Все: { $count }
dealt-note-first = Ваша нота.
dealt-note-again = Ваша нота, ещё раз.
dealt-note-accede = Ваша нота: не присоединится ли?
dealt-informed = Сообщено, что текст открыт.
dealt-needAsked = Вы спрашиваете, что нужно.
dealt-sounded = Вы зондируете посланника.
dealt-received = Вы принимаете посланника.
dealt-intercepted = Вы читаете телеграммы.
dealt-intercepted-noticed = Вы читаете телеграммы, и это замечено.
dealt-assured = Ваше слово, с глазу на глаз.
dealt-pressed = Вы оказываете нажим.
dealt-favoured = Вы оказываете услугу.
dealt-lobbied = Вы говорите в кулуарах.
dealt-mediated = За вас говорит { $by }.
dealt-replied-agreed = Согласие.
dealt-replied-waiting = Подпись, но не в одиночку: ждёт { CASE($friends, "gen") }.
dealt-replied-countered = Просьба: { $demands }.
dealt-replied-noted = Принято к сведению.
dealt-replied-declined = Отказ.
dealt-replied-withdrawn = Согласие взято назад.
dealt-replied-acceding = Присоединится.
dealt-needed = Не для протокола, просьба: { $demands }.{ $count ->
    [0] {""}
    [1] {" "}Дороже всего: { $first }.
   *[other] {" "}Дороже всего: { $first }, затем { $second }.
}
dealt-needed-nothing = Не для протокола: текст подошёл бы.{ $count ->
    [0] {""}
    [1] {" "}Дороже всего: { $first }.
   *[other] {" "}Дороже всего: { $first }, затем { $second }.
}
dealt-granted = { home-place } разрешает: { $demand }.
dealt-refused = { home-place } отказывает: { $demand }.
dealt-breached = Без разрешения: { $demand }.
dealt-drafted = Вы вписываете: { $demand }.
dealt-exposed = Сказанное с глазу на глаз напечатано.
dealt-signed = Подписывает.
dealt-leaving = Берётся за шляпу.
dealt-walkedOut = Уходит от стола.
dealt-billPassed = { $chamber }: закон принят.
dealt-billPutOff = { $chamber }: закон отложен.
dealt-shelved = { $chamber }: закон убран под сукно.
dealt-disowned = Отрекается от подписи.
dealt-deposited = Сдаёт ратификацию.
dealt-acceded = Присоединяется.

## The chamber behind a government

chamber-open = Палата, фракция за фракцией
chamber-title = Голоса: { $chamber }
chamber-slug = { $name }: для закона нужно голосов из 100: { $quota }
chamber-passes = Сегодня за этот текст было бы голосов из 100: { $ayes }; нужно { $quota }.
chamber-fails = Сегодня за этот текст было бы голосов из 100 лишь { $ayes }; нужно { $quota }.
chamber-unread = Кто как проголосовал бы, пока не сказать: { CASE($voice, "acc") } надо сперва узнать лучше.
faction-weight = { $weight } из 100
faction-pivot = На этих голосах всё и держится.
vote-aye = за
vote-nay = против
vote-unread = неизвестно
chamber-how = Как решает палата
chamber-cannot = Не может
chamber-cannot-text = Где голосов не хватает, закон откладывают, но не больше стольких раз: { $most }; затем он уходит под сукно. Слова не нарушил никто.
chamber-will-not = Не хочет
chamber-will-not-text = Где { $voice } больше не верит вам или не хочет текста, от подписи отрекаются, каковы бы ни были голоса.
chamber-bill = { $count ->
    [0] Голосование около { $date }.
    [one] Голосование около { $date }, отложено { $count } раз.
    [few] Голосование около { $date }, отложено { $count } раза.
    [many] Голосование около { $date }, отложено { $count } раз.
   *[other] Голосование около { $date }, отложено { $count } раза.
}
chamber-acts = Что можно сделать

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
counsel-none = Сегодня можно только ждать.
counsel-first = Текста ещё никто не видел, а мандат допускает { CASE($power, "acc") }.
counsel-invite = Мандат допускает { CASE($power, "acc") }; ноты туда ещё не было.
counsel-cold = { $name }: ноты ещё не было, и посланника не слушали; прежде ноты стоит поговорить.
counsel-accede = { $name } вне текста; можно предложить присоединиться.
counsel-again = В тексте уже есть то, чего просит { $voice }, а ноты с таким текстом ещё не было.
counsel-wish = { $voice } просит: { $demand }. Мандат это позволяет.
counsel-wish-cold = { $voice } просит: { $demand }. Мандат это позволяет; прежде ноты стоит поговорить с посланником.
counsel-missed = { $voice } просит: { $demand }. Текст закрыт, присоединиться можно.
counsel-leave = { $voice } просит: { $demand }. Разрешение сегодня дали бы: есть { $stands }, нужно { $needs }.
counsel-no-leave = { $voice } просит: { $demand }. В разрешении сегодня отказали бы: есть { $stands }, нужно { $needs }.
counsel-meanwhile = { $voice } ответит к { $date }; до тех пор беседа с посланником покажет, что там весит.
counsel-hidden = { $voice }: «да» ещё не сказано, и часть доводов от вас скрыта.
counsel-sign = Все, у кого есть текст, сказали «да»; к подписи можно звать: { $powers }.
counsel-sign-some = Подписание можно созвать с согласием { CASE($powers, "gen") } и без согласия { CASE($others, "gen") }.
counsel-ratify = Текст подписан, а собственная ратификация не назначена.
counsel-register = Ратификаций сдано довольно, чтобы зарегистрировать текст в Женеве.
counsel-report = Со времени прошлого доклада кое-что достигнуто.
counsel-lobby = { $chamber }: этому тексту там недостаёт { $figure }.
counsel-wait = Чего ждать: { $what }, { $date }.
counsel-wait-open = Известного впереди ничего нет; что придёт, покажет время.

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

## Справочник

codex = Справочник
codex-slug = Кто, где, что и каким словом
codex-index = Что можно посмотреть
codex-search = Искать слово
codex-found = { $count ->
    [0] На это слово ничего нет.
    [one] { $count } статья.
    [few] { $count } статьи.
   *[many] { $count } статей.
}
codex-later = { $count ->
    [one] Ещё { $count } откроется в свой день.
    [few] Ещё { $count } откроются, каждая в свой день.
   *[many] Ещё { $count } откроются, каждая в свой день.
}
codex-none = Выберите статью. В письмах, делах и статьях договора сюда ведут слова, подчёркнутые точками.
codex-open = В справочнике: { $title }
codex-back = Все статьи
codex-related = Смотри также
codex-kind-person = Лица
codex-kind-place = Места
codex-kind-paper = Бумаги
codex-kind-clause = Статьи договора
codex-kind-institution = Учреждения
codex-kind-term = Слова

## A paper that waits for an answer

waiting-crisis = { $title }: ответ до { $date }
waiting-table = { $name } берётся за шляпу.
to-the-table = К столу
wait-short = Ждать
crisis-slug = Бумага из депеш
crisis-read = Бумага
crisis-until = до { $date }
crisis-answered = отвечено
crisis-aside = Отложить: { $what }
crisis-voices = Что об этом говорят
crisis-answers = Ваш ответ
crisis-silence = Молчание равно первому ответу. Срок: { $date }.
crisis-answer = Ваш ответ
crisis-by-silence = Никто не ответил, и это было ответом
crisis-history = Как поступила история
crisis-historical = Ответ истории: { $answer }.
papers-crisis = Бумага ждёт на столе; остановки остальному она не требует.
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
effect-intel = { $voice }: счёт открыт, шагов: { $count }
effect-trustOfTheBound = Расположение всех связанных { $change }
effect-publicity = Печать { $change }
effect-credibility = Ваше слово { $change } из 100

## The table at rest

table = Стол
table-hour = { $hour }.00, { $date }
table-night = за полночь, { $date }
table-seats = Кто сидит за столом
table-wall = У стены
table-along = { $power } ({ $road })
table-ways = Что теперь делать
table-offers = Последнее слово { CASE($voice, "dat") }
table-pencil = Править статьи можно и за столом: карандаш в проекте.
seat-player = держит перо
seat-leaving = берётся за шляпу
night = Ночь подписания
night-read = Час за часом
night-next = Следующий час
night-pen = Следующее перо
night-over = Погасить лампы
night-eve = накануне
night-hour = { $hour }.{ $minute }
night-invented = Часы вымышлены, и то, что в них слышно, тоже, если рядом нет источника.
for-good = { $consequence } Обратного пути нет.
for-good-not = Не сейчас

## The tape and the papers

tape = Депеши
tape-papers = { $count ->
    [one] { $count } депеша
    [few] { $count } депеши, новая последней
   *[many] { $count } депеш, новая последней
}
newest = Новейшая депеша
papers-slug = { $count ->
    [one] Пришла { $count } депеша
    [few] Пришли { $count } депеши
   *[many] Пришло { $count } депеш
}
next-paper = Дальше, { $at } из { $of }
all-at-once = Все сразу
continue = Продолжить
announce-day = { $date }. Ничего не пришло.
announce-paper = { $slug }. { $text }
announce-undone = Отменено.
announce-pen = Перо ваше.

## Cards and keys

cards = Карточки
tab-map = Карта
tab-draft = Проект
tab-dossier = Досье
tab-tape = Депеши
tab-crisis = Бумага
tab-table = Стол
close = Закрыть
key-space = Пробел
key-esc = Esc
key-digits = 1–9
key-arrows = Стрелки
key-wait = Ждать следующей депеши
key-waiting = К бумаге, которая ждёт ответа
key-purpose = Для чего нужны команды досье: следующая группа
key-undo = Взять назад последнюю команду
key-back = Назад к истории
key-why = Почему? Последний ответ выбранной страны
key-draft = Проект
key-map = Карта; + и − приближают её и отдаляют
key-dossier = Досье
key-fair = Беловик
key-home = Второй стол, дома
key-tape = Депеши
key-list = Все государства списком
key-calendar = Календарь
key-counsel = Что можно сделать сегодня?
key-codex = Справочник: лица, места, бумаги, слова
key-play = Пуск или пауза
key-step-back = На депешу назад
key-step-forward = На депешу вперёд
key-pen = Взять перо
key-digits-do = Дать эту команду или этот ответ со страницы справа
key-arrows-do = На карте: к следующей стране в ту сторону
key-esc-does = Закрыть верхнее; на карте остановить движение
where-desk = в кабинете
where-playing = с пером в руке
where-watching = при просмотре истории
table-key = Клавиша
table-does = Что делает
table-where = Где
table-day = День
table-cause = Причина
table-change = Перемена
table-now = Стало

## Watching

transport = Просмотр истории
watching = История, депеша { $at } из { $of }
play = Пуск
pause = Пауза
step-back = На депешу назад
step-forward = На депешу вперёд
speed = Скорость
speed-times = { $speed }×
scrub = День истории
jump-to-date = К дате
take-pen = Взять перо

## The end

front-page-name = Восточный курьер
front-page-clock = Большой пакт ждёт { $of } грамот; сдано { $count }.
front-page-invented = Газета, которой не было
plan-signed = Подписали { $date }. Рассадка вымышлена.
plan-nobody = Не подписал никто.
end-slug = Чем кончилось
end-powers = Кто связан и с какого дня
end-after = Что было потом
end-fates = Что с ними стало
afterwards = Те же границы позже
afterwards-lead = Что сделали с линиями этой карты 1932 год, 1938-й и сентябрь 1939-го в истории.
afterwards-map = Карта тех же границ с пометами о том, что сделали с ними позднейшие годы; в списке рядом то же самое
afterwards-renewed = Пакт о ненападении
afterwards-failed = Переговоры без пакта
afterwards-forced = По ультиматуму
afterwards-crossed = Перейдена армией
afterwards-1932-FI-SU = 21 января
afterwards-1932-LV-SU = 5 февраля
afterwards-1932-EE-SU = 4 мая
afterwards-1932-PL-SU = 25 июля
afterwards-1932-RO-SU = Остановились на словах «существующие споры».
afterwards-1938-LT-PL = Март: Польша требует сношений, и закрытая линия открыта.
afterwards-1938-CS-PL = Октябрь: Польша берёт Тешен.
afterwards-1939-DE-PL = 1 сентября, Германией
afterwards-1939-PL-SU = 17 сентября, Советским Союзом
afterwards-bound = Договор действовал здесь с { $date }
fates-all = Все { $count }
verdict-yours = эта игра
verdict-as-it-happened = как было
verdict-history = история
verdict-beside = История: { $share } процентов.
percent = { $share } %
score = Всего очков: { $own }.
score-history = У истории { $history }.
fingerprint = Отпечаток этой игры
end-deal-history = Расклад 0: умы { $year } года.
end-deal = Расклад { $deal }: имена те же, мысли за ними другие. По этому адресу он повторится:
to-the-title = К первой странице
pairs-open = Все пары в силе
pairs-title = Все пары в силе
pairs-count = { $count ->
    [one] { $count } пара
    [few] { $count } пары
   *[many] { $count } пар
}
pairs-none = Ни между какими двумя правительствами текст не в силе.
table-power = Государство
table-road = Путь
table-pair = Между кем
no-date = –
late-coming = Уже несут.
late-failed = Страницу получить не удалось. Откройте снова, когда будет связь.

# Каждый язык назван на нём самом.
language = Язык
language-en = English
language-pl = Polski
language-ru = Русский
language-now = Теперь страница говорит по-русски.
language-failed = Слова получить не удалось. Выберите снова, когда связь восстановится.

## Why a game ends as it does

why-ending-open = Почему такой конец?
why-ending = Почему «{ $ending }»?
why-ending-slug = Номер { $place } из { $of }, в том порядке, в каком они проверяются
why-ending-lead = Всё это было так, а ни один прежний конец не подошёл.
why-ending-rest = Другой конец не подошёл. Этот ничего не требует.
why-ending-near = Не хватило одного
because-met = Так:
because-unmet = Не так:
because-all = Всё это:
because-any = Одно из этого или больше:
because-not = Ничего из этого:
because-signed = Текст подписан.
because-published = Переписка напечатана.
because-recalled = Доверие упало ниже черты, за которой дело передают другому.
because-withdrawn = Предложение взято назад.
because-exposed = Два слова с глазу на глаз напечатаны рядом.
because-registered = Текст зарегистрирован.
because-breached = Что-то сделано без разрешения.
because-confidence-at-least = Доверие было { $figure } или больше.
because-confidence-below = Доверие было ниже { $figure }.
because-text = В тексте стоит: { $demands }.
because-founders-all = За столом подписали: { $powers }.
because-founders-at-least = За столом подписали, { $count } или больше из этих: { $powers }.
because-founders-at-most = За столом подписали, { $count } или меньше из этих: { $powers }.
because-founders-none = За столом не подписал никто из этих: { $powers }.
because-bound-all = В конце связаны: { $powers }.
because-bound-at-least = В конце связаны, { $count } или больше из этих: { $powers }.
because-bound-at-most = В конце связаны, { $count } или меньше из этих: { $powers }.
because-bound-none = В конце не связан никто из этих: { $powers }.
because-assured-all = Ваше слово с глазу на глаз: { $powers }.
because-assured-at-least = Ваше слово с глазу на глаз, { $count } или больше из этих: { $powers }.
because-assured-at-most = Ваше слово с глазу на глаз, { $count } или меньше из этих: { $powers }.
because-assured-none = Ваше слово с глазу на глаз, никто из этих: { $powers }.
because-roads-all = «{ $road }»: { $powers }.
because-roads-at-least = «{ $road }»: { $count } или больше из этих: { $powers }.
because-roads-at-most = «{ $road }»: { $count } или меньше из этих: { $powers }.
because-roads-none = «{ $road }»: никто из этих: { $powers }.
because-refused-at-least = Правительства, которые отказали: { $count } или больше.
because-refused-at-most = Правительства, которые отказали: { $count } или меньше.
because-refused-none = Ни одно правительство не отказало.
because-requests-at-least = Просьбы о разрешении: { $count } или больше.
because-requests-at-most = Просьбы о разрешении: { $count } или меньше.
because-requests-none = Разрешения не просили ни разу.
because-answered = Ответ на кризис: «{ $answer }».
because-near = Каждая дата отстоит от исторической не более чем на столько дней: { $days }.

## Pairs

pair = { $a } – { $b }
pairs-of-one = { $a } – { $others }
pairs-and = { $one }; { $other }
pairs-in-force = С сегодняшнего дня в силе: { $pairs }.

## Настройки

settings = Настройки
settings-light = Свет
settings-light-day = Дневной
settings-light-lamp = Ночная лампа
settings-light-wall = Проектор
settings-size = Размер текста
settings-motion = Движение
settings-motion-system = Как в системе
settings-motion-less = Только на карте
settings-motion-none = Никакого
key-settings = Свет, размер, движение, звук
key-keys = Этот список клавиш
keys-all = Все клавиши
where-everywhere = везде

## Запись партии и другие окна

record = Запись
record-file = Партия из файла
record-lead = Партия — это её ходы. Они умещаются в небольшой файл и даже в адрес.
record-save = Сохранить в файл
record-copy = Скопировать адрес
record-copied = Адрес этой партии в буфере обмена. Знаков: { $letters }.
record-uncopied = Буфер обмена для этой страницы закрыт. Вот адрес:
record-open = Открыть файл
record-text = Как это записано
arrived-title = Пришла партия
arrived-lead = { $date }, расклад { $deal }. { $count ->
    [one] { $count } запись.
    [few] { $count } записи.
   *[many] { $count } записей.
}
arrived-stopped = Она идёт до записи { $place }. Там правила говорят: { $why }
arrived-over = Она займёт место сохранённой партии: { $date }.
arrived-keep = Оставить
arrived-play = Играть дальше отсюда
arrived-bad = Эту запись нельзя прочесть
fault-large = Она длиннее любой партии. Здесь ничего не изменилось.
fault-empty = В ней нет ни одного хода. Здесь ничего не изменилось.
fault-line = Строка { $line }, столбец { $column }: «{ $found }» — не ход и не дата. Исправьте и откройте файл снова; здесь ничего не изменилось.
fault-log = Похоже на сохранённую партию, но в ней не хватает частей. Здесь ничего не изменилось.
fault-packed = Адрес в пути обрезан или изменён. Попросите прислать его целиком; здесь ничего не изменилось.
fault-scenario = Она из другого сценария: «{ $id }». Откройте страницу с этим сценарием, затем файл.
elsewhere-title = Перо в другом окне
elsewhere-lead = Ваша партия открыта там. Здесь можно следить за ней или взять перо себе. Ничего не пропадёт.
elsewhere-read = Следить
elsewhere-take = Взять перо
saved-elsewhere = только чтение
key-record = Запись: файл и адрес

## Звуки

settings-sound = Звук
settings-sound-off = Выключен
settings-sound-on = Включён
settings-captions = Звуки словами
settings-captions-on = Показывать
settings-captions-off = Не показывать
sound-pen = Пишет карандаш.
sound-stamp = Ударяет штемпель.
sound-tram = Вдали трамвай.
sound-telegraph = Стучит телеграф.
sound-seal = Печать ложится на сургуч.
announce-sound-on = Звук включён.
announce-sound-off = Звук выключен.
key-sound = Включить или выключить звук
