# The page in Polish: the prologue and its scenes.

prologue-slug = Jak do tego doszło, { $at } z { $of }
prologue-asks = Przed pierwszym dniem: twoja odpowiedź wchodzi do gry
skip-prologue = Pominąć prolog
prologue-none = To, co mówi się w tych scenach, jest wymyślone. Twoje odpowiedzi nie wpływają na grę.
prologue-carried = { $answer ->
    [none] To, co się tu mówi, jest wymyślone. Tylko ta odpowiedź przechodzi do gry; bez niej gra zaczyna się jak w historii.
    [history] Tak było w historii: gra zaczyna się bez zmian.
   *[other] Twoja gra zaczyna się od tej odpowiedzi; pierwszego dnia można ją cofnąć.
}
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

# The pictures
plate-mark = Rysunek: traktat, a obok zegar bez wskazówek. { $tried ->
    [yes] Jeden artykuł i pusta tarcza zakreślone są na czerwono.
   *[no] Nic jeszcze nie zaznaczono.
}
plate-why = Rysunek: waga. { $tried ->
    [yes] Nieliczne powody za przeważają liczne powody przeciw.
   *[no] Kartki z powodami leżą jeszcze obok.
}
plate-choose = Rysunek: pierwsza strona gazety. { $tried ->
    [yes] Puste łamy wypełnione są tak, jak każe odpowiedź { $step }.
   *[no] Czerwony ołówek znaczy, jak daleko każda odpowiedź wypełniłaby puste łamy.
}
plate-keep = Rysunek: jedno biurko z dwiema tabliczkami. { $step ->
    [0] Szuflada jest zamknięta.
    [1] Leży na nim odmowa.
   *[2] Odmowa leży w otwartej szufladzie.
}
plate-wait = Rysunek: przegródki tych, którzy mają ratyfikować, list i kartka z kalendarza.
plate-imagined = Rysunek z wyobraźni.
