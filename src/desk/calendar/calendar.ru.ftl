# The page in Russian: the calendar and the clock.

day-awaited = важное голосование
day-reply = ответ { CASE($power, "gen") }
day-need = чего хочет { $power }
day-hands-in = { $power } сдаёт грамоту
day-bill = { $power } голосует
day-last = последний день
day-named = назначенный день
calendar-ahead = Что известно наперёд
clock-slug = { $count ->
    [one] { $count } клетка, по одной на подписавшего
    [few] { $count } клетки, по одной на подписавшего
   *[many] { $count } клеток, по одной на подписавшего
}
clock-lead = Когда заполнится последняя клетка, большой пакт свяжет всех. От цены раннего обета растаяло { $melted } процентов.
clock-signatories = Кто подписал большой пакт
box-full = сдано
box-empty = не сдано
