# The page in Polish: the first sheet.

title-place = { home-place }
title-coming = Wczytuje się.
title-sub = { $count ->
    [one] Jeden artykuł,
    [few] { $count } artykuły,
   *[many] { $count } artykułów,
} { $neighbours ->
    [one] jeden sąsiad
    [few] { $neighbours } sąsiedzi
   *[many] { $neighbours } sąsiadów
} i { home-body } do przekonania.
title-dates = { $first } – { $last }
title-new = Nowa gra
    .more = Rządy takie jak w roku { $year }. Negocjujesz ty; około pół godziny.
    .dealt = Ukryte zamiary z rozdania { $deal }, zgodnie z linkiem. Negocjujesz ty; około pół godziny.
title-other = Inne zamiary
    .more = Ukryte zamiary rozdane od nowa.
title-week = Rozdanie tygodnia { $figure }
    .short = Tydzień
    .more = Jedno rozdanie dla wszystkich w tym tygodniu kalendarzowym.
title-watch = Obejrzeć historię
    .more = Jak było, odtworzone przez reguły. Grę możesz przejąć w każdej chwili.
title-class = Dla klasy: historia z pytaniami, zadania, wyniki, materiały do druku
    .short = Klasa
title-continue = Wrócić do gry
    .more = Twoja gra, { $date }.
    .none = Nie ma zapisanej gry.
    .unread = Zapisanej gry nie da się odczytać. Nowa gra jej nie usunie.
    .changed = Odkąd ją zapisano, zmieniły się reguły; może potoczyć się inaczej.
    .over = Twoja ukończona gra, { $date }.
    .broken = Twoja gra do { $date }. Plik urywa się na wpisie { $place }: { $why }
title-sound = Z dźwiękiem
title-prologue = Prolog
    .short = Prolog
    .more = Jeszcze raz, jak do tego doszło.
title-note = Fakty mają źródła. Listy, głosy i godziny napisano dla gry.
deal-history = Zamiary takie jak w historii.
deal-number = Rozdanie { $deal }.
deal-week = Rozdanie tygodnia { $week } z { $year } roku.
