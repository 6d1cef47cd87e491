# The page in Russian: every paper in one plain sentence.

plain-label = Проще говоря

## Acts

plain-act-proposal = Вы пишете текст, и пока его не знает ни одна страна.
plain-act-counterproposal = Теперь другие страны говорят, что хотят изменить.
plain-act-table = Кто хочет подписать, садится за один стол.
plain-act-ratification = Текст готов, но каждая страна должна ещё дома сказать последнее «да».
plain-act-sunset = Скоро всех свяжет { scenario-pact }, и спешить будет незачем.
plain-act-ended = Всё решено, игра окончена.

## What you send and do

plain-note = Вы просите { CASE($power, "acc") } подписать ваш текст и скоро ответить.
plain-note-carried = Ваше письмо везёт { $by }: вы зовёте { CASE($power, "acc") } подписать.
plain-note-again = Вы снова шлёте текст { CASE($power, "dat") } и просите ответить.
plain-note-accession-instead = Вы пишете { CASE($power, "dat") }, что другие могут войти позже.
plain-note-accede = Вы зовёте { CASE($power, "acc") } войти в договор вслед за другими.
plain-informed = Вы говорите { CASE($power, "dat") } о своём плане и не ждёте ответа.
plain-needAsked = Вы тихо спрашиваете { CASE($power, "acc") }, что нужно для подписи.
plain-drafted = Вы меняете текст, и теперь в нём есть вот что: { $demand }.
plain-published = Вы даёте газетам напечатать письма.
plain-sounded = Вы хотите узнать, что думает { $power } на самом деле.
plain-received = Вы долго говорите с послом { CASE($power, "gen") }.
plain-intercepted = Ваши люди читают тайную почту { CASE($power, "gen") }.
plain-intercepted-noticed = Ваши люди читают тайную почту { CASE($power, "gen") } и попались.
plain-assured = Вы даёте { CASE($power, "dat") } тайное слово.
plain-pressed = Вы давите на { CASE($power, "acc") }: толк есть, но обида будет долгой.
plain-favoured = Вы делаете доброе дело для { CASE($power, "gen") }, и там рады.
plain-mediated = { $power } слышит о вас доброе слово от { CASE($by, "gen") }.
plain-lobbied = Вы просите голосов за текст: решает { $chamber }.
plain-dayNamed = { $count ->
    [0] Подпись назначена на { $date }, но никто ещё не согласен.
   *[other] Подпись назначена на { $date }.
}
plain-dayKept = Подписали к назначенному дню. Кому это нравится, верят вам больше.
plain-dayPassed = Назначенный день прошёл без подписи, и вам верят меньше.
plain-exchangeNamed = Вы назвали день, чтобы медленные страны скорее сдали бумаги.
plain-committed = Вы обещали это при всех, и взять слово назад трудно: { $demand }.
plain-exposed = { $count ->
    [one] Газеты пишут о вашем тайном слове для { CASE($powers, "gen") }, а оно не вяжется с текстом.
   *[many] Газеты пишут о вашем тайном слове для { CASE($powers, "gen") }, и одно не вяжется с другим.
}
plain-tableCalled = Вы зовёте к столу: { $powers }.
plain-unrecorded = Что кому не нравится, не записали, и там вас любят меньше.
plain-settled = Вы записали, что не нравится { CASE($power, "dat") }.
plain-adjourned = Вы прервали встречу, и сегодня никто не подпишет.
plain-withdrew = Вы берёте свой план назад.

## What the others answer

plain-reply-agreed = { $name } говорит вашему тексту «да».
plain-reply-waiting = { $name } хочет подписать, но ждёт { CASE($friends, "gen") }.
plain-reply-countered = { $demands ->
    [none] { $name } подпишет, только если изменить текст.
   *[other] { $name } подпишет, если дать вот что: { $demands }.
}
plain-reply-noted = { $name } знает текст, но пока не говорит ни «да», ни «нет».
plain-reply-declined = { $name } говорит вашему тексту «нет».
plain-reply-withdrawn = { $name } берёт своё «да» назад.
plain-reply-acceding = { $name } войдёт в договор вслед за другими.
plain-reply-in-principle = { CASE($name, "dat") } план нравится, но третьей страной не подпишет; может войти позже.

