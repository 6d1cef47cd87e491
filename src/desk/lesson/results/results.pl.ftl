# Strona po polsku: tabela wyników dla nauczyciela.

results-add = Dodaj wyniki
results-choose-files = Wybierz pliki…
results-links = Linki, po jednym w wierszu
results-add-links = Dodaj linki
results-private = Pliki można też upuścić na tę stronę. Nic nie opuszcza tego komputera.
results-opening = Otwarto { $done } z { $of }
results-brought = { $count ->
    [0] Niczego nie dodano.
    [one] Dodano jeden wynik.
    [few] Dodano { $count } wyniki.
    [many] Dodano { $count } wyników.
   *[other] Dodano { $count } wyniku.
}
results-brought-broken = { $count ->
    [one] Jednego nie można pokazać; powód stoi w jego wierszu.
    [few] { $count } nie można pokazać; powody stoją w ich wierszach.
    [many] { $count } nie można pokazać; powody stoją w ich wierszach.
   *[other] { $count } nie można pokazać; powody stoją w ich wierszach.
}
results-brought-doubles = { $count ->
    [one] Jeden już tu był, ta sama gra pod tą samą nazwą: { $groups }.
   *[other] Te same gry pod tymi samymi nazwami już tu były: { $groups }.
}
results-brought-beyond = { $count ->
    [one] Dla jednego zabrakło miejsca: tabela ma najwyżej { $most } wierszy. Zapisz ją i zacznij następną.
    [few] Dla { $count } zabrakło miejsca: tabela ma najwyżej { $most } wierszy. Zapisz ją i zacznij następną.
    [many] Dla { $count } zabrakło miejsca: tabela ma najwyżej { $most } wierszy. Zapisz ją i zacznij następną.
   *[other] Dla { $count } zabrakło miejsca: tabela ma najwyżej { $most } wierszy. Zapisz ją i zacznij następną.
}
results-unreadable = Nie można odczytać: { $file }. Jeśli to folder, wybierz pliki z jego wnętrza. Jeśli plik przeniesiono, zmieniono albo nie wolno go otworzyć, wybierz go ponownie lub wybierz jego kopię.
results-removed = Wiersz { $number } jest usunięty.
results-bad-table = { $file } to zapisana tabela, ucięta lub zmieniona w miejscu „{ $path }”. Otwórz jej starszą kopię albo same wyniki.

## Zanim cokolwiek przyszło

results-none = Nie ma jeszcze wyników
results-none-hand-in = Grupy dają plik albo link: z „{ hand-in-way }” po zadaniu albo z „{ record }” w każdej grze.
results-none-add = Wybierz pliki, upuść je tutaj albo wklej linki, po jednym w wierszu. Za grupę bez urządzenia wpisz jej ruchy.
results-none-look = Potem gry stoją obok siebie: można je sortować, porównać dwie i odtworzyć jedną na ścianie.
results-open-kept = { $count ->
    [one] Otwórz zachowaną tabelę, jeden wynik
    [few] Otwórz zachowaną tabelę, { $count } wyniki
    [many] Otwórz zachowaną tabelę, { $count } wyników
   *[other] Otwórz zachowaną tabelę, { $count } wyniku
}

## Grupa bez urządzenia

results-typed = Grupa bez urządzenia
results-typed-name = Nazwa grupy
results-typed-from = Zaczęła
results-typed-from-first = pierwszego dnia
results-typed-from-history = po historii, { $date }
results-typed-acts = Jej ruchy, dzień w wierszu
results-typed-example = Na przykład: { $date } note { $power } | press { $power }
results-typed-end = Po ostatnim ruchu czas biegnie do końca
results-typed-add = Dodaj tę grę
results-typed-refused = { $date }: „{ $act }” jest niemożliwe: { $why } Popraw wiersz albo usuń ten ruch.

## Tabela

