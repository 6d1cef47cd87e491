# The page in Russian: the second table, at home.

permission-given = Разрешение дано: { $demand }.
ask-granted = Сегодня дадут: есть { $stands }, нужно { $needs }. Доверие −{ $price }.
ask-refused = Сегодня откажут: есть { $stands }, нужно { $needs }. Доверие всё равно −{ $price }.
ask-open = Сегодня не решено: есть { $stands }, нужно { $needs }, колеблющиеся добавят от { $least } до { $most }. Доверие −{ $price }, при отказе −{ $refused }.
ask-then-granted = { $today } После разрешений выше тоже дадут: −{ $price }.
ask-then-refused = { $today } После разрешений выше откажут: −{ $price }.
ask-then-open = { $today } После разрешений выше исход не решён: не больше −{ $price }.
requests = О чём ещё можно просить
table-day = День
table-cause = Причина
table-change = Перемена
table-now = Стало
home-table = Подписание
home-table-signed = Ратификации
home-public = Публично
home-government = { home-place }
promised = Обещано публично: { $demands }.
promised-nothing = Чтобы публично обещать редакцию, откройте её статью.
members-rather = Предпочёл бы: { $what }.
members-out = Предпочёл бы без { CASE($name, "gen") }. Посланное приглашение остаётся в силе.
members-kept = Перемен не просит.
mandate = Что можно делать не спрашивая
mandate-circle = Вы можете пригласить { CASE($powers, "acc") }.
request-granted = сегодня разрешат: можете предъявить { $stands }, нужно { $needs } (просьба стоит { $price })
request-refused = сегодня откажут: можете предъявить { $stands }, нужно { $needs } (просьба стоит { $price })
request-open = не решено: можете предъявить { $stands }, нужно { $needs }, колеблющиеся от { $least } до { $most } (цена { $price }, при отказе { $refused })
requests-alone = Каждая просьба оценена так, будто она одна; каждая делает следующую дороже.
requests-in-turn = { requests-alone } Если просить сегодня по очереди, откажут в этом: { $demands }. Просьбы одного заседания взвешивают вместе.
requests-open = Иные не говорят, что думают, пока не надо решать. Больше доводов — больше верности. После отказа решает только то, что вы предъявите.
members-odds = К приглашению добавят: { $chairs }; к редакции: { $wordings }.
members-odds-of = { $amount } ({ $count } из { $of })
nearer = Что помогло бы
nearer-report = Доклад сегодня: { $gain }
nearer-need = Если { $voice } повторит это на вопрос: { $gain }
nearer-note = Если { $voice } повторит это письменно (нота без уступок ожесточает): { $gain }
nearer-publish = Переписка в печати: { $gain }
requests-wanted = Чего хотят от вас другие
sitting-one = { $demand } ({ $price })
sitting-costs = Цена всего: { $price } доверия.
sitting-costs-most = Цена всего: не больше { $price } доверия.
sitting-granted = Разрешат: { $demands }.
sitting-refused = Откажут: { $demands }.
sitting-open = Не решено из-за колеблющихся: { $demands }.
sitting-passed-on = { $said } В том числе чужая просьба, которую передаёт { $voice }: { $demands }.
mandate-wordings = Какие редакции вам дозволены, сказано при каждой в её статье.
drawer = В ящике: идёт в зачёт
drawer-empty = Пусто. Чужие отказы и просьбы хранятся здесь и идут в зачёт, когда вы просите разрешения.
drawer-paper = { $voice } хочет: { $demand }. В зачёт: { $figure }.
confidence-title = Доверие { home-place.gen }
confidence-slug = { home-body }
confidence-lead = Вы начали с { $first }, теперь { $now } из 100. Ниже { $recall } вас отстранят, «{ verdict-durability }» не в счёт.
confidence-line = Ниже { $line } каждая неделя обходится дороже.
confidence-fallen = Доверие { home-place.gen } упало ниже { $line }: каждая неделя теперь обходится дороже.
confidence-low = Ниже { $line }: каждая неделя теперь обходится дороже.
confidence-stands = Доверие: { $figure } из 100.
confidence-open = Что его меняло
confidence-next = Что изменит его дальше
week-rule = Причина, названная при неделе, меняет её цену. В целых пунктах одна и та же цена может выглядеть по-разному.
week-published = после публикации
week-signed = после подписания
week-low = при доверии ниже { $line }
week-halved = вдвое меньше при доверии ниже { $line }
members-otherwise = { $count ->
    [one] { $count } хотел бы иначе
    [few] { $count } хотели бы иначе
   *[many] { $count } хотели бы иначе
}
members-content = Текстом довольны: { $count }
price-today = Согласие стоит сегодня { $price } доверия: { $parts }. Отказ стоит { $refused }.
price-asking = { $figure } за сам вопрос
price-earlier = { $count ->
    [one] { $figure } за { $count } прежнюю просьбу
    [few] { $figure } за { $count } прежние просьбы
   *[many] { $figure } за { $count } прежних просьб
}
price-loss = { $figure } за то, как далеко она заходит
price-without = Без разрешения: доверие −{ $price }.
moved-home = Что это меняет в { home-place.loc }
moved-home-rule = Чужие просьбы и отказы идут в зачёт, когда вы просите разрешения.
moved-from-to = с { $before } до { $after }:
moved-granted = теперь разрешат (нужно { $needs })
moved-refused = пока откажут (нужно { $needs })
moved-open = ещё не решено (нужно { $needs })
