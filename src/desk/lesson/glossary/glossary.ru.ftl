# The page in Russian: the glossary.

class-words-slug = Простыми словами
class-words-example = Пример: { $example }
class-words-more = Больше в справочнике: { $title }
class-words-all = Все слова
class-words-ways = Поиск и настройки
class-words-search = Поиск
class-words-none = В этом сценарии слова не объясняются.
class-words-setting = Когда это включено, у каждой бумаги есть одна простая фраза, а письма, статьи и расчёты ведут к этим словам.
class-words-print = Напечатать список
class-words-found = { $count ->
    [one] { $count } слово.
    [few] { $count } слова.
   *[many] { $count } слов.
}