results-table = Wyniki, w każdym wierszu grupa
results-head-number = Nr
results-head-name = Grupa
results-head-text = Tekst
results-head-circle = Podpisano z
results-head-signed = Podpis
results-head-force = W mocy
results-head-score = Ocena
results-head-ending = Zakończenie
results-head-turning = Punkt zwrotny
results-head-answers = Odp.
results-order = Sortuj według
results-order-ascending = rosnąco
results-order-descending = malejąco
results-group = Grupa { $number }
results-choose = Zaznacz: { $name }
results-like-history = jak w historii
results-unlike = artykuł { $numeral } inny niż w historii: { $wording }
results-preamble-unlike = { $name }: inaczej niż w historii: { $wording }
results-unsigned-text = (projekt, którego nikt nie podpisał)
results-joined-later = Przystąpili później: { $powers }
results-joined = Przystąpili później
results-not-yet = jeszcze nie
results-never = nigdy
results-turning-unknown = nie szukano
results-turning-none = nie znaleziono
results-turning-act = { $date }: { $act }
results-turning-waited = od { $date }: czekanie
results-turning-said = { $what }. { $said }
results-turning-change = Żadnej decyzji nie da się obwinić. Najwięcej, { $gain } pkt, dałaby jedna zmiana: { $what }.
results-turning-stretch = { $from } – { $until }: krok po kroku
results-turning-stretch-said = Żadnej decyzji nie da się obwinić. Między { $from } a { $until } małymi krokami wypadło z zasięgu { $lost } pkt.
results-key = pełne pole: artykuł inny niż w historii; wąskie pole to preambuła
results-key-history = historia, { $score }
results-key-history-then = dla gry w toku: historia tego samego dnia
results-history-then = Historia, { $date }

## Pod wierszem

results-details = { $name }: odpowiedzi i szczegóły
results-text = Tekst
results-article = { $numeral } { $name }
results-historys = (historia: { $wording })
results-no-questions = Do tej gry nie zadano pytań.
results-unanswered = Bez odpowiedzi.
results-same-as = To ta sama gra co w wierszu { $number }.
results-older-rules = Rozegrano ją według starszych reguł; według dzisiejszych wychodzi to samo.
results-came = Skąd: { $from }
results-rename = Nazwa
results-rename-keep = Zachowaj
results-play = Odtwórz na ścianie
results-beside-history = Obok historii
results-remove = Usuń
results-remove-one = Usuń wiersz { $number }
results-numbered = { $named ->
    [yes] { $number } · { $name }
   *[no] { $name }
}

## Co można z nią zrobić

results-compare = Porównaj dwie
results-choose-two = Najpierw zaznacz dwie grupy.
results-choose-one = Najpierw zaznacz grupę.
results-choose-hint = Zaznacz dwie grupy, by je porównać, jedną, by ją odtworzyć.
results-play-one = Odtwórz jedną na ścianie
results-tree = Wszystkie linie jako drzewo
results-turning-look = Szukaj punktów zwrotnych
results-turning-stop = Przerwij szukanie
results-turning-progress = Grupa { $number }; gotowe { $done } z { $of }
results-turning-all = Wszystkie punkty zwrotne już są.
results-turning-done = Punkty zwrotne już są.
results-nameless = Bez nazw
results-csv = Jako CSV
results-print = Drukuj tabelę
results-save = Zapisz tabelę
results-keep = Zachowaj w przeglądarce
results-keep-again = Zachowaj obecny stan
results-kept = Tabela jest zachowana w tej przeglądarce.
results-kept-memory = Ta przeglądarka niczego nie przechowuje: tabela zniknie z zamknięciem strony. Zapisz ją jako plik.
results-forget = Usuń zachowaną kopię
results-forgotten = Zachowana kopia jest usunięta.
results-clear = Opróżnij tabelę
results-clear-sure = Jeszcze raz: opróżnij, nic nie zostanie

## Kiedy podpisano

results-when = Kiedy podpisano
results-when-day = { $date }: { $count ->
    [0] historia
    [one] grupa { $groups }{ $history ->
        [yes] , jak w historii
       *[no] { "" }
    }
   *[other] grupy { $groups }{ $history ->
        [yes] , jak w historii
       *[no] { "" }
    }
}
results-when-history = historia, { $date }
results-when-never = { $count ->
    [one] Bez podpisu: grupa { $groups }
   *[other] Bez podpisu: grupy { $groups }
}

## Do rozmowy

