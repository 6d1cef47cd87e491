# The page in Russian: the sheet for a class.

class-slug = Для класса
class-pages = Страницы урока
class-page-guess = Что сделал Литвинов?
    .short = Вопросы
class-page-assignment = Задания
    .short = Задание
class-page-results = Работы класса
    .short = Работы
class-page-paper = На печать
    .short = Печать
class-page-glossary = Толкование слов
    .short = Слова