plain-needed-names-a-text = { $name } тихо говорит, чего хочет: { $demands }.
plain-needed-would-do = { $name } тихо говорит, что ваш текст годится.
plain-needed-waits = { $name } тихо говорит, что скажет «да» вместе с другими: { $friends }.
plain-needed-chamber = Власти { CASE($name, "gen") } не против, но дома сегодня не хватит голосов.
plain-needed-nothing-would-do = { $name } тихо говорит, что сегодня не годится никакой текст.
plain-needed-closed = { $name } говорит, что подписанный текст менять уже нельзя.

plain-polling = { $name } сначала спросит { CASE($friends, "acc") } и до { $date } никому не ответит.
plain-polled-ready = { $demands ->
    [none] { $by } говорит, что { $power } подпишет.
   *[other] { $by } говорит, что { $power } подпишет, но просит: { $demands }.
}
plain-polled-not-ready = { $by } говорит, что { $power } не подпишет.
plain-heeded = В письме есть то, что нужно { CASE($power, "dat") }, и там вам верят больше.
plain-told-in-time = { CASE($power, "dat") } заранее сообщили о вашем плане, и там вам верят больше.
plain-lapsed = Другие подписали без { CASE($power, "gen") }, и присоединиться к их тексту нельзя. Ответа вам не будет.
plain-rumour = Про { CASE($power, "acc") } ходит слух, а каждый третий такой слух ложен.

## At the table

plain-leaving = { $name } хочет уйти, но останется, если дать: { $demands }.
plain-leaving-without = { $name } не подпишет без { CASE($friends, "gen") }.
plain-leaving-for-good = { $name } хочет уйти, и новый текст тут не поможет.
plain-reservation = { $name } подпишет, но меньше всего любит вот что: «{ $reason }».
plain-reservation-wish = { $name } подпишет, но лучше было бы так: { $reason }.
plain-walkedOut = { $name } уходит и не подпишет.
plain-tableEmpty = За столом никого нет, и никто не подпишет.
plain-signed = Текст подписали: { $powers }.

## From home

plain-granted = { $body } согласно: { $demand }.
plain-refused = { $body } пока против: { $demand }.
plain-breached = Вы делаете это без согласия начальства: { $demand }.
plain-reported = Вы говорите начальству, что уже сделано.
plain-warned = { home-place } верит вам всё меньше, и вы можете потерять свой пост.
plain-powersWithheld = { $body } не даст подписать этот текст с этими странами.
plain-ratifying = Вы просите своих о последнем «да»; ждать его { $date }.

## After the signing

plain-billPassed = Голоса есть, и { $power } сдаст бумагу не раньше { $date }.
plain-billPutOff = { $name } даст ответ о тексте не раньше { $date }.
plain-shelved = Голосов не хватило, и договор не свяжет { CASE($power, "acc") }.
plain-disowned = { $name } может сказать последнее «да», но уже не хочет.
plain-moved = День стал другим, новый есть в бумаге.
plain-deposited = { $power } сдаёт свою бумагу, и это последнее «да».
plain-acceded = { $name } входит в договор вслед за другими.
plain-inForce = С этого дня договор связывает эти страны.
plain-registered = Текст вносят в открытый список договоров.

## From the world

plain-dilemma = Что-то случилось, и вам надо выбрать, что делать.
plain-answered = Ваш выбор: «{ $answer }».
plain-answered-by-silence = Вы не успели выбрать, и выбрали за вас: «{ $answer }».
plain-echoed = Теперь видно, что вышло из вашего выбора ({ $date }).
plain-clock = Есть новость о большом пакте.
plain-event = Это новость из мира, и делать ничего не надо.
plain-ended = Так кончается игра: «{ $ending }».

plain-demand-circle = место для { CASE($power, "gen") }
