# The page in Russian: the prologue and its scenes.

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
