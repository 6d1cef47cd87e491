# Слова программы по-русски. То, что принадлежит одному сценарию, - державы, статьи, письма, голоса, - стоит в его
# собственном файле, который читается после этого.

slug = { $place }, { $date }
slug-hour = { $place }, { $date }, { $hour }.00
slug-night = { $place }, { $date }, за полночь
line = { $title }. { $text }
chamber = парламент
    .gen = парламента
clause-and-option = { $clause }: { $option }
demand-none = ничего сверх того

## Acts

act-proposal = Акт I. Предложение
    .text = Текст ваш, и никто другой его ещё не видел.
    .number = Акт I
    .name = Предложение
act-counterproposal = Акт II. Контрпредложение
    .text = Приходят ответы. Карандаш теперь у каждого.
    .number = Акт II
    .name = Контрпредложение
act-table = Акт III. Стол
    .text = К столу придвигают стулья.
    .number = Акт III
    .name = Стол
act-ratification = Акт IV. Ратификации
    .text = Текст закрыт. Слово за чужими парламентами.
    .number = Акт IV
    .name = Ратификации
act-sunset = Акт V. Закат
    .text = Большой пакт близок. Добытое раньше других скоро будет у всех.
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
stage-hatInHand = Шляпа в руке
stage-weighing = Раздумье
stage-pens = Перья
stage-signing = Подписание
stage-signed = Подписано
stage-ratification = Подписавшие
stage-awaitingDeposits = Ждём ратификаций
stage-inForceBetweenTwo = В силе для части
stage-inForceAmongAll = В силе для всех
stage-accession = Присоединение
stage-closed = Закрыто
stage-open = Открыто
stage-joined = Есть новые
stage-registration = Регистрация
stage-unregistered = Не зарегистрировано
stage-sunset = Последние недели
stage-outstanding = Ещё не сделано
stage-registered = Зарегистрировано
stage-parisPactInForce = { scenario-pact } в силе
stage-ended = Конец

## Papers

paper-note = Нота { CASE($power, "dat") }
paper-note-carried = Нота { CASE($power, "dat") } (передаёт { $by })
paper-polling = { $voice } опрашивает друзей
paper-polled-ready = Готовность подписать: { $voice }
paper-polled-not-ready = Отказ подписать: { $voice }
paper-informed = Уведомление { CASE($name, "dat") }
paper-drafted = { $clause }: новая редакция
paper-published = Переписка в печати
paper-minute = Выписка из { CASE($body, "gen") }
paper-warning = Сверху
paper-table = Созыв подписания
paper-signed = Подписали: { $powers }
paper-deposited = Сдана ратификация { CASE($name, "gen") }
paper-bill-passed = Проголосовано: { $name }
paper-bill-put-off = Отложено: { $name }
paper-bill-put-off-again = Снова отложено ({ $count }-й раз): { $name }
paper-shelved = Под сукно: { $name }
paper-disowned = Отречение от подписи: { $name }
paper-acceded = { $name } присоединяется
paper-registered = Внесено в списки Лиги
paper-clock = Часы { CASE($pact, "gen") }
paper-intercepted = Из телеграмм { CASE($voice, "gen") }
paper-exposed = Два обещания рядом
paper-leaving = { $name } берётся за шляпу
paper-reply-agreed = { $voice } соглашается
paper-reply-waiting = { $voice } ждёт других
paper-reply-countered = { $voice }: встречный текст
paper-reply-noted = { $voice } принимает к сведению
paper-reply-declined = { $voice } отклоняет
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
reply-acceding = { $name } присоединится к тексту.
reply-in-principle = Согласие в принципе. { $name } присоединится к готовому тексту, но третьей стороной не подпишет.

