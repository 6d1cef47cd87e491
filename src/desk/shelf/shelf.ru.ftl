# The page in Russian: the player's games of before.

shelf = Ваши игры
shelf-open-all = Ваши игры: концовок { $count } из { $of }
shelf-unsafe = Этот браузер ничего не хранит: когда страница закроется, игры пропадут. Нужные сохраните в файлы.
shelf-games = { $count ->
    [0] Пока ни одной игры
    [one] { $count } игра
    [few] { $count } игры
   *[many] { $count } игр
}
shelf-all = Показать все ({ $count })
shelf-none = Игра попадает сюда, когда кончается или когда начата другая.
shelf-unfinished = Не окончена
shelf-ended = Очки: { $score }. Ходы: { $acts }.
shelf-reached = Дошла до { $date }. Ходы: { $acts }.
shelf-go-on = Играть дальше
shelf-open = Открыть конец
shelf-delete = Удалить
shelf-delete-sure = Точно удалить?
shelf-deleted = Удалено: { $name }.
shelf-endings = Найдено концовок: { $count } из { $of }
shelf-unfound = Ещё не найдена: { $letters }
shelf-points = { $score }
shelf-met = (достигнута)
shelf-unmet = (ещё не достигнута)
shelf-unread = Сохранённая игра, которую эта версия не может прочесть
shelf-unread-more = Возможно, её прочтёт более новая версия. Сохраните её в файл, чтобы открыть там.
shelf-elsewhere = Другие сценарии
shelf-elsewhere-games = { $count ->
    [one] { $count } игра
    [few] { $count } игры
   *[many] { $count } игр
}
