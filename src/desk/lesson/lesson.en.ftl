# The page in English: the sheet for a class.

class-slug = For a class
class-pages = Pages of the lesson
class-page-guess = What did Litvinov do?
    .short = Guess
class-page-assignment = Assignments
    .short = Assignment
class-page-results = Results of a class
    .short = Results
class-page-paper = To print
    .short = Print
class-page-glossary = Words explained
    .short = Words
