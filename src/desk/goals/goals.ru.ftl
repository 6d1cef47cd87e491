# The page in Russian: what a player aims for beside the ending.

goals = Цели
goals-way = Цели, и что считается в конце
goals-lead = В правилах они ничего не меняют. Выберите свои: вам скажут, когда цель достигнута или упущена.
goals-counted = Что считается в конце: около { $most } очков
goals-worth = Не больше { $most } очков{ $trust ->
    [0] .
   *[other] : { $trust } за расположение, { $rest } за готовность подписать снова.
}
goals-worth-open = Около { $most } очков, можно больше.
goals-aim = Выбрать
goals-aimed = Выбрана. Отказаться
goals-is-open = Ещё достижима.
goals-met = Достигнуто целей: { $count } из { $of }
goals-is-lost = Упущена: { $date }.
goals-is-met = Достигнута: { $date }.
goals-now-met = Цель достигнута: { $goal }
goals-now-lost = Цель упущена: { $goal }
goals-stand = Цели: достигнуто { $met }, ещё достижимо { $open }, упущено { $lost }
