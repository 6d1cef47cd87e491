# The page in Polish: the player's games of before.

shelf = Twoje gry
shelf-open-all = Twoje gry: zakończenia { $count } z { $of }
shelf-unsafe = Ta przeglądarka niczego nie przechowuje: po zamknięciu strony gry znikną. Zapisz do plików te, które chcesz zachować.
shelf-games = { $count ->
    [0] Nie ma jeszcze żadnej gry
    [one] Jedna gra
    [few] { $count } gry
   *[many] { $count } gier
}
shelf-all = Pokaż wszystkie ({ $count })
shelf-none = Gra trafia tutaj, gdy się skończy albo gdy zaczniesz inną.
shelf-unfinished = Nieukończona
shelf-ended = Punkty: { $score }. Posunięcia: { $acts }.
shelf-reached = Doszła do: { $date }. Posunięcia: { $acts }.
shelf-go-on = Grać dalej
shelf-open = Otworzyć zakończenie
shelf-delete = Usunąć
shelf-delete-sure = Na pewno usunąć?
shelf-deleted = Usunięto: { $name }.
shelf-endings = Odkryte zakończenia: { $count } z { $of }
shelf-unfound = Jeszcze nieodkryte: { $letters }
shelf-points = { $score }
shelf-met = (osiągnięty)
shelf-unmet = (jeszcze nieosiągnięty)
shelf-unread = Zapisana gra, której ta wersja nie potrafi odczytać
shelf-unread-more = Być może odczyta ją nowsza wersja. Zapisz ją do pliku, żeby ją tam otworzyć.
shelf-elsewhere = Inne scenariusze
shelf-elsewhere-games = { $count ->
    [one] Jedna gra
    [few] { $count } gry
   *[many] { $count } gier
}