cable-need-asked = Неофициальный вопрос { CASE($voice, "dat") }: что потребовалось бы?
cable-delivered = Ваша нота вручена. { $voice } читает.
cable-polling = { $voice } от своего имени спрашивает о готовности подписать. Кого: { $friends }. До { $date } ответа не будет никому.
cable-polled-ready = Сообщает { $by }: { $voice } подпишет.{ $demands ->
    [none] { "" }
   *[other] { " " }При этом просьба: { $demands }.
}
cable-polled-not-ready = Сообщает { $by }: { $voice } не подпишет.
cable-drafted = Карандаш вычёркивает «{ $from }» и пишет «{ $to }».
cable-sounded = { $intel ->
    [1] Зондаж: { $voice }. { $hint } Видны два сильнейших мотива.
    [2] Снова зондаж: { $voice }. { $hint } Видны все мотивы, хотя и без точного веса.
   *[3] Зондаж до самого дна: { $voice }. { $hint } Скрытого не осталось.
}
hint-heard = По слухам, а слух может и солгать: { $hint }.
hint-read = Если шифр прочитан верно: { $hint }.
hint-none = Нового не сказано ничего.
cable-intercepted = { $hint } Если от вас чего-то хотели, там стоит и это, её собственными словами.
cable-intercepted-noticed = { $hint } Но там замечено, что телеграммы читают; ваше слово весит теперь меньше.
cable-assured = Между двумя дверями слово дано; его слышит { $voice }. Весит оно столько, сколько весит ваше слово.
cable-pressed = Нажим на { CASE($voice, "acc") }. Чувствуют его сегодня, а помнить будут долго.
cable-favoured = Услуга: { $gift }. { $name } принимает её любезно; дома записали цену.
cable-mediated = В { CASE($capital, "loc") } за вас замолвлено слово. Говорит { $by }.
cable-lobbied = Разговор в кулуарах { CASE($chamber, "gen") }. Простора больше, и законопроект ближе к очереди.
cable-day-named = { $count ->
    [0] Днём подписания названо { $date }, и ничьё «да» за этим не стоит. Звучит пусто.
   *[other] Днём подписания названо { $date }, и за этим стоит согласие { CASE($powers, "gen") }.
}
cable-day-passed = Назначенный день прошёл впустую. Следующему поверят меньше.
cable-exchange-named = Назначен день обмена грамотами. Выжидавшие парламенты торопятся, и не молча.
cable-committed = Сказано во всеуслышание: { $demand }. Тихо назад уже не вернуться.
cable-exposed = { $count ->
    [one] Сказанное наедине { CASE($powers, "dat") } не сходится с вашим же текстом. Это напечатано.
   *[many] Сказанное наедине { CASE($powers, "dat") } стоит в одной газете, столбец к столбцу. Правдой всё это быть не может.
}
cable-answered = Ответ: { $answer }. { $outcome }
cable-answered-by-silence = Ответом было молчание: { $answer }. { $outcome }
cable-leaving = { $voice } не вынесет стола в таком виде. Удержать могло бы вот что: { $demands }.
cable-leaving-without = { $voice } не подпишет без { CASE($friends, "gen") }.
cable-leaving-for-good = { $voice } не вынесет этого стола, и никакая другая редакция не удержит.
cable-adjourned = { $count ->
    [0] Заседание отложено.
   *[other] Заседание отложено. Уезжают и могут быть созваны снова: { $powers }.
}
cable-received = Неспешный приём: посланник { CASE($power, "gen") }. Расположение { $trust }.
cable-reported = Доложено о достигнутом. Наверху это стоит { $gain }.
cable-granted = Разрешить: { $demand }.
cable-refused = Не разрешать: { $demand }. Вернуться к вопросу, когда будет что показать.
cable-breached = Сперва сделано, потом доложено: { $demand }.
cable-confidence = { $cause }: { $change }, теперь { $now }.
cable-warned = Наверху затребовали ваше дело и вернули. Доверие: { $confidence }.
cable-heeded = { $count ->
    [one] { $voice } находит в ноте то, о чём шла речь. Расположение { $trust }.
    [few] { $voice } находит в ноте { $count } вещи из названных. Расположение { $trust }.
   *[many] { $voice } находит в ноте { $count } вещей из названных. Расположение { $trust }.
}
liked-most = { $count ->
    [0] {""}
    [1] {" "}Дороже всего: { $first }.
   *[other] {" "}Дороже всего: { $first }, затем { $second }.
}
cable-needed-names-a-text = { $voice } даёт понять, не для протокола, что требуется: { $demands }.{ liked-most }
cable-needed-would-do = { $voice } даёт понять, не для протокола: довольно и нынешнего текста.{ liked-most }
cable-needed-waits = { $voice } даёт понять, не для протокола: нынешний текст годится, но ждут { CASE($friends, "gen") }.{ liked-most }
cable-needed-chamber = { $voice } даёт понять, не для протокола: само правительство согласно, но { $chamber } не примет сегодня никакого текста.{ liked-most }
cable-needed-nothing-would-do = { $voice } даёт понять, не для протокола: сегодня не годится никакой текст и никакой круг.{ liked-most }
cable-needed-closed = { $voice } даёт понять, не для протокола: в подписанном тексте менять уже нечего.
cable-table = { $count ->
    [one] К столу зван { $count } гость: { $powers }.
    [few] К столу званы { $count } гостя: { $powers }.
   *[many] К столу звано { $count } гостей: { $powers }.
}
cable-powers-withheld = В полномочиях отказано. { $body } не хочет этого текста или этого стола. Гостей отправляют по домам.
cable-walked-out = { $name } не выносит стола в таком виде и уходит той же дверью.
cable-bill-passed = Голосование { CASE($chamber, "gen") } состоялось. Грамоту обещают сдать { $date }.
cable-bill-put-off = Решением { CASE($chamber, "gen") } законопроект отложен до { $date }.
cable-shelved = Голосов { CASE($chamber, "gen") } не хватило. Законопроект под сукном, и { $name } с ним.
cable-disowned = { $name } может, но не хочет. От подписи отрекаются.
cable-ratifying = Ратификация: { $ratifier }. Грамота будет готова { $date }.
cable-deposited = Ратификационная грамота { CASE($power, "gen") } лежит у хранителя.
cable-acceded = { $name } присоединяется к тексту.
cable-in-force = В силе: { $a } и { $b }.
cable-registered = Текст внесён в Собрание договоров под полным именем: { $name }.
cable-week = Новая неделя. Внимание: { $attention }.
cable-withdrew = Предложение взято назад. Проекты возвращаются в ящик.

