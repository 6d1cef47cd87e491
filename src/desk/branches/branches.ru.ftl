# Страница по-русски: все партии одним деревом.

branches-slug = { $count ->
    [one] { $count } партия в этом браузере
    [few] { $count } партии из одного начала, в этом браузере
    [many] { $count } партий из одного начала, в этом браузере
   *[other] { $count } партии из одного начала, в этом браузере
}
branches-slug-class = { $count ->
    [one] Только история
   *[other] История и партии класса
}
branches-choose = Выберите две линии: Enter ставит A, затем B.
branches-is-a = A: { $name }. Теперь выберите B.
branches-is-b = B: { $name }.
branches-set-a = Поставить A заново
branches-set-b = Поставить как B
branches-pen = Взять перо здесь
branches-quiet = День, в который ничего не пришло.
branches-name = Назвать эту партию
branches-name-label = Её имя
branches-name-keep = Сохранить имя
branches-put-back = Вернуть удалённую партию
branches-export = Сохранить все
branches-fewer = Меньше линий
branches-more = { $count ->
    [one] Ещё { $count } линия без имени
    [few] Ещё { $count } линии без имени
    [many] Ещё { $count } линий без имени
   *[other] Ещё { $count } линии без имени
}
branch-trunk = { $name }, конец { $end }: { $ending }, { $score }
    .seen = { $name }, конец { $end }: { $ending }
branch-sentence = { $name }, отходит от линии «{ $parent }» { $date }, конец { $end }: { $ending }, { $score }
    .seen = { $name }, отходит от линии «{ $parent }» { $date }, конец { $end }: { $ending }
branch-lettered = { $letter }: { $sentence }
verdict-bars = Оценки: A сплошные, B штрихом; число — B минус A.
verdict-bars-on = Обе на { $date }: одна из игр не окончена.
verdict-bar = A { $a }, B { $b }
