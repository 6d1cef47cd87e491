# The page in Russian: the codex and cards of disputes.

## The codex

codex = Справочник
codex-slug = Кто, где, что и каким словом
codex-index = Что можно посмотреть
codex-search = Искать слово
codex-found = { $count ->
    [0] На это слово ничего нет.
    [one] { $count } статья.
    [few] { $count } статьи.
   *[many] { $count } статей.
}
codex-later = { $count ->
    [one] Ещё { $count } откроется в свой день.
    [few] Ещё { $count } откроются, каждая в свой день.
   *[many] Ещё { $count } откроются, каждая в свой день.
}
codex-none = Выберите статью. В письмах, делах и статьях договора сюда ведут слова, подчёркнутые точками.
codex-open = В справочнике: { $title }
codex-back = Все статьи
codex-related = Смотри также
codex-kind-person = Лица
codex-kind-place = Места
codex-kind-paper = Бумаги
codex-kind-clause = Статьи договора
codex-kind-institution = Учреждения
codex-kind-term = Слова
codex-kind-document = Документы для чтения

## Disputes

sources-title = Источники
source-missing = В книге источников этого нет.
source-unchecked = не проверено
dispute-short = спорно
dispute-open = Спорно: { $title }
dispute-slug = Где источники расходятся
dispute-one = Одно чтение
dispute-two = Другое

## Помета бумаги

mark-open = { $mark }: на чём держится эта бумага
mark-title = На чём держится эта бумага
mark-document-told = Документ. Сказанное стоит в этих работах; слова — игры.
mark-unchecked-told = Общеизвестно, но по работам не проверено.
mark-worded-told = Слова игры. Существо стоит в этих работах; слог, тон и голос вымышлены.
mark-invented-told = Вымысел. Документа за этим нет: сделано для игры или следует из её правил.
mark-voices = Слова этих лиц здесь вымышлены.