## What moved confidence

cause-time = Прошла неделя
    .why = Каждая неделя наверху чего-то стоит: меньше, когда осталось мало, больше, когда ноты напечатаны или к главному соседу не обратились.
cause-asked = Испрошено разрешение
    .why = Просьба стоит, чем бы ни кончилась; дороже за каждую прежнюю и за то, что потерял бы дом.
cause-breach = Превышен мандат
    .why = Сделанное без разрешения стоит с каждым разом дороже, и тем дороже, чем дальше было до согласия.
cause-draft = Изменён напечатанный текст
    .why = Когда текст напечатан, правка читается как отступление: чем громче печать, тем дороже.
cause-signed = Подпись
    .why = Подпись считают по тому, чья она; большой стол стоит.
cause-deposit = Ратификация или присоединение
    .why = Сданная грамота или присоединение есть что показать.
cause-report = Доклад об успехах
    .why = Доклад говорит о части достигнутого со времени прошлого, каждый раз о меньшей.
cause-registration = Регистрация в Женеве
    .why = Дома не любят видеть свои тексты в Женеве.
cause-empty-table = Стол, за который никто не сел
    .why = Стол накрыт, и никто за него не сел.
cause-full-powers = Отказ в полномочиях
    .why = Дома не захотели этого текста с этими гостями и сказали это по телеграфу.
cause-ratified-early = Ратификация раньше других
    .why = Связать себя раньше других похоже на поспешность.
cause-neglect = Главный сосед обойдён
    .why = К главному соседу не обратились.
cause-favour = Оплаченная услуга
    .why = За услугу за границей платят дома.
cause-commitment = Публичное слово
    .why = Громко стоять на редакции, которую другие хотят менять, дома нравится; взять назад дорого.
cause-exposed = Вскрылось слово, данное наедине
    .why = Сказанное с глазу на глаз не сошлось и попало в печать.
