# The page in Russian: the dossier of a power and the chamber behind it.

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
slight-for = + немного
slight-against = − немного
sum-enough = Этого хватило.
sum-short = Этого не хватило.
sum-stands-enough = Есть { $stands }, нужно было { $needs }: хватает.
sum-stands-short = Есть { $stands }, нужно { $needs }: не хватает.
sum-stands-kept = Есть { $stands }, нужно { $needs }: мало для нового «да», довольно, чтобы держаться старого.
sum-chamber = Своего расчёта хватило; палата этого не вынесла бы.
sum-chamber-kept = Держаться старого «да» своего расчёта хватило; палата этого не вынесла бы.
sum-chamber-alone = Палата этого не вынесла бы.
sum-chamber-stands = В палате { $stands }, а нужно не меньше { $needs }: она этого не вынесла бы.
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
requests-in-turn = Каждая просьба взвешена отдельно. Если просить обо всём подряд, сегодня откажут в этом: { $demands }.
request-price = Просьба стоит { $price } доверия, чем бы ни кончилась; без разрешения: { $without }.
nearer = Что приблизило бы его
nearer-report = Доклад сегодня: { $gain }
nearer-need = { $voice }: та же просьба в ответ на вопрос: { $gain }
nearer-note = { $voice }: то же ещё раз на письме; нота, которая ничего не даёт, ожесточает: { $gain }
nearer-publish = Переписка в печати: { $gain }
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
wishes-waits = Нынешний текст склонил бы { CASE($voice, "acc") } сегодня, будь согласие { CASE($friends, "gen") }.
wish-in-text = Стоит в вашем тексте.
wish-invited = Уже спрошено.
wish-allowed = Мандат это позволяет.
wish-leave = { home-place } сегодня разрешила бы: есть { $stands }, нужно { $needs }.
wish-no-leave = { home-place } сегодня отказала бы: есть { $stands }, нужно { $needs }.
wish-leave-then = После разрешений выше { home-place } разрешила бы и это: было бы { $stands }, нужно { $needs }.
wish-no-leave-then = После разрешений выше { home-place } отказала бы: было бы { $stands }, нужно { $needs }.
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
dealt-needed-names-a-text = Не для протокола, просьба: { $demands }.{ $count ->
    [0] {""}
    [1] {" "}Дороже всего: { $first }.
   *[other] {" "}Дороже всего: { $first }, затем { $second }.
}
dealt-needed-would-do = Не для протокола: текст подошёл бы.{ $count ->
    [0] {""}
    [1] {" "}Дороже всего: { $first }.
   *[other] {" "}Дороже всего: { $first }, затем { $second }.
}
dealt-needed-waits = Не для протокола: текст подошёл бы, но ждут { CASE($friends, "gen") }.{ $count ->
    [0] {""}
    [1] {" "}Дороже всего: { $first }.
   *[other] {" "}Дороже всего: { $first }, затем { $second }.
}
dealt-needed-chamber = Не для протокола: само правительство согласно, { $chamber } не примет никакого текста.{ $count ->
    [0] {""}
    [1] {" "}Дороже всего: { $first }.
   *[other] {" "}Дороже всего: { $first }, затем { $second }.
}
dealt-needed-nothing-would-do = Не для протокола: никакой текст и круг не подошли бы.{ $count ->
    [0] {""}
    [1] {" "}Дороже всего: { $first }.
   *[other] {" "}Дороже всего: { $first }, затем { $second }.
}
dealt-needed-closed = Не для протокола: подписанного уже не изменить.
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
