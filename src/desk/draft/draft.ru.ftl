# The page in Russian: the draft.

circle-nobody = { CASE($player, "gen") } и тех, кого пригласят
articles = Статьи
lead-word = { $clause }.
lead-word-short = { $clause }:
marks-of = Кто что думает: { $clause }
mark-content = { $who }: не против
mark-objects = { $who }: просьба о другой редакции
mark-bears = { $who }: не возражали, но предпочли бы другую редакцию
mark-no-view = { $who }: мнение неизвестно
mark-beyond = { $who }: вне вашего мандата
mark-home-content = { $who }: мандат позволяет; другой формулировки никто не просит
mark-home-bears = { $who }: мандат позволяет; за другую формулировку: { $members }
legend-content = не против
legend-bears = без охоты
legend-objects = просит изменить
legend-beyond = вне мандата
legend-no-view = неизвестно
draft-unseen = Ещё никому не послан.
draft-changes = { $count ->
    [0] Как в последней ноте.
    [one] { $count } правка с последней ноты.
    [few] { $count } правки с последней ноты.
   *[many] { $count } правок с последней ноты.
}
draft-signed = Подписан и закрыт { $date }.
against = Что отмечено красным
against-sent = Красным: правки с последней ноты
against-power = Красным: правки после ноты { CASE($power, "dat") }
against-history = Красным: отличия от истории
against-later = Красным: что изменится к концу
against-nothing = Без пометок
draft-against-power = { $count ->
    [0] Как в ноте { CASE($power, "dat") }.
   *[other] Формулировок не как в ноте { CASE($power, "dat") }: { $count }.
}
draft-against-history = { $count ->
    [0] Как в истории.
   *[other] Формулировок не как в истории: { $count }.
}
draft-against-later = { $count ->
    [0] Как в конце.
   *[other] Формулировок не как в конце: { $count }.
}
draft-against-nothing = Пометок нет.
fair-copy = Беловик
fair-print = Напечатать
fair-download = Сохранить в файл
fair-article = { $numeral }. { $clause }
fair-hands = Подписи
fair-white = Без подписи
fair-colophon = { $title }: текст составлен для игры.
fair-style = { $name }, { $role }
fair-deposited = Грамота сдана { $date }
fair-acceded = { $power }: присоединение { $date }
clause-slug = { $label }
clause-margin = Что каждый думает о нынешней редакции
clause-margin-both = Что каждый думает сейчас и что скажет потом
clause-who = Правительство
clause-now = Нынешняя редакция
clause-then = Если вписать «{ $option }»
then-kept = останется при согласии
then-strained = согласие может не пережить правки
then-doubtful = может сразу взять согласие назад
then-lost = сразу возьмёт согласие назад
then-asked = просило об этом
then-asks-other = по-прежнему просит: { $demand }
then-agrees = согласилось бы на текст
then-better = будет довольно больше
then-better-likely = вероятно, будет довольно больше
then-worse = будет довольно меньше
then-worse-likely = вероятно, будет довольно меньше
then-same = ему всё равно
then-unknown = зависит от мотивов, которых вы не знаете
clause-choose = Выберите редакцию
clause-unwritten = Выбрано, но в текст ещё не вписано.
this-wording = эта редакция
option-now = нынешняя редакция
option-allowed = В пределах вашего мандата.
option-beyond = Вне мандата: без разрешения доверие −{ $price }.
option-asked-by = Об этом просили: { $powers }.
permission-granted = Сегодня разрешат: { $demand }. Есть { $stands }, нужно { $needs }. За просьбу: доверие −{ $price }.
permission-refused = Сегодня откажут: { $demand }. Есть { $stands }, нужно { $needs }. За просьбу всё равно: доверие −{ $price }.
permission-open = Сегодня не решено: { $demand }. Есть { $stands }, нужно { $needs }, колеблющиеся добавят от { $least } до { $most }. За просьбу: доверие −{ $price }, при отказе −{ $refused }.
promised-short = обещано публично
price-why = Почему сегодня такая цена?
