# The page in Polish: the prologue and its scenes.

prologue-slug = Jak do tego doszło, { $at } z { $of }
skip-prologue = Pominąć prolog
prologue-none = To, co mówi się w tych scenach, jest wymyślone. Twoje odpowiedzi nie wpływają na grę.
exercise = Spróbuj tutaj
exercise-articles = Artykuły
exercise-found = Znalezione.
exercise-answers = Odpowiedzi
exercise-drawer = W szufladzie: { $count ->
    [0] jeszcze żadnych dowodów
    [one] jedna odmowa
    [few] { $count } odmowy
   *[many] { $count } odmów
}
exercise-wait = Czekać
exercise-clock = Złożono: { $count } z { $of }
scene-at-the-desk = W grze
back = Wstecz
next = Dalej
to-the-desk = Do biurka
slip = Z twoich notatek.
slip-invented = Z twoich notatek. Słowa są wymyślone.
scene-unchecked = Część z pamięci, niesprawdzona.