cause-crisis = Происшествие
    .why = Цена стояла на карточке ответа или молчания.
cause-adjourned = Отложенное заседание
    .why = Гости разъехались без подписи.

## Commands

command-wait = Ждать депеши
    .consequence = Дни идут, пока что-нибудь не случится.
command-wait-until = Ждать до { $date }
    .consequence = Дни идут.
command-draft = { $clause }: вписать «{ $option }»
    .consequence = Согласившиеся прочтут перемену сразу.
command-note = Послать ноту { CASE($power, "dat") }
    .consequence = { $voice } получает текст и просьбу об ответе.
command-note-signed = Звать { CASE($power, "acc") } присоединиться
    .consequence = { $voice } получает подписанный текст и приглашение.
command-inform = Уведомить { CASE($power, "acc") }
    .consequence = Не приглашение: примут к сведению и подождут.
command-need = Узнать, чего хочет { $voice }
    .consequence = Через три дня: нужды и желания. Уступка согреет.
command-sound = Зондаж у посланника { CASE($power, "gen") }
    .consequence = Мотивы виднее; следующий ответ придёт раньше.
command-audience = Принять посланника { CASE($power, "gen") }
    .consequence = Расположение растёт, раз от разу меньше.
command-intel = Читать телеграммы { CASE($voice, "gen") }
    .consequence = Счёт открыт на шаг; следующие через три недели. Второй раз заметят.
command-assure = Дать { CASE($voice, "dat") } слово наедине
    .consequence = Весит, как ваше слово, и тратит его; до подписи.
command-favour = Оказать услугу { CASE($power, "dat") }
    .consequence = Предлагается: { $gift }. Платят дома.
command-press = Нажать на { CASE($voice, "acc") }
    .consequence = Сдвинет сегодня; стоит расположения, злит парламент.
command-press-signed = Торопить { CASE($voice, "acc") } с ратификацией
    .consequence = Законопроект раньше, парламент злее.
command-mediate = Пусть { $by } поговорит с { CASE($voice, "ins") }
    .consequence = Помогает настолько, насколько его там слушают; лишь однажды.
command-lobby = Кулуары { CASE($chamber, "gen") }
    .consequence = Больше простора, срок ближе; раз от разу меньше.
command-commit = Обещать публично: { $demand }
    .consequence = Иные надежды гаснут; отступление дорого дома.
command-deadline = Назначить день подписания
    .consequence = Торопит, если есть согласные; впустую вредит вам.
command-deadline-on = Назначить день подписания: { $date }
    .consequence = Действует на других, только если кто-то уже согласен. Пройдёт впустую, и слово потеряет в весе.
command-deadline-signed = Назначить день обмена
    .consequence = Законы участников выйдут раньше, но не добрее.
command-publish = Опубликовать переписку
    .consequence = Шум повсюду; потом правка дорога дома.
command-ask-option = Просить разрешения: { $demand }
    .consequence = Дадут, если показанное перевесит потери.
command-ask-chair = Просить стул для { CASE($power, "gen") }
    .consequence = Дадут, если показанное перевесит потери.
command-ask-for = Просить разрешения на всё, чего хочет { $voice }
    .consequence = Одно заседание: каждый пункт решают и оплачивают отдельно, а внимания уходит как на один.
command-report = Доложить об успехах
    .consequence = Доверие растёт на достигнутое с прошлого доклада.
command-sign = Созвать подписание
    .consequence = К столу зовут всех согласных и ждущих.
command-sign-table = Подписать с оставшимися
    .consequence = Кто не выносит, уйдёт; прочие подпишут.
command-sign-with = Созвать подписание с { CASE($powers, "ins") }
    .consequence = Зовут только их; стулья их друзей пусты.
command-ratify = Ратифицировать дома
    .consequence = Ваша грамота готова через несколько дней.
command-register = Просить члена Лиги зарегистрировать текст
    .consequence = Малые страны это ценят, дома нет.
command-withdraw = Взять предложение назад
    .consequence = Дело на этом кончено.

## The table's own paper: somebody reaches for his hat

dilemma-table-1 = Пусть уходит
    .then = Его стул пуст; прочие смотрят заново.
