# The page in Russian: the codex and cards of disputes.

## The codex

codex = Справочник
codex-slug = Люди, места, бумаги и термины
codex-index = Все статьи
codex-search = Поиск
codex-found = { $count ->
    [0] Ничего не найдено.
    [one] { $count } статья.
    [few] { $count } статьи.
   *[many] { $count } статей.
}
codex-later = { $count ->
    [one] Ещё { $count } откроется позже.
    [few] Ещё { $count } откроются позже.
   *[many] Ещё { $count } откроются позже.
}
codex-none = Выберите статью. В письмах, досье и статьях договора сюда ведут слова, подчёркнутые точками.
codex-open = В справочнике: { $title }
codex-words = Пояснения:
codex-back = Все статьи
codex-related = См. также
codex-kind-person = Люди
codex-kind-place = Места
codex-kind-paper = Бумаги
codex-kind-clause = Статьи договора
codex-kind-institution = Учреждения
codex-kind-term = Термины
codex-kind-document = Документы для чтения

## Disputes

sources-title = Источники
source-missing = В списке источников этого нет.
source-unchecked = не проверено
dispute-short = спорно
dispute-open = Спорно: { $title }
dispute-slug = Где источники расходятся
dispute-one = Одна версия
dispute-two = Другая

## Помета бумаги

mark-open = { $mark }: на чём основана эта бумага
mark-title = На чём основана эта бумага
mark-document-told = Документ. Сказанное есть в этих работах; слова принадлежат игре.
mark-unchecked-told = Общеизвестно, но по работам не проверено.
mark-worded-told = Слова игры. Существо есть в этих работах; слог, тон и голос вымышлены.
mark-invented-told = Вымысел. Документа за этим нет: сделано для игры или следует из её правил.
mark-voices = Слова этих лиц здесь вымышлены.
