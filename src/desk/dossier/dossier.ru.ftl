# The page in Russian: the dossier of a power, its answers and its chamber.

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

## What it asks for, and the history of dealings

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
dealt-replied-in-principle = Согласие в принципе, но не третьей стороной.
dealt-replied-waiting = Подпись, но не в одиночку: ждёт { CASE($friends, "gen") }.
dealt-replied-countered = Просьба: { $demands }.
dealt-replied-noted = Принято к сведению.
dealt-replied-declined = Отказ.
dealt-replied-withdrawn = Согласие взято назад.
dealt-replied-acceding = Присоединится.
dealt-needed-names-a-text = Не для протокола, просьба: { $demands }.{ liked-most }
dealt-needed-would-do = Не для протокола: текст подошёл бы.{ liked-most }
dealt-needed-waits = Не для протокола: текст подошёл бы, но ждут { CASE($friends, "gen") }.{ liked-most }
dealt-needed-chamber = Не для протокола: само правительство согласно, { $chamber } не примет никакого текста.{ liked-most }
dealt-needed-nothing-would-do = Не для протокола: никакой текст и круг не подошли бы.{ liked-most }
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

## What it waits for

waits-courier = , курьер прибудет { $date }
waits-reply = , ответ к { $date }
waits-powers = , ждёт { CASE($powers, "gen") }
waits-friends = { " " }{ CASE($powers, "gen") }
waits-wording = , хочет других слов
waits-bill = , голосует около { $date }
waits-instrument = , сдаст { $date }

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
why-title-replied-acceding = Почему { $voice } вступает?
why-title-needed-any = Чего хочет { $voice }?
why-title-asked-granted = Почему разрешили?
why-title-asked-refused = Почему отказали?
why-title-polled-any = Что отвечает другу { $voice }?
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
why-no-wish = Что можно сделать
why-waits = Текст подошёл бы при согласии { CASE($friends, "gen") }.
why-agreed = Всё устраивает как есть. Перемените текст или общество, и судить будут заново.
why-in-principle = Согласию мешает только место третьей стороны. Когда подпишут другие, возможно присоединение.
why-home = Покажите дома чужие отказы, берегите доверие или просите о меньшем.
why-for-good = Никакая правка не удержит. Помочь могли бы расположение, слово или иное общество.
why-chamber = В палате: { $chamber }
why-no-text = В тот день не годился никакой текст и никакой круг. Приблизить его может время, расположение или слово с глазу на глаз.
why-chamber-room = Не хватило запаса голосов в палате. Его могут дать расположение, слово с глазу на глаз, услуга, голос посредника или перемена настроений; надежды правительства, убывающие со временем, там не в счёт.
why-withdrawn = Текст не назван. Прежний текст или круг больше не годился: вернуть согласие может иной текст, возвращение друзей, расположение или время.
why-closed = Текст закрыт. Сдвинуть может время, расположение или те, кто присоединится.
why-closed-asked = Текст подписан: менять в нём уже нечего.
why-acceding = Присоединится при нынешнем положении. Всего хватает.
why-would-do = Текст менять не нужно: текст того дня подошёл бы.
why-would-do-with = Текст менять не нужно: текст того дня подошёл бы при согласии { CASE($friends, "gen") }.
why-granted = Разрешение дано и остаётся в силе.
why-walked = Всё ещё ждут лучшего стола: вернуть может иной круг или иной текст.
why-passed = Закон прошёл. Всего хватает.
why-put-off = Текст закрыт. Пока закон не вернётся, запас голосов могут дать расположение, услуга или беседы в кулуарах.
why-done = Конец: это правительство к нему не вернётся.
why-price = Цена дома
why-in-pencil = Это уже стоит в вашем тексте.
why-see-more = Чтобы увидеть больше
table-term = Довод
table-voice = Своими словами
table-amount = Вес
table-grounds = Основание
grounds-judgement = суждение