dilemma-table-2 = Отложить
    .then = Все едут домой друзьями, и их можно созвать снова.

## Why something is not possible now

refusal-over = Дело окончено.
refusal-no-attention = Внимания на этой неделе больше нет. Вернётся в понедельник.
refusal-no-such-power = Такой державы здесь нет: «{ $given }».
refusal-no-such-clause = Такой статьи нет: «{ $given }».
refusal-no-such-option = Такой редакции нет: «{ $given }».
refusal-no-such-day = «{ $given }» не день календаря.
refusal-not-later = { $given } не позже сегодняшнего дня.
refusal-after-the-end = { $given } лежит за последним днём.
refusal-signed-already = Текст подписан и закрыт.
refusal-not-signed = Ничего ещё не подписано.
refusal-same-wording = Эта редакция уже в тексте.
refusal-reply-pending = Ответа { CASE($voice, "gen") } ещё нет.
refusal-has-agreed = Согласие { CASE($voice, "gen") } уже есть.
refusal-is-in = { $voice } уже участвует.
refusal-cannot-be-asked-again = { CASE($voice, "acc") } второй раз не спросить.
refusal-done-with-it = { $voice }: с этим текстом там покончено. Больше ничего не добиться.
refusal-closed-to-accession = Новых участников текст не принимает.
refusal-consent-withheld = { $voice } не даст согласия на новичка.
refusal-known-already = { $voice } уже знает.
refusal-asked-already = { $voice } уже говорит, чего хочет; ждите ответа по форме.
refusal-nothing-to-print = Печатать нечего: нового нет.
refusal-often-enough = { $count ->
    [one] Сделано { $count } раз, больше не поможет.
    [few] Сделано { $count } раза, больше не поможет.
   *[many] Сделано { $count } раз, больше не поможет.
}
refusal-allowed-already = Разрешение на это у вас уже есть.
refusal-asks-for-too-little = { $voice } просит меньше двух вещей, на которые ещё нет разрешения. Просите по одной.
refusal-not-yet-again = После прошлого доклада рано: ещё { $count ->
    [one] { $count } день.
    [few] { $count } дня.
   *[many] { $count } дней.
}
refusal-ciphers-busy = Шифровальный отдел читает депеши одной миссии за раз: ещё { $count ->
    [one] { $count } день.
    [few] { $count } дня.
    [many] { $count } дней.
   *[other] { $count } дня.
}
refusal-wholly-read = Счёт { CASE($voice, "gen") } открыт до последней строки. Читать больше нечего.
refusal-nothing-to-report = С прошлого доклада ничего не достигнуто.
refusal-nobody-to-sign = К столу не придёт никто.
refusal-ordered-already = Ратификация уже поручена.
refusal-registered-already = Текст уже зарегистрирован.
refusal-deposits-missing = Недостаёт ратификации { CASE($power, "gen") }.
refusal-too-few-bound = Для регистрации нужно других связанных сторон: { $count }.
refusal-nothing-offered = Ничего ещё не предложено. Сперва нота.
refusal-no-relations = В { CASE($capital, "loc") } спросить некого. Сперва зондаж у посланника или нота.
refusal-no-envoy = До { $date } здесь нет никого из { CASE($capital, "gen") }. До тех пор вести передают другие.
refusal-assured-already = { CASE($voice, "dat") } ваше слово уже дано. Данное дважды, оно не весит больше.
refusal-word-weighs-nothing = Для { CASE($voice, "gen") } ваше слово сейчас ничего не весит.
refusal-nothing-to-give = Под рукой нет ничего, что { $voice } примет за услугу.
refusal-favoured-already = { $voice } ещё помнит прошлую услугу.
refusal-not-in-touch = Вашей ноты у { CASE($voice, "gen") } нет. Сперва пошлите её.
refusal-pressure-moves-nobody = { $voice } нажиму не поддаётся и теперь не поддастся.
refusal-no-bill = Законопроекта, который можно сдвинуть, там нет.
refusal-no-chamber = В { CASE($capital, "loc") } палаты нет: правительство решает в свой день.
refusal-bill-no-sooner = Спешка уже ничего не приблизит: палаты держатся своих сроков.
refusal-bill-far-off = { $count ->
    [one] Кулуары пусты: приходите за { $count } день до голосования.
    [few] Кулуары пусты: приходите за { $count } дня до голосования.
   *[many] Кулуары пусты: приходите за { $count } дней до голосования.
}
refusal-no-ear = Там не слушают { CASE($voice, "gen") }. Пусть говорит другой.
refusal-no-standing-to-speak = { $voice } скажет за вас лишь после согласия или собственной просьбы об этом стуле.
refusal-spoken-already = Второй раз { $voice } говорить там не станет. Пусть говорит другой.
refusal-itself = { $voice }: сам у себя никто не ходатайствует.
refusal-not-the-wording = Обещать можно лишь то, что стоит в тексте. Сперва впишите.
refusal-no-article = Слова преамбулы публично не обещают. Выберите статью.
refusal-committed-already = По этой статье публичное обещание уже дано.
refusal-day-named-already = День назначен. Пусть он сперва придёт.
refusal-day-too-near = День подписания назначают не раньше чем через { $count } дн.
refusal-day-too-far = День подписания назначают не позже чем через { $count } дн.
refusal-no-deposit-yet = Ни одна ратификация не сдана. Когда будет хоть одна, можно назначить день.
refusal-no-such-dilemma = Такой бумаги на столе нет.
refusal-no-such-choice = { $count ->
    [one] У этой бумаги { $count } ответ, не больше.
    [few] У этой бумаги { $count } ответа, не больше.
   *[many] У этой бумаги { $count } ответов, не больше.
}
refusal-at-the-table = Нельзя, пока у стола стоят со шляпой в руке. Сперва отпустите, отложите или подпишите.

