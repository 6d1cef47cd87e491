# The page in Polish: the sheet for a class.

class-slug = Dla klasy
class-pages = Strony lekcji
class-page-guess = Co zrobił Litwinow?
    .short = Pytania
class-page-assignment = Zadania
    .short = Zadanie
class-page-results = Wyniki klasy
    .short = Wyniki
class-page-paper = Do druku
    .short = Druk
class-page-glossary = Objaśnienie słów
    .short = Słowa
