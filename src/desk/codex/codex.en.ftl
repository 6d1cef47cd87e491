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
codex-words = Explained:
codex-back = All entries
codex-related = See also
codex-kind-person = People
codex-kind-place = Places
codex-kind-paper = Papers
codex-kind-clause = Articles
codex-kind-institution = Institutions
codex-kind-term = Terms
codex-kind-document = Documents to read

## Disputes

sources-title = Sources
source-missing = Not in the list of sources.
source-unchecked = not checked
dispute-short = disputed
dispute-open = Disputed: { $title }
dispute-slug = Where the sources disagree
dispute-one = One account
dispute-two = Another account

## The mark of a paper

mark-open = { $mark }: what this paper rests on
mark-title = What this paper rests on
mark-document-told = A document. What it says stands in these works; the words are the game’s.
mark-unchecked-told = Generally known, and not checked against a work.
mark-worded-told = Worded for the game. The matter stands in these works; the wording, tone and voice are invented.
mark-invented-told = Invented. No document stands behind it: it was made for the game, or follows from its rules.
mark-voices = What these persons say here is invented.
