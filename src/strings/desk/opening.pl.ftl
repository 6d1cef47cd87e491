# The page in Polish: the first sheet, the prologue and the scenes.

## The first sheet

title-place = { home-place }, Komisariat Spraw Zagranicznych
title-coming = Na biurku układa się papiery.
title-sub = { $count ->
    [one] Jeden artykuł,
    [few] { $count } artykuły,
   *[many] { $count } artykułów,
} { $neighbours ->
    [one] jeden sąsiad
    [few] { $neighbours } sąsiedzi
   *[many] { $neighbours } sąsiadów
} i jeszcze jeden stół, w domu.
title-dates = { $first } – { $last }
title-new = Nowa gra
    .more = Wszyscy myślą jak w roku { $year }. Pióro we własnej ręce: pół godziny, jeden traktat.
    .dealt = Rozdanie { $deal }, jak chce adres. Pióro we własnej ręce: około pół godziny, jeden traktat.
title-other = Inne rozdanie
    .more = Te same nazwiska, inne myśli za nimi, za każdym razem od nowa.
title-watch = Śledzić historię
    .more = Jak było. Pióro można wziąć w każdej chwili.
title-continue = Wrócić do gry
    .more = Własna gra, { $date }.
    .none = Żadnej gry jeszcze nie zachowano.
    .unread = Zachowanej gry nie da się odczytać. Nowa gra zajmie jej miejsce.
    .other = Zachowana gra należy do innego scenariusza: „{ $id }”. Nowa gra zajmie jej miejsce.
    .changed = Odkąd ją zachowano, zmieniły się reguły; może potoczyć się inaczej.
    .over = Gra ukończona, { $date }.
    .broken = Gra, ostatni dzień: { $date }. Zapis urywa się na pozycji { $place }: { $why }
title-note = Co opowiedziano, ma źródło; co wymyślono, nie udaje prawdy.

over-title = Odłożyć zachowaną grę?
over-lead = Zachowana jest gra: { $date }. Nowy początek zajmie jej miejsce.
over-keep = Zachować
over-new = Zacząć nową grę

## Prologue and scenes

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
sources-short = źródła
sources-word = Źródła
sources-open = { $count ->
    [one] Jedno źródło
    [few] { $count } źródła
   *[many] { $count } źródeł
}
sources-title = Źródła
source-missing = Nie ma w księdze źródeł.
source-unchecked = niesprawdzone
dispute-short = sporne
dispute-open = Sporne: { $title }
dispute-slug = Gdzie źródła się różnią
dispute-one = Jedno odczytanie
dispute-two = Drugie
