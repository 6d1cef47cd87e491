# The page in Polish: what a player aims for beside the ending.

goals = Cele
goals-way = Cele i to, co się liczy na koniec
goals-lead = Niczego nie zmieniają w zasadach. Wybierz, do których dążysz: dowiesz się, gdy cel zostanie osiągnięty albo stracony.
goals-counted = Co się liczy na koniec: około { $most } punktów
goals-worth = Najwyżej punktów: { $most }{ $trust ->
    [0] .
   *[other] , z tego za życzliwość { $trust }, za ponowny podpis { $rest }.
}
goals-worth-open = Punktów około { $most }; może być więcej.
goals-aim = Dążyć
goals-aimed = Wybrany. Porzucić
goals-is-open = Wciąż możliwy.
goals-met = Osiągnięte cele: { $count } z { $of }
goals-is-lost = Stracony: { $date }.
goals-is-met = Osiągnięty: { $date }.
goals-now-met = Cel osiągnięty: { $goal }
goals-now-lost = Cel stracony: { $goal }
goals-stand = Cele: osiągnięte { $met }, wciąż możliwe { $open }, stracone { $lost }
