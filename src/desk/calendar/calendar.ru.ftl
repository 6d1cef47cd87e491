# The page in Russian: the calendar and the clock.

day-awaited = чужое голосование, которого ждут
day-reply = ответ { CASE($power, "gen") }
day-need = { $power } называет условия
day-poll = ответ друзей { CASE($power, "gen") }
day-hands-in = { $power } сдаёт грамоту
day-bill = { $power } голосует
day-decision = { $power } решает
day-last = последний день
day-ahead = следствие дела «{ $title }»
day-ahead-unless = «{ $title }»: отпадает, если { $unless }
day-named = назначенный вами день
calendar-ahead = Что впереди
clock-slug = Граф: { $count }, по одной на подписавшего
clock-lead = Когда заполнится последняя графа, { scenario-pact } свяжет всех, и выигрыш во времени кончится. Пока растаяло { $melted } %.
clock-signatories = Кто подписал { scenario-pact }
box-full = сдано
box-empty = не сдано
