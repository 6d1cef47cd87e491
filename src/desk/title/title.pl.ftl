# The page in Polish: the first sheet.

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
    .more = Jak było; co wymyślone, ma znak. Pióro można wziąć w każdej chwili.
title-continue = Wrócić do gry
    .more = Własna gra, { $date }.
    .none = Żadnej gry jeszcze nie zachowano.
    .unread = Zachowanej gry nie da się odczytać. Nowa gra zajmie jej miejsce.
    .other = Zachowana gra należy do innego scenariusza: „{ $id }”. Nowa gra zajmie jej miejsce.
    .changed = Odkąd ją zachowano, zmieniły się reguły; może potoczyć się inaczej.
    .over = Gra ukończona, { $date }.
    .broken = Gra, ostatni dzień: { $date }. Zapis urywa się na pozycji { $place }: { $why }
title-note = Co opowiedziano, ma źródło; co wymyślono, jest tak oznaczone.