## Terms of a ledger

term-pledge = Ранний обет
term-reserve = Лишняя бумага не нужна
term-awaited = Ждут чужого голосования
term-clause = { $option }
term-alone = Наедине у того стола: { $option }
term-beside = Рядом с { CASE($power, "ins") }
term-without = Без { CASE($power, "gen") }
term-third = Третьей стороной рядом с { CASE($power, "ins") }
term-trust = Расположение
term-opinion = Молва после печати
term-prestige = Под чужими именами
term-empty-chairs = Пустые стулья
term-fear = То, чего боятся
term-confidence = Доверие наверху
term-evidence = Отказ { CASE($voice, "gen") } можно показать
term-text = Текст, как его читают дома
term-circle = За столом { $name }
term-linkages = Своё общество
term-soured = Злость от нажима
term-tide = Время года
term-registered = Запись в Лиге наций
term-faction = Решающие голоса: { $faction }
term-assurance = Ваше слово наедине
term-pressure = Ваш нажим
term-favour = Памятная услуга
term-lean = Чужой голос за вас
term-lobby = Разговор в кулуарах
term-crisis = След происшествия
term-commitment = Обещано вслух: { $option }
term-named-day = Назначен день

## Roads

road-outside = не спрошена
road-informed = уведомлена
road-invited = приглашена
road-considering = изучает
road-agreed = согласна
road-waiting = ждёт
road-countered = торгуется
road-noted = к сведению
road-declined = отказ
road-withdrawn = взяла назад
road-signed = подписала
road-deposited = ратификация
road-bound = связана
road-shelved = под сукном
road-disowned = отреклась
road-acceding = вступает
road-acceded = вступила

## The five verdicts

verdict-peace = Мир
    .text = Дни в силе до большого пакта, пара за парой, по весу каждой границы.
verdict-breadth = Охват
    .text = Какая часть западной границы связана.
verdict-text = Текст
    .text = Чего стоит документ сам по себе.
verdict-durability = Прочность
    .text = Подписали бы связанные снова: навязанный текст недолговечен.
verdict-home = Дом
    .text = Сколько доверия осталось наверху.
## На чём держится бумага
mark-document = документ
mark-unchecked = не проверено
mark-worded = слова игры
mark-invented = вымысел
mark-cited = { $mark }: { $keys }
