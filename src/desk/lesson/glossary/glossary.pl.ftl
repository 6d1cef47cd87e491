# The page in Polish: the glossary.

class-words-slug = Prostymi słowami
class-words-example = Przykład: { $example }
class-words-more = Więcej w leksykonie: { $title }
class-words-all = Wszystkie słowa
class-words-ways = Szukanie i ustawienia
class-words-search = Szukaj
class-words-none = Ten scenariusz nie objaśnia słów.
class-words-setting = Gdy to włączysz, każdy papier ma jedno proste zdanie, a listy, artykuły i rachunki prowadzą do tych słów.
class-words-print = Wydrukuj listę
class-words-found = { $count ->
    [one] Jedno słowo.
    [few] { $count } słowa.
   *[many] { $count } słów.
}