results-ask-same-day = Grupy { $groups } podpisały tego samego dnia, { $date }, a ich oceny są różne. Co je podzieliło?
results-ask-same-text = Grupy { $with } i { $without } podpisały ten sam tekst, ale { $power } tylko z grupą { $with }. Co grupa { $with } w tym celu zrobiła?
results-ask-parted = Do dnia { $date } grupy { $best } i { $last } robiły to samo; skończyły z { $most } i { $least }. Który ruch tamtego dnia znaczył najwięcej?
results-ask-same-turning = Grupy { $groups } mają punkt zwrotny tego samego dnia, { $date }. Co leżało wtedy na biurku i co każda przeoczyła?
results-ask-unsigned = { $count ->
    [one] Grupa { $groups } nie podpisała z nikim. Ile kosztowałby pierwszy podpis?
   *[other] Grupy { $groups } nie podpisały z nikim. Ile kosztowałby każdą z nich pierwszy podpis?
}
results-ask-nobody-changed = Nikt nie zmienił artykułu { $numeral } ({ $name }). Ile by to kosztowało i kto by zyskał?
results-ask-many-changed = { $count ->
    [one] Jedna grupa ma artykuł { $numeral } ({ $name }) inny niż w historii. Kto o to prosił i czy było warto?
    [few] { $count } grupy mają artykuł { $numeral } ({ $name }) inny niż w historii. Kto o to prosił i czy było warto?
    [many] { $count } grup ma artykuł { $numeral } ({ $name }) inny niż w historii. Kto o to prosił i czy było warto?
   *[other] { $count } grupy ma artykuł { $numeral } ({ $name }) inny niż w historii. Kto o to prosił i czy było warto?
}

## W arkuszu

results-csv-unlike = Artykuły inne niż w historii
results-csv-date = Ostatni dzień
results-csv-acts = Ruchy
results-csv-deal = Rozdanie
results-csv-answer = Odpowiedź { $number }
results-csv-remark = Uwaga

## Skąd przyszedł wynik

results-from-line = Wiersz { $line }
results-from-file-line = { $file }, wiersz { $line }
results-from-address = Adres tej strony
results-from-typed = Wpisane tutaj

## Dlaczego wyniku nie widać

results-fault-no-link = „{ $found }” nie jest linkiem do wyniku. Krótki kod też nim nie jest: poproś o cały link, w którym stoi „#handin=” albo „#game=”.
results-fault-assignment = To zadanie, a nie wynik. Otwórz je na stronie „{ class-page-assignment.short }”, a grupę poproś o to, co oddała.
results-fault-no-result = Ten plik nie pochodzi z tej gry. Poproś o plik z „{ hand-in-way }” albo „{ record }”.
results-fault-large = Ma ponad { $most } znaków; żaden wynik nie jest tak długi. Poproś o plik z „{ hand-in-way }”.
results-fault-game-large = Gra w nim jest dłuższa, niż jakakolwiek może być. Poproś o wynik jeszcze raz.
results-fault-packed = Link został po drodze ucięty lub zmieniony. Poproś jeszcze raz o cały link albo o plik.
results-fault-not-json = Plik został ucięty lub zmieniony. Poproś jeszcze raz o cały plik.
results-fault-changed = Zmieniono go po oddaniu. Poproś o niego jeszcze raz, w pierwotnej postaci.
results-fault-nameless = Nie mówi, czym jest. Poproś o plik z „{ hand-in-way }”.
results-fault-format = Tego formatu, „{ $found }”, strona nie zna: jest od niego starsza lub nowsza. Wczytaj ją na nowo; jeśli to nie pomoże, niech grupa odda wynik jeszcze raz.
results-fault-part = W środku „{ $path }” jest błędne, nieznane albo go brak. Poproś jeszcze raz o cały wynik.
results-fault-line = Wiersz { $line }, kolumna { $column }: „{ $found }” nie jest ani ruchem, ani datą. Popraw to i dodaj wynik jeszcze raz.
results-fault-seed = Jego rozdanie, „{ $found }”, nie jest liczbą całkowitą od 0 do { $most }. Popraw je i dodaj wynik jeszcze raz.
results-fault-tag = Wiersz { $line }: „{ $found }” nie jest wartością dla { $tag }. Popraw to albo usuń i dodaj wynik jeszcze raz.
results-fault-scenario = Należy do innego scenariusza, „{ $id }”. Otwórz najpierw tamten scenariusz i dodaj wynik tam.
results-fault-empty = Nie ma w nim ruchów. Poproś grupę o jej rozegraną grę.
results-fault-refused = { $rules ->
    [other] Rozegrano go według innych reguł. Dzisiejsze nie pozwalają na ruch { $place }, { $date }: { $why } Niech grupa weźmie tam pióro i gra dalej.
   *[same] Ruch { $place }, { $date }, jest niemożliwy: { $why } Wynik jest niepełny albo zmieniony; poproś o niego jeszcze raz.
}
results-fault-otherwise = { $rules ->
    [other] Rozegrano go według innych reguł, a według dzisiejszych wychodzi co innego. Niech grupa zagra jeszcze raz, zanim będzie porównywana.
   *[same] Odtworzony nie wychodzi tak, jak go oddano: został zmieniony. Poproś o niego jeszcze raz, w pierwotnej postaci.
}
