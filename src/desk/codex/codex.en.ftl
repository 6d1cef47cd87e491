# The page in English: the codex and cards of disputes.

## The codex

codex = Codex
codex-slug = Who, where, what and by what word
codex-index = What can be looked up
codex-search = Look for a word
codex-found = { $count ->
    [0] Nothing is entered under that word.
    [one] One entry.
   *[other] { $count } entries.
}
codex-later = { $count ->
    [one] One more opens on its day.
   *[other] { $count } more open, each on its day.
}
codex-none = Choose an entry. In letters, dossiers and articles, words with dots beneath lead here.
codex-open = In the codex: { $title }
codex-back = All entries
codex-related = See also
codex-kind-person = Persons
codex-kind-place = Places
codex-kind-paper = Papers
codex-kind-clause = Articles
codex-kind-institution = Institutions
codex-kind-term = Terms
codex-kind-document = Documents to read

## Disputes

sources-title = Sources
source-missing = Not in the book of sources.
source-unchecked = not checked
dispute-short = disputed
dispute-open = Disputed: { $title }
dispute-slug = Where the sources disagree
dispute-one = One reading
dispute-two = Another

## The mark of a paper

mark-open = { $mark }: what this paper rests on
mark-title = What this paper rests on
mark-document-told = A document. What it says stands in these works; the words are the game’s.
mark-unchecked-told = Generally known, and not checked against a work.
mark-worded-told = Worded for the game. The matter stands in these works; the wording, tone and voice are invented.
mark-invented-told = Invented. No document stands behind it: it was made for the game, or follows from its rules.
mark-voices = What these persons say here is invented.
