# The page in Polish: the prologue and its scenes.

prologue-slug = Jak do tego doszło, { $at } z { $of }
skip-prologue = Pominąć prolog
prologue-none = Co się mówi w tych pokojach, jest wymyślone. Nic z tego nie przechodzi do gry, która zaczyna się tam, gdzie historia.
exercise = Spróbować tutaj
exercise-articles = Artykuły
exercise-found = Znalezione.
exercise-answers = Odpowiedzi
exercise-drawer = W szufladzie: { $count ->
    [0] jeszcze nic
    [one] jedna odmowa
    [few] { $count } odmowy
   *[many] { $count } odmów
}
exercise-wait = Czekać
exercise-clock = Złożono: { $count } z { $of }
scene-at-the-desk = Przy biurku
back = Wstecz
next = Dalej
to-the-desk = Do biurka
slip = Z kartek na jego biurku.
slip-invented = Z kartek na jego biurku. Słowa są wymyślone.
scene-unchecked = Część z pamięci, niesprawdzona.
