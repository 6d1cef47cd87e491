# The page in English: the glossary.

class-words-slug = In plain words
class-words-example = Example: { $example }
class-words-more = More in the codex: { $title }
class-words-all = All words explained
class-words-ways = Search and settings
class-words-search = Search
class-words-none = This scenario explains no words.
class-words-setting = When it is on, every paper has a sentence in plain words, and letters, articles and ledgers lead to these words.
class-words-print = Print the list
class-words-found = { $count ->
    [one] One word.
   *[other] { $count } words.
}
