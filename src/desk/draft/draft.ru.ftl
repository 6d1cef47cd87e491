# The page in Russian: the draft.

circle-nobody = { CASE($player, "gen") } и тех, кого пригласят
articles = Статьи
lead-word = { $clause }.
marks-of = Кто это вынес бы: { $clause }
mark-content = { $who }: не против
mark-objects = { $who }: просьба о других словах
mark-bears = { $who }: не просили, но предпочли бы другие слова
mark-no-view = { $who }: мнения нет
mark-beyond = { $who }: вне вашего мандата
legend-content = не против
legend-bears = без охоты
legend-objects = другие слова
legend-beyond = вне мандата
legend-no-view = мнения нет
draft-unseen = Его ещё никто не видел.
draft-changes = { $count ->
    [0] Так он и был послан.
    [one] { $count } перемена, ещё не послана.
    [few] { $count } перемены, ещё не посланы.
   *[many] { $count } перемен, ещё не посланы.
}
draft-signed = Подписан и закрыт { $date }.
against = Что отмечает красный карандаш
against-sent = Красным: с последней ноты
against-power = Красным: после ноты { CASE($power, "dat") }
against-history = Красным: не как в истории
against-nothing = Без красного
draft-against-power = { $count ->
    [0] Как в ноте { CASE($power, "dat") }.
    [one] { $count } статья не как в ноте { CASE($power, "dat") }.
    [few] { $count } статьи не как в ноте { CASE($power, "dat") }.
   *[many] { $count } статей не как в ноте { CASE($power, "dat") }.
}
draft-against-history = { $count ->
    [0] Как было в истории.
    [one] { $count } статья не как в истории.
    [few] { $count } статьи не как в истории.
   *[many] { $count } статей не как в истории.
}
draft-against-nothing = Ничего не отмечено.
fair-copy = Беловик
fair-print = Напечатать
fair-download = Сохранить в файл
fair-article = { $numeral }. { $clause }
fair-hands = Подписи
fair-white = Не подписано
fair-colophon = { $title }: слова сложены для игры и верны существу подписанного текста.
fair-style = { $name }, { $role }
fair-deposited = Ратификация сдана { $date }
fair-acceded = { $power }: присоединение { $date }
clause-slug = { $label }
clause-margin = Что каждый сказал бы о ней сейчас
clause-choose = Выберите редакцию
this-wording = эта редакция
option-now = сейчас в тексте
option-allowed = В пределах вашего мандата.
option-beyond = Вне мандата: без разрешения стоит { $price } доверия.
option-asked-by = Об этом просили: { $powers }.
leave-likely = Сегодня разрешат: { $demand }. Есть { $stands }, нужно { $needs }. Просьба стоит { $price } доверия.
leave-unlikely = Сегодня откажут: { $demand }. Есть { $stands }, нужно { $needs }. Просьба стоит { $price } доверия в любом случае.
promised-short = обещано публично
