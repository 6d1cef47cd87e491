# The page in Russian: the prologue and its scenes.

prologue-slug = Как до этого дошло, { $at } из { $of }
skip-prologue = Пропустить пролог
prologue-none = Сказанное в этих сценах вымышлено. Ваши ответы здесь на игру не влияют.
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
scene-at-the-desk = В игре
back = Назад
next = Дальше
to-the-desk = В кабинет
slip = Из ваших записей.
slip-invented = Из ваших записей. Слова вымышлены.
scene-unchecked = Отчасти по памяти, без проверки.
