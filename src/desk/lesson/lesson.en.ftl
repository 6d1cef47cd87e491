# The page in English: the sheet for a class.

class-light = Projector light
class-slug = For a class
class-pages = Pages of the lesson
class-page-guess = Questions to history
    .short = Guess
class-page-assignment = Assignments
    .short = Assignments
class-assignment-alone = Your assignment
class-page-results = Results of a class
    .short = Results
class-page-paper = To print
    .short = Print
class-page-glossary = Words explained
    .short = Words

# Why an assignment or a result from outside cannot be read, and what to do.
text-fault-large = It is longer than { $most } letters, and no assignment or result is. Perhaps it is another file.
text-fault-packed = The link is cut off or has been changed on its way. Copy the whole link once more; nothing else on this page has been touched.
text-fault-not-json = This is no file of an assignment or a result, or it has been cut off. Ask for the file, or the link, once more.
text-fault-other = This is neither an assignment nor a result.
text-fault-format = This is of the kind “{ $found }”, which this page does not read here. It may be a game, or come from a newer page: load this page anew and try again.
text-fault-shape = At “{ $path }” stands something else than { $expected }. It was made by hand, or by another page than this.
text-fault-changed = It can be read, but it is no longer what was written: its check figure does not fit. Ask for it once more.
