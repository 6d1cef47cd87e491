# Strona po polsku: wszystkie gry jako jedno drzewo.

branches-slug = { $count ->
    [one] { $count } gra w tej przeglądarce
    [few] { $count } gry z jednego początku, w tej przeglądarce
    [many] { $count } gier z jednego początku, w tej przeglądarce
   *[other] { $count } gry z jednego początku, w tej przeglądarce
}
branches-slug-class = { $count ->
    [one] Sama historia
   *[other] Historia i gry klasy
}
branches-choose = Wybierz dwie linie: Enter ustala A, potem B.
branches-is-a = A to { $name }. Teraz wybierz B.
branches-is-b = B to { $name }.
branches-set-a = Ustalić A od nowa
branches-set-b = Ustalić jako B
branches-pen = Przejąć tu pióro
branches-quiet = Dzień, w którym nic nie przyszło.
branches-name = Nazwać tę grę
branches-name-label = Jej nazwa
branches-name-keep = Zachować nazwę
branches-put-back = Przywrócić usuniętą grę
branches-export = Zapisać wszystkie
branches-fewer = Mniej linii
branches-more = { $count ->
    [one] Jeszcze { $count } linia bez nazwy
    [few] Jeszcze { $count } linie bez nazwy
    [many] Jeszcze { $count } linii bez nazwy
   *[other] Jeszcze { $count } linii bez nazwy
}
branch-trunk = { $name }, koniec { $end }: { $ending }, { $score }
    .seen = { $name }, koniec { $end }: { $ending }
branch-sentence = { $name }, odchodzi od „{ $parent }” { $date }, koniec { $end }: { $ending }, { $score }
    .seen = { $name }, odchodzi od „{ $parent }” { $date }, koniec { $end }: { $ending }
branch-lettered = { $letter }: { $sentence }
verdict-bars = Oceny: A pełne, B kreskowane; liczba to B mniej A.
verdict-bars-on = Obie w dniu { $date }: jedna gra nie jest ukończona.
verdict-bar = A { $a }, B { $b }
