# The page in English: the codex and cards of disputes.

## The codex

codex = Codex
codex-slug = People, places, papers and terms
codex-index = All entries
codex-search = Search
codex-found = { $count ->
    [0] No entry found.
    [one] One entry.
   *[other] { $count } entries.
}
codex-later = { $count ->
    [one] One more entry opens later.
   *[other] { $count } more entries open later.
}
codex-none = Choose an entry. Words with dots beneath, in letters, dossiers and articles, lead here.
codex-open = In the codex: { $title }
codex-back = All entries
codex-related = See also
codex-kind-person = People
codex-kind-place = Places
codex-kind-paper = Papers
codex-kind-clause = Articles
codex-kind-institution = Institutions
codex-kind-term = Terms

## Disputes

sources-title = Sources
source-missing = Not in the list of sources.
source-unchecked = not checked
dispute-short = disputed
dispute-open = Disputed: { $title }
dispute-slug = Where the sources disagree
dispute-one = One account
dispute-two = Another account
